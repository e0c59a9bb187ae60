/// <reference types="node" />
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { text as read } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ChatterFix, type FetchInit, type FetchResponse, type ResponseReport } from './index.ts';
import { clientOf, errorOf, json, order, problem } from './testing/fake-server.ts';

describe('a fetch that does not know the Request of this runtime', () => {
  /** Like node-fetch: takes an address and parts, and answers with a stream of Node. */
  const nodeFetch = (input: string | URL, init: FetchInit): Promise<FetchResponse> =>
    new Promise((resolve, reject) => {
      const { method, headers, signal, body } = init;
      const sent = request(new URL(String(input)), { method, headers, signal }, (answer: IncomingMessage) => {
        const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
        const text = () => read(answer);
        const all = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const);
        const ok = status >= 200 && status < 300;
        resolve({
          ok,
          status,
          statusText,
          headers: new Headers(all.map((pair) => [...pair])),
          body: answer,
          text,
        });
      });
      sent.on('error', reject).end(body);
    });
  const events = [
    { type: 'session-start', run_id: 'run-1', session_id: 's', message_id: 1 },
    { type: 'answer-finish', answer: { response: 'Grüße 🔧' } },
  ];
  const seen: string[] = [];
  let closed = 0;
  let server: Server;
  let baseUrl: string;
  beforeAll(async () => {
    server = createServer(async (asked, answer) => {
      const body = await read(asked);
      seen.push(`${asked.method} ${asked.url} ${asked.headers.authorization} ${body}`);
      answer.on('close', () => closed++);
      if (asked.url === '/api/events')
        answer.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      else if (asked.url === '/api/chat') {
        answer.writeHead(200, { 'content-type': 'text/event-stream' });
        answer.end(events.map((event, at) => `id: ${at}\ndata: ${JSON.stringify(event)}\n\n`).join(''));
      } else if (asked.url === '/api/work-orders/2') answer.writeHead(302, { location: '/elsewhere' }).end();
      else if (asked.url === '/api/work-orders/3')
        answer.writeHead(404).end('{"code":"not_found","detail":"none"}');
      else
        answer.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'r-5' }).end('{"id":1}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it.each([
    ['as it is', nodeFetch],
    ['with settings of its own', (url: string, init: FetchInit) => nodeFetch(url, { ...init })],
    ['given a Request only', (asked: Request) => globalThis.fetch(asked)],
  ])('fits %s', async (_, fetch) => {
    seen.length = 0;
    const chatterfix = new ChatterFix({ baseUrl, token: 't', fetch });
    const { data, request_id } = await chatterfix.workOrders.create({ title: 'Öl' }).withResponse();
    expect([data, request_id]).toEqual([{ id: 1 }, 'r-5']);
    expect(seen).toEqual(['POST /api/work-orders Bearer t {"title":"Öl"}']);
    expect(await errorOf(chatterfix.workOrders.get(2))).toMatchObject({
      code: 'unexpected_answer',
      status: 302,
    });
    expect(await errorOf(chatterfix.workOrders.get(3))).toMatchObject({ code: 'not_found', detail: 'none' });
    expect(await chatterfix.chat.stream({ message: 'x' }).answer()).toEqual({ response: 'Grüße 🔧' });
    closed = 0;
    const stop = new AbortController();
    const waiting = errorOf(chatterfix.events.stream({ signal: stop.signal })[Symbol.asyncIterator]().next());
    await vi.waitFor(() => expect(seen.at(-1)).toContain('/api/events'));
    stop.abort(new Error('enough'));
    expect(await waiting).toMatchObject({ message: 'enough' });
    await vi.waitFor(() => expect(closed).toBe(1));
    const own = await chatterfix.openStream('GET /api/events', {});
    await own.body!.cancel();
    await vi.waitFor(() => expect(closed).toBe(2));
    expect(seen.join()).not.toContain('/elsewhere');
  });
});

describe('requests', () => {
  it('take headers in every form that fetch takes, in any capitalisation', async () => {
    const { chatterfix, requests } = clientOf(() => json(order), { token: 't' });
    const forms = [
      { 'x-trace': 'a', ACCEPT: 'text/csv' },
      new Headers({ 'X-Trace': 'a', Accept: 'text/csv' }),
      [
        ['X-TRACE', 'a'],
        ['accept', 'text/csv'],
      ] as [string, string][],
    ];
    for (const headers of forms) await chatterfix.workOrders.get(1, { headers });
    expect(requests.map(({ headers }) => [headers.get('x-trace'), headers.get('accept')])).toEqual(
      forms.map(() => ['a', 'text/csv']),
    );
    await chatterfix.workOrders.create({ title: 'x' }, { headers: { 'IDEMPOTENCY-KEY': 'own' } });
    expect(requests.at(-1)!.headers.get('idempotency-key')).toBe('own');
  });

  it('name the SDK and its version outside of pages', async () => {
    const { chatterfix, requests } = clientOf(() => json(order));
    await chatterfix.workOrders.get(1);
    const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/../package.json`, 'utf8')) as {
      version: string;
    };
    expect(requests[0]!.headers.get('user-agent')).toBe(`chatterfix-sdk/${version}`);
    vi.stubGlobal('location', { href: 'https://page.example' });
    await chatterfix.workOrders.get(1);
    vi.unstubAllGlobals();
    expect(requests[1]!.headers.has('user-agent')).toBe(false);
  });

  it('have no filter where a list of values is empty', async () => {
    const { chatterfix, requests } = clientOf(() => json(order));
    await chatterfix.workOrders.list({ status: [], priority: ['high'], overdue: undefined });
    expect(requests[0]!.url).toBe('https://cmms.example/base/api/work-orders?priority=high');
  });
});

describe('withResponse', () => {
  it('gives the answer with its response and request id, also of a list', async () => {
    const page = { work_orders: [order], next_cursor: null };
    const { chatterfix, requests } = clientOf(({ url }) =>
      json(url.endsWith('work-orders') ? page : order, {
        status: 201,
        headers: { 'x-request-id': 'r-1', etag: '"3"' },
      }),
    );
    const { data, response, request_id } = await chatterfix.workOrders.get(1).withResponse();
    expect([data, response.status, response.headers.get('etag'), request_id]).toEqual([
      order,
      201,
      '"3"',
      'r-1',
    ]);
    const list = chatterfix.workOrders.list();
    expect((await list.withResponse()).data).toEqual(page);
    expect(await list).toEqual(page);
    expect(requests).toHaveLength(2);
  });

  it('rejects like the call, and leaves no rejection that nobody handles', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { chatterfix } = clientOf(() => problem(404, 'not_found'));
    await expect(chatterfix.workOrders.get(1).withResponse()).rejects.toMatchObject({ code: 'not_found' });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({ code: 'not_found' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('onRequest and onResponse', () => {
  it('are told of every try, without secrets', async () => {
    const told: unknown[] = [];
    const answers: ResponseReport[] = [];
    const { chatterfix } = clientOf(
      (_, n) => {
        if (n === 1)
          return problem(503, 'database_unavailable', { 'retry-after': '0', 'set-cookie': 'sid=secret' });
        if (n === 2) throw new TypeError('reset');
        return json(order, { headers: { 'x-request-id': 'r-3' } });
      },
      {
        key: 'sk_secret',
        onRequest: (request) => told.push(request),
        onResponse: (response) => answers.push(response),
      },
    );
    const secret = ['X-Api-Key', 'X-Auth', 'X-Token', 'X-Secret', 'X-Password', 'X-Session-Id', 'X-JWT'];
    const headers = {
      ...Object.fromEntries(secret.map((name) => [name, 'secret'])),
      Cookie: 'sid=secret',
      'x-trace': 'a',
      'x-plain': 'rk_secret',
    };
    await chatterfix.workOrders.create({ title: 'secret' }, { headers, idempotencyKey: 'erp-1' });
    expect(told).toHaveLength(3);
    expect(told[0]).toEqual({
      method: 'POST',
      url: 'https://cmms.example/base/api/work-orders',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: '[redacted]',
        cookie: '[redacted]',
        ...Object.fromEntries(secret.map((name) => [name.toLowerCase(), '[redacted]'])),
        'x-plain': '[redacted]',
        'x-trace': 'a',
        'idempotency-key': 'erp-1',
        'user-agent': expect.stringMatching(/^chatterfix-sdk/) as string,
      },
    });
    expect(answers.map(({ status, request_id, error }) => [status, request_id, error?.code])).toEqual([
      [503, 'r-1', 'database_unavailable'],
      [undefined, undefined, 'connection_failed'],
      [200, 'r-3', undefined],
    ]);
    expect(answers[0]!.response_headers).toMatchObject({ 'retry-after': '0', 'set-cookie': '[redacted]' });
    expect(answers[0]!.milliseconds).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify([told, answers])).not.toMatch(/[^-]secret/); // X-Secret is no secret
  });

  it('do not disturb a call by failing', async () => {
    const fail = vi.fn(() => {
      throw new Error('the log is full');
    });
    const { chatterfix } = clientOf(() => json(order), { onRequest: fail, onResponse: fail });
    expect(await chatterfix.workOrders.get(1)).toEqual(order);
    expect(fail).toHaveBeenCalledTimes(2);
  });
});
