import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

/** By hand; each is created at its minute after 08:00. The third is changed at 08:20. */
const store = [
  { part_number: 'B-1', name: 'Bearing', category: 'Bearings', current_stock: 0, min_stock_level: 2 },
  { part_number: 'S-1', name: 'Seal', category: 'Seals', current_stock: 5, min_stock_level: 5 },
  { part_number: 'S-2', name: 'Seal kit', category: 'seals', current_stock: 6, min_stock_level: 5 },
  { part_number: 'F-1', name: 'Air filter', current_stock: 0, min_stock_level: 0 },
] as const;

/** Which of them each filter alone finds, by their minutes, in the order of their numbers. */
const found: Record<string, readonly number[]> = {
  'q=seal': [1, 2],
  'q=seal kit': [2],
  'q=S-2': [2],
  'q=filt': [3], // words are found as they are typed, from their fourth letter on
  'q=sea': [],
  'category=SEALS': [1, 2],
  'category=bearings': [0],
  'category=seal': [],
  'in_stock=true': [1, 2],
  'in_stock=false': [0, 3],
  'in_stock=true&category=seals&q=kit': [2],
};
const foundInListsOnly: Record<string, readonly number[]> = {
  'low_stock=true': [0, 3, 1], // at its least level too
  'low_stock=false': [2],
  'updated_since=2026-03-02T08:20:00Z': [2],
};

/** In which order each sort lists them. */
const sorted: Record<string, readonly number[]> = {
  part_number: [0, 3, 1, 2],
  name: [3, 0, 1, 2],
  '-updated_at': [2, 3, 1, 0],
};

describe.each(databaseKinds)('lists of parts on %s', (kind) => {
  let world: World;
  let minute = 0;
  const ids: number[] = [];
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), {
      now: () => new Date(Date.UTC(2026, 2, 2, 8, minute)),
    });
    await world.call('POST', '/api/parts', { whose: 'theirs', body: { part_number: 'S-9', name: 'Seal' } });
    for (const [at, body] of store.entries()) {
      minute = at;
      ids.push((await world.call('POST', '/api/parts', { body })).body['id'] as number);
    }
    minute = 20;
    await world.call('PUT', `/api/parts/${ids[2]}`, { body: { unit_cost: 3 } });
  });
  afterAll(() => world.close());

  const list = async (path: string, query: string) => {
    const { body } = await world.call('GET', `/api/parts${path}?${encodeURI(query)}`);
    return {
      total: body['total'],
      minutes: (body['parts'] as { id: number }[]).map(({ id }) => ids.indexOf(id)),
    };
  };

  it.each(Object.entries(found))('%s finds the same in a list and in a search', async (filter, minutes) => {
    const expected = { total: minutes.length, minutes };
    expect(await list('', filter)).toEqual(expected);
    expect(await list('/search', filter)).toEqual(expected);
  });

  it.each(Object.entries(foundInListsOnly))('%s alone finds what it says', async (filter, minutes) => {
    expect(await list('', filter)).toEqual({ total: minutes.length, minutes });
  });

  it.each(Object.entries(sorted))(
    'have everything in the order of %s, and of no other tenant',
    async (sort, minutes) => {
      expect(await list('', `sort=${sort}`)).toEqual({ total: 4, minutes });
    },
  );

  // Once is enough: the statement is the same on both databases, and PGlite takes long to insert the rows.
  it.runIf(kind === 'postgresql')('count 10,000 parts exactly, and say where there are more', async () => {
    const tenant = world.tenants.ours.id;
    const add = (from: number, to: number) =>
      world.db.transaction(async (query) => {
        await query(`select set_config('app.tenant', $1, true)`, [String(tenant)]);
        await query(
          `insert into parts (tenant_id, part_number, name, category)
           select $1, 'MANY-' || n, 'One of many', 'Many' from generate_series($2::int, $3::int) n`,
          [tenant, from, to],
        );
      });
    const counted = async () => {
      const { body } = await world.call('GET', '/api/parts?category=Many&limit=1');
      return { total: body['total'], total_capped: body['total_capped'] };
    };
    await add(1, 10_000);
    expect(await counted()).toEqual({ total: 10_000, total_capped: false });
    await add(10_001, 10_001);
    expect(await counted()).toEqual({ total: 10_000, total_capped: true });
  });
});
