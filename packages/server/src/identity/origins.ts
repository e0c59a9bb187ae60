import type { Database } from '../platform/db/client.ts';

const MEMORY_MS = 10_000;

/** Which pages may talk to the server, and about which tenants' plants: the origins of the keys that are not revoked. */
export interface KnownOrigins {
  any: ReadonlySet<string>;
  of(tenant_id: number): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** What is known is at most ten seconds old, or as old as the caller can bear. */
export function createKnownOrigins(db: Database): (at_most_ms?: number) => Promise<KnownOrigins> {
  let known: Promise<KnownOrigins> | undefined;
  let read_at = 0;
  return (at_most_ms = MEMORY_MS) => {
    if (!known || Date.now() - read_at > at_most_ms) {
      read_at = Date.now();
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
  const by_tenant = new Map<number, Set<string>>();
  for (const { tenant_id, origin } of rows)
    by_tenant.set(tenant_id, (by_tenant.get(tenant_id) ?? new Set()).add(origin));
  return {
    any: new Set(rows.map(({ origin }) => origin)),
    of: (tenant_id) => by_tenant.get(tenant_id) ?? none,
  };
}
