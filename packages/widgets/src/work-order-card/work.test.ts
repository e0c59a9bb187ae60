import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { clearPage, mount, mountCard } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { people, technicianWithout, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import type { WorkOrderCard } from './work-order-card.ts';

afterEach(clearPage);

const orderOf = (server: FakeServer) => server.orders.get(17);

describe('working on a work order', () => {
  it('starts and completes work, and sends an event each time', async () => {
    const { server, element, shadow } = await mountCard();
    const told: string[] = [];
    document.addEventListener(
      'cf-work-order-change',
      (event) =>
        told.push((event as CustomEvent<{ work_order: { status: string } }>).detail.work_order.status),
      { once: false },
    );
    await shadow.press('Start Work');
    await shadow.says('Started.');
    await shadow.press('Complete');
    await shadow.get('#hours');
    expect(shadow.text).not.toContain('Started.');
    await shadow.type('#hours', '3.5');
    await shadow.type('#notes', 'Seal replaced');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
    expect(orderOf(server)).toMatchObject({
      status: 'completed',
      actual_hours: 3.5,
      completion_notes: 'Seal replaced',
    });
    expect(told).toEqual(['in_progress', 'completed']);
    expect(shadow.has('[data-status=completed]')).toBe(true);
    expect(element.shadowRoot?.activeElement).not.toBeNull();
  });

  it.each([
    ['de', '1,5', 1.5],
    ['en', '1:30', 1.5],
    ['fr', '1 h 30', 1.5],
    ['ar', '٩٠ د', 1.5],
    ['en', '', null],
  ])('takes hours as people type them (%s: “%s”)', async (lang, typed, hours) => {
    const { server, shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] }, { lang });
    (await shadow.get('[data-opens=complete]')).click();
    await shadow.type('#hours', typed);
    (await shadow.get('[type=submit]')).click();
    await until(() => orderOf(server)?.status === 'completed');
    expect(orderOf(server)).toMatchObject({ actual_hours: hours });
  });

  it('says beside the field that hours cannot be read, keeps them, and sends nothing', async () => {
    const order = workOrder({ status: 'in_progress', actual_hours: 2.5 });
    const { server, element, shadow } = await mountCard({ orders: [order] }, { lang: 'de' });
    (await shadow.get('[data-opens=complete]')).click();
    const field = await shadow.get<HTMLInputElement>('#hours');
    expect(field.value).toBe('2,5'); // as a reader of German writes it
    field.focus();
    field.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }));
    await userEvent.keyboard('{ArrowUp}');
    expect(field.value).toBe('2,5');
    await shadow.type('#hours', 'zwei');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Stunden wie 1,5, 1:30 oder 90m schreiben');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['zwei', 'true']);
    expect(element.shadowRoot?.activeElement).toBe(field);
    const rule = await shadow.get(`#${field.getAttribute('aria-describedby')!}`);
    expect(rule.textContent).toContain('999,99');
    expect(server.asked('POST /api/work-orders/17/complete')).toBe(0);
    await shadow.type('#hours', '2:15');
    await until(() => field.getAttribute('aria-invalid') === 'false');
    (await shadow.get('[type=submit]')).click();
    await until(() => orderOf(server)?.status === 'completed');
    expect(orderOf(server)?.actual_hours).toBe(2.25);
  });

  it('has one Complete button, also while its form is open', async () => {
    const { element, shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] });
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
    const { server, shadow } = await mountCard();
    const button = await shadow.button('Start Work');
    button.click();
    button.click();
    await shadow.says('Started.');
    expect(server.asked('POST /api/work-orders/17/start')).toBe(1);
  });

  it.each(['internal_error', 'no_connection', 'rate_limited', 'invalid_input'] as const)(
    'keeps the text where completing ends in %s, says what to do, and can be repeated',
    async (code) => {
      let failing = true;
      const { server, shadow } = await mountCard({
        orders: [workOrder({ status: 'in_progress' })],
        fail: (route) => (failing && route.endsWith('/complete') ? code : undefined),
      });
      await shadow.press('Complete');
      await shadow.type('#hours', '2');
      await shadow.type('#notes', 'A long story in gloves');
      (await shadow.get('[type=submit]')).click();
      const notice = await shadow.get('[role=alert]');
      expect(notice.textContent).not.toMatch(/Error:|undefined|\[object/);
      expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('A long story in gloves');
      failing = false;
      (await shadow.get('[type=submit]')).click();
      await shadow.says('Completed.');
      expect(orderOf(server)).toMatchObject({ completion_notes: 'A long story in gloves', actual_hours: 2 });
    },
  );

  it('puts work on hold with a reason, and resumes it', async () => {
    const { server, shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Put on hold');
    await shadow.type('#reason', 'Waiting for the sleeve');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('On hold: Waiting for the sleeve');
    await shadow.press('Resume');
    await shadow.says('Resumed.');
    expect(orderOf(server)?.status).toBe('in_progress');
  });

  it('shows the reason for a hold, and the safety notes, while they matter', async () => {
    const told = { hold_reason: 'Waiting for the sleeve', safety_notes: 'Lock out MCC-2.' };
    const shown = async (status: WorkOrder['status']) => {
      const { shadow } = await mountCard({ orders: [workOrder({ status, ...told })] });
      await shadow.get(`[data-status=${status}]`);
      return ['On hold: Waiting for the sleeve', 'Lock out MCC-2.'].map((words) =>
        shadow.text.includes(words),
      );
    };
    expect([await shown('on_hold'), await shown('in_progress'), await shown('completed')]).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('closes with Escape, the inner form first, and gives the focus back', async () => {
    const { element, shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Details');
    await shadow.press('Complete');
    await until(() => element.shadowRoot?.activeElement?.id === 'form-title');
    await userEvent.keyboard('{Escape}');
    await shadow.gone('form');
    await until(() => element.shadowRoot?.activeElement?.getAttribute('data-opens') === 'complete');
    await userEvent.keyboard('{Escape}');
    await shadow.gone('#details');
    await until(() => element.shadowRoot?.activeElement?.getAttribute('data-opens') === 'details');
  });

  it('keeps the keys from the page that it has used itself, and no others', async () => {
    const heard: [key: string, isUsed: boolean][] = [];
    const hear = (event: KeyboardEvent) => heard.push([event.key, event.defaultPrevented]);
    document.addEventListener('keydown', hear);
    const { shadow } = await mountCard();
    const card = await shadow.get('article');
    await shadow.press('Details');
    await shadow.get('#details');
    const press = (key: string, isTaken = false) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      if (isTaken) event.preventDefault();
      card.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([press('Enter'), press('Escape', true), press('Escape'), press('Escape')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual([
      ['Enter', false],
      ['Escape', true],
      ['Escape', false],
    ]);
    await shadow.gone('#details');
  });

  it('moves the focus to the first button after a transition, if it had the focus', async () => {
    const { element, shadow } = await mountCard({
      orders: [workOrder(), workOrder({ id: 18, status: 'in_progress', title: 'Other work' })],
    });
    (await shadow.button('Start Work')).click(); // without the focus
    await shadow.says('Started.');
    expect(shadow.focused).toBeNull();
    element.workOrderId = 18;
    await shadow.says('Other work');
    await shadow.press('Complete');
    await until(() => shadow.focused?.id === 'form-title');
    (await shadow.get('[type=submit]')).focus();
    await userEvent.keyboard('{Enter}');
    await shadow.says('Completed.');
    await until(() => shadow.focused?.textContent.trim() === 'Details');
  });

  it('says in its attributes what it shows', async () => {
    const { server, element, shadow } = await mountCard({ fail: () => 'hang' });
    const shown = () => {
      const card = shadow.root.querySelector('article')!;
      return ['data-state', 'aria-busy', 'aria-labelledby', 'data-status'].map((name) =>
        card.getAttribute(name),
      );
    };
    await shadow.get('.skeleton');
    expect(shown()).toEqual(['loading', 'true', null, null]);
    server.options.fail = () => 'internal_error';
    await element.refresh();
    await shadow.get('[role=alert]');
    expect(shown()).toEqual(['error', null, null, null]);
    delete server.options.fail;
    await shadow.press('Try again');
    const details = await shadow.button('Details');
    expect(shown()).toEqual([null, null, 'title', 'open']);
    expect(details.getAttribute('aria-expanded')).toBe('false');
    details.click();
    await shadow.get('#details');
    expect([details.getAttribute('aria-expanded'), element.hasAttribute('expanded')]).toEqual(['true', true]);
    details.click();
    await shadow.gone('#details');
    expect(details.getAttribute('aria-expanded')).toBe('false');
  });

  it('lets the page show the details in its own way', async () => {
    const { element, shadow } = await mountCard();
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

describe('permissions', () => {
  it('lets a person sign in on a page with a publishable key, and work', async () => {
    const { server, shadow } = await mountCard({ me: people.page, user: people.technician });
    await shadow.press('Sign in to start or complete work');
    await shadow.get('#sign-in-username');
    expect(shadow.buttons).toEqual(['Sign in', 'Cancel', 'Details']);
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'wrong');
    (await shadow.get('form .btn-primary')).click();
    await shadow.says('The user name or the password is wrong.');
    expect((await shadow.get<HTMLInputElement>('#sign-in-username')).value).toBe('maria.lopez');
    expect((await shadow.get<HTMLInputElement>('#sign-in-password')).value).toBe('');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('form .btn-primary')).click();
    await shadow.press('Start Work');
    await shadow.says('Started.');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('right');
    expect(orderOf(server)?.status).toBe('in_progress');
  });

  it('offers no work to a reader whose role may only read', async () => {
    const { shadow } = await mountCard({ me: people.viewer }, { key: '' });
    await shadow.says('Your role may read this work order');
    expect(shadow.has('.btn-primary, .btn-success')).toBe(false);
  });

  it('offers no work to a reader who may change work orders, but not their status', async () => {
    const { shadow } = await mountCard({ me: technicianWithout('work_orders:transition') });
    await shadow.says('Your role may read this work order');
    expect(shadow.buttons).toEqual(['Details']);
  });

  it('refuses a secret key in a page', async () => {
    const element = await mount<WorkOrderCard>(
      'work-order-card',
      {},
      { 'work-order-id': '17', 'base-url': 'https://plant.test', key: 'sk_secret' },
    );
    await new Shadow(element).says('This part of the page is not set up.');
  });

  it('removes the work order when the reader may no longer see it', async () => {
    let gone = false;
    const { element, shadow } = await mountCard({
      fail: (route) => (gone && route.startsWith('GET /api/work-orders') ? 'not_found' : undefined),
    });
    await shadow.says('Replace mechanical seal');
    gone = true;
    await element.refresh();
    await shadow.says('This record does not exist.');
    expect(shadow.text).not.toContain('Replace mechanical seal');
  });
});
