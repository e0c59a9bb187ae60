import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Database } from '../../platform/db/database.ts';
import { deleteExpired } from '../../platform/db/delete-expired.ts';
import { defineSystemJob } from '../../platform/jobs/job.ts';
import { workOrderDueMinutes } from './schema.ts';

/** Two days, because the clocks of servers and database may differ. */
const past = sql`due_minute < now() - interval '2 days'`;

/** Deletes the kept counts of past minutes: only those of the current day are read. */
export function sweepDueMinutes(db: Database, signal?: AbortSignal): Promise<void> {
  return deleteExpired(db, 'due-minutes', [{ table: workOrderDueMinutes, condition: past }], signal);
}

/** The sweep of past minutes, once an hour. */
export const sweepDueMinutesJob = defineSystemJob({
  name: 'work-orders.sweep-due-minutes',
  input: z.object({}),
  every: 3600,
  timeLimit: 600,
  run: ({ db }, _input, { signal }) => sweepDueMinutes(db, signal),
});
