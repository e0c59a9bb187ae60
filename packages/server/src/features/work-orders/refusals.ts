import type { WorkOrder, WorkOrderStatus } from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { DomainError, notFound, versionMismatch } from '../../errors.ts';
import { build, ofOneRow, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import type { Versions } from '../../platform/db/versions.ts';
import { assignedToAnother } from './assignment.ts';
import { workOrders } from './schema.ts';
import { transitions, type WorkOrderAction } from './transitions.ts';

const findState = ofOneRow(
  build
    .select({
      status: workOrders.status,
      version: workOrders.version,
      assigned_to: workOrders.assigned_to,
    })
    .from(workOrders)
    .where(and(ofTenant(workOrders), eq(workOrders.id, sql.placeholder('id')))),
);

/**
 * Says why a write found no work order to change: there is none, it is at another version, its status does
 * not allow the action, or the work is somebody else's.
 */
export async function explainMissedWrite(
  context: Context,
  id: number,
  versions: Versions,
  action: WorkOrderAction | undefined,
): Promise<DomainError> {
  const [present] = await read(context, findState, { id });
  if (!present) return notFound('work order');
  if (!action || (versions && !versions.includes(present.version)))
    return versionMismatch('work order', present.version);
  const isAllowed = transitions[action].from.includes(present.status);
  if (isAllowed && action === 'start' && present.assigned_to) return assignedToAnother(present.assigned_to);
  return illegalTransition(action, present.status);
}

/** Throws `illegal_transition` if the work order is in no state from which the action leads on. */
export function assertMayAct({ status }: Pick<WorkOrder, 'status'>, action: WorkOrderAction): void {
  if (!transitions[action].from.includes(status)) throw illegalTransition(action, status);
}

function illegalTransition(action: WorkOrderAction, status: WorkOrderStatus): DomainError {
  const { from, to } = transitions[action];
  if (action === 'resume' && from.includes(status)) return completedTooLongAgo();
  const rule = `cannot become ${to} from ${status}: only from ${from.join(' or ')}${action === 'reopen' ? ', by reopening it' : ''}`;
  return new DomainError('illegal_transition', `The work order's status ${rule}.`, {
    errors: [{ field: 'status', rule }],
  });
}

function completedTooLongAgo(): DomainError {
  const rule = 'must be left out: the work was completed more than ten minutes ago';
  return new DomainError('illegal_transition', `body.resume ${rule}.`, {
    errors: [{ field: 'body.resume', rule }],
  });
}
