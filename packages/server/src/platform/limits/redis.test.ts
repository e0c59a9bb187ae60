import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../testing/free-port.ts';
import { createModels } from '../../models/registry.ts';
import { createApp } from '../../app.ts';
import { openSharedDatabase } from '../../testing/databases.ts';
import { createUser } from '../../identity/users.ts';
import { hasRedis, startRedis, type RedisServer } from '../../testing/redis-server.ts';
import { until } from '../../testing/until.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { createRateLimiter, type Counts } from './limiter.ts';
import { defaultLimits, type RateLimits } from './policies.ts';
import { redisCounts } from './redis.ts';

const PASSWORD = 'correct horse battery';
describe.skipIf(!hasRedis)('limits counted in Redis (skipped where there is no redis-server)', () => {
  let world: World, redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
    world = await createWorld(await openSharedDatabase('pglite'));
    await createUser(contextOf(world), { username: 'maria', password: PASSWORD, role: 'technician' });
  });
  afterAll(async () => {
    await redis.stop();
    await world.close();
  });
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  /** Counts until the count arrives in Redis: until then, the process counts for itself. */
  async function connects(counts: Counts): Promise<void> {
    const observer = new Redis(redis.url);
    const name = `connects-${crypto.randomUUID()}`;
    const counter = counts(name, { quota: 1_000_000, seconds: 60 }, { givenBack: true });
    await until(async () => {
      await counter.consume('x');
      return (await observer.get(`chatterfix:${name}:x`)) !== null;
    });
    observer.disconnect();
  }

  /** One of several servers on the same database and the same Redis. */
  async function replica(quota: number, options: { url?: string; timeoutMs?: number } = {}) {
    const told: string[] = [];
    const url = options.url ?? redis.url;
    const shared = redisCounts(url, (state) => told.push(state), options.timeoutMs);
    closing.push(shared.close);
    const limits: RateLimits = {
      ...defaultLimits,
      user: { quota, seconds: 60 },
      account: { quota: 3, seconds: 300 },
    };
    const app = createApp({
      db: world.db,
      models: createModels({}),
      signingSecret: new TextEncoder().encode('a secret for the tests, long enough to sign'),
      limiter: createRateLimiter(limits, shared.counts),
    });
    if (options.url === undefined) await connects(shared.counts);
    return {
      told,
      get: (role: 'admin' | 'planner' | 'viewer' | 'technician') =>
        app.request('/api/assets', { headers: { authorization: `Bearer ${world.tokens.ours[role]}` } }),
      login: (ip: string, password = 'x') =>
        app.request(
          '/api/auth/login',
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ username: 'maria', password, tenant: world.tenants.ours.slug }),
          },
          { incoming: { socket: { remoteAddress: ip } } },
        ),
    };
  }

  it('count across several servers, also guesses for one account', async () => {
    const patient = { timeoutMs: 60_000 };
    const [one, two] = [await replica(4, patient), await replica(4, patient)];
    const seen = await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).get('admin')));
    expect(seen.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(seen.filter(({ status }) => status === 429)).toHaveLength(6);
    const again = await one.get('admin');
    expect([again.status, again.headers.get('ratelimit-policy')]).toEqual([429, '"user";q=4;w=60']);
    expect(again.headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    const guesses = await Promise.all(
      Array.from({ length: 8 }, (_, i) => (i % 2 ? one : two).login(`198.51.100.${i}`)),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(3);
    expect((await two.login('192.0.2.1', PASSWORD)).status).toBe(429);
    expect([one.told, two.told]).toEqual([[], []]);
  });

  it('count in each process while Redis is not available, and together again afterwards', async () => {
    const server = await replica(3);
    expect((await server.get('planner')).status).toBe(200);
    redis.freeze();
    expect((await server.get('viewer')).status).toBe(200);
    await until(() => server.told.includes('lost'));
    expect([
      (await server.get('viewer')).status,
      (await server.get('viewer')).status,
      (await server.get('viewer')).status,
    ]).toEqual([200, 200, 429]);
    redis.thaw();
    await redis.stop();
    for (let i = 0; i < 3; i++) expect((await server.get('technician')).status).toBe(200);
    expect((await server.get('technician')).status).toBe(429);
    await redis.start();
    await until(() => server.told.at(-1) === 'found');
    expect((await server.get('technician')).status).toBe(200);
    expect(server.told.filter((state) => state === 'lost')).toHaveLength(
      server.told.filter((state) => state === 'found').length,
    );
  });

  it('do not keep the server from starting and answering if Redis never answers', async () => {
    const server = await replica(2, { url: `redis://127.0.0.1:${await freePort()}` });
    expect([
      (await server.get('admin')).status,
      (await server.get('admin')).status,
      (await server.get('admin')).status,
    ]).toEqual([200, 200, 429]);
    // Successes do not count, and the address is remembered.
    for (let i = 0; i < 5; i++) expect((await server.login('192.0.2.1', PASSWORD)).status).toBe(200);
    for (let i = 0; i < 4; i++) await server.login('198.51.100.1');
    expect([
      (await server.login('198.51.100.1')).status,
      (await server.login('192.0.2.1', PASSWORD)).status,
    ]).toEqual([429, 200]);
    expect(server.told).toEqual(['lost']);
  });
});
