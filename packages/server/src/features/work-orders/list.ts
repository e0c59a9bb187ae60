import {
  isDay,
  workOrderPriorities,
  workOrderStatuses,
  type Page,
  type WorkOrder,
  type WorkOrderQuery,
  type WorkOrderSummary,
} from '@chatterfix/sdk/contract';
import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { endOfDay, startOfDay } from '../../identity/time-zone.ts';
import { formOf } from '../../platform/db/list-form.ts';
import { listPage, type Order } from '../../platform/db/page.ts';
import { sharedRead } from '../../platform/db/shared-read.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { allWords } from '../../platform/search/query.ts';
import { inUnfinished, isCompleted, isDueThisWeek, isDueToday, isOn, selectWorkOrders } from './columns.ts';
import { overdue } from './figures.ts';
import { workOrderCounts, workOrders } from './schema.ts';
import { unfinished } from './transitions.ts';

type Query = output<typeof WorkOrderQuery>;

const id = { property: 'id', column: workOrders.id, type: 'integer' } as const;
const byCreation = { property: 'created_at', column: workOrders.created_at, type: 'timestamptz' } as const;
const byUpdate = { property: 'updated_at', column: workOrders.updated_at, type: 'timestamptz' } as const;
const orders: Record<Query['sort'], Order> = {
  '-created_at': { direction: 'desc', keys: [byCreation, id] },
  created_at: { direction: 'asc', keys: [byCreation, id] },
  '-updated_at': { direction: 'desc', keys: [byUpdate, id] },
  updated_at: { direction: 'asc', keys: [byUpdate, id] },
  due_date: {
    direction: 'asc',
    keys: [{ property: 'overdue_at', column: workOrders.due_date, type: 'timestamptz', nullable: true }, id],
  },
  '-priority': {
    direction: 'desc',
    keys: [
      { property: 'priority', column: workOrders.priority, type: 'work_order_priority' },
      byCreation,
      id,
    ],
  },
};

/** Work orders that match, a page at a time. */
export async function listWorkOrders(
  context: Context,
  query: Query,
): Promise<{ work_orders: WorkOrder[] } & Page> {
  authorize(context, 'work_orders:read');
  const { form, placeholders, values } = formOf(withForms(query));
  const found = query.q === undefined ? undefined : await whatMatches(context, query.q);
  const { rows, ...page } = await listPage(context, {
    input: query,
    order: orders[query.sort],
    select: selectWorkOrders,
    table: workOrders,
    filters: () => [...filtersOf({ ...placeholders, asset_q: query.asset_q }), ...(found ? [found] : [])],
    values: { ...values, now: context.now().toISOString() },
    // The text of a search decides its statement.
    ...(query.q === undefined && query.asset_q === undefined ? { kept: { statements, form } } : {}),
    ...(onlyCountedFilters(query) ? { keptTotal: () => keptTotal(context, query) } : {}),
  });
  return { work_orders: rows, ...page };
}

/** As many as are looked up one by one. */
const MOST_FOUND = 5_000;

/**
 * The work orders that contain all words of a search. Where those are many, the list looks at one work order after the
 * other in its order, and finds the next that matches soon; it would take too long to find all of them first.
 */
async function whatMatches(context: Context, q: string): Promise<SQL> {
  const words = allWords(q);
  const ids = (most: number) => sql`(select * from matching_work_orders(${words}, ${sql.raw(String(most))}))`;
  const rows = await read(context, sql`select count(*)::int as n from ${ids(MOST_FOUND + 1)} found`);
  const [{ n }] = rows as [{ n: number }];
  return n > MOST_FOUND ? sql`${workOrders.search} @@ ${words}` : sql`${workOrders.id} in ${ids(MOST_FOUND)}`;
}

type QueryWithForms = Query & {
  due_after_day?: string | undefined;
  due_before_day?: string | undefined;
  unfinished?: true;
};

/**
 * The query with names of their own for what makes another statement: days, which are no instants, and all
 * unfinished work, whose index is used only if the statement names the states literally.
 */
function withForms({ due_after, due_before, status, ...others }: Query): QueryWithForms {
  const isUnfinished = unfinished.every((name) => status?.includes(name)) && status?.length === 3;
  return {
    ...others,
    ...(isUnfinished ? { unfinished: true } : { status }),
    ...(due_after && { [isDay(due_after) ? 'due_after_day' : 'due_after']: due_after }),
    ...(due_before && { [isDay(due_before) ? 'due_before_day' : 'due_before']: due_before }),
  };
}

const statements = new LRUCache<string, SQL>({ max: 500 });

function filtersOf(query: QueryWithForms): SQL[] {
  const now = sql.placeholder('now');
  const filters = [
    ofTenant(workOrders),
    query.status && inArray(workOrders.status, query.status),
    query.unfinished && inUnfinished,
    query.priority && inArray(workOrders.priority, query.priority),
    query.work_type && eq(workOrders.work_type, query.work_type),
    query.asset_id && eq(workOrders.asset_id, query.asset_id),
    query.asset_q &&
      sql`${workOrders.asset_id} = any(array(select id from search_assets(${allWords(query.asset_q)})))`,
    query.assigned_to && eq(workOrders.assigned_to, query.assigned_to),
    query.unassigned === true && isNull(workOrders.assigned_to),
    query.unassigned === false && isNotNull(workOrders.assigned_to),
    query.external_ref && eq(workOrders.external_ref, query.external_ref),
    query.overdue === true && and(inUnfinished, lt(workOrders.due_date, now)),
    query.overdue === false &&
      sql`not (${inUnfinished} and ${workOrders.due_date} < ${now} and ${workOrders.due_date} is not null)`,
    query.due_today === true && isDueToday,
    query.due_today === false && sql`(${isDueToday}) is not true`,
    query.due_this_week === true && isDueThisWeek,
    query.due_this_week === false && sql`(${isDueThisWeek}) is not true`,
    query.due_after && gte(workOrders.due_date, query.due_after),
    query.due_before && lte(workOrders.due_date, query.due_before),
    query.due_after_day && gte(workOrders.due_date, startOfDay(query.due_after_day)),
    query.due_before_day && lte(workOrders.due_date, endOfDay(query.due_before_day)),
    query.created_after && gte(workOrders.created_at, query.created_after),
    query.created_before && lte(workOrders.created_at, query.created_before),
    query.created_on && isOn(workOrders.created_at, query.created_on),
    query.completed_on && and(isCompleted, isOn(workOrders.completed_at, query.completed_on)),
    query.updated_since && gte(workOrders.updated_at, query.updated_since),
  ];
  return filters.filter((filter): filter is SQL => Boolean(filter));
}

const countedFilters = new Set(['status', 'priority', 'limit', 'page', 'cursor', 'sort']);

/** Whether the kept counts answer how many match: they are kept by status and priority. */
function onlyCountedFilters(query: Query): boolean {
  return Object.entries(query).every(([name, value]) => value === undefined || countedFilters.has(name));
}

const countByStatusAndPriority = build
  .select({
    status: workOrderCounts.status,
    priority: workOrderCounts.priority,
    n: sql<number>`sum(${workOrderCounts.n})::int`.as('n'),
  })
  .from(workOrderCounts)
  .where(ofTenant(workOrderCounts))
  .groupBy(workOrderCounts.status, workOrderCounts.priority);

async function keptTotal(context: Context, { status, priority }: Query): Promise<number> {
  const counts = await read(context, countByStatusAndPriority);
  return counts
    .filter(
      (count) => (status?.includes(count.status) ?? true) && (priority?.includes(count.priority) ?? true),
    )
    .reduce((total, { n }) => total + n, 0);
}

// One statement, so that all counts are of the same moment.
const summarize = build
  .select({
    status: workOrderCounts.status,
    priority: workOrderCounts.priority,
    n: sql<number>`sum(${workOrderCounts.n})::int`.as('n'),
    overdue: sql<number>`${overdue}::int`.as('overdue'),
  })
  .from(workOrderCounts)
  .where(ofTenant(workOrderCounts))
  .groupBy(workOrderCounts.status, workOrderCounts.priority);

/** Counts by status, and of the unfinished by priority; exact at any size, because they are kept. */
export async function summarizeWorkOrders(context: Context): Promise<WorkOrderSummary> {
  authorize(context, 'work_orders:read');
  return readSummary(context);
}

const readSummary = sharedRead(async (context): Promise<WorkOrderSummary> => {
  const now = context.now().toISOString();
  const counts = await read(context, summarize, { now });
  const sum = (matches: (count: (typeof counts)[number]) => boolean) =>
    counts.filter(matches).reduce((total, { n }) => total + n, 0);
  return {
    total: sum(() => true),
    by_status: Object.fromEntries(
      workOrderStatuses.map((status) => [status, sum((count) => count.status === status)]),
    ) as WorkOrderSummary['by_status'], // every status is in the list
    by_priority: Object.fromEntries(
      workOrderPriorities.map((priority) => [
        priority,
        sum((count) => count.priority === priority && unfinished.includes(count.status)),
      ]),
    ) as WorkOrderSummary['by_priority'], // every priority is in the list
    overdue: counts[0]?.overdue ?? 0, // without a count there is no work order
    as_of: now,
  };
});
