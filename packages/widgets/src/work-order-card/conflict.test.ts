import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mount, mountCard } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import { FakeServer } from '../testing/fake-server.ts';

afterEach(clearPage);

const orderOf = (server: FakeServer) => server.orders.get(17);

/** The If-Match headers of all transitions. */
const sentVersions = (server: FakeServer) =>
  server.requests
    .filter(({ route }) => route.startsWith('POST /api/work-orders/17/'))
    .map(({ ifMatch }) => ifMatch);

describe('when somebody else changes the work order', () => {
  const changedElsewhere = 'Somebody else changed this work order in the meantime.';

  it('says so and shows the current status where the transition is no longer possible', async () => {
    const { server, shadow } = await mountCard();
    await shadow.button('Start Work');
    server.orders.set(17, workOrder({ status: 'cancelled' }));
    await shadow.press('Start Work');
    await shadow.says('Nothing was changed: in the meantime WO 17 has become “Cancelled”.');
    expect(shadow.has('.btn-primary')).toBe(false);
  });

  it('sends the version that the reader sees, also after its own changes and after a refresh', async () => {
    const { server, element, shadow } = await mountCard({ orders: [workOrder({ version: 4 })] });
    await shadow.press('Start Work');
    await shadow.says('Started.');
    server.change(17, { title: 'Other words' });
    await element.refresh();
    await shadow.says('Other words');
    await shadow.press('Put on hold');
    await shadow.press('End of shift');
    (await shadow.get('[type=submit]')).click();
    await shadow.press('Resume');
    await shadow.says('Resumed.');
    await shadow.press('Complete');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
    expect(sentVersions(server)).toEqual(['"4"', '"6"', '"7"', '"8"']);
  });

  it('sends the version of a change that another widget of the page has made', async () => {
    const server = new FakeServer({ orders: [workOrder()] });
    const client = server.client();
    const first = new Shadow(await mount('work-order-card', { client }, { 'work-order-id': '17' }));
    const second = new Shadow(await mount('work-order-card', { client }, { 'work-order-id': '17' }));
    await second.button('Start Work');
    await first.press('Start Work');
    await second.press('Complete');
    (await second.get('[type=submit]')).click();
    await second.says('Completed.');
    expect(sentVersions(server)).toEqual(['"1"', '"2"']);
  });

  it('does not overwrite the change: shows it, says so, keeps the focus, and works when pressed again', async () => {
    const { server, element, shadow } = await mountCard();
    const button = await shadow.button('Start Work');
    server.change(17, { title: 'Replace both seals' });
    button.focus();
    button.click();
    const notice = await shadow.get('[role=alert]');
    expect(notice.textContent).toContain(
      `WO 17 could not be started: ${changedElsewhere} Nothing of yours was saved yet. What is shown is now up to date: look at it, then press again.`,
    );
    expect(shadow.text).toContain('Replace both seals');
    expect(orderOf(server)).toMatchObject({ status: 'open', version: 2 });
    await until(() => button.textContent?.trim() === 'Start Work');
    expect(element.shadowRoot?.activeElement).toBe(button);
    expect(await shadow.violations()).toEqual([]);
    button.click();
    await shadow.says('Started.');
    expect(shadow.has('[role=alert]')).toBe(false);
    expect(orderOf(server)).toMatchObject({ status: 'in_progress', title: 'Replace both seals' });
    expect(sentVersions(server)).toEqual(['"1"', '"2"']);
  });

  it('tells what was changed', async () => {
    const { server, shadow } = await mountCard();
    await shadow.button('Start Work');
    server.change(17, {
      title: 'Replace both seals',
      description: null,
      priority: 'low',
      due_date: null,
      asset_id: null,
      asset_tag: null,
      asset_name: null,
      assigned_to: null,
      estimated_hours: 2.5,
      safety_notes: `Lock out the pump. ${'Drain it. '.repeat(20)}`,
    });
    await shadow.press('Start Work');
    await shadow.says(changedElsewhere);
    await shadow.get('[role=alert] li');
    expect([...shadow.root.querySelectorAll('[role=alert] li')].map((item) => item.textContent)).toEqual([
      '“Replace both seals”',
      'Priority: Low',
      'Not assigned',
      'No due date',
      'Asset: –',
      'Estimated hours: 2.5',
      'No description',
      'Safety notes: Lock out the pump. Drain it. Drain it. Drain it. Drain it. Drain it. Drain it. D…',
    ]);
    expect(shadow.root.querySelectorAll('.changes')).toHaveLength(1);
    expect((await shadow.get('.message')).textContent?.trim()).toBe('');
  });

  it('names only what is there now, where somebody else has resumed the work', async () => {
    const { server, shadow } = await mountCard({
      orders: [workOrder({ status: 'on_hold', hold_reason: 'Lunch', actual_hours: 2 })],
    });
    await shadow.button('Resume');
    server.change(17, { status: 'on_hold', hold_reason: null, actual_hours: 3 });
    await shadow.press('Resume');
    await shadow.says(changedElsewhere);
    await shadow.get('[role=alert] li');
    expect([...shadow.root.querySelectorAll('[role=alert] li')].map((item) => item.textContent)).toEqual([
      'Actual hours: 3',
    ]);
  });

  it('keeps what was written in the completion form', async () => {
    const { server, element, shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Complete');
    await shadow.type('#hours', '2');
    await shadow.type('#notes', 'A long story in gloves');
    server.change(17, { status: 'on_hold', actual_hours: 1.5 });
    (await shadow.get('[type=submit]')).focus();
    await userEvent.keyboard('{Enter}');
    await shadow.says(changedElsewhere);
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('A long story in gloves');
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('2');
    expect(shadow.has('[data-status=on_hold]')).toBe(true);
    expect(element.shadowRoot?.activeElement?.matches('[type=submit]')).toBe(true);
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
    expect(orderOf(server)).toMatchObject({ completion_notes: 'A long story in gloves', actual_hours: 2 });
    expect(sentVersions(server)).toEqual(['"1"', '"2"']);
  });

  it('keeps the reason for a hold, with one notice', async () => {
    const { server, shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] });
    await shadow.press('Put on hold');
    await shadow.type('#reason', 'Waiting for the sleeve');
    server.change(17, { priority: 'critical' });
    (await shadow.get('[type=submit]')).click();
    expect((await shadow.get('[role=alert]')).textContent).toContain(changedElsewhere);
    expect(shadow.root.querySelectorAll('[role=alert]').length).toBe(1);
    expect((await shadow.get<HTMLInputElement>('#reason')).value).toBe('Waiting for the sleeve');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('On hold: Waiting for the sleeve');
    expect(orderOf(server)).toMatchObject({ priority: 'critical', status: 'on_hold' });
  });

  it('does not send back old hours that the reader has not typed', async () => {
    const { server, shadow } = await mountCard({
      orders: [workOrder({ status: 'in_progress', actual_hours: 2 })],
    });
    await shadow.press('Complete');
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('2');
    server.change(17, { actual_hours: 3 });
    (await shadow.get('[type=submit]')).click();
    await shadow.says(changedElsewhere);
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('3');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
    expect(orderOf(server)?.actual_hours).toBe(3);
  });

  it('names the new status where the button can no longer be pressed', async () => {
    const { server, shadow } = await mountCard();
    await shadow.button('Start Work');
    server.change(17, { status: 'in_progress' });
    await shadow.press('Start Work');
    await shadow.says('Nothing was changed: in the meantime WO 17 has become “In progress”.');
    expect(shadow.text).not.toContain(changedElsewhere);
    await shadow.button('Complete');
    expect(sentVersions(server)).toEqual(['"1"']);
  });

  it('does not claim to be up to date where the work order could not be loaded again', async () => {
    let cut = false;
    const { server, shadow } = await mountCard({
      orders: [workOrder({ status: 'in_progress' })],
      fail: (route) => (cut && route.startsWith('GET /api/work-orders') ? 'no_connection' : undefined),
    });
    await shadow.press('Complete');
    await shadow.type('#notes', 'A long story in gloves');
    server.change(17, { priority: 'low' });
    cut = true;
    (await shadow.get('[type=submit]')).click();
    await shadow.says('The server cannot be reached.');
    expect(shadow.text).not.toContain('up to date');
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('A long story in gloves');
    cut = false;
    await shadow.press('Try again');
    await shadow.says('Low');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
    expect(orderOf(server)).toMatchObject({ priority: 'low', completion_notes: 'A long story in gloves' });
  });

  it.each([
    ['de', 'Jemand anderes hat diesen Auftrag inzwischen geändert.'],
    ['es', 'otra persona ha modificado esta orden.'],
    ['fr', 'quelqu’un d’autre a modifié ce bon.'],
    ['ar', 'عدّل شخص آخر أمر العمل هذا'],
  ])('says so in the language of the page (%s)', async (language, words) => {
    document.documentElement.lang = language;
    const { server, shadow } = await mountCard();
    await shadow.get(`[lang=${language}] .btn-primary`);
    server.change(17, { priority: 'low' });
    (await shadow.get('.btn-primary')).click();
    await shadow.says(words);
  });
});
