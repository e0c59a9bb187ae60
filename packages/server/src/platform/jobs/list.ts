import { Job, type JobQuery, type Page } from '@chatterfix/sdk/contract';
import { eq, type SQL } from 'drizzle-orm';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { instant } from '../db/column-types.ts';
import { contractColumns } from '../db/columns.ts';
import { listPage } from '../db/page.ts';
import { build, ofTenant } from '../db/statements.ts';

/** The view of pg-boss's table in which a tenant sees its own jobs (migration 0009). */
const tenantJobs = pgTable('tenant_jobs', {
  tenant_id: integer().notNull(),
  id: uuid().notNull(),
  name: text().notNull(),
  state: text().$type<Job['state']>().notNull(),
  attempts: integer().notNull(),
  max_attempts: integer().notNull(),
  created_at: instant().notNull(),
  start_at: instant().notNull(),
  started_at: instant(),
  completed_at: instant(),
  last_error: text(),
});
const columns = contractColumns(tenantJobs, Job.shape);

/** Lists the tenant's jobs, the newest first. */
export async function listJobs(
  context: Context,
  query: output<typeof JobQuery>,
): Promise<{ jobs: Job[] } & Page> {
  authorize(context, 'jobs:read');
  const filters = [
    ofTenant(tenantJobs),
    query.state && eq(tenantJobs.state, query.state),
    query.name && eq(tenantJobs.name, query.name),
  ].filter((filter): filter is SQL => Boolean(filter));
  const { rows, ...page } = await listPage(context, {
    input: { ...query, sort: '-created_at' },
    order: {
      direction: 'desc',
      keys: [
        { property: 'created_at', column: tenantJobs.created_at, type: 'timestamptz' },
        { property: 'id', column: tenantJobs.id, type: 'uuid' },
      ],
    },
    select: () => build.select(columns).from(tenantJobs).$dynamic(),
    table: tenantJobs,
    filters: () => filters,
  });
  return { jobs: rows, ...page };
}
