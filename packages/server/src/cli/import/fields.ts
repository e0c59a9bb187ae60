import {
  AssetImportRow,
  assetStatuses,
  maintenanceFrequencies,
  PartImportRow,
  WorkOrderImportRow,
  workOrderPriorities,
  workOrderStatuses,
  workTypes,
} from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';

/**
 * How the cells of a field are read. A `code` is a text that names something: every sign of it counts. A `due` date
 * is a day or an instant. A `dated` field is an instant for which people write days: those are kept as 00:00 UTC,
 * whatever the time zone, and widgets show them as that day.
 */
export type Kind =
  | 'text'
  | 'code'
  | 'number'
  | 'hours'
  | 'instant'
  | 'due'
  | 'dated'
  | 'day'
  | { readonly oneOf: readonly string[] };

export type ResourceName = 'work-orders' | 'assets' | 'parts';

/** What can be imported from a file. */
export interface Resource {
  readonly name: ResourceName;
  /** One record, in words. */
  readonly record: string;
  readonly row: z.ZodMiniObject;
  /** The field that recognises a record which is there already. */
  readonly key: string;
  /** The fields that a new record needs. */
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, Kind>>;
  /** The field of the id that stands for a name of another record. */
  readonly references: Readonly<Record<string, string>>;
}

type FieldsOf<Row> = { readonly [Field in Exclude<keyof Row, 'line'>]-?: Kind };

const workOrderFields: FieldsOf<WorkOrderImportRow> = {
  title: 'text',
  description: 'text',
  asset: 'code',
  asset_id: 'number',
  assigned_to: 'text',
  work_type: { oneOf: workTypes },
  priority: { oneOf: workOrderPriorities },
  status: { oneOf: workOrderStatuses },
  due_date: 'due',
  created_at: 'instant',
  started_at: 'instant',
  completed_at: 'instant',
  estimated_hours: 'hours',
  actual_hours: 'hours',
  parts_cost: 'number',
  labor_cost: 'number',
  completion_notes: 'text',
  safety_notes: 'text',
  external_ref: 'code',
};
const assetFields: FieldsOf<AssetImportRow> = {
  name: 'text',
  asset_tag: 'code',
  parent: 'code',
  parent_id: 'number',
  description: 'text',
  location: 'text',
  manufacturer: 'text',
  model: 'text',
  serial_number: 'code',
  purchase_date: 'day',
  purchase_cost: 'number',
  current_value: 'number',
  status: { oneOf: assetStatuses },
  maintenance_schedule: { oneOf: maintenanceFrequencies },
  last_maintenance_date: 'dated',
  next_maintenance_date: 'dated',
};
const partFields: FieldsOf<PartImportRow> = {
  part_number: 'code',
  name: 'text',
  description: 'text',
  category: 'text',
  manufacturer: 'text',
  supplier: 'text',
  current_stock: 'number',
  min_stock_level: 'number',
  max_stock_level: 'number',
  unit_cost: 'number',
  location: 'text',
  last_ordered: 'dated',
};

export const resources: Readonly<Record<ResourceName, Resource>> = {
  'work-orders': {
    name: 'work-orders',
    record: 'work order',
    row: WorkOrderImportRow,
    key: 'external_ref',
    required: ['title'],
    fields: workOrderFields,
    references: { asset: 'asset_id' },
  },
  assets: {
    name: 'assets',
    record: 'asset',
    row: AssetImportRow,
    key: 'asset_tag',
    required: ['name'],
    fields: assetFields,
    references: { parent: 'parent_id' },
  },
  parts: {
    name: 'parts',
    record: 'part',
    row: PartImportRow,
    key: 'part_number',
    required: ['part_number', 'name'],
    fields: partFields,
    references: {},
  },
};

/** Whether an empty cell can be kept as the field's value. */
export function mayBeEmpty({ row }: Resource, field: string): boolean {
  const schema = row.shape[field];
  return schema !== undefined && z.safeParse(schema, null).success;
}

/** The fields that may have a unit. */
export const hasUnit = ({ fields }: Resource, field: string): boolean => fields[field] === 'hours';
