import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  varchar,
} from 'drizzle-orm/pg-core';
import { createdAt, instant } from './column-types.ts';
import { declareTable } from './table-declaration.ts';

// The platform's own tables. Every other folder declares its tables in a `schema.ts` of its own.

/**
 * Not a table of a tenant's: each tenant sees its own row, by a policy of migration 0002, and only the owner
 * writes.
 */
export const tenants = pgTable('tenants', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** The tenant's name in addresses and on the command line. */
  slug: varchar({ length: 63 }).notNull().unique(),
  name: varchar({ length: 255 }).notNull(),
  created_at: createdAt(),
}).enableRLS();

/**
 * Answers to requests that carried an `Idempotency-Key`, written in the transaction of their effect; see
 * `db/idempotency.ts`.
 */
export const idempotencyKeys = declareTable(
  pgTable(
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
  ).enableRLS(),
  {
    bound: { because: 'they are kept for 30 days, and the daily writes of a tenant are limited' },
    audited: false,
    versioned: false,
    readable: false,
    rowsOfNoTenant: true,
  },
);

/**
 * Who did what: written by triggers in the transaction of each write, and for security events. Nobody may
 * change it (migration 0004).
 */
export const auditLog = declareTable(
  pgTable(
    'audit_log',
    {
      /** Counted for each tenant by itself, by a trigger (migration 0012). */
      id: bigint({ mode: 'number' }).notNull(),
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
      before: jsonb().$type<Record<string, unknown>>(),
      after: jsonb().$type<Record<string, unknown>>(),
      request_id: varchar({ length: 100 }),
      ip: varchar({ length: 45 }),
      /** What Fred did, he did in this run, and this person approved it: the kind of actor and its id. */
      run_id: varchar({ length: 64 }),
      approved_by: varchar({ length: 150 }),
    },
    (t) => [
      uniqueIndex('audit_log_tenant_idx').on(t.tenant_id, t.id),
      index('audit_log_resource_idx').on(t.tenant_id, t.resource, t.resource_id, t.id),
    ],
  ).enableRLS(),
  {
    bound: { because: 'the daily writes of a tenant are limited' },
    audited: false,
    versioned: false,
    readable: true,
    grants: ['select'],
    rowsOfNoTenant: true,
  },
);
