import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { createModels } from '../models/registry.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, signingSecret, type World } from '../testing/world.ts';
import { hashPassword } from '../platform/secrets/secrets.ts';
import { upgradeHash } from './hash-upgrade.ts';
import { createUser, findUser } from './users.ts';

const PASSWORD = 'a lantern in the boiler house';
/** The hash of that password as it was stored before hashes named their cost: N = 2^15, r = 8, p = 1. */
const former = 'scrypt$c2l4dGVlbiBieXRlcyEhIQ$V1CSB1c_48B5Rr_mw0OgEggRQi7e6Yza82sWi-8Z_8E';

describe.each(databaseKinds)('the hash of a password from an earlier version, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  /** A user with such a hash. */
  const user = async (username: string) => {
    await createUser(contextOf(world), { username, password: PASSWORD, role: 'technician' });
    await stored(`update users set password_hash = '${former}' where username = '${username}'`);
  };
  const stored = <Row extends object>(statement: string) =>
    world.db.transaction(async (query) => {
      await query('set local role none', []);
      return query<Row>(statement, []);
    });
  const hashOf = async (username: string) =>
    (
      await stored<{ password_hash: string }>(
        `select password_hash from users where username = '${username}'`,
      )
    )[0]!.password_hash;
  const login = (username: string, password = PASSWORD) =>
    world.call('POST', '/api/auth/login', {
      body: { username, password, tenant: world.tenants.ours.slug },
      headers: { authorization: '' },
    });
  /** Asks a server that remembers no sessions. */
  const me = async (token: unknown) => {
    const app = createApp({ db: world.db, models: createModels({}), signingSecret });
    const headers = { authorization: `Bearer ${String(token)}` };
    return (await app.request('/api/auth/me', { headers })).status;
  };

  it('is replaced when the user signs in, and only then', async () => {
    await user('maria');
    expect((await login('maria', 'a lantern in the boiler room')).status).toBe(401);
    expect(await hashOf('maria')).toBe(former);
    const { status, body } = await login('maria');
    expect([status, await me(body['token'])]).toEqual([200, 200]);
    const raised = await hashOf('maria');
    expect(raised).toMatch(/^scrypt\$ln=/);
    expect((await login('maria')).status).toBe(200);
    expect(await hashOf('maria')).toBe(raised);
    expect((await login('maria', 'a lantern in the boiler room')).status).toBe(401);
  });

  it('is replaced once where two sign in at once, and both have a session', async () => {
    await user('sven');
    const answers = await Promise.all([login('sven'), login('sven'), login('sven')]);
    expect(answers).toHaveLength(3);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { body } of answers) expect(await me(body['token'])).toBe(200);
  });

  it('lets nobody in whose password or access was changed meanwhile', async () => {
    await user('olga');
    const { ours } = world.tenants;
    const before = (await findUser(world.db, ours.slug, 'olga'))!;
    const upgrade = () => upgradeHash(contextOf(world), before, PASSWORD, ['test']);
    expect(await upgrade()).toMatchObject({ username: 'olga', version: before.version + 1 });
    // Another sign-in has raised the hash: this one goes on with the user as it is now.
    expect(await upgrade()).toMatchObject({ username: 'olga', version: before.version + 1 });
    await stored(`update users set disabled_at = now() where username = 'olga'`);
    expect(await upgrade()).toBeUndefined();
    const other = await hashPassword('tulip harbour lantern', 'test');
    await stored(`update users set disabled_at = null, password_hash = '${other}' where username = 'olga'`);
    expect(await upgrade()).toBeUndefined();
  });

  it('lets a user change the password', async () => {
    await user('petra');
    const changed = await world.call('POST', '/api/auth/password', {
      body: {
        username: 'petra',
        password: PASSWORD,
        new_password: 'tulip harbour lantern',
        tenant: world.tenants.ours.slug,
      },
      headers: { authorization: '' },
    });
    expect([changed.status, await me(changed.body['token'])]).toEqual([200, 200]);
    expect((await login('petra', 'tulip harbour lantern')).status).toBe(200);
    expect((await login('petra')).status).toBe(401);
  });
});
