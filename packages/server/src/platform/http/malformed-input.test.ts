import { endpoints } from '@chatterfix/sdk/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { assertHandled } from '../../testing/handled.ts';
import { headersOf } from '../../testing/operations.ts';
import { createWorld, type World } from '../../testing/world.ts';

// What is no request of the contract: the answer names the rule that it breaks.

describe.each(databaseKinds)('malformed input on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  it('takes 2,000 values, and 50,000 where a request may have a thousand rows', async () => {
    const rule = async (path: string, values: number) =>
      (
        await world.call('POST', path, {
          body: `{"values":[${Array(values).fill(1).join()}]}`,
          headers: { authorization: `Bearer ${world.secret_key}` },
        })
      ).body.errors![0]!.rule;
    for (const [path, most] of [
      ['/api/work-orders', 2_000],
      ['/api/keys', 2_000],
      ['/api/query', 2_000],
      ['/api/bulk', 50_000],
    ] as const) {
      expect(await rule(path, most)).not.toContain('values');
      expect(await rule(path, most + 1)).toBe(`must have at most ${most} values`);
    }
  });

  it('refuses bodies that are no JSON, too large, too deep, or of another type', async () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      world.call('POST', '/api/work-orders', { body, headers });
    expect(await post('{"title":')).toMatchObject({ status: 400, body: { code: 'malformed_json' } });
    expect(await post('{"title":1e309}')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.title' }] },
    });
    expect(await post('{"title":"x","estimated_hours":1e309}')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.estimated_hours' }] },
    });
    expect(await post(`{"title":"${'x'.repeat(10 * 1024 * 1024)}"}`)).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    });
    expect(await post('['.repeat(200_000) + ']'.repeat(200_000))).toMatchObject({ status: 422 });
    expect(
      await post(`{"title":"x","description":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ).toMatchObject({ status: 422 });
    const rows = `{"rows":[{"title":${'['.repeat(400_000)}${']'.repeat(400_000)}}]}`;
    expect(
      await world.call('POST', '/api/work-orders/import', {
        body: rows,
        headers: { 'idempotency-key': 'deep' },
      }),
    ).toMatchObject({ status: 422, body: { errors: [{ field: 'body' }] } });
    expect(await post(`{"title":"${'[{'.repeat(30)}\\"${'['.repeat(150)}"}`)).toMatchObject({ status: 201 });
    expect(await post('title=x', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 415,
    });
    expect(await post('"text"')).toMatchObject({ status: 422, body: { errors: [{ field: 'body' }] } });
    expect(await post('{"title":"\\u0000"}')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.title', rule: expect.stringContaining('NUL') as string }] },
    });
    expect(await post('{"title":"\\ud800"}')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.title', rule: expect.stringContaining('Unicode') as string }] },
    });
  });

  it.each([
    ['application/json', 201],
    ['application/json; charset=utf-8', 201],
    ['APPLICATION/JSON;charset=UTF-8', 201],
    ['application/merge-patch+json', 201],
    ['application/vnd.erp.v2+json', 201],
    ['application/json ; x=y', 201],
    ['text/json', 415],
    ['application/jsonp', 415],
    ['application/xml', 415],
    ['text/plain; application/json', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('a body of the type %s is answered with %d', async (type, status) => {
    const answer = await world.call('POST', '/api/work-orders', {
      body: '{"title":"x"}',
      headers: { 'content-type': type },
    });
    expect(answer.status).toBe(status);
  });

  it('refuses a body that says that it is too large before it reads it, and one of no type', async () => {
    expect(
      await world.call('POST', '/api/work-orders', {
        body: { title: 'x' },
        headers: { 'content-length': String(1024 * 1024 + 1) },
      }),
    ).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    const untyped = await world.app.request('/api/work-orders', {
      method: 'POST',
      headers: { authorization: `Bearer ${world.tokens.ours.admin}` },
      body: new TextEncoder().encode('{"title":"x"}'),
    });
    expect([untyped.status, await untyped.json()]).toMatchObject([415, { code: 'unsupported_media_type' }]);
  });

  it.each(endpoints.filter(({ query, params }) => !query && !params))(
    '$operationId: refuses a query, of which it knows nothing',
    async (endpoint) => {
      expect(
        await world.call(endpoint.method, `${endpoint.path}?unknown=1`, {
          headers: headersOf(endpoint, world),
        }),
      ).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'query.unknown', rule: 'is not a known field' }] },
      });
    },
  );

  it('does not call it the database’s failure where the caller hangs up', async () => {
    const headers = {
      authorization: `Bearer ${world.tokens.ours.admin}`,
      'content-type': 'application/json',
    };
    const hungUp = () =>
      new ReadableStream({
        start: (body) => body.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
      });
    for (const more of [{}, { 'content-length': '100' }]) {
      const answer = await world.app.request('/api/work-orders', {
        method: 'POST',
        headers: { ...headers, ...more },
        body: hungUp(),
        duplex: 'half',
      } as RequestInit);
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { code: 'malformed_json', errors: [{ field: 'body' }] },
      ]);
    }
  });

  it('names the rule that is broken, not another', async () => {
    const post = async (body: unknown) =>
      (await world.call('POST', '/api/work-orders', { body })).body.errors;
    expect(await post({})).toEqual([{ field: 'body.title', rule: 'is required' }]);
    expect(await post({ title: 5 })).toEqual([{ field: 'body.title', rule: 'must be a string' }]);
    expect(await post({ title: null })).toEqual([{ field: 'body.title', rule: 'must be a string' }]);
    expect(await post({ title: 'x', parts_cost: '1e309', asset_id: 1.5 })).toEqual([
      { field: 'body.asset_id', rule: 'must be a whole number' },
      { field: 'body.parts_cost', rule: 'must be a number' },
    ]);
    expect(await post('{"title":"x","estimated_hours":1e309}')).toEqual([
      { field: 'body.estimated_hours', rule: 'must be a number' },
    ]);
    expect((await world.call('GET', '/api/work-orders/abc')).body.errors).toEqual([
      { field: 'path.id', rule: 'must be a number' },
    ]);
    const bytes = Buffer.concat([Buffer.from('{"title":"a'), Buffer.from([0xff, 0xfe]), Buffer.from('b"}')]);
    for (const body of [
      bytes,
      new ReadableStream({
        start(stream) {
          stream.enqueue(bytes);
          stream.close();
        },
      }),
    ]) {
      const answer = await world.app.request('/api/work-orders', {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { authorization: `Bearer ${world.tokens.ours.admin}`, 'content-type': 'application/json' },
      } as RequestInit);
      expect([answer.status, await answer.json()]).toEqual([
        400,
        expect.objectContaining({ errors: [{ field: 'body', rule: 'must be UTF-8' }] }),
      ]);
    }
  });

  it('refuses forged cursors', async () => {
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const cursor of [
      'x',
      '%',
      forged(null),
      forged([]),
      forged({ sort: '-created_at', after: ['x', 1], page: 2, total: 1, capped: false }),
      forged({
        sort: '-created_at',
        after: ['2026-01-01T00:00:00Z', 99999999999],
        page: 2,
        total: 1,
        capped: false,
      }),
      forged({ sort: 'created_at', after: ['2026-01-01T00:00:00Z', 1], page: 2, total: 1, capped: false }),
      forged({ sort: '-created_at', after: ['2026-02-30T00:00:00Z', 1], page: 2, total: 1, capped: false }),
      forged({ sort: '-created_at', after: ['2026-01-01T99:99:99Z', 1], page: 2, total: 1, capped: false }),
    ]) {
      expect(await world.call('GET', `/api/work-orders?cursor=${cursor}`), cursor).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'query.cursor' }] },
      });
    }
  });

  it.each<[list: string, sort: string, good: unknown[], bad: unknown[][]]>([
    ['audit', '-id', [2 ** 40], [[-1], [0.5], [2 ** 53], ['1'], [null], [], [1, 1]]],
    [
      'assets',
      'name',
      ['Pump', 1],
      [
        ['a\u0000', 1],
        [5, 1],
        [null, 1],
        ['\ud800', 1],
        ['Pump', 2 ** 31],
      ],
    ],
    [
      'assets',
      'next_maintenance_date',
      [null, 1],
      [
        ['2026-01-01', 1],
        ['1899-01-01T00:00:00Z', 1],
        ['3000-01-01T00:00:00Z', 1],
        ['2026-01-01T00:00:00+01:00', 1],
        ['2026-02-30T00:00:00Z', 1],
      ],
    ],
    [
      'work-orders',
      '-created_at',
      ['2026-01-01T00:00:00.123Z', 1],
      [
        [null, 1],
        ['2026-01-01T00:00:00Z', -1],
      ],
    ],
    [
      'work-orders',
      '-priority',
      ['critical', '2026-01-01T00:00:00Z', 1],
      [['urgent', '2026-01-01T00:00:00Z', 1]],
    ],
  ])(
    'takes a cursor of the list of %s by %s only with values of its columns',
    async (list, sort, good, bad) => {
      const statusOf = async (after: unknown[], more: object = {}) => {
        const cursor = Buffer.from(
          JSON.stringify({ sort, after, page: 2, total: 1, capped: false, ...more }),
        ).toString('base64url');
        const query = list === 'audit' ? '' : `sort=${sort}&`;
        return (await world.call('GET', `/api/${list}?${query}cursor=${cursor}`)).status;
      };
      expect(await statusOf(good)).toBe(200);
      const statuses = [];
      for (const after of bad) statuses.push([after, await statusOf(after)]);
      expect(statuses).toEqual(bad.map((after) => [after, 422]));
      for (const more of [{ page: 1 }, { page: 1e9 + 1 }, { total: -1 }, { capped: 'no' }, { extra: 1 }])
        expect([more, await statusOf(good, more)]).toEqual([more, 422]);
    },
  );

  it('answers any JSON at all with a success or a problem, and keeps accepted text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (body) => {
        assertHandled(
          await world.call('POST', '/api/work-orders', { body: JSON.stringify(body) }),
          'any JSON',
        );
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (title) => {
        const answer = await world.call('POST', '/api/work-orders', { body: { title } });
        assertHandled(answer, 'any text');
        expect(answer.status === 201 ? answer.body['title'] : title).toBe(title);
      }),
      { numRuns: 100 },
    );
  });

  it('answers unknown paths and methods with a problem', async () => {
    expect(await world.call('GET', '/api/nothing')).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
    expect(await world.call('POST', '/api/work-orders/optimize', { body: {} })).toMatchObject({
      status: 404,
    });
    expect(await world.call('DELETE', '/api/work-orders')).toMatchObject({ status: 404 });
    expect(world.unforeseen).toEqual([]);
  });
});
