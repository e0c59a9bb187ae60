import * as z from 'zod/mini';
import { mintableRoles } from './auth.ts';
import { endpoint } from './endpoint.ts';
import { keyKinds, permissions, roles, signingAlgorithms } from './enums.ts';
import { Id, Instant, Origin, text, title } from './values.ts';

export const ApiKey = z.object({
  id: Id,
  kind: z.enum(keyKinds),
  name: z.string(),
  hint: z.string().check(z.describe('The last four characters of the key')),
  role: z
    .enum(roles)
    .check(z.describe("What the key may do at the most; of a publishable key, its visitors' role")),
  permissions: z.nullable(
    z.array(z.enum(permissions)).check(z.describe('The only permissions of a restricted key')),
  ),
  allowed_origins: z.array(z.string()),
  created_at: Instant,
  last_used_at: z.nullable(Instant.check(z.describe('To the minute'))),
  revoked_at: z.nullable(Instant),
});
export type ApiKey = z.infer<typeof ApiKey>;

export const ApiKeyCreate = z
  .strictObject({
    kind: z.enum(keyKinds),
    name: title(100).check(z.describe('Where the key is used, for people')),
    role: z.optional(
      z
        .enum(['viewer', 'requester'])
        .check(z.describe("Of a publishable key's visitors; requester unless given")),
    ),
    permissions: z.optional(
      z
        .array(z.enum(permissions))
        .check(
          z.minLength(1),
          z.maxLength(permissions.length),
          z.describe('What a restricted key may do, and nothing else'),
        ),
    ),
    allowed_origins: z._default(
      z
        .array(Origin)
        .check(
          z.maxLength(50),
          z.describe('Pages of these origins may use a publishable key, and tokens of this tenant'),
        ),
      [],
    ),
  })
  .check(
    z.refine((key) => (key.kind === 'restricted') === (key.permissions !== undefined), {
      error: 'must be given for a restricted key, and for no other',
      path: ['permissions'],
    }),
    z.refine((key) => key.kind === 'publishable' || key.role === undefined, {
      error: 'can be given for a publishable key only',
      path: ['role'],
    }),
    z.refine((key) => key.kind !== 'publishable' || key.allowed_origins.length > 0, {
      error: 'must name at least one origin for a publishable key',
      path: ['allowed_origins'],
    }),
  );
export type ApiKeyCreate = z.input<typeof ApiKeyCreate>;

export const ApiKeyCreated = z.extend(ApiKey, {
  key: z.string().check(z.describe('The key itself: shown this once, kept only as a hash')),
});
export type ApiKeyCreated = z.infer<typeof ApiKeyCreated>;
export const ApiKeyList = z.object({ keys: z.array(ApiKey) });
export type ApiKeyList = z.infer<typeof ApiKeyList>;

/** A public key as a JWK; no private part may be in it. */
const PublicKey = z.discriminatedUnion('kty', [
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: text(60, 40), y: text(60, 40) }),
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: text(60, 40) }),
]);

export const SigningKey = z.object({
  id: Id,
  kid: z.string().check(z.describe("Goes into the tokens' header; it alone says whose a token is")),
  name: z.string(),
  algorithm: z.enum(signingAlgorithms),
  issuer: z.string().check(z.describe('What tokens must name as `iss`')),
  max_role: z.enum(roles).check(z.describe('The most that a token of this key gives')),
  created_at: Instant,
  last_used_at: z.nullable(Instant.check(z.describe('To the minute'))),
  revoked_at: z.nullable(Instant),
});
export type SigningKey = z.infer<typeof SigningKey>;

export const SigningKeyCreate = z
  .strictObject({
    name: title(100),
    algorithm: z.enum(signingAlgorithms),
    issuer: text(255, 1),
    public_key: z.optional(PublicKey),
    max_role: z._default(z.enum(mintableRoles).check(z.describe('Never admin')), 'technician'),
  })
  .check(
    z.refine((key) => (key.algorithm === 'HS256') === (key.public_key === undefined), {
      error: 'must be given for ES256 and EdDSA; for HS256 the server makes the secret',
      path: ['public_key'],
    }),
    z.refine(
      (key) => key.public_key === undefined || (key.algorithm === 'ES256') === (key.public_key.kty === 'EC'),
      { error: 'must fit the algorithm: EC P-256 for ES256, OKP Ed25519 for EdDSA', path: ['public_key'] },
    ),
  );
export type SigningKeyCreate = z.input<typeof SigningKeyCreate>;
export const SigningKeyCreated = z.extend(SigningKey, {
  secret: z.nullable(z.string().check(z.describe('Of HS256, base64url: shown this once'))),
});
export type SigningKeyCreated = z.infer<typeof SigningKeyCreated>;
export const SigningKeyList = z.object({ signing_keys: z.array(SigningKey) });
export type SigningKeyList = z.infer<typeof SigningKeyList>;

const byId = z.strictObject({ id: Id });
const tag = 'Keys';

export const keys = {
  list: endpoint({
    method: 'GET',
    path: '/api/keys',
    operationId: 'listKeys',
    tag,
    summary: "List the tenant's keys",
    permission: 'keys:manage',
    response: ApiKeyList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/keys',
    operationId: 'createKey',
    tag,
    summary: 'Create a key',
    description: 'A key can be given no permission that its maker lacks.',
    permission: 'keys:manage',
    body: ApiKeyCreate,
    response: ApiKeyCreated,
    repeats: 'secret-once',
    status: 201,
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/api/keys/{id}/revoke',
    operationId: 'revokeKey',
    tag,
    summary: 'Revoke a key',
    description: 'It is refused within seconds; tokens that it minted end within 15 minutes.',
    permission: 'keys:manage',
    params: byId,
    response: ApiKey,
    status: 200,
    problems: { 404: 'No such key' },
  }),
};

export const signingKeys = {
  list: endpoint({
    method: 'GET',
    path: '/api/signing-keys',
    operationId: 'listSigningKeys',
    tag,
    summary: "List the keys that sign the vendor's own tokens",
    permission: 'keys:manage',
    response: SigningKeyList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/signing-keys',
    operationId: 'createSigningKey',
    tag,
    summary: "Register a key that signs the vendor's own tokens",
    permission: 'keys:manage',
    body: SigningKeyCreate,
    response: SigningKeyCreated,
    repeats: 'secret-once',
    status: 201,
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/api/signing-keys/{id}/revoke',
    operationId: 'revokeSigningKey',
    tag,
    summary: 'Revoke a signing key',
    permission: 'keys:manage',
    params: byId,
    response: SigningKey,
    status: 200,
    problems: { 404: 'No such key' },
  }),
};
