import {
  ApiKey,
  permissions as all_permissions,
  type ApiKeyCreate,
  type ApiKeyCreated,
  type ApiKeyList,
  type KeyKind,
  type Permission,
  type Role,
} from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import type { Database } from '../platform/db/client.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { apiKeys } from './schema.ts';
import { insertOne, ofTenant, read, writeOne } from '../platform/db/transaction.ts';
import { DomainError, notFound } from '../errors.ts';
import { assertMayGive } from './permissions.ts';
import { hashKey, newKey } from '../platform/secrets/secrets.ts';

const columns = contractColumns(apiKeys, ApiKey.shape);
const prefixes = { secret: 'sk_', publishable: 'pk_', restricted: 'rk_' } as const satisfies Record<
  KeyKind,
  string
>;

/** Makes a key and returns it: the only time that it can be seen. */
export async function createKey(
  context: Context,
  input: output<typeof ApiKeyCreate>,
): Promise<ApiKeyCreated> {
  authorize(context, 'keys:manage');
  const { kind, name, allowed_origins } = input;
  assertHasAll(context, kind === 'secret' ? all_permissions : (input.permissions ?? []));
  const key = newKey(prefixes[kind]);
  const role: Role = kind === 'publishable' ? (input.role ?? 'requester') : 'admin';
  if (kind === 'publishable') assertMayGive(context, role);
  const created = await insertOne<ApiKey>(
    context,
    apiKeys,
    {
      kind,
      name,
      role,
      hash: hashKey(key),
      hint: key.slice(-4),
      allowed_origins,
      created_at: context.now().toISOString(),
      ...(input.permissions ? { permissions: input.permissions } : {}),
    },
    columns,
  );
  return { ...created, key };
}

/** Nobody gives what they do not have. */
function assertHasAll(context: Context, wanted: readonly Permission[]): void {
  const lacking = wanted.filter((permission) => !context.permissions.has(permission));
  if (lacking.length > 0)
    throw new DomainError(
      'forbidden',
      `A key cannot have permissions that its maker lacks: ${lacking.join(', ')}.`,
    );
}

/** All keys, revoked ones too, the latest first. */
export async function listKeys(context: Context): Promise<ApiKeyList> {
  authorize(context, 'keys:manage');
  return {
    keys: await read<ApiKey>(
      context,
      sql`select ${columns} from ${apiKeys} where ${ofTenant(apiKeys)} order by ${apiKeys.id} desc`,
    ),
  };
}

/** Refuses the key from now on; a key revoked before stays as it was. */
export async function revokeKey(context: Context, id: number): Promise<ApiKey> {
  authorize(context, 'keys:manage');
  const [revoked] = await writeOne<ApiKey>(
    context,
    sql`update ${apiKeys} set revoked_at = coalesce(revoked_at, ${context.now().toISOString()}::timestamptz)
    where ${ofTenant(apiKeys)} and id = ${id} returning ${columns}`,
  );
  if (!revoked) throw notFound('key');
  return revoked;
}

/** Sets the origins whose pages may use a publishable key. False where the tenant has no such key. */
export async function setAllowedOrigins(
  context: Context,
  key: string,
  origins: readonly string[],
): Promise<boolean> {
  authorize(context, 'keys:manage');
  const changed = await writeOne(
    context,
    sql`update ${apiKeys} set allowed_origins = ${sql.param([...origins], apiKeys.allowed_origins)}
    where ${ofTenant(apiKeys)} and hash = ${hashKey(key)} and revoked_at is null returning id`,
  );
  return changed.length > 0;
}

/** A key as `resolve_key` answers it. */
export interface ResolvedKey {
  key_id: number;
  tenant_id: number;
  tenant: string;
  kind: KeyKind;
  role: Role;
  permissions: Permission[] | null;
  allowed_origins: string[];
  revoked: boolean;
}

/** A key that was revoked is refused after this long at most. */
const MEMORY_MS = 5_000;
const TOUCH_MS = 60_000;

/** Finds keys by their hash, remembering each for a few seconds, and notes to the minute when each was used. */
export function createKeyFinder(db: Database): (key: string) => Promise<ResolvedKey | undefined> {
  const remembered = new LRUCache<string, ResolvedKey>({ max: 1_000, ttl: MEMORY_MS });
  const touched = new LRUCache<string, true>({ max: 1_000, ttl: TOUCH_MS });
  return async (key) => {
    const hash = hashKey(key);
    const known = remembered.get(hash);
    if (known) return known;
    const [found] = await db.query<ResolvedKey>('select * from resolve_key($1)', [hash]);
    if (!found) return undefined;
    remembered.set(hash, found);
    if (!found.revoked && !touched.has(hash)) {
      touched.set(hash, true);
      await db.query('select touch_key($1, $2)', [found.tenant_id, found.key_id]);
    }
    return found;
  };
}
