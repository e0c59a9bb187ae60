/// <reference types="node" />
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AssetDetails, WorkOrder } from './contract/index.ts';
import { ChatterFix } from './index.ts';
import { clientOf, json, order } from './testing/fake-server.ts';

describe('errors', () => {
  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [413, 'body_too_large'],
    [418, 'internal_error'],
    [429, 'rate_limited'],
    [500, 'internal_error'],
    [502, 'database_unavailable'],
    [503, 'database_unavailable'],
    [504, 'database_unavailable'],
  ])('give the %i of a proxy, which has no problem document, the code %s', async (status, code) => {
    const { chatterfix } = clientOf(() => new Response('<html></html>', { status }), { maxRetries: 0 });
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({
      status,
      code,
      detail: `The server answered ${status}`,
      errors: [],
    });
  });

  it.each(['null', '[]', '"code"', '{"code":1}'])('do not take %s for a problem document', async (body) => {
    const { chatterfix } = clientOf(() => new Response(body, { status: 404 }));
    await expect(chatterfix.workOrders.get(1)).rejects.toMatchObject({ status: 404, code: 'not_found' });
  });

  it('are typed, whatever answers', async () => {
    const problem = {
      type: 't',
      title: 'T',
      code: 'illegal_transition',
      detail: 'no',
      status: 409,
      request_id: 'r-1',
      errors: [{ field: 'status', rule: 'r' }],
      session_id: 'session-1',
      run_id: 'run-1',
      retry_after: 7,
    };
    await expect(
      clientOf(() => json(problem, { status: 409 })).chatterfix.workOrders.complete(1),
    ).rejects.toMatchObject({
      name: 'ApiError',
      code: 'illegal_transition',
      status: 409,
      request_id: 'r-1',
      errors: problem.errors,
      session_id: 'session-1',
      run_id: 'run-1',
      retry_after: 7,
      message: 'no',
      detail: 'no',
    });
    await expect(
      clientOf(() => new Response('<html>Bad gateway</html>', { status: 502 }), {
        maxRetries: 0,
      }).chatterfix.health(),
    ).rejects.toMatchObject({ status: 502, detail: expect.not.stringContaining('<') as string });
    await expect(
      clientOf(
        () => {
          throw new TypeError('x');
        },
        { maxRetries: 0 },
      ).chatterfix.health(),
    ).rejects.toMatchObject({ name: 'ConnectionError', code: 'connection_failed' });
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

describe('options', () => {
  it.each([
    [{ timeout: 0 }, 'timeout'],
    [{ timeout: Infinity }, 'timeout'],
    [{ timeout: 2 ** 31 }, 'timeout'],
    [{ totalTimeout: -1 }, 'totalTimeout'],
    [{ maxRetries: -1 }, 'maxRetries'],
    [{ maxRetries: 1.5 }, 'maxRetries'],
    [{ longestWait: 0 }, 'longestWait'],
    [{ idleTimeout: 0 }, 'idleTimeout'],
    [{ baseUrl: undefined as unknown as string }, 'baseUrl'],
    [{ baseUrl: 'https://' }, 'baseUrl'],
    [{ baseUrl: 'ftp://cmms.example' }, 'baseUrl'],
    [{ baseUrl: 'https://user@cmms.example' }, 'baseUrl'],
    [{ baseUrl: 'https://:password@cmms.example' }, 'baseUrl'],
    [{ baseUrl: 'https://cmms.example/?at=' }, 'baseUrl'],
    [{ baseUrl: 'https://cmms.example/#x' }, 'baseUrl'],
  ])('%o are refused in words', (options, name) => {
    expect(() => new ChatterFix({ baseUrl: 'https://cmms.example', ...options })).toThrow(
      expect.objectContaining({
        code: 'invalid_options',
        message: expect.stringContaining(name) as string,
      }) as Error,
    );
  });

  it.each([
    { timeout: 2 ** 31 - 1 },
    { totalTimeout: 1 },
    { maxRetries: 0 },
    { baseUrl: 'http://[::1]:8000/' },
  ])('%o are taken', (options) => {
    expect(() => new ChatterFix({ baseUrl: 'https://cmms.example', ...options })).not.toThrow();
  });

  it('show the address without slashes at its end, and the key that may be shown', () => {
    const of = (key?: string) => {
      const client = new ChatterFix({
        baseUrl: 'https://cmms.example/base//',
        ...(key === undefined ? {} : { key }),
      });
      return [client.baseUrl, client.publishableKey];
    };
    expect(of('pk_1')).toEqual(['https://cmms.example/base', 'pk_1']);
    expect(of('sk_pk_')).toEqual(['https://cmms.example/base', undefined]);
    expect(of()).toEqual(['https://cmms.example/base', undefined]);
  });

  it('let headers of the call win, however they are capitalised', async () => {
    const { chatterfix, requests } = clientOf(() => json(order), { token: 't' });
    await chatterfix.workOrders.get(1, { headers: { Accept: 'text/csv', 'X-Trace': 'a' } });
    expect(['accept', 'x-trace', 'authorization'].map((name) => requests[0]!.headers.get(name))).toEqual([
      'text/csv',
      'a',
      'Bearer t',
    ]);
    expect(requests[0]!.credentials).toBe('omit');
  });
});

describe('types', () => {
  it('are those of the contract, with values to match', async () => {
    const { chatterfix } = clientOf(() => json(order));
    const got = await chatterfix.workOrders.get(1);
    expectTypeOf(got).toEqualTypeOf<WorkOrder>();
    expect(got).toEqual({ id: 1, title: 'x' });
    expectTypeOf(chatterfix.assets.get).returns.resolves.toEqualTypeOf<AssetDetails>();
    expectTypeOf(chatterfix.workOrders.create).parameter(0).toHaveProperty('title').toEqualTypeOf<string>();
    expectTypeOf(chatterfix.workOrders.start).parameter(0).toEqualTypeOf<number>();
  });

  it('do not let a wrong call compile', () => {
    const { chatterfix } = clientOf(() => json(order));
    expectTypeOf(chatterfix.workOrders.list).toBeCallableWith({ status: ['open'] });
    // @ts-expect-error an unknown status
    expectTypeOf(chatterfix.workOrders.list).toBeCallableWith({ status: ['nonsense'] });
    // @ts-expect-error a title is needed
    expectTypeOf(chatterfix.workOrders.create).toBeCallableWith({ priority: 'high' });
    // @ts-expect-error no such field
    expectTypeOf(chatterfix.workOrders.update).toBeCallableWith(1, { tenant_id: 2 });
  });

  it('do not let a route compile that does not exist, and know what those that do take and answer', async () => {
    const { chatterfix, requests } = clientOf(() => json(order));
    const got = await chatterfix.call('GET /api/work-orders/{id}', { params: { id: 17 } });
    expectTypeOf(got).toEqualTypeOf<WorkOrder>();
    await chatterfix.call('GET /api/work-orders', {});
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/base/api/work-orders/17',
      '/base/api/work-orders',
    ]);
    const wrong = () => [
      // @ts-expect-error no such path
      chatterfix.call('GET /api/nonsense', {}),
      // @ts-expect-error no such method of the path
      chatterfix.call('PATCH /api/work-orders/{id}', { params: { id: 17 } }),
      // @ts-expect-error no such stream
      chatterfix.openStream('GET /api/event', {}),
      // @ts-expect-error the parameter is missing
      chatterfix.call('GET /api/work-orders/{id}', {}),
      // @ts-expect-error the parameter is a number
      chatterfix.call('GET /api/work-orders/{id}', { params: { id: 'x' } }),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});
