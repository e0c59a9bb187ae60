import { expect } from 'vitest';
import type { World } from '../testing/world.ts';

/** Milliseconds within which 95 of 100 lists of a tenant must be answered, whatever another tenant does. */
const BOUND_MS = 300;
const PAUSE_MS = 50;

export interface QuietCaller {
  /** Milliseconds within which 95 of 100 of the caller's lists were answered during the attack. */
  p95: number;
  /** The statuses that the caller saw, each once. */
  statuses: number[];
  /** How many of the caller's lists were answered during the attack. */
  answered: number;
}

/**
 * Runs an attack of our tenant while a planner of their tenant lists work orders all the time. The attack's
 * bodies must be made before: to make them takes the process's time too.
 */
export async function besideQuietCaller<Result>(
  world: World,
  attack: () => Promise<Result>,
): Promise<{ result: Result; quiet: QuietCaller }> {
  const waits: number[] = [];
  const statuses = new Set<number>();
  const end = new AbortController();
  const list = async () => {
    const began = performance.now();
    const { status } = await world.call('GET', '/api/work-orders?limit=20', {
      whose: 'theirs',
      role: 'planner',
      from: '192.0.2.77',
    });
    statuses.add(status);
    waits.push(performance.now() - began);
  };
  await list(); // warm
  waits.length = 0;
  const quiet = (async () => {
    while (!end.signal.aborted) {
      await list();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  })();
  try {
    const result = await attack();
    const answered = waits.length;
    end.abort();
    await quiet;
    const sorted = waits.toSorted((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? sorted.at(-1)!;
    return { result, quiet: { p95, statuses: [...statuses], answered } };
  } finally {
    end.abort();
  }
}

/** The quiet caller was answered, and in time. The machine's slowness counts. */
export function expectUndisturbed({ p95, statuses }: QuietCaller): void {
  expect(statuses).toEqual([200]);
  expect(p95).toBeLessThan(BOUND_MS * Number(process.env['CHATTERFIX_TEST_SLOWNESS'] ?? 1));
}

/** How often each status came. */
export function countStatuses(answers: readonly { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
