import type { IncomingHttpHeaders } from 'node:http';
import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createModels } from '../registry.ts';
import { createOutgoing } from '../../platform/outgoing/outgoing.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { dialects, startProviderWire, type ProviderWire } from '../../testing/provider-wire.ts';
import { createWorld, type World } from '../../testing/world.ts';

const OPERATORS = 'sk-of-the-operator-0000',
  TENANTS = 'sk-of-the-tenant-abcd1234';
type Provider = keyof typeof dialects;

describe.each(databaseKinds)('providers on %s', (kind) => {
  let world: World, operators: ProviderWire, tenants: ProviderWire;
  /** Who was asked, with what. */
  let asked: { whose: string; headers: IncomingHttpHeaders }[];

  beforeAll(async () => {
    [operators, tenants] = [await startProviderWire(), await startProviderWire()];
    const lookup = ((name: string, _options: unknown, callback: (error: null, found: object[]) => void) =>
      callback(null, [
        { address: name === 'rebound.example.com' ? '10.0.0.7' : '127.0.0.1', family: 4 },
      ])) as LookupFunction;
    world = await createWorld(await openTestDatabase(kind), {
      models: createModels({
        openai: { apiKey: OPERATORS, baseUrl: `${operators.url}/v1`, model: 'operators-model' },
      }),
      outgoing: createOutgoing({ allowedInternalHosts: [new URL(tenants.url).host], lookup }),
    });
  });
  afterAll(async () => {
    await world.close();
    await operators.close();
    await tenants.close();
  });
  beforeEach(async () => {
    asked = [];
    for (const provider of ['openai', 'ollama'])
      for (const whose of ['ours', 'theirs'] as const)
        await world.call('POST', `/api/providers/${provider}/configure`, {
          whose,
          body: { enabled: true, api_key: null, base_url: null, model: null },
        });
  });

  const configure = (provider: Provider, body: object, options: Parameters<World['call']>[2] = {}) =>
    world.call('POST', `/api/providers/${provider}/configure`, { body, ...options });
  const listed = async (provider: Provider, whose: 'ours' | 'theirs' = 'ours') =>
    ((await world.call('GET', '/api/providers', { whose })).body['providers'] as { provider: string }[]).find(
      (one) => one.provider === provider,
    );
  const status = async (whose: 'ours' | 'theirs' = 'ours') =>
    (await world.call('GET', '/api/chat/status', { whose, role: 'viewer' })).body;
  const ask = async (provider: Provider | undefined, options: Parameters<World['call']>[2] = {}) => {
    for (const [whose, wire] of [
      ['operators', operators],
      ['tenants', tenants],
    ] as const) {
      wire.next((response, request) => {
        asked.push({ whose, headers: request.headers });
        const dialect = dialects[request.url?.includes('/api/chat') ? 'ollama' : 'openai'];
        response
          .writeHead(200, { 'content-type': dialect.type })
          .end(dialect.text(`from the ${whose}`) + dialect.end());
      });
    }
    const answer = await world.call('POST', '/api/chat', {
      role: 'technician',
      ...options,
      body: { message: 'Who are you?', ...(provider ? { provider } : {}) },
    });
    for (const wire of [operators, tenants]) wire.forget();
    return answer;
  };

  it('are the operator’s until a tenant sets up its own, which is used for that tenant alone', async () => {
    expect(await listed('openai')).toMatchObject({
      configured: true,
      set_by: 'operator',
      enabled: true,
      model: 'operators-model',
      base_url: null,
      key_hint: null,
    });
    expect(await listed('ollama')).toMatchObject({ configured: false, set_by: null });
    expect((await ask(undefined)).body).toMatchObject({
      response: 'from the operators',
      model: 'operators-model',
    });
    const { status: code, body } = await configure('openai', {
      api_key: TENANTS,
      base_url: `${tenants.url}/v1`,
      model: 'ours',
    });
    expect(code).toBe(200);
    expect(body).toEqual({
      provider: 'openai',
      configured: true,
      set_by: 'tenant',
      enabled: true,
      model: 'ours',
      base_url: `${tenants.url}/v1`,
      key_hint: '1234',
      key_set_at: expect.any(String),
      updated_at: expect.any(String),
      version: expect.any(Number),
    });
    expect(await listed('openai')).toEqual(body);
    expect(await ask(undefined)).toMatchObject({
      status: 200,
      body: { response: 'from the tenants', provider: 'openai', model: 'ours' },
    });
    expect((await ask(undefined, { whose: 'theirs' })).body).toMatchObject({
      response: 'from the operators',
    });
    expect(asked.map(({ whose, headers }) => [whose, headers.authorization])).toEqual([
      ['operators', `Bearer ${OPERATORS}`],
      ['tenants', `Bearer ${TENANTS}`],
      ['operators', `Bearer ${OPERATORS}`],
    ]);
    expect(await status()).toMatchObject({ mode: 'model', provider: 'openai', model: 'ours' });
    expect(await status('theirs')).toMatchObject({ provider: 'openai', model: 'operators-model' });
    expect(await listed('openai', 'theirs')).toMatchObject({
      set_by: 'operator',
      key_hint: null,
      base_url: null,
      model: 'operators-model',
    });
  });

  it('that are a tenant’s own come before the operator’s', async () => {
    await configure('ollama', { base_url: tenants.url, model: 'small' });
    expect(await status()).toMatchObject({ provider: 'ollama', model: 'small' });
    expect((await ask(undefined)).body).toMatchObject({ response: 'from the tenants', provider: 'ollama' });
    expect(asked[0]!.headers.authorization).toBeUndefined();
    await configure('openai', { api_key: TENANTS, base_url: `${tenants.url}/v1` });
    await configure('ollama', { enabled: false });
    expect(await status()).toMatchObject({ provider: 'openai', model: 'gpt-4' });
  });

  it('never send the operator’s key to an address that a tenant set', async () => {
    for (const body of [
      { base_url: `${tenants.url}/v1` },
      { api_key: null, base_url: `${tenants.url}/v1`, model: 'x' },
    ]) {
      await configure('openai', body);
      expect((await ask('openai')).body).toMatchObject({ response: 'from the tenants' });
      expect(asked.at(-1)!.headers.authorization).toBeUndefined();
    }
    await configure('ollama', { base_url: tenants.url });
    await ask('ollama');
    expect(JSON.stringify(asked)).not.toContain(OPERATORS);
    // And the other way round: the tenant's key does not go to the operator's address.
    await configure('openai', { base_url: null, api_key: TENANTS });
    expect(await listed('openai')).toMatchObject({ set_by: 'tenant', base_url: null, configured: true });
    expect(asked.filter(({ whose }) => whose === 'operators')).toEqual([]);
  });

  it('can be the operator’s with another model, or off', async () => {
    await configure('openai', { model: 'bigger' });
    expect((await ask('openai')).body).toMatchObject({ response: 'from the operators', model: 'bigger' });
    expect(await listed('openai')).toMatchObject({ set_by: 'operator', model: 'bigger', configured: true });
    await configure('openai', { enabled: false });
    expect(await listed('openai')).toMatchObject({
      set_by: 'operator',
      enabled: false,
      configured: false,
      model: 'bigger',
    });
    expect(await ask('openai')).toMatchObject({ status: 503, body: { code: 'provider_not_configured' } });
    expect(await status()).toMatchObject({ mode: 'offline', provider: 'offline' });
    expect((await ask(undefined)).body).toMatchObject({ provider: 'offline' });
    expect((await ask(undefined, { whose: 'theirs' })).body).toMatchObject({
      response: 'from the operators',
    });
    await configure('openai', { enabled: true });
    expect((await ask(undefined)).body).toMatchObject({ model: 'bigger' });
  });

  it('keep what is not named, and forget a key that is null', async () => {
    await configure('openai', { api_key: TENANTS, base_url: `${tenants.url}/v1`, model: 'ours' });
    const { key_set_at } = (await listed('openai')) as unknown as { key_set_at: string };
    expect((await configure('openai', { model: null })).body).toMatchObject({
      base_url: `${tenants.url}/v1`,
      key_hint: '1234',
      key_set_at,
      model: 'gpt-4',
      enabled: true,
    });
    await ask('openai');
    expect(asked.at(-1)!.headers.authorization).toBe(`Bearer ${TENANTS}`);
    expect((await configure('openai', { api_key: null })).body).toMatchObject({
      key_hint: null,
      key_set_at: null,
      base_url: `${tenants.url}/v1`,
      set_by: 'tenant',
    });
    await ask('openai');
    expect(asked.at(-1)!.headers.authorization).toBeUndefined();
    expect((await configure('openai', { base_url: null })).body).toMatchObject({
      set_by: 'operator',
      base_url: null,
    });
    expect((await configure('openai', { api_key: 'short-one' })).body).toMatchObject({
      key_hint: null,
      key_set_at: expect.any(String) as string,
    });
  });

  it('do not let a kept key be sent to another address', async () => {
    await configure('openai', { api_key: TENANTS, base_url: `${tenants.url}/v1` });
    for (const baseUrl of ['https://thief.example.com/v1', `${tenants.url}/v2`, null]) {
      expect(await configure('openai', { base_url: baseUrl }), String(baseUrl)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'body.api_key', rule: expect.stringContaining('given again') as string }] },
      });
    }
    expect((await configure('openai', { base_url: `${tenants.url}/v1`, enabled: true })).status).toBe(200);
    expect(
      (await configure('openai', { base_url: `${tenants.url}/v2`, api_key: 'sk-another-key-of-ours' }))
        .status,
    ).toBe(200);
    // Not even where the row is changed by other ways than ours, or copied to another tenant.
    const asOwner = (statement: string) =>
      world.db.transaction(async (query) => {
        await query('set local role none', []);
        await query(statement, []);
        await query('set local role chatterfix_app', []);
      });
    await asOwner(
      `update ai_providers set base_url = '${tenants.url}/v3' where tenant_id = ${world.tenants.ours.id} and provider = 'openai'`,
    );
    expect(await ask('openai')).toMatchObject({ status: 503, body: { code: 'provider_not_configured' } });
    expect(await listed('openai')).toMatchObject({ configured: false, set_by: 'tenant' });
    await configure('openai', { base_url: `${tenants.url}/v1`, api_key: TENANTS });
    await asOwner(
      `update ai_providers t set (api_key, base_url) = (select api_key, base_url from ai_providers o where o.tenant_id = ${world.tenants.ours.id} and o.provider = 'openai') where tenant_id = ${world.tenants.theirs.id} and provider = 'openai'`,
    );
    expect(await ask('openai', { whose: 'theirs' })).toMatchObject({
      status: 503,
      body: { code: 'provider_not_configured' },
    });
    expect(await ask('openai')).toMatchObject({ status: 200 });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [{ base_url: 'http://127.0.0.1:9/v1' }, 'body.base_url', /internal.*ALLOWED_INTERNAL_HOSTS/],
    [{ base_url: 'http://localhost/v1' }, 'body.base_url', /internal/],
    [{ base_url: 'http://2852039166/latest' }, 'body.base_url', /internal/],
    [{ base_url: 'http://redis:6379' }, 'body.base_url', /internal/],
    [{ base_url: 'https://user:canary@llm.example.com/' }, 'body.base_url', /user name/],
    [{ base_url: 'ftp://llm.example.com' }, 'body.base_url', /http/],
    [{ base_url: 'https://llm.example.com/v1?key=canary' }, 'body.base_url', /query/],
    [{ base_url: 'llm.example.com' }, 'body.base_url', /address such as/],
    [{ base_url: '' }, 'body.base_url', /./],
    [{ api_key: '' }, 'body.api_key', /./],
    [{ api_key: '        ' }, 'body.api_key', /ASCII/],
    [{ api_key: 'canary\r\nx-evil: 1' }, 'body.api_key', /ASCII/],
    [{ api_key: 'sk-schlüssel' }, 'body.api_key', /ASCII/],
    [{ model: '' }, 'body.model', /./],
    [{ model: '  ' }, 'body.model', /blank/],
    [{ enabled: 'yes' }, 'body.enabled', /./],
    [{ enabled: null }, 'body.enabled', /./],
    [{}, 'body', /at least one/],
    [{ provider: 'openai', enabled: true }, 'body.provider', /not a known field/],
    [{ api_key: TENANTS }, 'body.base_url', /Ollama has no default address/],
  ])('refuse %j, and say which rule it breaks', async (body, field, rule) => {
    const before = await listed('ollama');
    const answer = await configure('ollama', body);
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'invalid_input',
        errors: expect.arrayContaining([{ field, rule: expect.stringMatching(rule) as string }]) as object[],
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('canary');
    expect(await listed('ollama')).toEqual(before);
  });

  it.each(['openai', 'ollama'] as const)(
    '%s: an address whose name leads inside is refused when it is used, without a word of what is there',
    async (provider) => {
      const set = await configure(provider, { base_url: 'http://rebound.example.com/v1', api_key: TENANTS });
      expect(set.status).toBe(200);
      const answer = await ask(provider);
      expect(answer).toMatchObject({
        status: 503,
        body: {
          code: 'provider_unavailable',
          detail: expect.stringMatching(/internal address.*ALLOWED_INTERNAL_HOSTS/) as string,
        },
      });
      expect(JSON.stringify(answer.body)).not.toMatch(/10\.0\.0\.7|ECONN|sk-of/);
      expect(asked).toEqual([]);
    },
  );

  it('are an admin’s to set, and each change is one version', async () => {
    for (const role of ['viewer', 'requester', 'technician', 'planner'] as const) {
      expect((await configure('openai', { enabled: false }, { role })).status, role).toBe(403);
      expect((await world.call('GET', '/api/providers', { role })).status, role).toBe(403);
    }
    expect(
      (await world.call('POST', '/api/providers/offline/configure', { body: { enabled: false } })).status,
    ).toBe(422);
    const { headers } = await configure('openai', { model: 'first' });
    const etag = headers.get('etag')!;
    const race = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        configure('openai', { model: `m${n}` }, { headers: { 'if-match': etag } }),
      ),
    );
    expect(race.map((one) => one.status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    const { version } = (await listed('openai')) as unknown as { version: number };
    expect(`"${version - 1}"`).toBe(etag);
  });

  it('are changed once by a request with an Idempotency-Key, and by many at once to one row', async () => {
    const fresh = await createWorld(world.db, { models: createModels({}) }); // tenants that have set nothing
    const send = (body: object, headers: Record<string, string>) =>
      fresh.call('POST', '/api/providers/openai/configure', { body, headers });
    expect((await send({ model: 'x' }, { 'if-match': '"1"' })).status).toBe(412);
    const many = await Promise.all(
      Array.from({ length: 10 }, () => send({ api_key: TENANTS }, { 'if-match': '"0"' })),
    );
    expect(many.map((one) => one.status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
    const [first, again] = [
      await send({ model: 'y' }, { 'idempotency-key': 'once' }),
      await send({ model: 'y' }, { 'idempotency-key': 'once' }),
    ];
    expect(again.body).toEqual(first.body);
    expect(first.body['version']).toBe(2);
  });

  it('leave in the audit log who changed what, and no key', async () => {
    await configure('openai', { api_key: TENANTS, base_url: 'https://llm.example.com/v1' });
    const { body } = await world.call('GET', '/api/audit?resource=ai_providers&limit=1');
    expect(body['entries']).toMatchObject([
      {
        action: 'updated',
        actor: 'admin-user',
        before: { base_url: null, key_hint: null, key_set_at: null },
        after: {
          base_url: 'https://llm.example.com/v1',
          key_hint: '1234',
          key_set_at: expect.any(String) as string,
        },
      },
    ]);
    expect(
      JSON.stringify((await world.call('GET', '/api/audit?resource=ai_providers&limit=200')).body),
    ).not.toMatch(/sk-of|"api_key"|v1\.[\w-]{20}/);
  });
});
