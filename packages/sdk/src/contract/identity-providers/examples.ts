import type { ExamplesOf } from '../example.ts';
import type { identityProviders } from './endpoints.ts';
import type { IdentityProvider } from './schemas.ts';

const identityProvider: IdentityProvider = {
  id: 3,
  name: 'Acme Login',
  issuer: 'https://login.example.com',
  client_id: 'chatterfix',
  has_client_secret: true,
  redirect_uri: 'https://cmms.example.com/sign-in/callback/3',
  scopes: ['openid', 'profile', 'email'],
  default_role: 'viewer',
  role_claim: 'groups',
  role_map: { maintenance: 'technician' },
  allowed_email_domains: ['example.com'],
  created_at: '2025-11-03T09:00:00.000Z',
  disabled_at: null,
  version: 1,
};

export const identityProviderExamples: ExamplesOf<typeof identityProviders> = {
  listIdentityProviders: { response: { identity_providers: [identityProvider] } },
  createIdentityProvider: {
    body: {
      name: 'Acme Login',
      issuer: 'https://login.example.com',
      client_id: 'chatterfix',
      client_secret: 'the secret that the issuer gave',
      default_role: 'viewer',
      role_claim: 'groups',
      role_map: { maintenance: 'technician' },
      allowed_email_domains: ['example.com'],
    },
    response: identityProvider,
  },
  updateIdentityProvider: {
    params: { id: 3 },
    body: { default_role: 'requester' },
    response: { ...identityProvider, default_role: 'requester', version: 2 },
  },
};
