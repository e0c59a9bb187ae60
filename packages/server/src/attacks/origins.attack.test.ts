import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { besideQuietCaller, countStatuses, expectUndisturbed } from './quiet-caller.ts';

describe.each(databaseKinds)('a tenant with as many origins as it can have, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    for (let n = 0; n < 19; n++)
      await world.call('POST', '/api/keys', {
        body: {
          kind: 'publishable',
          name: 'many',
          allowed_origins: Array.from({ length: 50 }, (_, i) => `https://p${n}-${i}.example`),
        },
      });
  });
  afterAll(() => world.close());

  it('does not make requests of unknown origins slow', async () => {
    const { result, quiet } = await besideQuietCaller(world, () =>
      Promise.all(
        Array.from({ length: 500 }, (_, n) =>
          world.call('GET', '/api/work-orders', {
            headers: { origin: `https://unknown-${n}.example`, authorization: '' },
          }),
        ),
      ),
    );
    expect(countStatuses(result)).toEqual({ 401: 500 });
    expectUndisturbed(quiet);
    const known = await world.call('GET', '/api/work-orders', {
      headers: { origin: 'https://p18-49.example' },
    });
    expect(known.headers.get('access-control-allow-origin')).toBe('https://p18-49.example');
  });
});
