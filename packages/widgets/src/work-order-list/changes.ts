// What a list does with changes. Fetched with the first of them, so that the list itself is there sooner.

import type { ChatterFix, WorkOrder, WorkOrderCounts } from '@chatterfix/sdk';
import type { Listed } from './listed.ts';
import type { Filters } from './segments.ts';

/** More changes than these are not looked at one by one. */
const MOST_CHANGES = 100;
/** A change may be committed somewhat later than the time that it carries. */
const OVERLAP_MS = 10_000;

/**
 * Asks for what has changed since, and shows it in the rows that are there. Work orders that came to the list are only
 * counted, and those that left it marked, so that nothing moves under the reader's eyes. Returns the new counts.
 */
export async function followChanges(
  data: Listed,
  client: ChatterFix,
  count: (client: ChatterFix) => Promise<WorkOrderCounts>,
): Promise<WorkOrderCounts> {
  const since = new Date(Date.parse(data.asOf) - OVERLAP_MS).toISOString();
  const query = { updated_since: since, sort: '-updated_at', limit: MOST_CHANGES } as const;
  const [changed, matching, counts] = await Promise.all([
    client.workOrders.list(query),
    client.workOrders.list({ ...data.query, ...query }),
    count(client),
  ]);
  // Too much has happened to follow it row by row: the next load begins anew.
  if (changed.next_cursor !== null) data.hasMissedChanges = true;
  for (const order of changed.work_orders) data.replace(order);
  sort(data, changed.work_orders, matching.work_orders);
  data.asOf = counts.as_of;
  return counts;
}

/** Marks the rows of changed work orders which are not among those that match, and notes these. */
export function sort(data: Listed, changed: readonly WorkOrder[], matching: readonly WorkOrder[]): void {
  for (const { id } of changed) if (data.has(id)) data.left.add(id);
  for (const order of matching) {
    data.left.delete(order.id);
    note(data, order);
  }
}

/** Notes a work order that matches and has no row, if its place is among the rows that are there. */
export function note(data: Listed, order: WorkOrder): void {
  const last = data.pages.at(-1)?.at(-1);
  if (data.has(order.id) || (data.next !== null && last && isBefore(last, order, data.query.sort))) return;
  data.news.add(order.id);
}

/**
 * Takes out the rows that no longer belong to the list, which must not be seen meanwhile. Returns the row that has taken
 * the place of a given one.
 */
export function tidy(data: Listed, at: number | undefined): number | undefined {
  let id = at;
  while (id !== undefined && data.left.has(id)) id = data.neighbour(id, 1)?.id;
  if (data.total) data.total -= data.left.size;
  data.places.clear();
  for (const [page, rows] of data.pages.entries())
    data.place((data.pages[page] = rows.filter((order) => !data.left.has(order.id))), page);
  data.left.clear();
  return id;
}

const urgency: Record<WorkOrder['priority'], number> = { low: 0, medium: 1, high: 2, critical: 3 };

/** Whether a work order stands before another one in a list with this order, as the server sorts them. */
export function isBefore(one: WorkOrder, other: WorkOrder, sort: Filters['sort']): boolean {
  const latest = Date.parse(other.created_at) - Date.parse(one.created_at) || other.id - one.id;
  if (sort === '-created_at') return latest < 0;
  if (sort === '-priority') return (urgency[other.priority] - urgency[one.priority] || latest) < 0;
  const due = ({ overdue_at }: WorkOrder) => (overdue_at === null ? Infinity : Date.parse(overdue_at));
  return due(one) === due(other) ? one.id < other.id : due(one) < due(other);
}
