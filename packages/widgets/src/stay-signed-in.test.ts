import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChatterFix, type AccessToken } from '@chatterfix/sdk';
import { resume, staySignedIn } from '@chatterfix/sdk/stay-signed-in';
import { FakeServer, type FakeServerOptions } from './testing/fake-server.ts';
import { clearPage, mount } from './testing/mount.ts';
import { settle, until } from './testing/page.ts';
import { people, workOrder } from './testing/plant.ts';
import { Shadow } from './testing/shadow.ts';
import type { WorkOrderCard } from './work-order-card/work-order-card.ts';

const device = 'POST /api/auth/device';
const session = 'POST /api/auth/session';

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
  localStorage.clear();
});

/** A server that no other test uses, so that nothing is kept for it yet. */
function createPlant(options: FakeServerOptions = {}) {
  const server = new FakeServer({
    orders: [workOrder()],
    me: people.page,
    user: people.colleague,
    hours: 12,
    ...options,
  });
  const baseUrl = `https://${crypto.randomUUID()}.test`;
  /** The client of a page; another one is that of the page after it was loaded again. */
  const client = () =>
    new ChatterFix({ baseUrl, key: 'pk_test', maxRetries: 0, fetch: (request) => server.fetch(request) });
  const stay = async () => {
    const page = client();
    await staySignedIn(page, await page.signIn({ username: 'tom', password: 'right' }));
    return page;
  };
  /** A card on a page that is loaded again. */
  const load = async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation((request) => server.fetch(request as Request));
    const element = await mount<WorkOrderCard>(
      'work-order-card',
      {},
      { 'work-order-id': '17', 'base-url': baseUrl, key: 'pk_test' },
    );
    return new Shadow(element);
  };
  const bodies = (route: string) =>
    server.requests.filter((request) => request.route === route).map(({ body }) => body as AskedFor);
  const tokenOf = (route: string) =>
    server.tokens[server.requests.findLastIndex((request) => request.route === route)];
  return { server, client, stay, load, bodies, tokenOf, name: `chatterfix-device ${baseUrl} pk_test` };
}
interface AskedFor {
  token: string;
  proof: string;
}

async function kept(name: string): Promise<{ privateKey: CryptoKey; token: string } | undefined> {
  const opening = indexedDB.open('chatterfix', 1);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const reading = opening.result.transaction('devices').objectStore('devices').get(name);
  await new Promise((resolve) => (reading.onsuccess = resolve));
  opening.result.close();
  return reading.result as { privateKey: CryptoKey; token: string } | undefined;
}

describe('the sign-in form', () => {
  const openForm = async (options: FakeServerOptions = {}) => {
    const plant = createPlant(options);
    const element = await mount<WorkOrderCard>(
      'work-order-card',
      { client: plant.client() },
      { 'work-order-id': '17', 'base-url': 'https://plant.test', key: 'pk_test' },
    );
    const shadow = new Shadow(element);
    await shadow.press('Sign in to start or complete work');
    await shadow.get('#sign-in-username');
    return { ...plant, shadow };
  };
  const submit = async (shadow: Shadow) => {
    await shadow.type('#sign-in-username', 'tom');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('form .btn-primary')).click();
    await shadow.gone('#sign-in-username');
  };

  it('does not offer to stay signed in where the tenant does not allow it', async () => {
    const { shadow, server } = await openForm({ hours: 0 });
    await until(() => server.asked('POST /api/auth/methods') === 1);
    await shadow.button('Sign in');
    expect(shadow.has('[name=stay]')).toBe(false);
  });

  it('keeps nothing unless the reader asks for it', async () => {
    const { shadow, server, name } = await openForm();
    const box = await shadow.get<HTMLInputElement>('[name=stay]');
    expect(box.checked).toBe(false);
    expect(box.closest('label')?.textContent?.trim()).toBe('Stay signed in on this device for 12 hours');
    expect(shadow.smallTargets()).toEqual([]);
    expect(await shadow.violations()).toEqual([]);
    await submit(shadow);
    expect(server.asked(device)).toBe(0);
    expect(localStorage.getItem(name)).toBeNull();
  });

  it('does not offer it where the browser cannot keep a key', async () => {
    vi.spyOn(globalThis, 'isSecureContext', 'get').mockReturnValue(false);
    const { shadow, server } = await openForm();
    await until(() => server.asked('POST /api/auth/methods') === 1);
    await settle();
    expect(shadow.has('[name=stay]')).toBe(false);
  });

  it('ends the sign-in of whoever stayed signed in on this device before', async () => {
    const { stay, client, server, name } = createPlant();
    await stay();
    const element = await mount<WorkOrderCard>(
      'work-order-card',
      { client: client() },
      { 'work-order-id': '17', 'base-url': 'https://plant.test', key: 'pk_test' },
    );
    const shadow = new Shadow(element);
    await shadow.press('Sign in to start or complete work');
    await shadow.get('[name=stay]');
    await submit(shadow);
    await until(() => localStorage.getItem(name) === null, 'the end of the marker');
    await until(() => server.asked('POST /api/auth/sign-out') === 1, 'the end at the server');
    await shadow.button('Start Work');
  });

  it('signs the reader in also where the device cannot be kept', async () => {
    const { shadow, server, name } = await openForm({
      fail: (route) => (route === device ? 'internal_error' : undefined),
    });
    (await shadow.get('[name=stay]')).click();
    await submit(shadow);
    await until(() => server.asked(device) === 1);
    await shadow.button('Start Work');
    await settle();
    expect(localStorage.getItem(name)).toBeNull();
  });

  it('binds the sign-in to this device where the reader asks for it', async () => {
    const { shadow, bodies, name, client, server } = await openForm();
    (await shadow.get('[name=stay]')).click();
    await submit(shadow);
    await until(() => localStorage.getItem(name) !== null, 'the marker');
    expect(bodies(device).map(({ token }) => token)).toEqual(['person']);
    const again = client();
    expect(await resume(again)).toBe(true);
    await again.auth.me();
    expect(server.tokens.at(-1)).toBe('Bearer device 2');
  });
});

describe('a page that is loaded again', () => {
  it('signs the person in before the first request, without a session of the page', async () => {
    const { stay, load, server, tokenOf } = createPlant();
    await stay();
    const before = server.requests.length;
    const shadow = await load();
    await shadow.press('Details');
    await shadow.says(`Signed in as ${people.colleague.name}`);
    expect(server.asked(session)).toBe(0);
    expect(server.requests[before]?.route).toBe(device);
    expect(server.requests.filter(({ route }) => route === 'GET /api/work-orders/17')).toHaveLength(1);
    expect(tokenOf('GET /api/work-orders/17')).toBe('Bearer device 2');
  });

  it('forgets the person who then signs out', async () => {
    const { stay, load, server, name } = createPlant();
    await stay();
    const shadow = await load();
    await shadow.press('Details');
    await shadow.press('Sign out');
    await until(() => localStorage.getItem(name) === null, 'the end of the marker');
    await until(() => server.asked('POST /api/auth/sign-out') > 0);
    await shadow.button('Sign in to start or complete work');
  });

  it('works where the browser does not tell who stays signed in', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { load } = createPlant();
    const shadow = await load();
    await shadow.button('Sign in to start or complete work');
  });

  it('uses its own session where the sign-in has ended, and does not ask again', async () => {
    const { stay, load, server, tokenOf, name } = createPlant();
    await stay();
    server.devices.end();
    const shadow = await load();
    await shadow.button('Sign in to start or complete work');
    expect(tokenOf('GET /api/work-orders/17')).toBe('Bearer page');
    expect(shadow.has('[role=alert]')).toBe(false);
    expect(localStorage.getItem(name)).toBeNull();
    expect(await kept(name)).toBeUndefined();
  });

  it('keeps the sign-in where the server cannot be reached, and sends the same request again', async () => {
    const { stay, load, server, bodies } = createPlant();
    await stay();
    let down = true;
    server.options.fail = (route) => (down && route === device ? 'no_connection' : undefined);
    const shadow = await load();
    await shadow.says('The server cannot be reached.');
    expect(server.asked(session)).toBe(0);
    down = false;
    await shadow.press('Try again');
    await shadow.press('Details');
    await shadow.says(`Signed in as ${people.colleague.name}`);
    const sent = bodies(device).slice(1);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ proof }) => proof)).size).toBe(1);
  });
});

describe('a device', () => {
  it('keeps a key that no script can read', async () => {
    const { stay, name } = createPlant();
    await stay();
    const { privateKey, token } = (await kept(name))!;
    expect(token).toBe('rt_1.1');
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  });

  it('proves the key for each token', async () => {
    const { stay, bodies, client } = createPlant();
    await stay();
    await resume(client());
    const decoded = bodies(device).map(({ proof }) =>
      proof
        .split('.')
        .slice(0, 2)
        .map((part) => JSON.parse(atob(part.replace(/-/g, '+').replace(/_/g, '/'))) as object),
    );
    expect(decoded).toHaveLength(2);
    const [[header, first], [same, second]] = decoded as [object[], object[]];
    expect(header).toMatchObject({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty: 'EC', crv: 'P-256' } });
    expect(Object.keys((header as { jwk: object }).jwk).toSorted()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(same).toEqual(header);
    expect(first).toMatchObject({ htm: 'POST', ath: 'OKgeh-eWMeYCv1-9MHzi_NOCsWcMWF6gkDKqx3ioBTE' });
    expect((second as { jti: string }).jti).not.toBe((first as { jti: string }).jti);
  });

  it('sends the proof again whose answer was lost with its page', async () => {
    const { stay, server, bodies, client, tokenOf } = createPlant();
    await stay();
    const lost = server.holdNext(device);
    vi.spyOn(server, 'fetch').mockImplementationOnce(async (request) => {
      await FakeServer.prototype.fetch.call(server, request);
      throw new TypeError('Failed to fetch');
    });
    lost.release();
    await expect(resume(client())).rejects.toMatchObject({ code: 'connection_failed' });
    const page = client();
    expect(await resume(page)).toBe(true);
    await page.auth.me();
    expect(bodies(device)[2]).toEqual(bodies(device)[1]);
    expect(server.devices.given).toBe(2);
    expect(tokenOf('GET /api/auth/me')).toBe('Bearer device 2');
  });

  it('serves several tabs, one after the other', async () => {
    const { stay, client, server } = createPlant();
    await stay();
    const tabs = Array.from({ length: 4 }, client);
    expect(await Promise.all(tabs.map(resume))).toEqual([true, true, true, true]);
    for (const tab of tabs) await tab.auth.me();
    expect(server.tokens.slice(-4).toSorted()).toEqual(
      ['2', '3', '4', '5'].map((number) => `Bearer device ${number}`),
    );
  });

  it('gets the next token when one has expired, or is refused, also for a stream', async () => {
    const { stay, server, tokenOf } = createPlant({ events: true });
    const page = await stay();
    let refuse = true;
    server.options.fail = (route) => {
      const refused = refuse && route === 'GET /api/events';
      if (refused) refuse = false;
      return refused ? 'token_expired' : undefined;
    };
    const reading = page.events.stream()[Symbol.asyncIterator]();
    await reading.next();
    await reading.return?.(undefined);
    expect(tokenOf('GET /api/events')).toBe('Bearer device 2');
    expect(server.asked(device)).toBe(2);
  });

  it('tells the page once that the session has ended', async () => {
    const { stay, server } = createPlant();
    const page = await stay();
    const changes = vi.fn();
    page.onSessionChange(changes);
    server.devices.end();
    server.options.fail = (route) => (route === 'GET /api/auth/me' ? 'token_expired' : undefined);
    await expect(page.auth.me()).rejects.toMatchObject({ code: 'token_expired' });
    expect(changes).toHaveBeenCalledTimes(1);
  });

  it('forgets everything when the person signs out, and tells the server', async () => {
    const { stay, bodies, name, client } = createPlant();
    const page = await stay();
    expect(await page.signOut()).toBe(true);
    expect(localStorage.getItem(name)).toBeNull();
    expect(await kept(name)).toBeUndefined();
    expect(
      bodies('POST /api/auth/sign-out')
        .map(({ token }) => token)
        .toSorted(),
    ).toEqual(['device 1', 'rt_1.1']);
    expect(await resume(client())).toBe(false);
  });

  it('is of the person who signed in last', async () => {
    const { stay, bodies } = createPlant();
    await stay();
    await stay();
    expect(bodies('POST /api/auth/sign-out').map(({ token }) => token)).toEqual(['rt_1.1']);
  });

  it('does without the marker where the browser keeps none', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { stay, client } = createPlant();
    await stay();
    expect(await resume(client())).toBe(true);
  });

  it('is nothing to resume where the browser keeps no data', async () => {
    const { stay, client, server } = createPlant();
    await stay();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await resume(client())).toBe(false);
    await expect(staySignedIn(client(), {} as AccessToken)).rejects.toMatchObject({
      code: 'invalid_options',
    });
    expect(server.asked(device)).toBe(1);
  });

  it.each(['internal_error', 'rate_limited', 'database_unavailable'] as const)(
    'is kept where the server answers %s',
    async (code) => {
      const { stay, client, server } = createPlant();
      await stay();
      server.options.fail = (route) => (route === device ? code : undefined);
      await expect(resume(client())).rejects.toMatchObject({ code });
      server.options.fail = () => undefined;
      expect(await resume(client())).toBe(true);
    },
  );

  it('is kept where the server refuses the origin of the page for now, which nobody is signed in on', async () => {
    const { stay, client, server } = createPlant();
    await stay();
    server.options.fail = (route) => (route === device ? 'origin_not_allowed' : undefined);
    expect(await resume(client())).toBe(false);
    server.options.fail = () => undefined;
    expect(await resume(client())).toBe(true);
  });

  it.each(['token_expired', 'unauthenticated'] as const)(
    'is forgotten where the server answers %s',
    async (code) => {
      const { stay, client, server, name } = createPlant();
      await stay();
      server.options.fail = (route) => (route === device ? code : undefined);
      expect(await resume(client())).toBe(false);
      expect(localStorage.getItem(name)).toBeNull();
      expect(await kept(name)).toBeUndefined();
    },
  );

  it('needs a publishable key', async () => {
    const without = new ChatterFix({ baseUrl: 'https://plant.test' });
    await expect(staySignedIn(without, {} as AccessToken)).rejects.toMatchObject({ code: 'invalid_options' });
  });
});
