import { workOrderPriorities, workOrderStatuses, workTypes } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  pgEnum,
  smallint,
  text,
  uniqueIndex,
  varchar,
} from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  money,
  tsvector,
  updatedAt,
  version,
} from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';
import { assets } from '../assets/schema.ts';

export const workOrderStatus = pgEnum('work_order_status', workOrderStatuses);
export const workOrderPriority = pgEnum('work_order_priority', workOrderPriorities);
export const workType = pgEnum('work_type', workTypes);

const hours = () => numeric({ precision: 5, scale: 2, mode: 'number' });

export const workOrders = tenantTable(
  'work_orders',
  {
    id: id('work_orders'),
    title: varchar({ length: 255 }).notNull(),
    description: text(),
    asset_id: integer(),
    assigned_to: varchar({ length: 100 }),
    work_type: workType().notNull().default('corrective'),
    priority: workOrderPriority().notNull().default('medium'),
    status: workOrderStatus().notNull().default('open'),
    /** The last instant at which the work is on time. For a `due_day`, a trigger (migration 0032) sets it. */
    due_date: instant(),
    /** The day by the end of which the work is due, if it is due on a day. */
    due_day: date({ mode: 'string' }),
    created_at: createdAt(),
    updated_at: updatedAt(),
    started_at: instant(),
    completed_at: instant(),
    hold_reason: text(),
    estimated_hours: hours(),
    actual_hours: hours(),
    parts_cost: money(10),
    labor_cost: money(10),
    completion_notes: text(),
    safety_notes: text(),
    external_ref: varchar({ length: 255 }),
    version: version(),
    search: tsvector().notNull().generatedAlwaysAs(sql`
    setweight(to_tsvector('english', search_text(title)), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(description, '') || ' ' || coalesce(completion_notes, ''))), 'B')`),
  },
  {
    bound: { rows: 10_000_000, what: 'work orders' },
    audited: true,
    versioned: true,
    readable: { computed: { overdue_at: 'due_date' } },
  },
  (t) => [
    uniqueIndex('work_orders_external_ref_key').on(t.tenant_id, t.external_ref),
    foreignKey({
      name: 'work_orders_asset_fkey',
      columns: [t.tenant_id, t.asset_id],
      foreignColumns: [assets.tenant_id, assets.id],
    }),
    index('work_orders_status_idx').on(t.tenant_id, t.status, t.priority, t.created_at.desc(), t.id.desc()),
    index('work_orders_created_idx').on(t.tenant_id, t.created_at, t.id),
    index('work_orders_updated_idx').on(t.tenant_id, t.updated_at, t.id),
    index('work_orders_completed_idx')
      .on(t.tenant_id, t.completed_at, t.id)
      .where(sql`status = 'completed'`),
    index('work_orders_asset_idx').on(t.tenant_id, t.asset_id, t.created_at, t.id),
    index('work_orders_assigned_idx').on(t.tenant_id, t.assigned_to, t.created_at, t.id),
    index('work_orders_due_idx')
      .on(t.tenant_id, t.due_date, t.id)
      .where(sql`status in ('open', 'in_progress', 'on_hold')`),
    index('work_orders_todo_idx')
      .on(t.tenant_id, t.assigned_to, t.due_date, t.id)
      .where(sql`status in ('open', 'in_progress', 'on_hold')`),
    index('work_orders_urgent_idx')
      .on(t.tenant_id, t.priority, t.created_at, t.id)
      .where(sql`status in ('open', 'in_progress', 'on_hold')`),
    index('work_orders_search_idx').using('gin', t.search),
  ],
);

/**
 * Kept counts of work orders, maintained by a trigger (migration 0010). Transactions that are open at the same
 * time add to different slots, so that no writer waits for another; the count is the sum over the slots.
 */
export const workOrderCounts = tenantTable(
  'work_order_counts',
  {
    status: workOrderStatus().notNull(),
    priority: workOrderPriority().notNull(),
    slot: smallint().notNull(),
    n: bigint({ mode: 'number' }).notNull(),
  },
  {
    bound: { because: 'one row counts the work orders of one status and priority' },
    audited: false,
    versioned: false,
    readable: false,
    grants: ['select'],
    key: ['status', 'priority', 'slot'],
  },
);

const dueCounts = {
  bound: {
    because:
      'one row counts the work orders that are due at one time, of which there are no more than work orders',
  },
  audited: false,
  versioned: false,
  readable: false,
  grants: ['select'],
} as const;

/**
 * Kept counts of the unfinished work orders by the day (UTC) on which they are due, in slots like those of
 * `work_order_counts`. They answer how many are overdue without reading each work order.
 */
export const workOrderDueCounts = tenantTable(
  'work_order_due_counts',
  {
    due_day: date().notNull(),
    slot: smallint().notNull(),
    n: bigint({ mode: 'number' }).notNull(),
  },
  { ...dueCounts, key: ['due_day', 'slot'] },
);

/**
 * The same by the minute. Only those of the current day are read; those of earlier days are deleted by the
 * sweep of work orders.
 */
export const workOrderDueMinutes = tenantTable(
  'work_order_due_minutes',
  {
    due_minute: instant().notNull(),
    slot: smallint().notNull(),
    n: bigint({ mode: 'number' }).notNull(),
  },
  { ...dueCounts, key: ['due_minute', 'slot'] },
);

/** The figures of the dashboard in past hours, with which those of the present are compared. */
export const workOrderFigures = tenantTable(
  'work_order_figures',
  {
    hour: instant().notNull(),
    overdue: integer().notNull(),
    due_this_week: integer().notNull(),
    critical: integer().notNull(),
    on_hold: integer().notNull(),
  },
  {
    bound: { because: 'one row is written in an hour, and deleted after nine days' },
    audited: false,
    versioned: false,
    readable: false,
    grants: ['select', 'insert'],
    key: ['hour'],
  },
);
