import type { WorkOrder } from '@chatterfix/sdk';

/** What the card's buttons do to a work order's status. */
export type Transition = 'start' | 'resume' | 'hold' | 'complete' | 'undo';

const startingStatuses: Record<Transition, readonly WorkOrder['status'][]> = {
  start: ['open'],
  resume: ['on_hold'],
  hold: ['in_progress'],
  complete: ['in_progress', 'on_hold'],
  undo: ['completed'],
};

/** Whether the server lets this transition follow on the work order's status. */
export function allows({ status }: Pick<WorkOrder, 'status'>, transition: Transition): boolean {
  return startingStatuses[transition].includes(status);
}
