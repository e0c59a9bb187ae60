import type { Role } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Database } from '../db/client.ts';
import { api_keys, tenants, users } from '../db/schema.ts';
import { writeAsOwner } from '../db/transaction.ts';
import { role_permissions } from './permissions.ts';
import { hashKey, hashPassword, newKey } from './secrets.ts';

export interface Tenant {
  id: number;
  slug: string;
  name: string;
}

export function findTenants(db: Database): Promise<Tenant[]> {
  return writeAsOwner(db, (execute) => execute<Tenant>(sql`select id, slug, name from ${tenants} order by id`));
}

export async function createTenant(db: Database, slug: string, name: string): Promise<Tenant> {
  const [tenant] = await writeAsOwner(db, (execute) => execute<Tenant>(sql`insert into ${tenants} (slug, name) values (${slug}, ${name}) returning id, slug, name`));
  return tenant!;
}

/** Makes a key and returns it: the only time that it can be seen. */
export async function createKey(db: Database, tenant_id: number, kind: 'secret' | 'publishable', origins: readonly string[] = []): Promise<string> {
  const key = newKey(kind === 'secret' ? 'sk_' : 'pk_');
  const role: Role = kind === 'secret' ? 'admin' : 'requester';
  await writeAsOwner(db, (execute) => execute(sql`insert into ${api_keys} (tenant_id, kind, hash, hint, role, allowed_origins)
    values (${tenant_id}, ${kind}, ${hashKey(key)}, ${key.slice(-4)}, ${role}, ${originArray(origins)})`));
  return key;
}

/** Sets the origins whose pages may use a publishable key. False where there is no such key. */
export async function setAllowedOrigins(db: Database, key: string, origins: readonly string[]): Promise<boolean> {
  const changed = await writeAsOwner(db, (execute) =>
    execute(sql`update ${api_keys} set allowed_origins = ${originArray(origins)} where hash = ${hashKey(key)} and revoked_at is null returning id`));
  return changed.length > 0;
}

function originArray(origins: readonly string[]) {
  return origins.length > 0 ? sql`array[${sql.join(origins.map((origin) => sql`${origin}`), sql`, `)}]::text[]` : sql`'{}'::text[]`;
}

/** Makes a user, or gives the one of that name the password and the role. */
export async function setUser(db: Database, tenant_id: number, username: string, password: string, role: Role): Promise<void> {
  const password_hash = await hashPassword(password);
  await writeAsOwner(db, (execute) => execute(sql`insert into ${users} (tenant_id, username, password_hash, role) values (${tenant_id}, ${username}, ${password_hash}, ${role})
    on conflict (tenant_id, username) do update set password_hash = excluded.password_hash, role = excluded.role`));
}

/** The context of a named job of the server's own, with the rights of a role. */
export function systemContext(db: Database, tenant: Pick<Tenant, 'id' | 'slug'>, job: string, role: Role, now: () => Date = () => new Date()): Context {
  return { tenant_id: tenant.id, tenant: tenant.slug, actor: { kind: 'system', id: job }, role, permissions: role_permissions[role], db, now, request_id: job };
}
