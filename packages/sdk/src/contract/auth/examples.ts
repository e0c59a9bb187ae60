import type { ExamplesOf } from '../example.ts';
import type { auth } from './endpoints.ts';
import type { AccessToken } from './schemas.ts';

const token: AccessToken = {
  token: 'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl',
  token_type: 'Bearer',
  expires_at: '2026-03-02T07:15:00.000Z',
  role: 'technician',
};
const publishableKey = 'pk_3kV9sT1mQ8xZ';
const attempt = 'b3J0IG9mIGFuIGF0dGVtcHQ';

export const authExamples: ExamplesOf<typeof auth> = {
  login: {
    body: { tenant: 'acme', username: 'jane.doe', password: 'correct horse battery staple' },
    response: token,
  },
  changePassword: {
    body: {
      tenant: 'acme',
      username: 'jane.doe',
      password: 'correct horse battery staple',
      new_password: 'quiet lantern over the harbour',
    },
    response: token,
  },
  beginSecondFactor: {
    body: { tenant: 'acme', username: 'jane.doe', password: 'correct horse battery staple' },
    response: {
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      uri: 'otpauth://totp/ChatterFix:acme%3A%20jane.doe?issuer=ChatterFix&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    },
  },
  confirmSecondFactor: {
    body: {
      tenant: 'acme',
      username: 'jane.doe',
      password: 'correct horse battery staple',
      new_code: '492039',
    },
    response: { ...token, recovery_codes: ['7kqm-x2va-9hdc-p4tw-m3yn-e8rb'] },
  },
  getSignInRules: { response: { require_second_factor: false, stay_signed_in_hours: 12 } },
  setSignInRules: {
    body: { require_second_factor: false, stay_signed_in_hours: 12 },
    response: { require_second_factor: false, stay_signed_in_hours: 12 },
  },
  signOut: { body: { token: token.token }, response: { ended: true } },
  createSession: { body: { publishable_key: publishableKey }, response: { ...token, role: 'requester' } },
  mintToken: {
    body: { external_user_id: 'emp-4711', role: 'technician', ttl: 900 },
    response: token,
  },
  exchangeToken: {
    body: { token: 'eyJhbGciOiJFUzI1NiIsImtpZCI6InNpZ18xIn0.eyJzdWIiOiJlbXAtNDcxMSJ9.c2lnbmF0dXJl' },
    response: token,
  },
  listSignInMethods: {
    body: { publishable_key: publishableKey },
    response: { identity_providers: [{ id: 3, name: 'Acme Login' }], stay_signed_in_hours: 12 },
  },
  beginOidcSignIn: {
    body: {
      publishable_key: publishableKey,
      identity_provider: 3,
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    },
    response: {
      attempt,
      authorization_url: 'https://login.example.com/authorize?client_id=chatterfix&state=af0ifjsldkj',
      collect_url: 'https://cmms.example.com/sign-in/collect?attempt=b3J0IG9mIGFuIGF0dGVtcHQ',
      expires_at: '2026-03-02T07:10:00.000Z',
    },
  },
  finishOidcSignIn: {
    body: {
      publishable_key: publishableKey,
      attempt,
      handover: 'Zm9yIHRoZSBwYWdlIHRoYXQgb3BlbmVkIHRoZSB3aW5kb3c',
      code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    },
    response: token,
  },
  getMe: {
    response: {
      tenant: 'acme',
      actor: 'jane.doe',
      name: 'jane.doe',
      actor_kind: 'user',
      role: 'technician',
      permissions: [
        'work_orders:read',
        'work_orders:create',
        'work_orders:update',
        'work_orders:transition',
        'assets:read',
        'parts:read',
        'chat:use',
      ],
    },
  },
};
