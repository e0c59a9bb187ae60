import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mount, mountList } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { people, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import { manyOrders, openFilters, rowsOf, showsRows, smallPlant, textOf } from './testing.ts';

afterEach(clearPage);

const me = people.technician;
const list = 'GET /api/work-orders';

it.each<[string, string | undefined, string]>([
  ['mine', 'mine', 'You have no unfinished work.'],
  ['overdue', 'overdue', 'Nothing is overdue.'],
  ['due today', 'due_today', 'Nothing is due today.'],
  ['unassigned', 'unassigned', 'All unfinished work is assigned.'],
  ['all', 'all', 'There is no unfinished work.'],
])('says that there is nothing: %s', async (_, segment, words) => {
  const { shadow } = await mountList({ orders: [], me }, segment ? { segment } : {});
  await shadow.says(words);
  expect(shadow.has('[role=list]')).toBe(false);
  expect(await shadow.violations()).toEqual([]);
});

describe.each([
  ['a visitor', people.page, { key: 'pk_test' }],
  ['a person of the page’s own sign-in', people.technician, { getToken: () => 'token' }],
])('for %s', (_, who, settings) => {
  const mountFor = async (options: FakeServerOptions) => {
    const client = new FakeServer({ ...options, me: who }).client();
    const element = await mount('work-order-list', { ...settings, baseUrl: 'https://plant.test', client });
    return { element, shadow: new Shadow(element) };
  };

  it('has the same height while it loads, with rows, and without any', async () => {
    const { element, shadow } = await mountFor({ fail: () => 'hang' });
    await shadow.get('.skeleton');
    expect(shadow.root.querySelector('section')?.getAttribute('aria-busy')).toBe('true');
    const { height } = element.getBoundingClientRect();
    for (const orders of [smallPlant(), []]) {
      clearPage();
      const mounted = await mountFor({ orders });
      await mounted.shadow.get('[role=list], .notice');
      expect(mounted.element.getBoundingClientRect().height).toBe(height);
    }
  });
});

it.each<[string, FakeServerOptions, string]>([
  [
    'no connection',
    { fail: (route) => (route === list ? 'no_connection' : undefined) },
    'The server cannot be reached.',
  ],
  [
    'a fault of the server',
    { fail: (route) => (route === list ? 'internal_error' : undefined) },
    'The server had a problem.',
  ],
  ['no right', { fail: (route) => (route === list ? 'forbidden' : undefined) }, 'You may not do this.'],
])('says what went wrong, and tries again: %s', async (_, options, words) => {
  const { server, shadow } = await mountList({ orders: smallPlant(), me, ...options });
  await shadow.says(words);
  expect(await shadow.violations()).toEqual([]);
  delete server.options.fail;
  await shadow.press('Try again');
  await showsRows(shadow, ['Replace the seal', 'Grease the bearing']);
});

it('asks to sign in where the page’s session has ended', async () => {
  const { shadow } = await mountList({ fail: () => 'unauthenticated' });
  await shadow.get('chatterfix-sign-in');
});

it('says that the page has to sign people in where it brings its own tokens', async () => {
  const { server } = await mountList();
  clearPage();
  server.options = { fail: () => 'unauthenticated' };
  const shadow = new Shadow(await mount('work-order-list', { client: server.client() }));
  await shadow.says('You are not signed in. Sign in on this page, then try again.');
});

it('says that it is not set up', async () => {
  const shadow = new Shadow(await mount('work-order-list'));
  await shadow.says('This part of the page is not set up.');
});

it('keeps its rows where they cannot be loaded again, says so, and recovers', async () => {
  const { server, element, shadow } = await mountList({ orders: smallPlant(), me });
  await until(() => rowsOf(shadow).length === 2);
  server.options.fail = () => 'no_connection';
  await element.refresh();
  await shadow.says('This list could not be brought up to date.');
  expect(rowsOf(shadow)).toHaveLength(2);
  expect(textOf(await shadow.get('.notice-warning [role=status]'))).toBe(
    'This list could not be brought up to date.',
  );
  delete server.options.fail;
  await shadow.press('Try again');
  await shadow.gone('.notice-warning');
});

/** What another widget of the page says that has changed the work order 1. */
const tellOfChange = (server: FakeServer) =>
  document.dispatchEvent(
    new CustomEvent('cf-work-order-change', { detail: { work_order: server.orders.get(1) } }),
  );

it('counts again when another widget has changed a work order', async () => {
  const { server, shadow } = await mountList({ orders: smallPlant(), me });
  await shadow.button('Mine 2');
  server.change(1, { status: 'completed' });
  tellOfChange(server);
  await shadow.button('Mine 1');
});

it('asks for what has changed since it was brought up to date, and ten seconds before', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const at = (time: string) => vi.setSystemTime(`2026-03-02T${time}Z`);
  at('12:00:00');
  const { server, shadow } = await mountList({ orders: smallPlant(), me });
  await until(() => rowsOf(shadow).length > 0);
  const since = () =>
    server.requests.flatMap(({ route }) =>
      new URL(route.slice(4), 'https://plant.test').searchParams.getAll('updated_since'),
    );
  for (const [time, count] of [
    ['12:05:00', 2],
    ['12:10:00', 4],
  ] as const) {
    at(time);
    tellOfChange(server);
    await until(() => since().length === count);
    await settle();
  }
  expect([...new Set(since())]).toEqual(['2026-03-02T11:59:50.000Z', '2026-03-02T12:04:50.000Z']);
});

it('shows nothing more to a reader who may no longer see it', async () => {
  const { server, shadow } = await mountList({ orders: smallPlant(), me });
  await until(() => rowsOf(shadow).length === 2);
  server.options.fail = (route) => (route.startsWith(list) ? 'forbidden' : undefined);
  tellOfChange(server);
  await shadow.says('You may not do this.');
  expect(rowsOf(shadow)).toHaveLength(0);
});

it('says that it is old only until a later change could be loaded', async () => {
  const { server, shadow } = await mountList({ orders: smallPlant(), me });
  await until(() => rowsOf(shadow).length === 2);
  const tell = () => tellOfChange(server);
  server.options.fail = () => 'no_connection';
  tell();
  await shadow.get('.notice-warning');
  delete server.options.fail;
  tell();
  await shadow.gone('.notice-warning');
  expect(rowsOf(shadow)).toHaveLength(2);
});

it('says where no more rows can be loaded, and goes on from there', async () => {
  const { server, shadow } = await mountList({ orders: manyOrders(120), me });
  await until(() => rowsOf(shadow).length === 50);
  server.options.fail = (route) => (route === list ? 'no_connection' : undefined);
  const scroller = await shadow.get('.scroller');
  scroller.scrollTo(0, scroller.scrollHeight);
  await shadow.says('The server cannot be reached.');
  expect(rowsOf(shadow)).toHaveLength(50);
  const asked = server.asked('GET /api/work-orders?');
  scroller.scrollTo(0, scroller.scrollHeight);
  await settle();
  expect(server.asked('GET /api/work-orders?')).toBe(asked);
  delete server.options.fail;
  await shadow.press('Try again');
  await until(() => rowsOf(shadow).some((row) => row.dataset['id'] === '51'));
});

it('is not shown to the next person after somebody signs out', async () => {
  const server = new FakeServer({ orders: smallPlant(), me: people.page, user: me });
  const client = server.client();
  const shadow = new Shadow(await mount('work-order-list', { client }, { key: 'pk_test' }));
  await client.signIn({ username: 'maria.lopez', password: 'right' });
  await until(() => rowsOf(shadow).length === 2);
  const held = server.holdNext('GET /api/auth/me');
  await client.signOut();
  await until(() => held.held && rowsOf(shadow).length === 0);
  expect([...shadow.root.querySelectorAll('.segment')].map(textOf)).toEqual([
    'Overdue',
    'Due today',
    'Unassigned',
    'All',
  ]);
  held.release();
  await until(() => rowsOf(shadow).length === 5);
});

it('loads more rows for the next person, also where a work order was open', async () => {
  const server = new FakeServer({ orders: manyOrders(120), me: people.page, user: me });
  const client = server.client();
  const shadow = new Shadow(await mount('work-order-list', { client }, { key: 'pk_test' }));
  await shadow.press('Job 3');
  await shadow.get('work-order-card');
  await client.signIn({ username: 'maria.lopez', password: 'right' });
  await shadow.gone('work-order-card');
  await until(() => rowsOf(shadow).length === 50);
  const scroller = await shadow.get('.scroller');
  await until(() => {
    scroller.scrollTo(0, scroller.scrollHeight);
    return rowsOf(shadow).some((row) => row.dataset['id'] === '120');
  }, 'the last row');
});

it('gives the focus back to its button where the reader would rather not sign in', async () => {
  const { shadow } = await mountList({ orders: smallPlant(), me: people.page });
  await shadow.press('Sign in to see your work');
  await shadow.press('Cancel');
  await until(() => textOf(shadow.focused) === 'Sign in to see your work');
  expect(rowsOf(shadow)).toHaveLength(5);
});

describe('in a narrow page', () => {
  it.each(['ltr', 'rtl'])('fits 320 pixels, with controls of at least 44 (%s)', async (dir) => {
    const { element, shadow } = await mountList(
      {
        orders: [
          ...smallPlant(),
          workOrder({ id: 9, title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(3) }),
        ],
        me,
      },
      { dir },
    );
    (element.parentElement as HTMLElement).style.width = '320px';
    await until(() => rowsOf(shadow).length === 3);
    await openFilters(shadow);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    const scroller = await shadow.get('.scroller');
    expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
    expect(shadow.smallTargets().filter((target) => !target.includes('class="open"'))).toEqual([]);
    expect(await shadow.violations()).toEqual([]);
  });
});
