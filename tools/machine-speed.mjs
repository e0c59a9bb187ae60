// Measures how slow this machine is at the moment. Time limits of tests are multiplied with it: a limit that
// fits a desktop computer would fail tests that are merely slow on a small or busy machine.

/** How long the work takes on a usual machine, in milliseconds. */
const USUAL = 150;

/**
 * 1 on a machine that is as fast as usual or faster, 3 where the work takes three times as long; at most 20.
 */
export function measureSlowness() {
  const start = performance.now();
  let text = '';
  for (let i = 0; i < 36; i++) text = JSON.stringify(work(i)).slice(0, 100_000);
  const took = performance.now() - start;
  return text.length > 0 ? Math.min(20, Math.max(1, Math.round((took / USUAL) * 10) / 10)) : 1;
}

function work(seed) {
  const words = new Map();
  for (let i = 0; i < 5000; i++) words.set(`word ${(i * 7919 + seed) % 5003}`, i);
  return [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
