import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { listEvents } from '../../testing/event-streams.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { moveDueDays } from '../settings/move-due-days.ts';

describe.each(databaseKinds)('due dates that are days on %s', (kind) => {
  let world: World;
  let now = new Date('2026-12-01T12:00:00Z');
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now });
  });
  afterAll(() => world.close());
  beforeEach(() => {
    now = new Date('2026-12-01T12:00:00Z');
  });

  // A token would expire when the clock moves.
  const secretly = () => ({ headers: { authorization: `Bearer ${world.secret_key}` } });
  const moveTo = async (zone: string) => {
    expect(
      (await world.call('PUT', '/api/settings', { ...secretly(), body: { time_zone: zone } })).status,
    ).toBe(200);
    await moveDueDays(contextOf(world)); // which the job does that the change enqueues
  };
  const create = async (due: string | null, more: object = {}) => {
    const { status, body } = await world.call('POST', '/api/work-orders', {
      body: { title: `Due ${due}`, due_date: due, ...more },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return body as { id: number; due_date: string | null; overdue_at: string | null; version: number };
  };
  const get = async (id: number) => (await world.call('GET', `/api/work-orders/${id}`)).body;
  const list = async (query: string) =>
    (
      (await world.call('GET', `/api/work-orders?${query}`, secretly())).body['work_orders'] as {
        id: number;
      }[]
    ).map(({ id }) => id);

  it('are the days that were written, whatever the time zone', async () => {
    await moveTo('UTC');
    const { id, due_date, overdue_at } = await create('2026-12-01');
    expect([due_date, overdue_at]).toEqual(['2026-12-01', '2026-12-01T23:59:59.999Z']);
    // West and east of UTC, at both ends of the earth, and with an offset that is no whole hour.
    for (const [zone, end] of [
      ['America/Chicago', '2026-12-02T05:59:59.999Z'],
      ['Europe/Berlin', '2026-12-01T22:59:59.999Z'],
      ['Asia/Kolkata', '2026-12-01T18:29:59.999Z'],
      ['Pacific/Kiritimati', '2026-12-01T09:59:59.999Z'],
      ['Pacific/Pago_Pago', '2026-12-02T10:59:59.999Z'],
    ] as const) {
      await moveTo(zone);
      expect(await get(id), zone).toMatchObject({ due_date: '2026-12-01', overdue_at: end });
      expect(await create('2026-12-01'), zone).toMatchObject({ due_date: '2026-12-01', overdue_at: end });
    }
  });

  it.each([
    ['a day of 23 hours', 'Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59.999Z'],
    ['a day of 25 hours', 'Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59.999Z'],
    [
      'a day of 23.5 hours',
      'Australia/Lord_Howe',
      '2026-10-04',
      '2026-10-03T13:30:00Z',
      '2026-10-04T12:59:59.999Z',
    ],
    [
      'a day before one without a midnight',
      'Africa/Cairo',
      '2026-04-23',
      '2026-04-22T22:00:00Z',
      '2026-04-23T21:59:59.999Z',
    ],
    [
      'a day before one with two midnights',
      'America/Havana',
      '2026-10-31',
      '2026-10-31T04:00:00Z',
      '2026-11-01T03:59:59.999Z',
    ],
    [
      'a day with two midnights',
      'America/Havana',
      '2026-11-01',
      '2026-11-01T04:00:00Z',
      '2026-11-02T04:59:59.999Z',
    ],
    [
      'a day before one that the calendar left out',
      'Pacific/Apia',
      '2011-12-29',
      '2011-12-29T10:00:00Z',
      '2011-12-30T09:59:59.999Z',
    ],
  ])('%s begins and ends with its midnights', async (_, zone, day, begin, end) => {
    await moveTo(zone);
    const { id, overdue_at } = await create(day, { external_ref: `${zone} ${day}` });
    expect(overdue_at).toBe(end);
    const before = await create(new Date(Date.parse(begin) - 1).toISOString());
    const at = await create(begin);
    const last = await create(end);
    const after = await create(new Date(Date.parse(end) + 1).toISOString());
    const ids = new Set([id, before.id, at.id, last.id, after.id]);
    const ours = async (query: string) => (await list(`${query}&limit=200`)).filter((one) => ids.has(one));
    expect(await ours(`due_after=${day}&due_before=${day}&sort=created_at`)).toEqual([id, at.id, last.id]);
    // With instants in between: the day sorts as its end.
    expect(await ours('sort=due_date')).toEqual([before.id, at.id, id, last.id, after.id]);
    for (const one of ids) await world.call('POST', `/api/work-orders/${one}/cancel`, { body: {} });
  });

  it('are overdue when the day has ended, in lists and in the summary', async () => {
    await moveTo('America/Chicago');
    const { id } = await create('2026-12-01');
    const isOverdue = async () => {
      const [overdue, notOverdue, summary] = await Promise.all([
        list('overdue=true&limit=200'),
        list('overdue=false&limit=200'),
        world.call('GET', '/api/work-orders/summary', secretly()),
      ]);
      expect(overdue.includes(id)).toBe(!notOverdue.includes(id));
      expect(summary.body['overdue']).toBe(overdue.length);
      return overdue.includes(id);
    };
    now = new Date('2026-12-02T05:59:59.999Z');
    expect(await isOverdue()).toBe(false);
    now = new Date('2026-12-02T06:00:00Z');
    expect(await isOverdue()).toBe(true);
    await moveTo('Pacific/Pago_Pago'); // where the day goes on for five hours
    expect(await isOverdue()).toBe(false);
  });

  it("are due today while the day goes on in the tenant's time zone", async () => {
    await moveTo('America/Chicago');
    const day = await create('2026-12-01');
    const first = await create('2026-12-01T06:00:00Z');
    const last = await create('2026-12-02T05:59:59.999Z');
    const ids = new Set([day.id, first.id, last.id]);
    const dueToday = async () => {
      const [today, others, { body }] = await Promise.all([
        list('due_today=true&sort=due_date&limit=200'),
        list('due_today=false&limit=200'),
        world.call('GET', '/api/work-orders/counts', secretly()),
      ]);
      expect(body['due_today']).toEqual({ n: today.length, capped: false });
      expect(others.filter((id) => today.includes(id))).toEqual([]);
      return today.filter((id) => ids.has(id));
    };
    now = new Date('2026-12-01T06:00:00Z');
    expect(await dueToday()).toEqual([first.id, day.id, last.id]);
    now = new Date('2026-12-02T05:59:59.999Z');
    expect(await dueToday()).toEqual([first.id, day.id, last.id]);
    now = new Date('2026-12-01T05:59:59.999Z'); // 30 November in Chicago
    expect(await dueToday()).toEqual([]);
    now = new Date('2026-12-02T06:00:00Z');
    expect(await dueToday()).toEqual([]);
    now = new Date('2026-12-01T12:00:00Z');
    await world.call('POST', `/api/work-orders/${first.id}/cancel`, { body: {} });
    expect(await dueToday()).toEqual([day.id, last.id]);
  });

  it("are due this week from now to the end of the seventh day after today in the tenant's time zone", async () => {
    await moveTo('America/Chicago');
    now = new Date('2026-12-01T12:00:00Z');
    const atNow = await create('2026-12-01T12:00:00Z');
    const today = await create('2026-12-01');
    const lastDay = await create('2026-12-08');
    const last = await create('2026-12-09T05:59:59.999Z');
    const others = [
      await create('2026-12-01T11:59:59.999Z'), // overdue
      await create('2026-12-09'),
      await create('2026-12-09T06:00:00Z'),
      await create(null),
    ];
    const ids = new Set([atNow, today, lastDay, last, ...others].map(({ id }) => id));
    const found = async (is: boolean) =>
      (await list(`due_this_week=${is}&sort=due_date&limit=200`)).filter((id) => ids.has(id));
    expect(await found(true)).toEqual([atNow.id, today.id, lastDay.id, last.id]);
    expect((await found(false)).toSorted((a, b) => a - b)).toEqual(others.map(({ id }) => id));
    await world.call('POST', `/api/work-orders/${today.id}/cancel`, { body: {} });
    expect(await found(true)).toEqual([atNow.id, lastDay.id, last.id]);
    now = new Date('2026-12-01T05:59:59.999Z'); // 30 November in Chicago
    expect(await found(true)).not.toContain(lastDay.id);
  });

  it('become instants and days again, and nothing', async () => {
    await moveTo('Europe/Berlin');
    const { id } = await create('2026-12-01');
    for (const [due_date, overdue_at] of [
      ['2026-12-01T08:00:00Z', '2026-12-01T08:00:00Z'],
      ['2026-12-03', '2026-12-03T22:59:59.999Z'],
      [null, null],
      ['2026-06-03', '2026-06-03T21:59:59.999Z'],
    ] as const) {
      await world.call('PUT', `/api/work-orders/${id}`, { body: { due_date } });
      expect(await get(id)).toMatchObject({ due_date, overdue_at });
    }
    await world.call('PUT', `/api/work-orders/${id}`, { body: { title: 'Another title' } });
    expect(await get(id)).toMatchObject({ due_date: '2026-06-03' });
  });

  it('go in by bulk and by import, where the same rows again change nothing', async () => {
    await moveTo('America/Chicago');
    const bulk = (operation: string, data: object[]) =>
      world.call('POST', '/api/bulk', {
        ...secretly(),
        body: { operation, table: 'work_orders', data },
      });
    const { body } = await bulk('insert', [
      { title: 'One', due_date: '2026-12-01' },
      { title: 'Two', due_date: '2026-12-01T08:00:00Z' },
    ]);
    const [one, two] = body['ids'] as [number, number];
    expect(await get(one)).toMatchObject({ due_date: '2026-12-01', overdue_at: '2026-12-02T05:59:59.999Z' });
    await bulk('update', [
      { id: one, due_date: '2026-12-01T08:00:00Z' },
      { id: two, due_date: '2026-12-04' },
    ]);
    expect([(await get(one))['due_date'], (await get(two))['due_date']]).toEqual([
      '2026-12-01T08:00:00Z',
      '2026-12-04',
    ]);
    const load = async () =>
      (
        await world.call('POST', '/api/work-orders/import', {
          body: { rows: [{ title: 'Three', external_ref: 'DAY-3', due_date: '2026-12-01' }] },
        })
      ).body;
    expect(await load()).toMatchObject({ created: 1, rejected: [] });
    expect(await load()).toMatchObject({ unchanged: 1 });
    const { body: found } = await world.call('GET', '/api/work-orders?external_ref=DAY-3');
    expect(found['work_orders']).toMatchObject([
      { due_date: '2026-12-01', overdue_at: '2026-12-02T05:59:59.999Z', version: 1 },
    ]);
  });

  it('are walked page by page with instants', async () => {
    await moveTo('Europe/Berlin');
    const title = `Walk ${kind}`;
    const expected = [];
    for (const due of ['2027-01-01', '2027-01-01T23:00:00Z', '2027-01-02', '2027-01-02T23:00:00Z', null])
      expected.push((await create(due, { assigned_to: title })).id);
    const walked: number[] = [];
    for (let cursor = ''; ;) {
      const { body } = await world.call(
        'GET',
        `/api/work-orders?assigned_to=${encodeURIComponent(title)}&sort=due_date&limit=2${cursor}`,
      );
      walked.push(...(body['work_orders'] as { id: number }[]).map(({ id }) => id));
      if (body['next_cursor'] === null) break;
      cursor = `&cursor=${String(body['next_cursor'])}`;
    }
    expect(walked).toEqual(expected);
  });

  it('move with the time zone, with an event and a version for each work order that has one', async () => {
    await moveTo('Europe/Berlin');
    const day = await create('2026-12-01');
    const instant = await create('2026-12-01T12:00:00Z');
    const { last_event_id } = await listEvents(world);
    await moveTo('America/Chicago');
    const { events } = await listEvents(world, last_event_id);
    const moved = events.map(({ resource_id }) => resource_id);
    expect([moved.includes(day.id), moved.includes(instant.id)]).toEqual([true, false]);
    expect(await get(day.id)).toMatchObject({ version: 2 });
    await moveTo('America/Chicago');
    expect(await get(day.id)).toMatchObject({ version: 2 });
    const { body: jobs } = await world.call('GET', '/api/jobs?limit=1');
    expect(jobs['jobs']).toMatchObject([{ name: 'work_orders.move_due_days' }]);
  });

  it('move with the time zone whatever the numbers of the work orders', async () => {
    await moveTo('UTC');
    const ids = [1_999, 2_000, 2_001, 4_000, 4_001];
    await world.db.transaction(async (query) => {
      await query(`select set_config('app.tenant', $1, true)`, [String(world.tenants.ours.id)]);
      await query(
        `insert into work_orders (tenant_id, id, title, due_day) select $1, id, 'far', '2026-12-01' from unnest($2::int[]) id`,
        [world.tenants.ours.id, ids],
      );
    });
    await moveTo('Asia/Kolkata');
    const moved = await Promise.all(ids.map(async (id) => (await get(id))['overdue_at']));
    expect(moved).toEqual(ids.map(() => '2026-12-01T18:29:59.999Z'));
  });

  it('are refused where there is no such day', async () => {
    for (const day of ['2026-02-30', '2026-12-1', '01.12.2026', '2026-12-01T10:00'])
      expect(
        await world.call('POST', '/api/work-orders', { body: { title: 'x', due_date: day } }),
      ).toMatchObject({
        status: 422,
        body: {
          errors: [
            {
              field: 'body.due_date',
              rule: expect.stringMatching(/^must be a calendar date such as 2026-03-31, or/) as string,
            },
          ],
        },
      });
  });
});
