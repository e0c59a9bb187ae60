import { health, type Health } from '@chatterfix/sdk/contract';
import type { Database } from '../platform/db/database.ts';
import { mountPublic, type Mounting } from '../platform/http/mount.ts';

/** Health checks are frequent and not rate-limited, so one result answers all of them for this time. */
const MEMORY_MS = 1_000;
/** How long a check waits for the database where it is known to work. */
const WAIT_MS = 100;

export function healthRoute(to: Mounting, version: string): void {
  let tables = 0;
  let checked: { state: Promise<Health>; at: number } | undefined;
  mountPublic(to, health.get, async (db) => {
    if (!checked || performance.now() - checked.at > MEMORY_MS) {
      const asked = checkHealth(db, version);
      checked = { state: asked, at: performance.now() };
      // The embedded database answers only when it has run what came before. That it works is known.
      void asked.then(({ database }) => {
        tables = database.tables || tables;
      });
      const soon = new Promise<void>((resolve) => setTimeout(resolve, WAIT_MS).unref());
      checked.state = Promise.race([
        asked,
        soon.then(() => (db.state === 'working' ? healthOf(db, version, 'healthy', tables) : asked)),
      ]);
    }
    const state = await checked.state;
    return state.status === 'healthy'
      ? state
      : new Response(JSON.stringify(state), {
          status: 503,
          headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        });
  });
}

function healthOf(db: Database, version: string, status: Health['status'], tables: number): Health {
  return {
    status,
    gateway: 'ChatterFix Platform Gateway',
    version,
    database: { status, database_type: db.kind, tables },
  };
}

async function checkHealth(db: Database, version: string): Promise<Health> {
  const answer = (status: Health['status'], tables: number) => healthOf(db, version, status, tables);
  try {
    const [row] = await db.query<{ n: number }>(
      `select count(*)::int as n from pg_catalog.pg_tables where schemaname = 'public'`,
      [],
    );
    const tables = row?.n ?? 0;
    return answer(tables > 0 ? 'healthy' : 'unhealthy', tables);
  } catch {
    return answer('unhealthy', 0);
  }
}
