import type { WorkOrderDashboard } from '@chatterfix/sdk/contract';
import { and, desc, gt, lte, sql } from 'drizzle-orm';
import { authorize, type Context } from '../../context.ts';
import { startOfDay, tenantZone } from '../../identity/time-zone.ts';
import { sharedRead } from '../../platform/db/shared-read.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { isCompleted } from './columns.ts';
import { critical, dueThisWeek, onHold, overdue } from './figures.ts';
import { workOrderFigures, workOrders } from './schema.ts';

const DAYS = 30;
const WEEK_MS = 7 * 86_400_000;
/** The bound of what is read, which the contract names. */
const MOST_COUNTED = 100_000;

const limit = (rows: number) => sql.raw(`limit ${rows}`);

const nowInstant = sql`${sql.placeholder('now')}::timestamptz`;
const pastInstant = sql`${sql.placeholder('past')}::timestamptz`;

/** The last figures that were kept a week before. Those of a day before that say nothing of last week. */
const past = build
  .select()
  .from(workOrderFigures)
  .where(
    and(
      ofTenant(workOrderFigures),
      lte(workOrderFigures.hour, pastInstant),
      gt(workOrderFigures.hour, sql`${pastInstant} - interval '1 day'`),
    ),
  )
  .orderBy(desc(workOrderFigures.hour))
  .limit(1)
  .as('past');

const compare = build
  .select({
    overdue: sql<number>`${overdue}::int`.as('overdue'),
    due_this_week: sql<number>`${dueThisWeek}::int`.as('due_this_week'),
    critical: sql<number>`${critical}::int`.as('critical'),
    on_hold: sql<number>`${onHold}::int`.as('on_hold'),
    was_overdue: sql<number | null>`past.overdue`.as('was_overdue'),
    was_due_this_week: sql<number | null>`past.due_this_week`.as('was_due_this_week'),
    was_critical: sql<number | null>`past.critical`.as('was_critical'),
    was_on_hold: sql<number | null>`past.on_hold`.as('was_on_hold'),
  })
  .from(sql`(select 1) present`)
  .leftJoin(past, sql`true`);

const today = sql`(${nowInstant} at time zone ${tenantZone})::date`;
const firstDay = sql`(${today} - ${sql.raw(String(DAYS - 1))})`;
const begin = startOfDay(firstDay);

/**
 * Each day is counted from its first instant to that of the next, as `created_on` and `completed_on` find work. So the
 * beginnings of the days are compared, of which the last is that of tomorrow, and each bucket between two is a day.
 */
const countDays = build
  .select({
    day: sql<string>`series.day::text`.as('day'),
    created: sql<number>`series.created`.as('created'),
    completed: sql<number>`series.completed`.as('completed'),
    rows: sql<number>`series.rows`.as('rows'),
  })
  .from(
    sql`(with
      beginnings as materialized (select array(select ${startOfDay(sql`(${firstDay} + later)`)}
        from generate_series(0, ${sql.raw(String(DAYS))}) later order by later) as list),
      made as materialized (select created_at as at from ${workOrders}
        where ${ofTenant(workOrders)} and created_at >= ${begin} ${limit(MOST_COUNTED + 1)}),
      done as materialized (select completed_at as at from ${workOrders}
        where ${ofTenant(workOrders)} and ${isCompleted} and completed_at >= ${begin} ${limit(MOST_COUNTED + 1)}),
      created as (select width_bucket(at, list) as bucket, count(*)::int as n from made, beginnings group by 1),
      completed as (select width_bucket(at, list) as bucket, count(*)::int as n from done, beginnings group by 1)
      select ${firstDay} + bucket - 1 as day, coalesce(created.n, 0) as created, coalesce(completed.n, 0) as completed,
        greatest((select count(*) from made), (select count(*) from done))::int as rows
      from generate_series(1, ${sql.raw(String(DAYS))}) bucket
      left join created using (bucket) left join completed using (bucket)) series`,
  )
  .orderBy(sql`series.day`);

/** What needs attention, with the counts of a week ago, and the last 30 days. It costs the same at any size. */
export async function workOrderDashboard(context: Context): Promise<WorkOrderDashboard> {
  authorize(context, 'work_orders:read');
  return readDashboard(context);
}

const readDashboard = sharedRead(async (context): Promise<WorkOrderDashboard> => {
  const asOf = context.now();
  const now = asOf.toISOString();
  const past = new Date(asOf.getTime() - WEEK_MS).toISOString();
  const [[counted], days] = await Promise.all([
    read(context, compare, { now, past }),
    read(context, countDays, { now }),
  ]);
  if (!counted) throw new Error('a count has a row');
  const figure = (n: number, before: number | null) => ({ n, week_ago: before });
  return {
    overdue: figure(counted.overdue, counted.was_overdue),
    due_this_week: figure(counted.due_this_week, counted.was_due_this_week),
    critical: figure(counted.critical, counted.was_critical),
    on_hold: figure(counted.on_hold, counted.was_on_hold),
    days: days.some(({ rows }) => rows > MOST_COUNTED)
      ? null
      : days.map(({ day, created, completed }) => ({ day, created, completed })),
    as_of: now,
  };
});
