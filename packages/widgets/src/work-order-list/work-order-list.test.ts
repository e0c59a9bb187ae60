import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage, mount, mountList } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { WorkOrderOpenEvent } from './work-order-list.ts';
import { openFilters, rowsOf, showsRows, smallPlant, textOf } from './testing.ts';

afterEach(clearPage);

const mine = ['Replace the seal', 'Grease the bearing'];
const mountMine = () => mountList({ orders: smallPlant(), me: people.technician });

/** The queries for rows so far, as the server got them. */
const asked = (requests: readonly { route: string }[]) =>
  requests
    .filter(({ route }) => route.startsWith('GET /api/work-orders?'))
    .map(({ route }) => Object.fromEntries(new URL(route.slice(4), 'https://plant.test').searchParams));

describe('the parts of the list', () => {
  it('begin with the work of the person, each with its count', async () => {
    const { shadow } = await mountMine();
    await showsRows(shadow, mine);
    const segments = [...shadow.root.querySelectorAll('.segment')];
    expect(segments.map((one) => [textOf(one), one.getAttribute('aria-pressed')])).toEqual([
      ['Mine 2', 'true'],
      ['Overdue 1', 'false'],
      ['Due today 1', 'false'],
      ['Unassigned 2', 'false'],
      ['All 5', 'false'],
    ]);
    expect(textOf(await shadow.get('.found'))).toBe('Found: 2');
    expect(await shadow.violations()).toEqual([]);
  });

  it.each([
    ['Overdue 1', ['Replace the seal'], { overdue: 'true' }],
    ['Due today 1', ['Track the belt'], { due_today: 'true' }],
    ['Unassigned 2', ['Track the belt', 'Clean the trap'], { unassigned: 'true' }],
    [
      'All 5',
      ['Replace the seal', 'Track the belt', 'Check the fan', 'Clean the trap', 'Grease the bearing'],
      {},
    ],
  ])('%s shows what it says', async (name, titles, filter) => {
    const { server, shadow } = await mountMine();
    await shadow.press(name);
    await showsRows(shadow, titles);
    expect(asked(server.requests).at(-1)).toEqual({
      status: 'open,in_progress,on_hold',
      sort: 'due_date',
      limit: '50',
      ...filter,
    });
    expect(shadow.root.querySelector('[aria-pressed=true]')?.textContent).toContain(name.split(' ')[0]);
  });

  it('have no “mine” for a visitor of the page', async () => {
    const server = new FakeServer({ orders: smallPlant(), me: people.page });
    const who = server.holdNext('GET /api/auth/me');
    const client = server.client();
    const shadow = new Shadow(await mount('work-order-list', { client }, { key: 'pk_test' }));
    await until(() => who.held);
    expect(shadow.buttons).toContain('All');
    expect(shadow.buttons).not.toContain('Mine'); // nor before it is known who reads
    who.release();
    await shadow.button('All 5');
    expect([...shadow.root.querySelectorAll('.segment')].map(textOf)).toEqual([
      'Overdue 1',
      'Due today 1',
      'Unassigned 2',
      'All 5',
    ]);
    expect(server.asked('GET /api/work-orders/counts?')).toBe(0);
    expect(rowsOf(shadow)).toHaveLength(5);
  });

  it.each([
    ['ltr', 'en', 'All 5'],
    ['rtl', 'ar', 'الكل 5'],
  ])('are scrolled so that the chosen one is seen (%s)', async (direction, language, all) => {
    document.documentElement.lang = language;
    const { element, shadow } = await mountList(
      { orders: smallPlant(), me: people.technician },
      { style: 'width: 490px' }, // in a narrower list all are in sight
    );
    const isSeen = (segment: string) => {
      const [bar, one] = ['.segments', `[data-segment=${segment}][aria-pressed=true]`].map((selector) =>
        shadow.root.querySelector(selector)?.getBoundingClientRect(),
      );
      return bar && one && one.left >= bar.left && one.right <= bar.right;
    };
    const last = () => textOf(shadow.root.querySelector(`[dir=${direction}] [data-segment=all]`));
    await until(() => last() === all, all);
    for (const segment of ['all', 'mine', 'unassigned', 'all'] as const) {
      element.segment = segment;
      await until(() => isSeen(segment), segment);
    }
    await shadow.get('section:not([aria-busy])');
    const bar = await shadow.get('.segments');
    expect(bar.scrollWidth).toBeGreaterThan(bar.clientWidth);
    bar.scrollLeft = 0;
    element.requestUpdate();
    await settle();
    expect(bar.scrollLeft).toBe(0); // the reader has scrolled
  });

  it.each([288, 343])('break no word and no number in a list of %i pixels', async (width) => {
    const orders = Array.from({ length: 1001 }, (_, index) => workOrder({ id: index + 1 }));
    const { shadow } = await mountList({ orders, me: people.technician }, { style: `width: ${width}px` });
    await shadow.button('All 1,001');
    const texts = document.createTreeWalker(await shadow.get('.segments'), NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    let seen = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getClientRects().length > 1) broken.push(text.textContent!);
      seen += range.getClientRects().length;
    }
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(10); // five names, five counts
    const bar = await shadow.get('.segments');
    expect(bar.scrollWidth).toBe(bar.clientWidth);
  });

  it('begin with the one that the page names', async () => {
    const { element, shadow } = await mountList(
      { orders: smallPlant(), me: people.technician },
      { segment: 'unassigned' },
    );
    await showsRows(shadow, ['Track the belt', 'Clean the trap']);
    element.segment = 'overdue';
    await showsRows(shadow, ['Replace the seal']);
    expect(textOf(await shadow.get('[aria-pressed=true]'))).toBe('Overdue 1');
    await shadow.press('All 5');
    await until(() => rowsOf(shadow).length === 5);
    element.segment = 'due_today'; // also after the reader has chosen
    await showsRows(shadow, ['Track the belt']);
  });

  it('say where there are more than are counted', async () => {
    const orders = Array.from({ length: 1001 }, (_, index) =>
      workOrder({ id: index + 1, assigned_to: null, due_date: null }),
    );
    const { shadow } = await mountList({ orders, me: people.page });
    await shadow.button('Unassigned 1,000+');
    await shadow.button('All 1,001');
  });

  it('are those of the person who signs in, and of the page again after signing out', async () => {
    const { shadow } = await mountList({ orders: smallPlant(), me: people.page, user: people.technician });
    await shadow.press('Sign in to see your work');
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('chatterfix-sign-in [type=submit]')).click();
    await showsRows(shadow, mine);
    await shadow.press('Sign out');
    await shadow.button('All 5');
    expect(shadow.buttons.some((name) => name.startsWith('Mine'))).toBe(false);
  });
});

describe('a row', () => {
  it('says what, where, when, how urgent, in which state, and who', async () => {
    const { shadow } = await mountMine();
    await shadow.press('All 5');
    await until(() => rowsOf(shadow).length === 5);
    const said = rowsOf(shadow).map(textOf);
    expect(said[0]).toMatch(
      /^WO 1 Priority: High Status: Open Replace the seal P-101A · Cooling water pump A · Pump house You · Due: .+ Overdue · 3 days ago$/,
    );
    expect(said[2]).toMatch(
      /^WO 5 Priority: Critical Status: On hold Check the fan F-2 · Roof fan · Roof B dan\.osei · Due: .+/,
    );
    expect(said[3]).toMatch(/ Not assigned · Due: /);
    expect(said[4]).toMatch(/ You · No due date$/);
  });

  it('is at least 64 pixels high, with letters of at least 16 pixels, and never tells priority and state by one colour', async () => {
    const { shadow } = await mountList({
      orders: [
        workOrder({ title: 'x', priority: 'high', status: 'in_progress', asset_tag: null, asset_name: null }),
      ],
    });
    const [row] = await until(() => rowsOf(shadow).length > 0 && rowsOf(shadow));
    expect(row!.getBoundingClientRect().height).toBeGreaterThanOrEqual(64);
    for (const name of ['.open', '.number', '.due', '.own'])
      expect(parseFloat(getComputedStyle(row!.querySelector(name)!).fontSize), name).toBeGreaterThanOrEqual(
        16,
      );
    const colour = (name: string) => getComputedStyle(row!.querySelector(name)!).backgroundColor;
    expect(colour('.badge')).not.toBe(colour('.state'));
  });

  it('opens the card in its place, and Back leads to the row', async () => {
    const { shadow } = await mountMine();
    await shadow.press('Grease the bearing');
    const card = await shadow.get('work-order-card');
    await until(() => card.shadowRoot?.textContent.includes('Grease the bearing'));
    expect(textOf(shadow.focused)).toBe('Back to the list');
    expect((await shadow.get('.list')).checkVisibility()).toBe(false);
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Back to the list');
    await until(() => textOf(shadow.focused) === 'Grease the bearing');
    expect(shadow.has('work-order-card')).toBe(false);
    expect([...shadow.root.querySelectorAll('.open[tabindex="0"]')].map(textOf)).toEqual([
      'Grease the bearing',
    ]);
  });

  it('is left with Escape, but not while the card needs that key', async () => {
    const { shadow } = await mountMine();
    await shadow.press('Grease the bearing');
    const back = await shadow.get('.back');
    const escape = (at: Element) =>
      at.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
      );
    const used = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    used.preventDefault();
    back.dispatchEvent(used);
    await settle();
    expect(shadow.has('work-order-card')).toBe(true);
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    escape(back);
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual([]); // what the page has around the list stays open
    await until(() => textOf(shadow.focused) === 'Grease the bearing');
  });

  it('leaves the list as it is where the page opens it elsewhere', async () => {
    const { element, shadow } = await mountMine();
    const opened: number[] = [];
    element.addEventListener('cf-work-order-open', (event) => {
      opened.push((event as WorkOrderOpenEvent).detail.work_order.id);
      event.preventDefault();
    });
    await shadow.press('Grease the bearing');
    await settle();
    expect([opened, shadow.has('work-order-card')]).toEqual([[2], false]);
  });

  it('shows what was done in the opened card', async () => {
    const { shadow } = await mountMine();
    await shadow.press('Grease the bearing');
    const card = await shadow.get<HTMLElement & { workOrderId: number }>('work-order-card');
    document.dispatchEvent(
      new CustomEvent('cf-work-order-change', {
        detail: {
          work_order: workOrder({
            id: card.workOrderId,
            title: 'Grease the bearing',
            status: 'in_progress',
            version: 2,
          }),
        },
      }),
    );
    await shadow.press('Back to the list');
    await until(() => textOf(rowsOf(shadow)[1])?.includes('Status: In progress'));
  });
});

describe('search and filters', () => {
  it('find work by words of the order, and by the asset or its place', async () => {
    const { server, shadow } = await mountMine();
    await shadow.press('All 5');
    await shadow.type('#words', 'the belt');
    await showsRows(shadow, ['Track the belt']);
    expect(asked(server.requests).at(-1)).toMatchObject({ q: 'the belt' });
    expect(textOf(await shadow.get('.found'))).toBe('Found: 1');
    await shadow.type('#words', '');
    await until(() => rowsOf(shadow).length === 5);
    await openFilters(shadow);
    await shadow.type('#asset', 'roof b');
    await showsRows(shadow, ['Check the fan']);
    expect(asked(server.requests).at(-1)).toMatchObject({ asset_q: 'roof b' });
  });

  it.each([
    ['status', 'on_hold', ['Check the fan']],
    ['status', 'completed', ['Paint the door']],
    ['priority', 'low', ['Track the belt']],
    ['work_type', 'inspection', ['Check the fan']],
    [
      'sort',
      '-priority',
      ['Check the fan', 'Clean the trap', 'Grease the bearing', 'Replace the seal', 'Track the belt'],
    ],
  ])('%s is %s', async (name, value, titles) => {
    const created = hoursFromNow(-72);
    const { shadow } = await mountList({
      orders: smallPlant().map((order) => ({ ...order, created_at: created })),
      me: people.technician,
    });
    await shadow.press('All 5');
    await openFilters(shadow);
    const select = await shadow.get<HTMLSelectElement>(`#${name}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await showsRows(shadow, titles);
  });

  it('offer what there is, the usual first, and of the priorities the most urgent', async () => {
    const { shadow } = await mountMine();
    await openFilters(shadow);
    const offered = [...shadow.root.querySelectorAll('select')].map(({ id, options }) => [
      id,
      [...options].map(textOf),
    ]);
    expect(offered).toEqual([
      ['status', ['Unfinished', 'Open', 'In progress', 'On hold', 'Completed', 'Cancelled', 'Any status']],
      ['priority', ['Any priority', 'Critical', 'High', 'Medium', 'Low']],
      ['work_type', ['Any type', 'Corrective', 'Preventive', 'Inspection']],
      ['sort', ['Due first', 'Most urgent first', 'Newest first']],
    ]);
  });

  it('say that nothing matches, and are cleared with one button', async () => {
    const { shadow } = await mountMine();
    await showsRows(shadow, mine);
    await shadow.type('#words', 'zeppelin');
    await shadow.says('No work order matches the search and the filters.');
    const clear = await shadow.button('Clear search and filters');
    clear.focus();
    clear.click();
    await showsRows(shadow, mine);
    expect((await shadow.get<HTMLInputElement>('#words')).value).toBe('');
    await until(() => shadow.focused?.id === 'words');
  });

  it('are cleared all together, but for the order of the list', async () => {
    const { server, shadow } = await mountMine();
    await showsRows(shadow, mine);
    await openFilters(shadow);
    const fields = () =>
      [...shadow.root.querySelectorAll<HTMLSelectElement>('.more-filters .form-control')].map(
        ({ id, value }) => [id, value],
      );
    const before = fields();
    const chosen = { status: 'on_hold', priority: 'low', work_type: 'inspection', sort: '-created_at' };
    for (const [name, value] of Object.entries(chosen)) {
      const select = await shadow.get<HTMLSelectElement>(`#${name}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await shadow.type('#asset', 'nowhere');
    await shadow.press('Clear search and filters');
    await until(() => rowsOf(shadow).length === mine.length);
    expect(asked(server.requests).at(-1)).toEqual({
      status: 'open,in_progress,on_hold',
      assigned_to: 'maria.lopez',
      sort: '-created_at',
      limit: '50',
    });
    expect(fields()).toEqual(before.map(([id, value]) => [id, id === 'sort' ? '-created_at' : value]));
  });

  it('wait until nobody types any more', async () => {
    const { server, shadow } = await mountMine();
    await showsRows(shadow, mine);
    const before = asked(server.requests).length;
    for (const text of ['g', 'gr', 'grease']) await shadow.type('#words', text);
    await showsRows(shadow, ['Grease the bearing']);
    expect(asked(server.requests).length).toBe(before + 1);
  });

  it('wait in the field for assets, too, and ask nothing once the list is removed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { server, element, shadow } = await mountMine();
      await showsRows(shadow, mine);
      await openFilters(shadow);
      const before = asked(server.requests).length;
      for (const text of ['r', 'ro', 'roof']) {
        await shadow.type('#asset', text);
        vi.advanceTimersByTime(299);
      }
      await settle();
      expect(asked(server.requests).length).toBe(before);
      vi.advanceTimersByTime(1);
      await until(() => asked(server.requests).length === before + 1);
      expect(asked(server.requests).at(-1)).toMatchObject({ asset_q: 'roof' });
      await shadow.type('#words', 'fan');
      element.remove();
      vi.advanceTimersByTime(1_000);
      await settle();
      expect(asked(server.requests).length).toBe(before + 1);
    } finally {
      vi.useRealTimers();
    }
  });
});
