import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Database } from '../../platform/db/database.ts';
import { deleteExpired } from '../../platform/db/delete-expired.ts';
import { defineSystemJob } from '../../platform/jobs/job.ts';
import { workOrderDueMinutes, workOrderFigures } from './schema.ts';

/** Later than they are read, because the clocks of servers and database may differ. */
const expired = [
  { table: workOrderDueMinutes, condition: sql`due_minute < now() - interval '2 days'` },
  { table: workOrderFigures, condition: sql`hour < now() - interval '9 days'` },
];

/** Deletes the kept counts of past minutes, of which only those of the current day are read, and old figures. */
export function sweepDueMinutes(db: Database, signal?: AbortSignal): Promise<void> {
  return deleteExpired(db, 'due-minutes', expired, signal);
}

/** The sweep of what is no longer read, once an hour. */
export const sweepDueMinutesJob = defineSystemJob({
  name: 'work-orders.sweep-due-minutes',
  input: z.object({}),
  every: 3600,
  timeLimit: 600,
  run: ({ db }, _input, { signal }) => sweepDueMinutes(db, signal),
});
