import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { KEPT_DAYS } from '../db/idempotency.ts';
import { idempotency_keys, used_tokens } from '../db/schema.ts';
import { writeAsOwner } from '../db/transaction.ts';

/** So many rows at a time, so that nobody waits for the sweep. */
const BATCH = 5_000;
const EVERY_MS = 3_600_000;

/** Deletes what was kept for a time only and no longer counts: answers to repeated requests, vendors' tokens that have expired. Any replica may, at any time. */
export async function sweep(db: Database): Promise<void> {
  const expired = [
    sql`delete from ${idempotency_keys} where ctid in (select ctid from ${idempotency_keys} where created_at < now() - make_interval(days => ${sql.raw(String(KEPT_DAYS))}) limit ${sql.raw(String(BATCH))}) returning 1`,
    sql`delete from ${used_tokens} where ctid in (select ctid from ${used_tokens} where expires_at < now() limit ${sql.raw(String(BATCH))}) returning 1`,
  ];
  const who = { db, actor: { kind: 'system', id: 'sweep' }, via: 'system', request_id: 'sweep', ip: null } as const;
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
