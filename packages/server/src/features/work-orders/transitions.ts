import type { WorkOrderStatus } from '@chatterfix/sdk/contract';

export type WorkOrderAction = 'start' | 'hold' | 'complete' | 'cancel' | 'reopen' | 'resume';

/**
 * The states of a work order: open → in_progress ⇄ on_hold → completed; cancelled from any but completed;
 * reopening is an action of its own. `resume` takes back a completion by mistake: the work goes on where it was.
 */
export const transitions: Readonly<
  Record<WorkOrderAction, { from: readonly WorkOrderStatus[]; to: WorkOrderStatus }>
> = {
  start: { from: ['open', 'on_hold'], to: 'in_progress' },
  hold: { from: ['in_progress'], to: 'on_hold' },
  complete: { from: ['in_progress', 'on_hold'], to: 'completed' },
  cancel: { from: ['open', 'in_progress', 'on_hold'], to: 'cancelled' },
  reopen: { from: ['completed', 'cancelled'], to: 'open' },
  resume: { from: ['completed'], to: 'in_progress' },
};

/** The action that an update of the status stands for. None leads to `open`: that takes `reopen`. */
export function actionTo(status: WorkOrderStatus): WorkOrderAction | undefined {
  return (['start', 'hold', 'complete', 'cancel'] as const).find(
    (action) => transitions[action].to === status,
  );
}

export const unfinished: readonly WorkOrderStatus[] = ['open', 'in_progress', 'on_hold'];

/** What an action changes besides the status. Starting also sets `started_at`, if it is not set yet. */
export function changesOf(
  action: WorkOrderAction,
  now: string,
): { started_at?: null; completed_at?: string | null; hold_reason?: string | null } {
  switch (action) {
    case 'start':
      return { hold_reason: null };
    case 'hold':
      return {};
    case 'complete':
      return { completed_at: now, hold_reason: null };
    case 'cancel':
      return { hold_reason: null };
    case 'reopen':
      return { started_at: null, completed_at: null };
    case 'resume':
      return { completed_at: null };
  }
}
