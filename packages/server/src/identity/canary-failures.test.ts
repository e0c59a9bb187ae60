import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCanaryWorld, type CanaryWorld } from '../testing/canary-world.ts';
import { databaseKinds } from '../testing/databases.ts';
import { dialects } from '../testing/provider-wire.ts';
import { sample } from '../testing/sample.ts';

// Secrets are in requests during which a model provider or the database fails. Then they are looked for in
// everything that somebody can read.

describe.each(databaseKinds)('secrets on %s', (kind) => {
  let opened: CanaryWorld;
  beforeAll(async () => {
    opened = await openCanaryWorld(kind);
  });
  afterAll(() => opened.close());

  it('are sent to model providers whose answers repeat them', async () => {
    const { call, wire, tenantsKey, ollamaKey } = opened;
    const configured = [
      ['openai', { api_key: tenantsKey, base_url: `${wire.url}/v1` }],
      ['ollama', { api_key: ollamaKey, base_url: wire.url }],
    ] as const;
    for (const [provider, body] of configured)
      expect((await call('POST', `/api/providers/${provider}/configure`, { body })).status).toBe(200);
    const keyOf = (headers: Record<string, unknown>) => String(headers['authorization']);
    for (const [whose, provider] of [
      ['ours', 'openai'],
      ['ours', 'ollama'],
      ['theirs', 'openai'],
    ] as const) {
      const dialect = dialects[provider];
      const says = [
        [
          401,
          'application/json',
          (key: string) =>
            JSON.stringify({ error: { message: `Incorrect API key provided: ${key}`, code: key } }),
        ],
        [403, 'text/plain', (key: string) => key],
        [404, 'application/json', (key: string) => JSON.stringify({ error: `no model for ${key}` })],
        [429, 'text/html', (key: string) => `<b>${key}</b>`],
        [500, 'application/json', (key: string) => `{"error":"${key}`],
        [200, dialect.type, (key: string) => `${dialect.text('so ')}${key}\n\n`],
        [200, 'text/html', (key: string) => `<p>${key}</p>\n`],
        [
          200,
          dialect.type,
          (key: string) =>
            provider === 'openai'
              ? `data: ${JSON.stringify({ error: { message: key } })}\n\n`
              : `${JSON.stringify({ error: key })}\n`,
        ],
        ...(whose === 'ours' ? [[302, 'text/plain', (key: string) => key] as const] : []),
      ] as const;
      for (const [status, type, body] of sample(says, 0.5)) {
        for (const accept of ['application/json', 'text/event-stream']) {
          // An answer in between, so that the provider is asked again however often it fails.
          wire.next((response) =>
            response
              .writeHead(200, { 'content-type': dialect.type })
              .end(dialect.text('Hi.') + dialect.end()),
          );
          await call('POST', '/api/chat', { whose, body: { message: 'Hi?', provider } });
          let key = '';
          wire.next((response, request) => {
            key = keyOf(request.headers);
            response
              .writeHead(status, {
                'content-type': type,
                'x-echo': key,
                location: `http://elsewhere.example.com/${encodeURIComponent(key)}`,
              })
              .end(body(key));
          });
          await call('POST', '/api/chat', {
            whose,
            body: { message: 'Why?', provider },
            headers: { accept },
          });
          expect(key, `${provider} ${status}`).toMatch(/canary/); // it was sent, so it could be repeated
        }
      }
      wire.next((response) => response.destroy());
      await call('POST', '/api/chat', { whose, body: { message: 'Why?', provider } });
    }
  });

  it('are sent in requests during which the database fails', async () => {
    const { call, canaries, wire, world } = opened;
    const asOwner = (statement: string) =>
      world.db.transaction(async (query) => {
        await query('set local role none', []);
        await query(statement, []);
        await query('set local role chatterfix_app', []);
      });
    const before = world.unforeseen.length;
    for (const table of [
      'users',
      'api_keys',
      'signing_keys',
      'ai_providers',
      'identity_providers',
      'audit_log',
      'idempotency_keys',
    ]) {
      await asOwner(`alter table ${table} rename to gone`);
      const password = canaries.make('a password while the database fails');
      for (const headers of [{}, { 'idempotency-key': `broken-${table}` }] as Record<string, string>[]) {
        await call('POST', '/api/users', {
          body: { username: `u-${table}`, password, role: 'viewer' },
          headers,
        });
        await call('POST', '/api/keys', { body: { kind: 'secret', name: 'x' }, headers });
        await call('POST', '/api/signing-keys', {
          body: { name: 's', algorithm: 'HS256', issuer: 'erp' },
          headers,
        });
        await call('POST', '/api/providers/openai/configure', {
          body: { api_key: canaries.make('a key while the database fails'), base_url: `${wire.url}/v1` },
          headers,
        });
      }
      await call('POST', '/api/auth/login', {
        body: { username: 'maria', password, tenant: world.tenants.ours.slug },
        headers: { authorization: '' },
      });
      await call('GET', '/api/auth/me', {
        headers: { authorization: `Bearer sk_${canaries.make('a key that cannot be looked up')}` },
      });
      await asOwner(`alter table gone rename to ${table}`);
    }
    expect(world.unforeseen.length - before).toBeGreaterThan(20);
  });

  it('are found in no answer, no log, no audit row and no backup', async () => {
    expect(await opened.found()).toEqual([]);
    const { places } = opened.canaries;
    for (const place of ['table public.audit_log', 'console.error', 'the log'])
      expect(places).toContain(place);
    expect(places.length).toBeGreaterThan(150);
  });
});
