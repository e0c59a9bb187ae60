import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssetDashboard } from '../asset-dashboard/asset-dashboard.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mount } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { figures, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { WorkOrderCard } from '../work-order-card/work-order-card.ts';

const changed = 'Somebody else changed this work order in the meantime.';
const pageAttributes = { 'base-url': 'https://plant.test', key: 'pk_test' };

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer({ orders: [workOrder()], events: true });
});
afterEach(() => {
  clearPage();
  setVisibility('visible');
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

const client = (options: FakeServerOptions = {}) => {
  server.options = { ...server.options, ...options };
  return server.client();
};

async function mountCard(properties: object = {}, attributes: Record<string, string> = {}) {
  const element = await mount<WorkOrderCard>(
    'work-order-card',
    { client: client(), ...properties },
    { 'work-order-id': '17', ...pageAttributes, ...attributes },
  );
  const shadow = new Shadow(element);
  await shadow.button('Details');
  return { element, shadow };
}

const connected = (readers = 1) => until(() => server.events.reading === readers, 'the event stream');

/** Waits until a card has also loaded what may have changed before the stream began: now only events make it load. */
async function following(): Promise<void> {
  await connected();
  await until(() => server.asked('GET /api/work-orders/17') === 2, 'the load after the stream began');
  await settle();
}

describe('a work order card', () => {
  it('tells of a change only until the reader opens a form', async () => {
    server = new FakeServer({ orders: [workOrder({ status: 'in_progress' })], events: true });
    const { shadow } = await mountCard();
    await following();
    server.change(17, { priority: 'critical' });
    await shadow.says(changed);
    await shadow.press('Complete');
    await shadow.get('#hours');
    expect(shadow.text).not.toContain(changed);
  });

  it('shows a change made elsewhere, and says so politely', async () => {
    const { element, shadow } = await mountCard();
    await following();
    server.change(17, { assigned_to: 'tom.baker', priority: 'critical' });
    await shadow.says('Assigned: tom.baker');
    await shadow.says(changed);
    expect((await shadow.get('.message')).textContent).toContain(changed);
    expect(shadow.has('[role=alert]')).toBe(false);
    expect(element.shadowRoot?.querySelector('[data-priority=critical]')).not.toBeNull();
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Start Work');
    await shadow.press('Take over and start');
    await shadow.says('Started.');
    expect(shadow.text).not.toContain(changed);
  });

  it('says nothing where only what it does not show has changed', async () => {
    const { shadow } = await mountCard();
    await following();
    const before = server.asked('GET /api/work-orders/17');
    server.change(17, { external_ref: 'ERP-4' });
    await until(() => server.asked('GET /api/work-orders/17') === before + 1);
    await settle();
    expect(shadow.text).not.toContain(changed);
  });

  it('does not load again for its own change, for an older version or for another work order', async () => {
    const { shadow } = await mountCard();
    await following();
    await shadow.press('Start Work');
    await shadow.says('Started.');
    server.events.send('work_order.updated', 'work_orders', 17, 1);
    server.events.send('work_order.updated', 'work_orders', 21, 9);
    server.events.send('asset.updated', 'assets', 17, 9);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(server.asked('GET /api/work-orders/17')).toBe(2);
    expect(shadow.text).toContain('Started.');
  });

  it('keeps a form that is in use, with its text and its focus, also where it can no longer be sent', async () => {
    server.change(17, { status: 'in_progress' });
    const { element, shadow } = await mountCard();
    await connected();
    await shadow.press('Complete');
    await shadow.type('#hours', '2');
    await shadow.type('#notes', 'A long story in gloves');
    server.change(17, { status: 'completed', actual_hours: 3 });
    await until(() => shadow.has('[data-status=completed]'));
    await shadow.says(changed);
    const notes = await shadow.get<HTMLTextAreaElement>('#notes');
    expect(notes.value).toBe('A long story in gloves');
    expect((await shadow.get<HTMLInputElement>('#hours')).value).toBe('2');
    expect(element.shadowRoot?.activeElement).toBe(notes);
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Nothing was changed: in the meantime WO 17 has become “Completed”.');
    expect(server.orders.get(17)).toMatchObject({ actual_hours: 3, completion_notes: null });
  });

  it('asks for a second press where somebody else made a change while the reader wrote', async () => {
    server.change(17, { status: 'in_progress' });
    const { element, shadow } = await mountCard();
    await connected();
    await shadow.press('Complete');
    await shadow.type('#notes', 'A long story in gloves');
    server.change(17, { priority: 'critical', assigned_to: 'tom.baker' });
    await shadow.says(changed);
    const changes = ['Priority: Critical', 'Assigned: tom.baker'];
    const listed = () => [...shadow.root.querySelectorAll('.changes li')].map((item) => item.textContent);
    await until(() => listed().length > 0);
    expect(listed()).toEqual(changes);
    const button = await shadow.get('[type=submit]');
    button.focus();
    button.click();
    const notice = await shadow.get('[role=alert]');
    expect(notice.textContent).toContain('Nothing of yours was saved yet.');
    expect(listed()).toEqual(changes);
    expect(server.asked('POST /api/work-orders/17/complete')).toBe(0);
    expect((await shadow.get<HTMLTextAreaElement>('#notes')).value).toBe('A long story in gloves');
    expect(element.shadowRoot?.activeElement).toBe(button);
    expect(await shadow.violations()).toEqual([]);
    button.click();
    await shadow.says('Completed.');
    expect(server.orders.get(17)).toMatchObject({ completion_notes: 'A long story in gloves' });
    expect(listed()).toEqual([]);
  });

  it('needs one press where the reader began to write after the change', async () => {
    server.change(17, { status: 'in_progress' });
    const { shadow } = await mountCard();
    await connected();
    server.change(17, { priority: 'critical' });
    await shadow.says(changed);
    await shadow.press('Complete');
    await shadow.type('#notes', 'A long story in gloves');
    (await shadow.get('[type=submit]')).click();
    await shadow.says('Completed.');
  });

  it('shows a change that was made after its load and before the stream began', async () => {
    const load = server.holdNext('GET /api/work-orders/17');
    const element = await mount('work-order-card', { client: client() }, { 'work-order-id': '17' });
    await until(() => load.held);
    server.orders.set(17, workOrder({ assigned_to: 'tom.baker', version: 2 }));
    load.release();
    await new Shadow(element).says('Assigned: tom.baker');
  });

  const load = 'GET /api/work-orders/17';

  /** A card that has begun to load two changes, one after the other. */
  async function mountBetweenChanges() {
    const { element, shadow } = await mountCard();
    await connected();
    await until(() => server.asked(load) === 2); // once the stream has begun
    await settle();
    const [older, newer] = [server.holdNext(load), server.holdNext(load)];
    server.change(17, { assigned_to: 'tom.baker' });
    await until(() => older.held);
    return { element, shadow, older, newer };
  }

  it.each([true, false])(
    'shows the newer of two changes where the answers arrive in order: %s',
    async (inOrder) => {
      const { shadow, older, newer } = await mountBetweenChanges();
      server.change(17, { assigned_to: 'ana.ruiz' });
      await until(() => newer.held);
      for (const answer of inOrder ? [older, newer] : [newer, older]) {
        answer.release();
        await settle();
      }
      await shadow.says('Assigned: ana.ruiz');
    },
  );

  it('shows what the reader has loaded, where the answer about an older change arrives later', async () => {
    const { element, shadow, older, newer } = await mountBetweenChanges();
    server.orders.set(17, workOrder({ assigned_to: 'ana.ruiz', version: 3 }));
    newer.release();
    await element.refresh();
    older.release();
    await settle();
    expect(shadow.text).toContain('Assigned: ana.ruiz');
  });

  it('does not show again what the reader may no longer see, where an older answer arrives later', async () => {
    const { shadow, older, newer } = await mountBetweenChanges();
    server.orders.delete(17);
    server.events.send('work_order.deleted', 'work_orders', 17, 3);
    await until(() => newer.held);
    newer.release();
    await shadow.gone('#title');
    older.release();
    await settle();
    expect(shadow.has('#title')).toBe(false);
  });

  it('keeps what the reader has loaded, where an older request is refused later', async () => {
    server.options = {
      ...server.options,
      fail: (route) => (refused && route === load ? 'forbidden' : undefined),
    };
    let refused = false;
    const { element, shadow } = await mountCard();
    await connected();
    await until(() => server.asked(load) === 2);
    await settle();
    refused = true;
    const older = server.holdNext(load);
    server.change(17, { assigned_to: 'tom.baker' });
    await until(() => older.held);
    refused = false;
    await element.refresh();
    older.release();
    await settle();
    expect(shadow.text).toContain('Assigned: tom.baker');
  });

  it('keeps the reason for a hold where somebody else puts the work on hold', async () => {
    server.change(17, { status: 'in_progress' });
    const { element, shadow } = await mountCard();
    await connected();
    await shadow.press('Details');
    await shadow.press('Put on hold');
    await shadow.type('#reason', 'Waiting for the sleeve');
    server.change(17, { status: 'on_hold', hold_reason: 'Lunch' });
    await shadow.says('On hold: Lunch');
    const reason = await shadow.get<HTMLInputElement>('#reason');
    expect(reason.value).toBe('Waiting for the sleeve');
    expect(element.shadowRoot?.activeElement).toBe(reason);
  });

  it('moves the focus to a button that stays where the focused one goes', async () => {
    const { element, shadow } = await mountCard();
    await following();
    (await shadow.button('Start Work')).focus();
    server.change(17, { status: 'completed' });
    await until(() => shadow.has('[data-status=completed]'));
    await until(() => element.shadowRoot?.activeElement?.textContent?.trim() === 'Details');
  });

  it('shows no longer what the reader may no longer see', async () => {
    const { shadow } = await mountCard();
    await following();
    server.options = {
      ...server.options,
      fail: (route) => (route === 'GET /api/work-orders/17' ? 'not_found' : undefined),
    };
    server.change(17, { title: 'Secret' });
    await shadow.gone('#title');
    expect(shadow.text).not.toContain('Replace mechanical seal');
  });

  it('says that a deleted work order does not exist', async () => {
    const { shadow } = await mountCard();
    await following();
    server.orders.delete(17);
    server.events.send('work_order.deleted', 'work_orders', 17, 1);
    await shadow.gone('#title');
  });

  it('keeps what it shows, silently, where the change cannot be loaded, and loads it ten seconds later', async () => {
    const { shadow } = await mountCard();
    await connected();
    await until(() => server.asked(load) === 2); // once the stream has begun
    await settle();
    let down = true;
    server.options = {
      ...server.options,
      fail: (route) => (down && route === load ? 'no_connection' : undefined),
    };
    const before = shadow.text;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    server.change(17, { assigned_to: 'tom.baker' });
    await until(() => server.events.reading === 1);
    await settle();
    await vi.advanceTimersByTimeAsync(600);
    expect(server.asked(load)).toBe(3);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(server.asked(load)).toBe(3);
    expect(shadow.text).toBe(before);
    down = false;
    await vi.advanceTimersByTimeAsync(1_000);
    await shadow.says('Assigned: tom.baker');
    expect(server.asked(load)).toBe(4);
  });

  it('loads at most twice a second, however often its work order changes', async () => {
    await mountCard();
    await connected();
    await until(() => server.asked(load) === 2); // once the stream has begun
    await settle();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    for (let tenth = 0; tenth < 50; tenth++) {
      server.change(17, { actual_hours: tenth });
      await new Promise(requestAnimationFrame);
      await vi.advanceTimersByTimeAsync(100);
    }
    const loads = server.asked(load) - 2;
    expect(loads).toBeGreaterThanOrEqual(4);
    expect(loads).toBeLessThanOrEqual(10);
  });

  it.each([
    [0, 100],
    [255, 500],
  ])(
    'waits where its random byte is %i for %i milliseconds, so that many readers do not load at once',
    async (byte, milliseconds) => {
      await mountCard();
      await connected();
      await until(() => server.asked(load) === 2); // once the stream has begun
      await settle();
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      await vi.advanceTimersByTimeAsync(1_000); // so that it may load at any time
      vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
        (array as unknown as Uint8Array).fill(byte);
        return array;
      });
      server.change(17, { assigned_to: 'tom.baker' });
      await settle();
      await vi.advanceTimersByTimeAsync(milliseconds - 1);
      expect(server.asked(load)).toBe(2);
      await vi.advanceTimersByTimeAsync(1);
      expect(server.asked(load)).toBe(3);
    },
  );

  it('fetches nothing for a work order that the page has given, also when somebody signs in', async () => {
    const shared = client();
    await mount('work-order-card', { client: shared, workOrder: workOrder() }, pageAttributes);
    await connected();
    server.change(17, { assigned_to: 'tom.baker' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    await shared.signIn({ username: 'tom', password: 'right' });
    await until(() => server.asked('GET /api/auth/me') === 2, 'the question who has signed in');
    await settle();
    expect(server.asked('GET /api/work-orders')).toBe(0);
  });
});

describe('a dashboard', () => {
  it('shows a change made elsewhere, and loads once for many changes', async () => {
    const element = await mount<AssetDashboard>('asset-dashboard', { client: client() }, pageAttributes);
    const shadow = new Shadow(element);
    await shadow.says('Total assets');
    await connected();
    server.options = { ...server.options, figures: figures({ critical_alerts: 99 }) };
    for (let n = 0; n < 50; n++) server.change(17, { actual_hours: n });
    await shadow.says('99');
    expect(server.asked('GET /api/assets/dashboard')).toBe(2);
    expect(shadow.has('[role=status]')).toBe(false);
  });

  it('counts its minute from the last load, also from one after a change', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
    const element = await mount<AssetDashboard>('asset-dashboard', { client: client() }, pageAttributes);
    await new Shadow(element).says('Total assets');
    await connected();
    await settle();
    await vi.advanceTimersByTimeAsync(1_000); // once the stream has begun
    const asked = () => server.asked('GET /api/assets/dashboard');
    await until(() => asked() === 2);
    await vi.advanceTimersByTimeAsync(49_000);
    server.change(17, { priority: 'low' });
    await settle();
    await vi.advanceTimersByTimeAsync(1_000);
    await until(() => asked() === 3);
    await settle();
    await vi.advanceTimersByTimeAsync(60_000);
    await settle();
    expect(asked()).toBe(3);
    await vi.advanceTimersByTimeAsync(10_000);
    await until(() => asked() === 4);
  });

  it('is loaded again after a minute where it is seen now, whatever was seen in between', async () => {
    const seen = new Set<(isIntersecting: boolean[]) => void>();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(told: (entries: object[]) => void) {
          seen.add((all) => told(all.map((isIntersecting) => ({ isIntersecting }))));
        }
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    try {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
      const options = { client: client({ events: false }) };
      const element = await mount<AssetDashboard>('asset-dashboard', options, pageAttributes);
      await new Shadow(element).says('Total assets');
      const asked = () => server.asked('GET /api/assets/dashboard');
      for (const tell of seen) tell([true, false]);
      await vi.advanceTimersByTimeAsync(120_000);
      await settle();
      expect(asked()).toBe(1);
      for (const tell of seen) tell([false, true]);
      await until(() => asked() === 2);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('loads soon after a change of work orders or assets, and for no other', async () => {
    const element = await mount<AssetDashboard>('asset-dashboard', { client: client() }, pageAttributes);
    await new Shadow(element).says('Total assets');
    await connected();
    const asked = () => server.asked('GET /api/assets/dashboard');
    await until(() => asked() === 2); // once the stream has begun
    await settle();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    await vi.advanceTimersByTimeAsync(10_000);
    await settle();
    const loadsAfter = async (resource: 'work_orders' | 'assets' | 'parts') => {
      server.events.send('work_order.updated', resource, 17, 9);
      await settle();
      await vi.advanceTimersByTimeAsync(500); // the reports of half a second are answered together
      await settle();
      const loads = asked() - 2;
      await vi.advanceTimersByTimeAsync(2_000);
      return loads;
    };
    expect(await loadsAfter('assets')).toBe(1);
    expect(await loadsAfter('work_orders')).toBe(2);
    expect(await loadsAfter('parts')).toBe(2);
  });
});

describe('the event stream', () => {
  it('is one for all widgets of a page, opened when a widget can be seen and closed after the last has gone', async () => {
    const shared = client();
    const chat = await mount('fred-chat', { client: shared, open: true }, pageAttributes);
    await settle();
    expect(server.events.readers).toHaveLength(0);
    const card = await mountCard({ client: shared });
    const board = await mount<AssetDashboard>('asset-dashboard', { client: shared }, pageAttributes);
    await connected();
    await settle();
    expect(server.events.readers).toHaveLength(1);
    card.element.remove();
    await settle();
    expect(server.events.reading).toBe(1);
    board.remove();
    await connected(0);
    chat.remove();
  });

  it('is not opened while no widget can be seen, and a widget loads when the reader comes to it', async () => {
    const { element, shadow } = await mountCard();
    await connected();
    const space = document.createElement('div');
    space.style.height = '300vh';
    document.body.prepend(space);
    await connected(0);
    server.change(17, { assigned_to: 'tom.baker' });
    await settle();
    expect(shadow.text).not.toContain('tom.baker');
    element.scrollIntoView();
    await shadow.says('Assigned: tom.baker');
  });

  it('that a widget left and joins again makes it load what it may have missed', async () => {
    const { element, shadow } = await mountCard();
    await connected();
    const parent = element.parentElement!;
    element.remove();
    await connected(0);
    server.change(17, { assigned_to: 'tom.baker' });
    parent.append(element);
    await shadow.says('Assigned: tom.baker');
  });

  it('that can no longer tell what a widget missed makes it load', async () => {
    const { shadow } = await mountCard();
    await connected();
    await until(() => server.asked('GET /api/work-orders/17') === 2); // once the stream has begun
    server.orders.set(17, workOrder({ assigned_to: 'tom.baker', version: 2 }));
    server.events.reset();
    await shadow.says('Assigned: tom.baker');
  });

  it('is left where a widget uses another client', async () => {
    const { element } = await mountCard();
    await connected();
    const other = new FakeServer({ orders: [workOrder()], events: true });
    element.client = other.client();
    await until(() => other.events.reading === 1);
    await connected(0);
  });

  it('continues after the last event when the connection broke', async () => {
    const { shadow } = await mountCard();
    await connected();
    server.change(17, { assigned_to: 'tom.baker' });
    await shadow.says('tom.baker');
    server.events.cut();
    server.change(17, { assigned_to: 'ana.ruiz' });
    await shadow.says('ana.ruiz');
    expect(server.events.readers).toEqual([null, '1']);
  });

  it('is opened again with longer and longer waits', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { shadow } = await mountCard();
    await connected();
    let down = true;
    const tries = () => server.asked('GET /api/events');
    server.options = {
      ...server.options,
      fail: (route) => (down && route === 'GET /api/events' ? 'no_connection' : undefined),
    };
    server.events.cut();
    await settle(); // the clock moves on when the end was noticed
    const seen: number[] = [];
    for (let second = 0; second < 60; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      seen.push(tries());
    }
    // Waits of 0.5, 1, 2, 4, 8, 16 and 30 seconds, each shortened by up to half.
    expect(seen[0]).toBeGreaterThanOrEqual(2);
    expect(seen[59]).toBeGreaterThanOrEqual(6);
    expect(seen[59]).toBeLessThanOrEqual(10);
    server.change(17, { assigned_to: 'ana.ruiz' });
    down = false;
    await vi.advanceTimersByTimeAsync(30_000);
    await connected();
    await vi.advanceTimersByTimeAsync(3000);
    await shadow.says('ana.ruiz');
  });

  it('that opens late makes widgets load what they may have missed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    let down = true;
    const { shadow } = await mountCard({
      client: client({
        fail: (route) => (down && route === 'GET /api/events' ? 'internal_error' : undefined),
      }),
    });
    await until(() => server.asked('GET /api/events') === 1);
    server.change(17, { assigned_to: 'ana.ruiz' });
    await settle();
    await vi.advanceTimersByTimeAsync(2500);
    down = false;
    await settle();
    await vi.advanceTimersByTimeAsync(5000);
    await connected();
    await settle();
    await vi.advanceTimersByTimeAsync(1000);
    await shadow.says('ana.ruiz');
  });

  it.each(['not_found', 'forbidden'] as const)('is not asked for again after %s', async (code) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { shadow } = await mountCard({
      client: client({ fail: (route) => (route === 'GET /api/events' ? code : undefined) }),
    });
    await until(() => server.asked('GET /api/events') === 1);
    const before = shadow.text;
    await vi.advanceTimersByTimeAsync(600_000);
    dispatchEvent(new Event('online'));
    await settle();
    expect(server.asked('GET /api/events')).toBe(1);
    expect(shadow.text).toBe(before);
  });

  it('is opened anew for another person', async () => {
    const shared = client();
    const { shadow } = await mountCard({ client: shared });
    await connected();
    server.change(17, { assigned_to: 'tom.baker' });
    await shadow.says('tom.baker');
    await shared.signIn({ username: 'maria', password: 'right' });
    await until(() => server.events.readers.length === 2);
    await connected();
    expect(server.events.readers).toEqual([null, null]);
  });

  it.each(['not_found', 'forbidden'] as const)(
    'is asked for again after %s when somebody signs in',
    async (code) => {
      let refused = true;
      const shared = client({ fail: (route) => (refused && route === 'GET /api/events' ? code : undefined) });
      const { shadow } = await mountCard({ client: shared });
      await until(() => server.asked('GET /api/events') === 1);
      await settle();
      refused = false;
      await shared.signIn({ username: 'maria', password: 'right' });
      await connected();
      await settle();
      server.change(17, { assigned_to: 'tom.baker' });
      await shadow.says('Assigned: tom.baker');
    },
  );

  it('is opened again at once when the network is back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    await mountCard();
    await connected();
    let down = true;
    server.options = {
      ...server.options,
      fail: (route) => (down && route === 'GET /api/events' ? 'no_connection' : undefined),
    };
    server.events.cut();
    await vi.advanceTimersByTimeAsync(10_000);
    down = false;
    dispatchEvent(new Event('online'));
    await connected();
    expect(server.events.readers).toHaveLength(2);
  });

  it('is opened again when a device wakes up, where nothing told that the old one is dead', async () => {
    const { shadow } = await mountCard();
    await connected();
    server.change(17, { assigned_to: 'tom.baker' });
    await shadow.says('tom.baker');
    vi.useFakeTimers({ toFake: ['Date'] });
    setVisibility('hidden');
    vi.setSystemTime(Date.now() + 3_600_000); // no timer has run
    setVisibility('visible');
    await until(() => server.events.readers.length === 2);
    expect(server.events.readers).toEqual([null, '1']);
    await connected();
    setVisibility('hidden');
    setVisibility('visible');
    await settle();
    expect(server.events.readers).toHaveLength(2); // for a moment only
  });

  it('makes nothing load in a tab that is hidden, and all of it when the reader is back', async () => {
    const { shadow } = await mountCard();
    await following();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    await vi.advanceTimersByTimeAsync(1_000); // so that it may load at any time
    setVisibility('hidden');
    server.change(17, { assigned_to: 'tom.baker' });
    await settle();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.asked('GET /api/work-orders/17')).toBe(2);
    setVisibility('visible');
    await vi.advanceTimersByTimeAsync(1_000);
    await shadow.says('Assigned: tom.baker');
  });

  it('is closed in a tab that is hidden for long, not for a moment, and opened when the reader is back', async () => {
    const { shadow } = await mountCard();
    await connected();
    server.change(17, { assigned_to: 'tom.baker' });
    await shadow.says('tom.baker');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    setVisibility('hidden');
    await vi.advanceTimersByTimeAsync(9000);
    setVisibility('visible');
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.events.reading).toBe(1);
    setVisibility('hidden');
    await vi.advanceTimersByTimeAsync(9000);
    expect(server.events.reading).toBe(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.events.reading).toBe(0);
    server.change(17, { assigned_to: 'ana.ruiz' });
    vi.useRealTimers();
    setVisibility('visible');
    await shadow.says('ana.ruiz');
    expect(server.events.readers).toEqual([null, '1']);
  });
});
