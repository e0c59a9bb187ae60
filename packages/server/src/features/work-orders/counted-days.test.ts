import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

const DAY_MS = 86_400_000;
const at = (text: string, ms: number) => new Date(Date.parse(text) + ms).toISOString();

/** Days with their first and their last instant, by hand. */
const days = [
  ['half an hour off', 'Asia/Kolkata', '2026-11-10', '2026-11-09T18:30:00.000Z', '2026-11-10T18:29:59.999Z'],
  [
    'a day of 25 hours, half an hour off',
    'America/St_Johns',
    '2026-11-01',
    '2026-11-01T02:30:00.000Z',
    '2026-11-02T03:29:59.999Z',
  ],
  [
    'a day that begins, goes back to the day before after a minute, and begins again',
    'America/St_Johns',
    '2010-11-07',
    '2010-11-07T02:30:00.000Z',
    '2010-11-08T03:29:59.999Z',
  ],
  [
    'a day of 23 hours',
    'Europe/Berlin',
    '2026-03-29',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T21:59:59.999Z',
  ],
  [
    'a day of 25 hours',
    'Europe/Berlin',
    '2026-10-25',
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T22:59:59.999Z',
  ],
  [
    'a day without a midnight',
    'Africa/Cairo',
    '2026-04-24',
    '2026-04-23T22:00:00.000Z',
    '2026-04-24T20:59:59.999Z',
  ],
  [
    'a day before one that the calendar left out',
    'Pacific/Apia',
    '2011-12-29',
    '2011-12-29T10:00:00.000Z',
    '2011-12-30T09:59:59.999Z',
  ],
] as const;

describe.each(databaseKinds)('work of a day on %s', (kind) => {
  let world: World;
  let now = new Date();
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now });
  });
  afterAll(() => world.close());
  beforeEach(() => {
    now = new Date('2026-12-01T12:00:00Z');
  });

  // A token would expire when the clock moves.
  const call = (method: string, path: string, body?: object) =>
    world.call(method, path, {
      headers: { authorization: `Bearer ${world.secret_key}` },
      ...(body && { body }),
    });
  const list = async (query: string) => {
    const { body } = await call('GET', `/api/work-orders?${query}`);
    return {
      total: body['total'] as number,
      titles: (body['work_orders'] as { title: string }[]).map(({ title }) => title),
      next: body['next_cursor'] as string | null,
    };
  };
  const load = async (rows: object[]) => {
    const { body } = await call('POST', '/api/work-orders/import', { rows });
    expect(body).toMatchObject({ created: rows.length, rejected: [] });
  };
  const moveTo = async (zone: string) =>
    expect((await call('PUT', '/api/settings', { time_zone: zone })).status).toBe(200);
  const dashboard = async () =>
    (await call('GET', '/api/work-orders/dashboard')).body['days'] as {
      day: string;
      created: number;
      completed: number;
    }[];
  /** What the lists find on each day that the dashboard counts. */
  const listed = (counted: { day: string }[]) =>
    Promise.all(
      counted.map(async ({ day }) => ({
        day,
        created: (await list(`created_on=${day}&limit=1`)).total,
        completed: (await list(`completed_on=${day}&limit=1`)).total,
      })),
    );

  it.each(days)(
    '%s: from the first to the last instant, in the list and on the dashboard',
    async (_, zone, day, begin, end) => {
      await moveTo(zone);
      now = new Date(Date.parse(begin) + 10 * DAY_MS);
      const instants = {
        before: at(begin, -1),
        first: begin,
        early: at(begin, 15 * 60_000),
        late: at(end, -30 * 60_000),
        last: end,
        after: at(end, 1),
      };
      const longAgo = at(begin, -100 * DAY_MS);
      await load(
        Object.entries(instants).flatMap(([name, instant]) => [
          { title: name, created_at: instant, status: 'cancelled' },
          { title: `done ${name}`, created_at: longAgo, status: 'completed', completed_at: instant },
          { title: `undone ${name}`, created_at: longAgo, status: 'cancelled', completed_at: instant },
        ]),
      );
      const names = ['first', 'early', 'late', 'last'];
      expect(await list(`created_on=${day}&sort=created_at`)).toEqual({
        total: 4,
        titles: names,
        next: null,
      });
      const done = await list(`completed_on=${day}&sort=created_at`);
      expect([done.total, done.titles.toSorted()]).toEqual([
        4,
        names.map((name) => `done ${name}`).toSorted(),
      ]);
      const counted = await dashboard();
      expect(counted.find((one) => one.day === day)).toEqual({ day, created: 4, completed: 4 });
      expect(await listed(counted)).toEqual(counted);
    },
  );

  it('is counted as it is listed on each of thirty days, whatever became of it', async () => {
    await moveTo('America/St_Johns');
    now = new Date('2025-11-20T02:00:00Z'); // the evening of 19 November there
    const statuses = ['open', 'completed', 'completed', 'on_hold', 'cancelled', 'completed', 'in_progress'];
    await load(
      Array.from({ length: 160 }, (_, row) => {
        const instant = at('2025-10-19T00:00:00Z', row * (5 * 3_600_000 + 13 * 60_000 + 7));
        const status = statuses[row % statuses.length]!;
        return {
          title: `row ${row}`,
          status,
          created_at: at(instant, -(row % 5) * DAY_MS),
          ...(status === 'completed' && { completed_at: instant }),
        };
      }),
    );
    const { body } = await call('GET', '/api/work-orders?completed_on=2025-11-11');
    const [reopened, changed] = (body['work_orders'] as { id: number }[]).map(({ id }) => id);
    await call('POST', `/api/work-orders/${reopened}/reopen`, {});
    await call('PUT', `/api/work-orders/${changed}`, { title: 'Another title' });

    const counted = await dashboard();
    expect([counted.length, counted[0]?.day, counted.at(-1)?.day]).toEqual([30, '2025-10-21', '2025-11-19']);
    expect(await listed(counted)).toEqual(counted);
    const sum = (of: 'created' | 'completed') => counted.reduce((total, day) => total + day[of], 0);
    expect(sum('created')).toBeGreaterThan(100);
    expect(sum('completed')).toBeGreaterThan(50);
    expect(counted.find(({ day }) => day === '2025-11-11')).toMatchObject({
      completed: (body['total'] as number) - 1,
    });
  });

  it('finds nothing on a day that the calendar left out', async () => {
    await moveTo('Pacific/Apia');
    expect(await list('created_on=2011-12-30')).toMatchObject({ total: 0, titles: [] });
    expect(await list('created_on=2011-12-31')).toMatchObject({ titles: ['after'] });
  });

  it('is walked page by page, narrowed down by other filters, and is of one tenant', async () => {
    await moveTo('Asia/Kolkata');
    const rows = Array.from({ length: 7 }, (_, row) => ({
      title: `leap ${row}`,
      priority: row < 3 ? 'high' : 'low',
      status: 'completed',
      created_at: `2024-02-29T0${row}:00:00Z`,
      completed_at: `2024-02-29T1${row}:00:00Z`,
      due_date: row % 2 === 0 ? null : `2024-03-0${row}`,
    }));
    await load(rows);
    const theirs = {
      title: 'theirs',
      status: 'completed',
      created_at: '2024-02-29T08:00:00Z',
      completed_at: '2024-02-29T09:00:00Z',
    };
    await world.call('POST', '/api/work-orders/import', { whose: 'theirs', body: { rows: [theirs] } });
    for (const [query, expected] of [
      ['created_on=2024-02-29&sort=-created_at', [6, 5, 4, 3, 2, 1, 0]],
      ['completed_on=2024-02-29&sort=due_date', [1, 3, 5, 0, 2, 4, 6]],
      ['created_on=2024-02-29&completed_on=2024-02-29&priority=high&sort=created_at', [0, 1, 2]],
      ['completed_on=2024-02-29&status=open', []],
      ['completed_on=2024-02-28', []],
    ] as const) {
      const walked: string[] = [];
      for (let cursor = ''; ;) {
        const { titles, total, next } = await list(`${query}&limit=2${cursor}`);
        expect(total, query).toBe(expected.length);
        walked.push(...titles);
        if (next === null) break;
        cursor = `&cursor=${next}`;
      }
      expect(walked, query).toEqual(expected.map((row) => `leap ${row}`));
    }
  });

  it.each(['created_on', 'completed_on'])('is refused where %s is no day', async (name) => {
    const date = 'must be a calendar date such as 2026-03-31';
    for (const [value, rule] of [
      ['2026-02-30', date],
      ['2025-02-29', date],
      ['yesterday', date],
      ['', date],
      ['2026-11-1', date],
      ['2026-11-10T00:00:00Z', date],
      ['0000-01-01', 'must lie between the years 1900 and 2199'],
      ['2200-01-01', 'must lie between the years 1900 and 2199'],
    ])
      expect(await call('GET', `/api/work-orders?${name}=${value}`), value).toMatchObject({
        status: 422,
        body: { errors: expect.arrayContaining([{ field: `query.${name}`, rule }]) as unknown[] },
      });
    for (const day of ['1900-01-01', '2199-12-31'])
      expect(await list(`${name}=${day}`)).toMatchObject({ total: 0 });
  });
});
