import type { Context } from '../context.ts';
import { loadDemoPlant } from '../demo/load.ts';
import { atCommandLine, createTenant, systemContext } from '../identity/tenants.ts';
import { openTestDatabase } from './databases.ts';

/** A Sunday evening on the first of a month, when the fewest things are due and finished "this month". */
const now = '2026-11-01T21:37:00.000Z';

/** The records of the demo plant, whose tenant is the only one of its database, as they are at a fixed time. */
export async function openDemoRecords() {
  const db = await openTestDatabase('pglite');
  const tenant = await createTenant(atCommandLine(db, 'test'), 'demo', 'Demo');
  const context: Context = systemContext(db, tenant, 'test', 'admin', () => new Date(now));
  await loadDemoPlant(context, () => {});
  return {
    context,
    /** Runs it in the database. */
    run: (sql: string) =>
      db.transaction(async (query) => {
        await query('set local role none', []);
        return query<Record<string, unknown>>(sql.replaceAll('now()', `timestamptz '${now}'`), []);
      }),
    close: () => db.close(),
  };
}
