import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { createKey } from './keys.ts';
import { createUser } from './users.ts';

// Everything that is remembered about users and keys: a change takes effect although they were in use before.

const PASSWORD = 'correct horse battery';
const INTRANET = 'https://intranet.example';

describe('a change takes effect', () => {
  let world: World;
  let later = 0;
  beforeAll(async () => {
    const [monotonic, date] = [performance.now.bind(performance), Date.now.bind(Date)];
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
    vi.spyOn(Date, 'now').mockImplementation(() => date() + later);
    world = await createWorld(await openTestDatabase('pglite'), { now: () => new Date(Date.now()) });
  });
  afterEach(() => {
    later = 0;
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await world.close();
  });
  /** Moves the clocks forward. */
  const wait = async (seconds: number) => {
    later += seconds * 1000;
    await new Promise((resolve) => setTimeout(resolve, 5)); // the caches read the clock once a millisecond
  };
  const me = (token: string, headers: Record<string, string> = {}) =>
    world.call('GET', '/api/auth/me', { headers: { authorization: `Bearer ${token}`, ...headers } });
  const ended = { status: 401, body: { code: 'token_expired' } };

  const login = async (username: string, password = PASSWORD, whose: 'ours' | 'theirs' = 'ours') => {
    const answer = await world.call('POST', '/api/auth/login', {
      body: { username, password, tenant: world.tenants[whose].slug },
      headers: { authorization: '' },
    });
    return { status: answer.status, token: answer.body['token'] as string };
  };
  const user = async (username: string, whose: 'ours' | 'theirs' = 'ours') => {
    const { id } = await createUser(contextOf(world, 'admin', whose), {
      username,
      password: PASSWORD,
      role: 'technician',
    });
    return id;
  };
  const change = (id: number, body: object) => world.call('PUT', `/api/users/${id}`, { body });

  it.each<[string, object, object]>([
    ['is disabled', { disabled: true }, { status: 401 }],
    ['gets another role', { role: 'viewer' }, { status: 200 }],
    ['gets another password', { password: 'tulip harbour lantern' }, { status: 401 }],
  ])('within five seconds when a user who is signed in %s', async (what, fields, signingInAgain) => {
    const username = `user-${what.replaceAll(' ', '-')}`;
    const id = await user(username);
    const { token } = await login(username);
    expect((await me(token)).body).toMatchObject({ actor: username, role: 'technician' });
    expect((await change(id, fields)).status).toBe(200);
    await wait(5.1);
    expect(await me(token)).toMatchObject(ended);
    expect(await login(username)).toMatchObject(signingInAgain);
  });

  it('for the sessions that began before, and not for one that begins after', async () => {
    const id = await user('sven');
    const before = (await login('sven')).token;
    expect((await me(before)).status).toBe(200);
    await change(id, { role: 'planner', password: 'tulip harbour lantern' });
    const after = (await login('sven', 'tulip harbour lantern')).token;
    expect((await me(after)).body).toMatchObject({ actor: 'sven', role: 'planner' });
    await wait(5.1);
    expect(await me(before)).toMatchObject(ended);
    expect((await me(after)).status).toBe(200);
  });

  it('when a disabled user is enabled again: old sessions stay ended, and signing in works', async () => {
    const id = await user('petra');
    const { token } = await login('petra');
    await change(id, { disabled: true });
    expect((await login('petra')).status).toBe(401);
    await change(id, { disabled: false });
    await wait(5.1);
    expect(await me(token)).toMatchObject(ended);
    expect((await me((await login('petra')).token)).body).toMatchObject({ actor: 'petra' });
  });

  it('in the tenant of the user only, although another tenant has a user of the same name', async () => {
    const id = await user('alex');
    await user('alex', 'theirs');
    const [ours, theirs] = [await login('alex'), await login('alex', PASSWORD, 'theirs')];
    await change(id, { disabled: true });
    expect(await me(ours.token)).toMatchObject(ended);
    expect((await me(theirs.token)).body).toMatchObject({
      tenant: world.tenants.theirs.slug,
      actor: 'alex',
    });
    await wait(5.1);
    expect((await me(theirs.token)).status).toBe(200);
    expect(await me(ours.token)).toMatchObject(ended);
  });

  const newKey = (kind: 'secret' | 'restricted', name: string) =>
    createKey(contextOf(world), {
      kind,
      name,
      allowed_origins: [],
      ...(kind === 'restricted' ? { permissions: ['assets:read'] } : {}),
    });
  const use = (key: string) =>
    world.call('GET', '/api/assets', { headers: { authorization: `Bearer ${key}` } });
  const revoke = (id: number) => world.call('POST', `/api/keys/${id}/revoke`, { body: {} });

  it.each(['secret', 'restricted'] as const)(
    'within five seconds when a %s key that is in use is revoked, and other keys still work',
    async (kind) => {
      const [key, other] = [await newKey(kind, 'leaked'), await newKey(kind, 'other')];
      expect([(await use(key.key)).status, (await use(other.key)).status]).toEqual([200, 200]);
      expect((await revoke(key.id)).status).toBe(200);
      await wait(5.1);
      expect(await use(key.key)).toMatchObject({
        status: 401,
        body: { code: 'unauthenticated', detail: 'The secret key is unknown or was revoked.' },
      });
      expect(await use(key.key)).toMatchObject({ status: 401 });
      expect((await use(other.key)).status).toBe(200);
    },
  );

  it('once: a key keeps the time at which it was revoked first', async () => {
    const { id } = await newKey('secret', 'revoked twice');
    const first = (await revoke(id)).body['revoked_at'];
    expect(first).toMatch(/^\d{4}-/);
    await wait(60);
    expect((await revoke(id)).body['revoked_at']).toBe(first);
    expect((await revoke(2_000_000_000)).status).toBe(404);
  });

  it('within ten seconds when a publishable key is revoked: its pages get no session and no answer', async () => {
    const page = 'https://page.example';
    const created = await createKey(contextOf(world), {
      kind: 'publishable',
      name: 'page',
      allowed_origins: [page],
    });
    const session = () =>
      world.call('POST', '/api/auth/session', {
        body: { publishable_key: created.key },
        headers: { authorization: '', origin: page },
      });
    await wait(1.1); // origins are read again after a second if one is unknown
    const { token } = (await session()).body as { token: string };
    expect((await me(token, { origin: page })).headers.get('access-control-allow-origin')).toBe(page);
    await revoke(created.id);
    await wait(10.1);
    expect(await session()).toMatchObject({
      status: 401,
      body: { detail: 'The publishable key is unknown or was revoked.' },
    });
    const answer = await me(token, { origin: page });
    expect(answer).toMatchObject(ended);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const otherToken = await me(world.tokens.ours.viewer, { origin: page });
    expect(otherToken).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
    expect(otherToken.headers.get('access-control-allow-origin')).toBeNull();
    expect((await me(world.tokens.ours.viewer, { origin: INTRANET })).status).toBe(200);
  });

  it('of a key’s use is recorded once a minute', async () => {
    const key = await newKey('secret', 'used');
    const lastUse = async () =>
      (
        (await world.call('GET', '/api/keys')).body['keys'] as { id: number; last_used_at: string | null }[]
      ).find(({ id }) => id === key.id)!.last_used_at;
    const forget = () =>
      world.db.transaction(async (query) => {
        await query('set local role none', []);
        await query('update api_keys set last_used_at = null where id = $1', [key.id]);
      });
    expect(await lastUse()).toBeNull();
    await use(key.key);
    expect(await lastUse()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00/);
    await forget();
    await wait(30);
    await use(key.key);
    expect(await lastUse()).toBeNull();
    await wait(31);
    await use(key.key);
    expect(await lastUse()).toMatch(/^\d{4}-/);

    await forget();
    await wait(61);
    const query = world.db.query;
    const failing = vi
      .spyOn(world.db, 'query')
      .mockImplementation((text, ...rest) =>
        text.includes('touch_key') ? Promise.reject(new Error('away')) : query(text, ...rest),
      );
    await use(key.key);
    failing.mockRestore();
    await wait(5.1);
    await use(key.key);
    expect(await lastUse(), 'what failed is tried again with the next look').toMatch(/^\d{4}-/);
  });
});
