import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../app.ts';
import { createModels } from '../models/registry.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, signingSecret, type World } from '../testing/world.ts';
import { createKey } from './keys.ts';
import { sweep } from './sweep.ts';
import { createUser } from './users.ts';

const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'tulip harbour lantern';
const PAGE = 'https://page.example';

describe.each(databaseKinds)('sessions on %s', (kind) => {
  let world: World, replica: ReturnType<typeof createApp>;
  let later = 0;
  beforeAll(async () => {
    const [monotonic, date] = [performance.now.bind(performance), Date.now.bind(Date)];
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
    vi.spyOn(Date, 'now').mockImplementation(() => date() + later);
    const now = () => new Date(Date.now());
    world = await createWorld(await openTestDatabase(kind), { now });
    replica = createApp({ db: world.db, models: createModels({}), signingSecret, now });
    await createKeys();
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
  let publishable: { id: number; key: string }, secret: { id: number; key: string };
  async function createKeys() {
    publishable = await createKey(contextOf(world), {
      kind: 'publishable',
      name: 'page',
      allowed_origins: [PAGE],
    });
    secret = await createKey(contextOf(world), { kind: 'secret', name: 'erp', allowed_origins: [] });
  }

  const post = (path: string, body: object, headers: Record<string, string> = { authorization: '' }) =>
    world.call('POST', path, { body, headers });
  const me = async (token: string) =>
    (await world.call('GET', '/api/auth/me', { headers: { authorization: `Bearer ${token}` } })).status;
  const meAtReplica = async (token: string) =>
    (await replica.request('/api/auth/me', { headers: { authorization: `Bearer ${token}` } })).status;
  const signOut = async (token: string) => (await post('/api/auth/sign-out', { token })).body['ended'];
  const signIn = (username: string, password = PASSWORD) =>
    post('/api/auth/login', { username, password, tenant: world.tenants.ours.slug });
  const tokenOf = (answer: { body: Record<string, unknown> }) => answer.body['token'] as string;
  const user = (username: string) =>
    createUser(contextOf(world), { username, password: PASSWORD, role: 'technician' });
  const minted = async (key: string) =>
    tokenOf(
      await post(
        '/api/auth/token',
        { external_user_id: 'erp-42', role: 'viewer', ttl: 900 },
        { authorization: `Bearer ${key}` },
      ),
    );
  const visitor = async (key: string) =>
    tokenOf(await post('/api/auth/session', { publishable_key: key }, { authorization: '', origin: PAGE }));
  const registerSigningKey = async () =>
    (await world.call('POST', '/api/signing-keys', { body: { name: 'x', issuer: 'x', algorithm: 'HS256' } }))
      .body as { id: number; kid: string; secret: string };
  const exchanged = async ({ kid, secret: shared }: { kid: string; secret: string }) => {
    const seconds = Math.floor(Date.now() / 1000);
    const token = await new SignJWT({ role: 'viewer' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid })
      .setIssuer('x')
      .setAudience('chatterfix')
      .setSubject('erp-42')
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 300)
      .setJti(randomUUID())
      .sign(Buffer.from(shared, 'base64url'));
    return tokenOf(await post('/api/auth/exchange', { token }));
  };

  it.each(['a user', 'a vendor’s person', 'a visitor of a page', 'a person with a vendor’s token'])(
    'end when %s signs out: here at once, at another server within ten seconds, and for good',
    async (who) => {
      const name = `user-${randomUUID()}`;
      if (who === 'a user') await user(name);
      const begin = async () =>
        who === 'a user'
          ? tokenOf(await signIn(name))
          : who === 'a vendor’s person'
            ? minted(secret.key)
            : who === 'a visitor of a page'
              ? visitor(publishable.key)
              : exchanged(await registerSigningKey());
      const [token, other] = [await begin(), await begin()];
      expect([await me(token), await meAtReplica(token)]).toEqual([200, 200]);
      expect(await signOut(token)).toBe(true);
      expect(await me(token)).toBe(401);
      await wait(9);
      expect([await me(token), await meAtReplica(token)]).toEqual([401, 401]);
      expect([await me(other), await meAtReplica(other)]).toEqual([200, 200]);
      expect(await signOut(token)).toBe(false);
      await sweep(world.db);
      await wait(6);
      expect([await me(token), await meAtReplica(token)]).toEqual([401, 401]);
    },
  );

  it('do not end by a token that is forged, expired or a key, and signing out tells nothing about it', async () => {
    const token = await minted(secret.key);
    const forged = `${token.slice(0, -4)}AAAA`;
    expect(await signOut(forged)).toBe(false);
    expect(await signOut(secret.key)).toBe(false);
    expect(await me(token)).toBe(200);
    expect(
      (await world.call('GET', '/api/assets', { headers: { authorization: `Bearer ${secret.key}` } })).status,
    ).toBe(200);
    await wait(1000);
    expect(await signOut(token)).toBe(false);
  });

  it('are recorded in the audit log when a person ends them', async () => {
    await user('olga');
    await signOut(tokenOf(await signIn('olga')));
    const { body } = await world.call('GET', '/api/audit?action=signed_out&actor=olga');
    expect(body['entries']).toMatchObject([{ action: 'signed_out', actor: 'olga', actor_kind: 'user' }]);
    await signOut(await visitor(publishable.key));
    const visitors = await world.call('GET', '/api/audit?action=signed_out&actor_kind=publishable_key');
    expect(visitors.body['entries'], 'visitors are no persons').toEqual([]);
  });

  it.each(['secret', 'publishable', 'signing'])(
    'end within ten seconds after the %s key that gave them',
    async (which) => {
      const key = await createKey(contextOf(world), {
        kind: which === 'publishable' ? 'publishable' : 'secret',
        name: which,
        allowed_origins: which === 'publishable' ? [PAGE] : [],
      });
      const signingKey = await registerSigningKey();
      const token =
        which === 'secret'
          ? await minted(key.key)
          : which === 'publishable'
            ? await visitor(key.key)
            : await exchanged(signingKey);
      const other = which === 'publishable' ? await visitor(publishable.key) : await minted(secret.key);
      expect([await me(token), await meAtReplica(token)]).toEqual([200, 200]);
      await world.call(
        'POST',
        which === 'signing' ? `/api/signing-keys/${signingKey.id}/revoke` : `/api/keys/${key.id}/revoke`,
        { body: {} },
      );
      await wait(9);
      expect([await me(token), await meAtReplica(token)]).toEqual([401, 401]);
      expect([await me(other), await meAtReplica(other)]).toEqual([200, 200]);
    },
  );

  describe('a person who changes their own password', () => {
    const change = (username: string, password: string, newPassword: string) =>
      post('/api/auth/password', {
        username,
        password,
        new_password: newPassword,
        tenant: world.tenants.ours.slug,
      });

    it('gets a new session, and all others end', async () => {
      await user('maria');
      const before = tokenOf(await signIn('maria'));
      expect([await me(before), await meAtReplica(before)]).toEqual([200, 200]);
      const answer = await change('maria', PASSWORD, NEW_PASSWORD);
      expect(answer.status).toBe(200);
      expect(await me(tokenOf(answer))).toBe(200);
      await wait(9);
      expect([await me(before), await meAtReplica(before)]).toEqual([401, 401]);
      expect([await me(tokenOf(answer)), await meAtReplica(tokenOf(answer))]).toEqual([200, 200]);
      expect((await signIn('maria')).status).toBe(401);
      expect((await signIn('maria', NEW_PASSWORD)).status).toBe(200);
      const { body } = await world.call('GET', '/api/audit?action=password_changed');
      expect(body['entries']).toMatchObject([{ actor: 'maria', resource_id: 'maria' }]);
      expect(JSON.stringify(body)).not.toContain(NEW_PASSWORD);
    });

    it('must know the present one, and choose a good other one', async () => {
      const { id } = await user('petra');
      const token = tokenOf(await signIn('petra'));
      expect(await change('petra', 'wrong', NEW_PASSWORD)).toMatchObject({
        status: 401,
        body: { code: 'invalid_credentials' },
      });
      const wide = PASSWORD.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      for (const bad of [PASSWORD, wide, 'password1234', 'petra-petra-petra', 'short'])
        expect(await change('petra', PASSWORD, bad)).toMatchObject({
          status: 422,
          body: { errors: [{ field: 'body.new_password' }] },
        });
      expect(await me(token)).toBe(200);
      await world.call('PUT', `/api/users/${id}`, { body: { disabled: true } });
      expect((await change('petra', PASSWORD, NEW_PASSWORD)).status).toBe(401);
      expect((await change('nobody', PASSWORD, NEW_PASSWORD)).status).toBe(401);
    });

    it('cannot do it twice at the same time', async () => {
      await user('sven');
      const answers = await Promise.all([
        change('sven', PASSWORD, NEW_PASSWORD),
        change('sven', PASSWORD, 'quiet granite violin'),
      ]);
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    });
  });
});
