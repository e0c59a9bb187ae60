import type { ExamplesOf } from '../example.ts';
import type { workOrders } from './endpoints.ts';
import type { WorkOrder } from './schemas.ts';

const params = { id: 4711 };

/** A work order that nobody has started. */
export const openWorkOrder: WorkOrder = {
  id: 4711,
  title: 'Replace the mechanical seal of pump 7',
  description: 'Seal leaks about a litre an hour at full speed.',
  asset_id: 12,
  asset_tag: 'PUMP-07',
  asset_name: 'Cooling water pump 7',
  asset_location: 'Pump house',
  assigned_to: null,
  work_type: 'corrective',
  priority: 'high',
  status: 'open',
  due_date: '2026-03-04',
  overdue_at: '2026-03-04T23:59:59.999Z',
  created_at: '2026-03-02T06:45:00.000Z',
  updated_at: '2026-03-02T06:45:00.000Z',
  started_at: null,
  completed_at: null,
  hold_reason: null,
  estimated_hours: 3.5,
  actual_hours: null,
  parts_cost: null,
  labor_cost: null,
  completion_notes: null,
  safety_notes: 'Lock out the motor and drain the casing.',
  external_ref: 'SAP-10023',
  version: 1,
};
const started: WorkOrder = {
  ...openWorkOrder,
  assigned_to: 'jane.doe',
  status: 'in_progress',
  started_at: '2026-03-03T08:00:00.000Z',
  updated_at: '2026-03-03T08:00:00.000Z',
  version: 2,
};
/** The same work order when the work is done. */
export const completedWorkOrder: WorkOrder = {
  ...started,
  status: 'completed',
  completed_at: '2026-03-03T11:30:00.000Z',
  updated_at: '2026-03-03T11:30:00.000Z',
  actual_hours: 3.5,
  parts_cost: 182.4,
  labor_cost: 227.5,
  completion_notes: 'Seal and O-ring replaced, no leak after 30 minutes.',
  version: 3,
};

export const workOrderExamples: ExamplesOf<typeof workOrders> = {
  listWorkOrders: {
    query: { status: ['open', 'in_progress'], q: 'pump seal', sort: '-priority', limit: 50 },
    response: {
      work_orders: [openWorkOrder],
      total: 1,
      total_capped: false,
      page: 1,
      next_cursor: null,
    },
  },
  createWorkOrder: {
    body: {
      title: 'Replace the mechanical seal of pump 7',
      description: 'Seal leaks about a litre an hour at full speed.',
      asset_id: 12,
      work_type: 'corrective',
      priority: 'high',
      due_date: '2026-03-04',
      estimated_hours: 3.5,
      safety_notes: 'Lock out the motor and drain the casing.',
      external_ref: 'SAP-10023',
    },
    response: openWorkOrder,
  },
  summarizeWorkOrders: {
    response: {
      total: 120,
      by_status: { open: 14, in_progress: 5, on_hold: 2, completed: 96, cancelled: 3 },
      by_priority: { low: 4, medium: 9, high: 6, critical: 2 },
      overdue: 3,
      as_of: '2026-03-02T06:45:00.000Z',
    },
  },
  countWorkOrders: {
    query: { assigned_to: 'jane.doe' },
    response: {
      assigned: { n: 4, capped: false },
      overdue: { n: 3, capped: false },
      due_today: { n: 2, capped: false },
      unassigned: { n: 9, capped: false },
      unfinished: 21,
      as_of: '2026-03-02T06:45:00.000Z',
    },
  },
  getWorkOrderDashboard: {
    response: {
      overdue: { n: 3, week_ago: 5 },
      due_this_week: { n: 8, week_ago: 6 },
      critical: { n: 2, week_ago: 2 },
      on_hold: { n: 2, week_ago: null },
      days: [
        { day: '2026-03-01', created: 4, completed: 6 },
        { day: '2026-03-02', created: 1, completed: 0 },
      ],
      as_of: '2026-03-02T06:45:00.000Z',
    },
  },
  importWorkOrders: {
    body: {
      rows: [
        { line: 2, title: 'Grease the main bearing', asset: 'PUMP-07', external_ref: 'SAP-10024' },
        { line: 3, title: 'Grease the main bearing', asset: 'PUMP-99', external_ref: 'SAP-10025' },
      ],
      create_assets: false,
      dry_run: true,
    },
    response: {
      created: 1,
      updated: 0,
      unchanged: 0,
      assets_created: [],
      rejected: [{ line: 3, field: 'asset', reason: 'no asset has the tag or the name “PUMP-99”' }],
      dry_run: true,
    },
  },
  getWorkOrder: { params, response: openWorkOrder },
  updateWorkOrder: {
    params,
    body: { priority: 'critical', due_date: '2026-03-03T12:00:00Z' },
    response: {
      ...openWorkOrder,
      priority: 'critical',
      due_date: '2026-03-03T12:00:00.000Z',
      overdue_at: '2026-03-03T12:00:00.000Z',
      updated_at: '2026-03-02T09:20:00.000Z',
      version: 2,
    },
  },
  startWorkOrder: { params, body: { assigned_to: 'jane.doe' }, response: started },
  holdWorkOrder: {
    params,
    body: { hold_reason: 'Waiting for the seal' },
    response: {
      ...started,
      status: 'on_hold',
      hold_reason: 'Waiting for the seal',
      updated_at: '2026-03-03T08:40:00.000Z',
      version: 3,
    },
  },
  completeWorkOrder: {
    params,
    body: {
      actual_hours: 3.5,
      parts_cost: 182.4,
      labor_cost: 227.5,
      completion_notes: 'Seal and O-ring replaced, no leak after 30 minutes.',
    },
    response: completedWorkOrder,
  },
  cancelWorkOrder: {
    params,
    body: { completion_notes: 'The pump is replaced as a whole.' },
    response: {
      ...openWorkOrder,
      status: 'cancelled',
      completion_notes: 'The pump is replaced as a whole.',
      updated_at: '2026-03-02T10:05:00.000Z',
      version: 2,
    },
  },
  reopenWorkOrder: {
    params,
    body: {},
    response: {
      ...completedWorkOrder,
      status: 'open',
      started_at: null,
      completed_at: null,
      updated_at: '2026-03-05T07:10:00.000Z',
      version: 4,
    },
  },
};
