// Measures how slow this machine is at the moment. The time limits of tests are multiplied by this factor, so
// that tests do not fail only because a machine is small or busy.

/** How long the measured work takes on a typical desktop computer, in milliseconds. */
const USUAL = 150;

/**
 * 1 on a machine that is at least as fast as a typical desktop computer, 3 if the work takes three times as
 * long, and at most 20.
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
