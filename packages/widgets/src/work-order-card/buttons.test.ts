import type { CDPSession } from '@vitest/browser-playwright';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { clearPage, mountCard } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { people, workOrder } from '../testing/plant.ts';
import type { WorkOrderCard } from './work-order-card.ts';

afterEach(clearPage);

const statuses = ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;
const inStatus = (status: WorkOrder['status']) => ({ orders: [workOrder({ status })] });

describe('the buttons of each status', () => {
  it.each([
    ['open', ['Start Work', 'Details'], ['Sign out', 'Start Work', 'Details']],
    [
      'in_progress',
      ['Complete', 'Put on hold', 'Details'],
      ['Sign out', 'Complete', 'Put on hold', 'Details'],
    ],
    ['on_hold', ['Resume', 'Details'], ['Sign out', 'Resume', 'Details']],
    ['completed', ['Details'], ['Sign out', 'Details']],
    ['cancelled', ['Details'], ['Sign out', 'Details']],
  ] as const)('%s: for a technician, collapsed and expanded', async (status, collapsed, expanded) => {
    const { server, shadow } = await mountCard(inStatus(status));
    await shadow.get('.card-footer .action-buttons');
    await until(() => server.asked('GET /api/auth/me') === 1);
    await settle();
    expect(shadow.buttons).toEqual(collapsed);
    expect(shadow.has('.footer-note')).toBe(false);
    await shadow.press('Details');
    await shadow.get('#details');
    await shadow.says('Signed in as maria.lopez');
    expect(shadow.buttons).toEqual(expanded);
  });

  it.each([
    ['open', ['Details', 'Sign in to start or complete work']],
    ['in_progress', ['Details', 'Sign in to start or complete work']],
    ['on_hold', ['Details', 'Sign in to start or complete work']],
    ['completed', ['Details']],
    ['cancelled', ['Details']],
  ] as const)('%s: for a page with a publishable key', async (status, buttons) => {
    const { server, shadow } = await mountCard({ ...inStatus(status), me: people.page });
    await until(() => server.asked('GET /api/auth/me') === 1);
    await until(() => shadow.buttons.length === buttons.length && shadow.buttons[0] === 'Details');
    expect(shadow.buttons).toEqual(buttons);
    await shadow.press('Details');
    await shadow.get('#details');
    expect(shadow.buttons).toEqual(buttons);
    expect(shadow.has('.footer-note')).toBe(false); // people can sign in
  });

  it('leave the focus on one that stays when the reader signs out', async () => {
    const { shadow } = await mountCard(
      { ...inStatus('open'), me: people.page, user: people.technician },
      { expanded: '' },
    );
    await shadow.press('Sign in to start or complete work');
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'right');
    await shadow.press('Sign in');
    await shadow.button('Start Work');
    const signOut = await shadow.button('Sign out');
    signOut.focus();
    signOut.click();
    await until(() => !shadow.buttons.includes('Start Work'));
    expect(shadow.focused?.textContent?.trim()).toBe('Details');
  });

  it.each([
    ['open', true],
    ['in_progress', true],
    ['on_hold', true],
    ['completed', false],
    ['cancelled', false],
  ] as const)('%s: for a role that may only read', async (status, explained) => {
    const { server, shadow } = await mountCard({ ...inStatus(status), me: people.viewer }, { key: '' });
    await until(() => server.asked('GET /api/auth/me') === 1);
    await until(() => shadow.buttons.join() === 'Details');
    await settle();
    expect(shadow.has('.footer-note')).toBe(explained);
  });

  it.each(statuses)('%s: none that changes anything where no server is set up', async (status) => {
    const { element, shadow } = await mountCard({}, { 'work-order-id': '17' });
    element.client = undefined;
    element.baseUrl = undefined;
    element.workOrder = workOrder({ status });
    element.expanded = true;
    await until(() => shadow.has(`[data-status=${status}]`) && shadow.has('#details'));
    expect(shadow.buttons).toEqual(['Details']);
  });
});

describe('the badges', () => {
  it.each([
    ['open', 'badge-open', 'Open'],
    ['in_progress', 'badge-in-progress', 'In progress'],
    ['on_hold', 'badge-on-hold', 'On hold'],
    ['completed', 'badge-completed', 'Completed'],
    ['cancelled', 'badge-cancelled', 'Cancelled'],
  ] as const)('name the status %s in words and colour', async (status, name, words) => {
    const { shadow } = await mountCard(inStatus(status));
    const badge = await shadow.get(`.${name}`);
    expect(badge.textContent).toBe(words);
    expect(badge.previousElementSibling?.textContent).toBe('Status:');
  });

  it.each([
    ['low', 'Low'],
    ['medium', 'Medium'],
    ['high', 'High'],
    ['critical', 'Critical'],
  ] as const)('name the priority %s in words and colour', async (priority, words) => {
    const { shadow } = await mountCard({ orders: [workOrder({ priority })] });
    const badge = await shadow.get(`.badge-${priority}`);
    expect(badge.textContent).toBe(words);
    expect(badge.previousElementSibling?.textContent).toBe('Priority:');
    expect(shadow.has(`[data-priority=${priority}]`)).toBe(true);
  });
});

type Mounted = Awaited<ReturnType<typeof mountCard>>;

const start = async ({ shadow }: Mounted) => (await shadow.get('.main')).click();
const hold = async ({ shadow }: Mounted) => {
  await shadow.press('Put on hold');
  await shadow.press('Waiting for a part');
  (await shadow.get('[type=submit]')).click();
};
const complete = async ({ shadow }: Mounted) => {
  await shadow.press('Complete');
  (await shadow.get('[type=submit]')).click();
};

const pathOf = (verb: string) => (verb === 'resume' ? 'start' : verb);

/** Every transition that the buttons of a status offer. */
const transitions = [
  ['start', 'open', start, 'in_progress', 'Started.'],
  ['resume', 'on_hold', start, 'in_progress', 'Resumed.'],
  ['hold', 'in_progress', hold, 'on_hold', 'Put on hold.'],
  ['complete', 'in_progress', complete, 'completed', 'Completed.'],
] as const;

describe('every transition', () => {
  it.each(transitions)('%s from %s is made once and announced', async (verb, status, press, after, words) => {
    const mounted = await mountCard(inStatus(status));
    const { server, shadow } = mounted;
    await press(mounted);
    await shadow.says(words);
    expect((await shadow.get('[role=status] .notice-success')).textContent?.trim()).toBe(words);
    expect(server.orders.get(17)?.status).toBe(after);
    expect(server.asked('POST /api/work-orders/')).toBe(1);
    expect(server.asked(`POST /api/work-orders/17/${pathOf(verb)}`)).toBe(1);
    expect(shadow.has('form')).toBe(false);
  });

  it.each(transitions)(
    '%s from %s is not made on a version that the reader has not seen',
    async (verb, status, press) => {
      const mounted = await mountCard(inStatus(status));
      const { server, shadow } = mounted;
      await shadow.button('Details');
      server.change(17, { title: 'Replace both seals' });
      await press(mounted);
      await shadow.says('Somebody else changed this work order in the meantime.');
      expect(
        server.requests.find(({ route }) => route === `POST /api/work-orders/17/${pathOf(verb)}`)?.ifMatch,
      ).toBe('"1"');
      expect(server.orders.get(17)).toMatchObject({ status, title: 'Replace both seals' });
      await shadow.says('Replace both seals');
    },
  );

  it.each(transitions)('%s from %s says why the server refuses it', async (verb, status, press) => {
    const mounted = await mountCard({
      ...inStatus(status),
      fail: (route) => (route.endsWith(`/${pathOf(verb)}`) ? 'forbidden' : undefined),
    });
    const { server, shadow } = mounted;
    await press(mounted);
    expect((await shadow.get('[role=alert]')).textContent).toContain('You may not do this.');
    expect(shadow.root.querySelectorAll('[role=alert]').length).toBe(1);
    expect(server.orders.get(17)?.status).toBe(status);
    expect(shadow.has('.notice-success')).toBe(false);
  });

  it.each(transitions)(
    '%s from %s offers the sign-in where nobody is known to be signed in',
    async (verb, status, press) => {
      const mounted = await mountCard({
        ...inStatus(status),
        fail: (route) =>
          route === 'GET /api/auth/me'
            ? 'internal_error'
            : route.endsWith(`/${pathOf(verb)}`)
              ? 'unauthenticated'
              : undefined,
      });
      await press(mounted);
      await mounted.shadow.get('#sign-in-username');
      expect(mounted.shadow.has('[role=alert]')).toBe(false);
    },
  );

  it.each([
    ['made', undefined],
    ['refused', 'forbidden'],
    ['not possible any more', 'illegal_transition'],
    ['overtaken by a change', 'version_mismatch'],
  ] as const)('that is %s after the page went on says nothing about the next work order', async (_, code) => {
    const { server, element, shadow } = await mountCard({
      orders: [workOrder(), workOrder({ id: 18, title: 'Other work' })],
      fail: (route) => (route.endsWith('/start') ? code : undefined),
    });
    const told: number[] = [];
    element.addEventListener('cf-work-order-change', (event) =>
      told.push((event as CustomEvent<{ work_order: WorkOrder }>).detail.work_order.id),
    );
    const answer = server.holdNext('POST /api/work-orders/17/start');
    await shadow.press('Start Work');
    await until(() => answer.held);
    element.workOrderId = 18;
    await shadow.says('Other work');
    await shadow.button('Start Work'); // no longer “Starting…”
    answer.release();
    await until(() => code !== undefined || told.length > 0);
    await settle();
    expect(shadow.text).toContain('Other work');
    expect(shadow.text).not.toContain('Replace mechanical seal');
    expect(shadow.has('[role=alert]')).toBe(false);
    expect((await shadow.get('.message')).textContent?.trim()).toBe('');
    expect(told).toEqual(code === undefined ? [17] : []);
  });

  it('that is refused says nothing about the next work order, also where the page goes on while it loads', async () => {
    const { server, element, shadow } = await mountCard({
      orders: [workOrder(), workOrder({ id: 18, title: 'Other work' })],
      fail: (route) => (route.endsWith('/start') ? 'illegal_transition' : undefined),
    });
    await shadow.button('Start Work');
    const answer = server.holdNext('GET /api/work-orders/17');
    await shadow.press('Start Work');
    await until(() => answer.held);
    element.workOrderId = 18;
    await shadow.says('Other work');
    answer.release();
    await shadow.button('Start Work');
    expect(shadow.has('[role=alert]')).toBe(false);
    expect((await shadow.get('.message')).textContent?.trim()).toBe('');
  });

  it.each([
    ['start', 'Starting…'],
    ['resume', 'Resuming…'],
    ['hold', 'Putting on hold…'],
    ['complete', 'Completing…'],
  ] as const)('%s says that it is running, and takes no second one meanwhile', async (name, doing) => {
    const [verb, status, press, , words] = transitions.find(([one]) => one === name)!;
    const mounted = await mountCard(inStatus(status));
    const { server, shadow } = mounted;
    const answer = server.holdNext(`POST /api/work-orders/17/${pathOf(verb)}`);
    await press(mounted);
    const button = await shadow.button(doing);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    answer.release();
    await shadow.says(words);
    expect(server.asked(`POST /api/work-orders/17/${pathOf(verb)}`)).toBe(1);
  });
});

describe('a change by another widget', () => {
  const tell = (order: WorkOrder) =>
    document.dispatchEvent(new CustomEvent('cf-work-order-change', { detail: { work_order: order } }));

  it('loads the same work order again, and no other', async () => {
    const { server, shadow } = await mountCard();
    await shadow.says('Assigned: You');
    server.change(17, { assigned_to: 'tom.baker' });
    tell(workOrder({ id: 18 }));
    await settle();
    expect(server.asked('GET /api/work-orders/17')).toBe(1);
    tell(workOrder({ id: 17 }));
    await shadow.says('Assigned: tom.baker');
    expect(server.asked('GET /api/work-orders/17')).toBe(2);
  });

  it('does not include its own, which it shows already', async () => {
    const { server, shadow } = await mountCard();
    await shadow.press('Start Work');
    await shadow.says('Started.');
    await settle();
    expect(server.asked('GET /api/work-orders/17')).toBe(1);
    expect(shadow.text).toContain('Started.');
  });
});

describe('forms and details', () => {
  it('keep what was written when a form is closed and opened again', async () => {
    const { shadow } = await mountCard(inStatus('in_progress'));
    await shadow.press('Complete');
    await shadow.type('#notes', 'Half a story');
    await userEvent.keyboard('{Escape}');
    await shadow.gone('form');
    await shadow.press('Complete');
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('Half a story');
  });

  const two = [
    workOrder({ status: 'in_progress', actual_hours: 2 }),
    workOrder({ id: 18, status: 'in_progress', title: 'Other work', actual_hours: 5 }),
  ] as const;
  const otherWork = [
    ['its id', (card: WorkOrderCard) => (card.workOrderId = 18)],
    ['the work order itself', (card: WorkOrderCard) => (card.workOrder = two[1])],
  ] as const;

  it.each(otherWork)(
    'forget what was written when the page shows another work order by %s',
    async (_, showOther) => {
      const { server, element, shadow } = await mountCard({ orders: two });
      await shadow.press('Complete');
      await shadow.type('#notes', 'About the seal');
      await until(() => shadow.focused?.id === 'notes');
      showOther(element);
      await shadow.says('Other work');
      expect(shadow.has('form')).toBe(false);
      await shadow.press('Complete');
      expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('');
      expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('5');
      (await shadow.get('[type=submit]')).click();
      await shadow.says('Completed.');
      expect(server.orders.get(18)).toMatchObject({ actual_hours: 5, completion_notes: null });
    },
  );

  it.each(otherWork)(
    'forget what was written, shown and said about work of the page by %s',
    async (_, go) => {
      const { element, shadow } = await mountCard({ orders: two });
      element.workOrder = two[0];
      await shadow.press('Put on hold');
      await shadow.type('#reason', 'Waiting for the sleeve');
      element.workOrder = undefined;
      go(element);
      await shadow.says('Other work');
      expect(shadow.text).not.toContain('Replace mechanical seal');
      await shadow.press('Put on hold');
      expect((await shadow.get<HTMLInputElement>('#reason')).value).toBe('');
    },
  );

  it('keep what was written when the page gives a newer version of the same work order', async () => {
    const { element, shadow } = await mountCard({ orders: two });
    await shadow.press('Complete');
    await shadow.type('#notes', 'About the seal');
    element.workOrder = { ...two[0], actual_hours: 3, version: 2 };
    await until(() => shadow.root.querySelector<HTMLInputElement>('#hours')?.value === '3');
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('About the seal');
  });

  it('load the work order of the attribute again where the page takes its own back', async () => {
    const { element, shadow } = await mountCard({ orders: two });
    element.workOrder = two[1];
    await shadow.says('Other work');
    element.workOrder = undefined;
    await shadow.says('Replace mechanical seal');
    expect(shadow.text).not.toContain('Other work');
  });

  it('send no hours and no notes where none were written', async () => {
    const { server, shadow } = await mountCard(inStatus('in_progress'));
    await shadow.press('Complete');
    await shadow.type('#notes', '   ');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
    expect(server.requests.find(({ route }) => route.endsWith('/complete'))?.body).toEqual({});
  });

  it.each([
    ['hold', '.chip'],
    ['complete', '#hours'],
  ])('put the focus into the first field where there is a mouse (%s)', async (opens, field) => {
    const browser: CDPSession = cdp();
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    try {
      const { shadow } = await mountCard(inStatus('in_progress'));
      (await shadow.get(`[data-opens=${opens}]`)).click();
      await until(() => shadow.focused?.matches(field));
    } finally {
      await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    }
  });

  it('put the focus on their title on a touch screen, and on Escape back on the button that opened them', async () => {
    const { shadow } = await mountCard(inStatus('in_progress'));
    await shadow.press('Details');
    await shadow.press('Put on hold');
    await until(() => shadow.focused?.textContent.trim() === 'Put this work order on hold');
    await userEvent.keyboard('{Escape}');
    await until(() => shadow.focused?.getAttribute('data-opens') === 'hold');
    await userEvent.keyboard('{Escape}');
    await until(() => shadow.focused?.getAttribute('data-opens') === 'details');
    expect(shadow.has('#details')).toBe(false);
  });

  it('leave Escape to the page where nothing is open', async () => {
    const { shadow } = await mountCard();
    const button = await shadow.button('Details');
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    button.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('show costs with cents, hours, dates and the outcome', async () => {
    const { shadow } = await mountCard({
      orders: [
        workOrder({
          status: 'completed',
          parts_cost: 412.5,
          labor_cost: 1280,
          estimated_hours: 4.5,
          actual_hours: 3.25,
          completion_notes: 'Seal and sleeve replaced.',
          external_ref: 'SAP 4711',
          work_type: 'inspection',
          started_at: '2026-03-02T08:00:00.000Z',
          completed_at: '2026-03-03T08:00:00.000Z',
        }),
      ],
    });
    await shadow.press('Details');
    const details = await shadow.get('#details');
    const facts = Object.fromEntries(
      [...details.querySelectorAll('.facts div')].map((fact) => [
        fact.querySelector('dt')?.textContent,
        fact.querySelector('dd')?.textContent,
      ]),
    );
    expect(facts).toMatchObject({
      Asset: 'Cooling water pump A (P-101A)',
      'Work type': 'Inspection',
      'Estimated hours': '4.5',
      'Actual hours': '3.25',
      'Parts cost': '412.50',
      'Labor cost': '1,280.00',
      'External reference': 'SAP 4711',
    });
    expect(facts['Started']).toContain('Mar 2, 2026');
    expect(facts['Completed']).toContain('Mar 3, 2026');
    expect(details.textContent).toContain('Seal and sleeve replaced.');
  });
});

it('keeps the work order on screen, with a notice, where it cannot be loaded again', async () => {
  let down = false;
  const { element, shadow } = await mountCard({ fail: () => (down ? 'no_connection' : undefined) });
  await shadow.says('Replace mechanical seal');
  down = true;
  await element.refresh();
  await shadow.says('The server cannot be reached.');
  expect(shadow.text).toContain('Replace mechanical seal');
  down = false;
  await shadow.press('Try again');
  await shadow.gone('[role=alert]');
});

it.each(['unauthenticated', 'forbidden', 'not_found'] as const)(
  'takes the work order off the screen where loading it again ends in %s',
  async (code) => {
    let refused = false;
    const { element, shadow } = await mountCard({
      fail: (route) => (refused && route.startsWith('GET /api/work-orders') ? code : undefined),
    });
    await shadow.says('Replace mechanical seal');
    refused = true;
    await element.refresh();
    await until(() => !shadow.text.includes('Replace mechanical seal'));
  },
);
