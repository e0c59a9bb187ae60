import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ChatterFix, ChatterFixError } from './index.ts';
import { clientOf, json, order } from './testing/fake-server.ts';

afterEach(() => vi.useRealTimers());

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

  it('gives up where the new token is refused too', async () => {
    const { chatterfix, requests } = clientOf(expired, { getToken: () => 'stale' });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({ code: 'token_expired', status: 401 });
    expect(requests).toHaveLength(2);
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
    const problem = (detail: string) =>
      json(
        { code: 'unauthenticated', status: 401, title: 'Sign-in needed', detail, request_id: 'r-1' },
        { status: 401 },
      );
    const { chatterfix } = clientOf(
      (request) => {
        if (!request.url.endsWith('/api/auth/session')) return problem('The token is revoked.');
        return n++ < good
          ? json({ token: 's-1', expires_at: new Date(Date.now() + 900_000).toISOString() })
          : problem('The publishable key is not known, or was revoked.');
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
