import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

/**
 * The orders of a small plant, by hand; each is created at its minute after 08:00, and the lists are read at
 * 08:30.
 */
const plant = [
  { minute: 0, title: 'grease the gearbox', work_type: 'preventive', priority: 'low', assigned_to: 'ana' },
  { minute: 1, title: 'replace the gearbox seal', priority: 'high', due_date: '2026-03-02T08:10:00Z' },
  { minute: 2, title: 'inspect the boiler', work_type: 'inspection', due_date: '2026-03-02T08:30:00Z' },
  { minute: 3, title: 'repair the fan', priority: 'critical', assigned_to: 'ben', external_ref: 'ERP-3' },
  { minute: 4, title: 'balance the fan', priority: 'high', due_date: '2026-03-02T08:05:00Z' },
  { minute: 5, title: 'paint the door', priority: 'low', due_date: '2026-03-03T00:00:00Z' },
] as const;

/** Which of them each filter alone finds, by their minutes. */
const found: Record<string, readonly number[]> = {
  'status=open': [0, 1, 2, 5],
  'status=in_progress': [3],
  'status=completed': [4],
  'status=open,completed': [0, 1, 2, 4, 5],
  'status=cancelled': [],
  'status=on_hold,open,in_progress': [0, 1, 2, 3, 5],
  'status=on_hold,open,in_progress,completed': [0, 1, 2, 3, 4, 5],
  'status=open,on_hold': [0, 1, 2, 5],
  'priority=low': [0, 5],
  'priority=high,critical': [1, 3, 4],
  'priority=medium': [2],
  'status=open&priority=low': [0, 5],
  'status=completed&priority=low': [],
  'work_type=preventive': [0],
  'work_type=corrective': [1, 3, 4, 5],
  'work_type=inspection': [2],
  'asset_id=FAN': [3, 4],
  'asset_q=roof fan': [3, 4],
  'asset_q=roof pump': [],
  'q=balance&asset_q=fan': [4],
  'assigned_to=ana': [0],
  'unassigned=true': [1, 2, 5],
  'unassigned=false': [0, 3, 4], // who started the work of minute 4 has it
  'unassigned=true&status=open,in_progress,on_hold': [1, 2, 5],
  'external_ref=ERP-3': [3],
  'q=gearbox': [0, 1],
  'q=gearbox seal': [1],
  'overdue=true': [1], // not the one that is due at this very moment, nor the completed one
  'overdue=false': [0, 2, 3, 4, 5],
  'due_today=true': [1, 2], // also the one whose hour is over; neither the completed one, nor that of the next day
  'due_today=false': [0, 3, 4, 5],
  'due_after=2026-03-02T08:10:00Z': [1, 2, 5],
  'due_before=2026-03-02T08:10:00Z': [1, 4],
  'created_after=2026-03-02T08:04:00Z': [4, 5],
  'created_before=2026-03-02T08:01:00Z': [0, 1],
  'created_on=2026-03-02': [0, 1, 2, 3, 4, 5],
  'created_on=2026-03-01': [],
  'completed_on=2026-03-02': [4],
  'completed_on=2026-03-03': [],
  'created_on=2026-03-02&priority=low': [0, 5],
  'updated_since=2026-03-02T08:20:00Z': [0, 3, 4, 5],
};

/** In which order each sort lists them. */
const sorted: Record<string, readonly number[]> = {
  created_at: [0, 1, 2, 3, 4, 5],
  '-created_at': [5, 4, 3, 2, 1, 0],
  updated_at: [1, 2, 3, 4, 5, 0],
  '-updated_at': [0, 5, 4, 3, 2, 1],
  due_date: [4, 1, 2, 5, 0, 3],
  '-priority': [3, 4, 1, 2, 5, 0],
};

describe.each(databaseKinds)('lists of work orders on %s', (kind) => {
  let world: World;
  let minute = 0;
  let fan = 0;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), {
      now: () => new Date(Date.UTC(2026, 2, 2, 8, minute)),
    });
    fan = (await world.call('POST', '/api/assets', { body: { name: 'Fan', location: 'Roof' } })).body[
      'id'
    ] as number;
    await world.call('POST', '/api/work-orders', {
      whose: 'theirs',
      body: { title: 'gearbox of theirs', priority: 'low' },
    });
    const ids: number[] = [];
    for (const order of plant) {
      minute = order.minute;
      const { minute: _, ...body } = order;
      const created = await world.call('POST', '/api/work-orders', {
        body: { ...body, ...(order.title.endsWith('fan') ? { asset_id: fan } : {}) },
      });
      expect(created.status, JSON.stringify(created.body)).toBe(201);
      ids.push(created.body['id'] as number);
    }
    minute = 20;
    for (const [place, path] of [
      [3, ['start']],
      [4, ['start', 'complete']],
    ] as const)
      for (const action of path)
        await world.call('POST', `/api/work-orders/${ids[place]}/${action}`, {
          body: action === 'start' ? { take_over: true } : {},
        });
    await world.call('PUT', `/api/work-orders/${ids[5]}`, { body: { description: 'with two coats' } });
    minute = 25;
    await world.call('PUT', `/api/work-orders/${ids[0]}`, { body: { description: 'all of it' } });
    minute = 30;
  });
  afterAll(() => world.close());

  const list = async (filter: string, sort = 'created_at') => {
    const query = filter.replace('FAN', String(fan));
    const { body } = await world.call('GET', `/api/work-orders?sort=${sort}&${encodeURI(query)}`);
    return {
      total: body['total'],
      minutes: (body['work_orders'] as { title: string }[]).map(
        ({ title }) => plant.find((order) => order.title === title)?.minute,
      ),
    };
  };

  it.each(Object.entries(found))('%s alone finds what it says, and counts it', async (filter, minutes) => {
    expect(await list(filter)).toEqual({ total: minutes.length, minutes });
  });

  it.each(Object.entries(sorted))(
    'have everything without a filter in the order of %s, and of no other tenant',
    async (sort, minutes) => {
      expect(await list('', sort)).toEqual({ total: 6, minutes });
    },
  );

  it.each([1, 2, 5])('is walked by due date, %d at a time, to those without one', async (limit) => {
    for (const [path, next] of [
      [
        '',
        (body: Record<string, unknown>) => body['next_cursor'] && `&cursor=${String(body['next_cursor'])}`,
      ],
      [
        '&page=1',
        (body: Record<string, unknown>) => body['next_cursor'] && `&page=${Number(body['page']) + 1}`,
      ],
    ] as const) {
      const walked: string[] = [];
      for (let at: unknown = path; at !== null && at !== false;) {
        const { body } = await world.call(
          'GET',
          `/api/work-orders?sort=due_date&limit=${limit}${String(at)}`,
        );
        walked.push(...(body['work_orders'] as { title: string }[]).map(({ title }) => title));
        at = next(body);
      }
      expect(walked).toEqual([
        'balance the fan',
        'replace the gearbox seal',
        'inspect the boiler',
        'paint the door',
        'grease the gearbox',
        'repair the fan',
      ]);
    }
  });

  it('takes no page beside a cursor, and no cursor of another list', async () => {
    const cursorOf = async (query: string) =>
      String((await world.call('GET', `/api/work-orders?limit=1&${query}`)).body['next_cursor']);
    const byDueDate = await cursorOf('sort=due_date');
    for (const [query, field, rule] of [
      [
        `page=2&cursor=${byDueDate}&sort=due_date`,
        'query.page',
        'must not be given together with query.cursor',
      ],
      [
        `cursor=${byDueDate}`,
        'query.cursor',
        'belongs to a list sorted by due_date; send the same sort again',
      ],
      ['cursor=abc', 'query.cursor', 'must be the next_cursor of an earlier page of the same list'],
    ] as const)
      expect(await world.call('GET', `/api/work-orders?${query}`), query).toMatchObject({
        status: 422,
        body: { errors: [{ field, rule }] },
      });
  });

  it('counts what a technician looks for, of a person where one is named', async () => {
    const few = (n: number) => ({ n, capped: false });
    const counts = {
      overdue: few(1),
      due_today: few(2),
      unassigned: few(3),
      unfinished: 5,
      as_of: '2026-03-02T08:30:00.000Z',
    };
    const count = async (query = '') => (await world.call('GET', `/api/work-orders/counts${query}`)).body;
    expect(await count()).toEqual(counts);
    expect(await count('?assigned_to=ana')).toEqual({ assigned: few(1), ...counts });
    expect(await count('?assigned_to=nobody')).toEqual({ assigned: few(0), ...counts });
  });

  it('counts up to 1,000 of them, and says where there are more', async () => {
    const add = (rows: number) =>
      world.db.transaction(async (query) => {
        await query(`select set_config('app.tenant', $1, true)`, [String(world.tenants.theirs.id)]);
        await query(
          `insert into work_orders (tenant_id, title, assigned_to, due_date)
           select $1, 'counted', null, '2026-03-02T08:00:00Z' from generate_series(1, $2::int)`,
          [world.tenants.theirs.id, rows],
        );
      });
    const count = async () => (await world.call('GET', '/api/work-orders/counts', { whose: 'theirs' })).body;
    await add(999); // and one without a date, from the beginning
    expect(await count()).toMatchObject({
      overdue: { n: 999, capped: false },
      due_today: { n: 999, capped: false },
      unassigned: { n: 1000, capped: false },
      unfinished: 1000,
    });
    await add(2);
    expect(await count()).toMatchObject({
      overdue: { n: 1000, capped: true },
      due_today: { n: 1000, capped: true },
      unassigned: { n: 1000, capped: true },
      unfinished: 1002,
    });
  });

  it('finds what a search finds where that is much, too', async () => {
    await world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(`select set_config('app.tenant', $1, true)`, [String(world.tenants.theirs.id)]);
      await query(
        `insert into work_orders (tenant_id, title, created_at, priority)
         select $1, (case when i % 5 = 0 then 'check valve ' else 'clean filter ' end) || i, now() + i * interval '1 minute',
           (case when i = 17 then 'low' else 'high' end)::work_order_priority
         from generate_series(1, 6300) i`,
        [world.tenants.theirs.id],
      );
    });
    const found = async (filter: string) => {
      const { body } = await world.call('GET', `/api/work-orders?sort=created_at&limit=2&${filter}`, {
        whose: 'theirs',
      });
      return [body['total'], (body['work_orders'] as { title: string }[]).map(({ title }) => title)];
    };
    expect(await found('q=filter')).toEqual([5040, ['clean filter 1', 'clean filter 2']]);
    expect(await found('q=filter&priority=low')).toEqual([1, ['clean filter 17']]);
    expect(await found('q=valve')).toEqual([1260, ['check valve 5', 'check valve 10']]);
  });

  it('counts by status and priority what the filters count', async () => {
    expect((await world.call('GET', '/api/work-orders/summary')).body).toMatchObject({
      total: 6,
      by_status: { open: 4, in_progress: 1, on_hold: 0, completed: 1, cancelled: 0 },
      by_priority: { low: 2, medium: 1, high: 1, critical: 1 },
      overdue: 1,
      as_of: '2026-03-02T08:30:00.000Z',
    });
  });

  it('is walked through due dates of three centuries, and says at which page it is', async () => {
    for (const due of ['2100-01-01T00:00:00Z', '1999-12-31T23:59:59.999Z', '2026-03-02T08:30:00Z'])
      await world.call('POST', '/api/work-orders', {
        whose: 'theirs',
        body: { title: 'inspect the lift', work_type: 'inspection', due_date: due },
      });
    const walked: unknown[] = [];
    for (let cursor: unknown = ''; cursor !== null;) {
      const path = `/api/work-orders?work_type=inspection&sort=due_date&limit=1${cursor === '' ? '' : `&cursor=${String(cursor)}`}`;
      const { body } = await world.call('GET', path, { whose: 'theirs' });
      const [{ due_date } = {}] = body['work_orders'] as { due_date?: string }[];
      walked.push([body['page'], body['total'], due_date]);
      cursor = body['next_cursor'];
    }
    expect(walked).toEqual([
      [1, 3, '1999-12-31T23:59:59.999Z'],
      [2, 3, '2026-03-02T08:30:00Z'],
      [3, 3, '2100-01-01T00:00:00Z'],
    ]);
  });
});
