import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

const actions = ['start', 'hold', 'complete', 'cancel', 'reopen'] as const;
type Action = (typeof actions)[number];
type Status = 'open' | 'in_progress' | 'on_hold' | 'completed' | 'cancelled';

/** How an order gets into each status: at which minute which action was taken. */
const paths: Record<Status, readonly (readonly [minute: number, Action])[]> = {
  open: [],
  in_progress: [[9, 'start']],
  on_hold: [
    [9, 'start'],
    [10, 'hold'],
  ],
  completed: [
    [9, 'start'],
    [10, 'hold'],
    [11, 'complete'],
  ],
  cancelled: [
    [9, 'start'],
    [10, 'hold'],
    [12, 'cancel'],
  ],
};
const bodies: Partial<Record<Action, object>> = { hold: { hold_reason: 'waiting for a seal' } };

/**
 * What each action, taken at 08:15, makes of an order in each status. The actions that are missing are
 * refused.
 */
const cells: Record<
  Status,
  Partial<
    Record<
      Action,
      {
        status: Status;
        started_at: string | null;
        completed_at: string | null;
        hold_reason: string | null;
      }
    >
  >
> = {
  open: {
    start: {
      status: 'in_progress',
      started_at: '2026-03-02T08:15:00Z',
      completed_at: null,
      hold_reason: null,
    },
    cancel: { status: 'cancelled', started_at: null, completed_at: null, hold_reason: null },
  },
  in_progress: {
    hold: {
      status: 'on_hold',
      started_at: '2026-03-02T08:09:00Z',
      completed_at: null,
      hold_reason: 'waiting for a seal',
    },
    complete: {
      status: 'completed',
      started_at: '2026-03-02T08:09:00Z',
      completed_at: '2026-03-02T08:15:00Z',
      hold_reason: null,
    },
    cancel: {
      status: 'cancelled',
      started_at: '2026-03-02T08:09:00Z',
      completed_at: null,
      hold_reason: null,
    },
  },
  on_hold: {
    start: {
      status: 'in_progress',
      started_at: '2026-03-02T08:09:00Z',
      completed_at: null,
      hold_reason: null,
    },
    complete: {
      status: 'completed',
      started_at: '2026-03-02T08:09:00Z',
      completed_at: '2026-03-02T08:15:00Z',
      hold_reason: null,
    },
    cancel: {
      status: 'cancelled',
      started_at: '2026-03-02T08:09:00Z',
      completed_at: null,
      hold_reason: null,
    },
  },
  completed: { reopen: { status: 'open', started_at: null, completed_at: null, hold_reason: null } },
  cancelled: { reopen: { status: 'open', started_at: null, completed_at: null, hold_reason: null } },
};
const grid = (Object.keys(cells) as Status[]).flatMap((status) =>
  actions.map((action) => ({ status, action, becomes: cells[status][action] })),
);

describe.each(databaseKinds)('the states of a work order on %s', (kind) => {
  let world: World;
  let minute = 8;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), {
      now: () => new Date(Date.UTC(2026, 2, 2, 8, minute)),
    });
  });
  afterAll(() => world.close());

  const take = (id: number, action: Action, headers: Record<string, string> = {}) =>
    world.call('POST', `/api/work-orders/${id}/${action}`, {
      headers,
      ...(action === 'reopen' ? {} : { body: bodies[action] ?? {} }),
    });

  async function orderIn(status: Status) {
    minute = 8;
    const { body } = await world.call('POST', '/api/work-orders', { body: { title: `to be ${status}` } });
    let order = body;
    for (const [at, action] of paths[status]) {
      minute = at;
      order = (await take(body['id'] as number, action)).body;
    }
    minute = 15;
    expect(order['status']).toBe(status);
    return { id: body['id'] as number, version: order['version'] as number, order };
  }

  it.each(grid.filter(({ becomes }) => becomes))(
    '$status: $action makes it $becomes.status, and sets and clears the times and the reason',
    async ({ status, action, becomes }) => {
      const { id, version } = await orderIn(status);
      const { status: answered, body } = await take(id, action);
      expect(answered, JSON.stringify(body)).toBe(200);
      expect(body).toMatchObject({ ...becomes, version: version + 1, updated_at: '2026-03-02T08:15:00Z' });
      expect((await world.call('GET', `/api/work-orders/${id}`)).body).toEqual(body);
    },
  );

  it.each(grid.filter(({ becomes }) => !becomes))(
    '$status: $action is refused, and changes nothing',
    async ({ status, action }) => {
      const { id, order } = await orderIn(status);
      expect(await take(id, action)).toMatchObject({
        status: 409,
        body: { code: 'illegal_transition', errors: [{ field: 'status' }] },
      });
      expect((await world.call('GET', `/api/work-orders/${id}`)).body).toEqual(order);
    },
  );

  it.each([
    ['open', 'start'],
    ['in_progress', 'hold'],
    ['in_progress', 'complete'],
    ['on_hold', 'start'],
    ['open', 'cancel'],
    ['completed', 'reopen'],
  ] as const)(
    '%s: %s with an If-Match that is stale changes nothing, and with the present one it does',
    async (status, action) => {
      const { id, version, order } = await orderIn(status);
      const touched = await world.call('PUT', `/api/work-orders/${id}`, { body: { priority: 'low' } });
      expect(await take(id, action, { 'if-match': `"${version}"` })).toMatchObject({
        status: 412,
        body: { code: 'version_mismatch' },
      });
      expect((await world.call('GET', `/api/work-orders/${id}`)).body).toEqual({
        ...order,
        priority: 'low',
        version: version + 1,
        updated_at: touched.body['updated_at'],
      });
      const moved = await take(id, action, { 'if-match': `"${version + 1}"` });
      expect(moved).toMatchObject({ status: 200, body: { version: version + 2 } });
    },
  );

  it('a change of the status is the same as its action', async () => {
    const { id } = await orderIn('on_hold');
    expect(
      (await world.call('PUT', `/api/work-orders/${id}`, { body: { status: 'completed' } })).body,
    ).toMatchObject({
      status: 'completed',
      started_at: '2026-03-02T08:09:00Z',
      completed_at: '2026-03-02T08:15:00Z',
      hold_reason: null,
    });
  });

  it('the first start stays through every hold; after reopening, the next start is the first', async () => {
    const { id } = await orderIn('on_hold');
    await take(id, 'start');
    minute = 16;
    await take(id, 'hold');
    minute = 17;
    const resumed = await world.call('PUT', `/api/work-orders/${id}`, { body: { status: 'in_progress' } });
    expect(resumed.body).toMatchObject({ status: 'in_progress', started_at: '2026-03-02T08:09:00Z' });
    await take(id, 'complete');
    await take(id, 'reopen');
    minute = 18;
    expect((await take(id, 'start')).body).toMatchObject({ started_at: '2026-03-02T08:18:00Z' });
  });

  it('the present status given again changes no time', async () => {
    const { id } = await orderIn('in_progress');
    expect(
      (await world.call('PUT', `/api/work-orders/${id}`, { body: { status: 'in_progress', title: 'Same' } }))
        .body,
    ).toMatchObject({ status: 'in_progress', title: 'Same', started_at: '2026-03-02T08:09:00Z' });
  });
});

/**
 * What each permission alone lets a restricted key do with work orders, by hand; everything else is refused.
 */
const allowed: Record<string, readonly string[]> = {
  'work_orders:read': ['list', 'get', 'summary'],
  'work_orders:create': ['create'],
  'work_orders:update': ['update', 'reopen'],
  'work_orders:transition': ['start', 'hold', 'complete', 'cancel'],
  'work_orders:import': ['import'],
};

describe.each(databaseKinds)('permissions of work orders on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  it.each(Object.keys(allowed))(
    '%s alone lets a restricted key do exactly what it names',
    async (permission) => {
      const { body } = await world.call('POST', '/api/keys', {
        headers: { authorization: `Bearer ${world.secret_key}` },
        body: { kind: 'restricted', name: permission, permissions: [permission] },
      });
      const order = async (...path: Action[]) => {
        const created = await world.call('POST', '/api/work-orders', { body: { title: 'for a key' } });
        for (const action of path)
          await world.call('POST', `/api/work-orders/${created.body['id']}/${action}`, { body: {} });
        return `/api/work-orders/${created.body['id']}`;
      };
      const operations: Record<string, readonly [method: string, path: string, body?: object]> = {
        list: ['GET', '/api/work-orders'],
        get: ['GET', await order()],
        summary: ['GET', '/api/work-orders/summary'],
        create: ['POST', '/api/work-orders', { title: 'by a key' }],
        update: ['PUT', await order(), { title: 'changed by a key' }],
        start: ['POST', `${await order()}/start`, {}],
        hold: ['POST', `${await order('start')}/hold`, {}],
        complete: ['POST', `${await order('start')}/complete`, {}],
        cancel: ['POST', `${await order()}/cancel`, {}],
        reopen: ['POST', `${await order('cancel')}/reopen`],
        import: ['POST', '/api/work-orders/import', { rows: [{ title: 'imported by a key' }] }],
      };
      const answers: Record<string, number | 'succeeded'> = {};
      for (const [name, [method, path, sent]] of Object.entries(operations)) {
        const { status } = await world.call(method, path, {
          headers: { authorization: `Bearer ${body['key'] as string}` },
          ...(sent ? { body: sent } : {}),
        });
        answers[name] = status < 300 ? 'succeeded' : status;
      }
      expect(answers).toEqual(
        Object.fromEntries(
          Object.keys(operations).map((name) => [
            name,
            allowed[permission]!.includes(name) ? 'succeeded' : 403,
          ]),
        ),
      );
    },
  );
});
