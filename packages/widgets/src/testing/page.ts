// Used by stories too: nothing here may import the test runner. The timer is the real one, also where a test
// fakes it.
const realSetTimeout = globalThis.setTimeout.bind(globalThis);

/** How long a condition may take; vitest.config.ts measures how much slower than usual the machine is. */
const { env } = import.meta as { env?: Record<string, string> }; // Vite's
const LIMIT_MS = 12_000 * Number(env?.['CHATTERFIX_TEST_SLOWNESS'] ?? 1);

/** Waits until a condition holds; returns what it returned. */
export async function until<T>(look: () => T | null | undefined | false, what = 'the condition'): Promise<T> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Timed out waiting for ${what}`);
    await new Promise((resolve) => realSetTimeout(resolve, 10));
  }
}

/** Waits a few frames, for assertions that something does not happen. */
export async function settle(): Promise<void> {
  for (let n = 0; n < 3; n++) await frame();
}

/** Waits for a frame and what it brings about. */
export async function frame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => realSetTimeout(resolve));
}

export function shadowFind<E extends Element = HTMLElement>(
  root: ParentNode,
  tag: string,
  selector: string,
): Promise<E> {
  return until(() => root.querySelector(tag)?.shadowRoot?.querySelector<E>(selector), `${tag} ${selector}`);
}

export async function shadowClick(root: ParentNode, tag: string, selector: string): Promise<void> {
  (await shadowFind(root, tag, selector)).click();
}

/** Waits until a widget shows an element. */
export async function waitForElement(root: ParentNode, tag: string, selector: string): Promise<void> {
  await shadowFind(root, tag, selector);
}
