import type { WorkOrder } from '@chatterfix/sdk/contract';
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { selectWorkOrders } from '../../features/work-orders/columns.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { build } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';

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

const sortings = {
  due: [asc(workOrders.due_date), asc(workOrders.id)],
  oldest: [asc(workOrders.created_at), asc(workOrders.id)],
  latest: [desc(workOrders.created_at), desc(workOrders.id)],
  /** What took longest from the start to the end. */
  longest: [sql`${workOrders.completed_at} - ${workOrders.started_at} desc nulls last`, desc(workOrders.id)],
  dearest: [
    sql`coalesce(${workOrders.parts_cost}, 0) + coalesce(${workOrders.labor_cost}, 0) desc`,
    desc(workOrders.id),
  ],
};
export type OrderSorting = keyof typeof sortings;

export function listOrders(
  context: Context,
  conditions: readonly SQL[],
  sorting: OrderSorting,
  limit: number,
): Promise<WorkOrder[]> {
  return read(
    context,
    selectWorkOrders()
      .where(and(...conditions))
      .orderBy(...sortings[sorting])
      .limit(limit),
  );
}

const { parts_cost, labor_cost, actual_hours, created_at, started_at, completed_at } = workOrders;
const isCompleted = eq(workOrders.status, 'completed');

/** What can be worked out over work orders. `n` counts those that have it. */
const measures = {
  count: { value: sql`count(*)`, n: sql`count(*)` },
  cost: {
    value: sql`sum(coalesce(${parts_cost}, 0) + coalesce(${labor_cost}, 0))`,
    n: sql`count(*) filter (where coalesce(${parts_cost}, ${labor_cost}) is not null)`,
  },
  parts_cost: { value: sql`sum(${parts_cost})`, n: sql`count(${parts_cost})` },
  labor_cost: { value: sql`sum(${labor_cost})`, n: sql`count(${labor_cost})` },
  hours: { value: sql`sum(${actual_hours})`, n: sql`count(${actual_hours})` },
  /** The estimates of work that is still to be done. */
  estimated: { value: sql`sum(${workOrders.estimated_hours})`, n: sql`count(${workOrders.estimated_hours})` },
  /** Mean days from created to completed. */
  duration: {
    value: sql`avg(extract(epoch from ${completed_at} - ${created_at}) / 86400) filter (where ${isCompleted})`,
    n: sql`count(${completed_at}) filter (where ${isCompleted})`,
  },
  /** Mean hours from started to completed. */
  repair: {
    value: sql`avg(extract(epoch from ${completed_at} - ${started_at}) / 3600) filter (where ${isCompleted})`,
    n: sql`count(${completed_at} - ${started_at}) filter (where ${isCompleted})`,
  },
};
export type Measure = keyof typeof measures;

/** The figure over these work orders, and how many it is made of. */
export async function measureOrders(context: Context, conditions: readonly SQL[], measure: Measure) {
  const { value, n } = measures[measure];
  const [row] = await read(
    context,
    build
      .select({
        value: sql<number>`coalesce(${value}, 0)::float8`.as('value'),
        n: sql<number>`(${n})::int`.as('n'),
      })
      .from(workOrders)
      .where(and(...conditions)),
  );
  return row ?? { value: 0, n: 0 };
}

const groupings = {
  person: sql`${workOrders.assigned_to}`,
  asset: sql`${workOrders.asset_id}`,
  type: sql`${workOrders.work_type}`,
  status: sql`${workOrders.status}`,
  priority: sql`${workOrders.priority}`,
};
export type Grouping = keyof typeof groupings | 'month';

/** The figure for each person, asset, kind, status, priority or month that has any of these work orders. */
export function measureByGroup(
  context: Context,
  conditions: readonly SQL[],
  grouping: Grouping,
  measure: Measure,
  {
    monthOf,
    limit,
    isAscending = false,
  }: { monthOf: 'created_at' | 'completed_at' | 'due_date'; limit: number; isAscending?: boolean },
) {
  const column =
    grouping === 'month'
      ? sql`to_char(${workOrders[monthOf]} at time zone 'UTC', 'YYYY-MM')`
      : groupings[grouping];
  const { value, n } = measures[measure];
  const direction = sql.raw(isAscending ? 'asc' : 'desc');
  return read(
    context,
    build
      .select({
        who: sql<string>`(${column})::text`.as('who'),
        amount: sql<number>`coalesce(${value}, 0)::float8`.as('amount'),
        n: sql<number>`(${n})::int`.as('n'),
      })
      .from(workOrders)
      .where(and(...conditions, sql`${column} is not null`))
      .groupBy(sql`1`)
      .orderBy(...(grouping === 'month' ? [sql`1 desc`] : [sql`2 ${direction}`, sql`min(${column})`]))
      .limit(limit),
  );
}
