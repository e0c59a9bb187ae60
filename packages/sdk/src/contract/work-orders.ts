import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { workOrderPriorities, workOrderStatuses, workTypes } from './enums.ts';
import { pageFields, pageQuery } from './page.ts';
import { Cost, Count, Hours, Id, Instant, InstantInput, text, title, Version } from './values.ts';

export const WorkOrder = z.object({
  id: Id,
  title: z.string(),
  description: z.nullable(z.string()),
  asset_id: z.nullable(Id),
  asset_tag: z.nullable(z.string()),
  asset_name: z.nullable(z.string()),
  assigned_to: z.nullable(z.string()),
  work_type: z.enum(workTypes),
  priority: z.enum(workOrderPriorities),
  status: z.enum(workOrderStatuses),
  due_date: z.nullable(Instant),
  created_at: Instant,
  updated_at: Instant,
  started_at: z.nullable(Instant),
  completed_at: z.nullable(Instant),
  hold_reason: z.nullable(z.string()),
  estimated_hours: z.nullable(z.number()),
  actual_hours: z.nullable(z.number()),
  parts_cost: z.nullable(z.number()),
  labor_cost: z.nullable(z.number()),
  completion_notes: z.nullable(z.string()),
  safety_notes: z.nullable(z.string()),
  external_ref: z.nullable(
    z.string().check(z.describe("The record's key in another system; unique within the tenant")),
  ),
  version: Version,
});
export type WorkOrder = z.infer<typeof WorkOrder>;

const writable = {
  title: title(255),
  description: z.nullable(text(20_000)),
  asset_id: z.nullable(Id),
  assigned_to: z.nullable(text(100, 1)),
  work_type: z.enum(workTypes),
  priority: z.enum(workOrderPriorities),
  due_date: z.nullable(InstantInput),
  estimated_hours: z.nullable(Hours),
  actual_hours: z.nullable(Hours),
  parts_cost: z.nullable(Cost),
  labor_cost: z.nullable(Cost),
  completion_notes: z.nullable(text(20_000)),
  safety_notes: z.nullable(text(20_000)),
  external_ref: z.nullable(text(255, 1)),
};

const { title: requiredTitle, ...optional_fields } = writable;
export const WorkOrderCreate = z.extend(z.partial(z.strictObject(optional_fields)), {
  title: requiredTitle,
});
export type WorkOrderCreate = z.input<typeof WorkOrderCreate>;

export const WorkOrderUpdate = z
  .partial(
    z.strictObject({ ...writable, status: z.enum(workOrderStatuses), hold_reason: z.nullable(text(2000)) }),
  )
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must name at least one field to change'));
export type WorkOrderUpdate = z.input<typeof WorkOrderUpdate>;

export const workOrderSorts = [
  '-created_at',
  'created_at',
  '-updated_at',
  'updated_at',
  'due_date',
  '-priority',
] as const;

const filters = {
  status: z.optional(z.array(z.enum(workOrderStatuses)).check(z.minLength(1), z.maxLength(5))),
  priority: z.optional(z.array(z.enum(workOrderPriorities)).check(z.minLength(1), z.maxLength(4))),
  work_type: z.optional(z.enum(workTypes)),
  asset_id: z.optional(Id),
  assigned_to: z.optional(text(100, 1)),
  external_ref: z.optional(text(255, 1)),
  q: z.optional(
    text(200, 1).check(
      z.describe(
        'Words that must all be found in the title, description or notes; shop-floor shorthand is understood (`cyl`, `lkg`)',
      ),
    ),
  ),
  overdue: z.optional(z.boolean().check(z.describe('True: unfinished and past the due date'))),
  due_after: z.optional(InstantInput),
  due_before: z.optional(InstantInput),
  created_after: z.optional(InstantInput),
  created_before: z.optional(InstantInput),
  updated_since: z.optional(
    InstantInput.check(z.describe('Changed at or after this instant: for keeping another system in step')),
  ),
};
export const WorkOrderQuery = z.strictObject({
  ...filters,
  sort: z._default(
    z
      .enum(workOrderSorts)
      .check(
        z.describe(
          '`-` sorts downwards; `-priority` is the most urgent first; `due_date` puts those without one last',
        ),
      ),
    '-created_at',
  ),
  ...pageQuery,
});
export type WorkOrderQuery = z.input<typeof WorkOrderQuery>;

export const WorkOrderList = z.object({ work_orders: z.array(WorkOrder), ...pageFields });
export type WorkOrderList = z.infer<typeof WorkOrderList>;

export const WorkOrderSummary = z.object({
  total: Count,
  by_status: z.object({
    open: Count,
    in_progress: Count,
    on_hold: Count,
    completed: Count,
    cancelled: Count,
  }),
  by_priority: z
    .object({ low: Count, medium: Count, high: Count, critical: Count })
    .check(z.describe('Unfinished work orders (open, in progress, on hold)')),
  overdue: Count.check(z.describe('Unfinished and past the due date')),
  as_of: Instant,
});
export type WorkOrderSummary = z.infer<typeof WorkOrderSummary>;

export const WorkOrderStart = z.strictObject({ assigned_to: z.optional(text(100, 1)) });
export const WorkOrderHold = z.strictObject({ hold_reason: z.optional(z.nullable(text(2000))) });
export const WorkOrderComplete = z.partial(
  z.strictObject({
    actual_hours: writable.actual_hours,
    parts_cost: writable.parts_cost,
    labor_cost: writable.labor_cost,
    completion_notes: writable.completion_notes,
  }),
);
export const WorkOrderCancel = z.strictObject({ completion_notes: z.optional(writable.completion_notes) });
const WorkOrderReopen = z.strictObject({});
export type WorkOrderStart = z.input<typeof WorkOrderStart>;
export type WorkOrderHold = z.input<typeof WorkOrderHold>;
export type WorkOrderComplete = z.input<typeof WorkOrderComplete>;
export type WorkOrderCancel = z.input<typeof WorkOrderCancel>;

/** One row of an import. `asset` is an asset tag or, failing that, an asset's name. */
export const WorkOrderImportRow = z.extend(
  z.partial(
    z.strictObject({
      ...optional_fields,
      created_at: InstantInput,
      status: z.enum(workOrderStatuses),
      started_at: InstantInput,
      completed_at: InstantInput,
    }),
  ),
  { line: z.optional(Count), title: requiredTitle, asset: z.optional(z.nullable(title(100))) },
);
export type WorkOrderImportRow = z.input<typeof WorkOrderImportRow>;

export const WorkOrderImport = z.strictObject({
  rows: z
    .array(z.record(z.string(), z.unknown()))
    .check(
      z.minLength(1),
      z.maxLength(1000),
      z.describe(
        'Rows of `WorkOrderImportRow`; each is checked by itself, so that one bad row does not refuse the others',
      ),
    ),
  create_assets: z._default(z.boolean(), false),
  dry_run: z._default(z.boolean(), false),
});
export type WorkOrderImport = z.input<typeof WorkOrderImport>;

export const WorkOrderImportReport = z.object({
  created: Count,
  updated: Count,
  unchanged: Count,
  assets_created: z.array(z.string()),
  rejected: z.array(z.object({ line: Count, field: z.string(), reason: z.string() })),
  dry_run: z.boolean(),
});
export type WorkOrderImportReport = z.infer<typeof WorkOrderImportReport>;

const byId = z.strictObject({ id: Id });
const tag = 'Work orders';

export const workOrders = {
  list: endpoint({
    method: 'GET',
    path: '/api/work-orders',
    operationId: 'listWorkOrders',
    tag,
    summary: 'List work orders',
    permission: 'work_orders:read',
    query: WorkOrderQuery,
    response: WorkOrderList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/work-orders',
    operationId: 'createWorkOrder',
    tag,
    summary: 'Create a work order',
    permission: 'work_orders:create',
    body: WorkOrderCreate,
    response: WorkOrder,
    versionAt: ['version'],
    status: 201,
    problems: { 409: 'Another work order has this `external_ref`' },
  }),
  summary: endpoint({
    method: 'GET',
    path: '/api/work-orders/summary',
    operationId: 'summarizeWorkOrders',
    tag,
    summary: 'Count work orders by status and priority',
    permission: 'work_orders:read',
    response: WorkOrderSummary,
    status: 200,
  }),
  import: endpoint({
    method: 'POST',
    path: '/api/work-orders/import',
    operationId: 'importWorkOrders',
    tag,
    summary: 'Import up to 1,000 work orders',
    description:
      'Each row is created, or updated where one with its `external_ref` exists, or rejected with its line and reason; sending the same rows again changes nothing.',
    permission: 'work_orders:import',
    body: WorkOrderImport,
    response: WorkOrderImportReport,
    status: 200,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/work-orders/{id}',
    operationId: 'getWorkOrder',
    tag,
    summary: 'Get a work order',
    permission: 'work_orders:read',
    params: byId,
    response: WorkOrder,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such work order' },
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/work-orders/{id}',
    operationId: 'updateWorkOrder',
    tag,
    summary: 'Change the named fields of a work order',
    permission: 'work_orders:update',
    params: byId,
    body: WorkOrderUpdate,
    response: WorkOrder,
    versionAt: ['version'],
    status: 200,
    problems: {
      404: 'No such work order',
      409: 'The status cannot follow the present one, or another work order has this `external_ref`',
    },
  }),
  start: endpoint({
    method: 'POST',
    path: '/api/work-orders/{id}/start',
    operationId: 'startWorkOrder',
    tag,
    summary: 'Start work, or go on after a hold',
    permission: 'work_orders:transition',
    params: byId,
    body: WorkOrderStart,
    response: WorkOrder,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such work order', 409: 'Only open work, or work on hold, can be started' },
  }),
  hold: endpoint({
    method: 'POST',
    path: '/api/work-orders/{id}/hold',
    operationId: 'holdWorkOrder',
    tag,
    summary: 'Put work on hold',
    permission: 'work_orders:transition',
    params: byId,
    body: WorkOrderHold,
    response: WorkOrder,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such work order', 409: 'Only work in progress can be held' },
  }),
  complete: endpoint({
    method: 'POST',
    path: '/api/work-orders/{id}/complete',
    operationId: 'completeWorkOrder',
    tag,
    summary: 'Complete work',
    permission: 'work_orders:transition',
    params: byId,
    body: WorkOrderComplete,
    response: WorkOrder,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such work order', 409: 'Only work in progress or on hold can be completed' },
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/api/work-orders/{id}/cancel',
    operationId: 'cancelWorkOrder',
    tag,
    summary: 'Cancel work',
    permission: 'work_orders:transition',
    params: byId,
    body: WorkOrderCancel,
    response: WorkOrder,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such work order', 409: 'Completed work cannot be cancelled' },
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/api/work-orders/{id}/reopen',
    operationId: 'reopenWorkOrder',
    tag,
    summary: 'Reopen completed or cancelled work',
    permission: 'work_orders:update',
    params: byId,
    body: WorkOrderReopen,
    response: WorkOrder,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such work order', 409: 'Only completed or cancelled work can be reopened' },
  }),
};
