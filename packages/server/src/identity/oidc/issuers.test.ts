import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outgoing } from '../../platform/outgoing/outgoing.ts';
import { createEncryption } from '../../platform/secrets/encryption.ts';
import { createIssuers } from './issuers.ts';
import { sealClientSecret, type Provider } from './provider.ts';

const encryption = createEncryption(new TextEncoder().encode('a secret for the tests, long enough'));
const provider: Provider = {
  id: 1,
  tenant_id: 1,
  name: 'Plant login',
  issuer: 'https://login.example.com',
  client_id: 'cmms',
  client_secret: null,
  scopes: ['openid'],
  default_role: 'viewer',
  role_claim: null,
  role_map: {},
  allowed_email_domains: [],
  disabled_at: null,
  version: 1,
};

describe('the metadata of an issuer', () => {
  let later = 0;
  let metadata: Record<string, unknown> = {};
  let requests: string[] = [];
  beforeEach(() => {
    later = 0;
    requests = [];
    metadata = {
      issuer: 'https://login.example.com',
      authorization_endpoint: 'https://login.example.com/authorize',
      token_endpoint: 'https://login.example.com/token',
      jwks_uri: 'https://login.example.com/jwks',
    };
    const monotonic = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const outgoing: Outgoing = {
    ruleBrokenBy: () => undefined,
    allowsByName: ({ hostname }) => hostname === 'login.plant.lan',
    fetch: async (address) => {
      requests.push(String(address));
      return Response.json(metadata);
    },
  };
  const wait = async (seconds: number) => {
    later += seconds * 1000;
    await new Promise((resolve) => setTimeout(resolve, 5)); // the cache reads the clock once a millisecond
  };

  it('is read again after ten minutes, and for each version of each identity provider', async () => {
    const issuers = createIssuers(outgoing, encryption);
    const read = async (change: Partial<Provider> = {}) => {
      await issuers.of({ ...provider, ...change });
      return requests.length;
    };
    expect([await read(), await read()]).toEqual([1, 1]);
    await wait(599);
    expect(await read()).toBe(1);
    await wait(2);
    expect([await read(), await read()]).toEqual([2, 2]);
    expect(await read({ version: 2 })).toBe(3);
    expect(await read({ id: 2 })).toBe(4);
    expect(await read({ tenant_id: 2 })).toBe(5);
    expect(await read()).toBe(5);
    expect(new Set(requests)).toEqual(
      new Set(['https://login.example.com/.well-known/openid-configuration']),
    );
  });

  it('is asked for again three seconds after a failure', async () => {
    const issuers = createIssuers(outgoing, encryption);
    metadata = { ...metadata, issuer: 'https://other.example.com' };
    await expect(issuers.of(provider)).rejects.toThrow();
    metadata = { ...metadata, issuer: 'https://login.example.com' };
    await wait(2.5);
    await expect(issuers.of(provider)).rejects.toThrow();
    expect(requests).toHaveLength(1);
    await wait(1);
    expect((await issuers.of(provider)).serverMetadata().issuer).toBe('https://login.example.com');
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['no client secret', undefined, ['client_secret_basic'], {}, 'client_id=cmms'],
    ['no preference', 'the-secret', undefined, { authorization: `Basic ${btoa('cmms:the%2Dsecret')}` }, ''],
    [
      'both methods',
      'the-secret',
      ['client_secret_post', 'client_secret_basic'],
      { authorization: `Basic ${btoa('cmms:the%2Dsecret')}` },
      '',
    ],
    ['only post', 'the-secret', ['client_secret_post'], {}, 'client_id=cmms&client_secret=the-secret'],
  ])('decides how the client authenticates: %s', async (_, secret, methods, headers, body) => {
    metadata = { ...metadata, token_endpoint_auth_methods_supported: methods };
    const sent: { authorization: string | null; body: string }[] = [];
    const issuers = createIssuers(
      {
        ...outgoing,
        fetch: async (address, init) => {
          if (!String(address).endsWith('/token')) return outgoing.fetch(address, init);
          sent.push({
            authorization: new Headers(init?.headers).get('authorization'),
            body: String(init?.body),
          });
          return Response.json({ error: 'invalid_grant' }, { status: 400 });
        },
      },
      encryption,
    );
    const configuration = await issuers.of({
      ...provider,
      client_secret: secret === undefined ? null : sealClientSecret(encryption, provider, secret),
    });
    const { refreshTokenGrant } = await import('openid-client');
    await expect(refreshTokenGrant(configuration, 'x')).rejects.toThrow();
    expect(sent[0]).toEqual({
      authorization: null,
      ...headers,
      body: expect.stringContaining(body) as string,
    });
    expect(sent[0]!.body.includes('client_secret')).toBe(body.includes('client_secret'));
  });

  it('must be at an https address, or at a host that the operator allows', () => {
    const { ruleBrokenBy } = createIssuers(outgoing, encryption);
    expect(ruleBrokenBy('https://login.example.com')).toBeUndefined();
    expect(ruleBrokenBy('http://login.plant.lan')).toBeUndefined();
    for (const address of ['http://login.example.com', 'ftp://login.plant.lan', 'nonsense'])
      expect(ruleBrokenBy(address), address).toMatch(/^must begin with https:\/\//);
    const strict = createIssuers({ ...outgoing, ruleBrokenBy: () => 'must not be used' }, encryption);
    expect(strict.ruleBrokenBy('https://login.example.com')).toBe('must not be used');
  });
});
