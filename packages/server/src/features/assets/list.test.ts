import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

/** By hand; each is created at its minute after 08:00, and the lists are read at 08:30. */
const plant = [
  { name: 'Boiler', asset_tag: 'B-1', location: 'Hall 1', next_maintenance_date: '2026-03-02T08:30:00Z' },
  { name: 'Feed pump', location: 'Hall 1', next_maintenance_date: '2026-03-02T08:30:01Z' },
  { name: 'Gearbox', status: 'maintenance', next_maintenance_date: '2026-03-02T08:00:00Z' },
  { name: 'Old boiler', status: 'retired', location: 'Hall 2' },
  { name: 'Fan' },
] as const;

/** Which of them each filter alone finds, by their minutes. */
const found: Record<string, readonly number[]> = {
  'status=active': [0, 1, 4],
  'status=maintenance,retired': [2, 3],
  'status=inactive': [],
  'parent_id=BOILER': [1],
  'location=Hall 1': [0, 1],
  'asset_tag=B-1': [0],
  'q=boiler': [0, 3],
  'q=old boiler': [3],
  'maintenance_due=true': [0], // due at this very moment; the gearbox is in maintenance already
  'maintenance_due=false': [1, 2, 3, 4],
  'updated_since=2026-03-02T08:20:00Z': [1],
  'status=active&location=Hall 1&maintenance_due=false': [1],
};

/** In which order each sort lists them. */
const sorted: Record<string, readonly number[]> = {
  name: [0, 4, 1, 2, 3],
  '-created_at': [4, 3, 2, 1, 0],
  '-updated_at': [1, 4, 3, 2, 0],
  next_maintenance_date: [2, 0, 1, 3, 4],
};

describe.each(databaseKinds)('lists of assets on %s', (kind) => {
  let world: World;
  let minute = 0;
  const ids: number[] = [];
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), {
      now: () => new Date(Date.UTC(2026, 2, 2, 8, minute)),
    });
    await world.call('POST', '/api/assets', { whose: 'theirs', body: { name: 'Boiler of theirs' } });
    for (const [at, asset] of plant.entries()) {
      minute = at;
      const body = { ...asset, ...(asset.name === 'Feed pump' ? { parent_id: ids[0] } : {}) };
      ids.push((await world.call('POST', '/api/assets', { body })).body['id'] as number);
    }
    minute = 20;
    await world.call('PUT', `/api/assets/${ids[1]}`, { body: { manufacturer: 'Acme' } });
    minute = 30;
  });
  afterAll(() => world.close());

  const list = async (query: string) => {
    const { body } = await world.call(
      'GET',
      `/api/assets?${encodeURI(query.replace('BOILER', String(ids[0])))}`,
    );
    return {
      total: body['total'],
      minutes: (body['assets'] as { id: number }[]).map(({ id }) => ids.indexOf(id)),
    };
  };

  it.each(Object.entries(found))('%s alone finds what it says, and counts it', async (filter, minutes) => {
    expect(await list(`sort=-created_at&${filter}`)).toEqual({
      total: minutes.length,
      minutes: minutes.toReversed(),
    });
  });

  it.each(Object.entries(sorted))(
    'have everything in the order of %s, and of no other tenant',
    async (sort, minutes) => {
      expect(await list(`sort=${sort}`)).toEqual({ total: 5, minutes });
    },
  );
});
