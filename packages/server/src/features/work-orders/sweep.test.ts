import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { keepFigures } from './figures.ts';
import { sweepDueMinutes } from './sweep.ts';

const HOUR = 3_600_000;
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

describe.each(databaseKinds)('the sweep of kept counts on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  const minutes = () =>
    world.db.transaction(async (query) => {
      await query(`select set_config('app.tenant', $1, true)`, [String(world.tenants.ours.id)]);
      return (
        await query<{ due_minute: string }>(
          `select to_char(due_minute at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as due_minute
           from work_order_due_minutes where n <> 0 order by 1`,
          [],
        )
      ).map((row) => row.due_minute);
    });

  it('deletes those of past minutes, and changes no answer', async () => {
    const due = [-200, -49, -47, -1, 1].map(hoursFromNow);
    for (const instant of due)
      await world.call('POST', '/api/work-orders', { body: { title: 'Due', due_date: instant } });
    const summary = async () => {
      const { as_of: _, ...counts } = (await world.call('GET', '/api/work-orders/summary')).body;
      return counts;
    };
    const before = await summary();
    expect(await minutes()).toEqual(due.map((instant) => instant.slice(0, 16)));
    await sweepDueMinutes(world.db);
    expect(await minutes()).toEqual(due.slice(2).map((instant) => instant.slice(0, 16)));
    expect(await summary()).toEqual(before);
    expect(before).toMatchObject({ total: 5, overdue: 4 });
  });

  it('deletes figures that are older than those of last week', async () => {
    const days = [-10, -8, 0];
    for (const day of days) await keepFigures(world.db, () => new Date(Date.now() + day * 24 * HOUR));
    await sweepDueMinutes(world.db);
    const kept = await world.db.transaction(async (query) => {
      await query(`select set_config('app.tenant', $1, true)`, [String(world.tenants.ours.id)]);
      return query<{ days: number }>(
        `select round(extract(epoch from now() - hour) / 86400)::int as days from work_order_figures order by hour`,
        [],
      );
    });
    expect(kept.map((row) => row.days)).toEqual([8, 0]);
  });
});
