import { keyKinds, roles, signingAlgorithms, type Permission, type Role } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  text,
  unique,
  varchar,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, version } from '../platform/db/column-types.ts';
import { tenantTable } from '../platform/db/tenant-table.ts';

export const userRole = pgEnum('user_role', roles);
export const keyKind = pgEnum('key_kind', keyKinds);
export const signingAlgorithm = pgEnum('signing_algorithm', signingAlgorithms);

export const users = tenantTable(
  'users',
  {
    id: id('users'),
    username: varchar({ length: 100 }).notNull(),
    password_hash: text().notNull(),
    role: userRole().notNull(),
    created_at: createdAt(),
    disabled_at: instant(),
    /** Whether signing in asks for a code of the user's second factor, besides the password. */
    second_factor: boolean().notNull().default(false),
    /** Sessions contain the version, so a change of the user ends them. */
    version: version(),
  },
  {
    bound: { rows: 10_000, what: 'users' },
    audited: { without: ['password_hash'] },
    versioned: true,
    readable: { columns: ['id', 'username', 'role', 'created_at', 'disabled_at'] },
    grants: ['select', 'insert', 'update'],
  },
  (t) => [unique('users_username_key').on(t.tenant_id, t.username)],
);

export const apiKeys = tenantTable(
  'api_keys',
  {
    id: id('api_keys'),
    kind: keyKind().notNull(),
    /** The SHA-256 of the key in hexadecimal. The key itself is shown once and never stored. */
    hash: text().notNull().unique(),
    /** The last four characters of the key, so that people can tell keys apart. */
    hint: varchar({ length: 4 }).notNull(),
    name: varchar({ length: 100 }).notNull().default(''),
    /** The role of a publishable key's visitors; `admin` for other keys. */
    role: userRole().notNull(),
    /** The permissions of a restricted key; null for other keys. */
    permissions: text().array().$type<Permission[]>(),
    allowed_origins: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    created_at: createdAt(),
    last_used_at: instant(),
    revoked_at: instant(),
  },
  {
    bound: { rows: 5_000, what: 'keys, also revoked ones' },
    audited: { without: ['hash', 'last_used_at'] },
    versioned: false,
    readable: false,
    grants: ['select', 'insert', 'update'],
    uniqueAmongAllTenants: ['hash'],
  },
  (t) => [
    index('api_keys_origins_idx')
      .using('gin', t.allowed_origins)
      .where(sql`revoked_at is null`),
  ],
);

/** Keys with which vendors sign their own tokens. The `kid` of a token determines its tenant. */
export const signingKeys = tenantTable(
  'signing_keys',
  {
    id: id('signing_keys'),
    kid: varchar({ length: 100 }).notNull().unique(),
    name: varchar({ length: 100 }).notNull().default(''),
    algorithm: signingAlgorithm().notNull(),
    /** The `iss` that tokens must have. */
    issuer: varchar({ length: 255 }).notNull(),
    /** The public key as a JWK, for ES256 and EdDSA. */
    public_key: jsonb(),
    /** The shared secret for HS256, encrypted. */
    secret: text(),
    /** The highest role that a token of this key can give. */
    max_role: userRole().notNull(),
    created_at: createdAt(),
    last_used_at: instant(),
    revoked_at: instant(),
  },
  {
    bound: { rows: 1_000, what: 'signing keys, also revoked ones' },
    audited: { without: ['secret', 'last_used_at'] },
    versioned: false,
    readable: false,
    grants: ['select', 'insert', 'update'],
    uniqueAmongAllTenants: ['kid'],
  },
);

/**
 * Vendors' tokens that were exchanged. Rows are kept until the token expires, so that each works only once.
 */
export const usedTokens = tenantTable(
  'used_tokens',
  {
    signing_key_id: integer().notNull(),
    /** The SHA-256 of the `jti`. */
    jti_hash: text().notNull(),
    expires_at: instant().notNull(),
  },
  {
    bound: { because: 'tokens live ten minutes, and the daily writes of a tenant are limited' },
    audited: false,
    versioned: false,
    readable: false,
    key: ['signing_key_id', 'jti_hash'],
  },
  (t) => [index('used_tokens_expiry_idx').on(t.expires_at)],
);

/** The second factors of users: secrets that an authenticator app shares with the server (RFC 6238). */
export const secondFactors = tenantTable(
  'second_factors',
  {
    username: varchar({ length: 100 }).notNull(),
    /** Encrypted. Null until the user has confirmed it with a code. */
    secret: text(),
    /** A new secret that the user has not confirmed yet, encrypted. */
    pending: text(),
    /** The time step of the last code that was accepted: no code is accepted twice. */
    last_step: bigint({ mode: 'number' }).notNull().default(0),
    /** The SHA-256 hashes of the recovery codes that were not used yet. */
    recovery_hashes: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  {
    bound: { because: 'a user has one at most' },
    audited: false,
    versioned: false,
    readable: false,
    key: ['username'],
  },
  (t) => [
    foreignKey({
      name: 'second_factors_user_fkey',
      columns: [t.tenant_id, t.username],
      foreignColumns: [users.tenant_id, users.username],
    }),
  ],
);

/** What a tenant demands of its users when they sign in. A tenant without a row demands a password only. */
export const signInRules = tenantTable(
  'sign_in_rules',
  {
    /** Always 1: a tenant has one row. */
    id: integer().notNull().default(1),
    require_second_factor: boolean().notNull().default(false),
    /** How long people may stay signed in on a device, where they choose it; 0 for not at all. */
    stay_signed_in_hours: integer().notNull().default(0),
  },
  { bound: { because: 'a tenant has one' }, audited: true, versioned: false, readable: false },
);

/** The settings of a tenant. A tenant without a row has the defaults. */
export const tenantSettings = tenantTable(
  'tenant_settings',
  {
    /** Always 1: a tenant has one row. */
    id: integer().notNull().default(1),
    /** By its name in the IANA database. */
    time_zone: varchar({ length: 64 }).notNull().default('UTC'),
    version: version(),
  },
  { bound: { because: 'a tenant has one' }, audited: true, versioned: true, readable: false },
);

/** Sessions whose holder signed out. Rows are kept until the session's token expires. */
export const endedSessions = tenantTable(
  'ended_sessions',
  {
    /** The `jti` of the session's token. */
    session: varchar({ length: 64 }).notNull(),
    expires_at: instant().notNull(),
  },
  {
    bound: { because: 'each needs a new session, which are limited, and is kept for 8 hours at most' },
    audited: false,
    versioned: false,
    readable: false,
    key: ['session'],
  },
  (t) => [index('ended_sessions_expiry_idx').on(t.expires_at)],
);

/** The OpenID Connect issuers with which a tenant's people can sign in. */
export const identityProviders = tenantTable(
  'identity_providers',
  {
    /** Unique among all tenants, because the redirect URI contains it. */
    id: id('identity_providers'),
    name: varchar({ length: 100 }).notNull(),
    issuer: varchar({ length: 255 }).notNull(),
    client_id: varchar({ length: 255 }).notNull(),
    /** Encrypted. */
    client_secret: text(),
    scopes: text().array().notNull(),
    default_role: userRole().notNull(),
    role_claim: varchar({ length: 200 }),
    role_map: jsonb().$type<Record<string, Role>>().notNull().default({}),
    allowed_email_domains: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    created_at: createdAt(),
    disabled_at: instant(),
    /** Sessions contain the version, so a change of the identity provider ends them. */
    version: version(),
  },
  {
    bound: { rows: 200, what: 'identity providers, also disabled ones' },
    audited: { without: ['client_secret'] },
    versioned: true,
    readable: false,
    grants: ['select', 'insert', 'update'],
  },
  (t) => [unique('identity_providers_name_key').on(t.tenant_id, t.name)],
);

/**
 * Attempts to sign in with an identity provider. They last ten minutes, and any server can continue one that
 * another began.
 */
export const signInAttempts = tenantTable(
  'sign_in_attempts',
  {
    id: varchar({ length: 64 }).notNull().unique(),
    identity_provider_id: integer().notNull(),
    /** The origin of the page that began. Only pages of this origin receive the result. */
    origin: varchar({ length: 255 }).notNull(),
    /** The hash of the secret that the page keeps. */
    code_challenge: varchar({ length: 43 }).notNull(),
    /** The SHA-256 of the `state` that the issuer sends back. */
    state_hash: text().notNull().unique(),
    /** The server's PKCE verifier and the nonce, encrypted. */
    secrets: text().notNull(),
    expires_at: instant().notNull(),
    /** The time at which the issuer sent the person back, which works only once. */
    returned_at: instant(),
    /** The SHA-256 of the handover that the page must send to get the token; null afterwards. */
    handover_hash: text(),
    handover_expires_at: instant(),
    /** The person who signed in. */
    person: jsonb(),
  },
  {
    bound: { because: 'attempts live ten minutes, and an address begins a limited number' },
    audited: false,
    versioned: false,
    readable: false,
    uniqueAmongAllTenants: ['id', 'state_hash'],
  },
  (t) => [
    foreignKey({
      name: 'sign_in_attempts_provider_fkey',
      columns: [t.tenant_id, t.identity_provider_id],
      foreignColumns: [identityProviders.tenant_id, identityProviders.id],
    }),
    index('sign_in_attempts_expiry_idx').on(t.tenant_id, t.expires_at),
  ],
);
