import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../platform/db/database.ts';
import { KEPT_DAYS } from '../platform/db/idempotency.ts';
import { idempotencyKeys } from '../platform/db/schema.ts';
import { signInAttempts, usedTokens } from './schema.ts';
import { writeAsOwner } from '../platform/db/as-owner.ts';

/** Rows deleted in one transaction: few enough that nobody waits for the sweep's locks. */
const BATCH = 5_000;
const EVERY_MS = 3_600_000;

/**
 * Deletes expired rows: answers kept for repeated requests, used vendor tokens, and attempts to sign in with
 * an identity provider. Several servers may do this at the same time.
 */
export async function sweep(db: Database): Promise<void> {
  const deleteBatch = (table: PgTable, condition: SQL) =>
    sql`delete from ${table}
      where ctid in (select ctid from ${table} where ${condition} limit ${sql.raw(String(BATCH))}) returning 1`;
  const expired = [
    deleteBatch(
      idempotencyKeys,
      sql`created_at < now() - make_interval(days => ${sql.raw(String(KEPT_DAYS))})`,
    ),
    deleteBatch(usedTokens, sql`expires_at < now()`),
    deleteBatch(signInAttempts, sql`expires_at < now()`),
  ];
  const who = {
    db,
    actor: { kind: 'system', id: 'sweep' },
    via: 'system',
    request_id: 'sweep',
    ip: null,
  } as const;
  for (const statement of expired) {
    while ((await writeAsOwner(who, (execute) => execute(statement))).length === BATCH);
  }
}

/** Sweeps now and every hour. Returns a function that stops it. */
export function keepSweeping(db: Database, log: (error: unknown) => void): () => void {
  const run = () => void sweep(db).catch(log);
  run();
  const timer = setInterval(run, EVERY_MS);
  return () => clearInterval(timer);
}
