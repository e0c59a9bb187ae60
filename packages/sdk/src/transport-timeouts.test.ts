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
