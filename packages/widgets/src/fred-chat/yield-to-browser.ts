/** Lets the browser paint and handle input. */
export function yieldToBrowser(): Promise<void> {
  // TypeScript's library has it, but not every browser.
  const { scheduler }: { scheduler?: Partial<Scheduler> } = globalThis;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
