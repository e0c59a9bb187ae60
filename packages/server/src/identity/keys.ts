import {
  ApiKey,
  permissions as allPermissions,
  type ApiKeyCreate,
  type ApiKeyCreated,
  type ApiKeyList,
  type KeyKind,
  type Permission,
  type Role,
} from '@chatterfix/sdk/contract';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { lookUp, type Database } from '../platform/db/database.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { apiKeys } from './schema.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { read, write, type Transaction } from '../platform/db/transaction.ts';
import { DomainError, notFound } from '../errors.ts';
import { assertMayGive } from './permissions.ts';
import { hashKey, newKey } from '../platform/secrets/secrets.ts';

/** Visitors may report faults if their role may create work orders. */
const allowReports = sql<
  boolean | null
>`case when ${apiKeys.kind} = 'publishable' then ${apiKeys.role} <> 'viewer' end`.as('allow_reports');
const columns = contractColumns(apiKeys, ApiKey.shape, { allow_reports: allowReports });
const prefixes = { secret: 'sk_', publishable: 'pk_', restricted: 'rk_' } as const satisfies Record<
  KeyKind,
  string
>;

/**
 * Creates a key. Only its hash is stored, so the answer is the only place where the key itself can be read.
 *
 * @throws `forbidden` if the key would have permissions that its creator lacks.
 */
export async function createKey(
  context: Context,
  input: output<typeof ApiKeyCreate>,
): Promise<ApiKeyCreated> {
  authorize(context, 'keys:manage');
  const { kind, name, allowed_origins } = input;
  assertHasAll(context, kind === 'secret' ? allPermissions : (input.permissions ?? []));
  const key = newKey(prefixes[kind]);
  const role: Role =
    kind === 'publishable'
      ? (input.role ?? (input.allow_reports === false ? 'viewer' : 'requester'))
      : 'admin';
  if (kind === 'publishable') assertMayGive(context, role);
  return write(context, async (tx) => {
    await assertHasPlace(tx, allowed_origins.length);
    const [created] = await tx.run(
      build
        .insert(apiKeys)
        .values({
          tenant_id: tenantId,
          kind,
          name,
          role,
          hash: hashKey(key),
          hint: key.slice(-4),
          allowed_origins,
          created_at: context.now().toISOString(),
          ...(input.permissions ? { permissions: input.permissions } : {}),
        })
        .returning(columns),
    );
    return { ...created!, key };
  });
}

/** Valid keys of a tenant, and their origins together. */
const MOST_KEYS = 200,
  MOST_ORIGINS = 1_000;
const lockKeys = sql`select pg_advisory_xact_lock(7210351, ${sql.placeholder('tenant_id')}::int)`;
const countKeys = build
  .select({
    keys: sql<number>`count(*)::int`.as('keys'),
    origins: sql<number>`coalesce(sum(cardinality(${apiKeys.allowed_origins})), 0)::int`.as('origins'),
  })
  .from(apiKeys)
  .where(and(ofTenant(apiKeys), isNull(apiKeys.revoked_at)));

/** Throws `conflict` if the tenant has as many keys or origins as it can have. */
async function assertHasPlace(tx: Transaction, moreOrigins: number): Promise<void> {
  tx.send(lockKeys); // others that create a key of the tenant wait for this one
  const [{ keys, origins } = { keys: 0, origins: 0 }] = await tx.run(countKeys);
  if (keys >= MOST_KEYS)
    throw new DomainError(
      'conflict',
      `A tenant can have ${MOST_KEYS} valid keys. Revoke one that is not used.`,
    );
  if (origins + moreOrigins > MOST_ORIGINS)
    throw new DomainError(
      'conflict',
      `The valid keys of a tenant can have ${MOST_ORIGINS} origins together; they have ${origins}. Revoke a key that is not used.`,
      {
        errors: [
          { field: 'body.allowed_origins', rule: `must have at most ${MOST_ORIGINS - origins} items` },
        ],
      },
    );
}

/** Throws `forbidden` if a key would have permissions that its creator lacks. */
function assertHasAll(context: Context, wanted: readonly Permission[]): void {
  const lacking = wanted.filter((permission) => !context.permissions.has(permission));
  if (lacking.length > 0)
    throw new DomainError(
      'forbidden',
      `You cannot create a key with permissions that you lack: ${lacking.join(', ')}.`,
    );
}

/** Lists all keys, also revoked ones, the latest first. */
export async function listKeys(context: Context): Promise<ApiKeyList> {
  authorize(context, 'keys:manage');
  return {
    keys: await read(
      context,
      build.select(columns).from(apiKeys).where(ofTenant(apiKeys)).orderBy(desc(apiKeys.id)),
    ),
  };
}

/** Revokes a key. A key that was revoked before keeps its first `revoked_at`. */
export async function revokeKey(context: Context, id: number): Promise<ApiKey> {
  authorize(context, 'keys:manage');
  const [revoked] = await write(
    context,
    build
      .update(apiKeys)
      .set({ revoked_at: sql`coalesce(revoked_at, ${context.now().toISOString()}::timestamptz)` })
      .where(and(ofTenant(apiKeys), eq(apiKeys.id, id)))
      .returning(columns),
  );
  if (!revoked) throw notFound('key');
  return revoked;
}

/** Sets the origins whose pages may use a publishable key. Returns false if the tenant has no such key. */
export async function setAllowedOrigins(
  context: Context,
  key: string,
  origins: readonly string[],
): Promise<boolean> {
  authorize(context, 'keys:manage');
  const changed = await write(
    context,
    build
      .update(apiKeys)
      .set({ allowed_origins: [...origins] })
      .where(and(ofTenant(apiKeys), eq(apiKeys.hash, hashKey(key)), isNull(apiKeys.revoked_at)))
      .returning({ id: apiKeys.id }),
  );
  return changed.length > 0;
}

/** The name of the key that the caller is; undefined for other callers. */
export async function findKeyName(context: Context): Promise<string | undefined> {
  const id = /^key-(\d+)$/.exec(context.actor.id)?.[1];
  if (id === undefined || !context.actor.kind.endsWith('_key')) return undefined;
  const [key] = await read(
    context,
    build
      .select({ name: apiKeys.name })
      .from(apiKeys)
      .where(and(ofTenant(apiKeys), eq(apiKeys.id, Number(id)))),
  );
  return key?.name;
}

/** A row of the database function `resolve_key`. */
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

/** A revoked key is refused after this time at most. */
const MEMORY_MS = 5_000;
/** The last use of a key is recorded at most this often. */
const TOUCH_MS = 60_000;

/**
 * Finds keys by their hash. Each is remembered for a few seconds, and its last use is recorded once a minute.
 */
export function createKeyFinder(db: Database): (key: string) => Promise<ResolvedKey | undefined> {
  const remembered = new LRUCache<string, ResolvedKey>({ max: 1_000, ttl: MEMORY_MS });
  const touched = new LRUCache<string, true>({ max: 1_000, ttl: TOUCH_MS });
  return async (key) => {
    const hash = hashKey(key);
    const known = remembered.get(hash);
    if (known) return known;
    const [found] = await db.query<ResolvedKey>('select * from resolve_key($1)', [hash], lookUp);
    if (!found) return undefined;
    remembered.set(hash, found);
    if (!found.revoked && !touched.has(hash)) {
      touched.set(hash, true);
      // The request does not wait for it: it is a write, which may have to wait for others.
      db.query('select touch_key($1, $2)', [found.tenant_id, found.key_id]).catch(() => touched.delete(hash));
    }
    return found;
  };
}
