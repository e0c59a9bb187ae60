import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  Role,
  TenantCreate,
  TenantCreated,
  TenantList,
} from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import type { Actor, Context, Operator } from '../context.ts';
import type { Database } from '../platform/db/database.ts';
import { tenants } from '../platform/db/schema.ts';
import { writeAsOwner } from '../platform/db/as-owner.ts';
import { build } from '../platform/db/statements.ts';
import { notFound } from '../errors.ts';
import { createKey, listKeys, revokeKey } from './keys.ts';
import { rolePermissions } from './permissions.ts';

// The operator's work: tenants and their first keys. It concerns all tenants, so it runs as the owner of the
// tables, without row-level security.

export interface TenantRow {
  id: number;
  slug: string;
  name: string;
  created_at: string;
}

/** The operator at the command line. `job` names the command in the audit log. */
export function atCommandLine(db: Database, job: string, now: () => Date = () => new Date()): Operator {
  return { actor: { kind: 'operator', id: job }, via: 'cli', request_id: job, ip: null, now, db };
}

export function findTenants(db: Database): Promise<TenantRow[]> {
  return writeAsOwner(atCommandLine(db, 'find-tenants'), (execute) =>
    execute(build.select().from(tenants).orderBy(tenants.id)),
  );
}

export async function listTenants({ db }: Operator): Promise<TenantList> {
  return {
    tenants: (await findTenants(db)).map(({ slug, name, created_at }) => ({
      tenant: slug,
      name,
      created_at,
    })),
  };
}

/** Creates a tenant without keys. Throws `conflict` if the name is taken. */
export async function createTenant(operator: Operator, slug: string, name: string): Promise<TenantRow> {
  const [tenant] = await writeAsOwner(operator, async (execute) => {
    const created = await execute(build.insert(tenants).values({ slug, name }).returning());
    await execute(
      sql`select record_security_event(
        ${created[0]!.id}, 'created', 'tenants', ${slug}, jsonb_build_object('name', ${name}::text))`,
    );
    return created;
  });
  return tenant!;
}

/**
 * Creates a tenant with a secret and a publishable key, in one transaction. Throws `conflict` if the name is
 * taken.
 */
export async function createTenantWithKeys(
  operator: Operator,
  { tenant: slug, name = slug, allowed_origins }: output<typeof TenantCreate>,
): Promise<TenantCreated> {
  return operator.db.transaction(async (_, db) => {
    const inside = { ...operator, db };
    const tenant = await createTenant(inside, slug, name);
    const context = operatorContext(inside, tenant);
    const secret = await createKey(context, {
      kind: 'secret',
      name: 'first secret key',
      allowed_origins: [],
    });
    const publishable = await createKey(context, {
      kind: 'publishable',
      name: 'first publishable key',
      allowed_origins,
    });
    return { tenant: slug, secret_key: secret.key, publishable_key: publishable.key };
  });
}

/** All keys of the tenant with this short name. Throws `not_found`. */
export async function listTenantKeys(operator: Operator, slug: string): Promise<ApiKeyList> {
  return listKeys(await contextIn(operator, slug));
}

/** Creates a key for the tenant with this short name. Throws `not_found`, and what `createKey` throws. */
export async function createTenantKey(
  operator: Operator,
  slug: string,
  input: output<typeof ApiKeyCreate>,
): Promise<ApiKeyCreated> {
  return createKey(await contextIn(operator, slug), input);
}

/** Revokes a key of the tenant with this short name. Throws `not_found`. */
export async function revokeTenantKey(operator: Operator, slug: string, id: number): Promise<ApiKey> {
  return revokeKey(await contextIn(operator, slug), id);
}

async function contextIn(operator: Operator, slug: string): Promise<Context> {
  const tenant = (await findTenants(operator.db)).find((one) => one.slug === slug);
  if (!tenant) throw notFound('tenant');
  return operatorContext(operator, tenant);
}

/** The operator's context in one tenant, with the permissions of an admin. */
export function operatorContext(operator: Operator, tenant: Pick<TenantRow, 'id' | 'slug'>): Context {
  return {
    ...operator,
    tenant_id: tenant.id,
    tenant: tenant.slug,
    role: 'admin',
    permissions: rolePermissions.admin,
  };
}

/** The context of one of the server's own jobs, with the permissions of a role. */
export function systemContext(
  db: Database,
  tenant: Pick<TenantRow, 'id' | 'slug'>,
  job: string,
  role: Role,
  now: () => Date = () => new Date(),
): Context {
  const actor: Actor = { kind: 'system', id: job };
  return {
    tenant_id: tenant.id,
    tenant: tenant.slug,
    actor,
    role,
    permissions: rolePermissions[role],
    db,
    now,
    request_id: job,
    via: 'system',
    ip: null,
  };
}
