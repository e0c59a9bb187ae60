import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe('every answer', () => {
  let world: World, plain: World;
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-widgets-'));
  beforeAll(async () => {
    writeFileSync(join(folder, 'chatterfix.js'), 'export {};');
    const db = await openSharedDatabase('pglite');
    world = await createWorld(db, { publicUrl: 'https://cmms.example', widgetsFolder: folder });
    const { id: tenantId, slug: tenant } = world.tenants.ours;
    world = {
      ...world,
      app: (
        await createWorld(db, {
          publicUrl: 'https://cmms.example',
          widgetsFolder: folder,
          demo: {
            tenantId: tenantId,
            tenant,
            plant: 'Ours',
            publishableKey: 'pk_x',
            publicUrl: 'https://cmms.example',
          },
        })
      ).app,
    };
    plain = await createWorld(db, { publicUrl: 'http://localhost:8000' });
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });
  const ask = async (path: string, init: RequestInit = {}) => (await world.app.request(path, init)).headers;
  const authorized = () => ({
    headers: {
      authorization: `Bearer ${world.tokens.ours.admin}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
  });

  it.each<[string, () => Promise<Headers>]>([
    ['data', () => ask('/api/assets', authorized())],
    ['a refusal', () => ask('/api/assets')],
    ['a failure of the input', () => ask('/api/assets?limit=x', authorized())],
    ['nothing there', () => ask('/api/nothing')],
    [
      'a stream',
      () => ask('/api/chat', { ...authorized(), method: 'POST', body: '{"message":"pump noise"}' }),
    ],
    [
      'a preflight',
      () =>
        ask('/api/assets', {
          method: 'OPTIONS',
          headers: { origin: 'https://intranet.example', 'access-control-request-method': 'GET' },
        }),
    ],
    ['health', () => ask('/health')],
    ['the demo page', () => ask('/')],
    ['its styles', () => ask('/home.css')],
    ['the API’s page', () => ask('/docs')],
    ['its script', () => ask('/docs/swagger-ui-bundle.js')],
    ['the document', () => ask('/openapi.json')],
    ['the widgets', () => ask('/widgets/chatterfix.js')],
  ])('is guarded: %s', async (_name, headersOf) => {
    const headers = await headersOf();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*base-uri 'none';.*frame-ancestors 'none'/,
    );
    expect(headers.get('cross-origin-resource-policy')).toMatch(/^(same|cross)-origin$/);
    for (const name of ['x-powered-by', 'server']) expect(headers.get(name)).toBeNull();
  });

  it('of the API is stored by no cache, and says how to sign in where that is missing', async () => {
    const seen = async (path: string, init?: RequestInit) => {
      const headers = await ask(path, init);
      return [headers.get('cache-control'), headers.get('www-authenticate')];
    };
    expect(await seen('/api/assets', authorized())).toEqual(['no-store', null]);
    expect(await seen('/api/assets?limit=x', authorized())).toEqual(['no-store', null]);
    expect(await seen('/api/assets')).toEqual(['no-store', 'Bearer']);
  });

  it('of the API says what it is', async () => {
    expect((await ask('/api/assets', authorized())).get('content-type')).toBe(
      'application/json; charset=utf-8',
    );
    expect((await ask('/api/assets')).get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  it('lets other origins load the widgets, and nothing else', async () => {
    expect((await ask('/widgets/chatterfix.js')).get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await ask('/widgets/chatterfix.js')).get('access-control-allow-origin')).toBe('*');
    for (const path of ['/api/assets', '/', '/docs', '/health'])
      expect((await ask(path)).get('cross-origin-resource-policy'), path).toBe('same-origin');
    expect((await ask('/api/assets', authorized())).get('content-security-policy')).toBe(
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect((await ask('/')).get('content-security-policy')).toMatch(/script-src 'nonce-/);
  });

  it('asks for https only where people come by it', async () => {
    expect((await plain.app.request('/health')).headers.get('strict-transport-security')).toBeNull();
  });

  it('asks for https of subdomains where the operator wants it', async () => {
    const { app } = await createWorld(plain.db, { publicUrl: 'https://cmms.example', hstsSubdomains: true });
    expect((await app.request('/health')).headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    );
  });
});
