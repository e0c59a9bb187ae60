import {
  Id,
  WorkOrderComplete,
  WorkOrderCreate,
  WorkOrderHold,
  WorkOrderStart,
  WorkOrderUpdate,
  type ApprovalChange,
  type WorkOrder,
} from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { Context } from '../../context.ts';
import { invalidInput } from '../../errors.ts';
import { assetSource } from '../assets/tools.ts';
import { getAsset } from '../assets/service.ts';
import { changesBetween } from '../changes.ts';
import { getPart, tooFewInStock } from '../parts/service.ts';
import { partSource } from '../parts/tools.ts';
import { writeTool, type Changed, type Preview, type RecordVersions, type WriteTool } from '../tool.ts';
import { assignmentAtStart } from './assignment.ts';
import { assertMayAct } from './refusals.ts';
import {
  completeWorkOrder,
  createWorkOrder,
  getWorkOrder,
  holdWorkOrder,
  startWorkOrder,
  updateWorkOrder,
} from './service.ts';
import { workOrderSource } from './tools.ts';
import { transitions, type WorkOrderAction } from './transitions.ts';
import { assertTakesParts, noteOf, usePart } from './use-part.ts';

const id = Id.check(z.describe('The number of the work order'));

const labels: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  asset_id: 'Asset',
  assigned_to: 'Assigned to',
  work_type: 'Kind of work',
  priority: 'Priority',
  status: 'Status',
  due_date: 'Due',
  hold_reason: 'Reason for the hold',
  estimated_hours: 'Planned hours',
  actual_hours: 'Actual hours',
  parts_cost: 'Cost of parts',
  labor_cost: 'Cost of labour',
  completion_notes: 'Notes',
  safety_notes: 'Safety notes',
};

/** The fields that Fred may write where he creates or changes a work order. */
const written = {
  title: true,
  description: true,
  asset_id: true,
  work_type: true,
  priority: true,
  due_date: true,
  estimated_hours: true,
  safety_notes: true,
} as const;

const createTool = writeTool({
  name: 'create_work_order',
  description:
    'Creates a work order. Look the asset up first, and do not create what an open work order is for already.',
  permission: 'work_orders:create',
  effect: 'write',
  input: z.pick(WorkOrderCreate, { ...written, assigned_to: true }),
  async preview(context, input) {
    const after = { ...input, ...(await assetNamed(context, input.asset_id)) };
    return {
      title: `Create the work order “${input.title}”`,
      target: null,
      versions: {},
      changes: changesBetween<object>(labels, {}, after),
    };
  },
  run: async (context, input) => changed(await createWorkOrder(context, input)),
});

const updateTool = writeTool({
  name: 'update_work_order',
  description:
    'Changes fields of a work order, such as its priority or due date. Only the fields that are named change.',
  permission: 'work_orders:update',
  effect: 'write',
  input: z.extend(z.partial(z.strictObject(pickedFields(WorkOrderUpdate.shape))), { id }),
  async preview(context, { id, ...fields }) {
    const order = await getWorkOrder(context, id);
    if (Object.keys(fields).length === 0) throw invalidInput('arguments', 'must name a field to change');
    const { asset_id: _, ...others } = fields;
    const changes = [
      ...changesBetween<object>(labels, order, others),
      ...(fields.asset_id === undefined || fields.asset_id === order.asset_id
        ? []
        : changesBetween<object>(
            labels,
            await assetNamed(context, order.asset_id),
            (await assetNamed(context, fields.asset_id)) ?? { asset_id: null },
          )),
    ];
    return previewOf(order, `Change work order ${id}`, changes);
  },
  run: async (context, { id, ...fields }, versions) =>
    changed(await updateWorkOrder(context, id, fields, versionsOf(versions, id))),
});

const assignTool = writeTool({
  name: 'assign_work_order',
  description: 'Assigns a work order to a person by name, or to nobody with null.',
  permission: 'work_orders:update',
  effect: 'write',
  input: z.strictObject({ id, assigned_to: z.nonoptional(WorkOrderUpdate.shape.assigned_to) }),
  async preview(context, { id, assigned_to }) {
    const order = await getWorkOrder(context, id);
    return previewOf(
      order,
      assigned_to === null
        ? `Take the assignment off work order ${id}`
        : `Assign work order ${id} to ${assigned_to}`,
      changesBetween<WorkOrder>(labels, order, { assigned_to }),
    );
  },
  run: async (context, { id, assigned_to }, versions) =>
    changed(await updateWorkOrder(context, id, { assigned_to }, versionsOf(versions, id))),
});

const startTool = writeTool({
  name: 'start_work_order',
  description:
    'Starts work on an open work order, or resumes one that is on hold. It is then assigned to the person who asks, or to `assigned_to`. Work that is assigned to somebody else must be assigned first.',
  permission: 'work_orders:transition',
  effect: 'write',
  // Without `take_over`: taking work from somebody is an assignment, which is approved as one.
  input: z.extend(z.omit(WorkOrderStart, { take_over: true }), { id }),
  async preview(context, { id, ...fields }) {
    const order = await getWorkOrder(context, id);
    assertMayAct(order, 'start');
    const assignment = assignmentAtStart(context, order, fields);
    return previewOf(
      order,
      `Start work order ${id}`,
      changesBetween<WorkOrder>(labels, order, { status: 'in_progress', ...assignment }),
    );
  },
  run: async (context, { id, ...fields }, versions) =>
    changed(await startWorkOrder(context, id, fields, versionsOf(versions, id))),
});

const holdTool = writeTool({
  name: 'hold_work_order',
  description: 'Puts a work order that is in progress on hold, with the reason.',
  permission: 'work_orders:transition',
  effect: 'write',
  input: z.extend(WorkOrderHold, { id }),
  preview: (context, { id, ...fields }) =>
    previewOfAction(context, id, 'hold', fields, `Put work order ${id} on hold`),
  run: async (context, { id, ...fields }, versions) =>
    changed(await holdWorkOrder(context, id, fields, versionsOf(versions, id))),
});

const completeTool = writeTool({
  name: 'complete_work_order',
  description:
    'Completes a work order that is in progress or on hold, with hours, costs and what was found and done, as the person said it.',
  permission: 'work_orders:transition',
  effect: 'write',
  input: z.extend(WorkOrderComplete, { id }),
  preview: (context, { id, ...fields }) =>
    previewOfAction(context, id, 'complete', fields, `Complete work order ${id}`),
  run: async (context, { id, ...fields }, versions) =>
    changed(await completeWorkOrder(context, id, fields, versionsOf(versions, id))),
});

const addPartTool = writeTool({
  name: 'add_part_to_work_order',
  description:
    'Takes pieces of a part out of stock for an unfinished work order; their cost is added to the order.',
  permission: 'work_orders:update',
  alsoNeeds: ['work_orders:read', 'parts:read', 'parts:write'],
  effect: 'write',
  input: z.strictObject({
    id,
    part_id: Id.check(z.describe('The id of the part')),
    quantity: z.int().check(z.minimum(1), z.maximum(100_000), z.describe('Pieces')),
  }),
  async preview(context, { id, part_id, quantity }) {
    const [order, part] = await Promise.all([getWorkOrder(context, id), getPart(context, part_id)]);
    assertTakesParts(order);
    if (part.current_stock < quantity) throw tooFewInStock(part);
    const cost = part.unit_cost === null ? null : Math.round(part.unit_cost * quantity * 100) / 100;
    const { title } = partSource(part);
    return {
      ...previewOf(order, `Use ${quantity} × ${title} for work order ${id}`, [
        { field: 'part', label: 'Part', before: null, after: title },
        { field: 'quantity', label: 'Pieces', before: null, after: quantity },
        {
          field: 'current_stock',
          label: 'In stock',
          before: part.current_stock,
          after: part.current_stock - quantity,
        },
        ...(cost === null
          ? []
          : changesBetween<WorkOrder>(labels, order, {
              parts_cost: Math.round(((order.parts_cost ?? 0) + cost) * 100) / 100,
            })),
        {
          field: 'completion_notes',
          label: 'Added to the notes',
          before: null,
          after: noteOf(quantity, part),
        },
      ]),
      versions: { [`work_order:${id}`]: order.version, [`part:${part_id}`]: part.version },
    };
  },
  run: async (context, { id, ...used }, versions) =>
    changed(
      await usePart(context, id, used, {
        order: versionsOf(versions, id),
        part: versionsOf(versions, used.part_id, 'part'),
      }),
    ),
});

/** What Fred can do with work orders, if the person approves it. */
export const workOrderWriteTools: readonly WriteTool[] = [
  createTool,
  updateTool,
  assignTool,
  startTool,
  holdTool,
  completeTool,
  addPartTool,
];

function pickedFields<Shape extends Record<keyof typeof written, unknown>>(shape: Shape) {
  const entries = Object.keys(written).map((name) => [name, shape[name as keyof typeof written]]);
  return Object.fromEntries(entries) as Pick<Shape, keyof typeof written>; // the same fields, picked by name
}

function previewOf(order: WorkOrder, title: string, changes: ApprovalChange[]): Preview {
  const { kind: _, quote: __, ...record } = workOrderSource(order);
  return {
    title,
    target: { kind: 'work_order', ...record, version: order.version },
    versions: { [`work_order:${order.id}`]: order.version },
    changes,
  };
}

async function previewOfAction(
  context: Context,
  id: number,
  action: WorkOrderAction,
  fields: Partial<WorkOrder>,
  title: string,
): Promise<Preview> {
  const order = await getWorkOrder(context, id);
  assertMayAct(order, action);
  return previewOf(
    order,
    title,
    changesBetween<WorkOrder>(labels, order, { status: transitions[action].to, ...fields }),
  );
}

/** The name of an asset in place of its number. Throws `not_found`. */
async function assetNamed(context: Context, id: number | null | undefined): Promise<{ asset_id?: string }> {
  return id ? { asset_id: assetSource(await getAsset(context, id)).title } : {};
}

/** The version for which a change was approved, if it is of this record. */
function versionsOf(
  versions: RecordVersions,
  id: number,
  kind: 'work_order' | 'part' = 'work_order',
): readonly number[] | undefined {
  const version = versions[`${kind}:${id}`];
  return version === undefined ? undefined : [version];
}

function changed(order: WorkOrder): Changed {
  const source = workOrderSource(order);
  const { id, title, href } = source;
  return { record: { kind: 'work_order', id, title, href }, figures: order, sources: [source] };
}
