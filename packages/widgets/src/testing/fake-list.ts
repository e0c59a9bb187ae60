import type { WorkOrder, WorkOrderCounts, WorkOrderList } from '@chatterfix/sdk';

const urgency = ['low', 'medium', 'high', 'critical'];

function compare(one: WorkOrder, other: WorkOrder, sort: string): number {
  const latest = other.created_at.localeCompare(one.created_at) || other.id - one.id;
  switch (sort) {
    case '-priority':
      return urgency.indexOf(other.priority) - urgency.indexOf(one.priority) || latest;
    case 'due_date':
      return (one.overdue_at ?? '9').localeCompare(other.overdue_at ?? '9') || one.id - other.id;
    case '-updated_at':
      return other.updated_at.localeCompare(one.updated_at) || other.id - one.id;
    default:
      return latest;
  }
}

const isUnfinished = ({ status }: WorkOrder) => status !== 'completed' && status !== 'cancelled';
const isOverdue = (order: WorkOrder) =>
  isUnfinished(order) && order.overdue_at !== null && Date.parse(order.overdue_at) < Date.now();
/** By the day in UTC, as of a tenant that has set no time zone. */
const isDueToday = (order: WorkOrder) =>
  isUnfinished(order) && order.overdue_at?.slice(0, 10) === new Date().toISOString().slice(0, 10);
/** From now to the end of the seventh day after today, in UTC. */
const isDueThisWeek = (order: WorkOrder) =>
  isUnfinished(order) &&
  !isOverdue(order) &&
  order.overdue_at !== null &&
  order.overdue_at.slice(0, 10) <= new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const says = (text: string, words: string) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** Which work orders a query of the contract asks for. */
function matches(order: WorkOrder, query: URLSearchParams): boolean {
  const rules: Record<string, (value: string) => boolean> = {
    status: (value) => value.split(',').includes(order.status),
    priority: (value) => value.split(',').includes(order.priority),
    work_type: (value) => order.work_type === value,
    assigned_to: (value) => order.assigned_to === value,
    unassigned: () => order.assigned_to === null,
    overdue: () => isOverdue(order),
    due_today: () => isDueToday(order),
    due_this_week: () => isDueThisWeek(order),
    q: (value) => says(order.title, value),
    asset_q: (value) => says(`${order.asset_tag} ${order.asset_name} ${order.asset_location}`, value),
    created_on: (value) => order.created_at.slice(0, 10) === value,
    completed_on: (value) => order.status === 'completed' && order.completed_at?.slice(0, 10) === value,
    updated_since: (value) => order.updated_at >= value,
  };
  return [...query].every(([name, value]) => rules[name]?.(value) ?? true);
}

/** A page of the work orders that a query asks for. The cursor is the number of rows before it. */
export function listOf(orders: readonly WorkOrder[], query: URLSearchParams): WorkOrderList {
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('cursor') ?? 0);
  const found = orders
    .filter((order) => matches(order, query))
    .toSorted((one, other) => compare(one, other, query.get('sort') ?? 'due_date'));
  return {
    work_orders: found.slice(from, from + limit),
    total: Math.min(found.length, 10_000),
    total_capped: found.length > 10_000,
    page: from / limit + 1,
    next_cursor: from + limit < found.length ? String(from + limit) : null,
  };
}

export function countsOf(orders: readonly WorkOrder[], query: URLSearchParams): WorkOrderCounts {
  const unfinished = orders.filter(isUnfinished);
  const count = (is: (order: WorkOrder) => boolean) => {
    const n = unfinished.filter(is).length;
    return { n: Math.min(n, 1000), capped: n > 1000 };
  };
  const person = query.get('assigned_to');
  return {
    ...(person !== null && { assigned: count(({ assigned_to }) => assigned_to === person) }),
    overdue: count(isOverdue),
    due_today: count(isDueToday),
    unassigned: count(({ assigned_to }) => assigned_to === null),
    unfinished: unfinished.length,
    as_of: new Date().toISOString(),
  };
}
