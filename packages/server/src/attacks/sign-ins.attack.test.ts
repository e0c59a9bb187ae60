import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser } from '../identity/users.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { besideQuietCaller, expectUndisturbed } from './quiet-caller.ts';

const PASSWORD = 'a lantern in the boiler house';

describe.each(databaseKinds)('116 wrong sign-ins at once, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    await createUser(contextOf(world), { username: 'maria', password: PASSWORD, role: 'technician' });
  });
  afterAll(() => world.close());

  const login = (username: string, password: string, from: string) =>
    world.call('POST', '/api/auth/login', {
      body: { username, password, tenant: world.tenants.ours.slug },
      headers: { authorization: '' },
      from,
    });

  it.each([
    ['to many accounts, from one address', () => '198.51.100.1', (n: number) => `guess-${n}`],
    ['to one account, from the address of the right one', () => '192.0.2.1', () => 'victim'],
    ['to one account, from many addresses', (n: number) => `203.0.113.${n}`, () => 'victim'],
  ])('%s are refused before they are hashed, and a right one gets through', async (_, addressOf, nameOf) => {
    const { result, quiet } = await besideQuietCaller(world, async () => {
      const wrong = Array.from({ length: 116 }, (_each, n) => login(nameOf(n), 'wrong', addressOf(n)));
      const right = login('maria', PASSWORD, '192.0.2.1');
      let done = 0;
      for (const one of wrong) void one.then(() => done++);
      const { status } = await right;
      const refusedFirst = (await Promise.all(wrong)).filter((one) => one.status === 503);
      return { status, refused: refusedFirst, before: done };
    });
    expect(result.status).toBe(200);
    expect(result.refused.length).toBeGreaterThan(90);
    expect(result.refused[0]!.body).toMatchObject({
      code: 'server_busy',
      detail: expect.stringMatching(
        /^Too many passwords are being checked at once\. Try again in \d+ s\.$/,
      ) as string,
    });
    expect(result.refused[0]!.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expectUndisturbed(quiet);
  });
});
