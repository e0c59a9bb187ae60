import type { Job as Claim } from 'pg-boss';
import { jobCommits } from '../db/commit-listeners.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log/log.ts';
import { scrub } from '../log/scrub.ts';
import { ClaimLost, runAttempt } from './attempt.ts';
import type { JobData } from './enqueue.ts';
import type { Job } from './job.ts';
import { createBoss, enqueueForInterval, prepareQueues, putBack, putBackAbandoned } from './queue.ts';
import { reportFailures } from './report-failures.ts';

/** Seconds between two beats of a running job. After 10 without one (pg-boss's least), its server is dead. */
const HEARTBEAT = 3;
/** Milliseconds between two tries to enqueue the jobs that are due every so often. */
const SCHEDULE_MS = 300_000;
/** Milliseconds between two tries to begin, where the database is away at the start. */
const BEGIN_AGAIN_MS = 2_000;
/** Milliseconds in which enqueued jobs wake the workers once. */
const WAKE_MS = 20;
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
  /**
   * Seconds between two looks for jobs that other servers have enqueued or whose time has come; 2 where nothing
   * is said. Those that this process enqueues are begun at once.
   */
  poll?: number;
  /** Milliseconds that running jobs have at shutdown; 3,000 where nothing is said. */
  grace?: number;
}

/**
 * Begins to work on the jobs of the database. Servers on one PostgreSQL share them. Where the database is
 * away, jobs wait, and this goes on when it is back.
 */
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
  const boss = await createBoss(db, reported.succeeded);
  boss.on('error', reported.failed); // an error without a listener would end the process
  boss.on('warning', ({ message }) => log.warn({ reason: scrub(message) }, 'warning of the job queue'));
  const shutdown = new AbortController();
  const stopping = shutdown.signal;
  /** Ends the wait for each job that runs. */
  const abandon = new Set<() => void>();
  /** The promise, or `abandoned` where the grace period is over before it settles. */
  const orAbandoned = async (running: Promise<void>): Promise<'abandoned' | void> => {
    // Of each job its own: one promise for all would keep every job's for as long as the server runs.
    let end = () => {};
    const abandoned = new Promise<'abandoned'>((resolve) => {
      end = () => resolve('abandoned');
    });
    abandon.add(end);
    return Promise.race([running, abandoned]).finally(() => abandon.delete(end));
  };

  const perform = async (job: Job, claim: Claim<JobData>): Promise<void> => {
    if (stopping.aborted) return putBack(db, boss, job.name, claim);
    const signal = AbortSignal.any([claim.signal, stopping]);
    try {
      const end = await orAbandoned(runAttempt({ db: db.forJobs ?? db, boss, now }, job, claim, signal));
      if (end === 'abandoned') await putBack(db, boss, job.name, claim);
    } catch (error) {
      if (stopping.aborted) return putBack(db, boss, job.name, claim);
      if (!(error instanceof ClaimLost)) {
        const entry = { err: error, job: job.name, job_id: claim.id, attempt: claim.retryCount + 1 };
        if (claim.retryCount < job.queue.retryLimit) log.warn(entry, 'job failed and will be tried again');
        else log.error(entry, 'job failed for the last time');
      }
      throw reasonOf(error);
    }
  };

  const workers: string[] = [];
  let waking: NodeJS.Timeout | undefined;
  /** Lets all workers look for jobs. */
  const wake = () => {
    waking ??= setTimeout(() => {
      waking = undefined;
      for (const worker of workers) boss.notifyWorker(worker);
    }, WAKE_MS);
  };
  const ignoreCommits = jobCommits.add(db, wake);

  const enqueueDue = () =>
    Promise.all(jobs.map((job) => enqueueForInterval(boss, job))).catch(reported.failed);
  const begin = async () => {
    await boss.start();
    await prepareQueues(boss, jobs);
    await putBackAbandoned(db, boss);
    if (stopping.aborted) return;
    const polling = { pollingIntervalSeconds: poll, heartbeatRefreshSeconds: HEARTBEAT };
    for (const job of jobs) {
      for (let i = 0; i < job.concurrency; i++) {
        // pg-boss fetches one job at a time.
        const worker: string = await boss.work<JobData>(job.name, polling, async ([claim]) => {
          await perform(job, claim!).finally(() => boss.notifyWorker(worker)); // looks for the next one at once
        });
        workers.push(worker);
      }
    }
    void enqueueDue();
  };
  let again: NodeJS.Timeout | undefined;
  const tryToBegin = async (): Promise<void> => {
    try {
      await begin();
    } catch (error) {
      reported.failed(error);
      if (!stopping.aborted) again = setTimeout(() => void tryToBegin(), BEGIN_AGAIN_MS);
    }
  };
  await tryToBegin();
  const schedule = setInterval(() => void enqueueDue(), SCHEDULE_MS);

  return {
    stop: async () => {
      clearInterval(schedule);
      ignoreCommits();
      clearTimeout(waking);
      clearTimeout(again);
      shutdown.abort(new Error('The server is stopping'));
      const timer = setTimeout(() => abandon.forEach((end) => end()), grace);
      const stopped = (async () => {
        await Promise.all(jobs.map(({ name }) => boss.offWork(name, { wait: true })));
        await boss.stop({ graceful: false, close: false });
      })();
      await atMost(grace + STOP_MS, stopped).catch(reported.failed);
      clearTimeout(timer);
    },
  };
}

/** What pg-boss keeps of a failure and admins see: no stack, no bound values and no secrets. */
function reasonOf(error: unknown): Error {
  const reason = new Error(scrub(error instanceof Error ? error.message : String(error)).slice(0, 1000));
  delete reason.stack;
  return reason;
}

async function atMost(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The job queue did not stop in time')), milliseconds);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
