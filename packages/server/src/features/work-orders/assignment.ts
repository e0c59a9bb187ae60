import type { WorkOrder, WorkOrderStart } from '@chatterfix/sdk/contract';
import { inArray, isNull, or, type SQL } from 'drizzle-orm';
import { personOf, type Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { workOrders } from './schema.ts';

const LONGEST_NAME = 100;

/** Who gets the work that is started, and all names by which it may be assigned to them already. */
interface Worker {
  name: string;
  names: readonly string[];
}

/** Who gets the work: who is named, or else the person who starts it. A key that names nobody assigns nothing. */
export function workerOf({ actor }: Context, { assigned_to }: WorkOrderStart): Worker | undefined {
  if (assigned_to !== undefined) return { name: assigned_to, names: [assigned_to] };
  const name = personOf(actor)?.slice(0, LONGEST_NAME);
  return name === undefined ? undefined : { name, names: [name, actor.id] };
}

/** Whether work is assigned to nobody, or to that worker. */
export function isFreeFor({ names }: Worker): SQL | undefined {
  return or(isNull(workOrders.assigned_to), inArray(workOrders.assigned_to, [...names]));
}

/** What starting work changes about its assignment. Throws `assigned_to_another` as starting it would. */
export function assignmentAtStart(
  context: Context,
  { assigned_to }: Pick<WorkOrder, 'assigned_to'>,
  fields: WorkOrderStart,
): { assigned_to?: string } {
  const worker = workerOf(context, fields);
  if (!worker) return {};
  if (assigned_to !== null && !worker.names.includes(assigned_to)) throw assignedToAnother(assigned_to);
  return { assigned_to: worker.name };
}

export function assignedToAnother(name: string): DomainError {
  return new DomainError(
    'assigned_to_another',
    `The work order is assigned to ${name}. It was not started, and is still theirs.`,
    { errors: [{ field: 'body.take_over', rule: `must be true to take the work over from ${name}` }] },
  );
}
