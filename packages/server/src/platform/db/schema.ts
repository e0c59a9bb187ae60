import {
  asset_statuses,
  key_kinds,
  maintenance_frequencies,
  roles,
  signing_algorithms,
  work_order_priorities,
  work_order_statuses,
  work_types,
} from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  varchar,
} from 'drizzle-orm/pg-core';

// Every table of a tenant's data leads its keys and indexes with tenant_id; migration 0001 adds the row-level security that enforces it.

export const workOrderStatus = pgEnum('work_order_status', work_order_statuses);
export const workOrderPriority = pgEnum('work_order_priority', work_order_priorities);
export const workType = pgEnum('work_type', work_types);
export const assetStatus = pgEnum('asset_status', asset_statuses);
export const maintenanceFrequency = pgEnum('maintenance_frequency', maintenance_frequencies);
export const userRole = pgEnum('user_role', roles);
export const keyKind = pgEnum('key_kind', key_kinds);
export const signingAlgorithm = pgEnum('signing_algorithm', signing_algorithms);
export const messageRole = pgEnum('message_role', ['user', 'assistant']);
export const messageState = pgEnum('message_state', ['complete', 'cut_off', 'failed', 'stopped']);

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'string' });
const money = (digits: number) => numeric({ precision: digits, scale: 2, mode: 'number' });
const hours = () => numeric({ precision: 5, scale: 2, mode: 'number' });
const tenantId = () =>
  integer()
    .notNull()
    .references(() => tenants.id);
const id = () => integer().notNull().generatedAlwaysAsIdentity();
/** Counts the changes of a row (a trigger adds one): the ETag of its resource. */
const version = () => integer().notNull().default(1);
const createdAt = () => instant().notNull().defaultNow();
const updatedAt = () => instant().notNull().defaultNow();

export const tenants = pgTable('tenants', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** The tenant's name in addresses and on the command line. */
  slug: varchar({ length: 63 }).notNull().unique(),
  name: varchar({ length: 255 }).notNull(),
  created_at: createdAt(),
});

export const users = pgTable(
  'users',
  {
    tenant_id: tenantId(),
    id: id(),
    username: varchar({ length: 100 }).notNull(),
    password_hash: text().notNull(),
    role: userRole().notNull(),
    created_at: createdAt(),
    disabled_at: instant(),
    /** Sessions carry it: a change of the user ends them. */
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    unique('users_username_key').on(t.tenant_id, t.username),
  ],
);

export const apiKeys = pgTable(
  'api_keys',
  {
    tenant_id: tenantId(),
    id: id(),
    kind: keyKind().notNull(),
    /** SHA-256 of the key, hexadecimal: the key itself is shown once and never kept. */
    hash: text().notNull().unique(),
    /** Its last four characters, so that people can tell keys apart. */
    hint: varchar({ length: 4 }).notNull(),
    name: varchar({ length: 100 }).notNull().default(''),
    /** What the key may do at the most; for a publishable key, what its visitors may. */
    role: userRole().notNull(),
    /** Of a restricted key: the only permissions it has. */
    permissions: text().array(),
    allowed_origins: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    created_at: createdAt(),
    last_used_at: instant(),
    revoked_at: instant(),
  },
  (t) => [primaryKey({ columns: [t.tenant_id, t.id] })],
);

/** Keys with which a vendor signs tokens of its own; `kid` alone says whose a token is. */
export const signingKeys = pgTable(
  'signing_keys',
  {
    tenant_id: tenantId(),
    id: id(),
    kid: varchar({ length: 100 }).notNull().unique(),
    name: varchar({ length: 100 }).notNull().default(''),
    algorithm: signingAlgorithm().notNull(),
    /** What the tokens must name as `iss`. */
    issuer: varchar({ length: 255 }).notNull(),
    /** The public key as a JWK, for ES256 and EdDSA. */
    public_key: jsonb(),
    /** The shared secret of HS256, encrypted. */
    secret: text(),
    /** The most that a token of this key may give. */
    max_role: userRole().notNull(),
    created_at: createdAt(),
    last_used_at: instant(),
    revoked_at: instant(),
  },
  (t) => [primaryKey({ columns: [t.tenant_id, t.id] })],
);

/** Providers of language models as a tenant set them up, over what the operator's environment says. */
export const aiProviders = pgTable(
  'ai_providers',
  {
    tenant_id: tenantId(),
    id: id(),
    provider: varchar({ length: 50 }).notNull(),
    enabled: boolean().notNull().default(true),
    /** The provider's key, encrypted together with whose it is and where it goes. */
    api_key: text(),
    /** The key's last four characters, so that people can tell keys apart. */
    key_hint: varchar({ length: 4 }),
    key_set_at: instant(),
    base_url: varchar({ length: 500 }),
    model: varchar({ length: 100 }),
    created_at: createdAt(),
    updated_at: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    unique('ai_providers_provider_key').on(t.tenant_id, t.provider),
  ],
);

/** Vendors' tokens that were exchanged, until they expire: each works once. */
export const usedTokens = pgTable(
  'used_tokens',
  {
    tenant_id: tenantId(),
    signing_key_id: integer().notNull(),
    /** SHA-256 of the `jti`. */
    jti_hash: text().notNull(),
    expires_at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.signing_key_id, t.jti_hash] }),
    index('used_tokens_expiry_idx').on(t.expires_at),
  ],
);

/** Who else vouches for a tenant's people: OpenID Connect issuers. */
export const identityProviders = pgTable(
  'identity_providers',
  {
    tenant_id: tenantId(),
    /** Unique among all tenants' (one sequence): the redirect URI is made of it. */
    id: id(),
    name: varchar({ length: 100 }).notNull(),
    issuer: varchar({ length: 255 }).notNull(),
    client_id: varchar({ length: 255 }).notNull(),
    /** Encrypted. */
    client_secret: text(),
    scopes: text().array().notNull(),
    default_role: userRole().notNull(),
    role_claim: varchar({ length: 200 }),
    role_map: jsonb().notNull().default({}),
    allowed_email_domains: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    created_at: createdAt(),
    disabled_at: instant(),
    /** Sessions carry it: a change of the identity provider ends them. */
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    unique('identity_providers_name_key').on(t.tenant_id, t.name),
  ],
);

/** People on their way through an identity provider; ten minutes at most. Any replica can go on with what another began. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    tenant_id: tenantId(),
    id: varchar({ length: 64 }).notNull().unique(),
    identity_provider_id: integer().notNull(),
    /** The page's, as its browser said when it began: nobody else is told how it ended. */
    origin: varchar({ length: 255 }).notNull(),
    /** Of the secret that the page keeps. */
    code_challenge: varchar({ length: 43 }).notNull(),
    /** SHA-256 of the `state` that comes back from the issuer. */
    state_hash: text().notNull().unique(),
    /** Our PKCE verifier and the nonce, encrypted. */
    secrets: text().notNull(),
    expires_at: instant().notNull(),
    /** When the issuer sent the person back: once. */
    returned_at: instant(),
    /** SHA-256 of what the page must show to have the token, until it did. */
    handover_hash: text(),
    handover_expires_at: instant(),
    /** Who signed in. */
    person: jsonb(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    foreignKey({
      name: 'sign_in_attempts_provider_fkey',
      columns: [t.tenant_id, t.identity_provider_id],
      foreignColumns: [identityProviders.tenant_id, identityProviders.id],
    }),
    index('sign_in_attempts_expiry_idx').on(t.tenant_id, t.expires_at),
  ],
);

/** Answers to requests that carried an `Idempotency-Key`, written in the transaction of their effect; see `db/idempotency.ts`. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    tenant_id: integer().notNull(),
    actor: varchar({ length: 200 }).notNull(),
    route: varchar({ length: 100 }).notNull(),
    key: varchar({ length: 255 }).notNull(),
    /** Of what was asked; keyed with the server's secret. */
    fingerprint: text().notNull(),
    /** The answer's JSON; null where it held a secret that is shown once, or is still being given. */
    answer: text(),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.actor, t.route, t.key] }),
    index('idempotency_keys_age_idx').on(t.created_at),
  ],
);

/** Who did what: written by triggers in the transaction of each write, and for security events. Nobody may change it (migration 0004). */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Null for events of no tenant, such as a sign-in to one that does not exist. */
    tenant_id: integer(),
    at: instant()
      .notNull()
      .default(sql`clock_timestamp()`),
    actor_kind: varchar({ length: 30 }).notNull(),
    actor: varchar({ length: 150 }).notNull(),
    via: varchar({ length: 30 }).notNull(),
    action: varchar({ length: 50 }).notNull(),
    resource: varchar({ length: 50 }).notNull(),
    resource_id: varchar({ length: 100 }),
    before: jsonb(),
    after: jsonb(),
    request_id: varchar({ length: 100 }),
    ip: varchar({ length: 45 }),
  },
  (t) => [
    index('audit_log_tenant_idx').on(t.tenant_id, t.id),
    index('audit_log_resource_idx').on(t.tenant_id, t.resource, t.resource_id, t.id),
  ],
);

export const assets = pgTable(
  'assets',
  {
    tenant_id: tenantId(),
    id: id(),
    parent_id: integer(),
    name: varchar({ length: 255 }).notNull(),
    asset_tag: varchar({ length: 100 }),
    description: text(),
    location: varchar({ length: 255 }),
    manufacturer: varchar({ length: 255 }),
    model: varchar({ length: 255 }),
    serial_number: varchar({ length: 255 }),
    purchase_date: date({ mode: 'string' }),
    purchase_cost: money(12),
    current_value: money(12),
    status: assetStatus().notNull().default('active'),
    maintenance_schedule: maintenanceFrequency(),
    last_maintenance_date: instant(),
    next_maintenance_date: instant(),
    created_at: createdAt(),
    updated_at: updatedAt(),
    version: version(),
    search: tsvector().notNull().generatedAlwaysAs(sql`
    setweight(to_tsvector('english', search_text(coalesce(name, '') || ' ' || coalesce(asset_tag, ''))), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(manufacturer, '') || ' ' || coalesce(model, '') || ' ' || coalesce(location, '') || ' ' || coalesce(serial_number, ''))), 'B') ||
    setweight(to_tsvector('english', search_text(coalesce(description, ''))), 'C')`),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    uniqueIndex('assets_asset_tag_key').on(t.tenant_id, t.asset_tag),
    foreignKey({
      name: 'assets_parent_fkey',
      columns: [t.tenant_id, t.parent_id],
      foreignColumns: [t.tenant_id, t.id],
    }),
    index('assets_parent_idx').on(t.tenant_id, t.parent_id),
    index('assets_name_idx').on(t.tenant_id, t.name, t.id),
    index('assets_due_idx').on(t.tenant_id, t.status, t.next_maintenance_date),
    index('assets_updated_idx').on(t.tenant_id, t.updated_at, t.id),
    index('assets_search_idx').using('gin', t.search),
  ],
);

export const workOrders = pgTable(
  'work_orders',
  {
    tenant_id: tenantId(),
    id: id(),
    title: varchar({ length: 255 }).notNull(),
    description: text(),
    asset_id: integer(),
    assigned_to: varchar({ length: 100 }),
    work_type: workType().notNull().default('corrective'),
    priority: workOrderPriority().notNull().default('medium'),
    status: workOrderStatus().notNull().default('open'),
    due_date: instant(),
    created_at: createdAt(),
    updated_at: updatedAt(),
    started_at: instant(),
    completed_at: instant(),
    hold_reason: text(),
    estimated_hours: hours(),
    actual_hours: hours(),
    parts_cost: money(10),
    labor_cost: money(10),
    completion_notes: text(),
    safety_notes: text(),
    external_ref: varchar({ length: 255 }),
    version: version(),
    search: tsvector().notNull().generatedAlwaysAs(sql`
    setweight(to_tsvector('english', search_text(title)), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(description, '') || ' ' || coalesce(completion_notes, ''))), 'B')`),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    uniqueIndex('work_orders_external_ref_key').on(t.tenant_id, t.external_ref),
    foreignKey({
      name: 'work_orders_asset_fkey',
      columns: [t.tenant_id, t.asset_id],
      foreignColumns: [assets.tenant_id, assets.id],
    }),
    index('work_orders_status_idx').on(t.tenant_id, t.status, t.priority, t.created_at.desc(), t.id.desc()),
    index('work_orders_created_idx').on(t.tenant_id, t.created_at, t.id),
    index('work_orders_updated_idx').on(t.tenant_id, t.updated_at, t.id),
    index('work_orders_asset_idx').on(t.tenant_id, t.asset_id, t.created_at, t.id),
    index('work_orders_assigned_idx').on(t.tenant_id, t.assigned_to, t.created_at, t.id),
    index('work_orders_due_idx')
      .on(t.tenant_id, t.due_date, t.id)
      .where(sql`status in ('open', 'in_progress', 'on_hold')`),
    index('work_orders_search_idx').using('gin', t.search),
  ],
);

/**
 * Kept counts of work orders, maintained by a trigger (migration 0001). Each database session adds to a slot of its own, so that concurrent
 * writers do not wait for one row; the count is the sum over the slots.
 */
export const workOrderCounts = pgTable(
  'work_order_counts',
  {
    tenant_id: tenantId(),
    status: workOrderStatus().notNull(),
    priority: workOrderPriority().notNull(),
    slot: smallint().notNull(),
    n: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant_id, t.status, t.priority, t.slot] })],
);

export const parts = pgTable(
  'parts',
  {
    tenant_id: tenantId(),
    id: id(),
    part_number: varchar({ length: 100 }).notNull(),
    name: varchar({ length: 255 }).notNull(),
    description: text(),
    category: varchar({ length: 100 }),
    manufacturer: varchar({ length: 255 }),
    supplier: varchar({ length: 255 }),
    current_stock: integer().notNull().default(0),
    min_stock_level: integer().notNull().default(0),
    max_stock_level: integer().notNull().default(100),
    unit_cost: money(10),
    location: varchar({ length: 255 }),
    last_ordered: instant(),
    created_at: createdAt(),
    updated_at: updatedAt(),
    version: version(),
    search: tsvector().notNull().generatedAlwaysAs(sql`
    setweight(to_tsvector('english', search_text(name || ' ' || part_number)), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(category, '') || ' ' || coalesce(manufacturer, '') || ' ' || coalesce(supplier, '') || ' ' || coalesce(description, ''))), 'B')`),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    unique('parts_part_number_key').on(t.tenant_id, t.part_number),
    check('parts_levels_check', sql`${t.min_stock_level} <= ${t.max_stock_level}`),
    index('parts_name_idx').on(t.tenant_id, t.name, t.id),
    index('parts_category_idx').on(t.tenant_id, t.category, t.part_number),
    index('parts_updated_idx').on(t.tenant_id, t.updated_at, t.id),
    index('parts_search_idx').using('gin', t.search),
  ],
);

export const aiChatSessions = pgTable(
  'ai_chat_sessions',
  {
    tenant_id: tenantId(),
    id: id(),
    session_id: varchar({ length: 255 }).notNull().unique(),
    user_id: varchar({ length: 150 }).notNull(),
    context: varchar({ length: 100 }).notNull(),
    ai_provider: varchar({ length: 50 }),
    model_used: varchar({ length: 100 }),
    created_at: createdAt(),
    updated_at: updatedAt(),
    total_tokens: integer().notNull().default(0),
    cost: numeric({ precision: 10, scale: 4, mode: 'number' }).notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    index('ai_chat_sessions_user_idx').on(t.tenant_id, t.user_id, t.updated_at, t.id),
  ],
);

/** The messages of a session, a row each: the reference's `messages` column, without rewriting a whole conversation for every message. */
export const aiChatMessages = pgTable(
  'ai_chat_messages',
  {
    tenant_id: tenantId(),
    id: id(),
    chat_session_id: integer().notNull(),
    role: messageRole().notNull(),
    content: text().notNull(),
    state: messageState().notNull().default('complete'),
    sources: jsonb().notNull().default([]),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant_id, t.id] }),
    foreignKey({
      name: 'ai_chat_messages_session_fkey',
      columns: [t.tenant_id, t.chat_session_id],
      foreignColumns: [aiChatSessions.tenant_id, aiChatSessions.id],
    }).onDelete('cascade'),
    index('ai_chat_messages_session_idx').on(t.tenant_id, t.chat_session_id, t.id),
  ],
);
