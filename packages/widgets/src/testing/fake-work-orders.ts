import type { WorkOrder, WorkOrderList } from '@chatterfix/sdk';
import { isFinished, isOverdue } from '../format.ts';

/** By the day in UTC, as of a tenant that has set no time zone. */
function isDueThisWeek(order: WorkOrder): boolean {
  const lastDay = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  return (
    order.overdue_at !== null &&
    !isFinished(order) &&
    !isOverdue(order, Date.now()) &&
    order.overdue_at.slice(0, 10) <= lastDay
  );
}

const rules: Record<string, (order: WorkOrder, value: string) => boolean> = {
  status: ({ status }, value) => value.split(',').includes(status),
  priority: ({ priority }, value) => value.split(',').includes(priority),
  q: ({ title }, value) => title.toLowerCase().includes(value.toLowerCase()),
  overdue: (order) => isOverdue(order, Date.now()),
  due_this_week: isDueThisWeek,
};

/** A page of the work orders that a query asks for, the earliest due first. The cursor is the number of rows before it. */
export function listOf(orders: readonly WorkOrder[], query: URLSearchParams): WorkOrderList {
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('cursor') ?? 0);
  const found = orders
    .filter((order) => [...query].every(([name, value]) => rules[name]?.(order, value) ?? true))
    .toSorted((a, b) => (a.overdue_at ?? '9').localeCompare(b.overdue_at ?? '9') || a.id - b.id);
  return {
    work_orders: found.slice(from, from + limit),
    total: found.length,
    total_capped: false,
    page: from / limit + 1,
    next_cursor: from + limit < found.length ? String(from + limit) : null,
  };
}
