import type { Database } from '../platform/db/database.ts';

const MEMORY_MS = 10_000;

/** The origins of the keys that are not revoked: pages of these may call the API. */
interface KnownOrigins {
  /** The origins of all tenants. */
  any: ReadonlySet<string>;
  of(tenantId: number): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Reads the origins, or answers from memory if the last reading is at most `maxAgeMs` old (10 s unless
 * given).
 */
export function createKnownOrigins(db: Database): (maxAgeMs?: number) => Promise<KnownOrigins> {
  let known: Promise<KnownOrigins> | undefined;
  let readAt = 0;
  return (maxAgeMs = MEMORY_MS) => {
    if (!known || Date.now() - readAt > maxAgeMs) {
      readAt = Date.now();
      known = readOrigins(db);
      known.catch(() => {
        known = undefined;
      });
    }
    return known;
  };
}

async function readOrigins(db: Database): Promise<KnownOrigins> {
  const rows = await db.query<{ tenant_id: number; origin: string }>(
    'select tenant_id, origin from known_origins()',
    [],
  );
  const byTenant = new Map<number, Set<string>>();
  for (const { tenant_id, origin } of rows)
    byTenant.set(tenant_id, (byTenant.get(tenant_id) ?? new Set()).add(origin));
  return {
    any: new Set(rows.map(({ origin }) => origin)),
    of: (tenantId) => byTenant.get(tenantId) ?? none,
  };
}
