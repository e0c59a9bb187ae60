import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { writeAsOwner } from './as-owner.ts';
import type { Database } from './database.ts';

/** Rows deleted in one transaction: few enough that nobody waits for the locks. */
const BATCH = 5_000;

/** Rows of a table that are no longer needed, of all tenants. */
export interface Expired {
  table: PgTable;
  condition: SQL;
}

/** Deletes expired rows of all tenants, some thousand at a time. `by` names the job in the audit log. */
export async function deleteExpired(
  db: Database,
  by: string,
  expired: readonly Expired[],
  signal?: AbortSignal,
): Promise<void> {
  const who = { db, actor: { kind: 'system', id: by }, via: 'system', request_id: by, ip: null } as const;
  for (const { table, condition } of expired) {
    const statement = sql`delete from ${table}
      where ctid in (select ctid from ${table} where ${condition} limit ${sql.raw(String(BATCH))}) returning 1`;
    do signal?.throwIfAborted();
    while ((await writeAsOwner(who, (execute) => execute(statement))).length === BATCH);
  }
}
