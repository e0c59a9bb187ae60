/** Passes on one call in ten seconds: while the database is away, every request fails. */
export function sometimes(report: (error: unknown) => void): (error: unknown) => void {
  let last = -Infinity;
  return (error) => {
    if (performance.now() - last < 10_000) return;
    last = performance.now();
    report(error);
  };
}
