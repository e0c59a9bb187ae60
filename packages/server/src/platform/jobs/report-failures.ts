import type { Log } from '../log/log.ts';

/** Milliseconds in which failures of the queue are logged once. */
const ONCE_IN_MS = 60_000;

/**
 * Logs that the queue fails, and that it works again. While the database is away each look for jobs fails,
 * which is every few seconds for each kind of job.
 */
export function reportFailures(log: Pick<Log, 'error' | 'info'>): {
  failed: (error: unknown) => void;
  succeeded: () => void;
} {
  let isFailing = false;
  let loggedAt = -Infinity;
  return {
    failed: (error) => {
      isFailing = true;
      if (performance.now() - loggedAt < ONCE_IN_MS) return;
      loggedAt = performance.now();
      log.error({ err: error }, 'the job queue fails; jobs wait');
    },
    succeeded: () => {
      if (!isFailing) return;
      isFailing = false;
      log.info('the job queue works again');
    },
  };
}
