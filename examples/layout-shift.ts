import type { Page } from 'playwright';

type Shift = PerformanceEntry & {
  value: number;
  sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
};

/** Notes from now on what moves in the pages that are loaded. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: { value: number; from: string }[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((entries) => {
      for (const { value, sources } of entries.getEntries() as Shift[])
        moves.push({
          value,
          from: sources
            .map(({ node, previousRect, currentRect }) =>
              [node?.nodeName, previousRect.y, previousRect.height, currentRect.y, currentRect.height].join(
                ' ',
              ),
            )
            .join(', '),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Waits until the page was painted as it is. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** How much has moved since the page began, and what. */
export async function shiftsOf(page: Page): Promise<{ score: number; moves: string }> {
  // Moves are reported after the frame in which they happened.
  const moves = await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (globalThis as unknown as { moves: { value: number; from: string }[] }).moves;
  });
  return { score: moves.reduce((sum, { value }) => sum + value, 0), moves: JSON.stringify(moves) };
}
