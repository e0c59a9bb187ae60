import { endpoints, roles, type Endpoint, type OperationId, type Role } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolsFor } from '../assistant/tools.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { mayCall } from '../testing/expected-rights.ts';
import { fieldsOf, hasRecord, headersOf, makeRecords, requestOf, type Place } from '../testing/operations.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';

// Another tenant's data is not found, not shown and not changed by any operation.

const ofTenants = endpoints.filter(({ permission }) => permission !== null && permission !== 'operator');

describe.each(databaseKinds)('another tenant’s data on %s', (kind) => {
  let world: World, ours: Place, theirs: Place;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    theirs = { world, whose: 'theirs', records: await makeRecords(world, 'theirs', 'Their secret') };
    ours = { world, whose: 'ours', records: await makeRecords(world, 'ours', 'Our') };
  });
  afterAll(() => world.close());
  /** Calls an operation, as somebody of ours, on a record of a place. */
  const call = (endpoint: Endpoint, place: Place, role: Role = 'admin') => {
    const { method, path, query, body } = requestOf(endpoint, place);
    return world.call(method, path + query, { role, ...(body ? { body } : {}) });
  };

  it.each(ofTenants.filter(hasRecord))(
    '$operationId: another tenant’s record is not found, by any role',
    async (endpoint) => {
      for (const role of roles) {
        const { status } = await call(endpoint, theirs, role);
        expect(status, role).toBe(mayCall(role, endpoint.operationId as OperationId) ? 404 : 403);
      }
    },
  );

  it('another tenant’s record gets the same answer as one that does not exist', async () => {
    const missing: Place = {
      ...theirs,
      records: {
        asset: 2_000_000_000,
        workOrder: 2_000_000_000,
        part: 2_000_000_000,
        user: 2_000_000_000,
        identityProvider: 2_000_000_000,
        key: 2_000_000_000,
        signingKey: 2_000_000_000,
        deviceSignIn: crypto.randomUUID(),
        chatSession: crypto.randomUUID(),
        chatAnswer: 2_000_000_000,
        run: crypto.randomUUID(),
        approval: crypto.randomUUID(),
      },
    };
    const withRecord = ofTenants.filter(hasRecord);
    expect(withRecord.length).toBeGreaterThan(10);
    for (const endpoint of withRecord) {
      const foreign = await call(endpoint, theirs);
      expect(foreign, endpoint.operationId).toMatchObject({ status: 404, body: { code: 'not_found' } });
      expect({ ...foreign.body, request_id: '' }, endpoint.operationId).toEqual({
        ...(await call(endpoint, missing)).body,
        request_id: '',
      });
    }
  });

  it('a reference to another tenant’s record gets the same answer as one to a record that does not exist', async () => {
    const references = [
      ['POST', '/api/work-orders', { title: 'x' }, 'asset_id'],
      ['PUT', `/api/work-orders/${ours.records.workOrder}`, {}, 'asset_id'],
      ['POST', '/api/assets', { name: 'x' }, 'parent_id'],
      ['PUT', `/api/assets/${ours.records.asset}`, {}, 'parent_id'],
    ] as const;
    for (const [method, path, body, field] of references) {
      const of = (id: unknown) => world.call(method, path, { body: { ...body, [field]: id } });
      const foreign = await of(theirs.records.asset);
      expect(foreign, `${method} ${path}`).toMatchObject({
        status: 422,
        body: { errors: [{ field: `body.${field}` }] },
      });
      expect({ ...foreign.body, request_id: '' }).toEqual({
        ...(await of(2_000_000_000)).body,
        request_id: '',
      });
    }
    const imported = await world.call('POST', '/api/work-orders/import', {
      body: {
        rows: [
          { title: 'x', asset: 'Their secret-1' },
          { title: 'Our changed order', external_ref: 'ERP-1' },
        ],
      },
    });
    expect(imported.body).toMatchObject({
      created: 0,
      updated: 1,
      rejected: [{ reason: expect.stringContaining('no asset') as string }],
    });
    expect(
      (await world.call('GET', `/api/work-orders/${theirs.records.workOrder}`, { whose: 'theirs' })).body[
        'title'
      ],
    ).toBe('Their secret order');
  });

  it('POST /api/query shows no row of another tenant', async () => {
    for (const table of ['work_orders', 'assets', 'parts', 'users', 'ai_chat_sessions', 'audit_log']) {
      const answer = await world.call('POST', '/api/query', {
        headers: { authorization: `Bearer ${world.secret_key}` },
        body: { query: `select * from ${table}` },
      });
      expect(answer.status, table).toBe(200);
      expect(JSON.stringify(answer.body), table).not.toMatch(/their.secret/i);
    }
  });

  it.each(['update', 'delete'] as const)(
    'bulkWrite finds no row of another tenant to %s',
    async (operation) => {
      for (const [table, id] of [
        ['work_orders', theirs.records.workOrder],
        ['assets', theirs.records.asset],
        ['parts', theirs.records.part],
      ] as const) {
        const row = operation === 'update' ? { id, description: 'stolen' } : { id };
        expect(
          await world.call('POST', '/api/bulk', {
            headers: { authorization: `Bearer ${world.secret_key}` },
            body: { operation, table, data: [row] },
          }),
          table,
        ).toMatchObject({ status: 404, body: { errors: [{ field: 'body.data.0' }] } });
      }
    },
  );

  it.each(ofTenants.filter(({ method, path }) => method === 'GET' && !path.includes('{')))(
    '$operationId shows nothing of another tenant',
    async (endpoint) => {
      const answer = await world.call(endpoint.method, endpoint.path);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toMatch(/their.secret/i);
      const found = fieldsOf(endpoint.query).includes('q')
        ? (await world.call(endpoint.method, `${endpoint.path}?q=secret`)).body['total']
        : 0;
      expect(found).toBe(0);
    },
  );

  it('Fred’s answers and sources contain nothing of another tenant', async () => {
    const answer = await world.call('POST', '/api/chat', {
      body: { message: 'their secret press Their-secret-1' },
    });
    expect(
      (answer.body['sources'] as { kind: string; title: string }[]).filter(({ title }) =>
        /their secret/i.test(title),
      ),
    ).toEqual([]);
    expect(answer.body['response']).not.toMatch(/Their secret (press|order|part)/);
  });

  it('Fred’s tools find only the caller’s tenant and need the caller’s permissions', async () => {
    const all = toolsFor(contextOf(world, 'admin'));
    expect(all.length).toBeGreaterThan(5);
    for (const tool of all) {
      const shape = fieldsOf(tool.input);
      const foreign = {
        q: 'secret',
        id: theirs.records.workOrder,
        asset_id: theirs.records.asset,
        within_days: 365,
        limit: 25,
      };
      const input = {
        within_days: 365,
        limit: 25,
        ...Object.fromEntries(Object.entries(foreign).filter(([name]) => shape.includes(name))),
      };
      const run = async (whose: 'ours' | 'theirs', context = contextOf(world, 'admin', whose)) =>
        JSON.stringify(
          await (tool.effect === 'read' ? tool.run(context, input) : tool.preview(context, input)).catch(
            (error: Error) => error.message,
          ),
        );
      expect(await run('ours'), tool.name).not.toMatch(/their secret/i);
      if (tool.name === 'find_playbooks') continue; // the same for every tenant, and for everybody
      // In their own tenant it finds the record, so that finding nothing in ours means something.
      if (tool.effect === 'write') continue; // approvals.test.ts makes the changes
      const isTold = shape.some((name) => ['q', 'id', 'asset_id'].includes(name));
      expect(isTold ? await run('theirs') : 'their secret', tool.name).toMatch(/their secret/i);
      // The service checks again, whatever is offered.
      expect(await run('ours', { ...contextOf(world), permissions: new Set() }), tool.name).toMatch(
        /does not have the permission/,
      );
    }
  });

  it('a conversation of another tenant or another person cannot be continued or read', async () => {
    expect(
      await world.call('POST', '/api/chat', {
        body: { message: 'and?', session_id: theirs.records.chatSession },
      }),
    ).toMatchObject({ status: 404 });
    const streamed = await world.call('POST', '/api/chat', {
      body: { message: 'and?', session_id: theirs.records.chatSession },
      headers: { accept: 'text/event-stream' },
    });
    expect(streamed).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(JSON.stringify(streamed.body)).not.toMatch(/secret/i);
    const mine = (await world.call('POST', '/api/chat', { role: 'technician', body: { message: 'mine' } }))
      .body['session_id'] as string;
    expect(await world.call('GET', `/api/chat/sessions/${mine}`, { role: 'viewer' })).toMatchObject({
      status: 404,
    });
    expect((await world.call('GET', `/api/chat/sessions/${mine}`, { role: 'technician' })).status).toBe(200);
  });

  it.each(['tenant_id', 'id', 'created_at', 'created_by', 'version', 'actor', '__proto__', 'constructor'])(
    'no body may contain the property %s',
    async (name) => {
      const withBody = endpoints.filter(({ body }) => body);
      expect(withBody.length).toBeGreaterThan(10);
      for (const endpoint of withBody) {
        const { method, path, body } = requestOf(endpoint, ours);
        const fields = JSON.stringify(body).slice(1, -1);
        const answer = await world.call(method, path, {
          body: `{${fields}${fields ? ',' : ''}${JSON.stringify(name)}:${world.tenants.theirs.id}}`,
          headers: headersOf(endpoint, world),
        });
        expect(answer, endpoint.operationId).toMatchObject({ status: 422 });
        expect(
          answer.body.errors?.map(({ field }) => field),
          endpoint.operationId,
        ).toContain(`body.${name}`);
      }
    },
  );

  it('a statement that sets no tenant reads and changes no row', async () => {
    for (const table of [
      'work_orders',
      'assets',
      'parts',
      'users',
      'api_keys',
      'tenants',
      'ai_chat_sessions',
      'ai_chat_messages',
      'ai_chat_feedback',
      'work_order_counts',
      'work_order_due_counts',
      'work_order_due_minutes',
      'work_order_figures',
      'signing_keys',
      'used_tokens',
      'idempotency_keys',
      'identity_providers',
      'sign_in_attempts',
      'ai_providers',
      'ai_usage',
      'ai_limits',
      'tenant_settings',
      'audit_log',
    ]) {
      expect(await world.db.query(`select * from ${table}`, []), table).toEqual([]);
    }
    await expect(
      world.db.query(
        `insert into parts (tenant_id, part_number, name) values (${world.tenants.ours.id}, 'x', 'x')`,
        [],
      ),
    ).rejects.toThrow(/row-level security/);
    for (const table of [
      'users',
      'api_keys',
      'signing_keys',
      'identity_providers',
      'ai_providers',
      'work_orders',
    ]) {
      expect(await world.db.query(`update ${table} set created_at = now() returning id`, []), table).toEqual(
        [],
      );
      await expect(world.db.query(`truncate ${table}`, []), table).rejects.toThrow(/permission denied/);
    }
    for (const table of ['users', 'identity_providers', 'ai_providers'])
      await expect(world.db.query(`delete from ${table}`, []), table).rejects.toThrow(/permission denied/);
    await expect(world.db.query(`update tenants set name = 'x'`, [])).rejects.toThrow(/permission denied/);
  });

  it('concurrent requests of two tenants see only their own rows', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => {
        const whose = i % 2 ? 'ours' : 'theirs';
        return i % 5 === 0
          ? world.call('POST', '/api/work-orders', { whose, body: { title: whose } }).then(() => undefined)
          : world.call('GET', '/api/work-orders?limit=200', { whose }).then(({ body }) => ({ whose, body }));
      }),
    );
    expect(answers).toHaveLength(200);
    for (const answer of answers) {
      if (!answer) continue;
      const other = answer.whose === 'ours' ? 'theirs' : 'ours';
      expect(
        (answer.body['work_orders'] as { title: string }[]).filter(
          ({ title }) => title === other || (other === 'theirs' && /secret/.test(title)),
        ),
      ).toEqual([]);
    }
  });
});
