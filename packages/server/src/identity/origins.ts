import { LRUCache } from 'lru-cache';
import { lookUp, type Database } from '../platform/db/database.ts';

const MEMORY_MS = 10_000;
/** Origins that are remembered. A stranger may send any number of others. */
const REMEMBERED = 10_000;

interface Remembered {
  tenants: Promise<ReadonlySet<number>>;
  readAt: number;
}

/**
 * Finds the tenants whose pages may have an origin: those with a key of that origin that is not revoked. Answers
 * from memory if what it remembers is at most `maxAgeMs` old (10 s unless given).
 */
export function createTenantsOfOrigin(
  db: Database,
): (origin: string, maxAgeMs?: number) => Promise<ReadonlySet<number>> {
  const remembered = new LRUCache<string, Remembered>({ max: REMEMBERED });
  return (origin, maxAgeMs = MEMORY_MS) => {
    const known = remembered.get(origin);
    if (known && Date.now() - known.readAt <= maxAgeMs) return known.tenants;
    const tenants = read(db, origin);
    remembered.set(origin, { tenants, readAt: Date.now() });
    tenants.catch(() => remembered.delete(origin));
    return tenants;
  };
}

async function read(db: Database, origin: string): Promise<ReadonlySet<number>> {
  const rows = await db.query<{ tenant_id: number }>(
    'select tenant_id from tenants_of_origin($1)',
    [origin],
    lookUp,
  );
  return new Set(rows.map(({ tenant_id }) => tenant_id));
}
