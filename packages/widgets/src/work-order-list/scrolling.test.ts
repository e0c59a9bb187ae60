import { userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { clearPage, mountList } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { people } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';
import { manyOrders, rowsOf, textOf } from './testing.ts';

afterEach(clearPage);

async function mountMany(count: number) {
  const mounted = await mountList({ orders: manyOrders(count), me: people.technician });
  await until(() => rowsOf(mounted.shadow).length > 0);
  return { ...mounted, scroller: await mounted.shadow.get('.scroller') };
}

/** Scrolls to the end again and again, until a row is there. */
async function scrollTo(shadow: Shadow, scroller: Element, id: number): Promise<HTMLElement> {
  return until(() => {
    const found = rowsOf(shadow).find((row) => row.dataset['id'] === String(id));
    if (!found) scroller.scrollTo(0, scroller.scrollHeight);
    return found;
  }, `row ${id}`);
}

/** The title of the row in the middle of what is seen. */
function seenRow(shadow: Shadow, scroller: Element): string | undefined {
  const { top, height } = scroller.getBoundingClientRect();
  const middle = top + height / 2;
  return textOf(
    rowsOf(shadow)
      .find((row) => {
        const box = row.getBoundingClientRect();
        return box.top <= middle && box.bottom > middle;
      })
      ?.querySelector('.open'),
  );
}

it('loads pages as the reader scrolls, and draws only what is near', async () => {
  const { server, shadow, scroller } = await mountMany(2000);
  await scrollTo(shadow, scroller, 2000);
  await settle();
  expect(server.asked('GET /api/work-orders?')).toBe(40);
  expect(rowsOf(shadow).length).toBeLessThanOrEqual(250);
  const last = rowsOf(shadow).at(-1);
  expect([last?.ariaPosInSet, last?.ariaSetSize]).toEqual(['2000', '2000']);

  // In the middle of what was loaded, rows are drawn again where they were.
  scroller.scrollTo(0, scroller.scrollHeight / 2);
  await until(() => seenRow(shadow, scroller));
  await settle();
  expect(rowsOf(shadow).length).toBeLessThanOrEqual(250);
  const seen = Number(seenRow(shadow, scroller)?.slice(4));
  expect(Math.abs(seen - 1000)).toBeLessThan(30);
  expect(await shadow.violations()).toEqual([]);
});

it('does not say how many rows there are where the server has not counted them', async () => {
  const { shadow } = await mountMany(10_001);
  expect(textOf(await shadow.get('.found'))).toBe('Found: more than 10,000');
  expect(rowsOf(shadow)[0]?.ariaSetSize).toBe('-1');
});

it('is at the same place when the reader comes back from a card', async () => {
  const { shadow, scroller } = await mountMany(300);
  await scrollTo(shadow, scroller, 300);
  scroller.scrollTo(0, Math.round(scroller.scrollHeight / 2));
  const title = await until(() => seenRow(shadow, scroller));
  await settle();
  const { scrollTop } = scroller;
  const { length } = rowsOf(shadow);
  await shadow.press(title);
  await shadow.get('work-order-card');
  await settle();
  await shadow.press('Back to the list');
  await until(() => textOf(shadow.focused) === title);
  expect([scroller.scrollTop, seenRow(shadow, scroller), rowsOf(shadow).length]).toEqual([
    scrollTop,
    title,
    length,
  ]);
});

it('keeps the row that has the focus, however far the reader scrolls', async () => {
  const { shadow, scroller } = await mountMany(300);
  const first = await shadow.button('Job 1');
  first.focus();
  await userEvent.keyboard('{ArrowDown}');
  await until(() => textOf(shadow.focused) === 'Job 2');
  await scrollTo(shadow, scroller, 300);
  await settle();
  expect(rowsOf(shadow).length).toBeLessThanOrEqual(250);
  expect(textOf(shadow.focused)).toBe('Job 2');
});

it('is walked with the arrow keys; Tab leaves the rows', async () => {
  const { shadow } = await mountMany(120);
  const reachable = () => [...shadow.root.querySelectorAll('.open[tabindex="0"]')].map(textOf);
  const focused = () => textOf(shadow.focused);
  expect(reachable()).toEqual(['Job 1']);
  (await shadow.button('Job 1')).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await until(() => focused() === 'Job 3');
  await userEvent.keyboard('{ArrowUp}');
  await until(() => focused() === 'Job 2');
  expect(reachable()).toEqual(['Job 2']);
  await userEvent.keyboard('{End}');
  await until(() => /^Job (50|100|120)$/.test(focused() ?? ''));
  await userEvent.keyboard('{Home}');
  await until(() => focused() === 'Job 1');
  await userEvent.keyboard('{ArrowUp}');
  await settle();
  expect(focused()).toBe('Job 1');
  await userEvent.keyboard('{Tab}');
  await settle();
  expect(shadow.focused?.classList.contains('open') ?? false).toBe(false);
});
