/// <reference types="node" />
import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { ChatterFix } from './index.ts';
import { clientOf, errorOf, json, problem } from './testing/fake-server.ts';

describe('chat.stream', () => {
  const start = {
    type: 'session-start',
    run_id: 'run-1',
    session_id: 'session-1',
    message_id: 1,
    provider: 'ollama',
    model: 'm',
  };
  const finish = { type: 'answer-finish', answer: { success: true, response: 'Grüße 🔧' } };
  const sse = (...events: object[]) =>
    new TextEncoder().encode(
      events
        .map((event) => `event: ${(event as { type: string }).type}\ndata: ${JSON.stringify(event)}\n\n`)
        .join(''),
    );
  const streaming =
    (chunks: Uint8Array<ArrayBuffer>[], end: 'close' | 'error' | 'open' = 'close', cancelled = vi.fn()) =>
    () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            for (const chunk of chunks) controller.enqueue(chunk);
            if (end === 'close') controller.close();
          },
          pull(controller) {
            if (end === 'error') controller.error(new TypeError('reset'));
          },
          cancel: cancelled,
        }),
        { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'r-9' } },
      );

  it('reads events however the bytes are cut', async () => {
    const bytes = sse(start, { type: 'text-delta', text: 'Grüße 🔧' }, finish);
    for (let at = 1; at < bytes.length; at++) {
      const { chatterfix } = clientOf(streaming([bytes.slice(0, at), bytes.slice(at)]));
      const events: unknown[] = [];
      for await (const event of chatterfix.chat.stream({ message: 'x' })) events.push(event);
      expect(events, `cut at ${at}`).toEqual([start, { type: 'text-delta', text: 'Grüße 🔧' }, finish]);
    }
  });

  it('answers whole', async () => {
    expect(
      await clientOf(streaming([sse(start, finish)]))
        .chatterfix.chat.stream({ message: 'x' })
        .answer(),
    ).toEqual(finish.answer);
  });

  it('tells an answer that was cut off from one that ended, and keeps the session', async () => {
    for (const end of ['close', 'error'] as const) {
      const stream = clientOf(
        streaming([sse(start, { type: 'text-delta', text: 'half' })], end),
      ).chatterfix.chat.stream({ message: 'x' });
      const seen: string[] = [];
      await expect(
        (async () => {
          for await (const event of stream) seen.push(event.type);
        })(),
      ).rejects.toMatchObject(
        end === 'close'
          ? { code: 'answer_cut_off', session_id: 'session-1', request_id: 'r-9' }
          : { code: 'connection_failed' },
      );
      expect(seen).toEqual(['session-start', 'text-delta']);
    }
  });

  it('throws the problem of an error event', async () => {
    const problem = { code: 'provider_timeout', detail: 'slow', status: 504, session_id: 'session-1' };
    await expect(
      clientOf(streaming([sse(start, { type: 'error', problem })]))
        .chatterfix.chat.stream({ message: 'x' })
        .answer(),
    ).rejects.toMatchObject(problem);
  });

  /** Events as the server numbers them, from `first` on. */
  const numbered = (first: number, ...events: object[]) => allNumbered(events, first);
  const allNumbered = (events: object[], first = 1) =>
    new TextEncoder().encode(
      events.map((event, at) => `id: ${first + at}\ndata: ${JSON.stringify(event)}\n\n`).join(''),
    );
  const text = (words: string) => ({ type: 'text-delta', text: words });

  it('connects again where the connection breaks, and goes on behind the last event', async () => {
    for (const end of ['close', 'error'] as const) {
      const { chatterfix, requests } = clientOf((_, n) =>
        n === 1
          ? streaming([numbered(1, start, text('It ')), numbered(3, text('is '))], end)()
          : n === 2
            ? problem(503, 'database_unavailable')
            : n === 3
              ? streaming([numbered(4, text('P-101A.'))], end)()
              : streaming([numbered(5, finish)])(),
      );
      const stream = chatterfix.chat.stream({ message: 'x' });
      const events: unknown[] = [];
      for await (const event of stream) events.push(event);
      expect(events).toEqual([start, text('It '), text('is '), text('P-101A.'), finish]);
      expect([stream.runId, stream.lastEventId]).toEqual(['run-1', '5']);
      const [asked, ...followed] = requests;
      expect(asked!.method).toBe('POST');
      expect(followed.length).toBeGreaterThanOrEqual(3);
      expect(new Set(followed.map(({ url }) => url))).toEqual(
        new Set(['https://cmms.example/base/api/runs/run-1/events']),
      );
      expect(followed[0]!.headers.get('last-event-id')).toBe('3');
      expect(followed.at(-1)!.headers.get('last-event-id')).toBe('4');
    }
  });

  it('gives up where nothing more comes however often it connects', async () => {
    vi.useFakeTimers();
    try {
      const { chatterfix, requests } = clientOf((_, n) =>
        n === 1 ? streaming([numbered(1, start)])() : streaming([])(),
      );
      const failure = errorOf(chatterfix.chat.stream({ message: 'x' }).answer());
      await vi.runAllTimersAsync();
      expect(await failure).toMatchObject({ code: 'answer_cut_off', session_id: 'session-1' });
      expect(requests.map(({ method }) => method).join(' ')).toBe('POST GET GET GET GET GET GET');
    } finally {
      vi.useRealTimers();
    }
  });

  it('connects again as often as it takes where each connection brings something', async () => {
    vi.useFakeTimers();
    try {
      const { chatterfix, requests } = clientOf((_, n) => {
        if (n === 1) return streaming([numbered(1, start)])();
        if (n === 20) return streaming([numbered(20, finish)])();
        return n % 2 ? streaming([numbered(n, text(String(n)))])() : streaming([])();
      });
      const answer = chatterfix.chat.stream({ message: 'x' }).answer();
      await vi.runAllTimersAsync();
      expect(await answer).toEqual(finish.answer);
      expect(requests).toHaveLength(20);
    } finally {
      vi.useRealTimers();
    }
  });

  it('waits twice as long before each try, and no longer when its signal aborts', async () => {
    vi.useFakeTimers();
    try {
      const asked: number[] = [];
      const { chatterfix } = clientOf(({ method }) => {
        asked.push(Date.now());
        return streaming(method === 'POST' ? [numbered(1, start)] : [])();
      });
      const leave = new AbortController();
      const left = errorOf(chatterfix.chat.stream({ message: 'x' }, { signal: leave.signal }).answer());
      await vi.advanceTimersByTimeAsync(50);
      leave.abort(new Error('the page was left'));
      expect(await left).toMatchObject({ message: 'the page was left' });
      expect(asked.splice(0)).toHaveLength(1);

      const failure = errorOf(chatterfix.chat.stream({ message: 'x' }).answer());
      await vi.runAllTimersAsync();
      expect(await failure).toMatchObject({ code: 'answer_cut_off' });
      const waits = asked.slice(1).map((time, n) => time - asked[n]!);
      // Each is shortened by up to a half, so that clients do not come at the same time.
      expect(waits.map((wait, n) => wait > 125 * 2 ** n - 2 && wait < 250 * 2 ** n + 2)).toEqual(
        Array.from({ length: 6 }, () => true),
      );
    } finally {
      vi.useRealTimers();
    }
  });

  it('connects again after 45 seconds without a byte', async () => {
    vi.useFakeTimers();
    try {
      const { chatterfix, requests } = clientOf((_, n) =>
        n === 1 ? streaming([numbered(1, start)], 'open')() : streaming([numbered(2, finish)])(),
      );
      const answer = chatterfix.chat.stream({ message: 'x' }).answer();
      await vi.advanceTimersByTimeAsync(44_000);
      expect(requests).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await answer).toEqual(finish.answer);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not connect again where the answer itself failed', async () => {
    const failure = { code: 'provider_unavailable', detail: 'down', status: 503, run_id: 'run-1' };
    const { chatterfix, requests } = clientOf(
      streaming([numbered(1, start, { type: 'error', problem: failure })]),
    );
    await expect(chatterfix.chat.stream({ message: 'x' }).answer()).rejects.toMatchObject(failure);
    expect(requests).toHaveLength(1);
  });

  it('leaves the answer going when the loop is left, and stops it on the server when cancelled', async () => {
    const { chatterfix, requests } = clientOf((request) =>
      request.url.endsWith('/stop') ? json({ run_id: 'run-1' }) : streaming([numbered(1, start)], 'open')(),
    );
    const paths = () => requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
    const left = chatterfix.chat.stream({ message: 'x' })[Symbol.asyncIterator]();
    expect((await left.next()).value).toEqual(start);
    await left.return(undefined);
    expect(paths()).toEqual(['POST /base/api/chat']);
    const stream = chatterfix.chat.stream({ message: 'y' });
    await stream[Symbol.asyncIterator]().next();
    stream.cancel();
    await vi.waitFor(() =>
      expect(paths().slice(1)).toEqual(['POST /base/api/chat', 'POST /base/api/runs/run-1/stop']),
    );
  });

  it('can follow a run again, from its beginning or behind an event', async () => {
    const { chatterfix, requests } = clientOf(streaming([numbered(3, text('P-101A.'), finish)]));
    expect(await chatterfix.runs.stream('run-1', { lastEventId: '2' }).answer()).toEqual(finish.answer);
    expect(await chatterfix.runs.stream('run-1').answer()).toEqual(finish.answer);
    expect(requests.map(({ headers }) => headers.get('last-event-id'))).toEqual(['2', null]);
    expect(requests[0]!.url).toBe('https://cmms.example/base/api/runs/run-1/events');
  });

  it('ends the connection with which it follows a run when it is cancelled', async () => {
    const { chatterfix, requests } = clientOf(({ method }) =>
      method === 'POST' ? json({ run_id: 'run-1' }) : streaming([numbered(1, start)], 'open')(),
    );
    const stream = chatterfix.runs.stream('run-1');
    expect((await stream[Symbol.asyncIterator]().next()).value).toEqual(start);
    expect(requests[0]!.signal.aborted).toBe(false);
    stream.cancel();
    expect(requests[0]!.signal.aborted).toBe(true);
  });

  describe('read more than once', () => {
    const whole = [start, text('It '), text('is P-101A.'), finish];
    const typesOf = async (stream: AsyncIterable<{ type: string }>, most = Infinity) => {
      const types: string[] = [];
      for await (const { type } of stream) if (types.push(type) >= most) break;
      return types;
    };
    const all = ['session-start', 'text-delta', 'text-delta', 'answer-finish'];

    it('gives each loop all events, and the answer after them, from one connection', async () => {
      const { chatterfix, requests } = clientOf(streaming([numbered(1, ...whole)], 'open'));
      const stream = chatterfix.chat.stream({ message: 'x' });
      expect(await typesOf(stream)).toEqual(all);
      expect(await typesOf(stream)).toEqual(all);
      expect(await stream.answer()).toEqual(finish.answer);
      expect(await typesOf(stream, 1)).toEqual(['session-start']);
      const other = chatterfix.chat.stream({ message: 'x' });
      expect(await other.answer()).toEqual(finish.answer);
      expect(await typesOf(other)).toEqual(all);
      expect(requests).toHaveLength(2);
    });

    it('gives loops at the same time all events each', async () => {
      const { chatterfix, requests } = clientOf(streaming(whole.map((event, at) => numbered(at + 1, event))));
      const stream = chatterfix.chat.stream({ message: 'x' });
      expect(
        await Promise.all([typesOf(stream), typesOf(stream, 2), stream.answer(), typesOf(stream)]),
      ).toEqual([all, all.slice(0, 2), finish.answer, all]);
      expect(requests).toHaveLength(1);
    });

    it('goes on behind the last event after a loop was left', async () => {
      const { chatterfix, requests } = clientOf((_, n) =>
        n === 1
          ? streaming([numbered(1, start, text('It '))], 'open')()
          : streaming([numbered(2, text('It '), text('is P-101A.'), finish)])(),
      );
      const stream = chatterfix.chat.stream({ message: 'x' });
      expect(await typesOf(stream, 1)).toEqual(['session-start']);
      expect(await stream.answer()).toEqual(finish.answer);
      expect(await typesOf(stream)).toEqual(all);
      expect(requests.map(({ method, headers }) => [method, headers.get('last-event-id')])).toEqual([
        ['POST', null],
        ['GET', '1'],
      ]);
    });

    it('asks again under the same key where it was left before its events had numbers', async () => {
      const { chatterfix, requests } = clientOf(streaming([sse(...whole)]));
      const stream = chatterfix.chat.stream({ message: 'x' });
      expect(await typesOf(stream, 2)).toEqual(all.slice(0, 2));
      expect(await typesOf(stream)).toEqual(all);
      const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
      expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);
    });

    it('gives what came together with a failure before it', async () => {
      const failure = { code: 'provider_timeout', detail: 'slow', status: 504 };
      const { chatterfix } = clientOf(
        streaming([numbered(1, start, text('It '), { type: 'error', problem: failure })]),
      );
      const stream = chatterfix.chat.stream({ message: 'x' });
      const seen: string[] = [];
      const read = async () => {
        for await (const { type } of stream) seen.push(type);
      };
      await expect(read()).rejects.toMatchObject(failure);
      await expect(read()).rejects.toMatchObject(failure);
      expect(seen).toEqual([...all.slice(0, 2), ...all.slice(0, 2)]);
    });

    it('knows which of the events that came together was handed out', async () => {
      const { chatterfix } = clientOf(streaming([numbered(1, ...whole)]));
      const stream = chatterfix.chat.stream({ message: 'x' });
      const ids: unknown[] = [stream.lastEventId];
      for await (const _ of stream) ids.push(stream.lastEventId);
      expect(ids).toEqual([undefined, '1', '2', '3', '4']);
    });

    it('gives nothing that came behind the answer', async () => {
      const { chatterfix, requests } = clientOf(streaming([numbered(1, ...whole, text('more'))], 'open'));
      const stream = chatterfix.chat.stream({ message: 'x' });
      expect(await typesOf(stream)).toEqual(all);
      expect(await typesOf(stream)).toEqual(all);
      expect(requests).toHaveLength(1);
    });

    it('reads a chunk of any length', async () => {
      const words = Array.from({ length: 200_000 }, () => text('word '));
      const { chatterfix } = clientOf(streaming([allNumbered([start, ...words, finish])]));
      expect(await typesOf(chatterfix.chat.stream({ message: 'x' }))).toHaveLength(200_002);
    });

    it('throws the failure of the first loop again', async () => {
      const failure = { code: 'provider_timeout', detail: 'slow', status: 504 };
      const { chatterfix, requests } = clientOf(
        streaming([numbered(1, start, { type: 'error', problem: failure })]),
      );
      const stream = chatterfix.chat.stream({ message: 'x' });
      const first = await errorOf(typesOf(stream));
      expect(first).toMatchObject(failure);
      expect(await errorOf(typesOf(stream))).toBe(first);
      expect(await errorOf(stream.answer())).toBe(first);
      expect(requests).toHaveLength(1);
    });

    it('is cancelled with a reason of the program’s', async () => {
      const reason = new Error('the page was left');
      const stream = clientOf(streaming([numbered(1, start)], 'open')).chatterfix.runs.stream('run-1');
      setTimeout(() => stream.cancel(reason), 10);
      await expect(stream.answer()).rejects.toBe(reason);
      await expect(stream.answer()).rejects.toBe(reason);
    });
  });

  it('knows the run that it follows before it has begun, and can stop it', async () => {
    const { chatterfix, requests } = clientOf(() => json({ run_id: 'run-1' }));
    const stream = chatterfix.runs.stream('run-1');
    expect(stream.runId).toBe('run-1');
    stream.cancel();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]!.url).toBe('https://cmms.example/base/api/runs/run-1/stop');
  });

  it('ends its connection when the loop is left, or it is cancelled before the answer', async () => {
    const cancelled = vi.fn();
    const seen: unknown[] = [];
    for await (const event of clientOf(streaming([sse(start)], 'open', cancelled)).chatterfix.chat.stream({
      message: 'x',
    })) {
      seen.push(event);
      break;
    }
    expect(seen).toEqual([start]);
    expect(cancelled).toHaveBeenCalledTimes(1);
    const accepted: (string | null)[] = [];
    const chatterfix = new ChatterFix({
      baseUrl: 'https://cmms.example',
      fetch: (request) =>
        new Promise((_, reject) => {
          accepted.push(request.headers.get('accept'));
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
        }),
    });
    const stream = chatterfix.chat.stream({ message: 'x' });
    setTimeout(() => stream.cancel(), 10);
    await expect(stream.answer()).rejects.toMatchObject({ name: 'AbortError' });
    expect(accepted).toEqual(['text/event-stream']);
  });

  it('ends a waiting read when cancelled, whatever its fetch does with the signal', async () => {
    const cancelled = vi.fn();
    const stream = clientOf(streaming([sse(start)], 'open', cancelled)).chatterfix.chat.stream({
      message: 'x',
    });
    setTimeout(() => stream.cancel(), 10);
    await expect(stream.answer()).rejects.toMatchObject({ name: 'AbortError' });
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  it('ends with the reason of the caller’s signal: before the answer, while it is read, and if it aborted before', async () => {
    const reason = new Error('the page was left');
    const waiting = clientOf(() => new Promise<Response>(() => {}));
    const reading = clientOf(streaming([sse(start)], 'open'));
    for (const { chatterfix } of [waiting, reading]) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(reason), 10);
      await expect(chatterfix.chat.stream({ message: 'x' }, { signal: stop.signal }).answer()).rejects.toBe(
        reason,
      );
      expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0);
    }
    const none = clientOf(streaming([sse(start, finish)]));
    await expect(
      none.chatterfix.chat.stream({ message: 'x' }, { signal: AbortSignal.abort(reason) }).answer(),
    ).rejects.toBe(reason);
    expect(none.requests).toHaveLength(0);
  });

  it('leaves no listener on the caller’s signal when it ends, fails or is left', async () => {
    const { signal } = new AbortController();
    const ended = clientOf(streaming([sse(start, finish)])).chatterfix;
    expect(await ended.chat.stream({ message: 'x' }, { signal }).answer()).toEqual(finish.answer);
    const seen: string[] = [];
    for await (const event of ended.chat.stream({ message: 'x' }, { signal })) seen.push(event.type);
    expect(seen).toEqual(['session-start', 'answer-finish']);
    const cut = clientOf(streaming([sse(start)])).chatterfix;
    await expect(cut.chat.stream({ message: 'x' }, { signal }).answer()).rejects.toMatchObject({
      code: 'answer_cut_off',
    });
    for await (const event of cut.chat.stream({ message: 'x' }, { signal }))
      if (event.type === 'session-start') break;
    ended.chat.stream({ message: 'x' }, { signal }); // never read
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('goes on beyond the timeouts once it has begun', async () => {
    const late = () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(body) {
            body.enqueue(sse(start));
            setTimeout(() => {
              body.enqueue(sse(finish));
              body.close();
            }, 120);
          },
        }),
        { headers: { 'content-type': 'text/event-stream' } },
      );
    const { chatterfix, requests } = clientOf(late, { timeout: 50, totalTimeout: 60 });
    expect(await chatterfix.chat.stream({ message: 'x' }).answer()).toEqual(finish.answer);
    expect(requests).toHaveLength(1);
  });

  it('sends the question as given, with the options of the call', async () => {
    const { chatterfix, requests } = clientOf(streaming([sse(start, finish)]));
    await chatterfix.chat
      .stream(
        { message: 'Why?', session_id: 'session-1' },
        { headers: { 'X-Trace': 't' }, idempotencyKey: 'k' },
      )
      .answer();
    expect([requests[0]!.method, requests[0]!.url]).toEqual(['POST', 'https://cmms.example/base/api/chat']);
    expect(await requests[0]!.json()).toEqual({ message: 'Why?', session_id: 'session-1' });
    expect(['accept', 'x-trace', 'idempotency-key'].map((name) => requests[0]!.headers.get(name))).toEqual([
      'text/event-stream',
      't',
      'k',
    ]);
  });

  it('tells a page of a proxy and a broken event from an answer that was cut off', async () => {
    for (const answer of [
      new Response('<title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
      new Response('data: {broken\n\n', { headers: { 'content-type': 'text/event-stream' } }),
    ])
      await expect(
        clientOf(() => answer)
          .chatterfix.chat.stream({ message: 'x' })
          .answer(),
      ).rejects.toMatchObject({ name: 'ApiError', code: 'unexpected_answer', status: 200 });
  });
});
