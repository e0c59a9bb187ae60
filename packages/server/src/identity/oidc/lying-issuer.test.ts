import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseKinds } from '../../testing/databases.ts';
import { startLyingIssuer, type LyingIssuer } from '../../testing/issuer.ts';
import { setUpSingleSignOn } from '../../testing/single-sign-on.ts';

describe.each(databaseKinds)('an issuer that lies, on %s', (kind) => {
  const page = setUpSingleSignOn(kind);
  let liar: LyingIssuer;
  beforeAll(async () => {
    liar = await startLyingIssuer('honest-client');
  });
  afterAll(() => liar.close());
  beforeEach(() => {
    Object.assign(liar, {
      metadata: {},
      claims: {},
      token: undefined,
      idToken: (claims: object) => liar.sign({ ...claims }),
    });
  });

  /** Signs in with the lying issuer, without its pages. */
  async function lie(set: Partial<LyingIssuer> = {}, query: Record<string, string> = {}) {
    Object.assign(liar, set);
    const begun = await page.begin(
      (await page.register({ issuer: liar.url, client_id: 'honest-client' })).id,
    );
    const url = new URL(begun.authorization_url);
    liar.nonce = url.searchParams.get('nonce')!;
    const back = new URL(url.searchParams.get('redirect_uri')!);
    back.search = String(
      new URLSearchParams({ code: 'a-code', state: url.searchParams.get('state')!, ...query }),
    );
    return { begun, end: await page.open(back.href) };
  }

  it('may give a valid token, of which only the person is used', async () => {
    const { begun, end } = await lie({
      claims: { name: '\u0000<b>Liar</b>\ud800', groups: ['__proto__', 'constructor'] },
    });
    const token = await page.finish(begun, end.message!.handover!);
    const who = await page.me(token.body['token']);
    expect(who.body).toMatchObject({ role: 'requester', name: '\ufffd<b>Liar</b>\ufffd' });
    for (const text of [JSON.stringify(token.body), JSON.stringify(who.body), end.text])
      expect(text).not.toContain('secret-access-token');
  });

  const now = () => Math.floor(Date.now() / 1000);
  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each<[string, (liar: LyingIssuer) => Partial<LyingIssuer>]>([
    [
      'no signature (alg none)',
      () => ({ idToken: async (claims) => `${base64({ alg: 'none' })}.${base64(claims)}.` }),
    ],
    [
      'no signature, which its metadata allows',
      () => ({
        metadata: { id_token_signing_alg_values_supported: ['none', 'RS256'] },
        idToken: async (claims) => `${base64({ alg: 'none' })}.${base64(claims)}.`,
      }),
    ],
    [
      'another key',
      () => ({ idToken: async (claims) => liar.sign(claims, (await generateKeyPair('RS256')).privateKey) }),
    ],
    [
      'its public key as a shared secret',
      () => ({
        metadata: { id_token_signing_alg_values_supported: ['HS256', 'RS256'] },
        idToken: (claims) => liar.sign(claims, new TextEncoder().encode(JSON.stringify(liar.jwk)), 'HS256'),
      }),
    ],
    [
      'a changed payload',
      () => ({
        idToken: async (claims) => {
          const [header, , signature] = (await liar.sign(claims)).split('.');
          return `${header}.${base64({ ...claims, sub: 'somebody else' })}.${signature}`;
        },
      }),
    ],
    ['another nonce', () => ({ claims: { nonce: 'another' } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['another audience', () => ({ claims: { aud: 'another-client' } })],
    [
      'two audiences and another azp',
      () => ({ claims: { aud: ['honest-client', 'another-client'], azp: 'another-client' } }),
    ],
    ['another issuer', () => ({ claims: { iss: 'https://login.example.com' } })],
    ['an expiry in the past', () => ({ claims: { iat: now() - 900, exp: now() - 600 } })],
    ['no expiry', () => ({ claims: { exp: undefined } })],
    ['no subject', () => ({ claims: { sub: undefined } })],
    [
      'no ID token',
      () => ({
        token: (response) =>
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end('{"access_token":"x","token_type":"Bearer"}'),
      }),
    ],
    [
      'an answer that is not JSON',
      () => ({
        token: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('<html>'),
      }),
    ],
    [
      'an error',
      () => ({
        token: (response) =>
          response
            .writeHead(400, { 'content-type': 'application/json' })
            .end('{"error":"invalid_grant","error_description":"secret-access-token"}'),
      }),
    ],
    ['a server error', () => ({ token: (response) => response.writeHead(500).end('boom') })],
    [
      'a redirect',
      () => ({ token: (response) => response.writeHead(307, { location: 'http://localhost:1/' }).end() }),
    ],
    [
      'an endless answer',
      () => ({
        token: (response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write('['.repeat(2 * 1024 * 1024));
        },
      }),
    ],
    [
      'a broken connection',
      () => ({
        token: (response) => {
          response.destroy();
        },
      }),
    ],
  ])('refuses an ID token with %s', async (_, change) => {
    const { begun, end } = await lie(change(liar));
    expect(end).toMatchObject({ status: 400, message: { attempt: begun.attempt, error: 'failed' } });
    const reason = await page.lastReason();
    expect(reason).toMatch(/\w/);
    expect(reason).not.toMatch(/secret-access-token|eyJ/);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another issuer', { issuer: 'https://login.example.com' }],
    ['a script', { authorization_endpoint: 'javascript:alert(1)' }],
    ['a page without TLS', { authorization_endpoint: 'http://login.example.com/' }],
    ['no address', { authorization_endpoint: undefined }],
  ])('cannot send people to %s', async (_, metadata) => {
    const row = await page.register({ issuer: liar.url, client_id: 'honest-client' });
    liar.metadata = metadata;
    expect(await page.askToBegin(row.id)).toMatchObject({
      status: 503,
      body: { code: 'identity_provider_unavailable' },
    });
    expect(await page.lastReason()).toMatch(/^discovery: /);
  });

  it('is not asked again for a while after it failed', async () => {
    const row = await page.register({ issuer: 'http://localhost:1', client_id: 'x' });
    expect(await page.askToBegin(row.id)).toMatchObject({ status: 503 });
    const failing = await page.register({ issuer: liar.url, client_id: 'x' });
    liar.metadata = { issuer: 'https://login.example.com' };
    liar.asked.length = 0;
    await Promise.all(Array.from({ length: 10 }, () => page.askToBegin(failing.id)));
    expect(liar.asked).toHaveLength(1);
  });
});
