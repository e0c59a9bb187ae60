import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { besideQuietCaller, countStatuses } from './quiet-caller.ts';

// A sample of the attacks, for every run of the tests. It asserts no time, because the machine may be busy: the
// quiet caller is answered several times before the attack is over. All attacks: `npm run test:attacks`.

describe('an attack, on pglite', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('pglite'));
  });
  afterAll(() => world.close());

  it('of many rows, large bodies and unknown origins leaves others undisturbed', async () => {
    const secret = { authorization: `Bearer ${world.secret_key}` };
    const data = Array.from({ length: 100 }, (_, index) => ({ name: `Pump ${index}` }));
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
    const { 200: done = 0, 429: refused = 0, ...others } = countStatuses(result);
    expect(others).toEqual({ 422: 15, 401: 50 });
    expect(done).toBeGreaterThanOrEqual(12); // as many as the server holds at once, or more if some end early
    expect(done + refused).toBe(15);
    expect(quiet.statuses).toEqual([200]);
    expect(quiet.answered).toBeGreaterThanOrEqual(4);
  });
});
