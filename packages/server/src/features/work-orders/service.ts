import {
  WorkOrderCreate,
  type WorkOrder,
  type WorkOrderCancel,
  type WorkOrderComplete,
  type WorkOrderHold,
  type WorkOrderReopen,
  type WorkOrderStart,
  type WorkOrderStatus,
  type WorkOrderUpdate,
} from '@chatterfix/sdk/contract';
import { and, eq, gte, inArray, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, isVisitor, type Context } from '../../context.ts';
import { invalidInput, notFound } from '../../errors.ts';
import { fieldsOf, insertionOf } from '../../platform/db/columns.ts';
import { build, ofOneRow, ofTenant } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import { bySameFields, updateMany, type RowChange } from '../../platform/db/update-many.ts';
import { withEvents } from '../../platform/events/emit.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { isFreeFor, workerOf } from './assignment.ts';
import { selectWorkOrders, withDueColumns, writtenColumns } from './columns.ts';
import { explainMissedWrite } from './refusals.ts';
import { workOrders } from './schema.ts';
import { actionTo, changesOf, transitions, type WorkOrderAction } from './transitions.ts';

const findWorkOrder = ofOneRow(
  selectWorkOrders().where(and(ofTenant(workOrders), eq(workOrders.id, sql.placeholder('id')))),
);

export async function getWorkOrder(context: Context, id: number): Promise<WorkOrder> {
  authorize(context, 'work_orders:read');
  const [workOrder] = await read(context, findWorkOrder, { id });
  if (!workOrder) throw notFound('work order');
  return workOrder;
}

const newWorkOrder = insertionOf(
  workOrders,
  [...Object.keys(WorkOrderCreate.shape), 'due_day', 'created_at', 'updated_at'],
  writtenColumns,
  'work_order.created',
);

export async function createWorkOrder(
  context: Context,
  input: output<typeof WorkOrderCreate>,
): Promise<WorkOrder> {
  authorize(context, 'work_orders:create');
  if (input.priority === 'critical' && isVisitor(context))
    throw invalidInput('body.priority', 'must not be critical in the report of an anonymous visitor');
  const now = context.now().toISOString();
  const fields = newWorkOrder.valuesOf({ ...withDueColumns(input), created_at: now, updated_at: now });
  const [created] = await write(context, newWorkOrder.statement, fields);
  return created!;
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

/**
 * Changes several work orders as `updateWorkOrder` does each, with one statement for all that change the same
 * fields. Returns whether it found each of them as it must be; if not, the caller must undo the others.
 */
export async function updateWorkOrders(
  context: Context,
  changes: readonly (output<typeof WorkOrderUpdate> & RowChange)[],
): Promise<boolean> {
  authorize(context, 'work_orders:update');
  if (changes.some(({ status }) => status && !actionTo(status))) return false; // which asks for the present status
  const now = context.now().toISOString();
  const groups = [...Map.groupBy(changes, ({ status }) => status)].flatMap(([status, sameStatus]) => {
    const action = status && actionTo(status);
    const others = sameStatus.map((change) => {
      const { status: _, ...fields } = change;
      return withDueColumns(fields);
    });
    return bySameFields(others).map((group) =>
      action
        ? {
            changes: group,
            set: changesOfAction(action, {}, now),
            where: inArray(workOrders.status, [...transitions[action].from]),
          }
        : { changes: group, set: { updated_at: now } },
    );
  });
  return updateMany(context, workOrders, 'work_order.updated', groups);
}

/**
 * Starts work. A person who starts it gets it where it is assigned to nobody. From somebody else it is taken
 * only with `take_over`.
 */
export function startWorkOrder(
  context: Context,
  id: number,
  { take_over = false, ...fields }: output<typeof WorkOrderStart>,
  versions?: Versions,
): Promise<WorkOrder> {
  const worker = workerOf(context, fields);
  return worker
    ? act(
        context,
        id,
        'start',
        { assigned_to: worker.name },
        versions,
        take_over ? undefined : isFreeFor(worker),
      )
    : act(context, id, 'start', {}, versions);
}
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
export const reopenWorkOrder = (
  context: Context,
  id: number,
  { resume = false }: output<typeof WorkOrderReopen>,
  versions?: Versions,
) =>
  resume
    ? act(context, id, 'resume', {}, versions, gte(workOrders.completed_at, resumableSince(context)))
    : act(context, id, 'reopen', {}, versions);

/** The earliest completion that can still be taken back. Later, a work order is reopened. */
const resumableSince = ({ now }: Context) => new Date(now().getTime() - 10 * 60_000).toISOString();

/** Deletes a work order; the audit log keeps what it was. */
export async function deleteWorkOrder(
  context: Context,
  id: number,
  versions?: Versions,
): Promise<{ id: number }> {
  authorize(context, 'database:use');
  const [deleted] = await write(
    context,
    withEvents(
      'work_order.deleted',
      build
        .delete(workOrders)
        .where(and(ofTenant(workOrders), eq(workOrders.id, id), atVersion(workOrders, versions)))
        .returning({ id: workOrders.id, version: workOrders.version }),
    ),
  );
  if (!deleted) throw await explainMissedWrite(context, id, versions, undefined);
  return deleted;
}

type Fields = Omit<output<typeof WorkOrderUpdate>, 'status'>;

async function act(
  context: Context,
  id: number,
  action: WorkOrderAction,
  fields: Fields,
  versions: Versions,
  condition?: SQL,
): Promise<WorkOrder> {
  authorize(
    context,
    action === 'reopen' || action === 'resume' ? 'work_orders:update' : 'work_orders:transition',
  );
  const changed = await tryAction(context, id, action, fields, versions, condition);
  if (changed) return changed;
  throw await explainMissedWrite(context, id, versions, action);
}

/**
 * Moves a work order on, in one statement that also checks where it stands, so that of two people at once
 * only one succeeds.
 */
async function tryAction(
  context: Context,
  id: number,
  action: WorkOrderAction,
  fields: Fields,
  versions: Versions,
  condition?: SQL,
): Promise<WorkOrder | undefined> {
  const now = context.now().toISOString();
  const { from } = transitions[action];
  const [changed] = await write(
    context,
    withEvents(
      'work_order.updated',
      build
        .update(workOrders)
        .set(fieldsOf(workOrders, changesOfAction(action, fields, now)))
        .where(
          and(
            ofTenant(workOrders),
            eq(workOrders.id, id),
            inArray(workOrders.status, [...from]),
            atVersion(workOrders, versions),
            condition,
          ),
        )
        .returning(writtenColumns),
    ),
  );
  return changed;
}

/** What an action changes, with the fields that the caller gives. */
function changesOfAction(action: WorkOrderAction, fields: Fields, now: string) {
  return {
    ...changesOf(action, now),
    ...withDueColumns(fields),
    status: transitions[action].to,
    updated_at: now,
    ...(action === 'start' ? { started_at: firstStart(now) } : {}),
  };
}

/** An order that resumes after a hold keeps the time at which work on it first began. */
const firstStart = (now: string) => sql<string>`coalesce(${workOrders.started_at}, ${now}::timestamptz)`;

async function change(
  context: Context,
  id: number,
  fields: Fields,
  versions: Versions,
  status?: WorkOrderStatus,
): Promise<WorkOrder> {
  const [changed] = await write(
    context,
    withEvents(
      'work_order.updated',
      build
        .update(workOrders)
        .set(fieldsOf(workOrders, { ...withDueColumns(fields), updated_at: context.now().toISOString() }))
        .where(
          and(
            ofTenant(workOrders),
            eq(workOrders.id, id),
            status && eq(workOrders.status, status),
            atVersion(workOrders, versions),
          ),
        )
        .returning(writtenColumns),
    ),
  );
  if (changed) return changed;
  throw await explainMissedWrite(context, id, versions, status && (actionTo(status) ?? 'reopen'));
}
