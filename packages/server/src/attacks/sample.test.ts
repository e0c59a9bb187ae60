import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { besideQuietCaller, countStatuses, expectUndisturbed } from './quiet-caller.ts';

// A sample of the attacks, for every run of the tests. All of them: `npm run test:attacks`.

describe('an attack, on pglite', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('pglite'));
  });
  afterAll(() => world.close());

  it('of many rows, large bodies and unknown origins leaves others undisturbed', async () => {
    const secret = { authorization: `Bearer ${world.secret_key}` };
    const data = Array.from({ length: 300 }, (_, index) => ({ name: `Pump ${index}` }));
    const bulk = JSON.stringify({ operation: 'insert', table: 'assets', data });
    const unknown = `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":0`).join(',')}}`;
    const { result, quiet } = await besideQuietCaller(world, () =>
      Promise.all([
        ...Array.from({ length: 15 }, () => world.call('POST', '/api/bulk', { body: bulk, headers: secret })),
        ...Array.from({ length: 15 }, () =>
          world.call('POST', '/api/assets', { body: unknown, headers: secret }),
        ),
        ...Array.from({ length: 50 }, (_, n) =>
          world.call('GET', '/api/assets', {
            headers: { origin: `https://u${n}.example`, authorization: '' },
          }),
        ),
      ]),
    );
    expect(countStatuses(result)).toEqual({ 200: 12, 429: 3, 422: 15, 401: 50 });
    expectUndisturbed(quiet);
  });
});
