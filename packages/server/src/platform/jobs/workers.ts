import type { Job as Claim, PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import type { Log } from '../log/log.ts';
import { scrub } from '../log/scrub.ts';
import { ClaimLost, runAttempt } from './attempt.ts';
import type { JobData } from './enqueue.ts';
import type { Job } from './job.ts';
import { inTransaction, queueDatabase } from './queue-database.ts';
import { reportFailures } from './report-failures.ts';

/** Seconds between two beats of a running job. After 10 without one (pg-boss's least), its server is dead. */
const HEARTBEAT = 3;
/** Seconds between two looks for jobs of dead servers. */
const SUPERVISE = 10;
/** Milliseconds between two tries to enqueue the jobs that are due every so often. */
const SCHEDULE_MS = 300_000;
/** Milliseconds for the rest of the shutdown, also where the database does not answer. */
const STOP_MS = 5_000;

export interface Jobs {
  /**
   * Takes no more jobs, aborts the signals of those that run, and puts back what has not ended after a grace
   * period, so that another server takes it at once.
   */
  stop(): Promise<void>;
}

interface Workplace {
  db: Database;
  /** All jobs of this server. */
  jobs: readonly Job[];
  log: Pick<Log, 'error' | 'warn' | 'info'>;
  now?: () => Date;
  /** Seconds between two looks for new jobs, while there are none; 2 where nothing is said. */
  poll?: number;
  /** Milliseconds that running jobs have at shutdown; 3,000 where nothing is said. */
  grace?: number;
}

/** Begins to work on the jobs of the database. Servers on one PostgreSQL share them. */
export async function startJobs({
  db,
  jobs,
  log,
  now = () => new Date(),
  poll = 2,
  grace = 3_000,
}: Workplace): Promise<Jobs> {
  const names = new Set(jobs.map(({ name }) => name));
  if (names.size < jobs.length) throw new Error('Two jobs have the same name');
  const reported = reportFailures(log);
  const boss = await openBoss(db, reported.succeeded);
  boss.on('error', reported.failed);
  boss.on('warning', ({ message }) => log.warn({ reason: scrub(message) }, 'warning of the job queue'));
  const shutdown = new AbortController();
  let endGrace = () => {};
  const graceIsOver = new Promise<'over'>((resolve) => {
    endGrace = () => resolve('over');
  });

  /** Gives a claimed job to whoever asks next, with the same input. */
  const putBack = (job: Job, claim: Pick<Claim, 'id' | 'retryCount'>) =>
    db.transaction(async (query) => {
      await query('set local role none', []);
      const within = { db: inTransaction(query) };
      await boss.cancel(job.name, claim, within);
      await boss.resume(job.name, claim.id, within);
    });

  const perform = async (job: Job, claim: Claim<JobData>): Promise<void> => {
    if (shutdown.signal.aborted) return putBack(job, claim);
    const signal = AbortSignal.any([claim.signal, shutdown.signal]);
    try {
      const end = await Promise.race([runAttempt({ db, boss, now }, job, claim, signal), graceIsOver]);
      if (end === 'over') await putBack(job, claim);
    } catch (error) {
      if (shutdown.signal.aborted) return putBack(job, claim);
      if (!(error instanceof ClaimLost)) {
        const entry = { err: error, job: job.name, job_id: claim.id, attempt: claim.retryCount + 1 };
        if (claim.retryCount < job.queue.retryLimit) log.warn(entry, 'job failed and will be tried again');
        else log.error(entry, 'job failed for the last time');
      }
      throw reasonOf(error);
    }
  };

  await prepareQueues(boss, jobs);
  if (db.kind === 'pglite') await putBackAbandoned(db, boss);
  const polling = { pollingIntervalSeconds: poll, heartbeatRefreshSeconds: HEARTBEAT };
  for (const job of jobs) {
    for (let i = 0; i < job.concurrency; i++) {
      // pg-boss fetches one job at a time.
      const worker: string = await boss.work<JobData>(job.name, polling, async ([claim]) => {
        await perform(job, claim!).finally(() => boss.notifyWorker(worker)); // looks for the next one at once
      });
    }
  }
  const enqueueDue = () =>
    void Promise.all(jobs.map((job) => enqueueForInterval(boss, job))).catch(reported.failed);
  enqueueDue();
  const schedule = setInterval(enqueueDue, SCHEDULE_MS);

  return {
    stop: async () => {
      clearInterval(schedule);
      shutdown.abort(new Error('The server is stopping'));
      const timer = setTimeout(endGrace, grace);
      const stopped = (async () => {
        await Promise.all(jobs.map(({ name }) => boss.offWork(name, { wait: true })));
        await boss.stop({ graceful: false, close: false });
      })();
      await within(grace + STOP_MS, stopped).catch(reported.failed);
      clearTimeout(timer);
    },
  };
}

async function openBoss(db: Database, onSuccess: () => void): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss'); // loaded only by servers that work on jobs
  const boss = new PgBoss({
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
  boss.on('error', () => {}); // until the caller listens: an error without a listener would end the process
  return boss.start();
}

/** Creates the queues that are missing, and changes those whose job is declared with other settings. */
async function prepareQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
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

/** The embedded database has one server: what runs there when it starts belonged to one that is dead. */
async function putBackAbandoned(db: Database, boss: PgBoss): Promise<void> {
  await db.transaction(async (query) => {
    await query('set local role none', []);
    const running = await query<{ name: string; id: string }>(
      `select name, id::text as id from pgboss.job where state = 'active'`,
      [],
    );
    for (const { name, id } of running) {
      await boss.cancel(name, id, { db: inTransaction(query) });
      await boss.resume(name, id, { db: inTransaction(query) });
    }
  });
}

/** Enqueues a job that is due every so often, unless a server has done so in this interval. */
async function enqueueForInterval(boss: PgBoss, job: Job): Promise<void> {
  if (job.ofTenant || job.every === undefined) return;
  const data: JobData = { input: {}, request_id: job.name };
  await boss.send(job.name, data, { singletonKey: 'interval', singletonSeconds: job.every });
}

/** What pg-boss keeps of a failure and admins see: no stack, no bound values and no secrets. */
function reasonOf(error: unknown): Error {
  const reason = new Error(scrub(error instanceof Error ? error.message : String(error)).slice(0, 1000));
  delete reason.stack;
  return reason;
}

async function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The job queue did not stop in time')), milliseconds);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
