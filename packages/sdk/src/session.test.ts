import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ChatterFix, ChatterFixError } from './index.ts';
import { clientOf, errorOf, json, order, problem } from './testing/fake-server.ts';

afterEach(() => vi.useRealTimers());

const FAR = '2999-01-01T00:00:00Z';

describe('sessions', () => {
  const expired = () => json({ code: 'token_expired', detail: 'ended', status: 401 }, { status: 401 });

  it('asks getToken once for calls at the same time, and once more when the token has expired', async () => {
    let n = 0;
    const { chatterfix, requests } = clientOf(
      (request) => (request.headers.get('authorization') === 'Bearer token-1' ? expired() : json(order)),
      { getToken: async () => `token-${++n}` },
    );
    await Promise.all([1, 2, 3].map((id) => chatterfix.workOrders.get(id)));
    expect(n).toBe(2);
    expect(requests).toHaveLength(6);
  });

  it('keeps a new token where an older one is refused late', async () => {
    let n = 0;
    const late = Promise.withResolvers<Response>();
    const { chatterfix } = clientOf(
      ({ url, headers }) => {
        if (headers.get('authorization') !== 'Bearer token-1') return json(order);
        return url.endsWith('/2') ? late.promise : expired();
      },
      { getToken: () => `token-${++n}` },
    );
    const slow = chatterfix.workOrders.get(2);
    await chatterfix.workOrders.get(1);
    late.resolve(expired());
    await slow;
    await chatterfix.workOrders.get(3);
    expect(n).toBe(2);
  });

  it.each(['getToken', 'the exchange of the key'])(
    'asks again for a token after %s has failed',
    async (way) => {
      let failing = true;
      const getToken = () => (failing ? Promise.reject(new Error('the server of the page is down')) : 'good');
      const { chatterfix } = clientOf(
        ({ url }) => {
          if (!url.endsWith('/api/auth/session')) return json(order);
          return failing ? problem(503, 'database_unavailable') : json({ token: 's', expires_at: FAR });
        },
        { maxRetries: 0, ...(way === 'getToken' ? { getToken } : { key: 'pk_1' }) },
      );
      await expect(chatterfix.workOrders.get(1)).rejects.toThrow();
      failing = false;
      expect(await chatterfix.workOrders.get(1)).toEqual(order);
    },
  );

  it.each([{ key: 'sk_1' }, { key: 'pk_1' }, { token: 'own' }, { getToken: () => 'own' }])(
    'ends a person’s session at its time, and goes on with its own credentials (%j)',
    async (credentials) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
      const { chatterfix, requests } = clientOf(
        ({ url }) =>
          url.endsWith('/api/auth/session') ? json({ token: 'own', expires_at: FAR }) : json(order),
        credentials,
      );
      let changes = 0;
      chatterfix.onSessionChange(() => changes++);
      chatterfix.signInWithToken({
        token: 'of-maria',
        token_type: 'Bearer',
        expires_at: '2026-01-01T00:01:00Z',
        role: 'viewer',
      });
      vi.setSystemTime(new Date('2026-01-01T00:00:59.999Z'));
      await chatterfix.workOrders.get(1);
      expect(requests.at(-1)!.headers.get('authorization')).toBe('Bearer of-maria');
      vi.setSystemTime(new Date('2026-01-01T00:01:00Z'));
      await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({
        code: 'token_expired',
        status: 401,
        message: 'The session has ended.',
      });
      expect([requests.length, changes]).toEqual([1, 2]);
      await chatterfix.workOrders.get(1);
      expect(requests.at(-1)!.headers.get('authorization')).toMatch(/^Bearer (own|sk_1)$/);
      expect(changes).toBe(2);
    },
  );

  it('signs out here at once and at the server, and says where the server could not be told', async () => {
    for (const reached of [true, false]) {
      const { chatterfix, requests } = clientOf(
        ({ url }) => {
          if (!url.endsWith('/api/auth/sign-out')) return json(order);
          if (!reached) throw new TypeError('Failed to fetch');
          return json({ ended: true });
        },
        { key: 'sk_1', maxRetries: 0 },
      );
      chatterfix.signInWithToken({
        token: 'of-maria',
        token_type: 'Bearer',
        expires_at: '2999-01-01T00:00:00Z',
        role: 'viewer',
      });
      const told = chatterfix.signOut();
      await chatterfix.workOrders.get(1);
      expect(await told).toBe(reached);
      expect(await requests[0]!.clone().json()).toEqual({ token: 'of-maria' });
      expect(requests.at(-1)!.headers.get('authorization')).toBe('Bearer sk_1');
      expect(await chatterfix.signOut()).toBe(true);
      expect(requests).toHaveLength(2);
    }
  });

  describe('that go on', () => {
    const tokenOf = (token: string, end = FAR) =>
      ({ token, token_type: 'Bearer', expires_at: end, role: 'viewer' }) as const;
    const never = () => Promise.resolve(undefined);

    it('tell listeners of another person, and not of the next token of the same one', () => {
      const { chatterfix } = clientOf(() => json(order));
      const changed = vi.fn();
      chatterfix.onSessionChange(changed);
      const lasting = { renew: never, end: async () => {} };
      const told = (token: string, session?: typeof lasting) => {
        chatterfix.signInWithToken(tokenOf(token), session);
        return changed.mock.calls.length;
      };
      expect([told('first', lasting), told('next', lasting), told('of another')]).toEqual([1, 1, 2]);
    });

    it('tell listeners whether they have ended elsewhere or the person has signed out', async () => {
      const { chatterfix } = clientOf(({ headers }) =>
        headers.get('authorization') === 'Bearer of-maria' ? expired() : json({ ended: true }),
      );
      const changed = vi.fn();
      chatterfix.onSessionChange(changed);
      for (const lasting of [{ renew: never, end: async () => {} }, undefined]) {
        chatterfix.signInWithToken(tokenOf('of-maria'), lasting);
        await chatterfix.workOrders.get(1).catch(() => undefined);
      }
      chatterfix.signInWithToken(tokenOf('of-maria'));
      await chatterfix.signOut();
      expect(changed.mock.calls.flat()).toEqual([false, true, false, true, false, false]);
    });

    it('are renewed when they expire, not before, and again the next time', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
      let n = 0;
      const renew = async () => tokenOf(`token-${++n}`, new Date(Date.now() + 60_000).toISOString());
      const { chatterfix, requests } = clientOf(() => json(order));
      chatterfix.signInWithToken(await renew(), { renew, end: async () => {} });
      for (const seconds of [0, 60, 119, 120]) {
        vi.setSystemTime(Date.parse('2026-01-01T00:00:00Z') + seconds * 1000);
        await chatterfix.workOrders.get(1);
      }
      expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(
        [1, 2, 2, 3].map((token) => `Bearer token-${token}`),
      );
    });

    it('send the next token where the server refuses one before its time, and go on', async () => {
      const { chatterfix, requests } = clientOf(({ headers }) =>
        headers.get('authorization') === 'Bearer first' ? expired() : json(order),
      );
      const changed = vi.fn();
      chatterfix.signInWithToken(tokenOf('first'), {
        renew: async () => tokenOf('next'),
        end: async () => {},
      });
      chatterfix.onSessionChange(changed);
      expect(await chatterfix.workOrders.get(1)).toEqual(order);
      expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
        'Bearer first',
        'Bearer next',
      ]);
      expect(changed).not.toHaveBeenCalled();
    });

    it('end on the device and at the server when the person signs out', async () => {
      const end = vi.fn(async () => {});
      const { chatterfix, requests } = clientOf(() => json({ ended: true }));
      chatterfix.signInWithToken(tokenOf('of-maria'), { renew: never, end });
      expect(await chatterfix.signOut()).toBe(true);
      expect([end.mock.calls.length, requests.length]).toEqual([1, 1]);
      chatterfix.signInWithToken(tokenOf('of-maria'), {
        renew: never,
        end: () => Promise.reject(new Error()),
      });
      expect(await chatterfix.signOut()).toBe(false);
    });

    it.each(['has signed in', 'has signed out'])(
      'send no token of a person after somebody %s while it was renewed',
      async (what) => {
        const renewed = Promise.withResolvers<ReturnType<typeof tokenOf>>();
        const renew = vi.fn(() => renewed.promise);
        const { chatterfix, requests } = clientOf(() => json(order));
        chatterfix.signInWithToken(tokenOf('of-maria', '2020-01-01T00:00:00Z'), {
          renew,
          end: async () => {},
        });
        const call = chatterfix.workOrders.get(1);
        call.catch(() => {});
        await vi.waitFor(() => expect(renew).toHaveBeenCalledTimes(1));
        if (what === 'has signed in') chatterfix.signInWithToken(tokenOf('of-tom'));
        else void chatterfix.signOut();
        renewed.resolve(tokenOf('of-maria-again'));
        await call;
        const [request] = requests.filter(({ url }) => url.endsWith('/api/work-orders/1'));
        expect(request!.headers.get('authorization')).toBe(what === 'has signed in' ? 'Bearer of-tom' : null);
      },
    );
  });

  it.each([
    [400, 'malformed_body'],
    [401, 'invalid_credentials'],
    [403, 'forbidden'],
    [404, 'not_found'],
  ])('asks for no other token where a call fails for another reason: %i %s', async (status, code) => {
    const getToken = vi.fn(() => 'good');
    const { chatterfix, requests } = clientOf(() => problem(status, code), { getToken });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({ status, code });
    expect([getToken.mock.calls.length, requests.length]).toEqual([1, 1]);
  });

  it.each([
    [401, 'unauthenticated', 'key_refused'],
    [429, 'rate_limited', 'rate_limited'],
    [503, 'database_unavailable', 'database_unavailable'],
  ])('says of a key whose exchange is answered with %i %s: %s', async (status, code, said) => {
    const { chatterfix, requests } = clientOf(() => problem(status, code), { key: 'pk_1', maxRetries: 0 });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({
      status,
      code: said,
      detail: `detail of ${code}`,
      request_id: 'r-1',
    });
    expect(await requests[0]!.json()).toEqual({ publishable_key: 'pk_1' });
  });

  it.each([
    [() => Promise.reject(new Error('session over')), 'getToken failed: session over'],
    [
      () => {
        throw new TypeError('no cookie');
      },
      'getToken failed: no cookie',
    ],
    [() => Promise.reject('a text' as unknown as Error), 'getToken failed: a text'],
    [() => undefined as unknown as string, 'getToken returned no token'],
    [async () => '', 'getToken returned no token'],
    [async () => '<!doctype html>\n<title>Sign in</title>', 'getToken returned no token'],
  ])('says in words that %s gives no token', async (getToken: () => string | Promise<string>, words) => {
    const { chatterfix, requests } = clientOf(() => json(order), { getToken });
    for (const call of [
      chatterfix.workOrders.get(1),
      chatterfix.chat.stream({ message: 'x' }).answer(),
      chatterfix.events.stream()[Symbol.asyncIterator]().next(),
    ]) {
      const error = await errorOf(call);
      expect(error).toBeInstanceOf(ChatterFixError);
      expect(error).toMatchObject({
        code: 'token_failed',
        message: expect.stringContaining(words) as string,
      });
    }
    expect(requests).toHaveLength(0);
  });

  it('keeps what getToken threw, and takes a token with white space around it', async () => {
    const cause = new Error('session over');
    const failing = clientOf(() => json(order), { getToken: () => Promise.reject(cause) });
    await expect(failing.chatterfix.workOrders.get(1)).rejects.toMatchObject({ cause });
    const { chatterfix, requests } = clientOf(() => json(order), { getToken: () => 'good\n' });
    await chatterfix.workOrders.get(1);
    expect(requests[0]!.headers.get('authorization')).toBe('Bearer good');
  });

  it.each(['key', 'token', 'getToken'])(
    'says that %s is undefined, as where a setting is missing',
    (name) => {
      expect(() => new ChatterFix({ baseUrl: 'https://x.example', [name]: undefined })).toThrow(
        expect.objectContaining({
          code: 'invalid_options',
          message: expect.stringContaining(`${name} is undefined`) as string,
        }) as Error,
      );
    },
  );

  it('gives up where the new token is refused too', async () => {
    const { chatterfix, requests } = clientOf(expired, { getToken: () => 'stale' });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({ code: 'token_expired', status: 401 });
    expect(requests).toHaveLength(2);
  });

  it.each(['sk_1', 'rk_1'])('sends %s, the key of a program, as it is', async (key) => {
    const { chatterfix, requests } = clientOf(() => json(order), { key });
    await chatterfix.workOrders.get(1);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([`Bearer ${key}`]);
  });

  it('sends no token where a request proves itself in another way', async () => {
    const { chatterfix, requests } = clientOf(() => json({ ended: true }), { token: 't' });
    await chatterfix.call('POST /api/auth/sign-out', { body: { token: 't' } }, { withoutToken: true });
    expect(requests[0]!.headers.has('authorization')).toBe(false);
  });

  it('exchanges a publishable key, keeps it out of addresses, and renews in time', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    let n = 0;
    const { chatterfix, requests } = clientOf(
      (request) =>
        request.url.endsWith('/api/auth/session')
          ? json({ token: `s-${++n}`, expires_at: new Date(Date.now() + 900_000).toISOString() })
          : json(order),
      { key: 'pk_1' },
    );
    await chatterfix.workOrders.get(1);
    await chatterfix.workOrders.get(1);
    expect(n).toBe(1);
    vi.setSystemTime(Date.now() + 880_000);
    await chatterfix.workOrders.get(1);
    expect(n).toBe(2);
    expect(requests.map(({ url }) => url).join()).not.toMatch(/pk_|s-1/);
    expect(requests[0]!.url).toBe('https://cmms.example/base/api/auth/session');
  });

  it.each([
    ['at first', 0],
    ['after a while', 1],
  ])('tells a key that the server does not know (%s) from a sign-in that is missing', async (_, good) => {
    let n = 0;
    const unauthenticated = (detail: string) =>
      json(
        { code: 'unauthenticated', status: 401, title: 'Sign-in needed', detail, request_id: 'r-1' },
        { status: 401 },
      );
    const { chatterfix } = clientOf(
      (request) => {
        if (!request.url.endsWith('/api/auth/session')) return unauthenticated('The token is revoked.');
        return n++ < good
          ? json({ token: 's-1', expires_at: new Date(Date.now() + 900_000).toISOString() })
          : unauthenticated('The publishable key is not known, or was revoked.');
      },
      { key: 'pk_wrong' },
    );
    const error: unknown = await chatterfix.workOrders.get(1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: 'key_refused',
      status: 401,
      request_id: 'r-1',
      detail: 'The publishable key is not known, or was revoked.',
    });
  });

  it('signs a person in and out, tells listeners, and notices the end of the session', async () => {
    const { chatterfix, requests } = clientOf(
      (request) =>
        request.url.includes('/auth/')
          ? json({
              token: request.url.endsWith('login') ? 'person' : 'page',
              expires_at: '2999-01-01T00:00:00Z',
            })
          : request.headers.get('authorization') === 'Bearer person' && requests.length > 3
            ? expired()
            : json(order),
      { key: 'pk_1' },
    );
    const changes: string[] = [];
    chatterfix.onSessionChange(() => changes.push('change'));
    await chatterfix.signIn({ username: 'tech', password: 'x' });
    expect(await requests[0]!.json()).toEqual({ username: 'tech', password: 'x', publishable_key: 'pk_1' });
    await chatterfix.workOrders.get(1);
    expect(requests[1]!.headers.get('authorization')).toBe('Bearer person');
    await chatterfix.workOrders.get(1);
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({ code: 'token_expired' });
    expect(changes).toEqual(['change', 'change']);
    await chatterfix.workOrders.get(1);
    expect(requests.at(-1)!.headers.get('authorization')).toBe('Bearer page');
  });

  it.each([
    ['pk_1', undefined, { publishable_key: 'pk_1' }],
    ['pk_1', 'north', { tenant: 'north' }],
    ['sk_1', 'north', { tenant: 'north' }],
    ['sk_1', undefined, {}],
  ])('with the key %s and the tenant %s names its tenant once, as %j', async (key, tenant, named) => {
    const { chatterfix, requests } = clientOf(() => json({ token: 'person', expires_at: FAR }), { key });
    const person = { username: 'maria', password: 'x', ...(tenant === undefined ? {} : { tenant }) };
    await chatterfix.signIn(person);
    await chatterfix.changePassword({ ...person, new_password: 'y' });
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { username: 'maria', password: 'x', ...named },
      { username: 'maria', password: 'x', new_password: 'y', ...named },
    ]);
  });

  it('refuses a secret key in a page, and options that contradict each other', () => {
    vi.stubGlobal('document', {});
    expect(() => new ChatterFix({ baseUrl: 'https://x.example', key: 'sk_1' })).toThrow(
      expect.objectContaining({ code: 'secret_key_in_browser' }),
    );
    vi.unstubAllGlobals();
    expect(() => new ChatterFix({ baseUrl: 'https://x.example', key: 'sk_1' })).not.toThrow();
    for (const options of [
      { baseUrl: 'x' },
      { baseUrl: 'https://x.example', key: 'nonsense' },
      { baseUrl: 'https://x.example', key: 'pk_1', token: 't' },
    ])
      expect(() => new ChatterFix(options)).toThrow(ChatterFixError);
  });
});
