import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { keepFigures } from './figures.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const begin = Date.parse('2098-06-09T10:30:00Z');

describe.each(databaseKinds)('the figures of the dashboard on %s', (kind) => {
  let world: World;
  let now = () => new Date(begin);
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now() });
  });
  afterAll(() => world.close());

  const secretly = () => ({ headers: { authorization: `Bearer ${world.secret_key}` } });
  const at = (ms: number) => new Date(begin + ms).toISOString();
  const create = async (fields: object) => {
    const { status, body } = await world.call('POST', '/api/work-orders', {
      ...secretly(),
      body: { title: 'work', ...fields },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return body['id'] as number;
  };
  const act = async (id: number, verb: string) =>
    expect(
      (await world.call('POST', `/api/work-orders/${id}/${verb}`, { ...secretly(), body: {} })).status,
    ).toBe(200);
  const figures = async () => {
    const { body } = await world.call('GET', '/api/work-orders/dashboard', secretly());
    const { overdue, due_this_week, critical, on_hold } = body;
    return { overdue, due_this_week, critical, on_hold };
  };

  it('says what the figures were a week ago, once they have been kept for a week', async () => {
    await create({ due_date: at(-HOUR_MS), priority: 'critical' });
    const late = await create({ due_date: at(-2 * HOUR_MS) });
    await create({ due_date: at(2 * DAY_MS), priority: 'critical' });
    const moved = await create({ due_date: at(3 * DAY_MS), priority: 'low' });
    const held = await create({ due_date: null });
    await act(held, 'start');
    await act(held, 'hold');
    expect(await figures()).toEqual({
      overdue: { n: 2, week_ago: null },
      due_this_week: { n: 2, week_ago: null },
      critical: { n: 2, week_ago: null },
      on_hold: { n: 1, week_ago: null },
    });
    await keepFigures(world.db, now);

    await act(late, 'start');
    await act(late, 'complete');
    await act(held, 'start');
    await world.call('PUT', `/api/work-orders/${moved}`, {
      ...secretly(),
      body: { due_date: at(30 * DAY_MS), priority: 'critical' },
    });
    await create({ due_date: at(8 * DAY_MS), priority: 'critical' });
    await keepFigures(world.db, () => new Date(begin + HOUR_MS / 4)); // the hour's figures are kept already
    const compared = {
      // The first one and the one that was due in two days.
      overdue: { n: 2, week_ago: 2 },
      due_this_week: { n: 1, week_ago: 2 },
      critical: { n: 4, week_ago: 2 },
      on_hold: { n: 0, week_ago: 1 },
    };
    now = () => new Date(begin + 7 * DAY_MS);
    expect(await figures()).toEqual(compared);

    // The server did not run for some hours: the last figures before count, but not those of the day before.
    now = () => new Date(begin + 7 * DAY_MS + 23 * HOUR_MS);
    expect(await figures()).toMatchObject({ critical: { n: 4, week_ago: 2 } });
    now = () => new Date(begin + 8 * DAY_MS);
    expect(await figures()).toMatchObject({ critical: { n: 4, week_ago: null } });
    now = () => new Date(begin + 7 * DAY_MS - HOUR_MS);
    expect(await figures()).toMatchObject({ critical: { n: 4, week_ago: null } });
  });

  it("counts what was created and completed on each of the last 30 days of the tenant's time zone", async () => {
    await world.call('PUT', '/api/settings', { ...secretly(), body: { time_zone: 'Pacific/Kiritimati' } }); // UTC+14
    now = () => new Date('2099-06-15T12:00:00Z'); // 16 June there
    const first = await create({});
    now = () => new Date('2099-06-16T09:00:00Z');
    await create({});
    await act(first, 'start');
    await act(first, 'complete');
    const { body } = await world.call('GET', '/api/work-orders/dashboard', secretly());
    const days = body['days'] as { day: string; created: number; completed: number }[];
    expect([days.length, days[0], days.at(-1)]).toEqual([
      30,
      { day: '2099-05-18', created: 0, completed: 0 },
      { day: '2099-06-16', created: 2, completed: 1 },
    ]);
    expect(days.filter(({ created, completed }) => created + completed > 0)).toHaveLength(1);
  });
});
