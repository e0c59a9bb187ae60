/// <reference types="node" />
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError, ChatterFix, ConnectionError } from './index.ts';
import { clientOf, json, order } from './testing/fake-server.ts';

// What only a server that misbehaves can show; the rest is tested against the real one
// (packages/server/src/sdk.test.ts).

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
      expect((error as Error).message).toContain(`redirects to ${elsewhere}/sign-in`);
    }
    expect([redirects, asked]).toEqual([3, 0]);
  });

  it('that a fetch of the program has followed are refused', async () => {
    const { chatterfix } = clientOf(() => {
      const response = json(order);
      Object.defineProperty(response, 'redirected', { value: true });
      return response;
    });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({
      code: 'unexpected_answer',
      status: 200,
      detail: expect.stringContaining('redirects to another address') as string,
    });
  });
});
