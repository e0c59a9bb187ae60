import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { systemContext } from './tenants.ts';
import { createUser } from './users.ts';

describe('signing in', () => {
  let world: World;
  let clock: Date | undefined;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('pglite'), { now: () => clock ?? new Date() });
    await createUser(systemContext(world.db, world.tenants.ours, 'test', 'admin'), {
      username: 'tech',
      password: 'correct horse battery',
      role: 'technician',
    });
  });
  afterAll(() => world.close());

  const me = async (token: string, headers: Record<string, string> = {}) =>
    world.call('GET', '/api/auth/me', { headers: { authorization: `Bearer ${token}`, ...headers } });
  const publicly = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    world.call('POST', path, { body, headers: { authorization: '', ...headers } });

  it('tells a restricted key its own name and permissions, whatever they are, and no role', async () => {
    const {
      body: { key, id },
    } = await world.call('POST', '/api/keys', {
      body: { kind: 'restricted', name: 'ERP synchronisation', permissions: ['parts:read'] },
    });
    expect((await me(key as string)).body).toEqual({
      tenant: world.tenants.ours.slug,
      actor: `key-${id as number}`,
      name: 'ERP synchronisation',
      actor_kind: 'restricted_key',
      role: null,
      permissions: ['parts:read'],
    });
  });

  it('tells a secret key its name, and the role of an admin', async () => {
    expect((await me(world.secret_key)).body).toMatchObject({
      name: 'test',
      actor_kind: 'secret_key',
      role: 'admin',
    });
  });

  it('gives tokens that live as long as they should', async () => {
    clock = new Date('2026-03-01T12:00:00.000Z');
    const mint = async (fields: object) =>
      (
        await world.call('POST', '/api/auth/token', {
          headers: { authorization: `Bearer ${world.secret_key}` },
          body: { external_user_id: 'erp-42', role: 'technician', ...fields },
        })
      ).body['expires_at'];
    const origin = 'https://intranet.example';
    const { slug } = world.tenants.ours;
    const ends = {
      'a minted token of a minute': await mint({ ttl: 60 }),
      'a minted token': await mint({}),
      'a user': (
        await publicly('/api/auth/login', {
          username: 'tech',
          password: 'correct horse battery',
          tenant: slug,
        })
      ).body['expires_at'],
      'a visitor': (
        await publicly('/api/auth/session', { publishable_key: world.publishable_key }, { origin })
      ).body['expires_at'],
    };
    clock = undefined;
    expect(ends).toEqual({
      'a minted token of a minute': '2026-03-01T12:01:00.000Z',
      'a minted token': '2026-03-01T12:15:00.000Z',
      'a user': '2026-03-01T20:00:00.000Z',
      'a visitor': '2026-03-01T12:15:00.000Z',
    });
  });

  it('works for a back end: a secret key creates tokens for its people', async () => {
    expect((await me(world.secret_key)).body).toMatchObject({ actor_kind: 'secret_key', role: 'admin' });
    const minted = await world.call('POST', '/api/auth/token', {
      headers: { authorization: `Bearer ${world.secret_key}` },
      body: { external_user_id: 'erp-42', role: 'technician', ttl: 60 },
    });
    expect((await me(minted.body['token'] as string)).body).toMatchObject({
      actor: 'erp-42',
      actor_kind: 'external_user',
      role: 'technician',
    });
    expect(
      await world.call('POST', '/api/auth/token', { body: { external_user_id: 'erp-42', role: 'admin' } }),
    ).toMatchObject({ status: 422, body: { errors: [{ field: 'body.role' }] } });
  });

  it.each(['origin', 'sec-fetch-site', 'sec-fetch-dest'])(
    'refuses a secret key from a browser (%s)',
    async (header) => {
      expect(await me(world.secret_key, { [header]: 'https://intranet.example' })).toMatchObject({
        status: 403,
        body: { code: 'secret_key_in_browser' },
      });
    },
  );

  it('works for a page: a publishable key gives the session of a requester, only to its exact origins', async () => {
    const session = await publicly(
      '/api/auth/session',
      { publishable_key: world.publishable_key },
      { origin: 'https://intranet.example' },
    );
    expect(session.body).toMatchObject({ role: 'requester', token_type: 'Bearer' });
    const token = session.body['token'] as string;
    expect((await me(token)).body).toMatchObject({
      role: 'requester',
      actor_kind: 'publishable_key',
      actor: expect.stringMatching(/^key-\d+\.[\w-]{22}$/) as string, // 128 random bits
    });
    expect(
      (
        await world.call('POST', '/api/assets', {
          headers: { authorization: `Bearer ${token}` },
          body: { name: 'x' },
        })
      ).status,
    ).toBe(403);
    for (const origin of [
      'https://intranet.example.evil.com',
      'http://intranet.example',
      'https://intranet.example:8443',
      'https://sub.intranet.example',
      'null',
      '',
    ]) {
      expect(
        await publicly('/api/auth/session', { publishable_key: world.publishable_key }, { origin }),
        origin,
      ).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
    }
    expect(
      await publicly(
        '/api/auth/session',
        { publishable_key: 'pk_unknown' },
        { origin: 'https://intranet.example' },
      ),
    ).toMatchObject({ status: 401 });
  });

  it('keeps the conversations of visitors apart, and lets a visitor continue one in a new session', async () => {
    const session = async () =>
      (
        await publicly(
          '/api/auth/session',
          { publishable_key: world.publishable_key },
          { origin: 'https://intranet.example' },
        )
      ).body['token'] as string;
    const [first, second] = [await session(), await session()];
    const asked = await world.call('POST', '/api/chat', {
      headers: { authorization: `Bearer ${first}` },
      body: { message: 'pump noise' },
    });
    expect(
      (await world.call('GET', '/api/chat/sessions', { headers: { authorization: `Bearer ${second}` } }))
        .body['total'],
    ).toBe(0);
    expect(
      (await world.call('GET', '/api/chat/sessions', { headers: { authorization: `Bearer ${first}` } })).body[
        'total'
      ],
    ).toBe(1);
    expect(
      (
        await world.call('GET', `/api/chat/sessions/${asked.body['session_id']}`, {
          headers: { authorization: `Bearer ${second}` },
        })
      ).status,
    ).toBe(200);
  });

  it('works for a person: username and password, with the tenant or the page’s key', async () => {
    const tenant = world.tenants.ours.slug;
    const signedIn = await publicly('/api/auth/login', {
      username: 'tech',
      password: 'correct horse battery',
      tenant,
    });
    expect((await me(signedIn.body['token'] as string)).body).toMatchObject({
      actor: 'tech',
      actor_kind: 'user',
      role: 'technician',
    });
    expect(
      (
        await publicly(
          '/api/auth/login',
          { username: 'tech', password: 'correct horse battery', publishable_key: world.publishable_key },
          { origin: 'https://intranet.example' },
        )
      ).status,
    ).toBe(200);
    expect(
      (
        await publicly(
          '/api/auth/login',
          { username: 'tech', password: 'correct horse battery', publishable_key: world.publishable_key },
          { origin: 'https://evil.example' },
        )
      ).status,
    ).toBe(403);
    for (const body of [
      { username: 'tech', password: 'wrong', tenant },
      { username: 'nobody', password: 'correct horse battery', tenant },
      { username: 'tech', password: 'correct horse battery', tenant: world.tenants.theirs.slug },
    ]) {
      expect(await publicly('/api/auth/login', body)).toMatchObject({
        status: 401,
        body: { code: 'invalid_credentials' },
      });
    }
    expect((await publicly('/api/auth/login', { username: 'tech', password: 'x' })).status).toBe(422);
  });

  it('accepts only tokens that the server signed for itself and that have not expired', async () => {
    const secret = new TextEncoder().encode('a secret for the tests, long enough to sign');
    const claims = {
      tid: world.tenants.ours.id,
      tenant: world.tenants.ours.slug,
      kind: 'user',
      role: 'admin',
    };
    const sign = (change: (jwt: SignJWT) => SignJWT, key = secret, header: object = {}) =>
      change(
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...header })
          .setSubject('x')
          .setIssuer('chatterfix')
          .setAudience('chatterfix-api')
          .setIssuedAt()
          .setJti('session-1')
          .setExpirationTime('5m'),
      ).sign(key);
    expect((await me(await sign((jwt) => jwt))).status).toBe(200);
    const unsigned = `${btoa('{"alg":"none","typ":"at+jwt"}').replace(/=+$/, '')}.${btoa(JSON.stringify({ ...claims, sub: 'x', iss: 'chatterfix', aud: 'chatterfix-api', exp: 9999999999, iat: 1 })).replace(/=+$/, '')}.`;
    const bad = [
      unsigned,
      await sign((jwt) => jwt, new TextEncoder().encode('another secret of the right length here')),
      await sign((jwt) => jwt.setIssuer('other')),
      await sign((jwt) => jwt.setAudience('other')),
      await sign((jwt) => jwt, secret, { typ: 'JWT' }),
    ];
    for (const token of bad)
      expect(await me(token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await me(await sign((jwt) => jwt.setExpirationTime(1)))).toMatchObject({
      status: 401,
      body: { code: 'token_expired' },
    });
  });

  it('allows only the origins of keys (CORS)', async () => {
    const preflight = async (origin: string) =>
      (
        await world.app.request('/api/work-orders', {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'GET',
            'access-control-request-headers': 'authorization',
          },
        })
      ).headers.get('access-control-allow-origin');
    expect(await preflight('https://intranet.example')).toBe('https://intranet.example');
    expect(await preflight('https://evil.example')).toBeNull();
    const refused = await world.call('GET', '/api/work-orders/999999', {
      headers: { origin: 'https://intranet.example' },
    });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      404,
      'https://intranet.example',
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['another scheme', 'Basic dGVjaDpzZWNyZXQ='],
    ['no token', 'Bearer '],
    ['two tokens', 'Bearer a b'],
    ['a publishable key', 'Bearer pk_abcdefgh'],
    ['an unknown key', 'Bearer sk_abcdefgh'],
    ['an unknown restricted key', 'Bearer rk_abcdefgh'],
    ['something else', 'Bearer abcdefgh'],
  ])('answers 401 to %s in Authorization, and names the scheme', async (_, authorization) => {
    const answer = await world.call('GET', '/api/assets', {
      headers: authorization === undefined ? { authorization: '' } : { authorization },
    });
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('lets only the operator’s key do the work of the operator, and not from a browser', async () => {
    const tenants = (key: string, headers: Record<string, string> = {}) =>
      world.call('GET', '/api/operator/tenants', { headers: { authorization: `Bearer ${key}`, ...headers } });
    expect((await tenants(world.operatorKey)).status).toBe(200);
    expect(await tenants(world.operatorKey, { 'sec-fetch-site': 'same-origin' })).toMatchObject({
      status: 403,
      body: { code: 'secret_key_in_browser' },
    });
    expect(await tenants(`${world.operatorKey}x`)).toMatchObject({ status: 401 });
    expect(await tenants(world.secret_key)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await tenants(world.tokens.ours.admin)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await me(world.operatorKey)).status).toBe(401);
  });
});
