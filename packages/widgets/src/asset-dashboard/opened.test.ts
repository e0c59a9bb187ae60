import { afterEach, describe, expect, it } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage, mount, mountDashboard } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';

afterEach(clearPage);

const late = (id: number, changes: Partial<WorkOrder> = {}) =>
  workOrder({ id, title: `Late ${id}`, due_date: hoursFromNow(-30), ...changes });

/** Notes the events of a kind; `prevents` as a page does that shows the records itself. */
function eventsOf(element: HTMLElement, type: string, prevents = false): unknown[] {
  const details: unknown[] = [];
  element.ownerDocument.addEventListener(
    type,
    (event) => {
      details.push((event as CustomEvent<unknown>).detail);
      if (prevents) event.preventDefault();
    },
    { once: true },
  );
  return details;
}

const press = async (shadow: Shadow, selector: string) => (await shadow.get(selector)).click();
const isHidden = (shadow: Shadow, selector: string) =>
  shadow.root.querySelector(selector)?.checkVisibility() === false;

const unfinished = ['open', 'in_progress', 'on_hold'];

describe('what is pressed', () => {
  it.each<[what: string, selector: string, event: string, query: object]>([
    [
      'all assets',
      '.figure.total .cover',
      'cf-assets-open',
      { status: ['active', 'inactive', 'maintenance'] },
    ],
    ['active assets', '.figure.active .cover', 'cf-assets-open', { status: ['active'] }],
    [
      'due maintenance',
      '.figure.due .cover',
      'cf-assets-open',
      { maintenance_due: true, sort: 'next_maintenance_date' },
    ],
    [
      'critical alerts',
      '.figure.critical .cover',
      'cf-work-orders-open',
      { status: unfinished, priority: ['critical'], sort: 'due_date' },
    ],
    ['overdue work', '.figure.overdue .cover', 'cf-work-orders-open', { overdue: true, sort: 'due_date' }],
    [
      'work of this week',
      '.figure.this-week .cover',
      'cf-work-orders-open',
      { due_this_week: true, sort: 'due_date' },
    ],
    [
      'critical work',
      '.figure.critical-open .cover',
      'cf-work-orders-open',
      { status: unfinished, priority: ['critical'], sort: 'due_date' },
    ],
    ['work on hold', '.figure.held .cover', 'cf-work-orders-open', { status: ['on_hold'], sort: 'due_date' }],
    [
      'the bar of a status',
      '[aria-labelledby^="bar-on-hold"]',
      'cf-work-orders-open',
      { status: ['on_hold'], sort: 'due_date' },
    ],
    [
      'the bar of a priority',
      '[aria-labelledby^="bar-high"]',
      'cf-work-orders-open',
      { status: unfinished, priority: ['high'], sort: 'due_date' },
    ],
    [
      'all overdue work',
      '.work-list.overdue .show-all',
      'cf-work-orders-open',
      { overdue: true, sort: 'due_date' },
    ],
    [
      'all work of the week',
      '.work-list.week .show-all',
      'cf-work-orders-open',
      { due_this_week: true, sort: 'due_date' },
    ],
  ])('tells the page the filter of %s, and opens it', async (_, selector, event, query) => {
    const { element, shadow } = await mountDashboard({
      orders: [1, 2, 3, 4, 5, 6].flatMap((id) => [
        late(id),
        workOrder({ id: id + 10, due_date: hoursFromNow(30) }),
      ]),
    });
    const events = eventsOf(element, event);
    await press(shadow, selector);
    expect(events).toEqual([{ query }]);
    await until(() => shadow.focused?.classList.contains('back'), 'the focus on Back');
    expect(isHidden(shadow, '.work-lists')).toBe(true);
    expect(await shadow.violations()).toEqual([]);
    await press(shadow, '.back');
    await until(() => shadow.focused === shadow.root.querySelector(selector), 'the focus where it was');
    expect(isHidden(shadow, '.work-lists')).toBe(false);
  });

  it('opens nothing where the page prevents it', async () => {
    const { element, shadow } = await mountDashboard({ orders: [late(1)] });
    const lists = eventsOf(element, 'cf-work-orders-open', true);
    await press(shadow, '.figure.critical .cover');
    const orders = eventsOf(element, 'cf-work-order-open', true);
    await press(shadow, '.row .cover');
    await element.updateComplete;
    expect([lists.length, orders.length, shadow.has('.back')]).toEqual([1, 1, false]);
  });
});

it('opens the work order of a row in place, and leads back', async () => {
  const { element, server, shadow } = await mountDashboard({ orders: [late(1)] });
  const events = eventsOf(element, 'cf-work-order-open');
  await press(shadow, '.row .cover');
  expect(events).toMatchObject([{ work_order: { id: 1, title: 'Late 1' } }]);
  const card = await shadow.get('work-order-card');
  await until(() => card.shadowRoot?.textContent.includes('Late 1'), 'the card');
  server.change(1, { title: 'Renamed' });
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent) => heard.push(key);
  document.addEventListener('keydown', hear);
  shadow.focused?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
  );
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([]); // what the page has around the dashboard stays open
  await shadow.gone('work-order-card');
  await until(() => shadow.focused?.classList.contains('cover'), 'the focus on the row');
});

it('gives the focus to what stays where the pressed row is gone', async () => {
  const { element, server, shadow } = await mountDashboard({ orders: [late(1)] });
  await press(shadow, '.row .cover');
  await shadow.get('work-order-card');
  server.change(1, { status: 'completed' });
  await element.refresh();
  await until(() => shadow.root.querySelectorAll('.row').length === 0, 'the end of the row');
  await press(shadow, '.back');
  await until(() => shadow.focused?.textContent.trim() === 'Refresh', 'the focus on Refresh');
});

it('names the assets of a figure, with their tags and places', async () => {
  const { shadow } = await mountDashboard();
  await press(shadow, '.figure.total .cover');
  const row = await shadow.get('.opened [part=row]');
  expect([...row.querySelectorAll('.name, .meta span')].map(({ textContent }) => textContent)).toEqual([
    'Cooling water pump A',
    'P-101A',
    'Pump house',
  ]);
  expect(shadow.root.querySelector('.opened h6')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Total assets (1)',
  );
});

it('names the priority and the status of a bar over its list', async () => {
  const { shadow } = await mountDashboard({ orders: [late(1)] });
  const titles: string[] = [];
  for (const bar of ['critical', 'high', 'open', 'on-hold']) {
    const button = await shadow.get(`[aria-labelledby^="bar-${bar} "]`);
    const name = button.getAttribute('aria-labelledby')!.split(' ');
    expect(name.map((id) => shadow.root.getElementById(id)?.textContent)).toEqual([
      expect.any(String),
      expect.stringMatching(/^\d+$/),
    ]);
    button.click();
    titles.push((await shadow.get('.opened h6')).textContent.replace(/\s*(\(\d+\)\s*)?$/, '').trim());
    await press(shadow, '.back');
    await shadow.gone('.opened');
  }
  expect(titles).toEqual([
    'Unfinished work by priority: Critical',
    'Unfinished work by priority: High',
    'Open',
    'On hold',
  ]);
});

it('leads from a list to a work order and back to the list', async () => {
  const { shadow } = await mountDashboard({ orders: [1, 2, 3, 4, 5, 6].map((id) => late(id)) });
  await press(shadow, '.show-all');
  await until(() => shadow.root.querySelectorAll('.opened .row').length === 6, 'six rows');
  expect(shadow.root.querySelector('.opened h6')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Overdue (6)',
  );
  expect(shadow.text).toContain('Unfinished work orders whose due date is over.');
  await press(shadow, '.opened .row:nth-child(6) .cover');
  await shadow.get('work-order-card');
  await shadow.press('Back to the list');
  await shadow.gone('work-order-card');
  await until(
    () => shadow.focused === shadow.root.querySelector('.opened .row:nth-child(6) .cover'),
    'the focus on the row',
  );
  await shadow.press('Back to the dashboard');
  await shadow.gone('.opened');
});

it('loads the rest of a long list when asked', async () => {
  const { shadow } = await mountDashboard({
    orders: Array.from({ length: 120 }, (_, at) => late(at + 1)),
  });
  await press(shadow, '.show-all');
  const rows = () => shadow.root.querySelectorAll('.opened .row').length;
  await until(() => rows() === 50, '50 rows');
  await shadow.press('Show more');
  await until(() => rows() === 100, '100 rows');
  await shadow.press('Show more');
  await until(() => rows() === 120, '120 rows');
  expect(shadow.buttons).not.toContain('Show more');
});

it('says nothing where the rest of a list cannot be loaded, and loads it at the next press', async () => {
  const { server, shadow } = await mountDashboard({
    orders: Array.from({ length: 60 }, (_, at) => late(at + 1)),
  });
  await press(shadow, '.show-all');
  const rows = () => shadow.root.querySelectorAll('.opened .row').length;
  await until(() => rows() === 50, '50 rows');
  const asked = server.asked('GET /api/work-orders?');
  server.options.fail = () => 'no_connection';
  const rest = server.holdNext('GET /api/work-orders');
  await shadow.press('Show more');
  await shadow.press('Show more'); // it is on its way
  await until(() => rest.held);
  rest.release();
  await settle();
  expect([rows(), server.asked('GET /api/work-orders?')]).toEqual([50, asked + 1]);
  delete server.options.fail;
  await shadow.press('Show more');
  await until(() => rows() === 60, '60 rows');
});

it('does not leave a list with an Escape that something in it has used', async () => {
  const { shadow } = await mountDashboard({ orders: [late(1)] });
  await press(shadow, '[aria-labelledby^="bar-high"]');
  const back = await shadow.get('.back');
  const escape = (isUsed: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    if (isUsed) event.preventDefault();
    back.dispatchEvent(event);
  };
  escape(true);
  await settle();
  expect(shadow.has('.opened')).toBe(true);
  escape(false);
  await shadow.gone('.opened');
});

it('brings a list up to date that has more rows than the server sends at once', async () => {
  const { element, server, shadow } = await mountDashboard({
    orders: Array.from({ length: 260 }, (_, at) => late(at + 1)),
  });
  await press(shadow, '.show-all');
  const rows = () => shadow.root.querySelectorAll('.opened .row').length;
  for (const count of [50, 100, 150, 200, 250]) {
    if (count > 50) await shadow.press('Show more');
    await until(() => rows() === count, `${count} rows`);
  }
  server.change(1, { title: 'Renamed' });
  await element.refresh();
  await until(() => shadow.root.querySelector('.opened')?.textContent.includes('Renamed'), 'the new title');
  expect([rows(), shadow.buttons.includes('Show more')]).toEqual([250, true]);
});

it('adds no rows to a list that was loaded again meanwhile', async () => {
  const { element, server, shadow } = await mountDashboard({
    orders: Array.from({ length: 60 }, (_, at) => late(at + 1)),
  });
  await press(shadow, '.show-all');
  const rows = () => shadow.root.querySelectorAll('.opened .row').length;
  await until(() => rows() === 50, '50 rows');
  const rest = server.holdNext('GET /api/work-orders');
  await shadow.press('Show more');
  await until(() => rest.held);
  server.change(1, { title: 'Renamed' });
  await element.refresh();
  const isRenamed = () => shadow.root.querySelector('.opened')?.textContent.includes('Renamed');
  await until(isRenamed, 'the new title');
  rest.release();
  await settle();
  expect([rows(), isRenamed()]).toEqual([50, true]);
  await shadow.press('Show more');
  await until(() => rows() === 60, '60 rows');
});

it('says that it loads, that there is nothing, and what to do where the list cannot be loaded', async () => {
  let fails: 'hang' | 'no_connection' | undefined = 'hang';
  const { shadow } = await mountDashboard({
    orders: [],
    fail: (route) => (route === 'GET /api/assets' ? fails : undefined),
  });
  const isBusy = () => shadow.root.querySelector('.opened')?.ariaBusy;
  await press(shadow, '.figure.total .cover');
  await shadow.says('Loading the list…');
  expect(isBusy()).toBe('true');
  await press(shadow, '.back');
  fails = 'no_connection';
  await press(shadow, '.figure.total .cover');
  await shadow.says('The server cannot be reached.');
  expect(isBusy()).toBe('false');
  fails = undefined;
  await shadow.press('Try again');
  await until(() => shadow.root.querySelectorAll('.opened .row').length === 1, 'the asset');
  await press(shadow, '.back');
  await press(shadow, '.figure.critical .cover');
  await shadow.says('There are none.');
});

it('shows no rows of the list before while the next one is loaded', async () => {
  const { server, shadow } = await mountDashboard({ orders: [late(1), late(2)] });
  await press(shadow, '[aria-labelledby^="bar-high"]');
  await until(() => shadow.root.querySelectorAll('.opened .row').length === 2, 'two rows');
  await press(shadow, '.back');
  const answer = server.holdNext('GET /api/work-orders');
  await press(shadow, '.figure.held .cover');
  await until(() => answer.held);
  await shadow.says('Loading the list…');
  expect(shadow.root.querySelectorAll('.opened [part=row]')).toHaveLength(0);
  answer.release();
  await shadow.says('There are none.');
});

it('closes what is opened when somebody signs in: the next person may not see it', async () => {
  const server = new FakeServer({ orders: [late(1)], me: people.page, user: people.technician });
  const client = server.client();
  const shadow = new Shadow(await mount('asset-dashboard', { client }, { key: 'pk_test' }));
  await press(shadow, '[aria-labelledby^="bar-high"]');
  await shadow.get('.opened .row');
  await client.signIn({ username: 'maria.lopez', password: 'right' });
  await shadow.gone('.opened');
  await until(() => !isHidden(shadow, '.work-lists'), 'the dashboard');
});

it('shows changes in an opened list', async () => {
  const { server, shadow } = await mountDashboard({ events: true, orders: [late(1), late(2)] });
  await press(shadow, '[aria-labelledby^="bar-high"]');
  await until(() => shadow.root.querySelectorAll('.opened .row').length === 2, 'two rows');
  server.change(1, { status: 'completed' });
  await until(() => shadow.root.querySelectorAll('.opened .row').length === 1, 'one row');
});
