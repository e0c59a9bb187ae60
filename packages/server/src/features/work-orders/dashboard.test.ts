import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

const WEEK_MS = 7 * 86_400_000;
const HOUR_MS = 3_600_000;

// The audit log has the time of the database, which nothing can set. So the week before is the present, and what is
// read as the present is a week ahead.
describe.each(databaseKinds)('the figures of the dashboard on %s', (kind) => {
  let world: World;
  let now = () => new Date();
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind), { now: () => now() });
  });
  afterAll(() => world.close());

  const secretly = () => ({ headers: { authorization: `Bearer ${world.secret_key}` } });
  const at = (ms: number) => new Date(Date.now() + ms).toISOString();
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

  it('has no figure of a week ago before there is a history of a week', async () => {
    await create({ due_date: at(-HOUR_MS), priority: 'critical' });
    expect(await figures()).toEqual({
      overdue: { n: 1, week_ago: null },
      due_this_week: { n: 0, week_ago: null },
      critical: { n: 1, week_ago: null },
      on_hold: { n: 0, week_ago: null },
    });
  });

  it('says what the figures were a week ago, whatever has changed since', async () => {
    // Overdue and critical since the test above. What follows is the state of the week before.
    await create({ due_date: at(2 * 24 * HOUR_MS), priority: 'critical' });
    const late = await create({ due_date: at(-2 * HOUR_MS) });
    const held = await create({ due_date: null });
    await act(held, 'start');
    await act(held, 'hold');
    const dropped = await create({ due_date: at(24 * HOUR_MS) });
    const moved = await create({ due_date: at(3 * 24 * HOUR_MS), priority: 'low' });
    const moment = Date.now() + 1;
    // The next entry of the audit log is later than the moment.
    while ((await databaseTime()) <= moment);
    await act(late, 'start');
    await act(late, 'complete');
    await act(held, 'start');
    await act(dropped, 'cancel');
    await world.call('PUT', `/api/work-orders/${moved}`, {
      ...secretly(),
      body: { due_date: at(30 * 24 * HOUR_MS), priority: 'critical' },
    });
    await create({ due_date: at(8 * 24 * HOUR_MS), priority: 'critical' });
    await create({ due_date: at(-HOUR_MS) });
    now = () => new Date(moment + WEEK_MS);
    expect(await figures()).toEqual({
      // Now: the first one, the one that was due soon, and the last one; then: the first one and the late one.
      overdue: { n: 3, week_ago: 2 },
      // Now: the one in eight days; then: soon, dropped and moved.
      due_this_week: { n: 1, week_ago: 3 },
      critical: { n: 4, week_ago: 2 },
      on_hold: { n: 0, week_ago: 1 },
    });
    now = () => new Date();
  });

  async function databaseTime(): Promise<number> {
    const [row] = await world.db.transaction((query) =>
      query<{ at: number }>('select (extract(epoch from clock_timestamp()) * 1000)::float8 as at', []),
    );
    return row!.at;
  }

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
