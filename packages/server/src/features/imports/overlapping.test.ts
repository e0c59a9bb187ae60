import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe.each(databaseKinds)('two imports of the same rows at once on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  const rows = (title: string) =>
    Array.from({ length: 200 }, (_, n) => ({ title: `${title} ${n}`, external_ref: `OV-${n}` }));
  const load = (loaded: object[]) =>
    world.call('POST', '/api/work-orders/import', { body: { rows: loaded } });

  it('both succeed, whatever their order, and no row comes twice', async () => {
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all([
        load(rows(`up ${round}`)),
        load(rows(`down ${round}`).toReversed()),
        load(rows(`again ${round}`).toReversed()),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const written = answers.map(({ body }) => Number(body['created']) + Number(body['updated']));
      expect(written).toEqual([200, 200, 200]);
      const created = answers.reduce((sum, { body }) => sum + Number(body['created']), 0);
      expect(created).toBe(round === 0 ? 200 : 0);
    }
    const list = await world.call('GET', '/api/work-orders?limit=1');
    expect(list.body['total']).toBe(200);
  });
});
