import { COUNTED_UP_TO, type WorkOrderCounts, type WorkOrderCountsQuery } from '@chatterfix/sdk/contract';
import { and, eq, isNull, lt, sql, type SQL } from 'drizzle-orm';
import { authorize, type Context } from '../../context.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { inUnfinished, isDueToday, unfinishedIn } from './columns.ts';
import { workOrderCounts, workOrders } from './schema.ts';

/** How many there are in an index, with one more than are counted if there are more. */
const countUpTo = (condition: SQL | undefined) => sql<number>`(select count(*)::int from
  (select 1 from ${workOrders} where ${and(ofTenant(workOrders), inUnfinished, condition)}
    limit ${sql.raw(String(COUNTED_UP_TO + 1))}) counted)`;

const counts = {
  unfinished: sql<number>`coalesce(sum(${workOrderCounts.n}), 0)::int`.as('unfinished'),
  overdue: countUpTo(lt(workOrders.due_date, sql.placeholder('now'))).as('overdue'),
  due_today: countUpTo(isDueToday).as('due_today'),
  unassigned: countUpTo(isNull(workOrders.assigned_to)).as('unassigned'),
};
const ofPerson = countUpTo(eq(workOrders.assigned_to, sql.placeholder('assigned_to'))).as('assigned');

const isKept = and(ofTenant(workOrderCounts), unfinishedIn(workOrderCounts.status));

// One statement each, so that all counts are of the same moment.
const countAll = build.select(counts).from(workOrderCounts).where(isKept);
const countAllAndPerson = build
  .select({ ...counts, assigned: ofPerson })
  .from(workOrderCounts)
  .where(isKept);

type Counted = Record<keyof typeof counts, number> & { assigned?: number };

/** How much unfinished work there is of each kind that somebody looks for. It costs the same at any size. */
export async function countWorkOrders(
  context: Context,
  { assigned_to }: WorkOrderCountsQuery,
): Promise<WorkOrderCounts> {
  authorize(context, 'work_orders:read');
  const now = context.now().toISOString();
  const rows: Counted[] =
    assigned_to === undefined
      ? await read(context, countAll, { now })
      : await read(context, countAllAndPerson, { now, assigned_to });
  const [row] = rows;
  if (!row) throw new Error('a count has a row');
  const capped = (n: number) => ({ n: Math.min(n, COUNTED_UP_TO), capped: n > COUNTED_UP_TO });
  return {
    ...(row.assigned !== undefined && { assigned: capped(row.assigned) }),
    overdue: capped(row.overdue),
    due_today: capped(row.due_today),
    unassigned: capped(row.unassigned),
    unfinished: row.unfinished,
    as_of: now,
  };
}
