import type { WorkOrderDashboard } from '@chatterfix/sdk/contract';
import { sql, type SQL } from 'drizzle-orm';
import { authorize, type Context } from '../../context.ts';
import { startOfDay, tenantZone } from '../../identity/time-zone.ts';
import { auditLog } from '../../platform/db/schema.ts';
import { sharedRead } from '../../platform/db/shared-read.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { endOfWeek, unfinishedIn } from './columns.ts';
import { dueBefore, dueBeforeDay, dueBetween } from './due-counts.ts';
import { workOrderCounts, workOrders } from './schema.ts';

const DAYS = 30;
const WEEK_MS = 7 * 86_400_000;
/** The bounds of what is read, which the contract names. */
const MOST_ENTRIES = 20_000;
const MOST_CHANGED = 100_000;

const limit = (rows: number) => sql.raw(`limit ${rows}`);

/** The same of an instant whose minutes are no longer kept. */
const dueBeforePast = (instant: SQL): SQL =>
  sql`(${dueBeforeDay(instant)} + ${dueBetween(sql`date_trunc('day', ${instant})`, instant)})`;

const afterWeek = (instant: SQL): SQL => sql`(${endOfWeek(instant)} + interval '1 millisecond')`;
const nowInstant = sql`${sql.placeholder('now')}::timestamptz`;
const pastInstant = sql`${sql.placeholder('past')}::timestamptz`;

const kept = (condition: SQL): SQL => sql`(select coalesce(sum(${workOrderCounts.n}), 0)
  from ${workOrderCounts} where ${ofTenant(workOrderCounts)} and ${condition})`;
const criticalNow = kept(
  sql`${unfinishedIn(workOrderCounts.status)} and ${workOrderCounts.priority} = 'critical'`,
);
const heldNow = kept(sql`${workOrderCounts.status} = 'on_hold'`);

/** The value of a field before its first change among some entries. */
const before = (field: string): SQL =>
  sql.raw(
    `(array_agg(before ->> '${field}' order by id) filter (where jsonb_exists(before, '${field}')))[1]`,
  );

/**
 * The work orders that were changed since, with what they were then and are now. An entry of the audit log has
 * the values before a change, so those of the first change are the values of then.
 */
const changes = sql`
  recent as materialized (
    select id, at, action, resource_id, case when resource = 'work_orders' then before end as before,
      resource = 'work_orders' as concerns
    from ${auditLog} where ${ofTenant(auditLog)} order by id desc ${limit(MOST_ENTRIES)}
  ),
  changed as (
    select resource_id::int as id, bool_or(action = 'created') as is_new, ${before('status')} as status,
      ${before('priority')} as priority, ${before('due_date')}::timestamptz as due_date,
      coalesce(bool_or(jsonb_exists(before, 'due_date')), false) as has_other_date
    from recent where concerns and at >= ${pastInstant} group by resource_id
  ),
  states as (
    select not is_new as was_there, coalesce(changed.status, w.status::text) as old_status,
      coalesce(changed.priority, w.priority::text) as old_priority,
      case when has_other_date then changed.due_date else w.due_date end as old_date,
      w.status::text as new_status, w.priority::text as new_priority, w.due_date as new_date
    from changed
    left join (select * from ${workOrders} where ${ofTenant(workOrders)}) w on w.id = changed.id
  )`;

/** How many more there were of those that were changed since. */
const more = (condition: (status: SQL, priority: SQL, date: SQL) => SQL): SQL => sql`(
  select count(*) filter (where was_there and ${condition(sql`old_status`, sql`old_priority`, sql`old_date`)})
    - count(*) filter (where ${condition(sql`new_status`, sql`new_priority`, sql`new_date`)}) from states)`;

const moreOverdue = more((status, _, date) => sql`${unfinishedIn(status)} and ${date} < ${pastInstant}`);
const moreThisWeek = more(
  (status, _, date) =>
    sql`${unfinishedIn(status)} and ${date} >= ${pastInstant} and ${date} < ${afterWeek(pastInstant)}`,
);
const moreCritical = more((status, priority) => sql`${unfinishedIn(status)} and ${priority} = 'critical'`);
const moreHeld = more((status) => sql`${status} = 'on_hold'`);

// One statement, so that what was and what is are counted at one moment.
const compare = build
  .select({
    is_known: sql<boolean>`counted.is_known`.as('is_known'),
    overdue: sql<number>`counted.overdue`.as('overdue'),
    due_this_week: sql<number>`counted.due_this_week`.as('due_this_week'),
    critical: sql<number>`counted.critical`.as('critical'),
    on_hold: sql<number>`counted.on_hold`.as('on_hold'),
    was_overdue: sql<number>`counted.was_overdue`.as('was_overdue'),
    was_due_this_week: sql<number>`counted.was_due_this_week`.as('was_due_this_week'),
    was_critical: sql<number>`counted.was_critical`.as('was_critical'),
    was_on_hold: sql<number>`counted.was_on_hold`.as('was_on_hold'),
  })
  .from(
    sql`(with ${changes} select
      coalesce((select min(at) from recent) <= ${pastInstant}, false) as is_known,
      ${dueBefore(nowInstant)}::int as overdue,
      (${dueBefore(afterWeek(nowInstant))} - ${dueBefore(nowInstant)})::int as due_this_week,
      ${criticalNow}::int as critical,
      ${heldNow}::int as on_hold,
      (${dueBeforePast(pastInstant)} + ${moreOverdue})::int as was_overdue,
      (${dueBefore(afterWeek(pastInstant))} - ${dueBeforePast(pastInstant)} + ${moreThisWeek})::int as was_due_this_week,
      (${criticalNow} + ${moreCritical})::int as was_critical,
      (${heldNow} + ${moreHeld})::int as was_on_hold) counted`,
  );

const today = sql`(${nowInstant} at time zone ${tenantZone})::date`;
const firstDay = sql`(${today} - ${sql.raw(String(DAYS - 1))})`;

/** Work is completed no later than it was last changed, so the index of changes finds it. */
const countDays = build
  .select({
    day: sql<string>`series.day::text`.as('day'),
    created: sql<number>`series.created`.as('created'),
    completed: sql<number>`series.completed`.as('completed'),
    rows: sql<number>`series.rows`.as('rows'),
  })
  .from(
    sql`(with
      made as materialized (select created_at from ${workOrders}
        where ${ofTenant(workOrders)} and created_at >= ${startOfDay(firstDay)} ${limit(MOST_CHANGED + 1)}),
      touched as materialized (select status, completed_at from ${workOrders}
        where ${ofTenant(workOrders)} and updated_at >= ${startOfDay(firstDay)} ${limit(MOST_CHANGED + 1)}),
      created as (select (created_at at time zone ${tenantZone})::date as day, count(*)::int as n from made group by 1),
      completed as (select (completed_at at time zone ${tenantZone})::date as day, count(*)::int as n
        from touched where status = 'completed' group by 1)
      select days.day, coalesce(created.n, 0) as created, coalesce(completed.n, 0) as completed,
        greatest((select count(*) from made), (select count(*) from touched))::int as rows
      from (select ${today} - back as day from generate_series(0, ${sql.raw(String(DAYS - 1))}) back) days
      left join created using (day) left join completed using (day)) series`,
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
  const figure = (n: number, before: number) => ({ n, week_ago: counted.is_known ? before : null });
  return {
    overdue: figure(counted.overdue, counted.was_overdue),
    due_this_week: figure(counted.due_this_week, counted.was_due_this_week),
    critical: figure(counted.critical, counted.was_critical),
    on_hold: figure(counted.on_hold, counted.was_on_hold),
    days: days.some(({ rows }) => rows > MOST_CHANGED)
      ? null
      : days.map(({ day, created, completed }) => ({ day, created, completed })),
    as_of: now,
  };
});
