import { join } from 'node:path';
import { ChatterFix, type ResourceEvent } from '@chatterfix/sdk';
import { Admin } from '@chatterfix/sdk/admin';
import { afterEach, expect, inject, it } from 'vitest';
import { atCommandLine, createTenantWithKeys } from '../identity/tenants.ts';
import { openPglite } from '../platform/db/pglite/open.ts';
import { openPostgres } from '../platform/db/postgres.ts';
import { createBoss } from '../platform/jobs/queue.ts';
import { createPostgresDatabase, databaseKinds, type DatabaseKind } from '../testing/databases.ts';
import { freePort } from '../testing/free-port.ts';
import { sample } from '../testing/sample.ts';
import { cleanUp, newFolder, startServer } from '../testing/server-process.ts';
import { pause, until } from '../testing/until.ts';

afterEach(cleanUp);

const program = new URL('../testing/killed-server.ts', import.meta.url).pathname;
/** The test kills the server at the first moment, and the server kills itself at the others. */
const moments = [
  'between answers',
  'before the effect',
  'between effect and commit',
  'after the commit',
  'while it enqueues',
] as const;
const isFull = process.env['CHATTERFIX_TEST_SAMPLE'] === 'all';
const kills = isFull
  ? Array.from({ length: 20 }, (_, round) => moments[round % moments.length]!)
  : sample(moments, 0.4);
const WRITES_PER_ROUND = 40,
  WRITES = WRITES_PER_ROUND * kills.length,
  WRITERS = 8;
const numbers = Array.from({ length: WRITES }, (_, number) => number);

it.each(databaseKinds)(
  `%s: ${kills.length} kills under load lose no write, event or job, and double none`,
  async (kind) => {
    const { key, dataDir, env, afterKill } = await newWorld(kind);
    const port = await freePort();
    const client = new ChatterFix({ baseUrl: `http://127.0.0.1:${port}`, key, maxRetries: 0 });
    const start = async (round: number) => {
      const KILL_AT = round < kills.length ? `${kills[round]}/${round * WRITES_PER_ROUND + 5}` : '';
      return startServer(dataDir, { port, env: { ...env, KILL_AT }, args: [], program });
    };
    let server = await start(0);
    await server.ready;
    const { last_event_id: beginning } = await client.events.list();
    const leave = new AbortController();
    const readers = [readStream, readStreamInPieces, readPages].map((read) => {
      const seen: ResourceEvent[] = [];
      const ended = read(client, beginning, leave.signal, seen).catch((error: unknown) => {
        if (!leave.signal.aborted) throw error;
      });
      return { seen, ended };
    });

    /** Writes with an Idempotency-Key, again and again until the server acknowledges it. */
    const post = async (path: string, body: object, idempotencyKey: string): Promise<{ id: number }> => {
      const headers = {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
      };
      for (;;) {
        const response = await fetch(`http://127.0.0.1:${port}${path}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        }).catch(() => undefined);
        const answer = await response?.json().catch(() => undefined);
        if (response?.ok && answer) return answer as { id: number };
        // The database is not there yet, or still busy with the first try.
        if (answer && ![409, 503].includes(response!.status)) throw new Error(JSON.stringify(answer));
        await pause(100);
      }
    };
    let round = 0,
      next = 0,
      acknowledged = 0;
    const created: number[] = [];
    const started: number[] = [];
    const repeated: [number, number][] = [];
    const writers = Array.from({ length: WRITERS }, async () => {
      for (let n = next++; n < WRITES; n = next++) {
        await until(() => n < (round + 1) * WRITES_PER_ROUND);
        const create = () => post('/api/test/followed-orders', { n }, `create-${n}`);
        const { id } = await create();
        created.push(id);
        if (++acknowledged === round * WRITES_PER_ROUND + 20 && kills[round] === moments[0])
          server.child.kill('SIGKILL');
        if (n % 10 === 0) repeated.push([id, (await create()).id]); // as if the answer had been lost
        if (n % 3 !== 0) continue;
        await post(`/api/work-orders/${id}/start`, {}, `start-${n}`);
        started.push(id);
      }
    });
    const written = Promise.all(writers);
    for (; round < kills.length; round++) {
      await Promise.race([server.ended, written.then(() => server.ended)]); // rejects where a writer failed
      await afterKill();
      server = await start(round + 1);
    }
    await Promise.all([written, server.ready]);
    const { jobs } = new Admin(client);
    await until(async () => (await jobs.list({ state: 'completed', limit: 1 })).total === WRITES);
    const { id: last } = await client.workOrders.create({ title: 'the last one' });
    const hasAll = ({ seen }: { seen: ResourceEvent[] }) =>
      seen.some(({ type, resource_id }) => type === 'work_order.created' && resource_id === last);
    await Promise.race([
      until(() => readers.every(hasAll)),
      Promise.all(readers.map(({ ended }) => ended)), // rejects where a reader failed
    ]);
    leave.abort();

    expect(repeated).toHaveLength(WRITES / 10);
    expect(repeated.filter(([first, second]) => first !== second)).toEqual([]);
    const titles: string[] = [];
    for await (const { title } of client.workOrders.list({ limit: 200 })) titles.push(title);
    expect(titles.toSorted()).toEqual([...numbers.map((n) => `kept ${n}`), 'the last one'].toSorted());
    const effects = new Map<number, string>();
    for await (const { id, name } of client.assets.list({ limit: 200 })) effects.set(id, name);
    expect([...effects.values()].toSorted()).toEqual(numbers.map((n) => `follow-up ${n}`).toSorted());
    let entries = 0;
    for await (const entry of new Admin(client).audit.list({
      resource: 'work_orders',
      action: 'created',
      limit: 200,
    }))
      if (entry.actor_kind === 'secret_key') entries++;
    expect(entries).toBe(WRITES + 1);
    expect((await client.workOrders.summary()).by_status).toMatchObject({
      open: WRITES + 1 - started.length,
      in_progress: started.length,
    });

    const expected = [
      ...[...created, last].map((id) => `work_order.created ${id} 1`),
      ...started.map((id) => `work_order.updated ${id} 2`),
      ...[...effects.keys()].map((id) => `asset.created ${id} 1`),
    ].toSorted();
    for (const { seen } of readers) {
      const lines = seen.map(({ type, resource_id, version }) => `${type} ${resource_id} ${version}`);
      expect(lines.toSorted()).toEqual(expected);
      const misplaced = started.filter(
        (id) => lines.indexOf(`work_order.updated ${id} 2`) < lines.indexOf(`work_order.created ${id} 1`),
      );
      expect(misplaced).toEqual([]);
    }
  },
  600_000,
);

type Announcement = { type: 'ready' | 'reset'; id: string };

/** Follows the stream; the SDK connects again and sends the Last-Event-ID. */
async function readStream(client: ChatterFix, from: string, signal: AbortSignal, seen: ResourceEvent[]) {
  for await (const event of client.events.stream({ lastEventId: from, signal })) keep(event, seen);
}

/** Follows the stream, and leaves it after every few events. */
async function readStreamInPieces(
  client: ChatterFix,
  from: string,
  signal: AbortSignal,
  seen: ResourceEvent[],
) {
  for (let lastEventId: string | undefined = from, most = 1; ; most = (most % 7) + 1) {
    const stream = client.events.stream({ lastEventId, signal });
    let taken = 0;
    for await (const event of stream) {
      keep(event, seen);
      if (++taken === most) break;
    }
    ({ lastEventId } = stream);
  }
}

/** Asks for the next events again and again, as programs without streams do. */
async function readPages(client: ChatterFix, from: string, signal: AbortSignal, seen: ResourceEvent[]) {
  for (let position = from; !signal.aborted; await pause(50)) {
    const page = await client.events.list({ last_event_id: position }).catch(() => undefined); // the server is dead
    if (!page) continue;
    if (page.reset) throw new Error('The position was lost');
    seen.push(...page.events);
    position = page.last_event_id;
  }
}

function keep(event: ResourceEvent | Announcement, seen: ResourceEvent[]): void {
  if (event.type === 'reset') throw new Error('The position was lost');
  if ('resource_id' in event) seen.push(event);
}

/** A database with a tenant and its secret key. */
async function newWorld(kind: DatabaseKind) {
  const dataDir = newFolder();
  const url = kind === 'pglite' ? '' : await createPostgresDatabase(inject('postgresTemplate'));
  const db = await (url
    ? openPostgres(url)
    : openPglite(join(dataDir, 'database'), inject('pgliteSnapshot')));
  const { secret_key: key } = await createTenantWithKeys(atCommandLine(db, 'test'), {
    tenant: 'killed',
    allowed_origins: [],
  });
  if (!url) await db.close();
  return {
    key,
    dataDir,
    env: { DATABASE_URL: url },
    /**
     * On PostgreSQL another server takes a dead one's jobs when their heartbeat is overdue. `npm test` lets that
     * time pass at once.
     */
    afterKill: async () => {
      if (!url || isFull) return;
      await db.transaction(async (query) => {
        await query('set local role none', []);
        await query(`update pgboss.job set heartbeat_on = heartbeat_on - interval '11 s'`, []);
        await query(`update pgboss.queue set monitor_on = null, monitor_claim_on = null`, []);
      });
      await (await createBoss(db, () => {})).supervise();
    },
  };
}
