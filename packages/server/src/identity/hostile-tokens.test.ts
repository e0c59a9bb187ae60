import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign as signBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { createWorld, signingSecret, type World } from '../testing/world.ts';

// Tokens that attackers send: made by hand, because a library would refuse to.

type Parts = Record<string, unknown>;
const encode = (part: Parts | string) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
type Sign = (text: string) => Buffer;
const hs =
  (secret: Uint8Array | string, hash = 'sha256'): Sign =>
  (text) =>
    createHmac(hash, secret).update(text).digest();
const es =
  (key: KeyObject): Sign =>
  (text) =>
    signBytes('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
const ed =
  (key: KeyObject): Sign =>
  (text) =>
    signBytes(null, Buffer.from(text), key);
const nothing: Sign = () => Buffer.alloc(0);
function forge(header: Parts | string, claims: Parts | string, sign: Sign): string {
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${sign(text).toString('base64url')}`;
}
const now = () => Math.floor(Date.now() / 1000);

describe.each(databaseKinds)('hostile tokens on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());
  const me = (token: string, scheme = 'Bearer') =>
    world.call('GET', '/api/auth/me', { headers: { authorization: `${scheme} ${token}` } });

  describe('in place of our access tokens', () => {
    const header = { alg: 'HS256', typ: 'at+jwt' };
    const claims = () => ({
      sub: 'x',
      iss: 'chatterfix',
      aud: 'chatterfix-api',
      iat: now(),
      exp: now() + 300,
      jti: randomUUID(),
      tid: world.tenants.ours.id,
      tenant: world.tenants.ours.slug,
      kind: 'user',
      role: 'admin',
    });
    const ours = hs(signingSecret);
    const without = (name: string) =>
      Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

    it('a valid token is accepted, so that the refusals below mean something', async () => {
      for (const scheme of ['Bearer', 'bearer', 'BEARER'])
        expect((await me(forge(header, claims(), ours), scheme)).body).toMatchObject({
          actor: 'x',
          role: 'admin',
        });
    });

    const hostile: Record<string, () => string> = {
      'alg none': () => forge({ ...header, alg: 'none' }, claims(), nothing),
      'alg None': () => forge({ ...header, alg: 'None' }, claims(), nothing),
      'alg nOnE, signed all the same': () => forge({ ...header, alg: 'nOnE' }, claims(), ours),
      'alg empty': () => forge({ ...header, alg: '' }, claims(), ours),
      'no alg': () => forge({ typ: 'at+jwt' }, claims(), ours),
      'alg as a list': () => forge({ ...header, alg: ['HS256', 'none'] }, claims(), ours),
      'alg HS384, signed so': () => forge({ ...header, alg: 'HS384' }, claims(), hs(signingSecret, 'sha384')),
      'alg HS512, signed so': () => forge({ ...header, alg: 'HS512' }, claims(), hs(signingSecret, 'sha512')),
      'alg RS256 over an HMAC': () => forge({ ...header, alg: 'RS256' }, claims(), ours),
      'signed with another secret': () =>
        forge(header, claims(), hs('another secret of the right length here')),
      'signed with the empty secret': () => forge(header, claims(), hs('')),
      'signed with a public guess': () => forge(header, claims(), hs('secret')),
      'no signature': () => forge(header, claims(), nothing),
      'half a signature': () => forge(header, claims(), (text) => ours(text).subarray(0, 16)),
      'a longer signature': () =>
        forge(header, claims(), (text) => Buffer.concat([ours(text), Buffer.alloc(1)])),
      'claims changed after signing': () => {
        const [head, , signature] = forge(header, { ...claims(), role: 'viewer' }, ours).split('.');
        return `${head}.${encode(claims())}.${signature}`;
      },
      'two parts': () => forge(header, claims(), ours).split('.').slice(0, 2).join('.'),
      'four parts': () => `${forge(header, claims(), ours)}.${encode('x')}`,
      'five parts, as if encrypted': () => `${forge(header, claims(), ours)}.AAAA.AAAA`,
      'typ JWT': () => forge({ ...header, typ: 'JWT' }, claims(), ours),
      'typ of an id token': () => forge({ ...header, typ: 'id_token+jwt' }, claims(), ours),
      'no typ': () => forge({ alg: 'HS256' }, claims(), ours),
      'a kid with a path': () => forge({ ...header, kid: '../../../../dev/null' }, claims(), ours),
      'a kid with SQL': () => forge({ ...header, kid: "x' union select 'secret" }, claims(), ours),
      'a kid, signed with nothing': () => forge({ ...header, kid: '/dev/null' }, claims(), hs('')),
      'a jku': () => forge({ ...header, jku: 'https://evil.example/jwks.json' }, claims(), ours),
      'a jwk of its own': () =>
        forge({ ...header, jwk: { kty: 'oct', k: encode('secret') } }, claims(), hs('secret')),
      'an x5u': () => forge({ ...header, x5u: 'https://evil.example/cert' }, claims(), ours),
      'an x5c': () => forge({ ...header, x5c: ['AAAA'] }, claims(), ours),
      'crit that we do not know': () => forge({ ...header, crit: ['exp'], exp: 1 }, claims(), ours),
      'b64 false': () => forge({ ...header, b64: false, crit: ['b64'] }, claims(), ours),
      'no exp': () => forge(header, without('exp'), ours),
      'exp as text': () => forge(header, { ...claims(), exp: String(now() + 300) }, ours),
      'exp as 1e309': () => forge(header, JSON.stringify(claims()).replace(/"exp":\d+/, '"exp":1e309'), ours),
      'exp null': () => forge(header, { ...claims(), exp: null }, ours),
      'exp past': () => forge(header, { ...claims(), exp: now() - 1 }, ours),
      'ten years of life': () => forge(header, { ...claims(), exp: now() + 10 * 365 * 86_400 }, ours),
      'nine hours of life': () => forge(header, { ...claims(), exp: now() + 9 * 3600 }, ours),
      'no iat': () => forge(header, without('iat'), ours),
      'iat in the future': () => forge(header, { ...claims(), iat: now() + 3600, exp: now() + 3700 }, ours),
      'nbf in the future': () => forge(header, { ...claims(), nbf: now() + 3600 }, ours),
      'no aud': () => forge(header, without('aud'), ours),
      'another aud': () => forge(header, { ...claims(), aud: 'chatterfix' }, ours),
      'aud as an object': () => forge(header, { ...claims(), aud: { 'chatterfix-api': true } }, ours),
      'no iss': () => forge(header, without('iss'), ours),
      'another iss': () => forge(header, { ...claims(), iss: 'https://chatterfix' }, ours),
      'no sub': () => forge(header, without('sub'), ours),
      'sub as a list': () => forge(header, { ...claims(), sub: ['x'] }, ours),
      'no tenant': () => forge(header, without('tid'), ours),
      'a tenant as text': () => forge(header, { ...claims(), tid: String(world.tenants.ours.id) }, ours),
      'a role that does not exist': () => forge(header, { ...claims(), role: 'root' }, ours),
      'a kind of actor that tokens never have': () => forge(header, { ...claims(), kind: 'operator' }, ours),
      'the kind of a secret key': () => forge(header, { ...claims(), kind: 'secret_key' }, ours),
      'the system itself': () => forge(header, { ...claims(), kind: 'system' }, ours),
      'claims that are a list': () => forge(header, '[]', ours),
      'claims that are no JSON': () => forge(header, 'x', ours),
      'claims with NUL': () => forge(header, { ...claims(), sub: 'a\u0000b' }, ours),
      'white space in its base64': () => forge(header, claims(), ours).replace('.', '. '),
    };

    it.each(Object.keys(hostile))('%s is refused', async (name) => {
      const answer = await me(hostile[name]!());
      expect(answer.status).toBe(401);
      expect(answer.body.code).toMatch(/^(unauthenticated|token_expired)$/);
      expect(JSON.stringify(answer.body)).not.toMatch(/jwt|jws|jose|signature|secret/i);
    });
  });

  describe('in place of tokens that a vendor signs', () => {
    const pair = {
      ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
      ed: generateKeyPairSync('ed25519'),
    };
    const stranger = {
      ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
      ed: generateKeyPairSync('ed25519'),
    };
    const jwk = (key: KeyObject) => {
      const { kty, crv, x, y } = key.export({ format: 'jwk' });
      return { kty, crv, x, ...(y === undefined ? {} : { y }) };
    };
    const registered: Record<string, { kid: string; secret: string | null; id: number }> = {};
    beforeAll(async () => {
      const register = async (name: string, body: object, whose: 'ours' | 'theirs' = 'ours') => {
        registered[name] = (
          await world.call('POST', '/api/signing-keys', {
            whose,
            body: { name, issuer: 'https://erp.example', ...body },
          })
        ).body as never;
      };
      await register('es', { algorithm: 'ES256', public_key: jwk(pair.ec.publicKey) });
      await register('ed', { algorithm: 'EdDSA', public_key: jwk(pair.ed.publicKey), max_role: 'planner' });
      await register('hs', { algorithm: 'HS256', max_role: 'viewer' });
      await register('theirs', { algorithm: 'HS256' }, 'theirs');
      await register('revoked', { algorithm: 'ES256', public_key: jwk(pair.ec.publicKey) });
      await world.call('POST', `/api/signing-keys/${registered['revoked']!.id}/revoke`);
    });
    const exchange = (token: string) =>
      world.call('POST', '/api/auth/exchange', { body: { token }, headers: { authorization: '' } });
    const claims = (more: Parts = {}) => ({
      iss: 'https://erp.example',
      aud: 'chatterfix',
      sub: 'erp-42',
      role: 'technician',
      iat: now(),
      exp: now() + 300,
      jti: randomUUID(),
      ...more,
    });
    const header = (name: string, more: Parts = {}) => ({
      alg: { es: 'ES256', ed: 'EdDSA', hs: 'HS256', theirs: 'HS256', revoked: 'ES256' }[name]!,
      typ: 'JWT',
      kid: registered[name]!.kid,
      ...more,
    });
    const secretOf = (name: string) => Buffer.from(registered[name]!.secret!, 'base64url');
    const good = {
      es: () => forge(header('es'), claims(), es(pair.ec.privateKey)),
      ed: () => forge(header('ed'), claims(), ed(pair.ed.privateKey)),
      hs: () => forge(header('hs'), claims(), hs(secretOf('hs'))),
    };
    const without = (name: string) =>
      Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

    it.each(['es', 'ed', 'hs'] as const)(
      '%s: a valid token is accepted once, with at most the role of its key',
      async (name) => {
        const token = good[name]();
        const taken = await exchange(token);
        expect(taken).toMatchObject({ status: 200, body: { role: name === 'hs' ? 'viewer' : 'technician' } });
        expect((await me(taken.body['token'] as string)).body).toMatchObject({
          tenant: world.tenants.ours.slug,
          actor: 'erp-42',
          actor_kind: 'external_user',
        });
        expect(await exchange(token)).toMatchObject({ status: 401 });
        expect((await me(token)).status).toBe(401); // it is no access token itself
        const { signing_keys } = (await world.call('GET', '/api/signing-keys')).body as {
          signing_keys: { kid: string; last_used_at: string | null }[];
        };
        expect(signing_keys.find(({ kid }) => kid === registered[name]!.kid)?.last_used_at).toMatch(
          /^\d{4}-/,
        );
      },
    );

    it('of a hundred concurrent exchanges of one token, one succeeds', async () => {
      const token = good.es();
      const answers = await Promise.all(Array.from({ length: 100 }, () => exchange(token)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(99);
    });

    it('the tenant is that of the key, whatever the claims say', async () => {
      const token = forge(
        header('es'),
        claims({
          tenant: world.tenants.theirs.slug,
          tid: world.tenants.theirs.id,
          tenant_id: world.tenants.theirs.id,
          org: world.tenants.theirs.slug,
        }),
        es(pair.ec.privateKey),
      );
      const taken = await exchange(token);
      expect((await me(taken.body['token'] as string)).body).toMatchObject({
        tenant: world.tenants.ours.slug,
      });
    });

    const pem = () => pair.ec.publicKey.export({ type: 'spki', format: 'pem' });
    const esSigned = (changes: Parts, head: Parts = {}) =>
      forge(header('es', head), claims(changes), es(pair.ec.privateKey));
    const hostile: Record<string, () => string> = {
      'alg none': () => forge(header('es', { alg: 'none' }), claims(), nothing),
      'alg NONE': () => forge(header('es', { alg: 'NONE' }), claims(), nothing),
      'the public key as an HMAC secret (PEM)': () =>
        forge(header('es', { alg: 'HS256' }), claims(), hs(String(pem()))),
      'the public key as an HMAC secret (DER)': () =>
        forge(
          header('es', { alg: 'HS256' }),
          claims(),
          hs(pair.ec.publicKey.export({ type: 'spki', format: 'der' })),
        ),
      'the public key as an HMAC secret (JWK)': () =>
        forge(header('es', { alg: 'HS256' }), claims(), hs(JSON.stringify(jwk(pair.ec.publicKey)))),
      'the public key as an HMAC secret (x)': () =>
        forge(
          header('ed', { alg: 'HS256' }),
          claims(),
          hs(Buffer.from(String(jwk(pair.ed.publicKey).x), 'base64url')),
        ),
      'HS256 under a key of ES256, with a secret of ours': () =>
        forge(header('es', { alg: 'HS256' }), claims(), hs(secretOf('hs'))),
      'ES256 under a key of HS256': () =>
        forge(header('hs', { alg: 'ES256' }), claims(), es(pair.ec.privateKey)),
      'EdDSA under a key of ES256': () =>
        forge(header('es', { alg: 'EdDSA' }), claims(), ed(pair.ed.privateKey)),
      'ES256 by a stranger': () => forge(header('es'), claims(), es(stranger.ec.privateKey)),
      'EdDSA by a stranger': () => forge(header('ed'), claims(), ed(stranger.ed.privateKey)),
      'HS256 with another secret': () => forge(header('hs'), claims(), hs('not the secret')),
      'HS256 with the empty secret': () => forge(header('hs'), claims(), hs('')),
      'HS256 with the kid as secret': () => forge(header('hs'), claims(), hs(registered['hs']!.kid)),
      'HS256 with the secret’s text instead of its bytes': () =>
        forge(header('hs'), claims(), hs(registered['hs']!.secret!)),
      'another tenant’s kid, our secret': () => forge(header('theirs'), claims(), hs(secretOf('hs'))),
      'a signature of zeros (psychic)': () => forge(header('es'), claims(), () => Buffer.alloc(64)),
      'a signature in DER': () =>
        forge(header('es'), claims(), (text) => signBytes('sha256', Buffer.from(text), pair.ec.privateKey)),
      'no kid': () => forge({ alg: 'ES256', typ: 'JWT' }, claims(), es(pair.ec.privateKey)),
      'an unknown kid': () => esSigned({}, { kid: 'sig_unknown' }),
      'a kid as a list': () => esSigned({}, { kid: [registered['es']!.kid] }),
      'a kid with SQL': () => esSigned({}, { kid: `' or kid = '${registered['es']!.kid}` }),
      'a kid with a wildcard': () => esSigned({}, { kid: 'sig_%' }),
      'a kid with a path': () => esSigned({}, { kid: `../${registered['es']!.kid}` }),
      'a kid with NUL': () => esSigned({}, { kid: `${registered['es']!.kid}\u0000` }),
      'a kid of 2,900 characters': () => esSigned({}, { kid: 'x'.repeat(2900) }),
      'a revoked key': () => forge(header('revoked'), claims(), es(pair.ec.privateKey)),
      'a jwk of its own': () =>
        forge(header('es', { jwk: jwk(stranger.ec.publicKey) }), claims(), es(stranger.ec.privateKey)),
      'a jwk beside a right signature': () => esSigned({}, { jwk: jwk(pair.ec.publicKey) }),
      'a jku': () => esSigned({}, { jku: 'https://evil.example/jwks' }),
      'an x5u': () => esSigned({}, { x5u: 'https://evil.example/cert' }),
      'an x5c': () => esSigned({}, { x5c: ['MIIB'] }),
      crit: () => esSigned({}, { crit: ['x'], x: 1 }),
      'b64 false': () => esSigned({}, { crit: ['b64'], b64: false }),
      'no typ': () => forge({ alg: 'ES256', kid: registered['es']!.kid }, claims(), es(pair.ec.privateKey)),
      'typ of an access token': () => esSigned({}, { typ: 'at+jwt' }),
      'no exp': () => forge(header('es'), without('exp'), es(pair.ec.privateKey)),
      'exp past': () => esSigned({ iat: now() - 700, exp: now() - 400 }),
      'ten years of life': () => esSigned({ exp: now() + 10 * 365 * 86_400 }),
      'eleven minutes of life': () => esSigned({ exp: now() + 660 }),
      'ten minutes, in which iat lies': () => esSigned({ iat: now() + 3600, exp: now() + 3900 }),
      'exp as text': () => esSigned({ exp: String(now() + 60) }),
      'no iat': () => forge(header('es'), without('iat'), es(pair.ec.privateKey)),
      'iat as text': () => esSigned({ iat: 'yesterday' }),
      'nbf in the future': () => esSigned({ nbf: now() + 600 }),
      'no jti': () => forge(header('es'), without('jti'), es(pair.ec.privateKey)),
      'an empty jti': () => esSigned({ jti: '' }),
      'a jti as a number': () => esSigned({ jti: 12345678 }),
      'no aud': () => forge(header('es'), without('aud'), es(pair.ec.privateKey)),
      'another aud': () => esSigned({ aud: 'chatterfix-api' }),
      'no iss': () => forge(header('es'), without('iss'), es(pair.ec.privateKey)),
      'another iss': () => esSigned({ iss: 'https://erp.example/' }),
      'iss as a list': () => esSigned({ iss: ['https://erp.example'] }),
      'no sub': () => forge(header('es'), without('sub'), es(pair.ec.privateKey)),
      'an empty sub': () => esSigned({ sub: '' }),
      'a sub with NUL': () => esSigned({ sub: 'a\u0000b' }),
      'a sub of 101 characters': () => esSigned({ sub: 'x'.repeat(101) }),
      'the role admin': () => esSigned({ role: 'admin' }),
      'the role Admin': () => esSigned({ role: 'Admin' }),
      'a list of roles': () => esSigned({ role: ['technician'] }),
      'no role': () => forge(header('es'), without('role'), es(pair.ec.privateKey)),
      'an access token of ours': () => world.tokens.ours.technician,
      'claims changed after signing': () => {
        const [head, , signature] = forge(
          header('es'),
          claims({ role: 'viewer' }),
          es(pair.ec.privateKey),
        ).split('.');
        return `${head}.${encode(claims())}.${signature}`;
      },
    };

    it.each(Object.keys(hostile))('%s is refused without a reason', async (name) => {
      const answer = await exchange(hostile[name]!());
      expect(answer.status).toBeGreaterThanOrEqual(401);
      expect([401, 422]).toContain(answer.status); // 422: too long to be one
      expect(answer.body['token']).toBeUndefined();
      const usual = (await exchange('x'.repeat(30))).body['detail'];
      expect(answer.status === 401 ? answer.body['detail'] : usual).toBe(usual);
    });

    it('the reason is in the audit log of the key’s tenant, and of no other tenant', async () => {
      const reasons = (await world.call('GET', '/api/audit?action=token_refused&limit=200')).body[
        'entries'
      ] as { after: { reason: string } }[];
      for (const reason of [
        /used before/,
        /10 minutes/,
        /role admin/,
        /revoked/,
        /header has jku/,
        /signature/,
      ])
        expect(
          reasons.some(({ after }) => reason.test(after.reason)),
          String(reason),
        ).toBe(true);
      const theirs = (
        await world.call('GET', '/api/audit?action=token_refused&limit=200', { whose: 'theirs' })
      ).body['entries'] as object[];
      expect(theirs).toHaveLength(1);
    });
  });
});
