import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../../testing/world.ts';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createProvidersWorld, tenantKey, type ProvidersWorld } from '../../testing/providers-world.ts';

describe.each(databaseKinds)('settings of providers, on %s', (kind) => {
  let at: ProvidersWorld;
  beforeAll(async () => {
    at = await createProvidersWorld(await openSharedDatabase(kind));
  });
  afterAll(() => at.close());
  beforeEach(() => at.reset());

  it('keep the fields that are not given, and remove a key that is null', async () => {
    await at.configure('openai', { api_key: tenantKey, base_url: `${at.tenantUrl}/v1`, model: 'ours' });
    const { key_set_at } = await at.listed('openai');
    expect((await at.configure('openai', { model: null })).body).toMatchObject({
      base_url: `${at.tenantUrl}/v1`,
      key_hint: '1234',
      key_set_at,
      model: 'gpt-4',
      enabled: true,
    });
    await at.ask('openai');
    expect(at.requests.at(-1)!.headers.authorization).toBe(`Bearer ${tenantKey}`);
    expect((await at.configure('openai', { api_key: null })).body).toMatchObject({
      key_hint: null,
      key_set_at: null,
      base_url: `${at.tenantUrl}/v1`,
      set_by: 'tenant',
    });
    await at.ask('openai');
    expect(at.requests.at(-1)!.headers.authorization).toBeUndefined();
    expect((await at.configure('openai', { base_url: null })).body).toMatchObject({
      set_by: 'operator',
      base_url: null,
    });
    for (const [api_key, key_hint] of [
      ['fifteen-letters', null],
      ['sixteen-letters!', 'ers!'],
    ])
      expect((await at.configure('openai', { api_key })).body).toMatchObject({
        key_hint,
        key_set_at: expect.any(String) as string,
      });
  });

  it('do not send a stored key to a new address', async () => {
    await at.configure('openai', { api_key: tenantKey, base_url: `${at.tenantUrl}/v1` });
    for (const baseUrl of ['https://thief.example.com/v1', `${at.tenantUrl}/v2`, null]) {
      expect(await at.configure('openai', { base_url: baseUrl }), String(baseUrl)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'body.api_key', rule: expect.stringContaining('given again') as string }] },
      });
    }
    expect((await at.configure('openai', { base_url: `${at.tenantUrl}/v1`, enabled: true })).status).toBe(
      200,
    );
    expect(
      (await at.configure('openai', { base_url: `${at.tenantUrl}/v2`, api_key: 'sk-another-key-of-ours' }))
        .status,
    ).toBe(200);
    // Not even if somebody changes the row in the database, or copies it to another tenant.
    const asOwner = (statement: string) =>
      at.world.db.transaction(async (query) => {
        await query('set local role none', []);
        await query(statement, []);
        await query('set local role chatterfix_app', []);
      });
    await asOwner(
      `update ai_providers set base_url = '${at.tenantUrl}/v3' where tenant_id = ${at.world.tenants.ours.id} and provider = 'openai'`,
    );
    expect(await at.ask('openai')).toMatchObject({ status: 503, body: { code: 'provider_not_configured' } });
    expect(await at.listed('openai')).toMatchObject({ configured: false, set_by: 'tenant' });
    await at.configure('openai', { base_url: `${at.tenantUrl}/v1`, api_key: tenantKey });
    await asOwner(
      `update ai_providers t set (api_key, base_url) = (select api_key, base_url from ai_providers o where o.tenant_id = ${at.world.tenants.ours.id} and o.provider = 'openai') where tenant_id = ${at.world.tenants.theirs.id} and provider = 'openai'`,
    );
    expect(await at.ask('openai', { whose: 'theirs' })).toMatchObject({
      status: 503,
      body: { code: 'provider_not_configured' },
    });
    expect(await at.ask('openai')).toMatchObject({ status: 200 });
    expect(at.requests).toHaveLength(1);
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
    [{ api_key: tenantKey }, 'body.base_url', /Ollama has no default address/],
  ])('refuse %j, naming the field and the rule', async (body, field, rule) => {
    const before = await at.listed('ollama');
    const answer = await at.configure('ollama', body);
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'invalid_input',
        errors: expect.arrayContaining([{ field, rule: expect.stringMatching(rule) as string }]) as object[],
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('canary');
    expect(await at.listed('ollama')).toEqual(before);
  });

  it('are read and changed by admins alone, and each change is one version', async () => {
    for (const role of ['viewer', 'requester', 'technician', 'planner'] as const) {
      expect((await at.configure('openai', { enabled: false }, { role })).status, role).toBe(403);
      expect((await at.world.call('GET', '/api/providers', { role })).status, role).toBe(403);
    }
    expect(
      (await at.world.call('POST', '/api/providers/offline/configure', { body: { enabled: false } })).status,
    ).toBe(422);
    const { headers } = await at.configure('openai', { model: 'first' });
    const etag = headers.get('etag')!;
    const race = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        at.configure('openai', { model: `m${n}` }, { headers: { 'if-match': etag } }),
      ),
    );
    expect(race.map((one) => one.status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    const { version } = await at.listed('openai');
    expect(`"${version - 1}"`).toBe(etag);
  });

  it('change once for an Idempotency-Key, and become one row if many requests create them', async () => {
    const fresh = await createWorld(at.world.db); // tenants without settings
    const send = (body: object, headers: Record<string, string>) =>
      fresh.call('POST', '/api/providers/openai/configure', { body, headers });
    expect((await send({ model: 'x' }, { 'if-match': '"1"' })).status).toBe(412);
    const many = await Promise.all(
      Array.from({ length: 10 }, () => send({ api_key: tenantKey }, { 'if-match': '"0"' })),
    );
    expect(many.map((one) => one.status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
    const [first, again] = [
      await send({ model: 'y' }, { 'idempotency-key': 'once' }),
      await send({ model: 'y' }, { 'idempotency-key': 'once' }),
    ];
    expect(again.body).toEqual(first.body);
    expect(first.body['version']).toBe(2);
  });

  it('leave in the audit log who changed what, but no key', async () => {
    await at.configure('openai', { api_key: tenantKey, base_url: 'https://llm.example.com/v1' });
    const { body } = await at.world.call('GET', '/api/audit?resource=ai_providers&limit=1');
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
      JSON.stringify((await at.world.call('GET', '/api/audit?resource=ai_providers&limit=200')).body),
    ).not.toMatch(/sk-of|"api_key"|v1\.[\w-]{20}/);
  });
});
