import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { workPanelTexts } from '../i18n/work-panels/index.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mountCard } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';

// What happens on a card while something is on its way, or did not come.

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

const changed = 'Somebody else changed this work order in the meantime.';
const load = 'GET /api/work-orders/17';

describe('a form whose code cannot be fetched', () => {
  it.each<[opens: string, order: Partial<WorkOrder>, words: string]>([
    ['complete', { status: 'in_progress' }, 'WO 17 could not be completed:'],
    ['hold', { status: 'in_progress' }, 'WO 17 could not be put on hold:'],
    ['start', { status: 'open', assigned_to: 'tom.baker' }, 'WO 17 could not be started:'],
    ['resume', { status: 'on_hold', assigned_to: 'tom.baker' }, 'WO 17 could not be resumed:'],
  ])('says what could not be done, and opens later: %s', async (opens, order, words) => {
    vi.spyOn(workPanelTexts, 'en').mockRejectedValue(new TypeError('Failed to fetch'));
    const { server, shadow } = await mountCard({ orders: [workOrder(order)] });
    await until(() => server.asked('GET /api/auth/me') === 1);
    await settle();
    const button = await shadow.get(
      opens === 'complete' || opens === 'hold' ? `[data-opens=${opens}]` : '.main',
    );
    button.click();
    expect((await shadow.get('[role=alert]')).textContent.replace(/\s+/g, ' ')).toContain(
      `${words} The server cannot be reached.`,
    );
    expect(shadow.has('form')).toBe(false);
    vi.restoreAllMocks();
    button.click();
    await shadow.get('form');
    expect(shadow.has('[role=alert]')).toBe(false);
    expect(server.asked('POST')).toBe(1); // the session of the page
  });
});

it.each(['complete', 'hold'])(
  'a form that was asked for does not open on the next work order: %s',
  async (opens) => {
    const { element, shadow } = await mountCard({
      orders: [
        workOrder({ status: 'in_progress' }),
        workOrder({ id: 18, status: 'in_progress', title: 'Other work' }),
      ],
    });
    (await shadow.get(`[data-opens=${opens}]`)).click();
    element.workOrderId = 18; // before the code of the form is there
    await shadow.says('Other work');
    await settle();
    expect(shadow.has('form')).toBe(false);
  },
);

it('a work order that the page gives while another is started can be started too', async () => {
  const { server, element, shadow } = await mountCard({
    orders: [workOrder(), workOrder({ id: 18, title: 'Other work' })],
  });
  const first = server.holdNext('POST /api/work-orders/17/start');
  await shadow.press('Start Work');
  await shadow.button('Starting…');
  element.workOrderId = 18;
  await shadow.says('Other work');
  const second = server.holdNext('POST /api/work-orders/18/start');
  await shadow.press('Start Work');
  await until(() => second.held);
  (await shadow.button('Details')).focus();
  first.release();
  await until(() => server.orders.get(17)?.status === 'in_progress');
  await settle();
  expect(shadow.buttons).toEqual(['Starting…', 'Details']);
  expect(shadow.focused?.textContent?.trim()).toBe('Details');
  second.release();
  await shadow.says('Started.');
  await shadow.button('Complete');
});

it('a failure goes with the form that is closed', async () => {
  const { shadow } = await mountCard({
    orders: [workOrder({ status: 'in_progress' })],
    fail: (route) => (route.endsWith('/hold') ? 'no_connection' : undefined),
  });
  await shadow.press('Put on hold');
  await shadow.press('Need help');
  (await shadow.get('[type=submit]')).click();
  await shadow.get('[role=alert]');
  await shadow.press('Cancel');
  await shadow.gone('form');
  expect(shadow.has('[role=alert]')).toBe(false);
});

describe('after a completion', () => {
  const orders = [
    workOrder({ status: 'in_progress', started_at: hoursFromNow(-2) }),
    workOrder({ id: 31, title: 'Job 31' }),
  ];
  const complete = async (options: FakeServerOptions = {}) => {
    const mounted = await mountCard({ orders, ...options });
    const { server, shadow } = mounted;
    await until(() => server.asked('GET /api/auth/me') === 1);
    const jobs = server.holdNext('GET /api/work-orders');
    await shadow.press('Complete');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
    await until(() => jobs.held);
    return { ...mounted, jobs };
  };

  it('nothing is said of a next job where it cannot be loaded', async () => {
    const { shadow, jobs } = await complete({
      fail: (route) => (route === 'GET /api/work-orders' ? 'no_connection' : undefined),
    });
    jobs.release();
    await settle();
    expect(shadow.text).toContain('Completed.');
    expect(shadow.text).not.toContain('No further job');
    expect(shadow.has('[role=alert]')).toBe(false);
  });

  it.each<[string, (mounted: Awaited<ReturnType<typeof complete>>) => Promise<unknown>]>([
    [
      'shows another work order',
      async ({ element, shadow }) => {
        element.workOrder = workOrder({ id: 18, title: 'Other work', status: 'completed' });
        await shadow.says('Other work');
      },
    ],
    [
      'goes on with the work',
      async ({ shadow }) => {
        await shadow.press('Undo');
        await shadow.says('The completion was undone.');
      },
    ],
  ])('no next job is offered that comes when the card %s', async (_, goOn) => {
    const mounted = await complete();
    await goOn(mounted);
    mounted.jobs.release();
    await settle();
    expect(mounted.shadow.text).not.toContain('Your next job');
    expect(mounted.shadow.buttons).not.toContain('Next job');
  });

  it('is not undone on a version that the reader has not seen', async () => {
    const { server, shadow } = await complete();
    server.change(17, { completion_notes: 'Checked by the shift' });
    await shadow.press('Undo');
    expect((await shadow.get('[role=alert]')).textContent.replace(/\s+/g, ' ')).toContain(
      `The completion of WO 17 could not be undone: ${changed}`,
    );
    expect(server.orders.get(17)?.status).toBe('completed');
    await shadow.press('Undo'); // what is shown is now up to date
    await shadow.says('The completion was undone.');
  });

  it('can be undone at the next try where the first one failed', async () => {
    const { server, shadow } = await complete();
    server.options.fail = (route) => (route.endsWith('/reopen') ? 'no_connection' : undefined);
    await shadow.press('Undo');
    await shadow.get('[role=alert]');
    delete server.options.fail;
    await shadow.press('Undo');
    await shadow.says('The completion was undone.');
    expect(shadow.has('[role=alert]')).toBe(false);
  });
});

describe('changes by others', () => {
  const following = async (options: FakeServerOptions = {}) => {
    const mounted = await mountCard({ events: true, ...options });
    await until(() => mounted.server.asked(load) === 2); // once the stream has begun
    await settle();
    return mounted;
  };

  it('are not seen in the card’s own change, whose event comes before its answer', async () => {
    const { server, shadow } = await following();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const answer = server.holdNext('POST /api/work-orders/17/start');
    await shadow.press('Start Work');
    await until(() => answer.held);
    await settle();
    await vi.advanceTimersByTimeAsync(1_000); // by then, it loads what was reported
    expect(server.asked(load)).toBe(2);
    answer.release();
    await shadow.says('Started.');
    await settle();
    expect(shadow.text).toContain('Started.');
    expect(shadow.text).not.toContain(changed);
  });

  it('leave the focus where the reader is on the page', async () => {
    const { server, shadow } = await following();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    server.change(17, { priority: 'critical' });
    await shadow.says(changed);
    await settle();
    expect(document.activeElement).toBe(field);
  });

  it('are told all together until the reader does something', async () => {
    const { server, shadow } = await following();
    server.change(17, { priority: 'critical' });
    await shadow.says('Priority: Critical');
    server.change(17, { assigned_to: 'tom.baker' });
    const listed = () => [...shadow.root.querySelectorAll('.changes li')].map((item) => item.textContent);
    await until(() => listed().length === 2);
    expect(listed()).toEqual(['Priority: Critical', 'Assigned: tom.baker']);
  });
});

it('a card that gets another client and another work order at once loads it once', async () => {
  const { server, element, shadow } = await mountCard({
    orders: [workOrder(), workOrder({ id: 18, title: 'Other work' })],
  });
  await shadow.says('Replace mechanical seal');
  Object.assign(element, { client: server.client(), workOrderId: 18 });
  await shadow.says('Other work');
  await settle();
  expect([server.asked('GET /api/work-orders/18'), server.asked(load)]).toEqual([1, 1]);
});

describe('where the page signs people in itself', () => {
  it('the card says that the reader has to sign in on the page', async () => {
    const { shadow } = await mountCard({ fail: () => 'unauthenticated' }, { key: '' });
    await shadow.says('You are not signed in. Sign in on this page, then try again.');
    expect(shadow.has('form')).toBe(false);
  });

  it('the card does not sign them out', async () => {
    const { server, shadow } = await mountCard({ me: people.technician }, { key: '', expanded: '' });
    await until(() => server.asked('GET /api/auth/me') === 1);
    await shadow.get('#details');
    await shadow.says('Assigned: You');
    expect(shadow.text).not.toContain('Signed in as');
  });
});

it.each([0, -3, 1.5, NaN])('%d as a property is not the number of a work order', async (id) => {
  const { element, server, shadow } = await mountCard();
  await shadow.says('Replace mechanical seal');
  element.removeAttribute('work-order-id');
  element.workOrderId = id;
  await shadow.says('No work order to show.');
  expect(shadow.text).not.toContain('Replace mechanical seal');
  expect(server.asked('GET /api/work-orders')).toBe(1);
});
