import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedClient } from './clients.ts';
import { configure } from './configuration.ts';
import type { ChatterFixElement } from './element.ts';
import { FakeServer } from './testing/fake-server.ts';
import { clearPage, mount } from './testing/mount.ts';
import { settle, until } from './testing/page.ts';
import { people, workOrder } from './testing/plant.ts';
import { problem } from './testing/problems.ts';
import { problemResponse } from './testing/responses.ts';
import { Shadow } from './testing/shadow.ts';

afterEach(() => {
  vi.useRealTimers();
  clearPage();
  configure({ baseUrl: undefined, key: undefined, getToken: undefined, theme: undefined });
  vi.restoreAllMocks();
});

const tags = ['work-order-card', 'work-order-list', 'asset-dashboard', 'fred-chat'] as const;
const attributes = { 'work-order-id': '17', open: '' };
/** The request that each widget repeats when somebody signs in or out. */
const loads = {
  'work-order-card': 'GET /api/work-orders/17',
  'work-order-list': 'GET /api/work-orders/counts',
  'asset-dashboard': 'GET /api/assets/dashboard',
  'fred-chat': 'GET /api/chat/status',
};
const changeEvent = () => new CustomEvent('cf-work-order-change', { detail: { work_order: workOrder() } });

async function mountFor(tag: (typeof tags)[number], server: FakeServer) {
  const client = server.client();
  const element = await mount<ChatterFixElement>(tag, { client }, { ...attributes, key: 'pk_test' });
  await until(() => server.asked(loads[tag]) === 1 && server.asked('GET /api/auth/me') === 1);
  await settle();
  return { client, element, shadow: new Shadow(element) };
}

/** Counts what is left of the listeners and observers that are attached to the page from now on. */
function watchPage() {
  const left = new Map<unknown, string>();
  for (const target of [document, window] as EventTarget[]) {
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      if (listener) left.set(listener, type);
      addEventListener.call(target, type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      left.delete(listener);
      removeEventListener.call(target, type, listener, options);
    });
  }
  for (const { prototype } of [IntersectionObserver, MutationObserver]) {
    const { observe, disconnect } = prototype as MutationObserver; // both have the two methods
    vi.spyOn(prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args: unknown[]) {
      left.set(this, this.constructor.name);
      observe.apply(this, args as Parameters<typeof observe>);
    });
    vi.spyOn(prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
      left.delete(this);
      disconnect.apply(this);
    });
  }
  return () => [...left.values()];
}

describe.each(tags)('<%s> that is removed', (tag) => {
  it('leaves no listener and no observer on the page, and closes its event stream', async () => {
    const server = new FakeServer({ events: true });
    const left = watchPage();
    const { element, shadow } = await mountFor(tag, server);
    if (tag !== 'fred-chat') await until(() => server.events.reading === 1);
    expect(left()).toContain('cf-work-order-change');
    await shadow.get('button');
    element.remove();
    await until(() => server.events.reading === 0);
    expect(left()).toEqual([]);
  });

  it('asks the server for nothing more, whatever happens on the page', async () => {
    const server = new FakeServer();
    const { client, element } = await mountFor(tag, server);
    element.remove();
    const before = server.requests.length;
    document.dispatchEvent(changeEvent());
    document.dispatchEvent(new Event('visibilitychange'));
    await client.signIn({ username: 'maria.lopez', password: 'right' });
    await settle();
    expect(server.requests.slice(before).map(({ route }) => route)).toEqual(['POST /api/auth/login']);
  });

  it('follows neither the page’s configuration nor its language', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const element = await mount<ChatterFixElement>(tag, {}, attributes);
    const shadow = new Shadow(element);
    await shadow.says('This part of the page is not set up.');
    element.remove();
    configure({ baseUrl: 'https://removed.test', key: 'pk_removed' });
    document.documentElement.lang = 'de';
    await settle();
    expect(fetched).not.toHaveBeenCalled();
    expect(shadow.root.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('does not change to another server of the page when an answer comes late', async () => {
    const asked: string[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
      asked.push((input as Request).url);
      return new Promise(() => {});
    });
    configure({ baseUrl: `https://${tag}.test`, key: 'pk_page_3' });
    const element = await mount<ChatterFixElement>(tag, {}, attributes);
    await until(() => asked.length > 0);
    element.remove();
    configure({ baseUrl: 'https://other.test', key: 'pk_other_3' });
    element.requestUpdate(); // as the answer would
    await element.updateComplete;
    await settle();
    expect(asked.filter((url) => url.startsWith('https://other.test'))).toEqual([]);
  });

  it('listens once when it is put back, and shows nothing of a session that has ended meanwhile', async () => {
    const server = new FakeServer();
    const { client, element } = await mountFor(tag, server);
    // What it may have missed meanwhile is loaded a moment later: see live.test.ts.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const place = element.parentElement;
    element.remove();
    await client.signIn({ username: 'maria.lopez', password: 'right' });
    await settle();
    expect(server.asked(loads[tag])).toBe(1);
    place?.append(element);
    await until(() => server.asked(loads[tag]) === 2);
    client.signOut();
    await until(() => server.asked(loads[tag]) === 3);
    await settle();
    expect(server.asked(loads[tag])).toBe(3);
  });
});

describe.each(tags)('<%s>', (tag) => {
  it('takes the server and key of the page, and its own before those', async () => {
    const asked: string[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
      const request = input as Request;
      asked.push(`${request.url} ${await request.clone().text()}`);
      throw new TypeError('Failed to fetch');
    });
    configure({ baseUrl: 'https://page.test' });
    configure({ key: 'pk_page_1' }); // what was set before stays
    await mount(tag, {}, attributes);
    await until(() => asked.some((request) => /^https:\/\/page\.test.*pk_page_1/.test(request)));
    // The client of the first widget may still repeat its failed requests, so the page is now another one.
    clearPage();
    configure({ baseUrl: 'https://other-page.test', key: 'pk_other_page' });
    await mount(tag, {}, { ...attributes, 'base-url': 'https://own.test', key: 'pk_own_1' });
    await until(() => asked.some((request) => /^https:\/\/own\.test.*pk_own_1/.test(request)));
    expect(asked.filter((request) => /other.page/.test(request))).toEqual([]);
  });

  it('asks the page for a token where the page signs people in, unless it has a key of its own', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const getToken = vi.fn(() => 'page-token');
    configure({ baseUrl: 'https://page.test', getToken });
    await mount(tag, {}, { ...attributes, key: 'pk_own_2' });
    await settle();
    expect(getToken).not.toHaveBeenCalled();
    await mount(tag, {}, attributes);
    await until(() => getToken.mock.calls.length > 0);
  });

  it('follows the theme of the page, and prefers its own', async () => {
    configure({ theme: 'dark' });
    const followed = await mount<ChatterFixElement>(tag, {}, attributes);
    const own = await mount<ChatterFixElement>(tag, {}, { ...attributes, theme: 'light' });
    await settle();
    expect([followed.getAttribute('theme'), own.getAttribute('theme')]).toEqual(['dark', 'light']);
  });

  it('shows nothing of one server once it uses another', async () => {
    const second = new FakeServer({ fail: () => 'hang' });
    const { element, shadow } = await mountFor(tag, new FakeServer());
    const shown = {
      'work-order-card': 'Replace mechanical seal',
      'work-order-list': 'Replace mechanical seal',
      'asset-dashboard': '500',
      'fred-chat': 'Seals',
    };
    if (tag === 'fred-chat')
      await (element as ChatterFixElement & { ask(text: string): Promise<void> }).ask('Seals');
    await shadow.says(shown[tag]);
    element.client = second.client();
    await until(() => !shadow.text.includes(shown[tag]));
    // The list is loaded when it is known whose it is.
    const first = tag === 'work-order-list' ? 'GET /api/auth/me' : loads[tag];
    await until(() => second.asked(first) === 1);
    expect(shadow.text).not.toContain('Signed in as');
  });

  it('that comes to the page after somebody has signed in loads once', async () => {
    const server = new FakeServer();
    const client = server.client();
    await mount('asset-dashboard', { client }, { key: 'pk_test' }); // follows the session already
    await until(() => server.asked('GET /api/auth/me') === 1);
    await client.signIn({ username: 'maria.lopez', password: 'right' });
    await until(() => server.asked('GET /api/auth/me') === 2);
    await settle();
    const before = server.asked(loads[tag]);
    await mount(tag, { client }, { ...attributes, key: 'pk_test' });
    await until(() => server.asked(loads[tag]) > before);
    await settle();
    expect(server.asked(loads[tag])).toBe(before + 1);
  });

  it('does not name the person of one server once it uses another', async () => {
    const [first, second] = [new FakeServer(), new FakeServer({ me: people.page })];
    const who = first.holdNext('GET /api/auth/me');
    const element = await mount<ChatterFixElement>(
      tag,
      { client: first.client() },
      { ...attributes, expanded: '', key: 'pk_test' },
    );
    await until(() => who.held);
    element.client = second.client();
    await until(() => second.asked('GET /api/auth/me') === 1);
    await settle();
    who.release();
    await settle();
    expect(new Shadow(element).text).not.toContain('Signed in as');
  });

  it.each(['unauthenticated', 'no_connection'] as const)(
    'offers a way on where loading ends in %s, and recovers',
    async (code) => {
      let failing = true;
      const server = new FakeServer({
        me: people.page,
        fail: (route) => (failing && route === loads[tag] ? code : undefined),
      });
      const element = await mount(tag, { client: server.client() }, { ...attributes, key: 'pk_test' });
      const shadow = new Shadow(element);
      if (code === 'unauthenticated') {
        await shadow.type('#sign-in-username', 'maria.lopez');
        await shadow.type('#sign-in-password', 'right');
        failing = false;
        (await shadow.get('form .btn-primary')).click();
        await shadow.gone('#sign-in-username');
      } else {
        await shadow.says('The server cannot be reached.');
        failing = false;
        await shadow.press('Try again');
        await shadow.gone('[role=alert]');
      }
      const content = {
        'work-order-card': 'P-101A',
        'work-order-list': 'P-101A',
        'asset-dashboard': 'Total assets',
        'fred-chat': 'How can I help',
      };
      await shadow.says(content[tag]);
    },
  );
});

/** What a page may style from outside, as the widgets' documentation names it. */
const parts = {
  'work-order-card': ['card', 'header', 'body', 'footer', 'badge', 'notice'],
  'work-order-list': ['card', 'header', 'segments', 'filters', 'row', 'badge', 'state', 'notice'],
  'asset-dashboard': [
    'card',
    'header',
    'figures',
    'chart',
    'work',
    'overdue',
    'week',
    'due',
    'row',
    'notice',
  ],
  'fred-chat': ['chat', 'header', 'body', 'footer', 'question', 'answer', 'sources', 'notice'],
};
/** The levels of the headings of each widget at level 3, with all that it shows. */
const levels = {
  'work-order-card': ['title 3', 'Safety notes 4', 'Complete this work order 4'],
  'work-order-list': ['title 3'],
  'asset-dashboard': ['title 3', 'Overdue (0) 4', 'Today and the next 7 days (1) 4'],
  'fred-chat': ['title 3', 'Earlier conversations 4'],
};

it.each(tags)('<%s> has the parts and the headings that pages rely on', async (tag) => {
  const server = new FakeServer({ orders: [workOrder({ status: 'in_progress' })] });
  const { element, shadow } = await mountFor(tag, server);
  element.setAttribute('heading-level', '3');
  if (tag === 'fred-chat') {
    await (element as ChatterFixElement & { ask(text: string): Promise<void> }).ask('Seals');
    await shadow.get('.sources');
    await shadow.press('Earlier conversations');
    await shadow.get('#sessions-title');
  }
  if (tag === 'work-order-card') {
    element.setAttribute('expanded', '');
    await shadow.press('Complete');
    await shadow.get('#hours');
  }
  server.options = { fail: () => 'internal_error' };
  if (tag === 'asset-dashboard') await shadow.press('Refresh');
  else if (tag === 'work-order-list')
    void (element as ChatterFixElement & { refresh(): Promise<void> }).refresh();
  else if (tag === 'fred-chat')
    void (element as ChatterFixElement & { ask(text: string): Promise<void> }).ask('Again');
  else (await shadow.get('[type=submit]')).click();
  await shadow.get('[part=notice]');
  expect(parts[tag].filter((part) => !shadow.has(`[part=${part}]`))).toEqual([]);
  if (tag === 'fred-chat') {
    await shadow.press('Earlier conversations');
    await shadow.get('#sessions-title');
  }
  const headings = [...shadow.root.querySelectorAll('[aria-level]')].map(
    (heading) =>
      `${heading.id === 'title' ? 'title' : heading.textContent.trim()} ${heading.getAttribute('aria-level')}`,
  );
  expect(headings).toEqual(levels[tag]);
});

it('widgets share a client where server and way of signing in are the same', () => {
  const [mine, yours] = [() => 'a', () => 'a'];
  const client = sharedClient('https://a.test', 'pk_clients', undefined);
  expect(client.publishableKey).toBe('pk_clients');
  expect(sharedClient('https://a.test', 'pk_clients', undefined)).toBe(client);
  expect(sharedClient('https://b.test', 'pk_clients', undefined)).not.toBe(client);
  expect(sharedClient('https://a.test', 'pk_others', undefined)).not.toBe(client);
  const ofPage = sharedClient('https://a.test', undefined, mine);
  expect(sharedClient('https://a.test', 'pk_clients', mine)).toBe(ofPage);
  expect(sharedClient('https://b.test', undefined, mine)).not.toBe(ofPage);
  expect(sharedClient('https://a.test', undefined, yours)).not.toBe(ofPage);
  expect(ofPage.publishableKey).toBeUndefined();
});

describe('widgets with the same server and key', () => {
  let fetched: string[];
  beforeEach(() => {
    fetched = [];
    const server = new FakeServer({ me: people.page });
    vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
      const request = input as Request;
      const { origin, pathname } = new URL(request.url);
      // Clients of earlier tests may still repeat a request that failed.
      if (origin !== 'https://shared.test') return Promise.reject(new TypeError('Failed to fetch'));
      fetched.push(`${request.method} ${pathname}`);
      return server.fetch(request);
    });
  });
  const count = (route: string) => fetched.filter((other) => other === route).length;

  it('share one session, and ask once who is signed in', async () => {
    const shared = { ...attributes, 'base-url': 'https://shared.test', key: 'pk_shared' };
    const shadows = [];
    for (const tag of tags) shadows.push(new Shadow(await mount(tag, {}, shared)));
    await until(() => fetched.includes('GET /api/chat/status'));
    await shadows[0]?.says('Sign in to start or complete work');
    expect([count('POST /api/auth/session'), count('GET /api/auth/me')]).toEqual([1, 1]);
  });

  it('do not share it with widgets of another key', async () => {
    for (const key of ['pk_first', 'pk_second'])
      await mount('asset-dashboard', {}, { 'base-url': 'https://shared.test', key });
    await until(() => count('POST /api/auth/session') === 2);
  });
});

it('asks again who is signed in after a request for it has failed', async () => {
  let failing = true;
  const server = new FakeServer({
    me: people.page,
    fail: (route) => (failing && route === 'GET /api/auth/me' ? 'internal_error' : undefined),
  });
  const client = server.client();
  const first = new Shadow(await mount('work-order-card', { client }, { ...attributes, key: 'pk_test' }));
  await first.button('Start Work');
  await settle();
  failing = false;
  const second = new Shadow(await mount('work-order-card', { client }, { ...attributes, key: 'pk_test' }));
  await second.button('Sign in to start or complete work');
});

it.each(['internal_error', 'no_connection'] as const)(
  'asks again who is signed in, a while after the request for it ended in %s',
  async (code) => {
    let failing = false;
    const server = new FakeServer({
      fail: (route) => (failing && route === 'GET /api/auth/me' ? code : undefined),
    });
    const client = server.client();
    const dashboard = await mount('asset-dashboard', { client }, { ...attributes, key: 'pk_test' });
    const shadow = new Shadow(dashboard);
    await shadow.says('Signed in as maria.lopez');
    failing = true;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await client.signIn({ username: 'tom.baker', password: 'right' });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    dashboard.remove();
    document.body.append(dashboard);
    await vi.advanceTimersByTimeAsync(5_000);
    failing = false;
    await vi.advanceTimersByTimeAsync(10_000);
    await shadow.says('Signed in as');
  },
);

it('asks who is signed in after 5, 10, 20, 40 and 60 seconds while the server cannot say', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = 'GET /api/auth/me';
  const server = new FakeServer({ fail: (route) => (route === asked ? 'internal_error' : undefined) });
  const client = server.client();
  const card = await mount('work-order-card', { client }, { ...attributes, key: 'pk_test' });
  for (const [at, seconds] of [5, 10, 20, 40, 60, 60].entries()) {
    await until(() => server.asked(asked) === at + 1);
    await settle();
    await vi.advanceTimersByTimeAsync(1_000 * seconds - 1);
    expect(server.asked(asked)).toBe(at + 1);
    await vi.advanceTimersByTimeAsync(1);
  }
  await until(() => server.asked(asked) === 7);
  await settle();
  card.remove();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(server.asked(asked)).toBe(7);
  document.body.append(card);
  await until(() => server.asked(asked) === 8, 'the question of the card that is put back');
});

it('does not ask again who is signed in where the server refuses to say', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = 'GET /api/auth/me';
  const server = new FakeServer({ fail: (route) => (route === asked ? 'forbidden' : undefined) });
  await mount('work-order-card', { client: server.client() }, { ...attributes, key: 'pk_test' });
  await until(() => server.asked(asked) === 1);
  await settle();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(server.asked(asked)).toBe(1);
});

it('does not show the earlier person where the server cannot say who has signed in', async () => {
  let failing = false;
  const server = new FakeServer({
    fail: (route) => (failing && route === 'GET /api/auth/me' ? 'internal_error' : undefined),
  });
  const client = server.client();
  const shadow = new Shadow(await mount('asset-dashboard', { client }, { ...attributes, key: 'pk_test' }));
  await shadow.says('Signed in as maria.lopez');
  failing = true;
  await client.signIn({ username: 'tom.baker', password: 'right' });
  await until(() => server.asked('GET /api/auth/me') === 2);
  await until(() => !shadow.text.includes('Signed in as'));
});

it('passes the widget’s events through the shadow roots around it', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const inner = host.attachShadow({ mode: 'open' });
  const card = document.createElement('work-order-card') as ChatterFixElement;
  Object.assign(card, { client: new FakeServer().client(), workOrderId: 17 });
  inner.append(card);
  const heard = new Promise<CustomEvent>((resolve) => {
    document.addEventListener('cf-work-order-change', (event) => resolve(event as CustomEvent), {
      once: true,
    });
  });
  await new Shadow(card).press('Start Work');
  expect((await heard).detail).toMatchObject({ work_order: { id: 17, status: 'in_progress' } });
});

it('a widget says how long to wait where the server asks for longer than five seconds', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () =>
    problemResponse(problem('rate_limited', { retry_after: 30 })),
  );
  configure({ baseUrl: 'https://busy.test', key: 'pk_busy' });
  const shadow = new Shadow(await mount('work-order-card', {}, attributes));
  await shadow.says('Try again in 30 s.');
});
