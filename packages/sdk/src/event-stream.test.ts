import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreamEvent } from './index.ts';
import { clientOf, problem } from './testing/fake-server.ts';

const ready: StreamEvent = { type: 'ready', id: 'a' };
const changed = (id: string): StreamEvent => ({
  id,
  type: 'work_order.updated',
  resource: 'work_orders',
  resource_id: 17,
  version: 2,
  at: '2026-03-02T09:20:00.000Z',
});

/** A connection that sends events, and then ends, breaks, or says nothing more. */
function connection(events: readonly StreamEvent[], then: 'end' | 'break' | 'silence' = 'end'): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const event of events)
        controller.enqueue(
          new TextEncoder().encode(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
        );
      if (then === 'end') controller.close();
    },
    pull(controller) {
      if (then === 'break') controller.error(new TypeError('reset'));
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

describe('events.stream', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Reads so many events while the waits pass at once. */
  async function take(stream: AsyncIterable<StreamEvent>, count: number): Promise<StreamEvent[]> {
    const taken: StreamEvent[] = [];
    const reading = (async () => {
      for await (const event of stream) if (taken.push(event) === count) return;
    })();
    const state = { ended: false };
    const ended = reading.finally(() => {
      state.ended = true;
    });
    ended.catch(() => {});
    while (!state.ended) await vi.advanceTimersByTimeAsync(1_000);
    await ended;
    return taken;
  }
  const idsSent = (requests: readonly Request[]) =>
    requests.map(({ headers }) => headers.get('last-event-id'));

  it.each(['end', 'break', 'silence'] as const)(
    'connects again behind the last event after a connection’s %s',
    async (then) => {
      const { chatterfix, requests } = clientOf((_, n) =>
        n === 1 ? connection([ready, changed('b')], then) : connection([changed('c')], 'silence'),
      );
      expect(await take(chatterfix.events.stream(), 3)).toEqual([ready, changed('b'), changed('c')]);
      expect(idsSent(requests)).toEqual([null, 'b']);
    },
  );

  it('connects again when the server stops, and through its failures', async () => {
    const { chatterfix, requests } = clientOf(
      (_, n) => {
        if (n === 1) return connection([changed('b'), { type: 'end', reason: 'server_stopping' }]);
        if (n === 2) return problem(503, 'database_unavailable');
        if (n === 3) return problem(429, 'rate_limited');
        if (n === 4) throw new TypeError('Failed to fetch');
        return connection([changed('c')], 'silence');
      },
      { maxRetries: 0 },
    );
    expect(await take(chatterfix.events.stream({ lastEventId: 'a' }), 2)).toEqual([
      changed('b'),
      changed('c'),
    ]);
    expect(idsSent(requests)).toEqual(['a', 'b', 'b', 'b', 'b']);
  });

  it('waits longer after each failure, at most half a minute, and briefly again after an event', async () => {
    let now = 0;
    const asked: number[] = [];
    const { chatterfix } = clientOf(
      (_, n) => {
        asked.push(now);
        if (n < 11) return problem(503, 'database_unavailable');
        return n === 11 ? connection([changed('b')]) : connection([changed('c')], 'silence');
      },
      { maxRetries: 0 },
    );
    const events = chatterfix.events.stream()[Symbol.asyncIterator]();
    const progress = { read: 0 };
    const reading = (async () => {
      for (; progress.read < 2; progress.read++) await events.next();
    })();
    while (progress.read < 2) {
      now += 0.1;
      await vi.advanceTimersByTimeAsync(100);
    }
    await reading;
    await events.return?.(undefined);
    // In seconds. Each wait is shortened by up to a half, so that clients do not come at the same time.
    const longest = [0.5, 1, 2, 4, 8, 16, 30, 30, 30, 30, 0.5];
    const waits = asked.slice(1).map((time, n) => time - asked[n]!);
    expect(waits).toHaveLength(longest.length);
    expect(waits.map((wait, n) => wait > longest[n]! / 2 - 0.3 && wait < longest[n]! + 0.3)).toEqual(
      longest.map(() => true),
    );
  });

  it.each([429, 500, 502, 503, 504])('connects again after a %s', async (status) => {
    const { chatterfix, requests } = clientOf(
      (_, n) => (n === 1 ? problem(status, 'refused', { 'retry-after': '0' }) : connection([changed('b')])),
      { maxRetries: 0 },
    );
    expect(await take(chatterfix.events.stream(), 1)).toEqual([changed('b')]);
    expect(requests).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 422])('throws a %s, which connecting again cannot mend', async (status) => {
    const { chatterfix, requests } = clientOf(() => problem(status, 'refused'));
    await expect(take(chatterfix.events.stream(), 1)).rejects.toMatchObject({ code: 'refused' });
    expect(requests).toHaveLength(1);
  });

  it('throws what connecting again cannot mend', async () => {
    const { chatterfix, requests } = clientOf((_, n) =>
      n === 1
        ? connection([changed('b'), { type: 'end', reason: 'access_ended' }])
        : problem(401, 'token_expired'),
    );
    await expect(take(chatterfix.events.stream(), 2)).rejects.toMatchObject({ code: 'token_expired' });
    expect(requests).toHaveLength(2);
  });

  it('throws the problem with which the server ended it, unless connecting again may mend that', async () => {
    const failed = (status: number, code: 'database_unavailable' | 'forbidden'): StreamEvent => ({
      type: 'end',
      reason: 'failed',
      problem: { type: 't', title: 'T', status, code, detail: 'no', request_id: 'r-1' },
    });
    const { chatterfix, requests } = clientOf((_, n) =>
      n === 1
        ? connection([changed('b'), failed(503, 'database_unavailable')])
        : connection([changed('c'), failed(403, 'forbidden')]),
    );
    await expect(take(chatterfix.events.stream(), 3)).rejects.toMatchObject({
      name: 'ApiError',
      code: 'forbidden',
      status: 403,
    });
    expect(idsSent(requests)).toEqual([null, 'b']);
  });

  it('ends the connection with its signal, and when the loop is left', async () => {
    const connections: Request[] = [];
    const { chatterfix } = clientOf((request) => {
      connections.push(request);
      return connection([ready], 'silence');
    });
    const stop = new AbortController();
    const reading = (async () => {
      for await (const event of chatterfix.events.stream({ signal: stop.signal }))
        if (event.type === 'ready') stop.abort(new Error('enough'));
    })();
    await expect(reading).rejects.toThrow('enough');
    expect(await take(chatterfix.events.stream(), 1)).toEqual([ready]);
    expect(connections.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });
});
