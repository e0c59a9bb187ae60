import {
  Id,
  workOrderPriorities,
  workOrderStatuses,
  type ChatSource,
  type WorkOrder,
} from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { withMark, withMarks } from '../citation-mark.ts';
import { tool } from '../tool.ts';
import { listWorkOrders, summarizeWorkOrders } from './list.ts';
import { getWorkOrder } from './service.ts';

/** A work order as a source of an answer. The quote is in the technician's own words. */
export function workOrderSource(order: WorkOrder): ChatSource {
  const quote = order.completion_notes ?? order.description ?? order.title;
  return {
    kind: 'work_order',
    id: String(order.id),
    title: `WO ${order.id} · ${order.title}`,
    quote: quote.slice(0, 300),
    href: `/api/work-orders/${order.id}`,
  };
}

export const searchWorkOrdersTool = tool({
  name: 'search_work_orders',
  description:
    'Finds work orders by words of their title, description or notes, or by status, priority, asset, assignee or whether they are overdue; the latest first.',
  permission: 'work_orders:read',
  effect: 'read',
  input: z.strictObject({
    q: z.optional(
      z
        .string()
        .check(z.minLength(1), z.maxLength(200), z.describe('Words that must all occur in the work order')),
    ),
    status: z.optional(z.array(z.enum(workOrderStatuses))),
    priority: z.optional(z.array(z.enum(workOrderPriorities))),
    asset_id: z.optional(Id),
    assigned_to: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    overdue: z.optional(z.boolean()),
    limit: z._default(z.int().check(z.minimum(1), z.maximum(25)), 10),
  }),
  summary: ({ q, status }) =>
    `Searching ${status?.join(' and ').replaceAll('_', ' ') ?? 'all'} work orders${q ? ` for “${q}”` : ''}`,
  async run(context, { status, priority, ...input }) {
    const found = await listWorkOrders(context, {
      ...input,
      ...(status?.length ? { status } : {}),
      ...(priority?.length ? { priority } : {}),
      sort: '-created_at',
    });
    return {
      lists: { work_orders: { rows: withMarks('work_order', found.work_orders), total: found.total } },
      sources: found.work_orders.map(workOrderSource),
    };
  },
});

export const getWorkOrderTool = tool({
  name: 'get_work_order',
  description: 'Gets one work order with all its fields by its number.',
  permission: 'work_orders:read',
  effect: 'read',
  input: z.strictObject({ id: Id }),
  summary: ({ id }) => `Reading work order ${id}`,
  async run(context, { id }) {
    const order = await getWorkOrder(context, id);
    return { figures: withMark('work_order', order), sources: [workOrderSource(order)] };
  },
});

export const countWorkOrdersTool = tool({
  name: 'count_work_orders',
  description: 'Counts work orders by status, unfinished work orders by priority, and overdue work orders.',
  permission: 'work_orders:read',
  effect: 'read',
  input: z.strictObject({}),
  summary: () => 'Counting work orders',
  run: async (context) => ({ figures: await summarizeWorkOrders(context), sources: [] }),
});
