import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { clearPage, mountCard } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { hoursFromNow, people, technicianWithout, workOrder } from '../testing/plant.ts';

afterEach(clearPage);

const bodyOf = ({ requests }: Awaited<ReturnType<typeof mountCard>>['server'], verb: string) =>
  requests.find(({ route }) => route === `POST /api/work-orders/17/${verb}`)?.body;

describe('whose work it is', () => {
  it.each([
    ['maria.lopez', people.technician, 'Assigned: You'],
    ['Ana Ruiz', people.colleague, 'Assigned: You'],
    ['sso:9f2c', people.colleague, 'Assigned: You'],
    ['tom.baker', people.technician, 'Assigned: tom.baker'],
    [null, people.technician, 'Not assigned'],
    ['pk_demo', people.page, 'Assigned: pk_demo'],
  ])('of %s for %o is told as “%s”', async (name, me, words) => {
    const { shadow } = await mountCard({ orders: [workOrder({ assigned_to: name })], me });
    await shadow.says(words);
  });

  it('is the reader’s once they start what was assigned to nobody', async () => {
    const { server, shadow } = await mountCard({ orders: [workOrder({ assigned_to: null })] });
    await shadow.press('Start Work');
    await shadow.says('Assigned: You');
    expect(bodyOf(server, 'start')).toEqual({});
  });

  it('stays somebody else’s until the reader has said that they take it over', async () => {
    const { server, shadow } = await mountCard({ orders: [workOrder({ assigned_to: 'tom.baker' })] });
    await shadow.says('Assigned: tom.baker');
    await until(() => server.asked('GET /api/auth/me') === 1);
    await settle();
    await shadow.press('Start Work');
    await shadow.says('This work is assigned to tom.baker.');
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Cancel');
    await shadow.gone('form');
    expect(server.asked('POST /api/work-orders')).toBe(0);
    await shadow.press('Start Work');
    const answer = server.holdNext('POST /api/work-orders/17/start');
    await shadow.press('Take over and start');
    expect((await shadow.button('Starting…')).ariaDisabled).toBe('true');
    answer.release();
    await shadow.says('Assigned: You');
    expect(bodyOf(server, 'start')).toEqual({ take_over: true });
  });

  it('is asked about, too, where the server alone knows that it is somebody else’s', async () => {
    const { shadow } = await mountCard({
      orders: [workOrder({ assigned_to: 'tom.baker' })],
      fail: (route) => (route === 'GET /api/auth/me' ? 'internal_error' : undefined),
    });
    await shadow.press('Start Work');
    await shadow.press('Take over and start');
    await shadow.says('Started.');
  });
});

describe('a hold', () => {
  const inProgress = { orders: [workOrder({ status: 'in_progress' })] };

  it('takes a reason with one tap, and shows it', async () => {
    const { server, shadow } = await mountCard(inProgress);
    await shadow.press('Put on hold');
    await shadow.press('Needs a shutdown');
    expect(await shadow.violations()).toEqual([]);
    (await shadow.get('[type=submit]')).click();
    await shadow.says('On hold: Needs a shutdown');
    expect(bodyOf(server, 'hold')).toEqual({ hold_reason: 'Needs a shutdown' });
  });

  it('asks for a reason beside the field, in the language of the page', async () => {
    const { server, shadow } = await mountCard(inProgress, { lang: 'fr' });
    await shadow.press('Mettre en attente');
    await shadow.get('form');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Choisissez un motif ou écrivez-en un.');
    expect(shadow.focused?.id).toBe('reason');
    expect((await shadow.get('#reason')).getAttribute('aria-describedby')).toBe('reason-rule');
    expect(server.asked('POST /api/work-orders')).toBe(0);
    await shadow.type('#reason', 'Pompe voisine en panne');
    await shadow.gone('#reason-rule');
    (await shadow.get('[type=submit]')).click();
    await until(() => server.orders.get(17)?.hold_reason === 'Pompe voisine en panne');
  });
});

describe('after a completion', () => {
  const mine = (id: number, fields: Partial<WorkOrder>) => workOrder({ id, title: `Job ${id}`, ...fields });
  const orders = [
    workOrder({ status: 'in_progress', started_at: hoursFromNow(-2) }),
    mine(31, { priority: 'low' }),
    mine(32, { priority: 'critical', assigned_to: 'tom.baker' }),
    mine(33, { priority: 'critical', status: 'on_hold' }),
    mine(34, { priority: 'high', asset_tag: 'C-2', asset_name: 'Compressor' }),
  ];
  const complete = async (mounted: Awaited<ReturnType<typeof mountCard>>) => {
    await mounted.shadow.press('Complete');
    await mounted.shadow.type('#notes', 'Seal replaced');
    (await mounted.shadow.get('[type=submit]')).click();
    await mounted.shadow.says('Completed.');
    return mounted;
  };

  it('offers the reader’s most urgent job that can be done, and shows it', async () => {
    const { element, shadow } = await complete(await mountCard({ orders }));
    await shadow.says('Your next job: WO 34 · C-2 · Compressor');
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Next job');
    await shadow.says('Job 34');
    expect(element.workOrderId).toBe(34);
    await shadow.button('Start Work');
    expect(shadow.text).not.toContain('Completed.');
  });

  it('shows the next job also in place of a work order that the page has given', async () => {
    const { server, element, shadow } = await mountCard({ orders });
    element.workOrder = server.orders.get(17);
    await complete({ server, element, shadow });
    await shadow.press('Next job');
    await shadow.says('Job 34');
    await shadow.button('Start Work');
    expect([element.workOrder, element.workOrderId]).toEqual([undefined, 34]);
  });

  it('lets the page open the next job elsewhere', async () => {
    const { element, shadow } = await complete(await mountCard({ orders }));
    let opened = 0;
    element.addEventListener('cf-work-order-open', (event) => {
      opened = (event as CustomEvent<{ work_order: WorkOrder }>).detail.work_order.id;
      event.preventDefault();
    });
    await shadow.press('Next job');
    expect([opened, element.workOrderId]).toEqual([34, 17]);
  });

  it('says that there is no further job', async () => {
    const { shadow } = await complete(await mountCard({ orders: orders.slice(0, 1) }));
    await shadow.says('No further job is assigned to you.');
    expect(shadow.has('.main')).toBe(false);
  });

  it('can be undone: work goes on, and the form has what was written', async () => {
    const { server, shadow } = await complete(await mountCard({ orders }));
    const answer = server.holdNext('POST /api/work-orders/17/reopen');
    await shadow.press('Undo');
    expect((await shadow.button('Undoing…')).ariaDisabled).toBe('true');
    answer.release();
    await shadow.says('The completion was undone.');
    expect(bodyOf(server, 'reopen')).toEqual({ resume: true });
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('Seal replaced');
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('2');
    expect(server.orders.get(17)).toMatchObject({ status: 'in_progress', completion_notes: 'Seal replaced' });
  });

  it('cannot be undone by a reader whose role may not reopen work', async () => {
    const me = technicianWithout('work_orders:update');
    const { shadow } = await complete(await mountCard({ orders, me }));
    await shadow.button('Next job');
    expect(shadow.buttons).not.toContain('Undo');
  });

  describe('in time', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => void vi.useRealTimers());

    it('can be undone for 30 seconds', async () => {
      const { shadow } = await complete(await mountCard({ orders }));
      await shadow.button('Undo');
      vi.advanceTimersByTime(29_999);
      await settle();
      expect(shadow.buttons).toContain('Undo');
      vi.advanceTimersByTime(1);
      await until(() => !shadow.buttons.includes('Undo'));
      await shadow.says('Completed.');
    });

    it('can be undone for 30 seconds each time', async () => {
      const { shadow } = await complete(await mountCard({ orders }));
      await shadow.button('Undo');
      vi.advanceTimersByTime(20_000);
      await shadow.press('Undo');
      await shadow.get('form');
      (await shadow.get('[type=submit]')).click();
      await shadow.says('Completed.');
      await shadow.button('Undo');
      vi.advanceTimersByTime(29_999);
      await settle();
      expect(shadow.buttons).toContain('Undo');
    });

    it('cannot be undone on a card that was removed meanwhile', async () => {
      const started = vi.spyOn(globalThis, 'setTimeout');
      const ended = vi.spyOn(globalThis, 'clearTimeout');
      const { element, shadow } = await complete(await mountCard({ orders }));
      await shadow.button('Undo');
      element.remove();
      document.body.append(element);
      await shadow.says('Completed.');
      expect(shadow.buttons).not.toContain('Undo');
      // The time limits of requests are as long, and end with the answers.
      const timers = started.mock.results.filter((_, call) => started.mock.calls[call]![1] === 30_000);
      expect(timers.length).toBeGreaterThan(1);
      await until(() => timers.every(({ value }) => ended.mock.calls.some(([timer]) => timer === value)));
      vi.restoreAllMocks();
    });
  });
});

describe('what goes wrong', () => {
  it.each([
    ['start', 'open', 'Start Work', 'WO 17 could not be started:'],
    ['start', 'on_hold', 'Resume', 'WO 17 could not be resumed:'],
    ['hold', 'in_progress', 'Put on hold', 'WO 17 could not be put on hold:'],
    ['complete', 'in_progress', 'Complete', 'WO 17 could not be completed:'],
  ] as const)('names the work order (%s from %s)', async (verb, status, name, words) => {
    const { shadow } = await mountCard({
      orders: [workOrder({ status })],
      fail: (route) => (route.endsWith(`/${verb}`) ? 'no_connection' : undefined),
    });
    await shadow.press(name);
    if (status === 'in_progress') {
      if (verb === 'hold') await shadow.press('Need help');
      (await shadow.get('[type=submit]')).click();
    }
    expect((await shadow.get('[role=alert]')).textContent?.replace(/\s+/g, ' ').trim()).toBe(
      `${words} The server cannot be reached. Check your connection, then try again.`,
    );
  });

  it('names it, too, where it cannot be loaded', async () => {
    const { shadow } = await mountCard({ fail: () => 'internal_error' });
    await shadow.says('WO 17 could not be loaded: The server had a problem.');
  });
});

describe('the buttons under a thumb', () => {
  const long = workOrder({
    status: 'in_progress',
    started_at: hoursFromNow(-1),
    safety_notes: 'Lock out MCC-2 bucket 7. Close the valves, drain and vent.\n'.repeat(40),
  });

  it('stay on the screen below long safety notes, the main one in the whole width, with Hold beside it', async () => {
    const { element, shadow } = await mountCard({ orders: [long] });
    const main = await shadow.get('.main');
    expect(element.getBoundingClientRect().height).toBeGreaterThan(innerHeight);
    const bar = (await shadow.get('.action-buttons')).getBoundingClientRect();
    const box = main.getBoundingClientRect();
    expect([box.width, box.left]).toEqual([bar.width, bar.left]);
    expect(box.height).toBeGreaterThanOrEqual(56);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    const hold = (await shadow.get('[data-opens=hold]')).getBoundingClientRect();
    expect(hold.top - box.bottom).toBeLessThan(20);
    expect(hold.bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('open the form with a press, and do not send it with the same press', async () => {
    const { server, shadow } = await mountCard({ orders: [long] });
    await userEvent.click(await shadow.get('.main'));
    await shadow.get('#notes');
    await settle();
    expect(shadow.has('#notes')).toBe(true);
    expect(server.asked('POST /api/work-orders')).toBe(0);
  });

  it('send the form from the same place where they opened it, but not with a double click', async () => {
    const { server, shadow } = await mountCard({ orders: [long] });
    const button = await shadow.get('.main');
    await userEvent.dblClick(button);
    await shadow.get('form');
    const submit = await shadow.get('[type=submit]');
    expect(submit.getBoundingClientRect().left).toBe(button.getBoundingClientRect().left);
    await settle();
    expect(server.asked('POST /api/work-orders')).toBe(0);
    await userEvent.click(submit);
    await shadow.says('Completed.');
    expect(server.orders.get(17)?.actual_hours).toBe(1);
  });

  it('lead from the start to the end in seven taps, without scrolling', async () => {
    const { server, shadow } = await mountCard({ orders: [{ ...long, status: 'open', started_at: null }] });
    let taps = 0;
    const tap = async (name: string) => {
      const button = await shadow.button(name);
      const { top, bottom } = button.getBoundingClientRect();
      expect([name, top >= 0, bottom <= innerHeight]).toEqual([name, true, true]);
      button.click();
      taps++;
    };
    await tap('Start Work');
    await tap('Put on hold');
    await tap('Waiting for a part');
    await tap('Put on hold');
    await tap('Resume');
    await tap('Complete');
    await shadow.get('form');
    await tap('Complete');
    await until(() => server.orders.get(17)?.status === 'completed');
    expect(taps).toBe(7);
  });

  it('have text that can be read on a touch screen', async () => {
    const { shadow } = await mountCard({ orders: [long] });
    await shadow.press('Complete');
    for (const selector of ['.description', '.safety-notes p', '#hours', '#notes', '.order-line'])
      expect(parseFloat(getComputedStyle(await shadow.get(selector)).fontSize)).toBeGreaterThanOrEqual(16);
  });
});

describe('the badges of a state and a priority', () => {
  it('differ in shape and sign, and of each kind in colour', async () => {
    const looks = new Map<string, string[]>();
    const of = async (fields: Partial<WorkOrder>, selector: string) => {
      const { shadow } = await mountCard({ orders: [workOrder(fields)] });
      const badge = await shadow.get(selector);
      const { backgroundColor, boxShadow, borderRadius } = getComputedStyle(badge);
      const { content } = getComputedStyle(badge, '::before');
      looks.set(selector, [`${backgroundColor} ${boxShadow}`, content, borderRadius]);
    };
    for (const status of ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const)
      await of({ status }, `.badge-${status.replace('_', '-')}`);
    for (const priority of ['low', 'medium', 'high', 'critical'] as const)
      await of({ priority }, `.badge-${priority}`);
    const all = [...looks.values()];
    expect(new Set(all.map(([colour]) => colour)).size).toBe(9);
    expect(new Set(all.map(([, sign]) => sign)).size).toBe(9);
    expect(new Set(all.slice(0, 5).map(([, , shape]) => shape)).size).toBe(1);
    expect(all[0]![2]).not.toBe(all[5]![2]);
  });
});
