import * as z from 'zod/mini';
import { WorkOrderPriority, WorkOrderStatus, WorkType } from '../enum-schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import {
  Cost,
  Count,
  DateOnly,
  DayOrInstant,
  DayOrInstantInput,
  described,
  describedFields,
  Hours,
  Id,
  Instant,
  InstantInput,
  namesAField,
  text,
  title,
  Version,
} from '../values.ts';

/** What the fields of a work order mean, in answers and in inputs. */
export const texts = {
  id: 'Identifier of the work order',
  title: 'What must be done, in a few words',
  description: 'What must be done, in detail',
  asset_id: 'The asset to work on',
  asset_tag: "The asset's tag, such as PUMP-07",
  asset_name: "The asset's name",
  asset_location: 'Where the asset is',
  assigned_to: 'Who does the work, by name',
  work_type: 'What kind of work it is',
  priority: 'How urgent it is',
  status: 'The status of the work',
  due_date:
    "When the work must be finished: a day, which is over at midnight in the tenant's time zone, or an instant",
  overdue_at:
    "The last instant at which the work is on time: the due instant, or the end of the due day in the tenant's time zone. Afterwards unfinished work is overdue",
  created_at: 'When the work order was created',
  updated_at: 'When it was last changed',
  started_at: 'When work first began; a hold does not change it. Null before work began and after reopening',
  completed_at: 'When the work was completed; null until then',
  hold_reason: 'Why the work is on hold; null unless it is',
  estimated_hours: 'Planned working time, in hours',
  actual_hours: 'Actual working time, in hours',
  parts_cost: "Cost of the parts used, in the tenant's currency; negative for credits",
  labor_cost: "Cost of the working time, in the tenant's currency; negative for credits",
  completion_notes: 'What was found and done',
  safety_notes: 'Hazards, and the precautions to take before work begins',
  external_ref: "The record's key in another system; unique within the tenant",
  version: 'Counts the changes of the work order, from 1; also its ETag, for `If-Match`',
};

export const WorkOrder = z.object(
  describedFields(texts, {
    id: Id,
    title: z.string(),
    description: z.nullable(z.string()),
    asset_id: z.nullable(Id),
    asset_tag: z.nullable(z.string()),
    asset_name: z.nullable(z.string()),
    asset_location: z.nullable(z.string()),
    assigned_to: z.nullable(z.string()),
    work_type: WorkType,
    priority: WorkOrderPriority,
    status: WorkOrderStatus,
    due_date: z.nullable(DayOrInstant),
    overdue_at: z.nullable(Instant),
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
    external_ref: z.nullable(z.string()),
    version: Version,
  }),
);
export type WorkOrder = z.infer<typeof WorkOrder>;

/** The fields of a work order that people may write, also in imports and bulk changes. */
export const required = describedFields(texts, { title: title(255) });
export const optional = describedFields(texts, {
  description: z.nullable(text(20_000)),
  asset_id: z.nullable(Id),
  assigned_to: z.nullable(text(100, 1)),
  work_type: WorkType,
  priority: WorkOrderPriority,
  due_date: z.nullable(DayOrInstantInput),
  estimated_hours: z.nullable(Hours),
  actual_hours: z.nullable(Hours),
  parts_cost: z.nullable(Cost),
  labor_cost: z.nullable(Cost),
  completion_notes: z.nullable(text(20_000)),
  safety_notes: z.nullable(text(20_000)),
  external_ref: z.nullable(text(255, 1)),
});
const status = described(texts.status, WorkOrderStatus);
const holdReason = described('Why the work is put on hold', z.nullable(text(2000)));

export const WorkOrderCreate = z.extend(z.partial(z.strictObject(optional)), required);
export type WorkOrderCreate = z.input<typeof WorkOrderCreate>;

export const WorkOrderUpdate = z
  .partial(z.strictObject({ ...required, ...optional, status, hold_reason: holdReason }))
  .check(namesAField);
export type WorkOrderUpdate = z.input<typeof WorkOrderUpdate>;

export const workOrderSorts = [
  '-created_at',
  'created_at',
  '-updated_at',
  'updated_at',
  'due_date',
  '-priority',
] as const;

export const WorkOrderQuery = z.strictObject({
  ...describedFields(
    {
      status: 'Only work orders in one of these states',
      priority: 'Only work orders of one of these priorities',
      work_type: 'Only this kind of work',
      asset_id: 'Only work on this asset',
      asset_q: "Words that must all be found in the asset's name, tag, description, maker, model or location",
      assigned_to: 'Only work of this person, by the exact name',
      unassigned: 'True: only work that is assigned to nobody. False: only work that is assigned to somebody',
      external_ref: 'Only the work order with this key in another system',
      q: 'Words that must all be found in the title, description or notes; shop-floor shorthand is understood (`cyl`, `lkg`)',
      overdue: 'True: unfinished and past the due date. False: all others',
      due_today:
        "True: unfinished and due on the present day in the tenant's time zone, also if its hour is over. False: all others",
      due_this_week:
        "True: unfinished, not overdue, and due by the end of the seventh day after the present one in the tenant's time zone. False: all others",
      due_after: "Due at or after this instant, or on or after this day in the tenant's time zone",
      due_before: "Due at or before this instant, or on or before this day in the tenant's time zone",
      created_after: 'Created at or after this instant',
      created_before: 'Created at or before this instant',
      created_on: "Created on this day in the tenant's time zone",
      completed_on: "Completed on this day in the tenant's time zone, and still completed",
      updated_since: 'Only records changed at or after this instant, to keep another system up to date',
    },
    {
      status: z.optional(z.array(WorkOrderStatus).check(z.minLength(1), z.maxLength(5))),
      priority: z.optional(z.array(WorkOrderPriority).check(z.minLength(1), z.maxLength(4))),
      work_type: z.optional(WorkType),
      asset_id: z.optional(Id),
      asset_q: z.optional(text(200, 1)),
      assigned_to: z.optional(text(100, 1)),
      unassigned: z.optional(z.boolean()),
      external_ref: z.optional(text(255, 1)),
      q: z.optional(text(200, 1)),
      overdue: z.optional(z.boolean()),
      due_today: z.optional(z.boolean()),
      due_this_week: z.optional(z.boolean()),
      due_after: z.optional(DayOrInstantInput),
      due_before: z.optional(DayOrInstantInput),
      created_after: z.optional(InstantInput),
      created_before: z.optional(InstantInput),
      created_on: z.optional(DateOnly),
      completed_on: z.optional(DateOnly),
      updated_since: z.optional(InstantInput),
    },
  ),
  sort: z._default(
    described(
      'The order of the rows; `-` means descending. `-priority` puts the most urgent first; `due_date` puts work orders without a date last',
      z.enum(workOrderSorts),
    ),
    '-created_at',
  ),
  ...pageQuery,
});
export type WorkOrderQuery = z.input<typeof WorkOrderQuery>;

export const WorkOrderList = z.object({
  work_orders: described('The rows of this page', z.array(WorkOrder)),
  ...pageFields,
});
export type WorkOrderList = z.infer<typeof WorkOrderList>;

export const WorkOrderSummary = z.object({
  total: described('All work orders', Count),
  by_status: described(
    'Work orders by status',
    z.object({
      open: described('Work orders that nobody has started', Count),
      in_progress: described('Work orders being worked on', Count),
      on_hold: described('Work orders on hold', Count),
      completed: described('Completed work orders', Count),
      cancelled: described('Cancelled work orders', Count),
    }),
  ),
  by_priority: described(
    'Unfinished work orders (open, in progress, on hold) by priority',
    z.object({
      low: described('Unfinished work orders of low priority', Count),
      medium: described('Unfinished work orders of medium priority', Count),
      high: described('Unfinished work orders of high priority', Count),
      critical: described('Unfinished work orders of critical priority', Count),
    }),
  ),
  overdue: described('Unfinished and past the due date', Count),
  as_of: described('When it was counted', Instant),
});
export type WorkOrderSummary = z.infer<typeof WorkOrderSummary>;

export const WorkOrderCountsQuery = z.strictObject({
  assigned_to: z.optional(described('Also counts the work of this person, by the exact name', text(100, 1))),
});
export type WorkOrderCountsQuery = z.input<typeof WorkOrderCountsQuery>;

/** Above this number of rows, `WorkOrderCounts` stops counting. */
export const COUNTED_UP_TO = 1000;

const counted = (what: string) =>
  described(
    what,
    z.object({
      n: described('How many there are; 1,000 if there are more', Count),
      capped: described('True if there are more than `n`', z.boolean()),
    }),
  );

export const WorkOrderCounts = z.object({
  assigned: z.optional(counted('Unfinished work of the person in `assigned_to`, if one is named')),
  overdue: counted('Unfinished and past the due date'),
  due_today: counted("Unfinished and due on the present day in the tenant's time zone"),
  unassigned: counted('Unfinished and assigned to nobody'),
  unfinished: described('All unfinished work orders (open, in progress, on hold)', Count),
  as_of: described('When it was counted', Instant),
});
export type WorkOrderCounts = z.infer<typeof WorkOrderCounts>;

const comparedFigure = (what: string) =>
  described(
    what,
    z.object({
      n: described('How many there are', Count),
      week_ago: described(
        'How many there were a week before, as they were counted in that hour; null where they were not counted on that day',
        z.nullable(Count),
      ),
    }),
  );

export const WorkOrderDashboard = z.object({
  overdue: comparedFigure('Unfinished and past the due date'),
  due_this_week: comparedFigure(
    "Unfinished, not overdue, and due by the end of the seventh day after the present one in the tenant's time zone",
  ),
  critical: comparedFigure('Unfinished and of critical priority'),
  on_hold: comparedFigure('On hold'),
  days: described(
    'The last 30 days, the present one last; null where more than 100,000 work orders were created or completed in them',
    z.nullable(
      z.array(
        z.object({
          day: described("The day, in the tenant's time zone", DateOnly),
          created: described('Work orders that were created on it, as `created_on` finds them', Count),
          completed: described(
            'Work orders that were completed on it and are still completed, as `completed_on` finds them',
            Count,
          ),
        }),
      ),
    ),
  ),
  as_of: described('When it was counted', Instant),
});
export type WorkOrderDashboard = z.infer<typeof WorkOrderDashboard>;

export const WorkOrderStart = z.strictObject({
  assigned_to: z.optional(
    described(
      'Who does the work. Without it a person who starts the work gets it; a key changes no assignment',
      text(100, 1),
    ),
  ),
  take_over: z.optional(
    described(
      'True: the work may be taken over from somebody else to whom it is assigned. Without it that is refused with `assigned_to_another`',
      z.boolean(),
    ),
  ),
});
export const WorkOrderHold = z.strictObject({ hold_reason: z.optional(holdReason) });
export const WorkOrderComplete = z.partial(
  z.strictObject({
    actual_hours: optional.actual_hours,
    parts_cost: optional.parts_cost,
    labor_cost: optional.labor_cost,
    completion_notes: optional.completion_notes,
  }),
);
export const WorkOrderCancel = z.strictObject({
  completion_notes: z.optional(described('Why the work is cancelled', z.nullable(text(20_000)))),
});
export const WorkOrderReopen = z.strictObject({
  resume: z.optional(
    described(
      'True: the work was completed by mistake and goes on. It is in progress again, since the time at which it began. Only within ten minutes of the completion',
      z.boolean(),
    ),
  ),
});
export type WorkOrderStart = z.input<typeof WorkOrderStart>;
export type WorkOrderHold = z.input<typeof WorkOrderHold>;
export type WorkOrderComplete = z.input<typeof WorkOrderComplete>;
export type WorkOrderCancel = z.input<typeof WorkOrderCancel>;
export type WorkOrderReopen = z.input<typeof WorkOrderReopen>;
