import type { WorkOrder } from '@chatterfix/sdk';

/** Unfinished and past its due date. */
export function is_overdue(order: Pick<WorkOrder, 'status' | 'due_date'>, now: number): boolean {
  return order.due_date !== null && order.status !== 'completed' && order.status !== 'cancelled' && Date.parse(order.due_date) < now;
}
