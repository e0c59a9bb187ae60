/// <reference types="node" />
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError, ChatterFix, ConnectionError } from './index.ts';
import { clientOf, errorOf, json, order } from './testing/fake-server.ts';

// What only a server that misbehaves can show; the rest is tested against the real one
// (packages/server/src/sdk.test.ts).

describe('answers that are not the API’s', () => {
  it.each([
    ['a page of a proxy', '<!DOCTYPE html><title>Sign in</title>', 'text/html; charset=utf-8', 'a web page'],
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

  it.each([
    [200, 'unexpected_answer', 'with a web page instead of JSON'],
    [401, 'unexpected_answer', '401 with a web page'],
    [403, 'unexpected_answer', '403 with a web page'],
    [404, 'unexpected_answer', '404 with a web page'],
    [429, 'rate_limited', '429 with a web page'],
    [502, 'database_unavailable', '502 with a web page'],
  ])('says in words that the address answered %i with a web page', async (status, code, words) => {
    const page = '<!DOCTYPE html><title>Sign in to your account</title>';
    const headers = { 'content-type': 'text/html', 'x-request-id': 'r-7' };
    const { chatterfix } = clientOf(() => new Response(page, { status, headers }), { maxRetries: 0 });
    for (const call of [
      chatterfix.workOrders.get(1),
      chatterfix.chat.stream({ message: 'x' }).answer(),
      chatterfix.signIn({ username: 'maria', password: 'x' }),
    ]) {
      const error = await errorOf(call);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code, status, request_id: 'r-7' });
      expect((error as Error).message).toContain(`The address answered ${words.replace(/JSON$/, '')}`);
      expect((error as Error).cause).toBeDefined();
    }
  });

  it('keeps the beginning of a long page as the cause', async () => {
    const page = `<!DOCTYPE html>${'x'.repeat(10_000)}`;
    const { chatterfix } = clientOf(
      () => new Response(page, { status: 404, headers: { 'content-type': 'text/html' } }),
    );
    expect(await errorOf(chatterfix.workOrders.get(1))).toMatchObject({ cause: page.slice(0, 500) });
  });

  it.each(['null', '7', '"ok"', 'true'])('%s is not the JSON of the API', async (body) => {
    const { chatterfix } = clientOf(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    );
    for (const call of [
      chatterfix.workOrders.get(1),
      chatterfix.workOrders.list()[Symbol.asyncIterator]().next(),
    ])
      expect(await errorOf(call)).toMatchObject({
        name: 'ApiError',
        code: 'unexpected_answer',
        status: 200,
        message: expect.stringContaining('answered with broken JSON instead of JSON') as string,
      });
  });

  it.each(['{}', '[]', '{"work_orders":null,"next_cursor":null}', '{"work_orders":{},"next_cursor":null}'])(
    '%s is not a page of a list',
    async (body) => {
      const { chatterfix, requests } = clientOf(
        () => new Response(body, { headers: { 'x-request-id': 'r-7' } }),
      );
      const error = await errorOf(chatterfix.workOrders.list()[Symbol.asyncIterator]().next());
      expect(error).toMatchObject({ code: 'unexpected_answer', status: 200, request_id: 'r-7' });
      expect(requests).toHaveLength(1);
    },
  );

  it.each(['data: null', 'data: 7', 'data: {}', 'data: []', 'data: {"type":1}'])(
    '%s is not an event of the API',
    async (event) => {
      const { chatterfix } = clientOf(
        () => new Response(`${event}\n\n`, { headers: { 'content-type': 'text/event-stream' } }),
      );
      for (const call of [
        chatterfix.chat.stream({ message: 'x' }).answer(),
        chatterfix.events.stream()[Symbol.asyncIterator]().next(),
      ])
        expect(await errorOf(call)).toMatchObject({
          name: 'ApiError',
          code: 'unexpected_answer',
          status: 200,
        });
    },
  );

  it('keeps status and request id of an answer that breaks off or stalls', async () => {
    for (const [end, code] of [
      ['break', 'connection_failed'],
      ['stall', 'timed_out'],
    ]) {
      const begun = () =>
        new Response(
          new ReadableStream({
            pull(body) {
              body.enqueue(new TextEncoder().encode('{"id"'));
              if (end === 'break') body.error(new TypeError('terminated'));
              return new Promise(() => {});
            },
          }),
          { status: 201, headers: { 'x-request-id': 'r-8' } },
        );
      const { chatterfix } = clientOf(begun, { maxRetries: 0, timeout: 30 });
      expect(await errorOf(chatterfix.workOrders.create({ title: 'x' }))).toMatchObject({
        code,
        status: 201,
        request_id: 'r-8',
      });
    }
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
    const circular: { title: string; self?: unknown } = { title: 'x' };
    circular.self = circular;
    const id = (value: unknown) => value as number; // what a program without types may pass
    for (const call of [
      chatterfix.workOrders.get(1, { headers: { 'x-name': 'line\nbreak' } }),
      chatterfix.workOrders.get(1, { headers: { 'no name': 'x' } }),
      chatterfix.workOrders.create(circular),
      chatterfix.workOrders.get(id(undefined)),
      chatterfix.workOrders.get(id(null)),
      chatterfix.chat.session(''),
      chatterfix.chat.session('.'),
      chatterfix.chat.session('..'),
      chatterfix.chat.session('\uD800'),
    ])
      expect(await errorOf(call)).toMatchObject({ name: 'ChatterFixError', code: 'invalid_options' });
    expect(requests).toHaveLength(0);
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

  it.each([302, 307, 308])('are not followed, not even without credentials: %i', async (status) => {
    let asked = 0;
    const elsewhere = await listen(
      createServer((_, response) => {
        asked++;
        response.end('{}');
      }),
    );
    let redirects = 0;
    const server = await listen(
      createServer((_, response) => {
        redirects++;
        response.writeHead(status, { location: `${elsewhere}/sign-in` }).end();
      }),
    );
    const chatterfix = new ChatterFix({ baseUrl: server, token: 'secret' });
    const calls = [
      () => chatterfix.workOrders.get(1),
      () => chatterfix.signIn({ tenant: 'demo', username: 'maria', password: 'secret' }),
      () => chatterfix.openStream('GET /api/events', { query: {} }),
    ];
    for (const call of calls) {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'unexpected_answer' });
      expect((error as Error).message).toContain(`redirect to ${elsewhere}/sign-in`);
    }
    expect([redirects, asked]).toEqual([3, 0]);
  });

  it.each([
    ['that a fetch of the program has followed', { redirected: true }, 200],
    ['whose status and address a browser hides', { type: 'opaqueredirect', status: 0, ok: false }, 0],
  ])('%s are refused', async (_, redirect, status) => {
    const { chatterfix } = clientOf(() => {
      const response = json(order);
      for (const [name, value] of Object.entries(redirect)) Object.defineProperty(response, name, { value });
      return response;
    });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({
      code: 'unexpected_answer',
      status,
      detail: expect.stringContaining('redirect to elsewhere') as string,
    });
  });
});
