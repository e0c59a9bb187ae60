import type { PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import type { JobData } from './enqueue.ts';
import type { Job } from './job.ts';
import { inTransaction, queueDatabase } from './queue-database.ts';

/** Seconds between two looks for jobs of dead servers. */
const SUPERVISE = 10;

/** pg-boss on our database. `onSuccess` is called whenever the database has answered it. */
export async function createBoss(db: Database, onSuccess: () => void): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss'); // loaded only by servers that work on jobs
  return new PgBoss({
    db: queueDatabase(db, onSuccess),
    backend: db.kind === 'pglite' ? 'pglite' : 'postgres',
    schema: 'pgboss',
    // Our migrations make its schema, and the intervals of jobs need no cron.
    migrate: false,
    createSchema: false,
    schedule: false,
    superviseIntervalSeconds: SUPERVISE,
    monitorIntervalSeconds: SUPERVISE,
    // What we do not use of it.
    flowIntervalSeconds: 86_400,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
  });
}

/** Creates the queues that are missing, and changes those whose job is declared with other settings. */
export async function prepareQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const { name, queue } of jobs) {
    const { policy: _, ...settings } = queue;
    const existing = known.get(name);
    if (!existing) await boss.createQueue(name, queue);
    else if (
      Object.entries(settings).some(([key, value]) => existing[key as keyof typeof settings] !== value)
    )
      await boss.updateQueue(name, settings);
  }
}

/**
 * Gives a running job to whoever asks next, with the same input. With `retryCount` only if this attempt at it
 * still runs.
 */
export function putBack(
  db: Database,
  boss: PgBoss,
  name: string,
  claim: { id: string; retryCount?: number },
): Promise<void> {
  return db.transaction(async (query) => {
    await query('set local role none', []);
    const within = { db: inTransaction(query) };
    const { id, retryCount } = claim;
    await boss.cancel(name, retryCount === undefined ? id : { id, retryCount }, within);
    await boss.resume(name, id, within);
  });
}

const begun = new WeakSet<Database>();

/**
 * The embedded database has one server: what runs there when the first work on it begins belonged to a server
 * that is dead. Such a job is put back, or has failed where that was its last attempt: it may be what ended
 * the server.
 */
export async function putBackAbandoned(db: Database, boss: PgBoss): Promise<void> {
  if (db.kind !== 'pglite' || begun.has(db)) return;
  const running = await db.atOnce<{ name: string; id: string; is_last: boolean }>([
    ['set local role none', []],
    [
      `select name, id::text as id, retry_count >= retry_limit as is_last from pgboss.job where state = 'active'`,
      [],
    ],
  ]);
  for (const { name, id, is_last } of running) {
    if (is_last) await boss.fail(name, id, { message: 'Its server ended during the last attempt' });
    else await putBack(db, boss, name, { id });
  }
  begun.add(db);
}

/** Enqueues a job that is due every so often, unless a server has done so in this interval. */
export async function enqueueForInterval(boss: PgBoss, job: Job): Promise<void> {
  if (job.ofTenant || job.every === undefined) return;
  const data: JobData = { input: {}, request_id: job.name };
  await boss.send(job.name, data, { singletonKey: 'interval', singletonSeconds: job.every });
}
