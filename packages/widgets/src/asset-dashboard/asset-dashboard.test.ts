import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mount, mountDashboard } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { figures, people, summary, workFigures, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { WorkOrderCard } from '../work-order-card/work-order-card.ts';
import type { AssetDashboard } from './asset-dashboard.ts';
import { barTable } from './bar-table.ts';

afterEach(clearPage);

it('shows the figures and the charts', async () => {
  const { shadow } = await mountDashboard({
    figures: figures({ total_assets: 1500, active_assets: 450, maintenance_due: 25, critical_alerts: 3 }),
    summary: summary({
      by_status: { open: 38, in_progress: 14, on_hold: 5, completed: 361, cancelled: 13 },
      by_priority: { low: 11, medium: 27, high: 16, critical: 2 },
    }),
  });
  await shadow.says('Total assets');
  const pairs = (row: string, name: string, value: string) =>
    [...shadow.root.querySelectorAll(row)].map((element) => [
      element.querySelector(name)?.textContent?.trim(),
      element.querySelector(value)?.textContent?.trim(),
    ]);
  expect(pairs('.figure', 'dt', '[id^=value]')).toEqual([
    ['Overdue', '9'],
    ['Due this week', '14'],
    ['Critical open', '3'],
    ['On hold', '5'],
    ['Total assets', '1,500'],
    ['Active assets', '450'],
    ['Maintenance due', '25'],
    ['Critical alerts', '3'],
  ]);
  expect(pairs('tr:has(.count)', 'th', '.count')).toEqual([
    ['Open', '38'],
    ['In progress', '14'],
    ['On hold', '5'],
    ['Critical', '2'],
    ['High', '16'],
    ['Medium', '27'],
    ['Low', '11'],
  ]);
  expect(await shadow.violations()).toEqual([]);
});

const count = (n: number) => ({ n, week_ago: 0 });
it.each([
  [{ maintenance_due: 0, critical_alerts: 0 }, { overdue: count(0), critical: count(0) }, []],
  [{ maintenance_due: 1, critical_alerts: 0 }, { overdue: count(0), critical: count(0) }, ['due']],
  [{ maintenance_due: 0, critical_alerts: 1 }, { overdue: count(0), critical: count(0) }, ['critical']],
  [{ maintenance_due: 0, critical_alerts: 0 }, { overdue: count(1), critical: count(0) }, ['overdue']],
  [{ maintenance_due: 0, critical_alerts: 0 }, { overdue: count(0), critical: count(1) }, ['critical-open']],
])('marks figures that need attention: %o with %o', async (changes, work, marked) => {
  const { shadow } = await mountDashboard({ figures: figures(changes), work: workFigures(work) });
  await shadow.get('.figures dt');
  expect([...shadow.root.querySelectorAll('.figure.raised')].map((figure) => figure.classList[1])).toEqual(
    marked,
  );
});

it('draws bars in proportion to their numbers', async () => {
  const { shadow } = await mountDashboard({
    summary: summary({
      by_status: { open: 50, in_progress: 100, on_hold: 25, completed: 9000, cancelled: 0 },
    }),
  });
  await shadow.get('table');
  const bars = [...(await shadow.get('table')).querySelectorAll('.bar .value')].map(
    (bar) => bar.getBoundingClientRect().width,
  );
  expect(bars.length).toBe(3);
  expect(bars[0]! / bars[1]!).toBeCloseTo(0.5, 1);
  expect(bars[2]! / bars[1]!).toBeCloseTo(0.25, 1);
});

it.each([
  [
    [0, 0],
    ['0%', '0%'],
  ],
  [
    [0, 1],
    ['0%', '100%'],
  ],
  [
    [4, 1, 0],
    ['100%', '25%', '0%'],
  ],
  [
    [1000, 15, 14, 1],
    ['100%', '1.5%', '1.5%', '1.5%'],
  ],
])('a chart of %j has bars of %j, each long enough to be seen', (values, widths) => {
  const box = document.createElement('div');
  const target = { kind: 'work_orders', title: 'Rows', query: {} } as const;
  const bars = values.map((value, at) => ({ name: `bar-${at}`, label: `Row ${at}`, value, target }));
  const headings = { caption: 'By row', labelHeading: 'Row', valueHeading: 'Count' };
  render(
    barTable({ ...headings, bars, tag: 'en' }, () => undefined),
    box,
  );
  const all = (selector: string) => [...box.querySelectorAll(selector)];
  const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());
  expect(all('rect.value').map((bar) => bar.getAttribute('width'))).toEqual(widths);
  expect(all('rect.track').map((bar) => bar.getAttribute('width'))).toEqual(values.map(() => '100%'));
  expect(all('svg').map((bar) => [bar.classList[1], bar.getAttribute('aria-hidden')])).toEqual(
    bars.map(({ name }) => [name, 'true']),
  );
  expect([textsOf('caption'), textsOf('th[scope=col]'), textsOf('th[scope=row]')]).toEqual([
    ['By row'],
    ['Row', 'Count'],
    bars.map(({ label }) => label),
  ]);
  expect(textsOf('.count')).toEqual(values.map((value) => value.toLocaleString('en')));
});

it('says that it loads, then of what time its figures are', async () => {
  const time = '2026-03-02T09:20:05.000Z';
  const { server, element, shadow } = await mountDashboard({
    fail: () => 'hang',
    figures: figures({ as_of: time }),
  });
  const busy = () => shadow.root.querySelector('section')?.getAttribute('aria-busy');
  await shadow.get('.skeleton');
  expect([busy(), shadow.root.querySelector('[role=status]')?.textContent]).toEqual([
    'true',
    'Loading the dashboard…',
  ]);
  expect(shadow.has('.as-of')).toBe(false);
  delete server.options.fail;
  await element.refresh();
  const shown = await shadow.get<HTMLTimeElement>('.as-of time');
  expect([busy(), shadow.has('.skeleton'), shown.dateTime]).toEqual([null, false, time]);
  // In the reader's time zone.
  expect(shown.title).toMatch(/^Mar [123], 2026, \d+:\d\d\s[AP]M$/);
  expect(shown.textContent.trim()).toMatch(/^\d+:\d\d:05\s[AP]M$/);
});

it.each<[what: string, options: FakeServerOptions, words: string, charts: number]>([
  ['there are none', { summary: summary({ total: 0 }) }, 'There are no work orders yet.', 0],
  ['none has a date', { orders: [workOrder({ due_date: null })] }, 'Nothing is overdue.', 3],
])('says of work orders that %s', async (_, options, words, charts) => {
  const { shadow } = await mountDashboard(options);
  await shadow.says(words);
  expect([shadow.root.querySelectorAll('table').length, shadow.has('.row')]).toEqual([charts, false]);
});

it.each([
  ['', {}],
  [', also beside a key', { key: 'pk_test' }],
])('says that the page has to sign people in where it brings its own tokens%s', async (_, settings) => {
  const client = new FakeServer({ fail: () => 'unauthenticated' }).client();
  const getToken = () => 'token';
  const shadow = new Shadow(await mount('asset-dashboard', { client, getToken, ...settings }));
  await shadow.says('You are not signed in. Sign in on this page, then try again.');
  expect(shadow.has('form')).toBe(false);
});

it('loads again after another widget has changed a work order', async () => {
  const server = new FakeServer({ orders: [workOrder()] });
  const client = server.client();
  const [board, card] = [
    await mount<AssetDashboard>('asset-dashboard', { client }),
    await mount<WorkOrderCard>('work-order-card', { client }, { 'work-order-id': '17' }),
  ];
  await new Shadow(board).says('Total assets');
  server.options = { ...server.options, figures: figures({ critical_alerts: 99 }) };
  await new Shadow(card).press('Start Work');
  await new Shadow(board).says('99');
});

it('keeps the last figures where a refresh fails, says so, and recovers', async () => {
  let down = false;
  const { element, shadow } = await mountDashboard({ fail: () => (down ? 'no_connection' : undefined) });
  await shadow.says('Total assets');
  down = true;
  await element.refresh();
  expect((await shadow.get('.notice-warning [role=status]')).textContent).toBe(
    'These figures could not be brought up to date.',
  );
  expect(shadow.text).toContain('500');
  expect((await shadow.button('Refresh')).ariaDisabled).toBe('false');
  down = false;
  await shadow.press('Try again');
  await shadow.gone('.notice-warning');
});

it('says what to do where nothing could be loaded', async () => {
  const { shadow } = await mountDashboard({ fail: () => 'internal_error' });
  await shadow.says('The server had a problem.');
  await shadow.says('Reference: req_7f3a');
  await shadow.button('Try again');
});

it('removes the figures once the reader is signed out', async () => {
  let out = false;
  const { element, shadow } = await mountDashboard({
    me: people.technician,
    fail: () => (out ? 'unauthenticated' : undefined),
  });
  await shadow.says('500');
  out = true;
  await element.refresh();
  await until(() => !shadow.text.includes('500'), 'the end of the figures');
});

it('names the person who has signed in, and signs out to the page’s own session', async () => {
  const server = new FakeServer({ me: people.page, user: people.technician });
  const client = server.client();
  const element = await mount<AssetDashboard>('asset-dashboard', { client }, { key: 'pk_test' });
  const shadow = new Shadow(element);
  await shadow.says('Total assets');
  expect(shadow.text).not.toContain('Signed in as');
  await client.signIn({ username: 'maria.lopez', password: 'right' });
  await shadow.says('Signed in as maria.lopez');
  expect(await shadow.violations()).toEqual([]);
  const next = server.holdNext('GET /api/auth/me');
  await shadow.press('Sign out');
  await shadow.gone('.session'); // at once
  next.release();
  await until(
    () => element.shadowRoot?.activeElement?.localName === 'button',
    'the focus at a place that stays',
  );
  await until(() => server.tokens.at(-1) === 'Bearer page', 'a request in the page’s session');
});

it('says that a plant has no assets instead of showing four zeros', async () => {
  const { shadow } = await mountDashboard({
    figures: figures({ total_assets: 0, active_assets: 0, maintenance_due: 0, critical_alerts: 0 }),
    summary: summary({ total: 0 }),
    orders: [],
  });
  await shadow.get('.notice-info');
  expect(shadow.has('.figures')).toBe(false);
});

it('shows the work orders of a plant that has no assets', async () => {
  const { shadow } = await mountDashboard({
    figures: figures({ total_assets: 0, active_assets: 0, maintenance_due: 0, critical_alerts: 0 }),
    summary: summary({ total: 3 }),
  });
  await shadow.get('dl.figures');
  expect(shadow.has('.notice-info')).toBe(false);
});

it('fits a page of 320 pixels, with controls of at least 44 pixels', async () => {
  const { element, shadow } = await mountDashboard();
  (element.parentElement as HTMLElement).style.width = '320px';
  await shadow.says('Total assets');
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  expect(shadow.smallTargets()).toEqual([]);
});

describe('answers that arrive in another order', () => {
  const asked = 'GET /api/assets/dashboard';
  const total = (count: number) => ({ figures: figures({ total_assets: count }) });

  it('an older answer does not overwrite a newer one', async () => {
    const { server, element, shadow } = await mountDashboard(total(111));
    await shadow.says('111');
    server.options = total(222);
    const old = server.holdNext(asked);
    const first = element.refresh();
    await until(() => old.held);
    server.options = total(333);
    await element.refresh();
    await shadow.says('333');
    old.release();
    await first;
    await element.updateComplete;
    expect(shadow.text).toContain('333');
    expect(shadow.text).not.toContain('222');
  });

  it('an older failure does not hide a newer answer', async () => {
    const { server, element, shadow } = await mountDashboard(total(111));
    await shadow.says('111');
    server.options = { fail: (route) => (route === asked ? 'forbidden' : undefined) };
    const old = server.holdNext(asked);
    const first = element.refresh();
    await until(() => old.held);
    server.options = total(333);
    await element.refresh();
    old.release();
    await first;
    await element.updateComplete;
    expect(shadow.text).toContain('333');
    expect(shadow.has('.notice')).toBe(false);
  });

  it('the refresh button waits for the running refresh', async () => {
    const { server, shadow } = await mountDashboard();
    await shadow.says('Total assets');
    const answer = server.holdNext(asked);
    await shadow.press('Refresh');
    const button = await shadow.button('Refresh');
    await until(() => button.getAttribute('aria-disabled') === 'true');
    button.click();
    await settle();
    expect(server.asked(asked)).toBe(2);
    answer.release();
    await until(() => button.getAttribute('aria-disabled') === 'false');
    button.click();
    await until(() => server.asked(asked) === 3);
  });
});

describe('refreshing by itself', () => {
  const asked = 'GET /api/assets/dashboard';
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  async function shown() {
    const mounted = await mountDashboard();
    await mounted.shadow.says('Total assets');
    await settle();
    expect(mounted.server.asked(asked)).toBe(1);
    return mounted;
  }

  it('happens every minute', async () => {
    const { server } = await shown();
    vi.advanceTimersByTime(60_000);
    await until(() => server.asked(asked) === 2);
    await settle();
    vi.advanceTimersByTime(60_000);
    await until(() => server.asked(asked) === 3);
  });

  it('leaves the notice of a failed refresh in place until the next result', async () => {
    const { server, shadow } = await shown();
    server.options = { fail: () => 'no_connection' };
    vi.advanceTimersByTime(60_000);
    const notice = await shadow.get('.notice-warning');
    expect(shadow.text).toContain('These figures could not be brought up to date.');
    await settle();
    const next = server.holdNext(asked);
    vi.advanceTimersByTime(60_000);
    await until(() => next.held);
    await settle();
    expect(await shadow.get('.notice-warning')).toBe(notice);
    next.release();
  });

  it('does not happen in a hidden page, but when it is seen again', async () => {
    const { server } = await shown();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.advanceTimersByTime(180_000);
    await settle();
    expect(server.asked(asked)).toBe(1);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => server.asked(asked) === 2);
  });

  it('does not happen for fresh figures when the page is seen again', async () => {
    const { server } = await shown();
    vi.advanceTimersByTime(30_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(server.asked(asked)).toBe(1);
  });

  it('does not happen while the dashboard is scrolled out of view, but when it comes back', async () => {
    const { server, element } = await shown();
    element.style.marginBlockStart = '5000px';
    await settle();
    await settle();
    vi.advanceTimersByTime(180_000);
    await settle();
    expect(server.asked(asked)).toBe(1);
    element.style.marginBlockStart = '0';
    await until(() => server.asked(asked) === 2);
  });

  it('happens once for several changes in a row', async () => {
    const { server } = await shown();
    const changed = (order: WorkOrder) =>
      document.dispatchEvent(new CustomEvent('cf-work-order-change', { detail: { work_order: order } }));
    changed(workOrder({ id: 1 }));
    vi.advanceTimersByTime(100);
    changed(workOrder({ id: 2 }));
    vi.advanceTimersByTime(100);
    expect(server.asked(asked)).toBe(1);
    vi.advanceTimersByTime(50);
    await until(() => server.asked(asked) === 2);
    vi.advanceTimersByTime(1000);
    await settle();
    expect(server.asked(asked)).toBe(2);
  });

  it('ends when the dashboard is removed', async () => {
    const { server, element } = await shown();
    document.dispatchEvent(new CustomEvent('cf-work-order-change', { detail: { work_order: workOrder() } }));
    element.remove();
    vi.advanceTimersByTime(300_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(server.asked(asked)).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
