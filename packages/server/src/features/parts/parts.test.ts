import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe.each(databaseKinds)('parts on %s', (kind) => {
  let world: World;
  const now = new Date('2026-06-01T12:00:00Z');
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now });
  });
  afterAll(() => world.close());

  const create = async (body: object) =>
    (await world.call('POST', '/api/parts', { body })).body as { id: number } & Record<string, unknown>;
  const numbers = async (path: string) =>
    ((await world.call('GET', path)).body['parts'] as { part_number: string }[]).map(
      ({ part_number }) => part_number,
    );

  it('says what the inventory is, a figure at a time', async () => {
    expect((await world.call('GET', '/api/parts/inventory')).body).toEqual({
      total_parts: 0,
      low_stock_alerts: 0,
      out_of_stock: 0,
      pending_orders: 0,
    });
    await create({
      part_number: 'BRG-6308',
      name: 'Ball bearing 6308-2RS C3',
      category: 'Bearings',
      current_stock: 8,
      min_stock_level: 4,
    });
    await create({
      part_number: 'BRG-22215',
      name: 'Spherical roller bearing',
      category: 'Bearings',
      current_stock: 1,
      min_stock_level: 2,
      last_ordered: '2026-05-20T00:00:00Z',
    });
    await create({
      part_number: 'SEAL-45',
      name: 'Cartridge seal 45 mm',
      category: 'Seals',
      current_stock: 0,
      min_stock_level: 1,
      last_ordered: '2026-03-01T00:00:00Z',
    });
    await create({
      part_number: 'BELT-B68',
      name: 'V-belt B68',
      category: 'belts',
      current_stock: 3,
      min_stock_level: 3,
    });
    expect((await world.call('GET', '/api/parts/inventory')).body).toEqual({
      total_parts: 4,
      low_stock_alerts: 3,
      out_of_stock: 1,
      pending_orders: 1,
    });
  });

  it('searches by words, category and stock', async () => {
    expect(await numbers('/api/parts/search?q=bearing')).toEqual(['BRG-22215', 'BRG-6308']);
    expect(await numbers('/api/parts/search?q=BRG-63')).toEqual(['BRG-6308']);
    expect(await numbers('/api/parts/search?category=BELTS')).toEqual(['BELT-B68']);
    expect(await numbers('/api/parts/search?in_stock=false')).toEqual(['SEAL-45']);
    expect(await numbers('/api/parts/search?q=bearing&in_stock=true&limit=1')).toEqual(['BRG-22215']);
    expect(await numbers('/api/parts?low_stock=true&sort=part_number')).toEqual([
      'BELT-B68',
      'BRG-22215',
      'SEAL-45',
    ]);
    expect(await numbers('/api/parts?low_stock=false')).toEqual(['BRG-6308']);
    expect(await world.call('GET', '/api/parts/search?in_stock=perhaps')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'query.in_stock' }] },
    });
  });

  it('keeps all its fields, prices to the cent, and a number once', async () => {
    const fields = {
      part_number: 'X-1',
      name: 'Coupling',
      description: 'Spider 98 Sh A',
      category: 'Couplings',
      manufacturer: 'KTR',
      supplier: 'Local',
      current_stock: 5,
      min_stock_level: 1,
      max_stock_level: 9,
      unit_cost: 1234.56,
      location: 'A-14',
      last_ordered: '2026-01-02T03:04:05Z',
    };
    const { id } = await create(fields);
    expect((await world.call('GET', `/api/parts/${id}`)).body).toMatchObject(fields);
    expect(
      (await world.call('PUT', `/api/parts/${id}`, { body: { current_stock: 0, supplier: null } })).body,
    ).toMatchObject({ ...fields, current_stock: 0, supplier: null });
    expect(await world.call('POST', '/api/parts', { body: fields })).toMatchObject({
      status: 409,
      body: { errors: [{ field: 'body.part_number' }] },
    });
    for (const levels of [{ min_stock_level: 5, max_stock_level: 1 }, { min_stock_level: 101 }]) {
      expect(
        await world.call('POST', '/api/parts', { body: { part_number: 'levels', name: 'x', ...levels } }),
      ).toMatchObject({ status: 422, body: { errors: [{ field: 'body.min_stock_level' }] } });
    }
    for (const [field, value] of [
      ['current_stock', -1],
      ['current_stock', 1.5],
      ['unit_cost', 0.001],
      ['unit_cost', -1],
      ['min_stock_level', 2147483648],
    ] as const) {
      expect(
        await world.call('PUT', `/api/parts/${id}`, { body: { [field]: value } }),
        `${field} ${value}`,
      ).toMatchObject({ status: 422, body: { errors: [{ field: `body.${field}` }] } });
    }
  });
});
