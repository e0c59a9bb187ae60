/// <reference types="node" />
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ChatterFix, ChatterFixError, ConnectionError, TimeoutError } from './index.ts';

// What only a server that misbehaves can show; the rest is tested against the real one (packages/server/src/sdk.test.ts).

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
const order = { id: 1, title: 'x' };
type Handler = (request: Request, n: number) => Response | Promise<Response>;
function client(handler: Handler, options: object = {}) {
  const requests: Request[] = [];
  const chatterfix = new ChatterFix({
    baseUrl: 'https://cmms.example/base/',
    fetch: async (request) => {
      requests.push(request.clone());
      return handler(request, requests.length);
    },
    ...options,
  });
  return { chatterfix, requests };
}
afterEach(() => vi.useRealTimers());

describe('retries', () => {
  it('waits as long as Retry-After says, in seconds or until a date', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    for (const header of ['7', 'Thu, 01 Jan 2026 00:00:07 GMT']) {
      vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
      const { chatterfix, requests } = client((_, n) =>
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
    const { chatterfix, requests } = client(() =>
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
      const { chatterfix, requests } = client((_, n) => (n < 3 ? failing() : json(order, { status: 201 })));
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
    const { chatterfix, requests } = client(() => json(order, { status: 201 }));
    expect(await chatterfix.workOrders.create({ title: 'x' })).toEqual(order);
    expect(requests[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    vi.unstubAllGlobals();
  });

  it('takes an Idempotency-Key of the caller, and the version that a change must find', async () => {
    const { chatterfix, requests } = client(() => json(order));
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
      const { chatterfix, requests } = client(() => json({}, { status, headers: { 'retry-after': '0' } }));
      await expect(chatterfix.signIn({ username: 'x', password: 'y', tenant: 'z' })).rejects.toThrow(
        ApiError,
      );
      expect(requests).toHaveLength(times);
    }
    const lost = client(() => {
      throw new TypeError('fetch failed');
    });
    await expect(lost.chatterfix.signIn({ username: 'x', password: 'y', tenant: 'z' })).rejects.toThrow(
      ConnectionError,
    );
    expect(lost.requests).toHaveLength(1);
  });

  it('repeats a GET after a lost connection', async () => {
    const { chatterfix } = client((_, n) => {
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
    await expect(client(never, { timeout: 20, maxRetries: 0 }).chatterfix.health()).rejects.toThrow(
      TimeoutError,
    );
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 10);
    await expect(client(never).chatterfix.health({ signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const waiting = client(() => json({}, { status: 503, headers: { 'retry-after': '30' } }));
    await expect(waiting.chatterfix.health({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('sessions', () => {
  const expired = () => json({ code: 'token_expired', detail: 'ended', status: 401 }, { status: 401 });

  it('asks getToken once for calls at the same time, and once more when the token has expired', async () => {
    let n = 0;
    const { chatterfix, requests } = client(
      (request) => (request.headers.get('authorization') === 'Bearer token-1' ? expired() : json(order)),
      { getToken: async () => `token-${++n}` },
    );
    await Promise.all([1, 2, 3].map((id) => chatterfix.workOrders.get(id)));
    expect(n).toBe(2);
    expect(requests).toHaveLength(6);
  });

  it('gives up where the new token is refused too', async () => {
    const { chatterfix, requests } = client(expired, { getToken: () => 'stale' });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({ code: 'token_expired', status: 401 });
    expect(requests).toHaveLength(2);
  });

  it('exchanges a publishable key, keeps it out of addresses, and renews in time', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    let n = 0;
    const { chatterfix, requests } = client(
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
    const { chatterfix } = client(
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
    const { chatterfix, requests } = client(
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

describe('errors', () => {
  it('are typed, whatever answers', async () => {
    const problem = {
      type: 't',
      title: 'T',
      code: 'illegal_transition',
      detail: 'no',
      status: 409,
      request_id: 'r-1',
      errors: [{ field: 'status', rule: 'r' }],
    };
    await expect(
      client(() => json(problem, { status: 409 })).chatterfix.workOrders.complete(1),
    ).rejects.toMatchObject({
      name: 'ApiError',
      code: 'illegal_transition',
      status: 409,
      request_id: 'r-1',
      errors: problem.errors,
      message: 'no',
    });
    await expect(
      client(() => new Response('<html>Bad gateway</html>', { status: 502 }), {
        maxRetries: 0,
      }).chatterfix.health(),
    ).rejects.toMatchObject({ status: 502, detail: expect.not.stringContaining('<') as string });
    await expect(
      client(
        () => {
          throw new TypeError('x');
        },
        { maxRetries: 0 },
      ).chatterfix.health(),
    ).rejects.toMatchObject({ name: 'ConnectionError', code: 'connection_failed' });
  });
});

describe('chat.stream', () => {
  const start = {
    type: 'session-start',
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
      const { chatterfix } = client(streaming([bytes.slice(0, at), bytes.slice(at)]));
      const events: unknown[] = [];
      for await (const event of chatterfix.chat.stream({ message: 'x' })) events.push(event);
      expect(events, `cut at ${at}`).toEqual([start, { type: 'text-delta', text: 'Grüße 🔧' }, finish]);
    }
  });

  it('answers whole', async () => {
    expect(
      await client(streaming([sse(start, finish)]))
        .chatterfix.chat.stream({ message: 'x' })
        .answer(),
    ).toEqual(finish.answer);
  });

  it('tells an answer that was cut off from one that ended, and keeps the session', async () => {
    for (const end of ['close', 'error'] as const) {
      const stream = client(
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
      client(streaming([sse(start, { type: 'error', problem })]))
        .chatterfix.chat.stream({ message: 'x' })
        .answer(),
    ).rejects.toMatchObject(problem);
  });

  it('stops on the server when the loop is left, or cancelled', async () => {
    const cancelled = vi.fn();
    const seen: unknown[] = [];
    for await (const event of client(streaming([sse(start)], 'open', cancelled)).chatterfix.chat.stream({
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
    const stream = client(streaming([sse(start)], 'open', cancelled)).chatterfix.chat.stream({
      message: 'x',
    });
    setTimeout(() => stream.cancel(), 10);
    await expect(stream.answer()).rejects.toMatchObject({ name: 'AbortError' });
    expect(cancelled).toHaveBeenCalledTimes(1);
  });
});

describe('the bundle', () => {
  it('weighs at most 15 kB compressed, without zod and without Node', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { ChatterFix } from './index.ts'`, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['chatterfix-source', 'import'],
      write: false,
    });
    const code = outputFiles[0]!.text;
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(15_000);
    expect(code).not.toMatch(/_zod|node:/);
  });
});

describe('types', () => {
  it('do not let a wrong call compile', () => {
    const { chatterfix } = client(() => json(order));
    const wrong = () => {
      // @ts-expect-error an unknown status
      void chatterfix.workOrders.list({ status: ['nonsense'] });
      // @ts-expect-error a title is needed
      void chatterfix.workOrders.create({ priority: 'high' });
      // @ts-expect-error no such field
      void chatterfix.workOrders.update(1, { tenant_id: 2 });
    };
    expect(wrong).toBeTypeOf('function');
  });
});
