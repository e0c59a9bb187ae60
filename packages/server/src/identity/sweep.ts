import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Database } from '../platform/db/database.ts';
import { deleteExpired, type Expired } from '../platform/db/delete-expired.ts';
import { KEPT_DAYS } from '../platform/db/idempotency.ts';
import { idempotencyKeys } from '../platform/db/schema.ts';
import { events } from '../platform/events/schema.ts';
import { defineSystemJob } from '../platform/jobs/job.ts';
import { deviceSignIns } from './device/schema.ts';
import { endedSessions, signInAttempts, usedTokens } from './schema.ts';

const past = sql`expires_at < now()`;
const expired: readonly Expired[] = [
  {
    table: idempotencyKeys,
    condition: sql`created_at < now() - make_interval(days => ${sql.raw(String(KEPT_DAYS))})`,
  },
  { table: events, condition: sql`at < now() - make_interval(days => 7)` },
  { table: usedTokens, condition: past },
  { table: endedSessions, condition: past },
  { table: deviceSignIns, condition: past },
  { table: signInAttempts, condition: past },
];

/**
 * Deletes expired rows: answers kept for repeated requests, events, used vendor tokens, ended sessions, sign-ins
 * on devices, and attempts to sign
 * in with an identity provider.
 */
export function sweep(db: Database, signal?: AbortSignal): Promise<void> {
  return deleteExpired(db, 'sweep', expired, signal);
}

/** The sweep, once an hour. */
export const sweepJob = defineSystemJob({
  name: 'identity.sweep',
  input: z.object({}),
  every: 3600,
  timeLimit: 600,
  run: ({ db }, _input, { signal }) => sweep(db, signal),
});
