import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe.each(databaseKinds)('assets on %s', (kind) => {
  let world: World;
  const now = new Date('2026-06-01T12:00:00Z');
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now });
  });
  afterAll(() => world.close());

  const create = async (body: object) =>
    (await world.call('POST', '/api/assets', { body })).body as { id: number } & Record<string, unknown>;

  it('creates, reads and changes an asset with all its fields', async () => {
    const line = await create({ name: 'Packaging line 1', asset_tag: 'LINE-1' });
    const fields = {
      name: 'Feed pump',
      parent_id: line.id,
      asset_tag: 'P-7',
      description: 'End suction, 45 kW',
      location: 'Pump house',
      manufacturer: 'Grundfos',
      model: 'NK 80',
      serial_number: 'A-1',
      purchase_date: '2019-02-28',
      purchase_cost: 15400.5,
      current_value: 7200.25,
      status: 'maintenance',
      maintenance_schedule: 'quarterly',
      last_maintenance_date: '2026-03-01T08:00:00Z',
      next_maintenance_date: '2026-06-01T08:00:00Z',
    };
    const created = await create(fields);
    expect(created).toMatchObject(fields);
    expect((await world.call('GET', `/api/assets/${created.id}`)).body['asset']).toEqual(created);
    expect(
      (
        await world.call('PUT', `/api/assets/${created.id}`, {
          body: { location: 'Shop', serial_number: null },
        })
      ).body,
    ).toMatchObject({ ...fields, location: 'Shop', serial_number: null });
  });

  it('refuses a tag that is taken, a parent that is not there, and an empty change', async () => {
    await create({ name: 'one', asset_tag: 'TAKEN' });
    expect(
      await world.call('POST', '/api/assets', { body: { name: 'two', asset_tag: 'TAKEN' } }),
    ).toMatchObject({ status: 409, body: { code: 'conflict', errors: [{ field: 'body.asset_tag' }] } });
    expect(
      await world.call('POST', '/api/assets', { body: { name: 'x', parent_id: 999_999 } }),
    ).toMatchObject({ status: 422, body: { errors: [{ field: 'body.parent_id' }] } });
    const { id } = await create({ name: 'three' });
    expect((await world.call('PUT', `/api/assets/${id}`, { body: {} })).status).toBe(422);
  });

  it('has a tree without circles, also where two move at once', async () => {
    const plant = await create({ name: 'Plant' });
    const area = await create({ name: 'Area', parent_id: plant.id });
    const [b, a] = [
      await create({ name: 'B', parent_id: area.id }),
      await create({ name: 'A', parent_id: area.id }),
    ];
    const tree = (await world.call('GET', `/api/assets/tree?root_id=${plant.id}`)).body as {
      assets: { name: string; children: unknown[] }[];
      total: number;
    };
    expect(tree).toMatchObject({
      total: 4,
      assets: [
        {
          name: 'Plant',
          children: [{ name: 'Area', children: [{ name: 'A', children: [] }, { name: 'B' }] }],
        },
      ],
    });
    expect((await world.call('GET', `/api/assets/tree?root_id=${plant.id}&depth=2`)).body['total']).toBe(2);
    expect((await world.call('GET', '/api/assets/tree?root_id=999999')).status).toBe(404);

    for (const [id, parent_id] of [
      [plant.id, plant.id],
      [plant.id, b.id],
    ]) {
      expect(await world.call('PUT', `/api/assets/${id}`, { body: { parent_id } })).toMatchObject({
        status: 409,
        body: { errors: [{ field: 'body.parent_id' }] },
      });
    }
    const both = await Promise.all([
      world.call('PUT', `/api/assets/${a.id}`, { body: { parent_id: b.id } }),
      world.call('PUT', `/api/assets/${b.id}`, { body: { parent_id: a.id } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('filters by status, parent, words, place and due maintenance, and walks every page once', async () => {
    const hall = await create({ name: 'Hall 9', location: 'North' });
    const ids = [];
    for (let i = 0; i < 12; i++) {
      ids.push(
        (
          await create({
            name: `Roller ${String(i).padStart(2, '0')}`,
            parent_id: hall.id,
            location: 'North',
            status: i % 4 === 3 ? 'retired' : 'active',
            ...(i % 2
              ? { next_maintenance_date: i < 6 ? '2026-05-01T00:00:00Z' : '2026-07-01T00:00:00Z' }
              : {}),
          })
        ).id,
      );
    }
    const count = async (query: string) =>
      (await world.call('GET', `/api/assets?parent_id=${hall.id}&${query}`)).body['total'];
    expect(await count('limit=3')).toBe(12);
    expect(await count('status=retired')).toBe(3);
    expect(await count('status=active,retired')).toBe(12);
    expect(await count('maintenance_due=true')).toBe(2); // 1 and 5; 3 is retired
    expect(await count('maintenance_due=false')).toBe(10);
    expect(await count('q=roller%2005')).toBe(1);
    expect(await count('location=South')).toBe(0);
    for (const sort of ['name', '-created_at', '-updated_at', 'next_maintenance_date']) {
      const walked: number[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body } = await world.call(
          'GET',
          `/api/assets?parent_id=${hall.id}&sort=${sort}&limit=5${cursor ? `&cursor=${cursor}` : ''}`,
        );
        walked.push(...(body['assets'] as { id: number }[]).map(({ id }) => id));
        cursor = body['next_cursor'] as string | null;
      }
      expect(
        [...walked].sort((x, y) => x - y),
        sort,
      ).toEqual(ids);
    }
  });
});
