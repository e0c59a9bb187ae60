import { sql, type SQL } from 'drizzle-orm';
import { ofTenant } from '../../platform/db/statements.ts';
import { inUnfinished } from './columns.ts';
import { workOrderDueCounts, workOrderDueMinutes, workOrders } from './schema.ts';

// How much unfinished work is due before an instant, from the kept counts (decision 18). Sessions are in UTC, as the
// days of the counts are.

/** Counts the work orders themselves, in the index of unfinished work. */
const dueBetween = (from: SQL, until: SQL): SQL => sql`(select count(*) from ${workOrders}
  where ${ofTenant(workOrders)} and ${inUnfinished}
  and ${workOrders.due_date} >= ${from} and ${workOrders.due_date} < ${until})`;

/** What is due before the day of an instant begins. */
const dueBeforeDay = (instant: SQL): SQL => sql`(select coalesce(sum(${workOrderDueCounts.n}), 0)
  from ${workOrderDueCounts}
  where ${ofTenant(workOrderDueCounts)} and ${workOrderDueCounts.due_day} < ${instant}::date)`;

/**
 * What is due before an instant of today or later: the kept counts of the days before, those of the minutes of
 * its day, and of its last minute the work orders themselves. Minutes of past days are not kept.
 */
export const dueBefore = (instant: SQL): SQL => sql`(${dueBeforeDay(instant)}
  + (select coalesce(sum(${workOrderDueMinutes.n}), 0) from ${workOrderDueMinutes}
    where ${ofTenant(workOrderDueMinutes)}
    and ${workOrderDueMinutes.due_minute} >= date_trunc('day', ${instant})
    and ${workOrderDueMinutes.due_minute} < date_trunc('minute', ${instant}))
  + ${dueBetween(sql`date_trunc('minute', ${instant})`, instant)})`;
