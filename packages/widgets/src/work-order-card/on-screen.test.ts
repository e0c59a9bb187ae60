import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { clearPage, mountCard, mountDashboard, mountList } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';

// What the card says stays on the screen with the buttons that brought it, however long the safety notes are.

const longNotes = 'Lock out MCC-2 bucket 7. Close the valves, drain and vent.\n'.repeat(40);
const long = (changes: Partial<WorkOrder> = {}) => workOrder({ safety_notes: longNotes, ...changes });
const inProgress = (changes: Partial<WorkOrder> = {}) =>
  long({ status: 'in_progress', started_at: hoursFromNow(-1), ...changes });

afterEach(async () => {
  clearPage();
  await page.viewport(414, 896);
});

/** The lines of an element's text. */
function linesOf(element: Element): DOMRect[] {
  const texts = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(text);
    lines.push(...range.getClientRects());
  }
  return lines;
}

/**
 * Whether the middle of each line of an element is on the screen, with nothing over it. Only what would take more
 * than half of the screen may have to be scrolled, in its place.
 */
function isSeen(element: Element): boolean {
  const root = element.getRootNode() as ShadowRoot;
  const said = element.closest('.said');
  return linesOf(element).every((_, line) => {
    const hidden = said ? linesOf(element)[line]!.bottom - said.getBoundingClientRect().bottom : 0;
    if (said && hidden > 0 && said.clientHeight > innerHeight / 2 - 2) said.scrollTop += hidden;
    const { left, right, top, bottom } = linesOf(element)[line]!;
    const met = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && element.contains(met);
  });
}

/** Waits for a button of the bar, scrolls to it where the header of the card covers it, and presses it. */
async function press(shadow: Shadow, selector: string): Promise<void> {
  const button = await shadow.get(selector);
  await settle();
  if (!isSeen(button)) scrollBy(0, innerHeight);
  expect([selector, isSeen(button)]).toEqual([selector, true]);
  button.click();
}

/** Waits for the element, then tells which of it and the buttons of the card cannot be seen. */
async function unseen(shadow: Shadow, selector: string): Promise<string[]> {
  const said = await shadow.get(selector);
  await settle();
  return [said, ...shadow.root.querySelectorAll('.action-buttons > .btn')]
    .filter((element) => !isSeen(element))
    .map((element) => element.textContent!.replace(/\s+/g, ' ').trim());
}

const screens: [name: string, width: number, height: number, language: string][] = [
  ['a phone', 375, 667, 'en'],
  ['the smallest phone, in German', 320, 568, 'de'],
  ['a phone held across', 667, 375, 'en'],
  ['a desktop with all four times as large', 320, 256, 'en'],
  ['a desktop', 1280, 800, 'ar'],
];

describe.each(screens)('on %s', (_, width, height, lang) => {
  const mountHere = async (options: Parameters<typeof mountCard>[0]) => {
    await page.viewport(width, height);
    return mountCard(options, { lang });
  };

  it('a start without a connection says that it could not be done', async () => {
    const { shadow } = await mountHere({
      orders: [long()],
      fail: (route) => (route.endsWith('/start') ? 'no_connection' : undefined),
    });
    await press(shadow, `[lang=${lang}] .main`);
    expect(await unseen(shadow, '[role=alert]')).toEqual([]);
  });

  it('a start says that it was done', async () => {
    const { shadow } = await mountHere({ orders: [long()] });
    await press(shadow, `[lang=${lang}] .main`);
    expect(await unseen(shadow, '.notice-success')).toEqual([]);
  });

  it('a hold asks for its reason, and says so where the server does not take it', async () => {
    const { shadow } = await mountHere({
      orders: [inProgress()],
      fail: (route) => (route.endsWith('/hold') ? 'internal_error' : undefined),
    });
    await press(shadow, `[lang=${lang}] [data-opens=hold]`);
    await press(shadow, '[type=submit]');
    expect(await unseen(shadow, '#reason-rule')).toEqual([]);
    (await shadow.get('.chip')).click();
    await press(shadow, '[type=submit]');
    expect(await unseen(shadow, '[role=alert]')).toEqual([]);
  });

  it('a completion says which hours cannot be read', async () => {
    const { shadow } = await mountHere({ orders: [inProgress()] });
    await press(shadow, `[lang=${lang}] [data-opens=complete]`);
    await shadow.type('#hours', 'two');
    await press(shadow, '[type=submit]');
    expect(await unseen(shadow, '#hours-rule')).toEqual([]);
  });

  it('a completion tells what somebody else has changed while the form was open', async () => {
    const { server, shadow } = await mountHere({ orders: [inProgress()], events: true });
    await press(shadow, `[lang=${lang}] [data-opens=complete]`);
    await shadow.type('#notes', 'A long story in gloves');
    server.change(17, { assigned_to: 'ana.ruiz' });
    expect(await unseen(shadow, '.message .notice')).toEqual([]);
    await press(shadow, '[type=submit]');
    expect(await unseen(shadow, '[role=alert]')).toEqual([]);
    expect(server.asked('POST /api/work-orders')).toBe(0);
  });

  it('a completion says that it was done, and its undoing too', async () => {
    const { shadow } = await mountHere({ orders: [inProgress(), long({ id: 31 })] });
    await press(shadow, `[lang=${lang}] [data-opens=complete]`);
    (await shadow.get('#notes')).focus();
    await press(shadow, '[type=submit]');
    await until(() => shadow.has('[data-status=completed] .main'));
    expect(await unseen(shadow, '.message')).toEqual([]);
    await press(shadow, '.main + .btn');
    await until(() => shadow.has('[data-status=in_progress] form'));
    expect(await unseen(shadow, '.message .notice-success')).toEqual([]);
  });
});

describe('on a phone', () => {
  beforeEach(() => page.viewport(375, 667));

  it.each([false, true])(
    'why the work is on hold is seen at once, and told once (with details: %s)',
    async (expanded) => {
      const orders = [long({ status: 'on_hold', hold_reason: 'Waiting for a part' })];
      const { shadow } = await mountCard({ orders }, expanded ? { expanded: '' } : {});
      expect(await unseen(shadow, '.held')).toEqual([]);
      expect(shadow.text.match(/Waiting for a part/g)).toHaveLength(1);
      expect(await shadow.violations()).toEqual([]);
    },
  );

  it('a long reason is cut short until the details are shown', async () => {
    const { shadow } = await mountCard({
      orders: [workOrder({ status: 'on_hold', hold_reason: 'Waiting for a part. '.repeat(40) })],
    });
    const reason = await shadow.get('.held');
    expect(reason.scrollHeight).toBeGreaterThan(reason.clientHeight + 100);
    await shadow.press('Details');
    await shadow.get('#details');
    expect(reason.scrollHeight).toBe(reason.clientHeight);
  });

  it('a conflict that takes half of the screen can be scrolled with the keyboard', async () => {
    const { server, shadow } = await mountCard({ orders: [inProgress()] });
    await press(shadow, '[data-opens=complete]');
    await shadow.get('form');
    const words = 'Many words. '.repeat(8);
    server.change(17, { title: words, description: words, completion_notes: words, assigned_to: words });
    await press(shadow, '[type=submit]');
    expect(await unseen(shadow, '[role=alert]')).toEqual([]);
    const said = await shadow.get('.said');
    expect(said.scrollTop).toBeGreaterThan(0);
    expect(said.clientHeight).toBeLessThan(innerHeight / 2 + 1);
    expect(await shadow.violations()).toEqual([]);
  });
});

it.each(['de', 'es', 'fr'])('the buttons break their labels between words only (%s)', async (lang) => {
  await page.viewport(320, 568);
  const broken: string[] = [];
  for (const status of ['open', 'in_progress', 'on_hold', 'completed'] as const) {
    const { shadow } = await mountCard({ orders: [inProgress({ status })] }, { lang });
    await shadow.get(`[lang=${lang}] [data-opens=details]`);
    if (status === 'in_progress') (await shadow.get('[data-opens=hold]')).click();
    await settle();
    for (const button of shadow.root.querySelectorAll('.action-buttons > .btn')) {
      const text = [...button.childNodes].find((node) => node.textContent!.trim())!;
      for (const { 0: word, index } of text.textContent!.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (range.getClientRects().length > 1) broken.push(word);
      }
    }
    clearPage();
  }
  expect(broken).toEqual([]);
});

describe('a short card on a phone', () => {
  const orders = [workOrder({ title: 'Mend the horn', safety_notes: null, due_date: hoursFromNow(-5) })];
  beforeEach(() => page.viewport(375, 667));
  const openIn = async ({ shadow }: { shadow: Shadow }) => {
    (await shadow.get('.row button')).click();
    const card = new Shadow(await shadow.get('work-order-card'));
    await card.button('Start Work');
    await settle();
    return card;
  };
  const inList = () => mountList({ orders, me: people.technician, events: true });

  it('that a list has opened keeps its main button in one place, whatever its state is', async () => {
    const card = await openIn(await inList());
    const tops: number[] = [];
    for (const [selector, reached] of [
      ['.main', '[data-status=in_progress] .main'],
      ['[data-opens=hold]', 'form .chip'],
      ['.chip', '.chip[aria-pressed=true]'],
      ['[type=submit]', '[data-status=on_hold] .main'],
      ['.main', '[data-status=in_progress] .main'],
      ['.main', 'form #hours'],
      ['[type=submit]', '[data-status=completed]'],
    ] as const) {
      tops.push((await card.get('.main')).getBoundingClientRect().top);
      if (selector === '.chip') (await card.get(selector)).click();
      else await press(card, selector);
      await card.get(reached);
      await settle();
    }
    // Where the page ends, it ends with the space that the list has around the card.
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(16);
    expect(Math.min(...tops)).toBeGreaterThan(innerHeight / 2);
  });

  it.each([
    ['a list', inList],
    ['a dashboard', () => mountDashboard({ orders, events: true }, { key: 'pk_test' })],
  ])(
    'that %s has opened has its buttons at the lower edge, and when it is finished too',
    async (_, mounted) => {
      const opened = await mounted();
      const card = await openIn(opened);
      const footer = await card.get('.card-footer');
      expect(footer.getBoundingClientRect().bottom).toBe(innerHeight);
      opened.server.change(17, { status: 'completed' });
      await card.get('[data-status=completed]');
      await settle();
      expect(footer.getBoundingClientRect().bottom).toBe(innerHeight);
      expect(isSeen(await card.button('Details'))).toBe(true);
    },
  );

  it('is as high as its content where it stands in a page of its own', async () => {
    const { element, shadow } = await mountCard({ orders });
    await shadow.button('Start Work');
    expect(element.clientHeight).toBeLessThan(innerHeight - 100);
  });
});
