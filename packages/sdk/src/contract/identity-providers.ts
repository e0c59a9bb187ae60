import * as z from 'zod/mini';
import { mintableRoles } from './auth.ts';
import { endpoint } from './endpoint.ts';
import { roles } from './enums.ts';
import { Id, Instant, text, title, Version } from './values.ts';

export const IdentityProvider = z.object({
  id: Id,
  name: z.string().check(z.describe('What people read on the button: Continue with …')),
  issuer: z.string(),
  client_id: z.string(),
  has_client_secret: z.boolean().check(z.describe('The secret itself is write-only')),
  redirect_uri: z
    .string()
    .check(z.describe('Register exactly this at the issuer; it is of this identity provider alone')),
  scopes: z.array(z.string()),
  default_role: z.enum(roles),
  role_claim: z.nullable(z.string()),
  role_map: z.record(z.string(), z.enum(roles)),
  allowed_email_domains: z.array(z.string()),
  created_at: Instant,
  disabled_at: z.nullable(
    Instant.check(z.describe('Since then nobody signs in with it, and no session that it gave works')),
  ),
  version: Version,
});
export type IdentityProvider = z.infer<typeof IdentityProvider>;

const issuer = text(255, 1).check(
  z.refine((value) => {
    try {
      const url = new URL(value);
      return (
        /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && !/[?#]/.test(value)
      );
    } catch {
      return false;
    }
  }, 'must be the issuer’s address, such as https://login.example.com: https, without user, query and fragment'),
  z.describe('Its `/.well-known/openid-configuration` is read'),
);
const scope = text(100, 1).check(
  z.regex(
    /^[\x21\x23-\x5b\x5d-\x7e]+$/,
    'must be a scope: printable ASCII without spaces, quotes and backslashes',
  ),
);
const domain = text(253, 1).check(
  z.regex(
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/,
    'must be a domain in lower case, such as example.com',
  ),
);
const role = z.enum(mintableRoles);

const fields = {
  name: title(100),
  client_id: text(255, 1),
  client_secret: z.nullable(
    text(1000, 1).check(z.describe('Kept encrypted and never shown; null for a public client')),
  ),
  scopes: z.array(scope).check(
    z.minLength(1),
    z.maxLength(20),
    z.refine((scopes) => scopes.includes('openid'), 'must have openid'),
  ),
  default_role: role.check(z.describe('Of people whom role_map gives none; never admin')),
  role_claim: z.nullable(
    text(200, 1).check(
      z.describe('The claim that says what somebody is: a text or a list of texts, such as `groups`'),
    ),
  ),
  role_map: z.record(text(200, 1), role).check(
    z.refine((map) => Object.keys(map).length <= 100, 'must have at most 100 entries'),
    z.describe('Value of the claim → role; of several the highest holds; never admin'),
  ),
  allowed_email_domains: z
    .array(domain)
    .check(
      z.maxLength(50),
      z.describe('Where any is given, only people with a verified address of these domains'),
    ),
};

export const IdentityProviderCreate = z.strictObject({
  ...fields,
  issuer,
  client_secret: z._default(fields.client_secret, null),
  scopes: z._default(fields.scopes, ['openid', 'profile', 'email']),
  role_claim: z._default(fields.role_claim, null),
  role_map: z._default(fields.role_map, {}),
  allowed_email_domains: z._default(fields.allowed_email_domains, []),
});
export type IdentityProviderCreate = z.input<typeof IdentityProviderCreate>;
export const IdentityProviderUpdate = z
  .partial(z.strictObject({ ...fields, disabled: z.boolean() }))
  .check(z.refine((given) => Object.keys(given).length > 0, 'must name at least one field to change'));
export type IdentityProviderUpdate = z.input<typeof IdentityProviderUpdate>;
export const IdentityProviderList = z.object({ identity_providers: z.array(IdentityProvider) });
export type IdentityProviderList = z.infer<typeof IdentityProviderList>;

const tag = 'Identity providers';
export const identityProviders = {
  list: endpoint({
    method: 'GET',
    path: '/api/identity-providers',
    operationId: 'listIdentityProviders',
    tag,
    summary: "List the tenant's identity providers",
    permission: 'users:manage',
    response: IdentityProviderList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/identity-providers',
    operationId: 'createIdentityProvider',
    tag,
    summary: 'Register an identity provider (OpenID Connect)',
    description:
      'Its people then sign in on pages with a publishable key. Register `redirect_uri` of the answer at the issuer.',
    permission: 'users:manage',
    body: IdentityProviderCreate,
    response: IdentityProvider,
    versionAt: ['version'],
    status: 201,
    problems: { 409: 'Another identity provider has this name' },
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/identity-providers/{id}',
    operationId: 'updateIdentityProvider',
    tag,
    summary: 'Change or disable an identity provider',
    description: 'Every session that it gave ends. Its issuer stays: register another one instead.',
    permission: 'users:manage',
    params: z.strictObject({ id: Id }),
    body: IdentityProviderUpdate,
    response: IdentityProvider,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such identity provider' },
  }),
};
