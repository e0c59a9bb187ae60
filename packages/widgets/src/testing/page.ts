/** Waits for something on the page; a widget renders and fetches in its own time. */
export async function until<T>(
  look: () => T | null | undefined | false,
  what = 'what was awaited',
  milliseconds = 5000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
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

export async function settled(root: ParentNode, tag: string, selector: string): Promise<void> {
  await shadowFind(root, tag, selector);
}
