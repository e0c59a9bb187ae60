import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createProvidersWorld, tenantKey, type ProvidersWorld } from '../../testing/providers-world.ts';
import { createWorld } from '../../testing/world.ts';

describe.each(databaseKinds)('settings of providers, on %s,', (kind) => {
  let at: ProvidersWorld;
  beforeAll(async () => {
    at = await createProvidersWorld(await openSharedDatabase(kind));
  });
  afterAll(() => at.close());
  beforeEach(() => at.reset());

  it('are tested: a key that the provider refuses is not saved', async () => {
    const before = await at.listed('openai');
    at.next((response) => response.writeHead(401).end('{"error":{"message":"canary"}}'));
    const answer = await at.configure('openai', { api_key: tenantKey, base_url: `${at.tenantUrl}/v1` });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            field: 'body.api_key',
            rule: 'was refused by OpenAI: check that it is complete, active and for this account',
          },
        ],
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('canary');
    expect(await at.listed('openai')).toEqual(before);
  });

  it('are tested with a question if the server cannot name its models', async () => {
    at.next((response) => response.writeHead(404).end('Not found'));
    at.next((response) => response.writeHead(401).end('{}'));
    expect(
      (await at.configure('openai', { api_key: tenantKey, base_url: `${at.tenantUrl}/v1` })).status,
    ).toBe(422);
  });

  it('are tested at a new address without the key that is stored', async () => {
    await at.configure('openai', { api_key: tenantKey, base_url: `${at.tenantUrl}/v1` });
    const sent: unknown[] = [];
    at.next((response, { headers }) => {
      sent.push(headers.authorization);
      response.end('{"data":[]}');
    });
    expect(await at.configure('openai', { base_url: `${at.tenantUrl}/v2` })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.api_key' }] },
    });
    expect(sent).toEqual([undefined]);
  });

  it('name the models that the provider has, and say how it is', async () => {
    at.next((response, request) => {
      expect(request.url).toBe('/v1/models');
      expect(request.headers.authorization).toBe(`Bearer ${tenantKey}`);
      response.end(JSON.stringify({ data: [{ id: 'llama-3.3-70b' }, { id: 'qwen3-32b' }] }));
    });
    const { body } = await at.configure('openai', {
      api_key: tenantKey,
      base_url: `${at.tenantUrl}/v1`,
      model: 'qwen3-32b',
    });
    const healthy = { status: 'ok', detail: null, checked_at: expect.any(String) as string };
    expect(body).toMatchObject({ models: ['qwen3-32b', 'llama-3.3-70b'], health: healthy });
    await at.world.call('POST', '/api/chat', { body: { message: 'Why?', provider: 'openai' } });
    expect((await at.listed('openai')).health).toEqual({
      status: 'failing',
      detail: 'OpenAI failed to answer (status 500).',
      checked_at: expect.any(String) as string,
    });
    await at.ask('openai');
    expect((await at.listed('openai')).health).toEqual(healthy);
    expect(await at.listed('xai')).toMatchObject({
      configured: false,
      base_url: 'https://api.x.ai/v1',
      local: false,
      api_key_required: true,
      health: { status: 'unknown', detail: null, checked_at: null },
    });
    expect(await at.listed('ollama')).toMatchObject({
      base_url: null,
      local: true,
      api_key_required: false,
      models: ['mistral:7b', 'llama3:8b', 'codellama:7b'],
    });
  });

  it('are saved if the provider cannot be reached at the moment, which is told', async () => {
    const { status, body } = await at.configure('anthropic', { api_key: tenantKey });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      configured: true,
      base_url: 'https://api.anthropic.com',
      health: { status: 'failing', detail: expect.stringContaining('Anthropic cannot be reached') as string },
    });
    await at.configure('anthropic', { api_key: null });
  });

  it('choose protocol and context of a server, and keep a model from visitors', async () => {
    const { body } = await at.configure('openai', {
      base_url: `${at.tenantUrl}/v1`,
      api: 'chat_completions',
      context_tokens: 16_000,
      visitors: false,
      fallback: false,
    });
    expect(body).toMatchObject({
      api: 'chat_completions',
      context_tokens: 16_000,
      visitors: false,
      fallback: false,
    });
    const origin = 'https://intranet.example';
    const { body: session } = await at.world.call('POST', '/api/auth/session', {
      body: { publishable_key: at.world.publishable_key },
      headers: { authorization: '', origin },
    });
    const authorization = `Bearer ${String(session['token'])}`;
    const seen = await at.world.call('GET', '/api/chat/status', { headers: { authorization, origin } });
    expect(seen.body).toMatchObject({ mode: 'offline' });
    expect(await at.status()).toMatchObject({ mode: 'model', provider: 'openai' });
  });

  it('let another provider answer where the first fails, unless it may not', async () => {
    await at.configure('ollama', { base_url: at.tenantUrl });
    at.next((response) => response.writeHead(500).end());
    expect((await at.ask(undefined)).body).toMatchObject({
      provider: 'openai',
      model: 'operators-model',
      response: 'from the operator',
    });
    at.next((response) => response.writeHead(500).end());
    expect((await at.ask('ollama')).status).toBe(503);
    await at.configure('openai', { fallback: false });
    at.next((response) => response.writeHead(500).end());
    expect((await at.ask(undefined)).status).toBe(503);
  });

  it.each([
    [{ api: 'soap' }, 'body.api'],
    [{ context_tokens: 100 }, 'body.context_tokens'],
    [{ context_tokens: 1.5 }, 'body.context_tokens'],
    [{ visitors: null }, 'body.visitors'],
    [{ fallback: 'no' }, 'body.fallback'],
  ])('refuse %j, naming the field', async (body, field) => {
    expect(await at.configure('openai', body)).toMatchObject({
      status: 422,
      body: { errors: [expect.objectContaining({ field }) as object] },
    });
  });

  it('do not exist where AI features are turned off', async () => {
    const off = await createWorld(at.world.db, { aiFeatures: false });
    for (const [method, path] of [
      ['GET', '/api/providers'],
      ['POST', '/api/providers/openai/configure'],
      ['POST', '/api/chat'],
      ['GET', '/api/chat/status'],
      ['GET', '/api/chat/sessions'],
    ] as const) {
      const response = await off.app.request(path, {
        method,
        headers: { authorization: `Bearer ${off.tokens.ours.admin}` },
      });
      expect(response.status, path).toBe(404);
      expect(await response.json(), path).toMatchObject({
        code: 'feature_disabled',
        detail: 'The operator of this server has turned off its AI features (ENABLE_AI_FEATURES).',
      });
    }
    const other = await off.app.request('/api/assets', {
      headers: { authorization: `Bearer ${off.tokens.ours.admin}` },
    });
    expect(other.status).toBe(200);
  });
});
