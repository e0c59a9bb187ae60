import type { WorkOrder, WorkOrderCounts, WorkOrderQuery } from '@chatterfix/sdk';
import type { sorts } from './sorts.ts';

/** The parts of the list, in their order. `mine` is there only for a person who has signed in. */
export const segments = ['mine', 'overdue', 'due_today', 'unassigned', 'all'] as const;
export type Segment = (typeof segments)[number];

/** What the reader narrows the list down with. Empty texts filter nothing. */
export interface Filters {
  words: string;
  /** Words of the asset's name, tag or place. */
  asset: string;
  /** One status; all that is unfinished (`''`); or everything. */
  status: WorkOrder['status'] | '' | 'any';
  priority: WorkOrder['priority'] | '';
  work_type: WorkOrder['work_type'] | '';
  sort: (typeof sorts)[number];
}

export const noFilters: Filters = {
  words: '',
  asset: '',
  status: '',
  priority: '',
  work_type: '',
  sort: 'due_date',
};

const unfinished: WorkOrder['status'][] = ['open', 'in_progress', 'on_hold'];

/** The query for the rows of a segment. `person` is who has signed in, as work orders name them. */
export function queryOf(segment: Segment, filters: Filters, person: string | undefined): WorkOrderQuery {
  const { words, asset, status, priority, work_type, sort } = filters;
  return {
    ...(status === '' ? { status: unfinished } : status === 'any' ? {} : { status: [status] }),
    ...(priority && { priority: [priority] }),
    ...(work_type && { work_type }),
    ...(words.trim() && { q: words.trim().slice(0, 200) }),
    ...(asset.trim() && { asset_q: asset.trim().slice(0, 200) }),
    ...(segment === 'mine' && person !== undefined && { assigned_to: person }),
    ...(segment === 'overdue' && { overdue: true }),
    ...(segment === 'due_today' && { due_today: true }),
    ...(segment === 'unassigned' && { unassigned: true }),
    sort,
  };
}

/** How much unfinished work a segment has; undefined if it was not counted. */
export function countOf(
  segment: Segment,
  counts: WorkOrderCounts,
): { n: number; capped: boolean } | undefined {
  switch (segment) {
    case 'mine':
      return counts.assigned;
    case 'all':
      return { n: counts.unfinished, capped: false };
    default:
      return counts[segment];
  }
}
