import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createRateLimiter } from '../limits/limiter.ts';
import { defaultLimits, type Policy, type Quota, type RateLimits } from '../limits/policies.ts';
import type { Database } from '../db/database.ts';
import { systemContext } from '../../identity/tenants.ts';
import { createUser } from '../../identity/users.ts';
import { databaseKinds, openSharedDatabase, type DatabaseKind } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { createKey } from '../../identity/keys.ts';

const off = Object.fromEntries(Object.keys(defaultLimits).map((policy) => [policy, null])) as Record<
  Policy,
  null
>;
const INTRANET = 'https://intranet.example';

const databases: Partial<Record<DatabaseKind, Database>> = {};
let world: World;
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  for (const db of Object.values(databases)) await db.close();
});
/** A world in which only the given policies limit, and of which nothing was counted yet. */
async function limited(
  limits: Partial<Record<Policy, Quota>>,
  more: { trustedProxies?: string[]; kind?: DatabaseKind } = {},
) {
  const { kind = 'pglite', ...options } = more;
  databases[kind] ??= await openSharedDatabase(kind);
  world = await createWorld(databases[kind], {
    ...options,
    limiter: createRateLimiter({ ...off, ...limits } satisfies RateLimits),
  });
}
const statuses = async (times: number, call: () => Promise<{ status: number }>) => {
  const seen: number[] = [];
  for (let i = 0; i < times; i++) seen.push((await call()).status);
  return seen;
};
const stranger = (from: string, headers: Record<string, string> = {}) =>
  world.call('GET', '/api/assets', { from, headers: { authorization: '', ...headers } });

describe('rate limits', () => {
  it('count the requests of one person, and answers say how many are left', async () => {
    await limited({ user: { quota: 3, seconds: 60 } });
    const first = await world.call('GET', '/api/assets');
    expect(first.headers.get('ratelimit-policy')).toBe('"user";q=3;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"user";r=2;t=\d\d?$/);
    expect(await statuses(3, () => world.call('GET', '/api/work-orders/999999'))).toEqual([404, 404, 429]);
    const refused = await world.call('POST', '/api/assets', { body: { name: 'one too many' } });
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'rate_limited', detail: expect.stringContaining('at most 3 in 60 s') as string },
    });
    expect(refused.headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    expect(refused.headers.get('ratelimit')).toMatch(/^"user";r=0;t=\d+$/);
    expect((await world.call('GET', '/api/assets', { role: 'planner' })).status).toBe(200);
    // Their admin-user is another person.
    expect((await world.call('GET', '/api/assets', { whose: 'theirs' })).body['total']).toBe(0);
    // The refused request had no effect.
    expect((await world.call('GET', '/api/assets', { role: 'planner' })).body['total']).toBe(0);
  });

  it('count the requests with one key from all addresses', async () => {
    await limited({ key: { quota: 2, seconds: 60 } });
    const other = (
      await createKey(contextOf(world), {
        kind: 'restricted',
        name: 'other',
        permissions: ['assets:read'],
        allowed_origins: [],
      })
    ).key;
    const use = (key: string, from: string) =>
      world.call('GET', '/api/assets', { from, headers: { authorization: `Bearer ${key}` } });
    expect([
      (await use(world.secret_key, '192.0.2.1')).status,
      (await use(world.secret_key, '192.0.2.2')).status,
      (await use(world.secret_key, '192.0.2.3')).status,
    ]).toEqual([200, 200, 429]);
    expect((await use(other, '192.0.2.1')).status).toBe(200);
    const operator = () =>
      world.call('GET', '/api/operator/tenants', {
        headers: { authorization: `Bearer ${world.operatorKey}` },
      });
    expect(await statuses(3, operator)).toEqual([200, 200, 429]);
  });

  it('start again when their window ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await limited({ user: { quota: 1, seconds: 60 } });
    expect(await statuses(2, () => world.call('GET', '/api/assets'))).toEqual([200, 429]);
    vi.setSystemTime(Date.now() + 59_000);
    expect((await world.call('GET', '/api/assets')).status).toBe(429);
    vi.setSystemTime(Date.now() + 1_001);
    expect(await statuses(2, () => world.call('GET', '/api/assets'))).toEqual([200, 429]);
  });

  it('count all requests from one address, and pages may read the refusal', async () => {
    await limited({ address: { quota: 2, seconds: 60 } });
    const get = (path: string) =>
      world.call('GET', path, { from: '192.0.2.1', headers: { origin: INTRANET } });
    expect([(await get('/docs')).status, (await get('/api/assets')).status]).toEqual([200, 200]);
    expect((await get('/health')).status).toBe(200);
    const refused = await get('/api/assets');
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([429, INTRANET]);
    expect(refused.headers.get('access-control-expose-headers')).toMatch(
      /Retry-After.*RateLimit, RateLimit-Policy/,
    );
    // Health checks are not limited.
    expect([(await get('/docs')).status, (await get('/health')).status]).toEqual([429, 200]);
    expect((await world.call('GET', '/api/assets', { from: '192.0.2.2' })).status).toBe(200);
  });

  it('count requests without a valid credential, and not those of others at the same address', async () => {
    await limited({ stranger: { quota: 3, seconds: 60 } });
    expect([
      (await stranger('192.0.2.1')).status,
      (await stranger('192.0.2.1', { authorization: 'Bearer sk_guess' })).status,
      (await stranger('192.0.2.1', { authorization: 'Bearer op_guess' })).status,
    ]).toEqual([401, 401, 401]);
    expect(await stranger('192.0.2.1', { authorization: 'Bearer sk_another' })).toMatchObject({
      status: 429,
      body: { code: 'rate_limited' },
    });
    expect(
      (
        await world.call('POST', '/api/auth/methods', {
          from: '192.0.2.1',
          body: { publishable_key: 'pk_x' },
        })
      ).status,
    ).toBe(429);
    expect((await world.call('GET', '/health', { from: '192.0.2.1' })).status).toBe(200);
    expect((await world.call('GET', '/api/assets', { from: '192.0.2.1' })).status).toBe(200);
  });

  it('count new sessions and tokens', async () => {
    await limited({ mint: { quota: 2, seconds: 60 } });
    const session = (from: string) =>
      world.call('POST', '/api/auth/session', {
        from,
        body: { publishable_key: world.publishable_key },
        headers: { authorization: '', origin: INTRANET },
      });
    expect([
      (await session('192.0.2.1')).status,
      (await session('192.0.2.1')).status,
      (await session('192.0.2.1')).status,
      (await session('192.0.2.2')).status,
    ]).toEqual([200, 200, 429, 200]);
    const mint = () =>
      world.call('POST', '/api/auth/token', {
        headers: { authorization: `Bearer ${world.secret_key}` },
        body: { external_user_id: 'erp-1', role: 'viewer' },
      });
    expect(await statuses(3, mint)).toEqual([200, 200, 429]);
  });

  it('count questions to Fred, and a new session of a visitor does not reset them', async () => {
    await limited({
      user: { quota: 100, seconds: 60 },
      chat: { quota: 2, seconds: 60 },
      chat_address: { quota: 3, seconds: 60 },
    });
    const ask = (headers: Record<string, string>) =>
      world.call('POST', '/api/chat', { from: '192.0.2.1', body: { message: 'pump noise' }, headers });
    const first = await ask({});
    expect([first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([
      '"user";q=100;w=60, "chat";q=2;w=60',
      expect.stringMatching(/^"user";r=99;t=\d+, "chat";r=1;t=\d+$/),
    ]);
    expect([
      (await ask({})).status,
      (await ask({})).status,
      (await world.call('GET', '/api/chat/status')).status,
    ]).toEqual([200, 429, 200]);
    const visitor = async () => {
      const session = await world.call('POST', '/api/auth/session', {
        body: { publishable_key: world.publishable_key },
        headers: { authorization: '', origin: INTRANET },
      });
      return ask({ authorization: `Bearer ${session.body['token']}` });
    };
    expect(await statuses(4, visitor)).toEqual([200, 200, 200, 429]);
  });

  it('count the reports of visitors by address and by key, and those of nobody else', async () => {
    await limited({
      report: { quota: 2, seconds: 60 },
      report_address: { quota: 10, seconds: 86_400 },
      report_key: { quota: 3, seconds: 86_400 },
    });
    const report = async (from: string) => {
      const session = await world.call('POST', '/api/auth/session', {
        body: { publishable_key: world.publishable_key },
        headers: { authorization: '', origin: INTRANET },
      });
      return world.call('POST', '/api/work-orders', {
        from,
        body: { title: 'It leaks' },
        headers: { authorization: `Bearer ${session.body['token']}`, origin: INTRANET },
      });
    };
    expect(await statuses(3, () => report('192.0.2.1'))).toEqual([201, 201, 429]);
    expect(await statuses(2, () => report('192.0.2.2'))).toEqual([201, 429]);
    const people = () => world.call('POST', '/api/work-orders', { body: { title: 'x' }, from: '192.0.2.1' });
    expect(await statuses(4, people)).toEqual([201, 201, 201, 201]);
  });

  it('count what visitors ask with one key and report from one address in a day', async () => {
    await limited({
      chat_key: { quota: 2, seconds: 86_400 },
      report_address: { quota: 2, seconds: 86_400 },
    });
    const session = await world.call('POST', '/api/auth/session', {
      body: { publishable_key: world.publishable_key },
      headers: { authorization: '', origin: INTRANET },
    });
    const headers = { authorization: `Bearer ${session.body['token']}`, origin: INTRANET };
    const ask = (from: string) => world.call('POST', '/api/chat', { from, body: { message: 'x' }, headers });
    const report = (from: string) =>
      world.call('POST', '/api/work-orders', { from, body: { title: 'It leaks' }, headers });
    expect([
      (await ask('192.0.2.1')).status,
      (await ask('192.0.2.2')).status,
      (await ask('192.0.2.3')).status,
      (await world.call('POST', '/api/chat', { body: { message: 'x' } })).status, // a person
    ]).toEqual([200, 200, 429, 200]);
    expect(await statuses(3, () => report('192.0.2.1'))).toEqual([201, 201, 429]);
    expect((await report('192.0.2.2')).status).toBe(201);
  });

  it('count the records that all people of a tenant write', async () => {
    await limited({ writes: { quota: 2, seconds: 86_400 } });
    const write = (role: 'admin' | 'planner') =>
      world.call('POST', '/api/assets', { role, body: { name: 'Pump' } });
    expect([
      (await write('admin')).status,
      (await write('planner')).status,
      (await write('admin')).status,
      (await write('planner')).status,
    ]).toEqual([201, 201, 429, 429]);
  });

  it('count each row that a tenant writes in a day', async () => {
    await limited({ writes: { quota: 10, seconds: 86_400 } });
    const bulk = (rows: number) =>
      world.call('POST', '/api/bulk', {
        headers: { authorization: `Bearer ${world.secret_key}` },
        body: {
          operation: 'insert',
          table: 'assets',
          data: Array.from({ length: rows }, () => ({ name: 'Pump' })),
        },
      });
    expect([(await bulk(8)).status, (await bulk(3)).status]).toEqual([200, 429]);
    expect((await world.call('GET', '/api/assets')).status).toBe(200);
    const theirs = await world.call('POST', '/api/assets', { whose: 'theirs', body: { name: 'Pump' } });
    expect(theirs.status).toBe(201);
  });

  it.each([[10], [6, 4], [1, 9], [4, 5, 1]])(
    'count each row once: of ten, %j rows are written',
    async (...parts) => {
      await limited({ writes: { quota: 10, seconds: 86_400 } });
      const send = (n: number, rows: number) =>
        n % 2 === 0
          ? world.call('POST', '/api/work-orders/import', {
              body: { rows: Array.from({ length: rows }, () => ({ title: 'Grease it' })) },
            })
          : world.call('POST', '/api/bulk', {
              headers: { authorization: `Bearer ${world.secret_key}` },
              body: {
                operation: 'insert',
                table: 'assets',
                data: Array.from({ length: rows }, () => ({ name: 'Pump' })),
              },
            });
      const seen: number[] = [];
      for (const [n, rows] of parts.entries()) seen.push((await send(n, rows)).status);
      expect(seen).toEqual(parts.map(() => 200));
      expect(await statuses(2, () => world.call('POST', '/api/assets', { body: { name: 'x' } }))).toEqual([
        429, 429,
      ]);
    },
  );
});

describe('sign-in', () => {
  const people = async () => {
    for (const username of ['maria', 'jonas'])
      await createUser(systemContext(world.db, world.tenants.ours, 'test', 'admin'), {
        username,
        password: 'correct horse battery',
        role: 'technician',
      });
  };
  const login = (from: string, password: string, username = 'maria') =>
    world.call('POST', '/api/auth/login', {
      from,
      body: { username, password, tenant: world.tenants.ours.slug },
      headers: { authorization: '' },
    });

  it('counts the failures of an address, and not its successes', async () => {
    await limited({ sign_in: { quota: 3, seconds: 60 } });
    await people();
    expect(await statuses(4, () => login('192.0.2.1', 'correct horse battery'))).toEqual([
      200, 200, 200, 200,
    ]);
    expect([
      (await login('192.0.2.1', 'a')).status,
      (await login('192.0.2.1', 'b', 'jonas')).status,
      (await login('192.0.2.1', 'c', 'nobody')).status,
    ]).toEqual([401, 401, 401]);
    expect((await login('192.0.2.1', 'correct horse battery')).status).toBe(429);
    expect((await login('192.0.2.2', 'correct horse battery')).status).toBe(200);
    const exchange = () =>
      world.call('POST', '/api/auth/exchange', {
        from: '192.0.2.3',
        body: { token: 'not a token, though long enough' },
        headers: { authorization: '' },
      });
    expect(await statuses(4, exchange)).toEqual([401, 401, 401, 429]);
  });

  it('lets many machines guess no more passwords of an account than one machine', async () => {
    await limited({ account: { quota: 5, seconds: 300 } });
    await people();
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, i) => login(`198.51.100.${i}`, `guess ${i}`)),
    );
    expect(seen.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(seen.filter(({ status }) => status === 429)).toHaveLength(35);
    expect(Number(seen.find(({ status }) => status === 429)!.headers.get('retry-after'))).toBeLessThanOrEqual(
      300,
    );
    const byPageKey = await world.call('POST', '/api/auth/login', {
      from: '192.0.2.50',
      body: { username: 'maria', password: 'x', publishable_key: world.publishable_key },
      headers: { authorization: '', origin: INTRANET },
    });
    expect(byPageKey.status).toBe(429); // the same account, named in another way
    expect((await login('198.51.100.1', 'correct horse battery', 'jonas')).status).toBe(200);
    const namesake = await world.call('POST', '/api/auth/login', {
      body: { username: 'maria', password: 'x', tenant: world.tenants.theirs.slug },
      headers: { authorization: '' },
    });
    expect(namesake.status).toBe(401);
  });

  it('does not lock a person out at an address where they signed in before', async () => {
    await limited({ account: { quota: 3, seconds: 300 } });
    await people();
    expect((await login('192.0.2.1', 'correct horse battery')).status).toBe(200);
    expect(await statuses(5, () => login('203.0.113.9', 'guess'))).toEqual([401, 401, 401, 429, 429]);
    expect((await login('192.0.2.1', 'correct horse battery')).status).toBe(200);
    // Guesses from there are limited too.
    expect(await statuses(4, () => login('192.0.2.1', 'guess'))).toEqual([401, 401, 401, 429]);
  });
});

describe('the caller’s address', () => {
  it('is that of the socket: a client cannot avoid limits with X-Forwarded-For', async () => {
    await limited({ stranger: { quota: 3, seconds: 60 } });
    let n = 0;
    expect(await statuses(5, () => stranger('192.0.2.1', { 'x-forwarded-for': `203.0.113.${n++}` }))).toEqual(
      [401, 401, 401, 429, 429],
    );
  });

  it('is the last one in X-Forwarded-For that is not a trusted proxy', async () => {
    await limited(
      { stranger: { quota: 2, seconds: 60 } },
      { trustedProxies: ['10.0.0.0/8', '2001:db8:ffff::1'] },
    );
    const through = (...forwarded: string[]) =>
      stranger('::ffff:10.0.0.1', { 'x-forwarded-for': forwarded.join(', ') });
    let n = 0;
    expect(await statuses(4, () => through(`203.0.113.${n++}`, '192.0.2.7', '10.9.9.9'))).toEqual([
      401, 401, 429, 429,
    ]); // addresses that the client invents to the left are ignored
    expect((await through('192.0.2.8')).status).toBe(401);
    expect((await through('192.0.2.7:4711')).status).toBe(429);
    expect((await stranger('2001:db8:ffff::1', { 'x-forwarded-for': '::ffff:192.0.2.7' })).status).toBe(429);
    expect((await stranger('192.0.2.7')).status).toBe(429);
    // Counted as the proxy's own.
    expect(await statuses(3, () => through('203.0.113.1', 'unknown'))).toEqual([401, 401, 429]);
    // Not a trusted proxy.
    expect((await stranger('192.0.2.9', { 'x-forwarded-for': '192.0.2.7' })).status).toBe(401);
  });

  it('is the whole /64 network of an IPv6 subscriber', async () => {
    await limited({ stranger: { quota: 2, seconds: 60 } });
    expect([
      (await stranger('2001:db8:1:1::1')).status,
      (await stranger('2001:db8:1:1:dead:beef:0:2')).status,
      (await stranger('2001:db8:1:1:ffff::3')).status,
      (await stranger('2001:db8:1:2::1')).status,
    ]).toEqual([401, 401, 429, 401]);
    expect([
      (await stranger('192.0.2.1')).status,
      (await stranger('::ffff:192.0.2.1')).status,
      (await stranger('::ffff:c000:201')).status,
    ]).toEqual([401, 401, 429]);
  });

  it.each(databaseKinds)('is recorded in the audit log, and cannot be forged there (%s)', async (kind) => {
    await limited({}, { kind, trustedProxies: ['10.0.0.1'] });
    const ips = async (name: string, from: string, forwarded: string) => {
      const created = await world.call('POST', '/api/assets', {
        from,
        body: { name },
        headers: { 'x-forwarded-for': forwarded, 'x-real-ip': '203.0.113.66', forwarded: 'for=203.0.113.66' },
      });
      const { entries } = (
        await world.call('GET', `/api/audit?request_id=${created.headers.get('x-request-id')}`)
      ).body as unknown as { entries: { ip: string | null }[] };
      return entries.map(({ ip }) => ip);
    };
    expect(await ips('direct', '::ffff:192.0.2.1', '203.0.113.66')).toEqual(['192.0.2.1']);
    expect(await ips('proxied', '10.0.0.1', '203.0.113.66, 192.0.2.2')).toEqual(['192.0.2.2']);
    expect(await ips('garbage', '10.0.0.1', "'; drop table audit_log; --")).toEqual(['10.0.0.1']);
    expect(await ips('long', 'fe80::1%a-very-long-name-of-a-network-interface-0123456789', 'x')).toEqual([
      'fe80::1',
    ]);
    expect(await ips('many', '10.0.0.1', Array.from({ length: 2_000 }, () => '10.0.0.1').join(','))).toEqual([
      '10.0.0.1',
    ]);
  });
});
