import { ChatterFix } from '@chatterfix/sdk';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApp } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { startFaultProxy, type FaultProxy } from '../../testing/fault-proxy.ts';
import { until } from '../../testing/until.ts';
import { createWorld, signingSecret, type World } from '../../testing/world.ts';
import type { Database } from '../db/database.ts';
import { openPostgres } from '../db/postgres.ts';
import { createEventHub, type EventHub } from './hub.ts';

// Of two servers on one PostgreSQL, the one with the readers reaches it through a network that fails.

describe('readers of a server that loses PostgreSQL', () => {
  let world: World, proxy: FaultProxy, other: Database, hub: EventHub, client: ChatterFix;
  let failures = 0;
  const statuses: number[] = [];
  beforeAll(async () => {
    const url = await createPostgresDatabase(inject('postgresTemplate'));
    world = await createWorld(await openPostgres(url));
    proxy = await startFaultProxy(url);
    other = await openPostgres(proxy.url);
    hub = createEventHub(other, { onFailure: () => failures++ });
    const app = createApp({ db: other, models: createModels({}), signingSecret, eventHub: hub });
    client = new ChatterFix({
      baseUrl: 'http://other.example',
      token: world.tokens.ours.viewer,
      maxRetries: 0,
      fetch: async (request) => {
        const response = await app.fetch(request);
        statuses.push(response.status);
        return response;
      },
    });
  });
  afterAll(async () => {
    hub.close();
    proxy.close();
    await Promise.all([other.close(), world.close()]);
  });
  const createOrder = async () =>
    (await world.call('POST', '/api/work-orders', { body: { title: 'Leak' } })).body['id'] as number;
  const goDown = () => {
    proxy.mode = 'refuse';
    proxy.cut();
  };

  /** A reader who begins now. */
  async function newReader() {
    const leaving = new AbortController();
    const stream = client.events.stream({ signal: leaving.signal });
    const events = stream[Symbol.asyncIterator]();
    expect((await events.next()).value).toMatchObject({ type: 'ready' });
    const next = async () => {
      const { value } = await events.next();
      return value && 'resource_id' in value ? value.resource_id : value?.type;
    };
    const leave = () => {
      leaving.abort();
      return events.next().catch(() => {});
    };
    return { stream, next, leave };
  }

  it('stay connected through an outage and miss nothing', async () => {
    const { next, leave } = await newReader();
    const before = await createOrder();
    expect(await next()).toBe(before);
    const reading = next();
    failures = 0;
    goDown();
    const during = [await createOrder(), await createOrder()];
    await until(() => failures > 0);
    proxy.mode = 'pass';
    const after = await createOrder();
    expect([await reading, await next(), await next()]).toEqual([...during, after]);
    await leave();
  });

  it('who connect again while it is away are answered 503 until it is back, and miss nothing', async () => {
    const first = await newReader();
    const { lastEventId } = first.stream;
    await first.leave();
    goDown();
    const during = await createOrder();
    statuses.length = 0;
    const leaving = new AbortController();
    const again = client.events.stream({ lastEventId, signal: leaving.signal })[Symbol.asyncIterator]();
    const reading = again.next();
    await until(() => statuses.length >= 2);
    proxy.mode = 'pass';
    expect((await reading).value).toMatchObject({ resource_id: during });
    leaving.abort();
    await again.next().catch(() => {});
  });

  it('are told by the poll where the network has silently dropped the connection that listens', async () => {
    const { next, leave } = await newReader();
    const before = await createOrder();
    expect(await next()).toBe(before);
    proxy.mode = 'forget-listeners';
    const during = await createOrder();
    expect(await next()).toBe(during);
    proxy.mode = 'pass';
    await leave();
  });
});
