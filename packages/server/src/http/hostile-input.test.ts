import { endpoints, type Endpoint } from '@chatterfix/sdk/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database_kinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type Answer, type World } from '../testing/world.ts';

// Every field of every operation, made from the contract, against values that break software.

const strings = ['', ' ', 'NaN', '1e309', '-1', '0', '2147483648', '99999999999999999999', "'; drop table work_orders; --", '%00', '\u0000', 'a\u0000b', '\ud800', '\udfff x', '😀'.repeat(100), '\u202e', '../../etc/passwd',
  '<script>alert(1)</script>', '${7*7}', '\\', "''", '"', '%', '_', '&|!():*<->', 'infinity', '-infinity', 'now', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59+23:59', '2026-02-30', '2026-01-01T00:00:00', 'true', 'null', '[]', '{}', 'x'.repeat(70_000)];
const values: unknown[] = [...strings, null, true, 0, -1, 1.5, 2147483648, -2147483649, 1e308, 9007199254740994, [], [[]], ['x'], {}, { a: { b: {} } }, 0.001, 100_000_000];

describe.each(database_kinds)('hostile input on %s', (kind) => {
  let world: World;
  const ids: Record<string, unknown> = {};
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    ids['Assets'] = (await world.call('POST', '/api/assets', { body: { name: 'target' } })).body['id'];
    ids['Work orders'] = (await world.call('POST', '/api/work-orders', { body: { title: 'target' } })).body['id'];
    ids['Parts'] = (await world.call('POST', '/api/parts', { body: { part_number: 'target', name: 'target' } })).body['id'];
  });
  afterAll(() => world.close());

  const shapeOf = (schema: Endpoint['body']) => Object.keys((schema?._zod.def as { shape?: object } | undefined)?.shape ?? {});
  const pathOf = ({ path, tag }: Endpoint) => path.replace(/\{id\}/, String(ids[tag] ?? 1)).replace('{provider}', 'openai').replace(/\{\w+\}/, 'unknown-one');

  function assertHandled({ status, body }: Answer, what: string) {
    expect(status, `${what}: ${JSON.stringify(body).slice(0, 300)}`).toBeLessThan(500);
    if (status < 400) return;
    expect(typeof body.code, what).toBe('string');
    expect(JSON.stringify(body), what).not.toMatch(/\bat .*\.ts:|select |insert |update "|node_modules/);
    if (status === 422) expect(body.errors?.length, what).toBeGreaterThan(0);
  }

  const base: Record<string, object> = { createWorkOrder: { title: 'x' }, createAsset: { name: 'x' }, createPart: { part_number: 'x', name: 'x' }, login: { username: 'x', password: 'x', tenant: 'x' }, mintToken: { external_user_id: 'x', role: 'viewer' }, sendChatMessage: { message: 'x' }, importWorkOrders: { rows: [{ title: 'x' }] },
    createUser: { username: 'x', password: 'an unlikely pass phrase', role: 'viewer' }, updateUser: { role: 'viewer' }, createKey: { kind: 'secret', name: 'x' }, createSigningKey: { name: 'x', algorithm: 'HS256', issuer: 'x' }, exchangeToken: { token: 'x'.repeat(30) }, createTenant: { tenant: 'x' }, createTenantKey: { kind: 'secret', name: 'x' },
    configureProvider: { enabled: false } };
  const as = ({ permission }: Endpoint): Record<string, string> => (permission === 'operator' ? { authorization: `Bearer ${world.operator_key}` } : {});

  it.each(endpoints.filter(({ body }) => body))('$operationId: every field of the body', async (endpoint) => {
    const fields = [...shapeOf(endpoint.body), 'unknown_field'];
    for (const field of fields) {
      for (const value of endpoint.operationId === 'login' && field !== 'username' ? values.slice(0, 12) : values) {
        const answer = await world.call(endpoint.method, pathOf(endpoint), { body: { ...base[endpoint.operationId], [field]: value }, headers: as(endpoint) });
        assertHandled(answer, `${endpoint.operationId} ${field} = ${JSON.stringify(value)?.slice(0, 60)}`);
        if (field === 'unknown_field') expect(answer.body.errors).toContainEqual({ field: 'body.unknown_field', rule: 'is not a known field' });
      }
    }
  }, 120_000);

  it.each(endpoints.filter(({ query }) => query))('$operationId: every field of the query', async (endpoint) => {
    for (const field of [...shapeOf(endpoint.query), 'unknown_field']) {
      for (const value of strings) {
        const answer = await world.call(endpoint.method, `${pathOf(endpoint)}?${field}=${encodeURIComponent(value.toWellFormed().slice(0, 5000))}`);
        assertHandled(answer, `${endpoint.operationId} ${field} = ${JSON.stringify(value).slice(0, 60)}`);
      }
    }
    expect(await world.call(endpoint.method, `${pathOf(endpoint)}?limit=5&limit=6`)).toMatchObject({ status: 422 });
    for (const raw of ['?%', '?%ff=%ff', '?a&b&c', `?${'a='.repeat(2000)}`, '?limit=1e1', '?__proto__=1', '?constructor=1']) assertHandled(await world.call(endpoint.method, pathOf(endpoint) + raw), raw);
  }, 120_000);

  it.each(endpoints.filter(({ params }) => params))('$operationId: hostile ids', async (endpoint) => {
    const { body: { tenants = [] } } = await world.call('GET', '/api/operator/tenants', { headers: { authorization: `Bearer ${world.operator_key}` } });
    const exist = (tenants as { tenant: string }[]).map(({ tenant }) => tenant); // odd names that are names all the same
    for (const value of strings.filter((one) => !exist.includes(one))) {
      const path = endpoint.path.replace(/\{\w+\}/, encodeURIComponent(value.toWellFormed().slice(0, 3000)));
      const answer = await world.call(endpoint.method, path, { headers: as(endpoint), ...(endpoint.body ? { body: base[endpoint.operationId] ?? { title: 'x' } } : {}) });
      assertHandled(answer, path.slice(0, 80));
      expect(answer.status, path.slice(0, 80)).toBeGreaterThanOrEqual(400);
    }
  });

  it('refuses bodies that are no JSON, too large, too deep, or of another type', async () => {
    const post = (body: string, headers: Record<string, string> = {}) => world.call('POST', '/api/work-orders', { body, headers });
    expect(await post('{"title":')).toMatchObject({ status: 400, body: { code: 'malformed_json' } });
    expect(await post('{"title":1e309}')).toMatchObject({ status: 422, body: { errors: [{ field: 'body.title' }] } });
    expect(await post('{"title":"x","estimated_hours":1e309}')).toMatchObject({ status: 422, body: { errors: [{ field: 'body.estimated_hours' }] } });
    expect(await post(`{"title":"${'x'.repeat(10 * 1024 * 1024)}"}`)).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    expect(await post('['.repeat(200_000) + ']'.repeat(200_000))).toMatchObject({ status: 422 });
    expect(await post(`{"title":"x","description":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toMatchObject({ status: 422 });
    expect(await post('title=x', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({ status: 415 });
    expect(await post('"text"')).toMatchObject({ status: 422, body: { errors: [{ field: 'body' }] } });
    expect(await post('{"title":"\\u0000"}')).toMatchObject({ status: 422, body: { errors: [{ field: 'body.title', rule: expect.stringContaining('NUL') as string }] } });
    expect(await post('{"title":"\\ud800"}')).toMatchObject({ status: 422, body: { errors: [{ field: 'body.title', rule: expect.stringContaining('Unicode') as string }] } });
  });

  it('refuses forged cursors', async () => {
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const cursor of ['x', '%', forged(null), forged([]), forged({ sort: '-created_at', after: ['x', 1], page: 2, total: 1, capped: false }),
      forged({ sort: '-created_at', after: ['2026-01-01T00:00:00Z', 99999999999], page: 2, total: 1, capped: false }), forged({ sort: 'created_at', after: ['2026-01-01T00:00:00Z', 1], page: 2, total: 1, capped: false }),
      forged({ sort: '-created_at', after: ['2026-02-30T00:00:00Z', 1], page: 2, total: 1, capped: false }), forged({ sort: '-created_at', after: ['2026-01-01T99:99:99Z', 1], page: 2, total: 1, capped: false })]) {
      expect(await world.call('GET', `/api/work-orders?cursor=${cursor}`), cursor).toMatchObject({ status: 422, body: { errors: [{ field: 'query.cursor' }] } });
    }
  });

  it('answers any JSON at all with a success or a problem, and keeps accepted text to the letter', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (body) => {
      assertHandled(await world.call('POST', '/api/work-orders', { body: JSON.stringify(body) }), 'any JSON');
    }), { numRuns: 60 });
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (title) => {
      const answer = await world.call('POST', '/api/work-orders', { body: { title } });
      assertHandled(answer, 'any text');
      if (answer.status === 201) expect(answer.body['title']).toBe(title);
    }), { numRuns: 100 });
  });

  it('answers unknown paths and methods with a problem', async () => {
    expect(await world.call('GET', '/api/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await world.call('POST', '/api/work-orders/optimize', { body: {} })).toMatchObject({ status: 404 });
    expect(await world.call('DELETE', '/api/work-orders')).toMatchObject({ status: 404 });
    expect(world.unforeseen).toEqual([]);
  });
});
