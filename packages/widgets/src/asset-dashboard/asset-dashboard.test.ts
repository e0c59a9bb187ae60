import { afterEach, expect, it } from 'vitest';
import { clearPage, mount } from '../testing/mount.ts';
import { Shadow } from '../testing/shadow.ts';
import { until } from '../testing/page.ts';
import { figures, people, summary, workOrder } from '../testing/plant.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import type { WorkOrderCard } from '../work-order-card/work-order-card.ts';
import type { AssetDashboard } from './asset-dashboard.ts';

afterEach(clearPage);

async function dashboard(options: FakeServerOptions = {}) {
  const server = new FakeServer(options);
  const element = await mount<AssetDashboard>('asset-dashboard', { client: server.client() });
  return { server, element, shadow: new Shadow(element) };
}

it('shows the four figures, the charts and what is due', async () => {
  const { shadow } = await dashboard();
  await shadow.says('Total assets');
  expect([...shadow.root.querySelectorAll('.figures dd')].map((dd) => dd.textContent?.trim())).toEqual([
    '500',
    '450',
    '25',
    '3',
  ]);
  const tables = [...shadow.root.querySelectorAll('table')];
  expect(tables.map((table) => table.querySelectorAll('tbody tr').length)).toEqual([5, 4]);
  expect(tables[0]?.textContent).toContain('361');
  const due = [...shadow.root.querySelectorAll('.due-list .name')].map((name) => name.textContent);
  expect(due[0]).toBe('Compressor C-2 trips on high discharge temperature');
  expect(await shadow.violations()).toEqual([]);
});

it('draws bars in proportion to their numbers', async () => {
  const { shadow } = await dashboard({
    summary: summary({ by_status: { open: 50, in_progress: 100, on_hold: 0, completed: 25, cancelled: 0 } }),
  });
  await shadow.get('table');
  const bars = [...(await shadow.get('table')).querySelectorAll('.bar .value')].map(
    (bar) => bar.getBoundingClientRect().width,
  );
  expect(bars.length).toBe(5);
  expect(bars[0]! / bars[1]!).toBeCloseTo(0.5, 1);
  expect(bars[3]! / bars[1]!).toBeCloseTo(0.25, 1);
});

it('reads anew after another widget has changed a work order', async () => {
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

it('keeps the last figures where a refresh fails, and says so; then recovers', async () => {
  let down = false;
  const { element, shadow } = await dashboard({ fail: () => (down ? 'no_connection' : undefined) });
  await shadow.says('Total assets');
  down = true;
  await element.refresh();
  await until(() => shadow.has('.notice-warning'));
  expect(shadow.text).toContain('500');
  down = false;
  await shadow.press('Try again');
  await shadow.gone('.notice-warning');
});

it('says what to do where nothing was ever read', async () => {
  const { shadow } = await dashboard({ fail: () => 'internal_error' });
  await shadow.says('The server had a problem.');
  await shadow.says('Reference: req_7f3a');
  await shadow.button('Try again');
});

it('shows nothing of the plant to who has signed out', async () => {
  let out = false;
  const { element, shadow } = await dashboard({
    me: people.technician,
    fail: () => (out ? 'unauthenticated' : undefined),
  });
  await shadow.says('500');
  out = true;
  await element.refresh();
  await until(() => !shadow.text.includes('500'), 'the end of the figures');
});

it('names who has signed in, and signs out to the page’s session', async () => {
  const server = new FakeServer({ me: people.page, user: people.technician });
  const client = server.client();
  const element = await mount<AssetDashboard>('asset-dashboard', { client }, { key: 'pk_test' });
  const shadow = new Shadow(element);
  await shadow.says('Total assets');
  expect(shadow.text).not.toContain('Signed in as');
  await client.signIn({ username: 'maria.lopez', password: 'right' });
  await shadow.says('Signed in as maria.lopez');
  expect(await shadow.violations()).toEqual([]);
  await shadow.press('Sign out');
  await shadow.gone('.session');
  await until(
    () => element.shadowRoot?.activeElement?.localName === 'button',
    'the focus at a place that stays',
  );
  await until(() => server.tokens.at(-1) === 'Bearer page', 'a request in the page’s session');
});

it('says that a plant is empty, rather than nought four times', async () => {
  const { shadow } = await dashboard({
    figures: figures({ total_assets: 0, active_assets: 0, maintenance_due: 0, critical_alerts: 0 }),
    summary: summary({ total: 0 }),
    orders: [],
  });
  await shadow.get('.notice-info');
  expect(shadow.has('.figures')).toBe(false);
});

it('fits a page of 320 pixels, with targets for gloves', async () => {
  const { element, shadow } = await dashboard();
  (element.parentElement as HTMLElement).style.width = '320px';
  await shadow.says('Total assets');
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  expect(shadow.smallTargets()).toEqual([]);
});
