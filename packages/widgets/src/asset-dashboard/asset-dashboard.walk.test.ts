import { walk, type Walk } from '../testing/walk.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import { figures, hoursFromNow, people, workFigures, workOrder } from '../testing/plant.ts';
import type { AssetDashboard } from './asset-dashboard.ts';

const late = (id: number) =>
  workOrder({
    id,
    title: `Greasing ${id}`,
    asset_name: null,
    due_date: hoursFromNow(-24 * id),
    priority: id % 2 === 0 ? 'low' : 'high',
    assigned_to: id % 3 === 0 ? null : 'tom.baker',
  });
const orders = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(late),
  workOrder({ title: 'Replace the seal', due_date: hoursFromNow(26) }),
];
/** Without the chart of days, whose thirty rows are in the pictures. */
const work = workFigures({ days: null });

async function dashboard(on: Walk, options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const server = on.server({ orders, work, ...options });
  const element = await on.mount<AssetDashboard>('asset-dashboard', server, attributes);
  return { server, element };
}

walk('figures, bars, lists and rows are opened and left again', async (on) => {
  const { element } = await dashboard(on, { me: people.technician });
  await on.press(/^Overdue 9$/);
  await on.press('Greasing 5');
  await on.press('Back to the list');
  await on.keys('{Escape}');
  await on.press('Show all');
  await on.keys('{Escape}');
  await on.press(/^On hold 5$/);
  await on.press('Back to the dashboard');
  await on.press(/^Maintenance due/);
  await on.press('Back to the dashboard');
  await on.press('Total assets 500');
  await on.press('Back to the dashboard');
  await on.press('In progress 14');
  await on.press('Back to the dashboard');
  await on.press(/^Low 11/);
  await on.press('Back to the dashboard');
  await on.press('Replace the seal');
  await on.press('Start Work');
  await on.pass(500);
  await on.press('Back to the dashboard');
  for (const event of ['cf-work-order-open', 'cf-work-orders-open', 'cf-assets-open'])
    element.addEventListener(event, (sent) => sent.preventDefault());
  await on.press('Replace the seal');
  await on.press(/^Critical open/);
  await on.press('Active assets 450');
});

walk(
  'it is loaded again: by its button, each minute, after a change, and when the reader comes back',
  async (on) => {
    const { server, element } = await dashboard(on, { events: true });
    await on.pass(2_500);
    const answer = server.holdNext('GET /api/assets/dashboard');
    await on.press('Refresh');
    await on.press('Refresh');
    server.options.figures = figures({ critical_alerts: 0 });
    await on.step('the answer comes', () => answer.release());
    await on.step('Tom completes one that is overdue', () => server.change(3, { status: 'completed' }));
    await on.pass(2_500);
    server.options.fail = (route) => (route === 'GET /api/assets/dashboard' ? 'no_connection' : undefined);
    await on.press('Refresh');
    await on.pass(61_000);
    delete server.options.fail;
    await on.press('Try again');
    await on.press('Show all');
    await on.step('Tom completes one that is listed', () => server.change(4, { status: 'completed' }));
    await on.pass(2_500);
    await on.pass(60_000);
    await on.keys('{Escape}');
    const place = element.parentElement!;
    await on.step('the page removes it', () => element.remove());
    await on.pass(61_000);
    await on.step('the page puts it back', () => place.append(element));
    await on.pass(61_000);
    await on.step('another widget has changed a work order', () =>
      document.body.dispatchEvent(
        new CustomEvent('cf-work-order-change', { bubbles: true, detail: { work_order: late(5) } }),
      ),
    );
    await on.pass(150);
    server.options.fail = () => 'forbidden';
    await on.press('Refresh');
  },
);

walk('a long list is loaded in pages', async (on) => {
  const many = Array.from({ length: 52 }, (_, at) => ({
    ...late(at + 1),
    asset_tag: null,
    assigned_to: null,
  }));
  const { server } = await dashboard(on, { orders: many });
  const first = server.holdNext('GET /api/work-orders');
  await on.press('Show all');
  await on.step('the rows come', () => first.release());
  server.options.fail = (route) => (route === 'GET /api/work-orders' ? 'no_connection' : undefined);
  await on.press('Show more');
  delete server.options.fail;
  await on.pressTwice('Show more');
  await on.press('Back to the dashboard');
  server.options.fail = (route) => (route === 'GET /api/work-orders' ? 'internal_error' : undefined);
  await on.press(/^On hold 5$/);
  delete server.options.fail;
  await on.press('Try again');
});

walk('somebody signs in where the key does not suffice, and signs out', async (on) => {
  let signedIn = false;
  const { server } = await dashboard(on, {
    me: people.page,
    user: people.technician,
    fail: (route) => (signedIn || /login|methods|sign-out/.test(route) ? undefined : 'unauthenticated'),
  });
  await on.type('#sign-in-username', 'maria.lopez');
  await on.type('#sign-in-password', 'right');
  signedIn = true;
  await on.press('Sign in');
  await on.press('Replace the seal');
  await on.press('Back to the dashboard');
  signedIn = false;
  await on.press('Sign out');
  await on.pass(61_000);
  void server;
});

walk('the page changes its language, its heading and its server', async (on) => {
  const { element } = await dashboard(on, { orders: orders.slice(6) });
  await on.step('Arabic', () => (document.documentElement.lang = 'ar'));
  await on.step('Canadian French', () => (document.documentElement.lang = 'fr-CA'));
  await on.step('English, further down in the page', () => {
    document.documentElement.lang = 'en-GB';
    element.headingLevel = 3;
  });
  const other = on.server({
    orders: [],
    figures: figures({ total_assets: 1_234_567, maintenance_due: 0 }),
    work,
  });
  await on.step('another server', () => (element.client = other.client()));
  await on.step('no server', () => {
    element.client = undefined;
    element.removeAttribute('base-url');
  });
});

walk('a day of the chart is chosen with keys, and what was created on it is opened', async (on) => {
  const days = [
    { day: '2026-11-22', created: 9, completed: 0 },
    { day: '2026-11-23', created: 1, completed: 2 },
    { day: '2026-11-24', created: 0, completed: 4 },
  ];
  const { element } = await dashboard(on, { orders: orders.slice(0, 2), work: workFigures({ days }) });
  await on.step('the focus is on the chart', () =>
    element.shadowRoot!.querySelector<HTMLElement>('.day-choice input')!.focus(),
  );
  await on.press('November 24 Created 0');
  await on.step('the focus is on the chart', () =>
    element.shadowRoot!.querySelector<HTMLElement>('.day-choice input')!.focus(),
  );
  await on.keys('{ArrowLeft}');
  await on.keys('{Home}');
  await on.press('November 22 Completed 0');
  await on.press('November 22 Created 9');
  await on.press('Back to the dashboard');
});
