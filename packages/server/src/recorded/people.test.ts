import { Secret, TOTP } from 'otpauth';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';
import { openRecorder, recordedKinds, type Step } from '../testing/api-recorder.ts';
import { createDevice, type Device } from '../testing/devices.ts';
import { startIssuer } from '../testing/issuer.ts';

const PASSWORD = 'an unlikely pass phrase';
const origin = { origin: 'https://intranet.example' };
const login = (username: string, more: object = {}) => ({
  tenant: '<ours.slug>',
  username,
  password: PASSWORD,
  ...more,
});

let at: Awaited<ReturnType<typeof openRecorder>>;
let device: Device;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let later = 0;

/** Lets the time pass for which a server remembers who is signed in. */
const forget = async (): Promise<unknown> => {
  later += 60_000;
  return new Promise((resolve) => setTimeout(resolve, 5)); // the caches read the clock once a millisecond
};
/** Waits until the last use of these keys is stored: no request waits for that. */
const lastUseOf =
  (path: string, ...names: string[]): Step =>
  async (world) => {
    const headers: Record<string, string> = path.includes('operator')
      ? { authorization: `Bearer ${world.operatorKey}` }
      : {};
    await vi.waitFor(
      async () => {
        const { body } = await world.call('GET', path, { role: 'admin', headers });
        const keys = body['keys'] as { name: string; last_used_at: string | null }[];
        const used = keys.filter(({ last_used_at }) => last_used_at !== null).map(({ name }) => name);
        expect(used).toEqual(expect.arrayContaining(names));
      },
      { timeout: 60_000 },
    );
  };
/** Computes the present code of the second factor. */
const code = (): Promise<unknown> => {
  const secret = Secret.fromBase32(at.recorder.kept('factor')['secret'] as string);
  const now = at.clock.now.getTime();
  at.recorder.keep('code', { now: new TOTP({ secret }).generate({ timestamp: now }) });
  return Promise.resolve();
};
const prove = (name: string, field: string) => async (): Promise<unknown> => {
  const token = at.recorder.kept(name)[field] as string;
  const iat = Math.floor(at.clock.now.getTime() / 1000);
  const proof = await device.proof('/api/auth/device', token, { iat });
  at.recorder.keep('proof', { of: proof });
  return undefined;
};
const signVendorToken = async (): Promise<unknown> => {
  const { kid, secret } = at.recorder.kept('erp') as { kid: string; secret: string };
  const now = Math.floor(at.clock.now.getTime() / 1000);
  const token = await new SignJWT({ role: 'planner', name: 'Ana' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid })
    .setIssuer('https://erp.example')
    .setAudience('chatterfix')
    .setSubject('erp-42')
    .setIssuedAt(now)
    .setExpirationTime(now + 300)
    .setJti(crypto.randomUUID())
    .sign(Buffer.from(secret, 'base64url'));
  at.recorder.keep('signed', { token });
  return undefined;
};

const users: readonly Step[] = [
  '# Users',
  ['admin', 'GET /api/users'],
  ['admin', 'POST /api/users -> maria', { username: 'maria', password: PASSWORD, role: 'technician' }],
  ['admin', 'POST /api/users -> otto', { username: 'ottö', password: PASSWORD, role: 'planner' }],
  ['admin', 'GET /api/users'],
  ['admin', 'POST /api/users', { username: 'maria', password: PASSWORD, role: 'viewer' }],
  ['admin', 'POST /api/users', { username: 'x', password: 'password1234', role: 'chief' }],
  ['admin', 'POST /api/users', { username: 'x', password: 'password1234', role: 'viewer' }],
  ['admin', 'POST /api/users', { username: 'x', password: 'short', role: 'viewer' }],
  ['planner', 'GET /api/users'],
  ['admin', 'PUT /api/users/<otto.id>', { role: 'viewer' }, { 'if-match': '"1"' }],
  ['admin', 'PUT /api/users/<otto.id>', { disabled: true }, { 'if-match': '"1"' }],
  ['admin', 'PUT /api/users/<otto.id>', { disabled: true }],
  ['admin', 'PUT /api/users/9999', { disabled: true }],
  ['nobody', 'POST /api/auth/login', login('ottö')],
  ['admin', 'PUT /api/users/<otto.id>', { disabled: false }],

  '# Signing in',
  ['nobody', 'POST /api/auth/login -> session', login('maria')],
  ['<session.token>', 'GET /api/auth/me'],
  ['nobody', 'POST /api/auth/login', login('maria', { password: 'wrong' })],
  ['nobody', 'POST /api/auth/login', login('nobody')],
  ['nobody', 'POST /api/auth/login', login('maria', { tenant: 'no-such-tenant' })],
  ['nobody', 'POST /api/auth/login', { username: 'maria', password: PASSWORD }],
  [
    'nobody',
    'POST /api/auth/password -> changed',
    login('maria', { new_password: 'another unlikely phrase' }),
  ],
  forget,
  ['<session.token>', 'GET /api/auth/me'],
  ['<changed.token>', 'GET /api/auth/me'],
  [
    'nobody',
    'POST /api/auth/password',
    login('maria', { password: 'another unlikely phrase', new_password: 'maria1234567' }),
  ],
  ['nobody', 'POST /api/auth/password', login('maria', { new_password: PASSWORD })],
  [
    'nobody',
    'POST /api/auth/password -> again',
    login('maria', { password: 'another unlikely phrase', new_password: PASSWORD }),
  ],
  ['nobody', 'POST /api/auth/sign-out', { token: '<again.token>' }],
  ['nobody', 'POST /api/auth/sign-out', { token: '<again.token>' }],
  ['nobody', 'POST /api/auth/sign-out', { token: 'x'.repeat(30) }],
  ['<again.token>', 'GET /api/auth/me'],
  ['nobody', 'GET /api/auth/me'],
  ['<again.role>', 'GET /api/auth/me'],
  ['admin', 'GET /api/auth/me'],
  ['viewer', 'GET /api/auth/me'],
  ['secret key', 'GET /api/auth/me'],
  ['operator', 'GET /api/auth/me'],
];

const factors: readonly Step[] = [
  '# The second factor',
  ['nobody', 'POST /api/auth/second-factor/begin -> factor', login('maria')],
  ['nobody', 'POST /api/auth/second-factor/confirm', login('maria', { new_code: '000000' })],
  code,
  ['nobody', 'POST /api/auth/second-factor/confirm -> factored', login('maria', { new_code: '<code.now>' })],
  ['nobody', 'POST /api/auth/login', login('maria')],
  ['nobody', 'POST /api/auth/login', login('maria', { code: '000000' })],
  ['nobody', 'POST /api/auth/login', login('maria', { code: '<code.now>' })],
  ['nobody', 'POST /api/auth/login', login('maria', { code: '<factored.recovery_codes.0>' })],
  ['nobody', 'POST /api/auth/login', login('maria', { code: '<factored.recovery_codes.0>' })],
  '@2025-03-02T21:38:00Z',
  code,
  ['nobody', 'POST /api/auth/login', login('maria', { code: '<code.now>' })],
  ['admin', 'GET /api/users'],
  ['admin', 'GET /api/sign-in-rules'],
  ['admin', 'PUT /api/sign-in-rules', { require_second_factor: true, stay_signed_in_hours: 8 }],
  ['nobody', 'POST /api/auth/login', login('ottö')],
  ['admin', 'PUT /api/sign-in-rules', { require_second_factor: false }],
  ['admin', 'PUT /api/sign-in-rules', { require_second_factor: false, stay_signed_in_hours: 13 }],
  ['admin', 'GET /api/sign-in-rules'],
];

const devices: readonly Step[] = [
  '# Staying signed in',
  ['nobody', 'POST /api/auth/methods', { publishable_key: '<page.key>' }, origin],
  [
    'nobody',
    'POST /api/auth/login -> otto in',
    { ...login('ottö'), tenant: undefined, publishable_key: '<page.key>' },
    origin,
  ],
  prove('otto in', 'token'),
  [
    'nobody',
    'POST /api/auth/device -> held',
    { publishable_key: '<page.key>', token: '<otto in.token>', proof: '<proof.of>' },
    origin,
  ],
  [
    'nobody',
    'POST /api/auth/device',
    { publishable_key: '<page.key>', token: '<otto in.token>', proof: '<proof.of>' },
    origin,
  ],
  '@2025-03-02T22:00:00Z',
  prove('held', 'refresh_token'),
  [
    'nobody',
    'POST /api/auth/device -> next',
    { publishable_key: '<page.key>', token: '<held.refresh_token>', proof: '<proof.of>' },
    origin,
  ],
  ['<next.token>', 'GET /api/auth/me', undefined, origin],
  ['admin', 'GET /api/device-sign-ins -> signed in'],
  ['admin', 'GET /api/device-sign-ins?actor=nobody'],
  ['admin', 'GET /api/device-sign-ins?limit=1&page=2'],
  ['admin', 'GET /api/device-sign-ins?actor=ott%C3%B6&limit=1'],
  ['planner', 'GET /api/device-sign-ins'],
  ['admin', 'POST /api/device-sign-ins/<signed in.device_sign_ins.0.id>/end'],
  ['admin', 'POST /api/device-sign-ins/<signed in.device_sign_ins.0.id>/end'],
  prove('next', 'refresh_token'),
  [
    'nobody',
    'POST /api/auth/device',
    { publishable_key: '<page.key>', token: '<next.refresh_token>', proof: '<proof.of>' },
    origin,
  ],
  ['admin', 'GET /api/device-sign-ins'],
];

const keys: readonly Step[] = [
  '# Keys',
  [
    'admin',
    'POST /api/keys -> page',
    { kind: 'publishable', name: 'Page', allowed_origins: ['https://intranet.example'] },
  ],
  [
    'admin',
    'POST /api/keys -> looks',
    { kind: 'publishable', name: 'Looks', role: 'viewer', allowed_origins: ['https://intranet.example'] },
  ],
  [
    'admin',
    'POST /api/keys -> reader',
    { kind: 'restricted', name: 'Reader', permissions: ['parts:read', 'assets:read'] },
  ],
  ['admin', 'POST /api/keys -> back', { kind: 'secret', name: 'Back end' }, { 'idempotency-key': 'back' }],
  ['admin', 'POST /api/keys', { kind: 'secret', name: 'Back end' }, { 'idempotency-key': 'back' }],
  [
    'admin',
    'POST /api/keys',
    { kind: 'secret', name: 'Back end', role: 'viewer', permissions: ['parts:read'] },
  ],
  ['admin', 'POST /api/keys', { kind: 'publishable', name: 'Page', role: 'viewer', allow_reports: true }],
  ['planner', 'POST /api/keys', { kind: 'secret', name: 'x' }],
  ['<reader.key>', 'GET /api/auth/me'],
  ['<reader.key>', 'GET /api/work-orders'],
  ['<back.key>', 'GET /api/auth/me'],
  ['<back.key>', 'GET /api/auth/me', undefined, origin],
  lastUseOf('/api/keys', 'Reader', 'Back end'),
  ['admin', 'GET /api/keys'],
  ['nobody', 'POST /api/auth/session -> visitor', { publishable_key: '<page.key>' }, origin],
  ['<visitor.token>', 'GET /api/auth/me', undefined, origin],
  ['<visitor.token>', 'GET /api/auth/me', undefined, { origin: 'https://other.example' }],
  ['<visitor.token>', 'POST /api/work-orders', { title: 'It leaks', priority: 'critical' }, origin],
  ['<visitor.token>', 'POST /api/work-orders', { title: 'It leaks' }, origin],
  ['nobody', 'POST /api/auth/session -> looker', { publishable_key: '<looks.key>' }, origin],
  ['<looker.token>', 'POST /api/work-orders', { title: 'It leaks' }, origin],
  [
    'nobody',
    'POST /api/auth/session',
    { publishable_key: '<page.key>' },
    { origin: 'https://other.example' },
  ],
  ['nobody', 'POST /api/auth/session', { publishable_key: '<page.key>' }],
  ['nobody', 'POST /api/auth/session', { publishable_key: 'pk_unknown' }, origin],
  ['admin', 'POST /api/keys/<reader.id>/revoke'],
  ['admin', 'POST /api/keys/<reader.id>/revoke'],
  ['admin', 'POST /api/keys/9999/revoke'],
  forget,
  ['<reader.key>', 'GET /api/parts'],

  '# Tokens for people of another system',
  [
    '<back.key>',
    'POST /api/auth/token -> minted',
    { external_user_id: 'erp-7', role: 'technician', ttl: 60 },
  ],
  ['<minted.token>', 'GET /api/auth/me'],
  ['<back.key>', 'POST /api/auth/token', { external_user_id: 'sso:x', role: 'admin', ttl: 5 }],
  ['planner', 'POST /api/auth/token', { external_user_id: 'erp-7', role: 'viewer' }],
  [
    'admin',
    'POST /api/signing-keys -> erp',
    { name: 'ERP', algorithm: 'HS256', issuer: 'https://erp.example', max_role: 'requester' },
  ],
  [
    'admin',
    'POST /api/signing-keys',
    {
      name: 'ERP 2',
      algorithm: 'ES256',
      issuer: 'https://erp.example',
      public_key: {
        kty: 'EC',
        crv: 'P-256',
        x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
        y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
      },
    },
  ],
  ['admin', 'POST /api/signing-keys', { name: 'ERP 3', algorithm: 'EdDSA', issuer: 'x' }],
  signVendorToken,
  ['nobody', 'POST /api/auth/exchange -> exchanged', { token: '<signed.token>' }],
  ['<exchanged.token>', 'GET /api/auth/me'],
  ['nobody', 'POST /api/auth/exchange', { token: '<signed.token>' }],
  ['nobody', 'POST /api/auth/exchange', { token: '<exchanged.token>' }],
  ['admin', 'GET /api/signing-keys'],
  ['admin', 'POST /api/signing-keys/<erp.id>/revoke'],
  ['admin', 'POST /api/signing-keys/9999/revoke'],
  forget,
  ['<exchanged.token>', 'GET /api/auth/me'],
];

const identityProviders: readonly Step[] = [
  '# Identity providers',
  () => {
    at.recorder.keep('issuer', { url: issuer.url });
    return Promise.resolve();
  },
  [
    'admin',
    'POST /api/identity-providers -> plant',
    {
      name: 'Plant login',
      issuer: '<issuer.url>',
      client_id: 'cmms',
      client_secret: 'a client secret',
      default_role: 'requester',
      role_claim: 'groups',
      role_map: { maintenance: 'technician' },
      allowed_email_domains: ['example.com'],
    },
  ],
  () => {
    issuer.register('cmms', [at.recorder.kept('plant')['redirect_uri'] as string], 'a client secret');
    return Promise.resolve();
  },
  [
    'admin',
    'POST /api/identity-providers',
    { name: 'Plant login', issuer: 'https://login.example.com', client_id: 'x', default_role: 'viewer' },
  ],
  [
    'admin',
    'POST /api/identity-providers -> gone',
    {
      name: 'Gone',
      issuer: 'https://127.0.0.1:1',
      client_id: 'x',
      default_role: 'viewer',
      scopes: ['openid'],
    },
  ],
  [
    'admin',
    'POST /api/identity-providers',
    {
      name: 'x',
      issuer: 'http://login.example.com?x',
      client_id: '',
      default_role: 'admin',
      scopes: ['email'],
    },
  ],
  ['admin', 'GET /api/identity-providers'],
  ['nobody', 'POST /api/auth/methods', { publishable_key: '<page.key>' }, origin],
  [
    'nobody',
    'POST /api/auth/oidc/begin -> begun',
    { publishable_key: '<page.key>', identity_provider: '<plant.id>', code_challenge: 'A'.repeat(43) },
    origin,
  ],
  [
    'nobody',
    'POST /api/auth/oidc/begin',
    { publishable_key: '<page.key>', identity_provider: '<gone.id>', code_challenge: 'A'.repeat(43) },
    origin,
  ],
  [
    'nobody',
    'POST /api/auth/oidc/begin',
    { publishable_key: '<page.key>', identity_provider: 9999, code_challenge: 'A'.repeat(43) },
    origin,
  ],
  [
    'nobody',
    'POST /api/auth/oidc/finish',
    {
      publishable_key: '<page.key>',
      attempt: '<begun.attempt>',
      handover: 'B'.repeat(43),
      code_verifier: 'C'.repeat(43),
    },
    origin,
  ],
  [
    'admin',
    'PUT /api/identity-providers/<plant.id>',
    { disabled: true, role_claim: null, client_secret: null },
    { 'if-match': '"1"' },
  ],
  ['admin', 'PUT /api/identity-providers/<plant.id>', { disabled: false, default_role: 'viewer' }],
  ['admin', 'PUT /api/identity-providers/<plant.id>', { issuer: 'https://login.example.com' }],
  ['admin', 'PUT /api/identity-providers/9999', { disabled: true }],
  ['admin', 'GET /api/identity-providers'],
];

const tenants: readonly Step[] = [
  '# Tenants',
  ['operator', 'GET /api/operator/tenants'],
  [
    'operator',
    'POST /api/operator/tenants -> made',
    { tenant: 'made', name: 'Made', allowed_origins: ['https://made.example'] },
  ],
  ['operator', 'POST /api/operator/tenants', { tenant: 'made' }],
  ['operator', 'POST /api/operator/tenants', { tenant: '-Made-' }],
  ['operator', 'GET /api/operator/tenants'],
  ['<made.secret_key>', 'GET /api/auth/me'],
  lastUseOf('/api/operator/tenants/made/keys', 'first secret key'),
  ['operator', 'GET /api/operator/tenants/made/keys'],
  [
    'operator',
    'POST /api/operator/tenants/made/keys -> further',
    { kind: 'restricted', name: 'Further', permissions: ['parts:read'] },
  ],
  ['operator', 'POST /api/operator/tenants/made/keys/<further.id>/revoke'],
  ['operator', 'POST /api/operator/tenants/made/keys/9999/revoke'],
  ['operator', 'GET /api/operator/tenants/no-such/keys'],
  ['admin', 'GET /api/operator/tenants'],
  ['secret key', 'GET /api/operator/tenants'],
  ['operator', 'GET /api/work-orders'],

  '# What the log keeps of it',
  ['admin', 'GET /api/audit?limit=200&resource=tokens'],
  ['admin', 'GET /api/audit?limit=200&resource=users'],
  ['admin', 'GET /api/audit?limit=200&resource=api_keys'],
  ['admin', 'GET /api/audit?limit=200&resource=signing_keys'],
  ['admin', 'GET /api/audit?limit=200&resource=identity_providers'],
  ['admin', 'GET /api/audit?limit=200&resource=device_sign_ins'],
];

describe.each(recordedKinds)('people, keys and tenants, on %s', (kind) => {
  beforeAll(async () => {
    const monotonic = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
    device = await createDevice();
    issuer = await startIssuer();
    at = await openRecorder(kind, {
      outgoing: createOutgoing({ allowedInternalHosts: ['localhost', '127.0.0.1'] }),
    });
    at.recorder.names.add(new URL(issuer.url).host, 'issuer.example');
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await at.world.close();
    await issuer.close();
  });

  it('are answered as recorded', async () => {
    await at.recorder.play([...users, ...factors, ...keys, ...devices, ...identityProviders, ...tenants]);
    expect(at.world.unforeseen).toEqual([]);
    await expect(at.recorder.text).toMatchFileSnapshot('people.txt');
  });
});
