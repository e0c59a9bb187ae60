import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

// The minimum level of each is 5. The server's time is 1 April 2026, 30 days after 2 March.
const stock = [
  { part_number: 'below', current_stock: 4, last_ordered: '2026-03-02T00:00:00Z' },
  { part_number: 'exactly', current_stock: 5, last_ordered: '2026-03-31T00:00:00Z' },
  { part_number: 'above', current_stock: 6, last_ordered: '2026-03-31T00:00:00Z' },
  { part_number: 'none', current_stock: 0, last_ordered: '2026-03-01T23:59:59Z' },
] as const;

describe.each(databaseKinds)('the level of a part on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), {
      now: () => new Date('2026-04-01T00:00:00Z'),
    });
    for (const part of stock)
      await world.call('POST', '/api/parts', { body: { ...part, name: 'Belt', min_stock_level: 5 } });
  });
  afterAll(() => world.close());

  it.each([
    ['low_stock=true', ['below', 'exactly', 'none']],
    ['low_stock=false', ['above']],
    ['in_stock=true', ['above', 'below', 'exactly']],
    ['in_stock=false', ['none']],
  ])('%s finds what is at its level or below, and nothing else', async (filter, numbers) => {
    const { body } = await world.call('GET', `/api/parts?${filter}`);
    expect((body['parts'] as { part_number: string }[]).map((part) => part.part_number)).toEqual(numbers);
    expect(body['total']).toBe(numbers.length);
  });

  it('the inventory alerts at the level, and counts as ordered what is below it and was ordered in the last 30 days', async () => {
    expect((await world.call('GET', '/api/parts/inventory')).body).toEqual({
      total_parts: 4,
      low_stock_alerts: 3,
      out_of_stock: 1,
      pending_orders: 1,
    });
  });
});
