import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Database } from '../../platform/db/database.ts';
import { deleteExpired } from '../../platform/db/delete-expired.ts';
import { defineSystemJob } from '../../platform/jobs/job.ts';
import { aiRunEvents, aiRuns } from './schema.ts';

/**
 * Deletes the logs of runs that have ended, a day after they were written. The answer stays: who asks for the events of an old run
 * gets them made from it.
 */
export function sweepRunLogs(db: Database, signal?: AbortSignal): Promise<void> {
  const condition = sql`at < now() - make_interval(days => 1) and not exists (
    select 1 from ${aiRuns} r where r.tenant_id = ${aiRunEvents.tenant_id} and r.id = ${aiRunEvents.run} and r.state = 'running')`;
  return deleteExpired(db, 'runs', [{ table: aiRunEvents, condition }], signal);
}

/** The sweep of runs' logs, once an hour. */
export const sweepRunLogsJob = defineSystemJob({
  name: 'assistant.sweep-run-logs',
  input: z.object({}),
  every: 3600,
  timeLimit: 600,
  run: ({ db }, _input, { signal }) => sweepRunLogs(db, signal),
});
