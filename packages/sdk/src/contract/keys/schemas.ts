import * as z from 'zod/mini';
import { KeyKind, MintableRole, Permission, Role, SigningAlgorithm } from '../enum-schemas.ts';
import { permissions } from '../enums.ts';
import { described, Id, Instant, Origin, text, title } from '../values.ts';

const lastUsed = described('When it was last used, to the minute; null if never', z.nullable(Instant));
const revoked = described('When it was revoked; null while it is valid', z.nullable(Instant));

export const ApiKey = z.object({
  id: described('Identifier of the key', Id),
  kind: described('What kind of key it is', KeyKind),
  name: described('Where the key is used', z.string()),
  hint: described('The last four characters of the key', z.string()),
  role: described(
    "The highest role that the key acts with; for a publishable key, the role of the page's visitors",
    Role,
  ),
  permissions: described(
    'The only permissions of a restricted key; null for other keys',
    z.nullable(z.array(Permission)),
  ),
  allowed_origins: described('Origins of the pages that may use a publishable key', z.array(z.string())),
  allow_reports: described(
    "Whether a publishable key's visitors may report faults as work orders; null for other keys",
    z.nullable(z.boolean()),
  ),
  created_at: described('When the key was created', Instant),
  last_used_at: lastUsed,
  revoked_at: revoked,
});
export type ApiKey = z.infer<typeof ApiKey>;

export const ApiKeyCreate = z
  .strictObject({
    kind: described('What kind of key it is', KeyKind),
    name: described('Where the key is used, for people', title(100)),
    role: z.optional(
      described(
        "Role of a publishable key's visitors; requester unless given",
        z.enum(['viewer', 'requester']),
      ),
    ),
    allow_reports: z.optional(
      described(
        "False if a publishable key's visitors may only look: then their role is viewer. True unless given, if the role is requester",
        z.boolean(),
      ),
    ),
    permissions: z.optional(
      described(
        'The only permissions of a restricted key',
        z.array(Permission).check(z.minLength(1), z.maxLength(permissions.length)),
      ),
    ),
    allowed_origins: z._default(
      described(
        'Origins whose pages may use a publishable key and the tokens of this tenant',
        z.array(Origin).check(z.maxLength(50)),
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
      error: 'must not be given, except for a publishable key',
      path: ['role'],
    }),
    z.refine((key) => key.kind === 'publishable' || key.allow_reports === undefined, {
      error: 'must not be given, except for a publishable key',
      path: ['allow_reports'],
    }),
    z.refine(
      (key) =>
        key.role === undefined ||
        key.allow_reports === undefined ||
        key.allow_reports === (key.role === 'requester'),
      { error: 'must fit the role: requesters report, viewers do not', path: ['allow_reports'] },
    ),
    z.refine((key) => key.kind !== 'publishable' || key.allowed_origins.length > 0, {
      error: 'must name at least one origin for a publishable key',
      path: ['allowed_origins'],
    }),
  );
export type ApiKeyCreate = z.input<typeof ApiKeyCreate>;

export const ApiKeyCreated = z.extend(ApiKey, {
  key: described('The key itself. It is shown only once; the server stores a hash of it', z.string()),
});
export type ApiKeyCreated = z.infer<typeof ApiKeyCreated>;
export const ApiKeyList = z.object({ keys: described('All keys of the tenant', z.array(ApiKey)) });
export type ApiKeyList = z.infer<typeof ApiKeyList>;

const coordinate = (name: string) => described(`The ${name} coordinate, in base64url`, text(60, 40));
/** Public keys as a JWK; a private part is refused. */
export const EcPublicKey = z.strictObject({
  kty: described('Kind of key', z.literal('EC')),
  crv: described('The curve', z.literal('P-256')),
  x: coordinate('x'),
  y: coordinate('y'),
});
export const OkpPublicKey = z.strictObject({
  kty: described('Kind of key', z.literal('OKP')),
  crv: described('The curve', z.literal('Ed25519')),
  x: described('The public key, in base64url', text(60, 40)),
});
export const PublicKey = z.discriminatedUnion('kty', [EcPublicKey, OkpPublicKey]);

export const SigningKey = z.object({
  id: described('Identifier of the signing key', Id),
  kid: described("Put it into the tokens' header; it identifies the tenant and the key", z.string()),
  name: described('Where the key is used', z.string()),
  algorithm: described('How tokens are signed', SigningAlgorithm),
  issuer: described('What tokens must name as `iss`', z.string()),
  max_role: described('The highest role that a token of this key can have', Role),
  created_at: described('When the signing key was registered', Instant),
  last_used_at: lastUsed,
  revoked_at: revoked,
});
export type SigningKey = z.infer<typeof SigningKey>;

export const SigningKeyCreate = z
  .strictObject({
    name: described('Where the key is used, for people', title(100)),
    algorithm: described('How tokens are signed; prefer ES256 or EdDSA', SigningAlgorithm),
    issuer: described('What tokens must name as `iss`', text(255, 1)),
    public_key: z.optional(
      described(
        'The public key as a JWK, for ES256 and EdDSA; the server makes the secret of HS256',
        PublicKey,
      ),
    ),
    max_role: z._default(
      described('The highest role that a token of this key can have; never admin', MintableRole),
      'technician',
    ),
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
  secret: described(
    'The secret of HS256, in base64url, shown only once; null for other algorithms',
    z.nullable(z.string()),
  ),
});
export type SigningKeyCreated = z.infer<typeof SigningKeyCreated>;
export const SigningKeyList = z.object({
  signing_keys: described('All signing keys of the tenant', z.array(SigningKey)),
});
export type SigningKeyList = z.infer<typeof SigningKeyList>;
