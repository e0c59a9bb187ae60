import { walk, type Walk } from '../testing/walk.ts';
import type { WorkOrder } from '@chatterfix/sdk';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import { hoursFromNow, people, workOrder as wholeOrder } from '../testing/plant.ts';
import type { WorkOrderCard } from './work-order-card.ts';

/** A work order with few words, because they are recorded often. */
const workOrder = (changes: Partial<WorkOrder> = {}) =>
  wholeOrder({ title: 'Replace the seal', description: 'It leaks.', safety_notes: 'Lock out.', ...changes });
const inProgress = (changes: Partial<WorkOrder> = {}) =>
  workOrder({ status: 'in_progress', started_at: hoursFromNow(-2.3), version: 3, ...changes });
const nextJob = workOrder({ id: 34, title: 'Compressor C-2 trips', asset_tag: 'C-2', priority: 'critical' });

/** A card of work order 17 on the page. */
async function card(on: Walk, options: FakeServerOptions, attributes: Record<string, string> = {}) {
  const server = on.server({ orders: [workOrder()], ...options });
  const element = await on.mount<WorkOrderCard>('work-order-card', server, {
    'work-order-id': '17',
    ...attributes,
  });
  return { server, element };
}

walk(
  'work is started, put on hold, resumed, completed, reopened and completed; then the next job is opened',
  async (on) => {
    await card(on, { orders: [workOrder(), nextJob] });
    await on.press('Start Work');
    await on.press('Put on hold');
    await on.press('Put on hold');
    await on.press('End of shift');
    await on.type('#reason', 'Waiting for the sleeve');
    await on.press('Put on hold');
    await on.press('Resume');
    await on.press('Complete');
    await on.press('15 minutes more');
    await on.press('15 minutes less');
    await on.type('#hours', '1:45');
    await on.press('15 minutes more');
    await on.type('#notes', 'Seal and sleeve replaced.');
    await on.pressTwice('Complete');
    await on.press('Undo');
    await on.press('Cancel');
    await on.press('Complete');
    await on.type('#hours', 'two');
    await on.press('Complete');
    await on.type('#hours', '2');
    await on.press('Complete');
    await on.pass(29_000);
    await on.pass(1_500);
    await on.press(/next job/i);
    await on.press('Details');
  },
);

walk('forms are opened and closed with the keyboard, and the page shows the details itself', async (on) => {
  const { element } = await card(on, { orders: [inProgress()] });
  await on.press('Details');
  await on.press('Complete');
  await on.type('#notes', 'half a sentence');
  await on.keys('{Escape}');
  await on.keys('{Escape}');
  await on.keys('{Escape}');
  await on.press('Complete');
  await on.press('Cancel');
  await on.press('Put on hold');
  await on.press('Need help');
  await on.press('Need help');
  await on.press('Needs a shutdown');
  await on.keys('{Escape}');
  element.addEventListener('cf-work-order-details', (event) => event.preventDefault());
  await on.press('Details');
});

walk('work of a colleague is taken over', async (on) => {
  const { server } = await card(on, {
    orders: [workOrder({ assigned_to: 'tom.baker' })],
    me: people.technician,
  });
  await on.press('Start Work');
  await on.press('Cancel');
  await on.press('Start Work');
  await on.press('Take over and start');
  await on.step('Tom puts it on hold and takes it back', () =>
    server.change(17, { status: 'on_hold', hold_reason: 'Lunch', assigned_to: 'tom.baker' }),
  );
  await on.press(/Put on hold|Resume/);
});

walk(
  'work that was assigned to somebody else in the meantime is refused, and can be taken over',
  async (on) => {
    const { server } = await card(on, { orders: [workOrder({ assigned_to: null })], me: people.technician });
    await on.step('Tom takes it, unnoticed', () =>
      server.orders.set(17, workOrder({ assigned_to: 'tom.baker' })),
    );
    await on.press('Start Work');
    await on.press('Take over and start');
  },
);

walk('somebody else changes the work order while the form is open', async (on) => {
  const { server } = await card(on, { orders: [inProgress()], events: true });
  await on.pass(600);
  await on.press('Complete');
  await on.type('#notes', 'A long story in gloves');
  await on.step('Tom gives it to Ana', () =>
    server.change(17, { assigned_to: 'ana.ruiz', priority: 'critical' }),
  );
  await on.pass(600);
  await on.press('Complete');
  await on.press('Cancel');
  await on.step('Tom changes the title', () =>
    server.change(17, { title: 'Replace both seals', due_date: hoursFromNow(5) }),
  );
  await on.pass(600);
  await on.press('Complete');
  await on.step('Tom completes it, while the form is open', () =>
    server.change(17, { status: 'completed', actual_hours: 3, completed_at: hoursFromNow(0) }),
  );
  await on.pass(600);
  await on.press('Complete');
  await on.step('it is deleted', () => {
    server.orders.delete(17);
    server.events.send('work_order.deleted', 'work_orders', 17, 99);
  });
  await on.pass(600);
});

walk('a version that nobody has seen is not overwritten', async (on) => {
  const { server } = await card(on, { orders: [inProgress()] });
  await on.press('Complete');
  await on.type('#notes', 'Done');
  await on.step('Tom changes it, unnoticed', () =>
    server.change(17, {
      assigned_to: 'tom.baker',
      due_date: hoursFromNow(20),
      estimated_hours: 6,
      description: 'Both ends leak.',
    }),
  );
  await on.press('Complete');
  await on.press('Complete');
  await on.step('Tom cancels the next one, unnoticed', () => server.change(17, { status: 'cancelled' }));
  await on.press('Undo');
});

walk('without a connection the text stays, and the same can be sent again', async (on) => {
  let down = false;
  const { server, element } = await card(on, {
    orders: [inProgress()],
    fail: (route) => (down && /complete|GET/.test(route) ? 'no_connection' : undefined),
  });
  await on.press('Complete');
  await on.type('#notes', 'Sent twice');
  down = true;
  await on.press('Complete');
  await on.step('the page loads the card again', () => element.refresh());
  await on.press('Try again');
  down = false;
  await on.press('Try again');
  server.options.fail = (route) => (route.endsWith('/complete') ? 'internal_error' : undefined);
  await on.press('Complete');
  server.options.fail = (route) => (route.endsWith('/complete') ? 'rate_limited' : undefined);
  await on.press('Complete');
  delete server.options.fail;
  await on.press('Complete');
});

walk('an answer comes late: the button is pressed again, the page shows another work order', async (on) => {
  const { server, element } = await card(on, {
    orders: [workOrder(), workOrder({ id: 18, title: 'Other work' })],
  });
  const answer = server.holdNext('POST /api/work-orders/17/start');
  await on.press('Start Work');
  await on.press(/Start/);
  await on.press('Details');
  await on.step('the page shows work order 18', () => (element.workOrderId = 18));
  await on.press(/Start/);
  await on.step('the answer about 17 comes', () => answer.release());
  const load = server.holdNext('GET /api/work-orders/17');
  await on.step('the page shows work order 17', () => (element.workOrderId = 17));
  await on.step(
    'the page shows one of its own',
    () => (element.workOrder = workOrder({ id: 5, title: 'Of the page' })),
  );
  await on.step('the answer about 17 comes', () => load.release());
  await on.step('the page gives an impossible id', () => {
    element.workOrder = undefined;
    element.setAttribute('work-order-id', '-3');
  });
  await on.step('the page gives none', () => element.removeAttribute('work-order-id'));
});

walk('a visitor of the page signs in, works and signs out', async (on) => {
  const { server } = await card(on, { me: people.page, user: people.technician, events: true });
  await on.pass(600);
  await on.press('Sign in to start or complete work');
  await on.keys('{Escape}');
  await on.press('Sign in to start or complete work');
  await on.press('Cancel');
  await on.press('Sign in to start or complete work');
  await on.type('#sign-in-username', 'maria.lopez');
  await on.type('#sign-in-password', 'wrong');
  await on.press('Sign in');
  await on.type('#sign-in-password', 'right');
  await on.press('Sign in');
  await on.pass(600);
  await on.press('Start Work');
  await on.press('Details');
  const answer = server.holdNext('POST /api/work-orders/17/complete');
  await on.press('Complete');
  await on.press('Complete');
  await on.press('Sign out');
  await on.step('the answer comes', () => answer.release());
});

walk('a session that has ended asks to sign in again', async (on) => {
  let ended = false;
  const { server } = await card(on, {
    orders: [inProgress()],
    me: people.page,
    user: people.technician,
    fail: (route) => (ended && route.endsWith('/hold') ? 'unauthenticated' : undefined),
  });
  await on.step('maria.lopez signs in elsewhere on the page', async () => {
    await server.client().signIn({ username: 'maria.lopez', password: 'right' });
  });
  ended = true;
  await on.press('Sign in to start or complete work');
  await on.type('#sign-in-username', 'maria.lopez');
  await on.type('#sign-in-password', 'right');
  await on.press('Sign in');
  await on.press('Put on hold');
  await on.press('End of shift');
  await on.press('Put on hold');
});

walk('who somebody is comes late, after somebody else has signed in', async (on) => {
  const server = on.server({ orders: [workOrder()], me: people.page, user: people.technician });
  const first = server.holdNext('GET /api/auth/me');
  const element = await on.mount<WorkOrderCard>('work-order-card', server, { 'work-order-id': '17' });
  await on.step('maria.lopez signs in', async () => {
    await element.client!.signIn({ username: 'maria.lopez', password: 'right' });
  });
  await on.step('the answer about the page comes', () => first.release());
  await on.step('the tab is hidden', () => setVisibility('hidden'));
  await on.pass(11_000);
  await on.step('the tab is seen', () => setVisibility('visible'));
  await on.press('Details');
  const second = server.holdNext('GET /api/auth/me');
  await on.press('Sign out');
  await on.step('the answer about the page comes', () => second.release());
});

walk('two cards of one work order and a page that removes and returns one', async (on) => {
  const { server, element } = await card(on, {
    orders: [workOrder({ due_date: '2026-11-24' })],
    events: true,
  });
  const second = await on.mount<WorkOrderCard>(
    'work-order-card',
    server,
    { 'work-order-id': '17', expanded: '' },
    { client: element.client },
  );
  await on.pass(600);
  await on.press('Start Work');
  await on.pass(3_000);
  const place = second.parentElement!;
  await on.step('the page removes the second', () => second.remove());
  await on.step('Tom changes it', () => server.change(17, { assigned_to: 'tom.baker' }));
  await on.pass(3_000);
  await on.step('the page puts the second back', () => place.append(second));
  await on.pass(3_000);
  await on.step('the stream breaks', () => server.events.cut());
  await on.pass(30_000);
  await on.step('the tab is hidden', () => setVisibility('hidden'));
  await on.pass(11_000);
  await on.step('the tab is seen', () => setVisibility('visible'));
  await on.pass(3_000);
  await on.step('the page is in German', () => (document.documentElement.lang = 'de'));
  await on.step('the page is dark and compact', () => (element.theme = 'dark'));
});

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}
