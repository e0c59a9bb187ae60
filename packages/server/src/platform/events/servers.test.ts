import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApp } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { openEventStream } from '../../testing/event-streams.ts';
import { until } from '../../testing/until.ts';
import { createWorld, signingSecret, type World } from '../../testing/world.ts';
import type { Database } from '../db/database.ts';
import { openPostgres } from '../db/postgres.ts';
import { createEventHub } from './hub.ts';
import { at } from './position.ts';
import { currentSnapshot } from './reader.ts';

// What only several connections to one PostgreSQL show.

const never = 3_600_000;

describe('events of servers on one PostgreSQL', () => {
  let url: string, world: World, other: Database;
  const connect = () => postgres(url, { max: 1, onnotice: () => {} });
  beforeAll(async () => {
    url = await createPostgresDatabase(inject('postgresTemplate'));
    const db = await openPostgres(url);
    world = await createWorld(db, { eventHub: createEventHub(db, { pollMs: never }) });
    other = await openPostgres(url);
  });
  afterAll(async () => {
    await other.close();
    await world.close();
  });
  const createOrder = async () =>
    (await world.call('POST', '/api/work-orders', { body: { title: 'Leak' } })).body['id'];

  /** A second server with a hub of its own. */
  const secondServer = (hub: ReturnType<typeof createEventHub>) =>
    createApp({ db: other, models: createModels({}), signingSecret, eventHub: hub });

  it('reach another server by notification', async () => {
    const hub = createEventHub(other, { pollMs: never });
    const stream = await openEventStream(secondServer(hub), world.tokens.ours.viewer);
    expect(await stream.next()).toMatchObject({ type: 'ready' });
    // Notifications before the connection listens are lost, and here no poll makes up for them.
    await until(async () => (await listening()).length > 0);
    const id = await createOrder();
    expect(await stream.next()).toMatchObject({ type: 'work_order.created', resource_id: id });
    await stream.leave();
    hub.close();
  });

  it('reach another server by its poll where no notification does', async () => {
    const deaf: Database = { ...other, listen: () => Promise.reject(new Error('no notifications here')) };
    const hub = createEventHub(deaf, { pollMs: 20 });
    const stream = await openEventStream(secondServer(hub), world.tokens.ours.viewer);
    expect(await stream.next()).toMatchObject({ type: 'ready' });
    const id = await createOrder();
    expect(await stream.next()).toMatchObject({ resource_id: id });
    await stream.leave();
    hub.close();
  });

  it('still reach it, and it listens again, after the listening connection was ended', async () => {
    const hub = createEventHub(other, { pollMs: never });
    const stream = await openEventStream(secondServer(hub), world.tokens.ours.viewer);
    expect(await stream.next()).toMatchObject({ type: 'ready' });
    await until(async () => (await listening()).length > 0);
    const [killed] = await listening();
    const admin = connect();
    await admin`select pg_terminate_backend(${killed!})`;
    await until(async () => (await listening()).some((pid) => pid !== killed));
    await admin.end();
    const id = await createOrder();
    expect(await stream.next()).toMatchObject({ resource_id: id });
    await stream.leave();
    hub.close();
  });

  /** The connections to this database that wait for notifications. */
  async function listening(): Promise<number[]> {
    const admin = connect();
    const rows = await admin<{ pid: number }[]>`select pid from pg_stat_activity
      where datname = current_database() and query ilike 'listen %' and state = 'idle'`;
    await admin.end();
    return rows.map(({ pid }) => pid);
  }

  it('are given once each, whatever order transactions that overlap commit in', async () => {
    const writers = await Promise.all([0, 1, 2].map(async () => connect().reserve()));
    const tenant = world.tenants.ours.id;
    const hub = createEventHub(other, { pollMs: never });
    const step = fc.record({
      writer: fc.nat({ max: 2 }),
      action: fc.constantFrom(
        'write',
        'write',
        'write',
        'undo a part',
        'commit',
        'roll back',
        'read',
        'read',
      ),
      /** How many events of a page are read before the connection is cut. */
      cut: fc.nat({ max: 4 }),
    });
    let number = 0;
    let late = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const open: (number[] | undefined)[] = [undefined, undefined, undefined];
        const committed: number[] = [];
        const seen: number[] = [];
        let position = at(await currentSnapshot(other), new Date());
        const read = async (cut: number) => {
          const page = await hub.next(tenant, position);
          const taken = page.events.slice(0, cut);
          seen.push(...taken.map(({ event }) => event.resource_id));
          position = taken.length < page.events.length ? (taken.at(-1)?.position ?? position) : page.position;
          return page.more || taken.length < page.events.length;
        };
        const write = async (writer: number) => {
          number++;
          await writers[writer]!`insert into events (tenant_id, type, resource_id, version)
            values (${tenant}, 'part.updated', ${number}, 1)`;
        };
        const end = async (writer: number, how: 'commit' | 'rollback') => {
          const written = open[writer];
          if (!written) return;
          await writers[writer]!.unsafe(how);
          if (how === 'commit') {
            if (written.some((one) => seen.some((earlier) => earlier > one))) late++;
            committed.push(...written);
          }
          open[writer] = undefined;
        };
        for (const { writer, action, cut } of steps) {
          if (action === 'read') await read(cut);
          else if (action === 'commit') await end(writer, 'commit');
          else if (action === 'roll back') await end(writer, 'rollback');
          else {
            if (!open[writer]) {
              await writers[writer]!`begin`;
              open[writer] = [];
            }
            if (action === 'undo a part') await writers[writer]!`savepoint part`;
            await write(writer);
            if (action === 'undo a part') await writers[writer]!`rollback to savepoint part`;
            else open[writer].push(number);
          }
        }
        for (const writer of [0, 1, 2]) await end(writer, 'commit');
        while (await read(Infinity));
        expect(seen.toSorted((a, b) => a - b)).toEqual(committed.toSorted((a, b) => a - b));
      }),
      { numRuns: process.env['CHATTERFIX_TEST_SAMPLE'] === 'all' ? 1_000 : 80 },
    );
    expect(late).toBeGreaterThan(10); // transactions committed behind a reader who was past their numbers
    for (const writer of writers) writer.release();
  });
});
