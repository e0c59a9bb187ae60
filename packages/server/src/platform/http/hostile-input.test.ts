import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  AssetCreate,
  AssetUpdate,
  endpoints,
  PartCreate,
  PartUpdate,
  WorkOrderCreate,
  WorkOrderUpdate,
  type Endpoint,
} from '@chatterfix/sdk/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { hostileTexts, hostileValues } from '../../testing/hostile-values.ts';
import { createWorld, type Answer, type World } from '../../testing/world.ts';

// Every field of every operation, made from the contract, against values that break software.

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How many at once: hashing a password takes its time on purpose, and on other cores. */
const AT_ONCE = 8;
/** Operations that hash passwords get all values on one database, and every eighth on the other. */
const hashing = ['login', 'createUser', 'updateUser'];

describe.each(databaseKinds)('hostile input on %s', (kind) => {
  let world: World;
  const ids: Record<string, unknown> = {};
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    ids['Assets'] = (await world.call('POST', '/api/assets', { body: { name: 'target' } })).body['id'];
    ids['Work orders'] = (await world.call('POST', '/api/work-orders', { body: { title: 'target' } })).body[
      'id'
    ];
    ids['Identity providers'] = (
      await world.call('POST', '/api/identity-providers', {
        body: { name: 'target', issuer: 'https://login.example.com', client_id: 'x', default_role: 'viewer' },
      })
    ).body['id'];
    ids['Parts'] = (
      await world.call('POST', '/api/parts', { body: { part_number: 'target', name: 'target' } })
    ).body['id'];
  });
  afterAll(() => world.close());

  const shapeOf = (schema: Endpoint['body']): string[] => {
    const { shape, options } = (schema?._zod.def ?? {}) as { shape?: object; options?: Endpoint['body'][] };
    return options ? [...new Set(options.flatMap(shapeOf))] : Object.keys(shape ?? {});
  };
  const pathOf = ({ path, tag }: Endpoint) =>
    path
      .replace(/\{id\}/, String(ids[tag] ?? 1))
      .replace('{provider}', 'openai')
      .replace(/\{\w+\}/, 'unknown-one');

  function assertHandled({ status, body }: Answer, what: string) {
    const text = JSON.stringify(body);
    if (status >= 500) expect.fail(`${what}: ${status} ${text.slice(0, 300)}`);
    if (status < 400) return;
    if (typeof body.code !== 'string' || (status === 422 && !body.errors?.length))
      expect.fail(`${what}: no problem document: ${text.slice(0, 300)}`);
    const ownSql = what.startsWith('queryDatabase query'); // its answer says where the caller's own SQL is wrong
    if (
      /\bat .*\.[cm]?[jt]s:|node_modules|PostgresError/i.test(text) ||
      (!ownSql && /\bselect .* from |insert into |update ".* set |syntax error at or near/i.test(text))
    )
      expect.fail(`${what}: tells too much: ${text.slice(0, 300)}`);
  }
  async function forEach<Value>(these: readonly Value[], run: (value: Value) => Promise<void>) {
    const left = these.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const value of left) await run(value);
      }),
    );
  }
  /** Refused before it is read, and so before its fields have names. */
  const isTooDeep = ({ body }: Answer) =>
    body.errors?.[0]?.field === 'body' && body.errors[0].rule.startsWith('must not be nested');
  const shown = (value: unknown) => (JSON.stringify(value) ?? 'undefined').slice(0, 60);

  const base: Record<string, object> = {
    createWorkOrder: { title: 'x' },
    createAsset: { name: 'x' },
    createPart: { part_number: 'x', name: 'x' },
    login: { username: 'x', password: 'x', tenant: 'x' },
    mintToken: { external_user_id: 'x', role: 'viewer' },
    sendChatMessage: { message: 'x' },
    importWorkOrders: { rows: [{ title: 'x' }] },
    createUser: { username: 'x', password: 'an unlikely pass phrase', role: 'viewer' },
    updateUser: { role: 'viewer' },
    createKey: { kind: 'secret', name: 'x' },
    createSigningKey: { name: 'x', algorithm: 'HS256', issuer: 'x' },
    exchangeToken: { token: 'x'.repeat(30) },
    createTenant: { tenant: 'x' },
    createTenantKey: { kind: 'secret', name: 'x' },
    createIdentityProvider: {
      name: 'x',
      issuer: 'https://login.example.com',
      client_id: 'x',
      default_role: 'viewer',
    },
    updateIdentityProvider: { default_role: 'viewer' },
    listSignInMethods: { publishable_key: 'pk_x' },
    beginOidcSignIn: { publishable_key: 'pk_x', identity_provider: 1, code_challenge: 'x'.repeat(43) },
    finishOidcSignIn: {
      publishable_key: 'pk_x',
      attempt: 'x',
      handover: 'x'.repeat(43),
      code_verifier: 'x'.repeat(43),
    },
    configureProvider: { enabled: false },
    queryDatabase: { query: 'select 1 as one' },
    bulkWrite: { operation: 'insert', table: 'parts', data: [{ part_number: 'x', name: 'x' }] },
  };
  const as = ({ permission, secretKeyOnly }: Endpoint): Record<string, string> =>
    permission === 'operator'
      ? { authorization: `Bearer ${world.operatorKey}` }
      : secretKeyOnly
        ? { authorization: `Bearer ${world.secret_key}` }
        : {};

  it('has values enough', () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(500);
    expect(hostileValues.length).toBeGreaterThanOrEqual(500);
  });

  // Before the bodies, which fill the lists.
  it.each(endpoints.filter(({ query }) => query))(
    '$operationId: every field of the query',
    async (endpoint) => {
      for (const field of [...shapeOf(endpoint.query), 'unknown_field']) {
        await forEach(hostileTexts, async (value) => {
          const answer = await world.call(
            endpoint.method,
            `${pathOf(endpoint)}?${field}=${encodeURIComponent(value.toWellFormed().slice(0, 5000))}`,
          );
          assertHandled(answer, `${endpoint.operationId} ${field} = ${shown(value)}`);
        });
      }
      expect(await world.call(endpoint.method, `${pathOf(endpoint)}?limit=5&limit=6`)).toMatchObject({
        status: 422,
      });
      for (const raw of [
        '?%',
        '?%ff=%ff',
        '?a&b&c',
        `?${'a='.repeat(2000)}`,
        '?limit=1e1',
        '?__proto__=1',
        '?constructor=1',
      ])
        assertHandled(await world.call(endpoint.method, pathOf(endpoint) + raw), raw);
    },
    300_000,
  );

  it.each(endpoints.filter(({ params }) => params))(
    '$operationId: hostile ids',
    async (endpoint) => {
      const {
        body: { tenants = [] },
      } = await world.call('GET', '/api/operator/tenants', {
        headers: { authorization: `Bearer ${world.operatorKey}` },
      });
      const exist = (tenants as { tenant: string }[]).map(({ tenant }) => tenant); // odd names that are names all the same
      // A number can be a record's id, and an address that ends in a dot or a slash is another one.
      await forEach(
        hostileTexts.filter((one) => !exist.includes(one) && !/^\d{1,4}$|^\.*$|^\.?\/\.*$/.test(one)),
        async (value) => {
          const path = endpoint.path.replace(
            /\{\w+\}/,
            encodeURIComponent(value.toWellFormed().slice(0, 3000)),
          );
          const answer = await world.call(endpoint.method, path, {
            headers: as(endpoint),
            ...(endpoint.body ? { body: base[endpoint.operationId] ?? { title: 'x' } } : {}),
          });
          assertHandled(answer, path.slice(0, 80));
          expect(answer.status, path.slice(0, 80)).toBeGreaterThanOrEqual(400);
        },
      );
    },
    120_000,
  );

  it('every header that is read', async () => {
    for (const name of [
      'authorization',
      'idempotency-key',
      'if-match',
      'content-type',
      'accept',
      'origin',
      'x-request-id',
      'x-forwarded-for',
      'forwarded',
      'host',
      'cookie',
      'content-length',
      'range',
      'accept-language',
    ]) {
      await forEach(hostileTexts, async (value) => {
        let headers: Record<string, string>;
        try {
          headers = Object.fromEntries(new Headers({ [name]: value })); // what cannot be sent is not sent
        } catch {
          return;
        }
        for (const [method, path, body] of [
          ['GET', `/api/parts/${String(ids['Parts'])}`, undefined],
          ['PUT', `/api/work-orders/${String(ids['Work orders'])}`, { priority: 'low' }],
        ] as const) {
          assertHandled(
            await world.call(method, path, { headers, ...(body ? { body } : {}) }),
            `${name}: ${shown(value)}`,
          );
        }
      });
    }
  }, 120_000);

  // Fred first, who searches all that the others make.
  it.each(
    endpoints
      .filter(({ body }) => body)
      .toSorted((a, b) => Number(b.tag === 'Fred') - Number(a.tag === 'Fred')),
  )(
    '$operationId: every field of the body',
    async (endpoint) => {
      const values =
        kind === 'postgresql' && hashing.includes(endpoint.operationId)
          ? hostileValues.filter((_, i) => i % 8 === 0)
          : hostileValues;
      for (const field of [...shapeOf(endpoint.body), 'unknown_field']) {
        await forEach(values, async (value) => {
          const answer = await world.call(endpoint.method, pathOf(endpoint), {
            body: { ...base[endpoint.operationId], [field]: value },
            headers: as(endpoint),
          });
          assertHandled(answer, `${endpoint.operationId} ${field} = ${shown(value)}`);
          if (field === 'unknown_field' && value !== undefined && !isTooDeep(answer))
            expect(answer.body.errors).toContainEqual({
              field: 'body.unknown_field',
              rule: 'is not a known field',
            });
        });
      }
    },
    300_000,
  );

  // Each field has the schema that it has in its own operation, which gets all values.
  it.each(
    ['insert', 'update', 'delete'].flatMap((operation) =>
      ['work_orders', 'assets', 'parts'].map((table) => ({ operation, table })),
    ),
  )(
    'bulkWrite: every field of a row to $operation in $table',
    async ({ operation, table }) => {
      const rows = {
        work_orders: [WorkOrderCreate, WorkOrderUpdate, { title: 'x' }],
        assets: [AssetCreate, AssetUpdate, { name: 'x' }],
        parts: [PartCreate, PartUpdate, { part_number: 'x', name: 'x' }],
      }[table]!;
      const row =
        operation === 'insert'
          ? rows[2]
          : operation === 'update'
            ? { id: 2147483647, name: undefined }
            : { id: 2147483647 };
      for (const field of [
        ...(operation === 'delete' ? [] : shapeOf(rows[operation === 'insert' ? 0 : 1] as Endpoint['body'])),
        'id',
        'version',
        'unknown_field',
        '__proto__',
      ]) {
        await forEach(
          hostileValues.filter((_, i) => i % 8 === 0),
          async (value) => {
            const body = JSON.stringify({
              operation,
              table,
              data: [{ ...row, ...(field === '__proto__' ? {} : { [field]: value }) }],
            }).replace('}]}', field === '__proto__' ? `,"__proto__":${JSON.stringify(value)}}]}` : '}]}');
            const answer = await world.call('POST', '/api/bulk', {
              body,
              headers: { authorization: `Bearer ${world.secret_key}` },
            });
            assertHandled(answer, `${operation} ${table} ${field} = ${shown(value)}`);
            if (answer.status >= 400 && !isTooDeep(answer))
              expect(
                answer.body.errors?.every((error) => error.field.startsWith('body.data')),
                JSON.stringify(answer.body),
              ).toBe(true);
          },
        );
      }
    },
    300_000,
  );

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
    expect(await post(`{"title":"${'[{'.repeat(100)}\\"${'['.repeat(50)}"}`)).toMatchObject({ status: 201 });
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
        if (answer.status === 201) expect(answer.body['title']).toBe(title);
      }),
      { numRuns: 100 },
    );
  });

  it('gives its memory back', async () => {
    const send = (value: unknown, i: number) =>
      world
        .call('POST', i % 2 ? '/api/work-orders' : '/api/assets', {
          body: i % 2 ? { title: value } : { name: 'x', [`field ${i}`]: value },
          headers: {
            'idempotency-key': `memory-${i}`,
            authorization: i % 3 ? `Bearer ${String(i)}` : `Bearer ${world.tokens.ours.admin}`,
          },
        })
        .then(() => {});
    const heapAfter = async (rounds: number) => {
      for (let round = 0; round < rounds; round++)
        await forEach(
          hostileValues.map((value, i) => [value, round * 1000 + i] as const),
          ([value, i]) => send(value, i),
        );
      collectGarbage();
      return process.memoryUsage().heapUsed / 1024 / 1024;
    };
    const warm = await heapAfter(4);
    expect((await heapAfter(16)) - warm, 'MiB of heap').toBeLessThan(8);
  }, 300_000);

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
