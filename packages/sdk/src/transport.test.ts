/// <reference types="node" />
import { createServer, type Server } from 'node:http';
import { getEventListeners } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ChatterFix, ChatterFixError, ConnectionError, TimeoutError } from './index.ts';
import { clientOf, json, order, problem, type Handler } from './testing/fake-server.ts';

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
    [429, 3],
    [502, 3],
    [503, 3],
    [504, 3],
    [500, 1],
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
});

/** The error that a call ends with. */
const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** Never answers, and does not heed the request's signal. */
const deaf: Handler = () => new Promise(() => {});

describe('timeouts', () => {
  it('limit each try, and say how long that was', async () => {
    vi.useFakeTimers();
    const { chatterfix, requests } = clientOf((_, n) => (n === 1 ? deaf(requests[0]!, n) : json(order)), {
      timeout: 5_000,
    });
    const got = chatterfix.workOrders.get(1);
    await vi.advanceTimersByTimeAsync(4_900);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(await got).toEqual(order);
    const slow = errorOf(clientOf(deaf, { timeout: 5_000, maxRetries: 0 }).chatterfix.health());
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await slow).toMatchObject({
      name: 'TimeoutError',
      code: 'timed_out',
      message: 'The server did not answer within 5 s.',
    });
  });

  it('are 30 s for a try unless given', async () => {
    vi.useFakeTimers();
    const slow = errorOf(clientOf(deaf, { maxRetries: 0 }).chatterfix.health());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await slow).toMatchObject({ message: 'The server did not answer within 30 s.' });
  });

  it('limit a call with all its tries, its waits and its token', async () => {
    vi.useFakeTimers();
    for (const { chatterfix } of [
      clientOf(deaf, { timeout: 4_000, totalTimeout: 10_000, maxRetries: 9 }),
      clientOf(() => problem(503, 'database_unavailable', { 'retry-after': '30' }), { totalTimeout: 10_000 }),
      clientOf(deaf, { totalTimeout: 10_000, getToken: () => new Promise(() => {}) }),
    ]) {
      const settled = vi.fn();
      const late = errorOf(chatterfix.workOrders.get(1).finally(settled));
      await vi.advanceTimersByTimeAsync(9_900);
      expect(settled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(100);
      expect(await late).toMatchObject({
        code: 'timed_out',
        message: 'The server did not answer within 10 s.',
      });
    }
  });

  it('also limit the reading of a body that stalls', async () => {
    const stalled = () =>
      new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"id"')) }), {
        headers: { 'content-type': 'application/json' },
      });
    const { chatterfix, requests } = clientOf((_, n) => (n === 1 ? stalled() : json(order)), { timeout: 20 });
    expect(await chatterfix.workOrders.get(1)).toEqual(order);
    expect(requests).toHaveLength(2);
  });
});

describe('answers that are not the API’s', () => {
  it.each([
    ['a page of a proxy', '<!DOCTYPE html><title>Sign in</title>', 'text/html; charset=utf-8', 'text/html'],
    ['an empty body', '', 'application/json', 'an empty body'],
    ['half an answer', '{"id":', 'application/json', 'broken JSON'],
  ])('%s is an error with a code', async (_, body, type, what) => {
    const { chatterfix, requests } = clientOf(
      () => new Response(body, { headers: { 'content-type': type, 'x-request-id': 'r-7' } }),
    );
    const error: unknown = await chatterfix.workOrders.get(1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'unexpected_answer', status: 200, request_id: 'r-7' });
    expect((error as Error).message).toContain(`answered with ${what} instead of JSON`);
    expect(requests).toHaveLength(1);
  });

  it('reads JSON behind a byte order mark', async () => {
    const { chatterfix } = clientOf(() => new Response(`\uFEFF${JSON.stringify(order)}`));
    expect(await chatterfix.workOrders.get(1)).toEqual(order);
  });

  it('repeats a write whose answer breaks off', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start(body) {
            body.enqueue(new TextEncoder().encode('{"id"'));
            body.error(new TypeError('terminated'));
          },
        }),
      );
    const { chatterfix, requests } = clientOf((_, n) => (n < 3 ? broken() : json(order, { status: 201 })));
    expect(await chatterfix.workOrders.create({ title: 'x' })).toEqual(order);
    expect(requests).toHaveLength(3);
    const error: unknown = await clientOf(broken)
      .chatterfix.workOrders.get(1)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).cause).toMatchObject({ message: 'terminated' });
  });

  it('is an error in words where no request can be made', async () => {
    const { chatterfix, requests } = clientOf(() => json(order));
    await expect(
      chatterfix.workOrders.get(1, { headers: { 'x-name': 'line\nbreak' } }),
    ).rejects.toMatchObject({ name: 'ChatterFixError', code: 'invalid_options' });
    expect(requests).toHaveLength(0);
  });
});

describe('the caller’s signal', () => {
  const reason = new Error('the page was left');

  it('ends a request, the reading of a body, a wait, and the wait for a token, with its reason', async () => {
    for (const { chatterfix } of [
      clientOf(deaf),
      clientOf(() => new Response(new ReadableStream())),
      clientOf(() => problem(503, 'database_unavailable', { 'retry-after': '30' })),
      clientOf(deaf, { getToken: () => new Promise(() => {}) }),
    ]) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(reason), 10);
      await expect(chatterfix.workOrders.get(1, { signal: stop.signal })).rejects.toBe(reason);
    }
  });

  it('sends nothing where it has aborted before', async () => {
    const { chatterfix, requests } = clientOf(() => json(order));
    const signal = AbortSignal.abort(reason);
    await expect(chatterfix.workOrders.get(1, { signal })).rejects.toBe(reason);
    expect(requests).toHaveLength(0);
  });

  it('reaches the request', async () => {
    const stop = new AbortController();
    const { chatterfix, requests } = clientOf(deaf);
    const got = errorOf(chatterfix.workOrders.get(1, { signal: stop.signal }));
    await expect.poll(() => requests.length).toBe(1);
    stop.abort(reason);
    expect(await got).toBe(reason);
    expect(requests[0]!.signal.aborted).toBe(true);
  });

  it('ends a list between its pages', async () => {
    const stop = new AbortController();
    const { chatterfix, requests } = clientOf(() => json({ work_orders: [order], next_cursor: 'next' }));
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { id } of chatterfix.workOrders.list({}, { signal: stop.signal })) {
        seen.push(id);
        if (seen.length === 2) stop.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen).toEqual([1, 1]);
    expect(requests).toHaveLength(2);
  });

  it('has no listener left after a success, an error and a retry', async () => {
    const stop = new AbortController();
    const { chatterfix } = clientOf((_, n) =>
      n === 1
        ? json(order)
        : n === 2
          ? problem(404, 'not_found')
          : problem(503, 'database_unavailable', { 'retry-after': '0' }),
    );
    expect(await chatterfix.workOrders.get(1, { signal: stop.signal })).toEqual(order);
    await expect(chatterfix.workOrders.get(1, { signal: stop.signal })).rejects.toThrow(ApiError);
    await expect(chatterfix.workOrders.get(1, { signal: stop.signal })).rejects.toThrow(ApiError);
    expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0);
  });
});

describe('redirects', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));
  const listen = async (server: Server) => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  it('carry no credentials to another origin', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await listen(
      createServer((request, response) => {
        seen.push(request.headers.authorization);
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>');
      }),
    );
    const server = await listen(
      createServer((request, response) => {
        seen.push(request.headers.authorization);
        response.writeHead(302, { location: `${elsewhere}/sign-in` }).end();
      }),
    );
    const chatterfix = new ChatterFix({ baseUrl: server, token: 'secret' });
    const error: unknown = await chatterfix.workOrders.get(1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ChatterFixError);
    expect((error as Error).message).toContain(`${elsewhere}, to which the server redirected,`);
    expect(seen).toEqual(['Bearer secret', undefined]);
  });
});
