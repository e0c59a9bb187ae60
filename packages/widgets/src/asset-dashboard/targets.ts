import type { AssetQuery, WorkOrder, WorkOrderQuery } from '@chatterfix/sdk';

/** What a figure, a bar or a heading counts: the filter that finds it, and what the list of it is called. */
export type Target = {
  title: string;
  /** What counts, in words. */
  definition?: string;
} & ({ kind: 'work_orders'; query: WorkOrderQuery } | { kind: 'assets'; query: AssetQuery });

/** Opens what a pressed button stands for. */
export type OpenTarget = (target: Target, event: Event) => void;
export type OpenOrder = (order: WorkOrder, event: Event) => void;

export const unfinished: NonNullable<WorkOrderQuery['status']> = ['open', 'in_progress', 'on_hold'];

/** Work orders, the earliest due first. */
export function workTarget(title: string, query: WorkOrderQuery, definition?: string): Target {
  return {
    kind: 'work_orders',
    title,
    query: { ...query, sort: 'due_date' },
    ...(definition === undefined ? {} : { definition }),
  };
}
