/// <reference types="node" />
import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './index.ts';
import { clientOf, deaf, errorOf, json, order, problem } from './testing/fake-server.ts';

// What only a server that misbehaves can show; the rest is tested against the real one
// (packages/server/src/sdk.test.ts).

afterEach(() => vi.useRealTimers());

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

  it('limit signing in, which is not tried again', async () => {
    vi.useFakeTimers();
    const { chatterfix, requests } = clientOf(deaf, { totalTimeout: 10_000 });
    const settled = vi.fn();
    const late = errorOf(chatterfix.signIn({ username: 'maria', password: 'x' }).finally(settled));
    await vi.advanceTimersByTimeAsync(9_900);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(await late).toMatchObject({
      code: 'timed_out',
      message: 'The server did not answer within 10 s.',
    });
    expect(requests).toHaveLength(1);
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

describe('getToken', () => {
  it('may take as long as a try, and is asked again by the next call', async () => {
    vi.useFakeTimers();
    let asked = 0;
    const { chatterfix, requests } = clientOf(() => json(order), {
      timeout: 5_000,
      getToken: () => (++asked === 1 ? new Promise<string>(() => {}) : 'good'),
    });
    for (const [options, seconds] of [
      [{}, 5],
      [{ timeout: 1_000 }, 1],
    ] as const) {
      asked = 0;
      const late = errorOf(chatterfix.workOrders.get(1, options));
      await vi.advanceTimersByTimeAsync(seconds * 1000);
      expect(await late).toMatchObject({
        name: 'TimeoutError',
        code: 'timed_out',
        message: `getToken did not answer within ${seconds} s.`,
      });
    }
    expect(await chatterfix.workOrders.get(1)).toEqual(order);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer good']);
  });
});

describe('limits of one call', () => {
  it('replace the client’s', async () => {
    vi.useFakeTimers();
    const { chatterfix, requests } = clientOf(deaf, { timeout: 20_000, totalTimeout: 60_000, maxRetries: 5 });
    const call = errorOf(chatterfix.workOrders.get(1, { timeout: 1_000, maxRetries: 1 }));
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await call).toMatchObject({ message: 'The server did not answer within 1 s.' });
    expect(requests).toHaveLength(2);
    const total = errorOf(chatterfix.workOrders.list({}, { totalTimeout: 3_000 }));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await total).toMatchObject({ message: 'The server did not answer within 3 s.' });
    const stream = errorOf(
      chatterfix.chat.stream({ message: 'x' }, { timeout: 500, maxRetries: 0 }).answer(),
    );
    await vi.advanceTimersByTimeAsync(500);
    expect(await stream).toMatchObject({ message: 'The server did not answer within 0.5 s.' });
    expect(requests).toHaveLength(4);
  });

  it.each([
    { timeout: -1 },
    { timeout: NaN },
    { totalTimeout: 0 },
    { idleTimeout: Infinity },
    { maxRetries: -1 },
  ])('%o are refused in words', async (options) => {
    const { chatterfix, requests } = clientOf(() => json(order));
    expect(await errorOf(chatterfix.workOrders.get(1, options))).toMatchObject({
      code: 'invalid_options',
      message: expect.stringContaining(Object.keys(options)[0]!) as string,
    });
    expect(requests).toHaveLength(0);
  });
});

describe('idle streams', () => {
  /** A stream that sends a heartbeat so often, every 300 ms, and then nothing more. */
  const beating = (times: number) =>
    new Response(
      new ReadableStream({
        async pull(body) {
          if (times-- <= 0) return new Promise(() => {});
          await new Promise((resolve) => setTimeout(resolve, 300));
          body.enqueue(new TextEncoder().encode(': heartbeat\n\n'));
        },
      }),
      { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'r-1' } },
    );

  it('end after the silence that is allowed, in which heartbeats count', async () => {
    vi.useFakeTimers();
    const { chatterfix } = clientOf(() => beating(5), { idleTimeout: 1_000 });
    const settled = vi.fn();
    const reading = chatterfix
      .openStream('GET /api/events', { query: {} })
      .then((response) => response.text());
    const late = errorOf(reading.finally(settled));
    await vi.advanceTimersByTimeAsync(2_400); // five heartbeats, and then less than a second
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(await late).toMatchObject({ code: 'timed_out', message: 'The server did not answer within 1 s.' });
    const chat = errorOf(chatterfix.chat.stream({ message: 'x' }, { idleTimeout: 200 }).answer());
    await vi.advanceTimersByTimeAsync(300);
    expect(await chat).toMatchObject({ message: 'The server did not answer within 0.2 s.' });
  });

  it('leave no listener on the caller’s signal, however they end', async () => {
    const { signal } = new AbortController();
    const listeners = () => getEventListeners(signal, 'abort').length;
    const sse = { headers: { 'content-type': 'text/event-stream' } };
    const ended = clientOf(() => new Response('data: 1\n\n', sse)).chatterfix;
    await (await ended.openStream('GET /api/events', {}, { signal })).text();
    expect(listeners()).toBe(0);
    const open = await ended.openStream('GET /api/events', {}, { signal });
    expect(listeners()).toBe(1);
    await open.body!.cancel();
    expect(listeners()).toBe(0);
    const refused = clientOf(() => problem(404, 'not_found')).chatterfix;
    await errorOf(refused.openStream('GET /api/events', {}, { signal }));
    expect(listeners()).toBe(0);
  });
});

describe('the caller’s signal', () => {
  const reason = new Error('the page was left');

  it('ends a request, the reading of a body, a wait, and the wait for a token, with its reason, at once', async () => {
    vi.useFakeTimers();
    for (const { chatterfix } of [
      clientOf(deaf),
      clientOf(() => new Response(new ReadableStream())),
      clientOf(() => problem(503, 'database_unavailable', { 'retry-after': '30' })),
      clientOf(deaf, { getToken: () => new Promise(() => {}) }),
    ]) {
      const stop = new AbortController();
      const settled = vi.fn();
      const got = errorOf(chatterfix.workOrders.get(1, { signal: stop.signal }).finally(settled));
      await vi.advanceTimersByTimeAsync(10);
      expect(settled).not.toHaveBeenCalled();
      stop.abort(reason);
      await vi.advanceTimersByTimeAsync(10); // far less than the timeout and the wait
      expect(settled).toHaveBeenCalledOnce();
      expect(await got).toBe(reason);
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
