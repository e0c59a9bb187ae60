import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { listEvents } from '../testing/event-streams.ts';
import { createWorld, type World } from '../testing/world.ts';

describe.each(databaseKinds)('POST /api/bulk on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  const bulk = (operation: string, table: string, data: unknown, headers: Record<string, string> = {}) =>
    world.call('POST', '/api/bulk', {
      body: { operation, table, data },
      headers: { authorization: `Bearer ${world.secret_key}`, ...headers },
    });
  const idsOf = async (table: string, data: object[]) => {
    const { status, body } = await bulk('insert', table, data);
    expect(status, JSON.stringify(body)).toBe(200);
    return body['ids'] as number[];
  };
  const total = async (resource: string) =>
    (await world.call('GET', `/api/${resource}?limit=1`)).body['total'] as number;
  const entries = async (resource: string, id: number) =>
    (await world.call('GET', `/api/audit?resource=${resource}&resource_id=${id}`)).body['entries'] as Record<
      string,
      unknown
    >[];

  it("answers the reference's example, and audits each row", async () => {
    const { body } = await bulk('insert', 'parts', [
      { part_number: 'BRG-1', name: 'Bearing', current_stock: 3 },
      { part_number: 'BRG-2', name: 'Seal', last_ordered: '2026-03-31T14:00:00+02:00' },
    ]);
    expect(body).toMatchObject({ success: true, operation: 'insert', table: 'parts', count: 2 });
    const [first, second] = body['ids'] as [number, number];
    expect((await world.call('GET', `/api/parts/${first}`)).body).toMatchObject({
      part_number: 'BRG-1',
      current_stock: 3,
      version: 1,
    });
    expect((await world.call('GET', `/api/parts/${second}`)).body).toMatchObject({
      part_number: 'BRG-2',
      last_ordered: '2026-03-31T12:00:00Z',
    });
    expect(await entries('parts', first)).toMatchObject([
      { action: 'created', actor_kind: 'secret_key', via: 'api', after: { part_number: 'BRG-1' } },
    ]);
  });

  it.each(['work_orders', 'assets', 'parts'])('inserts, changes and deletes %s', async (table) => {
    const [name, path] = {
      work_orders: ['title', 'work-orders'],
      assets: ['name', 'assets'],
      parts: ['name', 'parts'],
    }[table] as [string, string];
    const { last_event_id } = await listEvents(world);
    const ids = await idsOf(
      table,
      [1, 2, 3].map((n) => ({
        [name]: `${table} ${n}`,
        ...(table === 'parts' ? { part_number: `bulk-${n}` } : {}),
      })),
    );
    const changed = await bulk('update', table, [
      { id: ids[1], description: 'changed', version: 1 },
      { id: ids[0], [name]: 'renamed' },
    ]);
    expect(changed.body).toEqual({
      success: true,
      operation: 'update',
      table,
      count: 2,
      ids: [ids[1], ids[0]],
    });
    for (const [operation, fields] of [
      ['update', { description: 'late' }],
      ['delete', {}],
    ] as const)
      expect(await bulk(operation, table, [{ id: ids[0], version: 1, ...fields }])).toMatchObject({
        status: 412,
        body: { code: 'version_mismatch', errors: [{ field: 'body.data.0' }] },
      });
    expect((await bulk('delete', table, [{ id: ids[2] }, { id: ids[1], version: 2 }])).body).toMatchObject({
      count: 2,
      ids: [ids[2], ids[1]],
    });
    for (const id of [ids[1], ids[2]])
      expect((await world.call('GET', `/api/${path}/${id}`)).status).toBe(404);
    expect(await entries(table, ids[1]!)).toMatchObject([
      { action: 'deleted', before: { description: 'changed' } },
      { action: 'updated', before: {}, after: { version: 2 } },
      { action: 'created' },
    ]);
    const { body } = await world.call('GET', `/api/${path}/${ids[0]}`);
    expect(table === 'assets' ? body['asset'] : body).toMatchObject({ [name]: 'renamed', version: 2 });
    const { events } = await listEvents(world, last_event_id);
    const record = table.slice(0, -1);
    expect(
      events.map(({ type, resource_id, version }) => `${type} ${resource_id} v${version}`).sort(),
    ).toEqual(
      [
        ...ids.map((id) => `${record}.created ${id} v1`),
        `${record}.updated ${ids[0]} v2`,
        `${record}.updated ${ids[1]} v2`,
        `${record}.deleted ${ids[1]} v2`,
        `${record}.deleted ${ids[2]} v1`,
      ].sort(),
    );
  });

  it('says which asset cannot be deleted, and deletes none of the others', async () => {
    const [free, above, repaired] = await idsOf(
      'assets',
      ['free', 'above', 'repaired'].map((name) => ({ name })),
    );
    await idsOf('assets', [{ name: 'below', parent_id: above }]);
    await idsOf('work_orders', [{ title: 'Repair', asset_id: repaired }]);
    for (const id of [above, repaired])
      expect(await bulk('delete', 'assets', [{ id: free }, { id }])).toMatchObject({
        status: 409,
        body: {
          code: 'conflict',
          errors: [{ field: 'body.data.1.id', rule: 'must have no work orders, and no assets below it' }],
        },
      });
    expect((await world.call('GET', `/api/assets/${free}`)).status).toBe(200);
  });

  it('holds to the state machine and its times', async () => {
    const [a, b] = await idsOf('work_orders', [{ title: 'a' }, { title: 'b' }]);
    expect((await bulk('update', 'work_orders', [{ id: a, status: 'in_progress' }])).status).toBe(200);
    expect((await world.call('GET', `/api/work-orders/${a}`)).body['started_at']).not.toBeNull();
    const refused = await bulk('update', 'work_orders', [
      { id: a, status: 'completed' },
      { id: b, status: 'completed' },
    ]);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'illegal_transition', errors: [{ field: 'body.data.1.status' }] },
    });
    expect((await world.call('GET', `/api/work-orders/${a}`)).body['status']).toBe('in_progress');
  });

  it('gives each row its own values, those that are null and those of other fields too', async () => {
    const [a, b, c] = await idsOf('work_orders', [
      { title: 'a', due_date: '2026-05-01T00:00:00Z', assigned_to: 'ana' },
      { title: 'b', estimated_hours: 1 },
      { title: 'c', priority: 'low' },
    ]);
    const { status, body } = await bulk('update', 'work_orders', [
      { id: c, title: 'quote " and \\ and é', status: 'cancelled' },
      { id: a, due_date: null, estimated_hours: 2.25 },
      { id: b, due_date: '2026-06-01T10:00:00+02:00', estimated_hours: null, version: 1 },
    ]);
    expect([status, body['ids']]).toEqual([200, [c, a, b]]);
    const order = async (id: number | undefined) => (await world.call('GET', `/api/work-orders/${id}`)).body;
    expect(await order(a)).toMatchObject({
      title: 'a',
      due_date: null,
      assigned_to: 'ana',
      estimated_hours: 2.25,
      version: 2,
    });
    expect(await order(b)).toMatchObject({
      title: 'b',
      due_date: '2026-06-01T08:00:00Z',
      estimated_hours: null,
      version: 2,
    });
    expect(await order(c)).toMatchObject({
      title: 'quote " and \\ and é',
      status: 'cancelled',
      priority: 'low',
      version: 2,
    });
  });

  it('refuses all rows if one is at another version, or would be reopened by an update', async () => {
    const [a, b] = await idsOf('work_orders', [{ title: 'a' }, { title: 'b' }]);
    expect((await bulk('update', 'work_orders', [{ id: b, status: 'cancelled' }])).status).toBe(200);
    expect(
      await bulk('update', 'work_orders', [
        { id: a, title: 'changed', version: 1 },
        { id: b, title: 'changed', version: 1 },
      ]),
    ).toMatchObject({ status: 412, body: { code: 'version_mismatch', errors: [{ field: 'body.data.1' }] } });
    expect(
      await bulk('update', 'work_orders', [
        { id: a, title: 'changed' },
        { id: b, status: 'open' },
      ]),
    ).toMatchObject({ status: 409, body: { code: 'illegal_transition' } });
    expect((await world.call('GET', `/api/work-orders/${a}`)).body).toMatchObject({ title: 'a', version: 1 });
  });

  it('changes a record that stands in two rows twice, and keeps a status that is set already', async () => {
    const [id, other] = await idsOf('work_orders', [{ title: 'twice' }, { title: 'other' }]);
    expect(
      (
        await bulk('update', 'work_orders', [
          { id, title: 'first', version: 1 },
          { id, status: 'in_progress', version: 2 },
          { id: other, description: 'between' },
          { id, title: 'second', version: 3 },
        ])
      ).status,
    ).toBe(200);
    expect((await world.call('GET', `/api/work-orders/${id}`)).body).toMatchObject({
      title: 'second',
      status: 'in_progress',
      version: 4,
    });
    expect(
      (await bulk('update', 'work_orders', [{ id, status: 'in_progress', title: 'still on it' }])).status,
    ).toBe(200);
    expect((await world.call('GET', `/api/work-orders/${id}`)).body).toMatchObject({
      title: 'still on it',
      version: 5,
    });
  });

  it.each([
    [
      'insert',
      'parts',
      [
        { part_number: 'ok', name: 'ok' },
        { part_number: 'BRG-1', name: 'taken' },
      ],
      409,
      'conflict',
      'body.data.1.part_number',
    ],
    [
      'insert',
      'work_orders',
      [{ title: 'ok' }, { title: 'x', asset_id: 2147483647 }],
      422,
      'invalid_input',
      'body.data.1.asset_id',
    ],
    [
      'update',
      'parts',
      [
        { id: 1, name: 'x' },
        { id: 2147483647, name: 'x' },
      ],
      404,
      'not_found',
      'body.data.1',
    ],
    ['update', 'assets', [{ id: 2147483647, name: 'x', version: 4 }], 404, 'not_found', 'body.data.0'],
    [
      'update',
      'parts',
      [
        { id: 1, name: 'x' },
        { id: 1, name: 'y', version: 1 },
      ],
      412,
      'version_mismatch',
      'body.data.1',
    ],
    ['delete', 'parts', [{ id: 1 }, { id: 1 }], 404, 'not_found', 'body.data.1'],
    ['delete', 'parts', [{ id: 1, version: 99 }], 412, 'version_mismatch', 'body.data.0'],
    [
      'insert',
      'parts',
      [{ part_number: 'a', name: 'a' }, { name: 'b' }, { part_number: 'c', name: '', current_stock: -1 }],
      422,
      'invalid_input',
      'body.data.1.part_number',
    ],
    [
      'insert',
      'work_orders',
      [{ title: 'x', status: 'completed' }],
      422,
      'invalid_input',
      'body.data.0.status',
    ],
    [
      'insert',
      'parts',
      [{ part_number: 'x', name: 'x', tenant_id: 1 }],
      422,
      'invalid_input',
      'body.data.0.tenant_id',
    ],
    ['update', 'parts', [{ id: 1, version: 1 }], 422, 'invalid_input', 'body.data.0'],
    ['update', 'parts', [{ name: 'x' }], 422, 'invalid_input', 'body.data.0.id'],
    ['delete', 'parts', [{ id: 1, name: 'x' }], 422, 'invalid_input', 'body.data.0.name'],
    ['insert', 'parts', [], 422, 'invalid_input', 'body.data'],
    ['insert', 'parts', 'x', 422, 'invalid_input', 'body.data'],
    ['delete', 'parts', Array.from({ length: 1001 }, () => ({ id: 1 })), 422, 'invalid_input', 'body.data'],
    ['insert', 'users', [{ username: 'x' }], 422, 'invalid_input', 'body.table'],
    ['truncate', 'parts', [{ id: 1 }], 422, 'invalid_input', 'body.operation'],
  ])('refuses to %s %s %j, all of it', async (operation, table, data, status, code, field) => {
    const before = [
      await total('parts'),
      await total('work-orders'),
      await total('assets'),
      (await world.call('GET', '/api/audit?limit=1')).body['total'],
    ];
    const answer = await bulk(operation, table, data);
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status, body: { code } });
    expect(answer.body.errors?.map((error) => error.field)).toContain(field);
    expect([
      await total('parts'),
      await total('work-orders'),
      await total('assets'),
      (await world.call('GET', '/api/audit?limit=1')).body['total'],
    ]).toEqual(before);
  });

  it('names at most 20 broken rules', async () => {
    expect(
      (
        await bulk(
          'insert',
          'parts',
          Array.from({ length: 50 }, () => ({ name: '' })),
        )
      ).body.errors,
    ).toHaveLength(20);
  });

  it('does not delete an asset that others depend on, nor what is below it by the way', async () => {
    const [parent, machine] = await idsOf('assets', [{ name: 'line' }, { name: 'machine' }]);
    const [child] = await idsOf('assets', [{ name: 'child', parent_id: parent }]);
    const [order] = await idsOf('work_orders', [{ title: 'at the machine', asset_id: machine }]);
    for (const id of [parent, machine])
      expect(await bulk('delete', 'assets', [{ id }])).toMatchObject({
        status: 409,
        body: { code: 'conflict', errors: [{ field: 'body.data.0.id' }] },
      });
    expect((await bulk('delete', 'assets', [{ id: child }, { id: parent }])).status).toBe(200);
    expect((await bulk('delete', 'work_orders', [{ id: order }])).status).toBe(200);
    expect((await bulk('delete', 'assets', [{ id: machine }])).status).toBe(200);
  });

  it.each([0, 19, 20, 47])('names the row of a long insert that fails: %d', async (place) => {
    const number = `long-${place}`;
    const rows = Array.from({ length: 48 }, (_, n) => ({ part_number: `${number}-${n}`, name: 'x' }));
    rows[place]!.part_number = number;
    await idsOf('parts', [{ part_number: number, name: 'taken' }]);
    const before = await total('parts');
    expect(await bulk('insert', 'parts', rows)).toMatchObject({
      status: 409,
      body: { errors: [{ field: `body.data.${place}.part_number` }] },
    });
    expect(await total('parts')).toBe(before);
  });

  it.each([
    ['work_orders', 'title', { title: 'a' }, { title: 'b' }, 'description'],
    ['assets', 'name', { name: 'a' }, { name: 'b' }, 'location'],
    ['parts', 'name', { part_number: 'a', name: 'a' }, { part_number: 'b', name: 'b' }, 'location'],
  ])(
    '%s: the last row about a record decides, whichever fields the rows before it have',
    async (table, field, first, second, other) => {
      const [id, another] = await idsOf(table, [first, second]);
      const changed = await bulk('update', table, [
        { id: another, [field]: 'of another record' },
        { id, [field]: 'before', [other]: 'kept' },
        { id, [field]: 'last' },
      ]);
      expect(changed.body).toMatchObject({ success: true, count: 3, ids: [another, id, id] });
      const { body } = await world.call('GET', `/api/${table.replace('_', '-')}/${id}`);
      expect(table === 'assets' ? body['asset'] : body).toMatchObject({
        [field]: 'last',
        [other]: 'kept',
        version: 3,
      });
    },
  );

  it('moves assets one after the other, and none where one would stand below itself', async () => {
    const [top, middle, bottom] = (await idsOf('assets', [
      { name: 'top' },
      { name: 'middle' },
      { name: 'bottom' },
    ])) as [number, number, number];
    const moved = await bulk('update', 'assets', [
      { id: middle, parent_id: top },
      { id: bottom, parent_id: middle },
    ]);
    expect(moved.status).toBe(200);
    const parents = async () => {
      const found = await Promise.all(
        [top, middle, bottom].map((id) => world.call('GET', `/api/assets/${id}`)),
      );
      return found.map(({ body }) => (body['asset'] as { parent_id: number | null }).parent_id);
    };
    const before = [null, top, middle];
    expect(await parents()).toEqual(before);
    for (const data of [
      [{ id: top, parent_id: bottom }],
      [{ id: middle, parent_id: middle }],
      [
        { id: bottom, parent_id: top },
        { id: middle, parent_id: bottom },
        { id: bottom, parent_id: middle },
      ],
    ]) {
      expect(await bulk('update', 'assets', data)).toMatchObject({
        status: 409,
        body: { code: 'conflict', errors: [{ field: `body.data.${data.length - 1}.parent_id` }] },
      });
      expect(await parents()).toEqual(before);
    }
  });

  it('takes effect once under an Idempotency-Key', async () => {
    const data = [{ part_number: 'once', name: 'once' }];
    const first = await bulk('insert', 'parts', data, { 'idempotency-key': 'bulk-1' });
    const again = await bulk('insert', 'parts', data, { 'idempotency-key': 'bulk-1' });
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(
      await bulk('update', 'assets', [{ id: 2147483647, name: 'x' }], { 'idempotency-key': 'bulk-2' }),
    ).toMatchObject({ status: 404 });
  });

  it.each(['insert', 'update', 'delete'])('does a thousand rows at once: %s', async (operation) => {
    const data =
      operation === 'insert'
        ? Array.from({ length: 1000 }, (_, i) => ({ title: `thousand ${i}`, priority: 'high' }))
        : (
            (
              await world.call('POST', '/api/query', {
                body: { query: `select id from work_orders where title like 'thousand%' order by id` },
                headers: { authorization: `Bearer ${world.secret_key}` },
              })
            ).body['data'] as { id: number }[]
          ).map(({ id }) => (operation === 'update' ? { id, priority: 'low', version: 1 } : { id }));
    const { status, body } = await bulk(operation, 'work_orders', data);
    expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
    expect(body['count']).toBe(1000);
    const { by_priority } = (await world.call('GET', '/api/work-orders/summary')).body as unknown as {
      by_priority: { high: number; low: number };
    };
    expect(by_priority[operation === 'insert' ? 'high' : 'low']).toBe(operation === 'delete' ? 0 : 1000);
    expect(world.unforeseen).toEqual([]);
  });
});
