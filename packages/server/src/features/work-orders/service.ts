import {
  WorkOrder,
  work_order_priorities,
  work_order_statuses,
  type Page,
  type WorkOrderCancel,
  type WorkOrderComplete,
  type WorkOrderCreate,
  type WorkOrderHold,
  type WorkOrderQuery,
  type WorkOrderStart,
  type WorkOrderStatus,
  type WorkOrderSummary,
  type WorkOrderUpdate,
} from '@chatterfix/sdk/contract';
import { and, eq, gte, inArray, lt, lte, sql, type Column, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { assignments, contractColumns } from '../../platform/db/columns.ts';
import { listPage, type Order } from '../../platform/db/page.ts';
import { assets } from '../assets/schema.ts';
import { workOrderCounts, workOrders } from './schema.ts';
import { insertOne, ofTenant, preparedRead, read, writeOne } from '../../platform/db/transaction.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { DomainError, notFound, versionMismatch } from '../../errors.ts';
import { allWords } from '../../platform/search/query.ts';
import { actionTo, changesOf, transitions, unfinished, type WorkOrderAction } from './transitions.ts';

/** The columns of a work order, its asset's tag and name among them. */
export const workOrderColumns = contractColumns(workOrders, WorkOrder.shape, {
  asset_tag: assets.asset_tag,
  asset_name: sql`${assets.name} as asset_name`,
});
const joinAsset = sql`left join ${assets} on ${assets.tenant_id} = ${workOrders.tenant_id} and ${assets.id} = ${workOrders.asset_id}`;
const ofAsset = (column: Column) =>
  sql`(select ${column} from ${assets} where ${assets.tenant_id} = ${workOrders.tenant_id} and ${assets.id} = ${workOrders.asset_id})`;
/** The same of a row just written. */
const writtenColumns = contractColumns(workOrders, WorkOrder.shape, {
  asset_tag: sql`${ofAsset(assets.asset_tag)} as asset_tag`,
  asset_name: sql`${ofAsset(assets.name)} as asset_name`,
});
export const workOrdersWithAsset = sql`${workOrders} ${joinAsset}`;

type Sort = output<typeof WorkOrderQuery>['sort'];
const id = { property: 'id', column: workOrders.id, type: 'integer' } as const;
const byCreation = { property: 'created_at', column: workOrders.created_at, type: 'timestamptz' } as const;
const byUpdate = { property: 'updated_at', column: workOrders.updated_at, type: 'timestamptz' } as const;
const orders: Record<Sort, Order> = {
  '-created_at': { direction: 'desc', keys: [byCreation, id] },
  created_at: { direction: 'asc', keys: [byCreation, id] },
  '-updated_at': { direction: 'desc', keys: [byUpdate, id] },
  updated_at: { direction: 'asc', keys: [byUpdate, id] },
  due_date: {
    direction: 'asc',
    keys: [{ property: 'due_date', column: workOrders.due_date, type: 'timestamptz', nullable: true }, id],
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

const findWorkOrder = preparedRead<WorkOrder>(
  sql`select ${workOrderColumns} from ${workOrdersWithAsset} where ${ofTenant(workOrders)} and ${workOrders.id} = ${sql.placeholder('id')}`,
);

/** Work orders that match, a page at a time. */
export async function listWorkOrders(
  context: Context,
  query: output<typeof WorkOrderQuery>,
): Promise<{ work_orders: WorkOrder[] } & Page> {
  authorize(context, 'work_orders:read');
  const { rows, ...page } = await listPage<WorkOrder>(context, {
    input: query,
    order: orders[query.sort],
    columns: workOrderColumns,
    from: workOrdersWithAsset,
    countFrom: sql`${workOrders}`,
    filters: filtersOf(context, query),
    ...(onlyCountedFilters(query) ? { keptTotal: () => keptTotal(context, query) } : {}),
  });
  return { work_orders: rows, ...page };
}

function filtersOf(context: Context, query: output<typeof WorkOrderQuery>): SQL[] {
  const filters = [
    ofTenant(workOrders),
    query.status && inArray(workOrders.status, query.status),
    query.priority && inArray(workOrders.priority, query.priority),
    query.work_type && eq(workOrders.work_type, query.work_type),
    query.asset_id && eq(workOrders.asset_id, query.asset_id),
    query.assigned_to && eq(workOrders.assigned_to, query.assigned_to),
    query.external_ref && eq(workOrders.external_ref, query.external_ref),
    query.q && sql`${workOrders.id} in (select id from search_work_orders(${allWords(query.q)}))`,
    query.overdue === true && and(inUnfinished, lt(workOrders.due_date, context.now().toISOString())),
    query.overdue === false &&
      sql`not (${inUnfinished} and ${workOrders.due_date} < ${context.now().toISOString()} and ${workOrders.due_date} is not null)`,
    query.due_after && gte(workOrders.due_date, query.due_after),
    query.due_before && lte(workOrders.due_date, query.due_before),
    query.created_after && gte(workOrders.created_at, query.created_after),
    query.created_before && lte(workOrders.created_at, query.created_before),
    query.updated_since && gte(workOrders.updated_at, query.updated_since),
  ];
  return filters.filter((filter): filter is SQL => Boolean(filter));
}
// Literal values, so that PostgreSQL sees that the index of unfinished work answers it.
export const inUnfinished = sql`${workOrders.status} in (${sql.raw(unfinished.map((status) => `'${status}'`).join(', '))})`;

const countedFilters = new Set(['status', 'priority', 'limit', 'page', 'cursor', 'sort']);
function onlyCountedFilters(query: output<typeof WorkOrderQuery>): boolean {
  return Object.entries(query).every(([name, value]) => value === undefined || countedFilters.has(name));
}
async function keptTotal(
  context: Context,
  query: Pick<output<typeof WorkOrderQuery>, 'status' | 'priority'>,
): Promise<number> {
  const [row] = await read<{ n: number }>(
    context,
    sql`select coalesce(sum(n), 0)::int as n from ${workOrderCounts} where ${and(
      ofTenant(workOrderCounts),
      query.status && inArray(workOrderCounts.status, query.status),
      query.priority && inArray(workOrderCounts.priority, query.priority),
    )}`,
  );
  return row?.n ?? 0;
}

/** Counts by status, and of the unfinished by priority; exact at any size, because they are kept. */
export async function summarizeWorkOrders(context: Context): Promise<WorkOrderSummary> {
  authorize(context, 'work_orders:read');
  const now = context.now().toISOString();
  const [counts, [late]] = await Promise.all([
    read<{ status: WorkOrderStatus; priority: WorkOrder['priority']; n: number }>(
      context,
      sql`select status, priority, sum(n)::int as n from ${workOrderCounts} where ${ofTenant(workOrderCounts)} group by status, priority`,
    ),
    read<{ n: number }>(
      context,
      sql`select count(*)::int as n from ${workOrders} where ${ofTenant(workOrders)} and ${inUnfinished} and ${workOrders.due_date} < ${now}`,
    ),
  ]);
  const sum = (matches: (count: (typeof counts)[number]) => boolean) =>
    counts.filter(matches).reduce((total, { n }) => total + n, 0);
  return {
    total: sum(() => true),
    by_status: Object.fromEntries(
      work_order_statuses.map((status) => [status, sum((count) => count.status === status)]),
    ) as WorkOrderSummary['by_status'],
    by_priority: Object.fromEntries(
      work_order_priorities.map((priority) => [
        priority,
        sum((count) => count.priority === priority && unfinished.includes(count.status)),
      ]),
    ) as WorkOrderSummary['by_priority'],
    overdue: late?.n ?? 0,
    as_of: now,
  };
}

export async function getWorkOrder(context: Context, id: number): Promise<WorkOrder> {
  authorize(context, 'work_orders:read');
  const [work_order] = await findWorkOrder(context, { id });
  if (!work_order) throw notFound('work order');
  return work_order;
}

export async function createWorkOrder(
  context: Context,
  input: output<typeof WorkOrderCreate>,
): Promise<WorkOrder> {
  authorize(context, 'work_orders:create');
  const now = context.now().toISOString();
  return insertOne<WorkOrder>(
    context,
    workOrders,
    { ...input, created_at: now, updated_at: now },
    writtenColumns,
  );
}

/** Changes the fields that are given. A new status must follow the present one (`transitions.ts`). */
export async function updateWorkOrder(
  context: Context,
  id: number,
  fields: output<typeof WorkOrderUpdate>,
  versions?: Versions,
): Promise<WorkOrder> {
  authorize(context, 'work_orders:update');
  const { status, ...others } = fields;
  const action = status && actionTo(status);
  // The same status again is no transition: the other fields change, its times do not.
  return (
    (action && (await tryAction(context, id, action, others, versions))) ??
    change(context, id, others, versions, status)
  );
}

export const startWorkOrder = (
  context: Context,
  id: number,
  fields: output<typeof WorkOrderStart>,
  versions?: Versions,
) => act(context, id, 'start', fields, versions);
export const holdWorkOrder = (
  context: Context,
  id: number,
  fields: output<typeof WorkOrderHold>,
  versions?: Versions,
) => act(context, id, 'hold', fields, versions);
export const completeWorkOrder = (
  context: Context,
  id: number,
  fields: output<typeof WorkOrderComplete>,
  versions?: Versions,
) => act(context, id, 'complete', fields, versions);
export const cancelWorkOrder = (
  context: Context,
  id: number,
  fields: output<typeof WorkOrderCancel>,
  versions?: Versions,
) => act(context, id, 'cancel', fields, versions);
export const reopenWorkOrder = (context: Context, id: number, versions?: Versions) =>
  act(context, id, 'reopen', {}, versions);

/** Deletes a work order; the audit log keeps what it was. */
export async function deleteWorkOrder(
  context: Context,
  id: number,
  versions?: Versions,
): Promise<{ id: number }> {
  authorize(context, 'database:use');
  const [deleted] = await writeOne<{ id: number }>(
    context,
    sql`delete from ${workOrders} where ${ofTenant(workOrders)} and id = ${id} and ${atVersion(workOrders, versions)} returning id`,
  );
  if (!deleted) throw await whyNot(context, id, versions, undefined);
  return deleted;
}

type Fields = Omit<output<typeof WorkOrderUpdate>, 'status'>;

async function act(
  context: Context,
  id: number,
  action: WorkOrderAction,
  fields: Fields,
  versions: Versions,
): Promise<WorkOrder> {
  authorize(context, action === 'reopen' ? 'work_orders:update' : 'work_orders:transition');
  const changed = await tryAction(context, id, action, fields, versions);
  if (changed) return changed;
  throw await whyNot(context, id, versions, action);
}

/** Moves a work order on, in one statement that also checks where it stands, so that of two people at once only one succeeds. */
async function tryAction(
  context: Context,
  id: number,
  action: WorkOrderAction,
  fields: Fields,
  versions: Versions,
): Promise<WorkOrder | undefined> {
  const now = context.now().toISOString();
  const { from, to } = transitions[action];
  const set = assignments(workOrders, { ...changesOf(action, now), ...fields, status: to, updated_at: now });
  const [changed] = await writeOne<WorkOrder>(
    context,
    withAsset(
      sql`update ${workOrders} set ${set} where ${ofTenant(workOrders)} and id = ${id} and ${inArray(workOrders.status, [...from])} and ${atVersion(workOrders, versions)} returning *`,
    ),
  );
  return changed;
}

async function change(
  context: Context,
  id: number,
  fields: Fields,
  versions: Versions,
  status?: WorkOrderStatus,
): Promise<WorkOrder> {
  const set = assignments(workOrders, { ...fields, updated_at: context.now().toISOString() });
  const [changed] = await writeOne<WorkOrder>(
    context,
    withAsset(
      sql`update ${workOrders} set ${set} where ${ofTenant(workOrders)} and id = ${id} ${status ? sql`and status = ${status}` : sql``} and ${atVersion(workOrders, versions)} returning *`,
    ),
  );
  if (changed) return changed;
  throw await whyNot(context, id, versions, status && (actionTo(status) ?? 'reopen'));
}

/** Why a write found nothing to change. */
async function whyNot(
  context: Context,
  id: number,
  versions: Versions,
  action: WorkOrderAction | undefined,
): Promise<DomainError> {
  const [present] = await read<{ status: WorkOrderStatus; version: number }>(
    context,
    sql`select status, version from ${workOrders} where ${ofTenant(workOrders)} and id = ${id}`,
  );
  if (!present) return notFound('work order');
  if (!action || (versions && !versions.includes(present.version)))
    return versionMismatch('work order', present.version);
  const { from, to } = transitions[action];
  const rule = `cannot become ${to} from ${present.status}: only from ${from.join(' or ')}${action === 'reopen' ? ', by reopening it' : ''}`;
  return new DomainError('illegal_transition', `The work order's status ${rule}.`, {
    errors: [{ field: 'status', rule }],
  });
}

/** What a write returned, with its asset's tag and name. */
function withAsset(changes: SQL): SQL {
  return sql`with changed as (${changes}) select ${writtenColumns} from changed as ${workOrders}`;
}
