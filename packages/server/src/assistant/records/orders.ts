import { type WorkOrder } from '@chatterfix/sdk/contract';
import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, sql, type SQL } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { inUnfinished, selectWorkOrders } from '../../features/work-orders/columns.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import type { Period } from './period.ts';
import type { RecordReading } from './reading.ts';

/** Which work orders a question is about, and the words for it. */
export interface OrderFilter {
  conditions: SQL[];
  /** Names of phrases that say which ones: "critical", "overdue". */
  labels: (
    | 'open'
    | 'in_progress'
    | 'on_hold'
    | 'completed'
    | 'cancelled'
    | 'unfinished'
    | 'corrective'
    | 'preventive'
    | 'critical'
    | 'high'
    | 'unassigned'
    | 'overdue'
    | 'due'
    | 'created'
    | 'finished'
  )[];
  /** The question says itself which states it is about. */
  hasStatus: boolean;
}

const statuses = ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;

/** Reads which work orders are asked for. `isSum` is whether their cost or hours are. */
export function orderFilter(
  reading: RecordReading,
  period: Period | undefined,
  now: Date,
  { isHistory, isSum }: { isHistory: boolean; isSum: boolean },
): OrderFilter {
  const { has } = reading;
  const filter: OrderFilter = { conditions: [ofTenant(workOrders)], labels: [], hasStatus: false };
  const add = (label: OrderFilter['labels'][number] | undefined, condition: SQL) => {
    filter.conditions.push(condition);
    if (label) filter.labels.push(label);
  };
  if (has('preventive')) add('preventive', ne(workOrders.work_type, 'corrective'));
  else if (has('corrective', 'failure')) add('corrective', eq(workOrders.work_type, 'corrective'));
  if (has('critical')) add('critical', eq(workOrders.priority, 'critical'));
  if (has('high')) add('high', eq(workOrders.priority, 'high'));
  if (has('unassigned')) add('unassigned', isNull(workOrders.assigned_to));
  const within = (column: 'due_date' | 'created_at' | 'completed_at', { from, to }: Period) =>
    and(gte(workOrders[column], from.toISOString()), lt(workOrders[column], to.toISOString()))!;
  if (has('overdue')) {
    add('overdue', and(inUnfinished, lt(workOrders.due_date, now.toISOString()))!);
    filter.hasStatus = true;
    return filter;
  }
  if (has('due') && has('soonest') && !period) {
    add('unfinished', and(inUnfinished, sql`${workOrders.due_date} is not null`)!);
    filter.hasStatus = true;
    return filter;
  }
  if (has('due') && !isSum) {
    const coming = period ?? { from: now, to: new Date(now.getTime() + 7 * 86_400_000) };
    add('due', and(inUnfinished, within('due_date', coming))!);
    filter.hasStatus = true;
    return filter;
  }
  const isFinished = has('completed') || isSum;
  if (period) {
    if (isFinished) add('finished', within('completed_at', period));
    else add('created', within('created_at', period));
  }
  const said = statuses.filter((status) => has(status) && !(status === 'open' && has('created') && period));
  if (said.length > 0 && !isSum) {
    // "Critical and open" means what is still to be done; "how many are open" means that state.
    const isToDo = said.length === 1 && said[0] === 'open' && (filter.labels.length > 0 || isHistory);
    if (isToDo) add('unfinished', inUnfinished);
    else {
      filter.conditions.push(inArray(workOrders.status, said));
      filter.labels.push(...said);
    }
    filter.hasStatus = true;
  } else if (has('unfinished') && !isSum) {
    add('unfinished', inUnfinished);
    filter.hasStatus = true;
  } else if (!period && !isSum && has('critical', 'high', 'unassigned') && !has('ever')) {
    add('unfinished', inUnfinished);
    filter.hasStatus = true;
  }
  return filter;
}

export async function countOrders(context: Context, conditions: readonly SQL[]): Promise<number> {
  const [row] = await read(
    context,
    build
      .select({ n: sql<number>`count(*)::int`.as('n') })
      .from(workOrders)
      .where(and(...conditions)),
  );
  return row?.n ?? 0;
}

const orders = {
  due: [asc(workOrders.due_date), asc(workOrders.id)],
  oldest: [asc(workOrders.created_at), asc(workOrders.id)],
  latest: [desc(workOrders.created_at), desc(workOrders.id)],
};

export function listOrders(
  context: Context,
  conditions: readonly SQL[],
  order: keyof typeof orders,
  limit: number,
): Promise<WorkOrder[]> {
  return read(
    context,
    selectWorkOrders()
      .where(and(...conditions))
      .orderBy(...orders[order])
      .limit(limit),
  );
}

/** The sum of the costs and hours of the work orders, and how many have them. */
export async function sumOrders(context: Context, conditions: readonly SQL[]) {
  const [row] = await read(
    context,
    build
      .select({
        n: sql<number>`count(*)::int`.as('n'),
        costed:
          sql<number>`(count(*) filter (where coalesce(${workOrders.parts_cost}, ${workOrders.labor_cost}) is not null))::int`.as(
            'costed',
          ),
        cost: sql<number>`coalesce(sum(coalesce(${workOrders.parts_cost}, 0) + coalesce(${workOrders.labor_cost}, 0)), 0)::float8`.as(
          'cost',
        ),
        timed: sql<number>`count(${workOrders.actual_hours})::int`.as('timed'),
        hours: sql<number>`coalesce(sum(${workOrders.actual_hours}), 0)::float8`.as('hours'),
      })
      .from(workOrders)
      .where(and(...conditions)),
  );
  return row ?? { n: 0, costed: 0, cost: 0, timed: 0, hours: 0 };
}

/** Who has the most of these work orders, or which assets cost the most or have the most of them. */
export function rankOrders(
  context: Context,
  conditions: readonly SQL[],
  by: 'assigned_to' | 'asset_id',
  value: 'count' | 'cost' | 'hours',
  limit: number,
) {
  const column = workOrders[by];
  const amount = {
    count: sql<number>`count(*)::float8`,
    cost: sql<number>`coalesce(sum(coalesce(${workOrders.parts_cost}, 0) + coalesce(${workOrders.labor_cost}, 0)), 0)::float8`,
    hours: sql<number>`coalesce(sum(${workOrders.actual_hours}), 0)::float8`,
  }[value];
  return read(
    context,
    build
      .select({ who: sql<string>`${column}::text`.as('who'), amount: amount.as('amount') })
      .from(workOrders)
      .where(and(...conditions, sql`${column} is not null`))
      .groupBy(column)
      .orderBy(desc(amount), asc(column))
      .limit(limit),
  );
}
