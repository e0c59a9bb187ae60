import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { besideQuietCaller, countStatuses, expectUndisturbed } from './quiet-caller.ts';

const manyKeys = (count: number) =>
  `{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',')}}`;

describe.each(databaseKinds)('sixty large bodies at once, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  it.each<[what: string, path: string, body: string, secret: boolean, status: number]>([
    ['of anybody, with 90,000 unknown keys', '/api/auth/login', manyKeys(90_000), false, 413],
    ['of anybody, with 1,000 unknown keys', '/api/auth/login', manyKeys(1_000), false, 422],
    ['with 45,000 unknown keys', '/api/work-orders', manyKeys(45_000), true, 422],
    ['with 1,900 unknown keys', '/api/work-orders', manyKeys(1_900), true, 422],
    [
      'with 45,000 rows that are no rows',
      '/api/bulk',
      `{"operation":"insert","table":"parts","data":[${Array(45_000).fill('{}').join(',')}]}`,
      true,
      422,
    ],
    [
      'with a thousand rows that are all wrong',
      '/api/bulk',
      `{"operation":"insert","table":"parts","data":[${Array(1_000).fill('{"a":1,"b":2,"name":3}').join(',')}]}`,
      true,
      422,
    ],
    [
      'with a thousand unknown keys in a row',
      '/api/work-orders/import',
      `{"rows":[${manyKeys(1_000)}]}`,
      true,
      422,
    ],
  ])('%s', async (_, path, body, secret, status) => {
    const headers: Record<string, string> = secret
      ? { authorization: `Bearer ${world.secret_key}` }
      : { authorization: '', 'content-length': String(body.length) };
    const { result, quiet } = await besideQuietCaller(world, () =>
      Promise.all(Array.from({ length: 60 }, () => world.call('POST', path, { body, headers }))),
    );
    expectUndisturbed(quiet);
    const counts = countStatuses(result);
    expect(
      Object.keys(counts)
        .map(Number)
        .filter((one) => one !== 429),
    ).toEqual([status]);
    expect(Math.max(...result.map((answer) => answer.body.errors?.length ?? 0))).toBeLessThanOrEqual(20);
  });
});
