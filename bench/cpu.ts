import { readdirSync, readFileSync } from 'node:fs';

/**
 * The processor time that processes have used so far, in microseconds, for each process. Unlike the time on the
 * clock, it does not depend on what else the machine does. Empty where the system has no `/proc` (it is Linux's).
 */
export function cpuTimes(pids: readonly number[]): Map<number, number> {
  return new Map(
    pids.flatMap((pid) => {
      try {
        const threads = readdirSync(`/proc/${pid}/task`);
        const nanoseconds = threads.map((thread) =>
          Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
        );
        return [[pid, nanoseconds.reduce((sum, time) => sum + time, 0) / 1_000] as const];
      } catch {
        return []; // it has ended, or there is no /proc
      }
    }),
  );
}

/** What was used between two readings. A process that is only in the second one has begun in between. */
export function cpuUsed(before: Map<number, number>, after: Map<number, number>): number {
  return [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
}
