import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { ChatterFix } from '@chatterfix/sdk';
import { clearPage, mount, Shadow } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { Wire, type WireOptions } from '../testing/wire.ts';
import type { WorkOrderCard } from './work-order-card.ts';

afterEach(clearPage);

async function card(options: WireOptions = {}, attributes: Record<string, string> = {}) {
  const wire = new Wire({ orders: [workOrder()], ...options });
  const element = await mount<WorkOrderCard>(
    'work-order-card',
    { client: wire.client() },
    { 'work-order-id': '17', 'base-url': 'https://plant.test', key: 'pk_test', ...attributes },
  );
  return { wire, element, shadow: new Shadow(element) };
}
const orderOf = (wire: Wire) => wire.orders.get(17);

describe('what it shows', () => {
  it('is the reference’s card: title, badges, asset, due date, assignment, hours, buttons', async () => {
    const { shadow } = await card();
    await shadow.says('Replace mechanical seal on P-101A');
    for (const words of ['High', 'Open', 'Asset: P-101A', 'Due: ', 'Assigned: maria.lopez', '4.5h estimated'])
      expect(shadow.text).toContain(words);
    for (const selector of [
      '.work-order-card',
      '.work-order-title',
      '.badge-high',
      '.badge-open',
      '.asset-tag',
      '.due-date',
      '.assigned-to',
      '.estimated-hours',
      '.action-buttons',
    ])
      expect(shadow.has(selector), selector).toBe(true);
    await shadow.button('Start Work');
    await shadow.button('Details');
  });

  it('never takes a page’s or a record’s text for markup', async () => {
    const { shadow } = await card({
      orders: [
        workOrder({
          title: '<img src=x onerror=alert(1)>',
          description: '</p><script>alert(1)</script>',
          assigned_to: '${7*7}',
        }),
      ],
    });
    await shadow.says('<img src=x onerror=alert(1)>');
    expect(shadow.has('img, script')).toBe(false);
    expect(shadow.text).toContain('${7*7}');
  });

  it('follows its attribute, and an old answer does not overtake a new one', async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const wire = new Wire({ orders: [workOrder(), workOrder({ id: 18, title: 'Grease the bearings' })] });
    const client = new ChatterFix({
      baseUrl: 'https://plant.test',
      key: 'pk_test',
      maxRetries: 0,
      fetch: async (request) => {
        if (request.url.endsWith('/work-orders/17')) await slow;
        return wire.fetch(request);
      },
    });
    const element = await mount<WorkOrderCard>('work-order-card', { client }, { 'work-order-id': '17' });
    element.setAttribute('work-order-id', '18');
    const shadow = new Shadow(element);
    await shadow.says('Grease the bearings');
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shadow.text).toContain('Grease the bearings');
  });

  it('takes a work order from the page, and asks no server for it', async () => {
    const element = await mount<WorkOrderCard>('work-order-card', {
      workOrder: workOrder({ title: 'Given' }),
    });
    await new Shadow(element).says('Given');
  });

  it.each(['open', 'on_hold', 'in_progress'] as const)(
    'has the safety notes before the work, without a press (%s)',
    async (status) => {
      const { shadow } = await card({ orders: [workOrder({ status })] });
      await shadow.says('Lock out MCC-2 bucket 7');
      const order = (await shadow.get('.safety-notes')).compareDocumentPosition(
        await shadow.get('.action-buttons button'),
      );
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
      await shadow.press('Details');
      await shadow.get('#details');
      expect(shadow.root.querySelectorAll('.safety-notes').length).toBe(1);
      expect(await shadow.violations()).toEqual([]);
    },
  );

  it('puts the safety notes of finished work among its details', async () => {
    const { shadow } = await card({ orders: [workOrder({ status: 'completed' })] });
    await shadow.press('Details');
    await shadow.get('#details .safety-notes');
  });

  it.each(['abc', '17abc', '-3', '1.5'])('says that “%s” is not the number of a work order', async (id) => {
    const { wire, shadow } = await card({}, { 'work-order-id': id });
    await shadow.says(`“${id}” is not the number of a work order.`);
    expect(wire.asked('GET /api/work-orders')).toBe(0);
  });

  it('asks for an id where there is none', async () => {
    await new Shadow(await mount<WorkOrderCard>('work-order-card')).says('Give the element a work-order-id.');
  });

  it('speaks the page’s language, and reads from its side', async () => {
    document.documentElement.lang = 'de-CH';
    const { shadow } = await card({ orders: [workOrder({ estimated_hours: 1234.5 })] });
    await shadow.says('Arbeit beginnen');
    expect(shadow.text).toContain(new Intl.NumberFormat('de-CH').format(1234.5));
    document.documentElement.lang = 'ar';
    await until(() => shadow.has('[dir=rtl]'));
    document.documentElement.lang = 'tlh';
    await shadow.says('Start Work');
  });

  it.each([320, 414])(
    'has no target too small for a glove and nothing wider than a page of %i pixels',
    async (width) => {
      const { element, shadow } = await card({
        orders: [
          workOrder({
            status: 'in_progress',
            title: `L/H CYL LKG ${'Hydraulikzylinderdichtungssatz'.repeat(3)}`,
          }),
        ],
      });
      (element.parentElement as HTMLElement).style.width = `${width}px`;
      await shadow.press('Details');
      await shadow.press('Complete');
      await shadow.get('#notes');
      expect(shadow.smallTargets()).toEqual([]);
      expect(element.scrollWidth).toBeLessThanOrEqual(width);
      expect(await shadow.violations()).toEqual([]);
    },
  );
});

describe('work on it', () => {
  it('starts and completes, and tells the page each time', async () => {
    const { wire, element, shadow } = await card();
    const told: string[] = [];
    document.addEventListener(
      'cf-work-order-change',
      (event) =>
        told.push((event as CustomEvent<{ work_order: { status: string } }>).detail.work_order.status),
      { once: false },
    );
    await shadow.press('Start Work');
    await shadow.says('Work has started.');
    await shadow.press('Complete');
    await shadow.type('#hours', '3.5');
    await shadow.type('#notes', 'Seal replaced');
    (await shadow.get('form .btn-success')).click();
    await shadow.says('Work is complete.');
    expect(orderOf(wire)).toMatchObject({
      status: 'completed',
      actual_hours: 3.5,
      completion_notes: 'Seal replaced',
    });
    expect(told).toEqual(['in_progress', 'completed']);
    expect(shadow.has('[data-status=completed]')).toBe(true);
    expect(element.shadowRoot?.activeElement).not.toBeNull();
  });

  it('has one button that completes, also while its form is open', async () => {
    const { element, shadow } = await card({ orders: [workOrder({ status: 'in_progress' })] });
    const named = () =>
      [...shadow.root.querySelectorAll('button')].filter(
        (button) => button.textContent?.trim() === 'Complete',
      );
    await shadow.press('Complete');
    await shadow.get('form');
    expect(named().map((button) => button.type)).toEqual(['submit']);
    await shadow.press('Cancel');
    await until(() => element.shadowRoot?.activeElement?.getAttribute('data-opens') === 'complete');
    expect(named().length).toBe(1);
  });

  it('sends one request for two quick presses', async () => {
    const { wire, shadow } = await card();
    const button = await shadow.button('Start Work');
    button.click();
    button.click();
    await shadow.says('Work has started.');
    expect(wire.asked('POST /api/work-orders/17/start')).toBe(1);
  });

  it.each(['internal_error', 'no_connection', 'rate_limited', 'invalid_input'] as const)(
    'keeps the text where completing ends in %s, says what to do, and can go on',
    async (code) => {
      let failing = true;
      const { wire, shadow } = await card({
        orders: [workOrder({ status: 'in_progress' })],
        fail: (route) => (failing && route.endsWith('/complete') ? code : undefined),
      });
      await shadow.press('Complete');
      await shadow.type('#hours', '2');
      await shadow.type('#notes', 'A long story in gloves');
      (await shadow.get('form .btn-success')).click();
      const notice = await shadow.get('[role=alert]');
      expect(notice.textContent).not.toMatch(/Error:|undefined|\[object/);
      expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('A long story in gloves');
      failing = false;
      (await shadow.get('form .btn-success')).click();
      await shadow.says('Work is complete.');
      expect(orderOf(wire)).toMatchObject({ completion_notes: 'A long story in gloves', actual_hours: 2 });
    },
  );

  it('says so when somebody else was first, and shows what is', async () => {
    const { wire, shadow } = await card();
    await shadow.button('Start Work');
    wire.orders.set(17, workOrder({ status: 'cancelled' }));
    await shadow.press('Start Work');
    await shadow.says('Nothing was changed: in the meantime this work order has become “Cancelled”.');
    expect(shadow.has('.btn-primary')).toBe(false);
  });

  const sent = (wire: Wire) =>
    wire.requests
      .filter(({ route }) => route.startsWith('POST /api/work-orders/17/'))
      .map(({ ifMatch }) => ifMatch);

  it('sends the version that the reader sees, also after its own changes and after a refresh', async () => {
    const { wire, element, shadow } = await card({ orders: [workOrder({ version: 4 })] });
    await shadow.press('Start Work');
    await shadow.says('Work has started.');
    wire.change(17, { assigned_to: 'tom.baker' });
    await element.refresh();
    await shadow.says('tom.baker');
    await shadow.press('Details');
    await shadow.press('Put on hold');
    (await shadow.get('form .btn-primary')).click();
    await shadow.press('Resume');
    await shadow.says('Work has started.');
    await shadow.press('Complete');
    (await shadow.get('form .btn-success')).click();
    await shadow.says('Work is complete.');
    expect(sent(wire)).toEqual(['"4"', '"6"', '"7"', '"8"']);
  });

  it('sends the version of the change that another widget of the page has told of', async () => {
    const wire = new Wire({ orders: [workOrder()] });
    const client = wire.client();
    const first = new Shadow(await mount('work-order-card', { client }, { 'work-order-id': '17' }));
    const second = new Shadow(await mount('work-order-card', { client }, { 'work-order-id': '17' }));
    await second.button('Start Work');
    await first.press('Start Work');
    await second.press('Complete');
    (await second.get('form .btn-success')).click();
    await second.says('Work is complete.');
    expect(sent(wire)).toEqual(['"1"', '"2"']);
  });

  const somebody = 'Somebody else changed this work order in the meantime.';

  it('does not overwrite what somebody else changed: shows it, says so, keeps the focus, and the next press works', async () => {
    const { wire, element, shadow } = await card();
    const button = await shadow.button('Start Work');
    wire.change(17, { assigned_to: 'tom.baker' });
    button.focus();
    button.click();
    const notice = await shadow.get('[role=alert]');
    expect(notice.textContent).toContain(
      `${somebody} Nothing of yours was saved yet. What is shown is now up to date: look at it, then press again.`,
    );
    expect(shadow.text).toContain('Assigned: tom.baker');
    expect(orderOf(wire)).toMatchObject({ status: 'open', version: 2 });
    await until(() => button.textContent?.trim() === 'Start Work');
    expect(element.shadowRoot?.activeElement).toBe(button);
    expect(await shadow.violations()).toEqual([]);
    button.click();
    await shadow.says('Work has started.');
    expect(shadow.has('[role=alert]')).toBe(false);
    expect(orderOf(wire)).toMatchObject({ status: 'in_progress', assigned_to: 'tom.baker' });
    expect(sent(wire)).toEqual(['"1"', '"2"']);
  });

  it('keeps what was written for the completion where somebody else changed the work order', async () => {
    const { wire, element, shadow } = await card({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Complete');
    await shadow.type('#hours', '2');
    await shadow.type('#notes', 'A long story in gloves');
    wire.change(17, { status: 'on_hold', actual_hours: 1.5 });
    await userEvent.keyboard('{Tab}{Enter}');
    await shadow.says(somebody);
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('A long story in gloves');
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('2');
    expect(shadow.has('[data-status=on_hold]')).toBe(true);
    expect(element.shadowRoot?.activeElement?.matches('form .btn-success')).toBe(true);
    (await shadow.get('form .btn-success')).click();
    await shadow.says('Work is complete.');
    expect(orderOf(wire)).toMatchObject({ completion_notes: 'A long story in gloves', actual_hours: 2 });
    expect(sent(wire)).toEqual(['"1"', '"2"']);
  });

  it('keeps the reason of a hold, with one notice in its form', async () => {
    const { wire, shadow } = await card({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Details');
    await shadow.press('Put on hold');
    await shadow.type('#reason', 'Waiting for the sleeve');
    wire.change(17, { priority: 'critical' });
    (await shadow.get('form .btn-primary')).click();
    expect((await shadow.get('form [role=alert]')).textContent).toContain(somebody);
    expect(shadow.root.querySelectorAll('[role=alert]').length).toBe(1);
    expect((await shadow.get<HTMLInputElement>('#reason')).value).toBe('Waiting for the sleeve');
    (await shadow.get('form .btn-primary')).click();
    await shadow.says('On hold: Waiting for the sleeve');
    expect(orderOf(wire)).toMatchObject({ priority: 'critical', status: 'on_hold' });
  });

  it('does not send back the old hours that nobody typed', async () => {
    const { wire, shadow } = await card({ orders: [workOrder({ status: 'in_progress', actual_hours: 2 })] });
    await shadow.press('Complete');
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('2');
    wire.change(17, { actual_hours: 3 });
    (await shadow.get('form .btn-success')).click();
    await shadow.says(somebody);
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('3');
    (await shadow.get('form .btn-success')).click();
    await shadow.says('Work is complete.');
    expect(orderOf(wire)?.actual_hours).toBe(3);
  });

  it('says what the work order has become where the press cannot be made again', async () => {
    const { wire, shadow } = await card();
    await shadow.button('Start Work');
    wire.change(17, { status: 'in_progress' });
    await shadow.press('Start Work');
    await shadow.says('Nothing was changed: in the meantime this work order has become “In progress”.');
    expect(shadow.text).not.toContain(somebody);
    await shadow.button('Complete');
    expect(sent(wire)).toEqual(['"1"']);
  });

  it('does not call up to date what could not be read anew', async () => {
    let cut = false;
    const { wire, shadow } = await card({
      orders: [workOrder({ status: 'in_progress' })],
      fail: (route) => (cut && route.startsWith('GET /api/work-orders') ? 'no_connection' : undefined),
    });
    await shadow.press('Complete');
    await shadow.type('#notes', 'A long story in gloves');
    wire.change(17, { priority: 'low' });
    cut = true;
    (await shadow.get('form .btn-success')).click();
    await shadow.says('The server cannot be reached.');
    expect(shadow.text).not.toContain('up to date');
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('A long story in gloves');
    cut = false;
    await shadow.press('Try again');
    await shadow.says('Low');
    (await shadow.get('form .btn-success')).click();
    await shadow.says('Work is complete.');
    expect(orderOf(wire)).toMatchObject({ priority: 'low', completion_notes: 'A long story in gloves' });
  });

  it.each([
    ['de', 'Jemand anderes hat diesen Auftrag inzwischen geändert.'],
    ['es', 'otra persona ha modificado esta orden.'],
    ['fr', 'quelqu’un d’autre a modifié ce bon.'],
    ['ar', 'عدّل شخص آخر أمر العمل هذا'],
  ])('says it in the page’s language (%s)', async (language, words) => {
    document.documentElement.lang = language;
    const { wire, shadow } = await card();
    await shadow.get(`[lang=${language}] .btn-primary`);
    wire.change(17, { priority: 'low' });
    (await shadow.get('.btn-primary')).click();
    await shadow.says(words);
  });

  it('puts on hold with a reason, and resumes', async () => {
    const { wire, shadow } = await card({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Details');
    await shadow.press('Put on hold');
    await shadow.type('#reason', 'Waiting for the sleeve');
    (await shadow.get('form .btn-primary')).click();
    await shadow.says('On hold: Waiting for the sleeve');
    await shadow.press('Resume');
    await shadow.says('Work has started.');
    expect(orderOf(wire)?.status).toBe('in_progress');
  });

  it('closes with Escape, inner first, and gives the focus back', async () => {
    const { element, shadow } = await card({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Details');
    await shadow.press('Complete');
    await until(() => element.shadowRoot?.activeElement?.id === 'hours');
    await userEvent.keyboard('{Escape}');
    await shadow.gone('form');
    await until(() => element.shadowRoot?.activeElement?.getAttribute('data-opens') === 'complete');
    await userEvent.keyboard('{Escape}');
    await shadow.gone('#details');
  });

  it('lets the page show details in its own way', async () => {
    const { element, shadow } = await card();
    let id = 0;
    element.addEventListener('cf-work-order-details', (event) => {
      id = (event as CustomEvent<{ work_order: { id: number } }>).detail.work_order.id;
      event.preventDefault();
    });
    await shadow.press('Details');
    expect(id).toBe(17);
    expect(shadow.has('#details')).toBe(false);
  });
});

describe('who is there', () => {
  it('lets a person sign in on the page of a key, and work', async () => {
    const { wire, shadow } = await card({ me: people.page, user: people.technician });
    await shadow.press('Sign in to start or complete work');
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'wrong');
    (await shadow.get('form .btn-primary')).click();
    await shadow.says('The user name or the password is wrong.');
    expect((await shadow.get<HTMLInputElement>('#sign-in-username')).value).toBe('maria.lopez');
    expect((await shadow.get<HTMLInputElement>('#sign-in-password')).value).toBe('');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('form .btn-primary')).click();
    await shadow.press('Start Work');
    await shadow.says('Work has started.');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('right');
    expect(orderOf(wire)?.status).toBe('in_progress');
  });

  it('offers no work to who may only read', async () => {
    const { shadow } = await card({ me: people.viewer }, { key: '' });
    await shadow.says('Your role may read this work order');
    expect(shadow.has('.btn-primary, .btn-success')).toBe(false);
  });

  it('refuses a secret key in a page', async () => {
    const element = await mount<WorkOrderCard>(
      'work-order-card',
      {},
      { 'work-order-id': '17', 'base-url': 'https://plant.test', key: 'sk_secret' },
    );
    await new Shadow(element).says('This part of the page is not set up.');
  });

  it('removes what it showed when the reader may no longer see it', async () => {
    let gone = false;
    const { element, shadow } = await card({
      fail: (route) => (gone && route.startsWith('GET /api/work-orders') ? 'not_found' : undefined),
    });
    await shadow.says('Replace mechanical seal');
    gone = true;
    await element.refresh();
    await shadow.says('This record does not exist.');
    expect(shadow.text).not.toContain('Replace mechanical seal');
  });
});

it('marks what is overdue in words, not only in colour', async () => {
  const { shadow } = await card({ orders: [workOrder({ due_date: hoursFromNow(-75) })] });
  await shadow.says('Overdue · 3 days ago');
});
