import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ConnectionError, TimeoutError } from './index.ts';
import { clientOf, errorOf, json, order, problem, type Handler } from './testing/fake-server.ts';

// What only a server that misbehaves can show; the rest is tested against the real one
// (packages/server/src/sdk.test.ts).

afterEach(() => vi.useRealTimers());

describe('retries', () => {
  it('waits as long as Retry-After says, in seconds or until a date', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    for (const header of ['7', 'Thu, 01 Jan 2026 00:00:07 GMT']) {
      vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
      const { chatterfix, requests } = clientOf((_, n) =>
        n === 1 ? json({}, { status: 503, headers: { 'retry-after': header } }) : json(order),
      );
      const got = chatterfix.workOrders.get(1);
      await vi.advanceTimersByTimeAsync(6_900);
      expect(requests).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(200);
      expect(await got).toEqual(order);
    }
  });

  it.each([
    [408, 3],
    [425, 3],
    [429, 3],
    [502, 3],
    [503, 3],
    [504, 3],
    [500, 3],
    [501, 1],
    [404, 1],
    [422, 1],
  ])('GET after %i: %i requests', async (status, times) => {
    const { chatterfix, requests } = clientOf(() =>
      json({ code: 'internal_error', detail: 'no', status }, { status, headers: { 'retry-after': '0' } }),
    );
    await expect(chatterfix.workOrders.get(1)).rejects.toThrow(ApiError);
    expect(requests).toHaveLength(times);
  });

  it('repeats a write under one Idempotency-Key, so that it takes effect once', async () => {
    for (const failing of [
      () => json({}, { status: 429, headers: { 'retry-after': '0' } }),
      () => json({}, { status: 503, headers: { 'retry-after': '0' } }),
      () => {
        throw new TypeError('fetch failed');
      },
    ]) {
      const { chatterfix, requests } = clientOf((_, n) => (n < 3 ? failing() : json(order, { status: 201 })));
      expect(await chatterfix.workOrders.create({ title: 'x' })).toEqual(order);
      expect(requests).toHaveLength(3);
      const keys = requests.map((request) => request.headers.get('idempotency-key'));
      expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0], keys[0]]);
      expect(await requests.at(-1)?.json()).toEqual({ title: 'x' });
      await chatterfix.workOrders.create({ title: 'x' });
      expect(requests.at(-1)?.headers.get('idempotency-key')).not.toBe(keys[0]);
    }
  });

  it('writes from pages without TLS, whose crypto has random values only', async () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const { chatterfix, requests } = clientOf(() => json(order, { status: 201 }));
    expect(await chatterfix.workOrders.create({ title: 'x' })).toEqual(order);
    expect(requests[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    vi.unstubAllGlobals();
  });

  it('takes an Idempotency-Key of the caller, and the version that a change must find', async () => {
    const { chatterfix, requests } = clientOf(() => json(order));
    await chatterfix.workOrders.update(1, { title: 'y' }, { idempotencyKey: 'erp-7', ifMatch: 3 });
    expect([requests[0]?.headers.get('idempotency-key'), requests[0]?.headers.get('if-match')]).toEqual([
      'erp-7',
      '"3"',
    ]);
  });

  it('repeats a sign-in only where it was turned away', async () => {
    for (const [status, times] of [
      [429, 3],
      [503, 1],
      [502, 1],
    ] as const) {
      const { chatterfix, requests } = clientOf(() => json({}, { status, headers: { 'retry-after': '0' } }));
      await expect(chatterfix.signIn({ username: 'x', password: 'y', tenant: 'z' })).rejects.toThrow(
        ApiError,
      );
      expect(requests).toHaveLength(times);
    }
    const lost = clientOf(() => {
      throw new TypeError('fetch failed');
    });
    await expect(lost.chatterfix.signIn({ username: 'x', password: 'y', tenant: 'z' })).rejects.toThrow(
      ConnectionError,
    );
    expect(lost.requests).toHaveLength(1);
  });

  it('repeats a GET after a lost connection', async () => {
    const { chatterfix } = clientOf((_, n) => {
      if (n < 3) throw new TypeError('fetch failed');
      return json(order);
    });
    expect(await chatterfix.workOrders.get(1)).toEqual(order);
  });

  it('says that the server is too slow, and stops when the caller does', async () => {
    const never: Handler = (request) =>
      new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
      );
    await expect(clientOf(never, { timeout: 20, maxRetries: 0 }).chatterfix.health()).rejects.toThrow(
      TimeoutError,
    );
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 10);
    await expect(clientOf(never).chatterfix.health({ signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const waiting = clientOf(() => json({}, { status: 503, headers: { 'retry-after': '30' } }));
    await expect(waiting.chatterfix.health({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('idempotency', () => {
  it('repeats a write whose first try is still being worked on, but no other conflict', async () => {
    const busy = clientOf((_, n) =>
      n === 1 ? problem(409, 'request_in_flight', { 'retry-after': '0' }) : json(order, { status: 201 }),
    );
    expect(await busy.chatterfix.workOrders.create({ title: 'x' })).toEqual(order);
    const [first, second] = busy.requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(second).toBe(first);
    const conflict = clientOf(() => problem(409, 'conflict'));
    await expect(conflict.chatterfix.workOrders.create({ title: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(conflict.requests).toHaveLength(1);
  });

  it('keeps the key across a renewed token, and takes a new one for the next write', async () => {
    let minted = 0;
    const { chatterfix, requests } = clientOf(
      (request) =>
        request.headers.get('authorization') === 'Bearer t-1'
          ? problem(401, 'token_expired')
          : json(order, { status: 201 }),
      { getToken: () => `t-${++minted}` },
    );
    await chatterfix.workOrders.create({ title: 'x' });
    await chatterfix.workOrders.create({ title: 'y' });
    const [refused, renewed, next] = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer t-1',
      'Bearer t-2',
      'Bearer t-2',
    ]);
    expect(refused).toMatch(/^[0-9a-f]{32}$/);
    expect(renewed).toBe(refused);
    expect(next).not.toBe(refused);
  });

  it('gives reads no key', async () => {
    const { chatterfix, requests } = clientOf(() => json(order));
    await chatterfix.workOrders.get(1);
    expect(requests[0]!.headers.has('idempotency-key')).toBe(false);
  });
});

describe('waits', () => {
  it('grow from try to try where the server names none', async () => {
    vi.useFakeTimers();
    const times: number[] = [];
    const { chatterfix } = clientOf(
      () => {
        times.push(Date.now());
        return problem(503, 'database_unavailable');
      },
      { maxRetries: 3 },
    );
    const failed = errorOf(chatterfix.workOrders.get(1));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await failed).toMatchObject({ status: 503 });
    expect(times).toHaveLength(4);
    for (const [i, most] of [300, 600, 1200].entries()) {
      const wait = times[i + 1]! - times[i]!;
      expect(wait).toBeGreaterThanOrEqual(most / 2);
      expect(wait).toBeLessThanOrEqual(most + 1);
    }
  });

  it('are as long as Retry-After says for 409, 429 and 502 too', async () => {
    vi.useFakeTimers();
    for (const status of [409, 429, 502]) {
      const { chatterfix, requests } = clientOf((_, n) =>
        n === 1 ? problem(status, 'rate_limited', { 'retry-after': '20' }) : json(order),
      );
      const got = chatterfix.workOrders.get(1);
      await vi.advanceTimersByTimeAsync(19_900);
      expect(requests).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(200);
      expect(await got).toEqual(order);
    }
  });

  it('are not begun where Retry-After asks for more than a minute', async () => {
    const { chatterfix, requests } = clientOf(() => problem(429, 'rate_limited', { 'retry-after': '61' }));
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({
      code: 'rate_limited',
      retry_after: 61,
    });
    expect(requests).toHaveLength(1);
  });

  it('are begun where Retry-After asks for a minute', async () => {
    vi.useFakeTimers();
    const { chatterfix, requests } = clientOf((_, n) =>
      n === 1 ? problem(429, 'rate_limited', { 'retry-after': '60' }) : json(order),
    );
    const got = chatterfix.workOrders.get(1);
    await vi.advanceTimersByTimeAsync(60_100);
    expect([await got, requests.length]).toEqual([order, 2]);
  });

  it('are not begun where they are longer than the client may wait', async () => {
    for (const [seconds, times] of [
      ['0', 3],
      ['1', 1],
    ] as const) {
      const { chatterfix, requests } = clientOf(
        () => problem(503, 'rate_limited', { 'retry-after': seconds }),
        {
          longestWait: 500,
        },
      );
      expect(await errorOf(chatterfix.workOrders.get(1))).toMatchObject({ retry_after: Number(seconds) });
      expect(requests).toHaveLength(times);
    }
  });

  it('are told in seconds on the error, from a number and from a date', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    for (const [header, seconds] of [
      ['12', 12],
      ['1.2', 2],
      ['Thu, 01 Jan 2026 00:00:07 GMT', 7],
      ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
      ['soon', undefined],
    ] as const) {
      const { chatterfix } = clientOf(() => problem(429, 'rate_limited', { 'retry-after': header }), {
        maxRetries: 0,
      });
      const error: unknown = await chatterfix.workOrders.get(1).catch((reason: unknown) => reason);
      expect((error as ApiError).retry_after, header).toBe(seconds);
    }
  });

  it('are measured from a date by the server’s clock, and read from the problem where there is no header', async () => {
    const told = async (answer: () => Response) => {
      const { chatterfix, requests } = clientOf(answer, { maxRetries: 0 });
      const error = await errorOf(chatterfix.workOrders.get(1));
      expect(requests).toHaveLength(1);
      return (error as ApiError).retry_after;
    };
    const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
    expect(
      await told(() =>
        problem(429, 'rate_limited', { date, 'retry-after': 'Thu, 01 Jan 2026 00:01:30 GMT' }),
      ),
    ).toBe(90);
    expect(await told(() => problem(503, 'rate_limited', { 'retry-after': ' .5 ' }))).toBe(1);
    expect(await told(() => problem(503, 'rate_limited', { 'retry-after': '' }))).toBeUndefined();
    expect(await told(() => json({ code: 'rate_limited', retry_after: 7 }, { status: 429 }))).toBe(7);
    // Other headers with a time do not say when to come again.
    const reset = clientOf((_, n) =>
      n === 1 ? problem(503, 'database_unavailable', { 'ratelimit-reset': '3600' }) : json(order),
    );
    expect(await reset.chatterfix.workOrders.get(1)).toEqual(order);
  });
});
