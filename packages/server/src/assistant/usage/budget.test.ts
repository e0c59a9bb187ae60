import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChatWorld, type ChatWorld } from '../../testing/chat-world.ts';
import { openSharedDatabase } from '../../testing/databases.ts';
import { createApp, createRunHost } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import { signingSecret } from '../../testing/world.ts';
import { defaultLimits } from '../limits.ts';

// A reply of `modelSays` takes 2 tokens in and 5 out: with gpt-4, 0.00036 dollars.
describe('money per day', () => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(
      await openSharedDatabase('pglite'),
      {},
      { costPerDay: 0.0008, tokens: 10_000 },
    );
  });
  afterAll(() => fred.close());

  const limits = (body: object, headers = {}, whose: 'ours' | 'theirs' = 'ours') =>
    fred.world.call('PUT', '/api/usage/limits', { body, headers, whose });

  it('ends a run that uses it up, then refuses questions that cost something, before anything is asked', async () => {
    fred.modelSays('One.');
    const first = await fred.ask('Which pump is spare?', {}, { 'idempotency-key': 'first' });
    expect(first.body).toMatchObject({ response: 'One.', finish_reason: 'stop' });
    expect(first.body['limit']).toBeUndefined();
    fred.modelCalls([['count_work_orders', {}]]); // without usage: it is estimated, and costs more than is left
    const second = await fred.ask('How many work orders are there?');
    expect(second).toMatchObject({
      status: 502,
      body: {
        code: 'answer_cut_off',
        detail: 'The answer reached a limit: the money for the answers of one day.',
      },
    });
    expect(fred.wire.requests).toHaveLength(2);

    const third = await fred.ask('Which motor is spare?');
    expect(third).toMatchObject({
      status: 429,
      body: { code: 'budget_used_up', detail: expect.stringContaining('after midnight (UTC)') as string },
    });
    const seconds = Number(third.headers.get('retry-after'));
    expect(seconds).toBe(third.body['retry_after']);
    expect(Math.abs(Date.now() + seconds * 1000 - new Date().setUTCHours(24, 0, 0, 0))).toBeLessThan(60_000);
    expect(await fred.ask('Which pump is spare?', {}, { 'idempotency-key': 'first' })).toMatchObject({
      status: 200,
      body: { response: 'One.' },
    });
    expect(fred.wire.requests).toHaveLength(2);

    fred.modelSays('Two.', 'ollama');
    expect((await fred.ask('Which belt?', { provider: 'ollama' })).body['response']).toBe('Two.');
    expect((await fred.ask('Which pump?', { provider: 'offline' })).status).toBe(200);
    // No provider is named, and one that costs nothing is configured.
    fred.modelSays('Three.', 'ollama');
    expect((await fred.ask('Which valve?', { provider: undefined })).body).toMatchObject({
      provider: 'ollama',
    });
    const { body } = await fred.world.call('GET', '/api/usage/limits');
    expect(body).toMatchObject({ limits: { cost_per_day: 0.0008 } });
    expect(body['spent_today']).toBeGreaterThan(0.0008);
  });

  it('is counted over all servers, and refuses a model whose price nobody knows', async () => {
    const other = await createChatWorld(await openSharedDatabase('pglite'), {}, { costPerDay: 0.0003 });
    try {
      expect(await other.ask('Which pump?', { model: 'nobody-knows-its-price' })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'body.model' }] },
      });
      other.modelSays('Yes.');
      expect((await other.ask('Which motor?')).body).toMatchObject({
        response: 'Yes.',
        finish_reason: 'stop',
        limit: 'the money for the answers of one day',
      });
      const app = createApp({
        db: other.world.db,
        models: createModels({ openai: { apiKey: 'sk-x', baseUrl: other.wire.url } }),
        signingSecret,
        runHost: createRunHost(other.world.db, {
          log: () => {},
          limits: { ...defaultLimits, costPerDay: 0.0003 },
        }),
      });
      const refused = await app.request('/api/chat', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${other.world.tokens.ours.technician}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ message: 'Which seal?' }),
      });
      expect(await refused.json()).toMatchObject({ code: 'budget_used_up' });
    } finally {
      await other.close();
    }
  });

  it('can be lowered by an admin, like the other limits, and not raised', async () => {
    for (const role of ['viewer', 'technician', 'planner'] as const)
      for (const [method, path] of [
        ['PUT', '/api/usage/limits'],
        ['GET', '/api/usage/limits'],
        ['GET', '/api/usage'],
      ] as const)
        expect(
          (await fred.world.call(method, path, { role, body: method === 'PUT' ? { tokens: 5 } : undefined }))
            .status,
        ).toBe(403);
    expect(await limits({ tokens: 10_001, cost_per_day: 1, seconds: 10 })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'body.tokens', rule: 'must be at most 10000, the limit of this server' },
          { field: 'body.cost_per_day', rule: 'must be at most 0.0008, the limit of this server' },
        ],
      },
    });
    const most = { tokens: 10_000, cost_per_day: 0.0008, seconds: 300 };
    expect(await limits(most), 'those of the server itself').toMatchObject({
      status: 200,
      body: { limits: most },
    });
    const set = await limits({ tokens: 5, cost_per_day: 0.0004 }, {}, 'theirs');
    expect(set).toMatchObject({
      status: 200,
      body: {
        limits: { tokens: 5, cost_per_day: 0.0004, seconds: 300 },
        server: { tokens: 10_000 },
        spent_today: 0,
        version: 1,
      },
    });
    expect((await limits({ tokens: 6 }, { 'if-match': '"0"' }, 'theirs')).status).toBe(412);
    expect((await fred.world.call('GET', '/api/usage/limits')).body).toMatchObject({
      limits: { tokens: 10_000 },
    });
    expect(await limits({ tokens: null }, { 'if-match': '"1"' }, 'theirs')).toMatchObject({
      body: { limits: { tokens: 10_000 }, version: 2 },
    });
    const theirs = await fred.world.call('GET', '/api/usage?group_by=person', { whose: 'theirs' });
    expect(theirs.body).toMatchObject({ usage: [], total: { questions: 0, cost: 0 } });
    const longest = await fred.world.call('GET', '/api/usage?from=2025-02-01&to=2026-02-01');
    expect(longest).toMatchObject({ status: 200, body: { from: '2025-02-01', to: '2026-02-01' } });
    for (const query of ['from=2026-02-02&to=2026-02-01', 'from=2025-01-31&to=2026-02-01'])
      expect(await fred.world.call('GET', `/api/usage?${query}`)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'query.from' }] },
      });
  });
});
