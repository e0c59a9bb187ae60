import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workOrderListTexts } from '../i18n/work-order-list/index.ts';
import type { Language } from '../i18n/locale.ts';
import { clearPage, mountList } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';
import { rowsOf } from './testing.ts';

// The list as a technician has it in the hand.

beforeEach(() => page.viewport(375, 667));
afterEach(async () => {
  clearPage();
  await page.viewport(414, 896);
});

const me = people.technician;
/** What the page shows above the list, as the demo does. */
const PAGE_HEADER = 105;

async function mountPhone(language: string, orders = overdue) {
  document.documentElement.lang = language;
  const mounted = await mountList({ orders, me }, { style: 'display: block; margin: 0 20px' });
  const { segment } =
    (await workOrderListTexts.load(language as Language), workOrderListTexts.in(language as Language));
  await mounted.shadow.says(segment.unassigned);
  await until(() => rowsOf(mounted.shadow).length > 0);
  mounted.element.parentElement!.style.paddingBlockStart = `${PAGE_HEADER}px`;
  return mounted;
}
const overdue = [null, me.name, null, me.name].map((who, index) =>
  workOrder({
    id: 850 + index,
    title: 'Dock leveller 2 slow to rise',
    asset_tag: 'V-206',
    asset_name: 'Dock leveller 2',
    asset_location: 'Dock',
    assigned_to: who,
    due_date: hoursFromNow(-170).slice(0, 10),
  }),
);

/** Where the letters of an element are on the screen, line by line. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

const all = async (shadow: Shadow) => {
  (await shadow.get('[data-segment=all]')).click();
  await until(() => rowsOf(shadow).length === overdue.length && shadow.has('section:not([aria-busy])'));
  return rowsOf(shadow);
};

describe.each(['en', 'de', 'es', 'fr', 'ar'])('in %s', (language) => {
  it('three rows can be read on arrival, below the parts and the search', async () => {
    const { shadow } = await mountPhone(
      language,
      overdue.map((order) => ({ ...order, assigned_to: me.name })),
    );
    const third = rowsOf(shadow)[2]!;
    expect(third.querySelector('.open')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(667);
    const [words, filters] = [await shadow.get('#words'), await shadow.get('summary')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(Math.abs(words!.bottom - filters!.bottom)).toBeLessThan(1);
    expect(shadow.smallTargets().filter((target) => !target.includes('class="open"'))).toEqual([]);
  });

  it('who does the work stands in a line with more', async () => {
    const { shadow } = await mountPhone(language, overdue);
    (await shadow.get('[data-segment=unassigned]')).click();
    await until(() => shadow.root.querySelector('.who'));
    const [who, due] = [await shadow.get('.who'), await shadow.get('time')].map((one) => linesOf(one)[0]!);
    expect(Math.abs(who!.top - due!.top)).toBeLessThan(4);
  });

  it('all lines of a row begin at the same edge, and keep the direction of their text', async () => {
    const { shadow } = await mountPhone(language);
    const [row] = await all(shadow);
    const edge = getComputedStyle(row!).direction === 'rtl' ? 'right' : 'left';
    const edges = ['.number', '.open', '.where', '.due'].map((part) =>
      linesOf(row!.querySelector(part)!).reduce(
        (found, line) => (edge === 'left' ? Math.min(found, line.left) : Math.max(found, line.right)),
        edge === 'left' ? Infinity : 0,
      ),
    );
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(2);
    expect(getComputedStyle(row!.querySelector('.open')!).direction).toBe('ltr');
  });
});

it('where the page is not allowed, nothing looks as if it worked', async () => {
  const { shadow } = await mountList({ me, fail: () => 'origin_not_allowed' });
  await shadow.gone('.segment');
  expect([shadow.has('[role=search]'), shadow.has('#title')]).toEqual([false, true]);
  expect(await shadow.violations()).toEqual([]);
});
