import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage, mount, mountList } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { people, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import { manyOrders, rowsOf, showsRows, smallPlant, textOf } from './testing.ts';

// What becomes of a list that is left, kept open, or cannot be loaded at once.

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

const me = people.technician;
const list = 'GET /api/work-orders';
const mine = ['Replace the seal', 'Grease the bearing'];
const pressed = (shadow: Shadow) => textOf(shadow.root.querySelector('.segment[aria-pressed=true]'));
const reachable = (shadow: Shadow) => [...shadow.root.querySelectorAll('.open[tabindex="0"]')].map(textOf);

async function mountRows(count: number) {
  const mounted = await mountList({ orders: manyOrders(count), me });
  await until(() => rowsOf(mounted.shadow).length === Math.min(count, 50));
  const scroller = await mounted.shadow.get('.scroller');
  return { ...mounted, scroller, toEnd: () => scroller.scrollTo(0, scroller.scrollHeight) };
}

describe('the part that a list begins with', () => {
  it('is all work for a visitor, also where the page names the reader’s own', async () => {
    const { shadow } = await mountList({ orders: smallPlant(), me: people.page }, { segment: 'mine' });
    await until(() => rowsOf(shadow).length === 5);
    expect(pressed(shadow)).toBe('All 5');
  });

  it('is the reader’s own where the page signs people in, before it is known who reads', async () => {
    const server = new FakeServer({ orders: smallPlant(), me });
    const who = server.holdNext('GET /api/auth/me');
    const shadow = new Shadow(await mount('work-order-list', { client: server.client() }));
    await until(() => who.held);
    expect(pressed(shadow)).toBe('Mine');
    who.release();
    await showsRows(shadow, mine);
  });

  it('is not loaded before it is known who reads, whatever happens', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const server = new FakeServer({ orders: smallPlant(), me });
    const who = server.holdNext('GET /api/auth/me');
    const shadow = new Shadow(
      await mount('work-order-list', { client: server.client() }, { key: 'pk_test' }),
    );
    await until(() => who.held);
    document.dispatchEvent(
      new CustomEvent('cf-work-order-change', { detail: { work_order: server.orders.get(1) } }),
    );
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
    expect(server.asked(list)).toBe(0);
    who.release();
    await showsRows(shadow, mine);
  });

  it('is the reader’s own as soon as the server can say who reads', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { server, shadow } = await mountList({
      orders: smallPlant(),
      me,
      fail: (route) => (route === 'GET /api/auth/me' ? 'rate_limited' : undefined),
    });
    await until(() => rowsOf(shadow).length === 5);
    delete server.options.fail;
    await vi.advanceTimersByTimeAsync(5_000);
    await showsRows(shadow, mine);
    expect(pressed(shadow)).toBe('Mine 2');
  });
});

it('is read from its beginning when it is loaded again, with the mouse and with the keyboard', async () => {
  const { element, shadow, scroller } = await mountRows(40);
  (await shadow.button('Job 1')).focus();
  shadow.focused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  await until(() => textOf(shadow.focused) === 'Job 40');
  await until(() => scroller.scrollTop > 0);
  expect(reachable(shadow)).toEqual(['Job 40']);
  await element.refresh();
  await element.updateComplete;
  expect([reachable(shadow), scroller.scrollTop]).toEqual([['Job 1'], 0]);
});

describe('where another part is chosen', () => {
  it('has all its rows, where the one before could not be loaded to its end', async () => {
    const { server, shadow, toEnd } = await mountRows(120);
    server.options.fail = (route) => (route === list ? 'no_connection' : undefined);
    toEnd();
    await shadow.get('[role=alert]');
    delete server.options.fail;
    await shadow.press('All 120');
    await until(() => rowsOf(shadow).length === 50);
    expect(shadow.has('[role=alert]')).toBe(false);
    await until(() => (toEnd(), rowsOf(shadow).some((row) => row.dataset['id'] === '120')), 'the last row');
  });

  it('nothing is said of rows of the one before that fail to come later', async () => {
    const { server, shadow, toEnd } = await mountRows(120);
    server.options.fail = (route) => (route === list ? 'no_connection' : undefined);
    const rest = server.holdNext(list);
    toEnd();
    await until(() => rest.held);
    delete server.options.fail;
    await shadow.press('All 120');
    await until(() => pressed(shadow) === 'All 120' && rowsOf(shadow).length === 50);
    rest.release();
    await settle();
    expect(shadow.has('[role=alert]')).toBe(false);
  });

  it('is not called old, where the one before was', async () => {
    const { server, shadow } = await mountList({ orders: smallPlant(), me });
    await showsRows(shadow, mine);
    server.options.fail = () => 'no_connection';
    document.dispatchEvent(
      new CustomEvent('cf-work-order-change', { detail: { work_order: server.orders.get(1) } }),
    );
    await shadow.get('.notice-warning');
    delete server.options.fail;
    await shadow.press('All 5');
    await until(() => rowsOf(shadow).length === 5);
    expect(shadow.has('.notice-warning')).toBe(false);
  });
});

it('asks for the next rows once, however often its end is seen', async () => {
  const { server, element, shadow, scroller, toEnd } = await mountRows(120);
  const rest = server.holdNext(list);
  toEnd();
  await until(() => rest.held);
  const before = server.asked(`${list}?`);
  for (let n = 0; n < 3; n++) {
    element.requestUpdate(); // it looks at its end after each drawing
    scroller.scrollTo(0, 0);
    await settle();
    toEnd();
    await settle();
  }
  expect(server.asked(`${list}?`)).toBe(before);
  rest.release();
  await until(() => rowsOf(shadow).some((row) => row.dataset['id'] === '51'));
});

it('counts the rows that are there, where some have come since it was loaded', async () => {
  const { server, shadow, toEnd } = await mountRows(60);
  expect(textOf(await shadow.get('.found'))).toBe('Found: 60');
  for (const order of manyOrders(65).slice(60)) server.orders.set(order.id, order);
  await until(() => (toEnd(), rowsOf(shadow).length === 65), '65 rows');
  expect(textOf(await shadow.get('.found'))).toBe('Found: 65');
  expect(rowsOf(shadow).at(-1)?.ariaSetSize).toBe('65');
});

it('rows that are drawn again take the room that they need', async () => {
  const { shadow, scroller, toEnd } = await mountRows(300);
  const boxes = () => [...shadow.root.querySelectorAll<HTMLElement>('[data-page]')];
  await until(() => (toEnd(), boxes().at(-1)!.textContent.includes('Job 300')), 'the last row');
  await until(() => boxes()[1]!.childElementCount === 0, 'the end of the second page');
  expect(boxes()[1]!.style.blockSize).toMatch(/^\d/);
  scroller.scrollTo(0, boxes()[1]!.offsetTop);
  await until(() => boxes()[1]!.childElementCount === 50, 'the second page');
  await settle();
  expect(boxes().filter((box) => box.childElementCount > 0 && box.style.blockSize !== '')).toEqual([]);
});

it('uses the keys that move between rows, and leaves the page the others', async () => {
  const { shadow } = await mountRows(3);
  const row = await shadow.button('Job 2');
  const isUsed = (key: string, at: Element = row) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    at.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'a', 'PageDown'].map((key) => isUsed(key))).toEqual(
    [true, true, true, true, false, false, false],
  );
  expect([
    isUsed('ArrowUp', await shadow.button('Job 1')),
    isUsed('ArrowDown', await shadow.button('Job 3')),
  ]).toEqual([false, false]);
});

it('a row that cannot be opened says so, and opens at the next try', async () => {
  const { shadow } = await mountList({ orders: smallPlant(), me });
  await showsRows(shadow, mine);
  vi.spyOn(customElements, 'get').mockReturnValue(undefined);
  vi.spyOn(customElements, 'define').mockImplementation(() => {
    throw new DOMException('Not now', 'NotSupportedError');
  });
  await shadow.press('Grease the bearing');
  await shadow.says('The server cannot be reached.');
  await settle();
  expect([(await shadow.get('.list')).checkVisibility(), shadow.has('.opened')]).toEqual([true, false]);
  vi.restoreAllMocks();
  await shadow.press('Grease the bearing');
  await shadow.get('work-order-card');
  await shadow.press('Back to the list');
  await shadow.gone('work-order-card');
  expect(shadow.has('[role=alert]')).toBe(false);
});

it('asks to sign in where the session has ended when something changed', async () => {
  const { server, shadow } = await mountList({ orders: smallPlant(), me });
  await showsRows(shadow, mine);
  server.options.fail = (route) => (route.startsWith(list) ? 'unauthenticated' : undefined);
  document.dispatchEvent(
    new CustomEvent('cf-work-order-change', { detail: { work_order: server.orders.get(1) } }),
  );
  await shadow.get('chatterfix-sign-in');
  expect([rowsOf(shadow).length, shadow.has('.notice-warning')]).toEqual([0, false]);
});

it('is brought up to date every minute, and not again when the page is seen just after that', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { server, shadow } = await mountList({ orders: smallPlant(), me });
  await showsRows(shadow, mine);
  await settle();
  const counted = () => server.asked('GET /api/work-orders/counts');
  const seconds = async (count: number) => {
    vi.advanceTimersByTime(1_000 * count);
    await settle();
  };
  server.change(1, { title: 'Replace both seals' });
  await seconds(30);
  expect(counted()).toBe(1);
  await seconds(30);
  await showsRows(shadow, ['Replace both seals', 'Grease the bearing']);
  await settle();
  await seconds(2);
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(counted()).toBe(2);
  await seconds(60);
  await until(() => counted() === 3);
});

it('the page sees that somebody types, also in a card that is opened in the list', async () => {
  const { element, shadow } = await mountList({ orders: [workOrder({ status: 'in_progress' })], me });
  await shadow.press('Replace mechanical seal on P-101A');
  const card = new Shadow(await shadow.get('work-order-card'));
  await card.press('Complete');
  (await card.get('#notes')).focus();
  expect(element.isContentEditable).toBe(true);
  (await card.get('[type=submit]')).focus();
  expect(element.isContentEditable).toBe(false);
});
