import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import {
  createProvidersWorld,
  operatorKey,
  tenantKey,
  type ProvidersWorld,
} from '../../testing/providers-world.ts';

describe.each(databaseKinds)('connections to providers, on %s', (kind) => {
  let at: ProvidersWorld;
  beforeAll(async () => {
    at = await createProvidersWorld(await openSharedDatabase(kind));
  });
  afterAll(() => at.close());
  beforeEach(() => at.reset());

  it('are the operator’s until a tenant has its own, which only that tenant uses', async () => {
    expect(await at.listed('openai')).toMatchObject({
      configured: true,
      set_by: 'operator',
      enabled: true,
      model: 'operators-model',
      base_url: null,
      key_hint: null,
    });
    expect(await at.listed('ollama')).toMatchObject({ configured: false, set_by: null });
    expect((await at.ask(undefined)).body).toMatchObject({
      response: 'from the operator',
      model: 'operators-model',
    });
    const { status: code, body } = await at.configure('openai', {
      api_key: tenantKey,
      base_url: `${at.tenantUrl}/v1`,
      model: 'ours',
    });
    expect(code).toBe(200);
    expect(body).toEqual({
      provider: 'openai',
      configured: true,
      set_by: 'tenant',
      enabled: true,
      model: 'ours',
      models: ['ours', 'gpt-4', 'gpt-3.5-turbo', 'gpt-4-turbo', 'gpt-4.1', 'gpt-5', 'gpt-5-mini'],
      base_url: `${at.tenantUrl}/v1`,
      local: false,
      api_key_required: true,
      api: null,
      context_tokens: null,
      prices: null,
      visitors: true,
      fallback: true,
      health: {
        status: 'failing',
        detail: 'OpenAI failed to answer (status 500).',
        checked_at: expect.any(String),
      },
      key_hint: '1234',
      key_set_at: expect.any(String),
      updated_at: expect.any(String),
      version: expect.any(Number),
    });
    expect(await at.listed('openai')).toEqual(body);
    expect(await at.ask(undefined)).toMatchObject({
      status: 200,
      body: { response: 'from the tenant', provider: 'openai', model: 'ours' },
    });
    expect((await at.ask(undefined, { whose: 'theirs' })).body).toMatchObject({
      response: 'from the operator',
    });
    expect(at.requests.map(({ server, headers }) => [server, headers.authorization])).toEqual([
      ['operator', `Bearer ${operatorKey}`],
      ['tenant', `Bearer ${tenantKey}`],
      ['operator', `Bearer ${operatorKey}`],
    ]);
    expect(await at.status()).toMatchObject({ mode: 'model', provider: 'openai', model: 'ours' });
    expect(await at.status('theirs')).toMatchObject({ provider: 'openai', model: 'operators-model' });
    expect(await at.listed('openai', 'theirs')).toMatchObject({
      set_by: 'operator',
      key_hint: null,
      base_url: null,
      model: 'operators-model',
    });
  });

  it('cost what the tenant says on its own connection alone', async () => {
    const cost = async () => {
      const { body } = await at.ask('openai');
      const path = `/api/runs/${String(body['run_id'])}`;
      return (await at.world.call('GET', path, { role: 'technician' })).body['cost'];
    };
    const prices = { '*': { input: 1_000, output: 1_000 } };
    await at.configure('openai', { prices });
    expect(await cost()).toBeNull(); // nobody knows what the operator's model costs
    await at.configure('openai', { api_key: tenantKey, base_url: `${at.tenantUrl}/v1` });
    expect(await cost()).toBeGreaterThan(0);
    await at.configure('openai', { prices: { 'gpt-4': { input: 0, output: 0 } } });
    expect(await cost()).toBe(0); // not what the table says of GPT-4
    await at.configure('openai', { prices: null, model: 'ours' });
    expect(await cost()).toBeNull();
  });

  it('of a tenant come before those of the operator', async () => {
    await at.configure('ollama', { base_url: at.tenantUrl, model: 'small' });
    expect(await at.status()).toMatchObject({ provider: 'ollama', model: 'small' });
    expect((await at.ask(undefined)).body).toMatchObject({ response: 'from the tenant', provider: 'ollama' });
    expect(at.requests[0]!.headers.authorization).toBeUndefined();
    await at.configure('openai', { api_key: tenantKey, base_url: `${at.tenantUrl}/v1` });
    await at.configure('ollama', { enabled: false });
    expect(await at.status()).toMatchObject({ provider: 'openai', model: 'gpt-4' });
  });

  it('never send the operator’s key to a tenant’s address, nor a tenant’s key to the operator’s', async () => {
    for (const body of [
      { base_url: `${at.tenantUrl}/v1` },
      { api_key: null, base_url: `${at.tenantUrl}/v1`, model: 'x' },
    ]) {
      await at.configure('openai', body);
      expect((await at.ask('openai')).body).toMatchObject({ response: 'from the tenant' });
      expect(at.requests.at(-1)!.headers.authorization).toBeUndefined();
    }
    await at.configure('ollama', { base_url: at.tenantUrl });
    await at.ask('ollama');
    expect(JSON.stringify(at.requests)).not.toContain(operatorKey);
    // The tenant's key goes to the default address.
    await at.configure('openai', { base_url: null, api_key: tenantKey });
    expect(await at.listed('openai')).toMatchObject({
      set_by: 'tenant',
      base_url: 'https://api.openai.com/v1',
      configured: true,
    });
    expect(at.requests.filter(({ server }) => server === 'operator')).toEqual([]);
  });

  it('of the operator can be used with another model, or be disabled', async () => {
    await at.configure('openai', { model: 'bigger' });
    expect((await at.ask('openai')).body).toMatchObject({ response: 'from the operator', model: 'bigger' });
    expect(await at.listed('openai')).toMatchObject({
      set_by: 'operator',
      model: 'bigger',
      configured: true,
    });
    await at.configure('openai', { enabled: false });
    expect(await at.listed('openai')).toMatchObject({
      set_by: 'operator',
      enabled: false,
      configured: false,
      model: 'bigger',
    });
    expect(await at.ask('openai')).toMatchObject({ status: 503, body: { code: 'provider_not_configured' } });
    expect(await at.status()).toMatchObject({ mode: 'offline', provider: 'offline' });
    expect((await at.ask(undefined)).body).toMatchObject({ provider: 'offline' });
    expect((await at.ask(undefined, { whose: 'theirs' })).body).toMatchObject({
      response: 'from the operator',
    });
    await at.configure('openai', { enabled: true });
    expect((await at.ask(undefined)).body).toMatchObject({ model: 'bigger' });
  });

  it.each(['openai', 'ollama'] as const)(
    '%s: an internal address behind a public name is refused when it is used, without details',
    async (provider) => {
      const set = await at.configure(provider, {
        base_url: 'http://rebound.example.com/v1',
        api_key: tenantKey,
      });
      expect(set.status).toBe(200);
      const answer = await at.ask(provider);
      expect(answer).toMatchObject({
        status: 503,
        body: {
          code: 'provider_unavailable',
          detail: expect.stringMatching(/internal address.*ALLOWED_INTERNAL_HOSTS/) as string,
        },
      });
      expect(JSON.stringify(answer.body)).not.toMatch(/10\.0\.0\.7|ECONN|sk-of/);
      expect(at.requests).toEqual([]);
    },
  );

  it.each(['openai', 'ollama'] as const)(
    '%s: each question uses the settings of that moment',
    async (provider) => {
      const sentKeys = () => at.requests.map(({ headers }) => headers.authorization);
      const baseUrl = provider === 'openai' ? `${at.tenantUrl}/v1` : at.tenantUrl;
      await at.configure(provider, { base_url: baseUrl, api_key: 'sk-the-first-key-0001' });
      expect((await at.ask(provider)).body).toMatchObject({ response: 'from the tenant' });
      await at.configure(provider, { api_key: 'sk-the-second-key-0002' });
      await at.ask(provider);
      expect(sentKeys()).toEqual(['Bearer sk-the-first-key-0001', 'Bearer sk-the-second-key-0002']);

      await at.configure(provider, { enabled: false });
      expect(await at.ask(provider)).toMatchObject({
        status: 503,
        body: { code: 'provider_not_configured' },
      });
      expect(await at.listed(provider)).toMatchObject({
        enabled: false,
        configured: false,
        key_hint: '0002',
      });
      await at.configure(provider, { enabled: true, model: 'another' });
      expect((await at.ask(provider)).body).toMatchObject({ response: 'from the tenant', model: 'another' });
      await at.configure(provider, { api_key: null });
      await at.ask(provider);
      expect(sentKeys().slice(2)).toEqual(['Bearer sk-the-second-key-0002', undefined]);
    },
  );
});
