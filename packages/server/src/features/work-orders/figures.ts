import { sql, type SQL } from 'drizzle-orm';
import * as z from 'zod/mini';
import { findTenants, systemContext } from '../../identity/tenants.ts';
import type { Database } from '../../platform/db/database.ts';
import { ofTenant, tenantId } from '../../platform/db/statements.ts';
import { write } from '../../platform/db/transaction.ts';
import { defineSystemJob } from '../../platform/jobs/job.ts';
import { endOfWeek, unfinishedIn } from './columns.ts';
import { dueBefore } from './due-counts.ts';
import { workOrderCounts, workOrderFigures } from './schema.ts';

// The four figures of the dashboard, from kept counts: they cost the same at any size.

const now = sql`${sql.placeholder('now')}::timestamptz`;

const kept = (condition: SQL): SQL => sql`(select coalesce(sum(${workOrderCounts.n}), 0)
  from ${workOrderCounts} where ${ofTenant(workOrderCounts)} and ${condition})`;

/** Unfinished work that is past its due date. It takes the value `now`, as the others do. */
export const overdue = dueBefore(now);
export const dueThisWeek = sql`(${dueBefore(sql`(${endOfWeek(now)} + interval '1 millisecond')`)} - ${overdue})`;
export const critical = kept(
  sql`${unfinishedIn(workOrderCounts.status)} and ${workOrderCounts.priority} = 'critical'`,
);
export const onHold = kept(sql`${workOrderCounts.status} = 'on_hold'`);

const keep = sql`insert into ${workOrderFigures} (tenant_id, hour, overdue, due_this_week, critical, on_hold)
  select ${tenantId}, date_trunc('hour', ${now}), ${overdue}, ${dueThisWeek}, ${critical}, ${onHold}
  on conflict do nothing`;

/** Keeps the figures of each tenant for this hour, unless they are kept already. */
export async function keepFigures(db: Database, now: () => Date, signal?: AbortSignal): Promise<void> {
  for (const tenant of await findTenants(db)) {
    signal?.throwIfAborted();
    await write(systemContext(db, tenant, 'work-order-figures', 'viewer', now), keep, {
      now: now().toISOString(),
    });
  }
}

/** Keeps the figures of the hour, with which those of a week later are compared. */
export const keepFiguresJob = defineSystemJob({
  name: 'work-orders.keep-figures',
  input: z.object({}),
  every: 3600,
  timeLimit: 600,
  run: ({ db, now }, _input, { signal }) => keepFigures(db, now, signal),
});
