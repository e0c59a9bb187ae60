import { afterEach, expect, it, vi } from 'vitest';
import { sometimes } from './sometimes.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('passes on the first of many failures, and the next one after ten seconds', async () => {
  vi.useFakeTimers();
  const reported: unknown[] = [];
  const report = sometimes((error) => reported.push(error));
  for (const [error, later] of [
    ['first', 0],
    ['at once', 0],
    ['after 9.999 s', 9_999],
    ['after 10 s', 1],
    ['after 19.999 s', 9_999],
    ['after 20 s', 1],
  ] as const) {
    await vi.advanceTimersByTimeAsync(later);
    report(error);
  }
  expect(reported).toEqual(['first', 'after 10 s', 'after 20 s']);
});
