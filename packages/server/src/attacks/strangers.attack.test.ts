import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRateLimiter } from '../platform/limits/limiter.ts';
import { defaultLimits } from '../platform/limits/policies.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { besideQuietCaller, countStatuses, expectUndisturbed } from './quiet-caller.ts';

const ORIGIN = 'https://intranet.example';

describe.each(databaseKinds)('anonymous visitors of a page, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    const limiter = createRateLimiter({ ...defaultLimits, report_key: { quota: 25, seconds: 86_400 } });
    world = await createWorld(await openTestDatabase(kind), { limiter });
  });
  afterAll(() => world.close());

  const session = async (key = world.publishable_key) => {
    const { body } = await world.call('POST', '/api/auth/session', {
      body: { publishable_key: key },
      headers: { authorization: '', origin: ORIGIN },
      from: '203.0.113.250',
    });
    return String(body['token']);
  };
  const send = (token: string, path: string, body: object, from = '203.0.113.1') =>
    world.call('POST', path, {
      body,
      headers: { authorization: `Bearer ${token}`, origin: ORIGIN },
      from,
    });

  it('report no critical faults, and few others from one address, with how many sessions so ever', async () => {
    const tokens = [await session(), await session()];
    const report = (n: number, priority: string, from?: string) =>
      send(tokens[n % 2]!, '/api/work-orders', { title: 'It leaks', priority }, from);
    const critical = await report(0, 'critical', '203.0.113.9');
    expect(critical).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'body.priority', rule: 'must not be critical in the report of an anonymous visitor' },
        ],
      },
    });
    const { result, quiet } = await besideQuietCaller(world, () =>
      Promise.all(Array.from({ length: 300 }, (_, n) => report(n, 'high'))),
    );
    expect(countStatuses(result)).toEqual({ 201: 10, 429: 290 });
    expectUndisturbed(quiet);
    // From other addresses too, until the key's reports of the day are used up. The critical one counted.
    const elsewhere = [];
    for (let n = 0; n < 20; n++) elsewhere.push(await report(n, 'low', `198.51.100.${n}`));
    expect(countStatuses(elsewhere)).toEqual({ 201: 14, 429: 6 });
    expect(elsewhere.at(-1)!.body['detail']).toMatch(
      /^Too many anonymous reports on the pages with this key/,
    );
    const people = await world.call('POST', '/api/work-orders', {
      role: 'technician',
      body: { title: 'x', priority: 'critical' },
    });
    expect(people.status).toBe(201);
  });

  it('report nothing where the key does not allow it', async () => {
    const created = await world.call('POST', '/api/keys', {
      body: { kind: 'publishable', name: 'read only', allowed_origins: [ORIGIN], allow_reports: false },
    });
    expect(created.body).toMatchObject({ allow_reports: false, role: 'viewer' });
    const token = await session(String(created.body['key']));
    const answer = await send(token, '/api/work-orders', { title: 'It leaks' }, '203.0.113.2');
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
    for (const wrong of [
      { kind: 'secret', name: 'x', allow_reports: true },
      { kind: 'publishable', name: 'x', allowed_origins: [ORIGIN], role: 'requester', allow_reports: false },
    ])
      expect(await world.call('POST', '/api/keys', { body: wrong })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'body.allow_reports' }] },
      });
  });

  it.each([
    ['model', { model: 'gpt-5-pro' }],
    ['provider', { provider: 'openai' }],
    ['temperature', { temperature: 2 }],
    ['max_tokens', { max_tokens: 8000 }],
  ])('do not choose the %s that the tenant pays for', async (field, choice) => {
    expect(await send(await session(), '/api/chat', { message: 'Hello', ...choice })).toMatchObject({
      status: 403,
      body: { errors: [{ field: `body.${field}`, rule: 'must not be chosen by an anonymous visitor' }] },
    });
  });

  it('ask a hundred questions at once without keeping others waiting', async () => {
    const tokens = await Promise.all(Array.from({ length: 10 }, () => session()));
    const { result, quiet } = await besideQuietCaller(world, () =>
      Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          send(tokens[n % 10]!, '/api/chat', { message: 'pump mechanical seal leaking, bearing noise' }),
        ),
      ),
    );
    expectUndisturbed(quiet);
    const counts = countStatuses(result);
    expect(Object.keys(counts).toSorted()).toEqual(['200', '503']);
    // One that is answered, those that wait, and more where some end before the last one arrives.
    expect(counts[200]).toBeGreaterThanOrEqual(31);
  });
});
