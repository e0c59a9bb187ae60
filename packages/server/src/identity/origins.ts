import type { Database } from '../platform/db/client.ts';

const MEMORY_MS = 10_000;

/** Which pages may talk to the server, and about which tenants' plants: the origins of the keys that are not revoked. */
export interface KnownOrigins {
  any: ReadonlySet<string>;
  of(tenantId: number): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** What is known is at most ten seconds old, or as old as the caller can bear. */
export function createKnownOrigins(db: Database): (atMostMs?: number) => Promise<KnownOrigins> {
  let known: Promise<KnownOrigins> | undefined;
  let readAt = 0;
  return (atMostMs = MEMORY_MS) => {
    if (!known || Date.now() - readAt > atMostMs) {
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
