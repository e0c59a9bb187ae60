import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { loadDemoPlant } from './load.ts';
import { createDemoPlant } from './plant.ts';

const DAY_MS = 86_400_000;
const start = new Date('2098-11-24T13:37:00Z');

describe.each(databaseKinds)('the demo plant after its first start on %s', (kind) => {
  let world: World;
  let now = start;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now });
    await loadDemoPlant({ ...contextOf(world), now: () => now }, () => {});
  });
  afterAll(() => world.close());

  /** What a reader of the demo's history counts at an instant of the past. */
  function counted(at: number) {
    const unfinished = createDemoPlant(start).work_orders.filter(
      ({ status, created_at, completed_at, updated_at }) =>
        Date.parse(created_at) <= at &&
        (['open', 'in_progress', 'on_hold'].includes(status) || Date.parse(completed_at ?? updated_at) > at),
    );
    // A day is over at its end, in the plant's time zone (UTC).
    const over = (due: string | null) =>
      due === null ? Infinity : Date.parse(due) + (due.length === 10 ? DAY_MS : 0);
    const endOfWeek = (Math.floor(at / DAY_MS) + 8) * DAY_MS;
    const due = unfinished.map(({ due_date }) => over(due_date));
    return {
      overdue: due.filter((end) => end <= at).length,
      due_this_week: due.filter((end) => end > at && end <= endOfWeek).length,
      critical: unfinished.filter(({ priority }) => priority === 'critical').length,
      on_hold: unfinished.filter(
        ({ status, updated_at }) => status === 'on_hold' && Date.parse(updated_at) <= at,
      ).length,
    };
  }

  it.each([0, 1.5, 6.9])('compares each figure with a week before, %d days later', async (days) => {
    now = new Date(start.getTime() + days * DAY_MS);
    const { body } = await world.call('GET', '/api/work-orders/dashboard', {
      headers: { authorization: `Bearer ${world.secret_key}` },
    });
    const { overdue, due_this_week, critical, on_hold } = body as Record<string, { week_ago: number }>;
    const hour = Math.floor((now.getTime() - 7 * DAY_MS) / 3_600_000) * 3_600_000;
    expect({
      overdue: overdue!.week_ago,
      due_this_week: due_this_week!.week_ago,
      critical: critical!.week_ago,
      on_hold: on_hold!.week_ago,
    }).toEqual(counted(hour));
  });
});
