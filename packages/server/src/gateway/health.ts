import { health, type Health } from '@chatterfix/sdk/contract';
import type { Database } from '../db/client.ts';
import { mountPublic, type Mounting } from '../http/mount.ts';

export function healthRoute(to: Mounting, version: string): void {
  mountPublic(to, health.get, async (db) => {
    const state = await checkHealth(db, version);
    return state.status === 'healthy' ? state : new Response(JSON.stringify(state), { status: 503, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } });
  });
}

async function checkHealth(db: Database, version: string): Promise<Health> {
  const answer = (status: Health['status'], tables: number): Health =>
    ({ status, gateway: 'ChatterFix Platform Gateway', version, database: { status, database_type: db.kind, tables } });
  try {
    const [row] = await db.query<{ n: number }>(`select count(*)::int as n from pg_catalog.pg_tables where schemaname = 'public'`, []);
    return answer('healthy', row?.n ?? 0);
  } catch {
    return answer('unhealthy', 0);
  }
}
