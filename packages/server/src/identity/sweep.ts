import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import * as z from 'zod/mini';
import type { Database } from '../platform/db/database.ts';
import { KEPT_DAYS } from '../platform/db/idempotency.ts';
import { idempotencyKeys } from '../platform/db/schema.ts';
import { endedSessions, signInAttempts, usedTokens } from './schema.ts';
import { events } from '../platform/events/schema.ts';
import { writeAsOwner } from '../platform/db/as-owner.ts';
import { defineSystemJob } from '../platform/jobs/job.ts';

/** Rows deleted in one transaction: few enough that nobody waits for the sweep's locks. */
const BATCH = 5_000;

const deleteBatch = (table: PgTable, condition: SQL) =>
  sql`delete from ${table}
    where ctid in (select ctid from ${table} where ${condition} limit ${sql.raw(String(BATCH))}) returning 1`;
const expired = [
  deleteBatch(
    idempotencyKeys,
    sql`created_at < now() - make_interval(days => ${sql.raw(String(KEPT_DAYS))})`,
  ),
  deleteBatch(events, sql`at < now() - make_interval(days => 7)`),
  deleteBatch(usedTokens, sql`expires_at < now()`),
  deleteBatch(endedSessions, sql`expires_at < now()`),
  deleteBatch(signInAttempts, sql`expires_at < now()`),
];

/**
 * Deletes expired rows: answers kept for repeated requests, events, used vendor tokens, ended sessions, and attempts to sign
 * in with an identity provider.
 */
export async function sweep(db: Database, signal?: AbortSignal): Promise<void> {
  const who = {
    db,
    actor: { kind: 'system', id: 'sweep' },
    via: 'system',
    request_id: 'sweep',
    ip: null,
  } as const;
  for (const statement of expired) {
    do signal?.throwIfAborted();
    while ((await writeAsOwner(who, (execute) => execute(statement))).length === BATCH);
  }
}

/** The sweep, once an hour. */
export const sweepJob = defineSystemJob({
  name: 'identity.sweep',
  input: z.object({}),
  every: 3600,
  timeLimit: 600,
  run: ({ db }, _input, { signal }) => sweep(db, signal),
});
