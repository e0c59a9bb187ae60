import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../platform/db/client.ts';
import { KEPT_DAYS } from '../platform/db/idempotency.ts';
import { idempotencyKeys } from '../platform/db/schema.ts';
import { signInAttempts, usedTokens } from './schema.ts';
import { writeAsOwner } from '../platform/db/transaction.ts';

/** So many rows at a time, so that nobody waits for the sweep. */
const BATCH = 5_000;
const EVERY_MS = 3_600_000;

/** Deletes what was kept for a time only and no longer counts: answers to repeated requests, vendors' tokens and ways through an identity provider that have expired. Any replica may, at any time. */
export async function sweep(db: Database): Promise<void> {
  const gone = (table: PgTable, condition: SQL) =>
    sql`delete from ${table} where ctid in (select ctid from ${table} where ${condition} limit ${sql.raw(String(BATCH))}) returning 1`;
  const expired = [
    gone(idempotencyKeys, sql`created_at < now() - make_interval(days => ${sql.raw(String(KEPT_DAYS))})`),
    gone(usedTokens, sql`expires_at < now()`),
    gone(signInAttempts, sql`expires_at < now()`),
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

/** Sweeps now and every hour; returns how to stop. */
export function keepSweeping(db: Database, log: (error: unknown) => void): () => void {
  const run = () => void sweep(db).catch(log);
  run();
  const timer = setInterval(run, EVERY_MS);
  return () => clearInterval(timer);
}
