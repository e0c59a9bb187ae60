/**
 * Waits until something holds. It has no time limit of its own: how long things take depends on how busy the
 * machine is, and what never comes true fails the test by the test's limit.
 */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}

/** Lets at least so many milliseconds pass; on a busy machine it may be many more. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
