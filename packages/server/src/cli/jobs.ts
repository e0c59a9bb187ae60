import type { Config } from '../config.ts';
import type { Database } from '../platform/db/database.ts';
import { openDatabase } from './open-database.ts';

interface SystemJob {
  name: string;
  state: string;
  attempts: number;
  max_attempts: number;
  created_at: string;
  completed_at: string | null;
  last_error: string | null;
}

/** The newest jobs that belong to no tenant, such as sweeps. They concern all tenants, so no tenant sees them. */
export function findSystemJobs(db: Database): Promise<SystemJob[]> {
  return db.atOnce<SystemJob>([
    ['set local role none', []],
    [
      `select name, state::text as state, case when started_on is null then 0 else retry_count + 1 end as attempts,
        retry_limit + 1 as max_attempts, created_on as created_at, completed_on as completed_at,
        coalesce(output ->> 'message', output -> 'value' ->> 'message') as last_error
      from pgboss.job where group_id is null order by created_on desc, id limit 100`,
      [],
    ],
  ]);
}

/** `chatterfix jobs`. */
export async function listJobsAt(
  { json = false }: { json?: boolean },
  config: () => Promise<Config>,
  say: (text: string) => void,
): Promise<void> {
  const db = await openDatabase(await config());
  try {
    const jobs = await findSystemJobs(db);
    if (json) return say(JSON.stringify({ jobs }));
    for (const { name, state, attempts, max_attempts, created_at, last_error } of jobs)
      say(
        `${created_at}  ${state}  ${name}  attempt ${attempts} of ${max_attempts}${last_error === null ? '' : `  ${last_error}`}`,
      );
  } finally {
    await db.close();
  }
}
