import { walk, type Walk } from '../testing/walk.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { manyOrders, smallPlant } from './testing.ts';
import type { WorkOrderList } from './work-order-list.ts';

const me = people.technician;

async function list(on: Walk, options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const server = on.server({ orders: smallPlant(), me, ...options });
  const element = await on.mount<WorkOrderList>('work-order-list', server, attributes);
  return { server, element };
}

walk('each part of the list is chosen, searched, filtered and sorted', async (on) => {
  await list(on);
  await on.press('Overdue 1');
  await on.press('Due today 1');
  await on.press('Unassigned 2');
  await on.press('All 5');
  await on.type('#words', 'fan');
  await on.pass(200);
  await on.type('#words', ' fan ');
  await on.pass(299);
  await on.pass(1);
  await on.type('#words', 'nothing like it');
  await on.pass(300);
  await on.press('Clear search and filters');
  await on.press('Filters');
  await on.choose('#status', 'completed');
  await on.choose('#status', 'any');
  await on.choose('#priority', 'critical');
  await on.choose('#work_type', 'inspection');
  await on.type('#asset', 'roof');
  await on.pass(300);
  await on.choose('#sort', '-priority');
  await on.press('Mine 2');
  await on.press('Clear search and filters');
});

walk('the keyboard goes through the rows, opens one, works and comes back', async (on) => {
  const { element } = await list(on, {}, { segment: 'all' });
  await on.step('the first row has the focus', async () => (await on.find<HTMLElement>('.open')).focus());
  await on.keys('{ArrowDown}');
  await on.keys('{ArrowDown}');
  await on.keys('{End}');
  await on.keys('{ArrowDown}');
  await on.keys('{ArrowUp}');
  await on.keys('{Home}');
  await on.keys('{ArrowUp}');
  await on.keys('x');
  await on.keys('{ArrowDown}');
  await on.keys('{Enter}');
  await on.press(/Take over|Start Work|Resume/);
  await on.pass(500);
  await on.press('Back to the list');
  await on.keys('{ArrowDown}');
  element.addEventListener('cf-work-order-open', (event) => event.preventDefault());
  await on.keys('{Enter}');
  await on.step('the page chooses another part', () => (element.segment = 'unassigned'));
  await on.step('the page loads the list again', () => element.refresh());
});

walk('others work meanwhile', async (on) => {
  const { server } = await list(on, { events: true });
  await on.pass(600);
  await on.step('Dan completes one', () => server.change(1, { status: 'completed' }));
  await on.pass(3_000);
  await on.step('there is a new one', () =>
    server.add(
      workOrder({
        id: 30,
        title: 'Stop the leak',
        due_date: hoursFromNow(-90),
        updated_at: new Date().toISOString(),
      }),
    ),
  );
  await on.pass(3_000);
  await on.step('there is another one of others', () =>
    server.add(
      workOrder({ id: 31, title: 'Of Dan', assigned_to: 'dan.osei', updated_at: new Date().toISOString() }),
    ),
  );
  await on.pass(3_000);
  await on.press('Show new work orders: 1');
  await on.step('there is a new one at the end', () =>
    server.add(
      workOrder({
        id: 32,
        title: 'Later',
        due_date: null,
        updated_at: new Date().toISOString(),
      }),
    ),
  );
  await on.pass(3_000);
  server.options.fail = (route) => (route.startsWith('GET /api/work-orders') ? 'no_connection' : undefined);
  await on.step('there is one more, and no connection', () => server.change(2, { priority: 'low' }));
  await on.pass(3_000);
  await on.press('Try again');
  delete server.options.fail;
  await on.press('Try again');
  await on.pass(60_000);
  await on.step('the stream can no longer tell', () => server.events.reset());
  await on.pass(3_000);
  server.options.fail = (route) => (route === 'GET /api/work-orders' ? 'forbidden' : undefined);
  await on.step('the reader may see no more', () => server.change(2, { priority: 'high' }));
  await on.pass(3_000);
});

walk('a long list is loaded as far as it is looked at', async (on) => {
  const short = manyOrders(53).map((order) => ({
    ...order,
    asset_tag: null,
    asset_name: null,
    asset_location: null,
  }));
  const { server } = await list(on, { orders: short });
  server.options.fail = (route) => (route === 'GET /api/work-orders' ? 'internal_error' : undefined);
  const scroller = await on.find<HTMLElement>('.scroller');
  await on.step('the end is seen, and cannot be loaded', () => scroller.scrollTo(0, 1e6));
  delete server.options.fail;
  await on.press('Try again');
  await on.step('the end is seen', () => scroller.scrollTo(0, 1e6));
  await on.step('much is changed', () => {
    for (let id = 1; id <= 3; id++) server.change(id, { priority: 'low' });
  });
});

walk('late answers do not belong to another part', async (on) => {
  const { server } = await list(on);
  const overdue = server.holdNext('GET /api/work-orders');
  await on.press('Overdue 1');
  await on.press('All 5');
  await on.step('the answer about what is overdue comes', () => overdue.release());
  const more = server.holdNext('GET /api/work-orders/counts');
  await on.press('Unassigned 2');
  await on.step('the counts come', () => more.release());
});

walk('a visitor signs in, sees own work, and signs out', async (on) => {
  const { server } = await list(on, { me: people.page, user: me, events: true });
  await on.pass(600);
  await on.press('Sign in to see your work');
  await on.press('Cancel');
  await on.press('Sign in to see your work');
  await on.type('#sign-in-username', 'maria.lopez');
  await on.type('#sign-in-password', 'right');
  await on.press('Sign in');
  await on.pass(3_000);
  await on.step('a row is opened', async () => (await on.find<HTMLElement>('.open')).click());
  await on.press('Back to the list');
  server.options.fail = (route) => (route === 'GET /api/work-orders' ? 'unauthenticated' : undefined);
  await on.press('Overdue 1');
  delete server.options.fail;
  await on.type('#sign-in-username', 'maria.lopez');
  await on.type('#sign-in-password', 'right');
  await on.press('Sign in');
  await on.press('Sign out');
});

walk('an empty list, a list that cannot be loaded, and who somebody is that cannot be said', async (on) => {
  const { server, element } = await list(on, { orders: [], events: true });
  await on.pass(600);
  await on.press('Overdue 0');
  await on.press('Due today 0');
  await on.press('Unassigned 0');
  await on.press('All 0');
  server.options.fail = () => 'no_connection';
  await on.step('the page loads the list again', () => element.refresh());
  await on.press('Mine 0');
  delete server.options.fail;
  await on.press('Try again');
  server.options.fail = (route) => (route === 'GET /api/auth/me' ? 'internal_error' : undefined);
  await on.step('somebody signs in elsewhere', async () => {
    await element.client!.signIn({ username: 'maria.lopez', password: 'right' });
  });
  delete server.options.fail;
  await on.pass(5_000);
});
