import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKey } from '../../identity/keys.ts';
import { systemContext } from '../../identity/tenants.ts';
import { createUser } from '../../identity/users.ts';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';

const OURS = 'https://intranet.example',
  THEIRS = 'https://their-erp.example';

describe.each(databaseKinds)('pages of other origins, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { publicUrl: 'https://cmms.example' });
    await createKey(contextOf(world, 'admin', 'theirs'), {
      kind: 'publishable',
      name: 'their page',
      allowed_origins: [THEIRS],
    });
    await createUser(systemContext(world.db, world.tenants.ours, 'test', 'admin'), {
      username: 'tech',
      password: 'correct horse battery',
      role: 'technician',
    });
  });
  afterAll(() => world.close());
  const allowed = ({ headers }: { headers: Headers }) => headers.get('access-control-allow-origin');
  const countOf = async () => (await world.call('GET', '/api/assets')).body['total'];

  it('read the answers of their own tenant, errors too', async () => {
    for (const [method, path, body] of [
      ['GET', '/api/assets', undefined],
      ['GET', '/api/assets/999999', undefined],
      ['POST', '/api/assets', {}],
      ['POST', '/api/assets', { name: 'Press' }],
    ] as const) {
      expect(
        allowed(await world.call(method, path, { headers: { origin: OURS }, ...(body ? { body } : {}) })),
        path,
      ).toBe(OURS);
    }
    const forbidden = await world.call('POST', '/api/assets', {
      role: 'viewer',
      body: { name: 'x' },
      headers: { origin: OURS },
    });
    expect([forbidden.status, allowed(forbidden), forbidden.headers.get('vary')]).toEqual([
      403,
      OURS,
      'Origin',
    ]);
  });

  it('read these headers of an answer, and send these methods and headers', async () => {
    const exposed = async (path: string) =>
      (await world.call('GET', path, { headers: { origin: OURS } })).headers.get(
        'access-control-expose-headers',
      );
    const names = 'X-Request-Id, Retry-After, ETag, Idempotent-Replayed, RateLimit, RateLimit-Policy';
    expect([await exposed('/api/assets'), await exposed('/api/assets/999999')]).toEqual([names, names]);
    const preflight = await world.app.request('/api/assets/1', {
      method: 'OPTIONS',
      headers: { origin: OURS, 'access-control-request-method': 'PUT' },
    });
    expect(preflight.status).toBe(204);
    const listed = (name: string) => preflight.headers.get(name)?.split(/, ?/);
    expect(listed('access-control-allow-methods')).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
    expect(listed('access-control-allow-headers')).toEqual([
      'Authorization',
      'Content-Type',
      'Accept',
      'X-Request-Id',
      'Idempotency-Key',
      'If-Match',
      'Last-Event-ID',
    ]);
    expect(preflight.headers.get('access-control-max-age')).toBe('600');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('with a token of another tenant read nothing, and do nothing', async () => {
    const before = await countOf();
    for (const origin of [
      THEIRS,
      'https://evil.example',
      'null',
      'https://intranet.example.evil.com',
      'https://cmms.example.evil.com',
      'https://CMMS.example',
    ]) {
      for (const [method, body] of [
        ['GET', undefined],
        ['POST', { name: 'written by another tenant’s page' }],
        ['POST', {}],
      ] as const) {
        const answer = await world.call(method, '/api/assets', {
          headers: { origin },
          ...(body ? { body } : {}),
        });
        expect([answer.status, answer.body.code, allowed(answer)], `${method} ${origin}`).toEqual([
          403,
          'origin_not_allowed',
          null,
        ]);
        expect(JSON.stringify(answer.body)).not.toMatch(/Press/);
      }
      const chat = await world.call('POST', '/api/chat', {
        headers: { origin, accept: 'text/event-stream' },
        body: { message: 'x' },
      });
      expect([chat.status, allowed(chat)]).toEqual([403, null]);
    }
    expect(await countOf()).toBe(before);
  });

  it('learn why a credential was refused, where some tenant knows them', async () => {
    const refused = (origin: string) =>
      world.call('GET', '/api/assets', { headers: { origin, authorization: 'Bearer stale' } });
    expect([
      (await refused(OURS)).status,
      allowed(await refused(OURS)),
      allowed(await refused(THEIRS)),
      allowed(await refused('https://evil.example')),
    ]).toEqual([401, OURS, THEIRS, null]);
  });

  describe('get no token of another tenant', () => {
    const PASSWORD = 'correct horse battery';
    const send = (path: string, origin: string, body: object) =>
      world.call('POST', `/api/auth/${path}`, { body, headers: { authorization: '', origin } });
    const ofUser = (username: string, password = PASSWORD) => ({
      username,
      password,
      tenant: world.tenants.ours.slug,
    });
    const user = (username: string) =>
      createUser(contextOf(world), { username, password: PASSWORD, role: 'technician' });
    /** A token that a vendor has signed, which works once. */
    const vendorToken = async () => {
      const name = randomUUID();
      const key = await world.call('POST', '/api/signing-keys', {
        body: { name, issuer: 'https://erp.example', algorithm: 'HS256' },
      });
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ role: 'technician' })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: String(key.body['kid']) })
        .setIssuer('https://erp.example')
        .setAudience('chatterfix')
        .setSubject('erp-42')
        .setIssuedAt(now)
        .setExpirationTime(now + 300)
        .setJti(name)
        .sign(Buffer.from(String(key.body['secret']), 'base64url'));
    };
    const confirm = async (username: string, origin: string) => {
      await user(username);
      const begun = await send('second-factor/begin', OURS, ofUser(username));
      const secret = Secret.fromBase32(String(begun.body['secret']));
      const code = new TOTP({ secret }).generate();
      return send('second-factor/confirm', origin, { ...ofUser(username), new_code: code });
    };

    it.each<[how: string, get: (name: string, origin: string) => ReturnType<typeof send>]>([
      ['a password', (_, origin) => send('login', origin, ofUser('tech'))],
      [
        'a new password',
        async (name, origin) => {
          await user(name);
          const change = { ...ofUser(name), new_password: 'tulip harbour lantern' };
          return send('password', origin, change);
        },
      ],
      ['a new second factor', confirm],
      [
        'a token that a vendor has signed',
        async (_, origin) => send('exchange', origin, { token: await vendorToken() }),
      ],
    ])('for %s', async (_, get) => {
      const [own, other] = [
        await get(`own-${randomUUID()}`, OURS),
        await get(`other-${randomUUID()}`, THEIRS),
      ];
      expect([own.status, allowed(own), typeof own.body['token']]).toEqual([200, OURS, 'string']);
      expect([other.status, allowed(other), other.body['token'], other.body.code]).toEqual([
        403,
        null,
        undefined,
        'origin_not_allowed',
      ]);
    });
  });

  it('of the server itself need no permission: the public address, or the host that was asked', async () => {
    for (const [origin, host] of [
      ['https://cmms.example', 'localhost'],
      ['http://10.0.0.5:8000', '10.0.0.5:8000'],
      ['https://proxied.example', 'proxied.example'],
    ] as const) {
      expect((await world.call('GET', '/api/assets', { headers: { origin, host } })).status, origin).toBe(
        200,
      );
    }
    expect(
      (
        await world.call('GET', '/api/assets', {
          headers: { origin: 'http://10.0.0.5:8000', host: '10.0.0.5:9000' },
        })
      ).status,
    ).toBe(403);
  });

  it('may be asked for with a preflight where some tenant knows them, and a new key’s origin is known within a second', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const preflight = async (origin: string) =>
      allowed(
        await world.app.request('/api/assets', {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization,content-type',
          },
        }),
      );
    expect([await preflight(OURS), await preflight(THEIRS), await preflight('https://new.example')]).toEqual([
      OURS,
      THEIRS,
      null,
    ]);
    await createKey(contextOf(world), {
      kind: 'publishable',
      name: 'new page',
      allowed_origins: ['https://new.example'],
    });
    expect(await preflight('https://new.example')).toBeNull(); // it was asked for just now, and that is remembered
    vi.setSystemTime(Date.now() + 1_001);
    expect(await preflight('https://new.example')).toBe('https://new.example');
    expect(
      allowed(await world.call('GET', '/api/assets', { headers: { origin: 'https://new.example' } })),
    ).toBe('https://new.example');
  });
});
