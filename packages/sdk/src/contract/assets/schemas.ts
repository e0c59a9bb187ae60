import * as z from 'zod/mini';
import { AssetStatus, MaintenanceFrequency } from '../enum-schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import {
  AssetValue,
  Count,
  DateOnly,
  described,
  describedFields,
  Id,
  Instant,
  InstantInput,
  namesAField,
  text,
  title,
  Version,
} from '../values.ts';
import { WorkOrder } from '../work-orders/schemas.ts';

/** What the fields of an asset mean, in answers and in inputs. */
const texts = {
  id: 'Identifier of the asset',
  parent_id: 'The asset that this one is part of; null at the top',
  name: 'The name that people use',
  asset_tag: 'The tag on the asset, such as PUMP-07; unique within the tenant',
  description: 'What the asset is and what it does',
  location: 'Where the asset is located',
  manufacturer: 'Who made it',
  model: "The maker's name of the model",
  serial_number: "The maker's serial number",
  purchase_date: 'The day it was bought, `YYYY-MM-DD`',
  purchase_cost: "Purchase price, in the tenant's currency",
  current_value: "Present value, in the tenant's currency",
  status: 'Whether it is in use',
  maintenance_schedule: 'How often it is maintained; null without a schedule',
  last_maintenance_date: 'When it was last maintained',
  next_maintenance_date: 'When it is to be maintained next',
  created_at: 'When the asset was created',
  updated_at: 'When it was last changed',
  version: 'Counts the changes of the asset, from 1; also its ETag, for `If-Match`',
};

export const Asset = z.object(
  describedFields(texts, {
    id: Id,
    parent_id: z.nullable(Id),
    name: z.string(),
    asset_tag: z.nullable(z.string()),
    description: z.nullable(z.string()),
    location: z.nullable(z.string()),
    manufacturer: z.nullable(z.string()),
    model: z.nullable(z.string()),
    serial_number: z.nullable(z.string()),
    purchase_date: z.nullable(z.iso.date()),
    purchase_cost: z.nullable(z.number()),
    current_value: z.nullable(z.number()),
    status: AssetStatus,
    maintenance_schedule: z.nullable(MaintenanceFrequency),
    last_maintenance_date: z.nullable(Instant),
    next_maintenance_date: z.nullable(Instant),
    created_at: Instant,
    updated_at: Instant,
    version: Version,
  }),
);
export type Asset = z.infer<typeof Asset>;

export interface AssetNode extends Asset {
  /** The assets directly below this one. */
  children: AssetNode[];
}
export const AssetNode = z.extend(Asset, {
  get children() {
    return described('The assets directly below this one', z.array(AssetNode));
  },
});

const required = describedFields(texts, { name: title(255) });
const optional = describedFields(texts, {
  parent_id: z.nullable(Id),
  asset_tag: z.nullable(text(100, 1)),
  description: z.nullable(text(20_000)),
  location: z.nullable(text(255)),
  manufacturer: z.nullable(text(255)),
  model: z.nullable(text(255)),
  serial_number: z.nullable(text(255)),
  purchase_date: z.nullable(DateOnly),
  purchase_cost: z.nullable(AssetValue),
  current_value: z.nullable(AssetValue),
  status: AssetStatus,
  maintenance_schedule: z.nullable(MaintenanceFrequency),
  last_maintenance_date: z.nullable(InstantInput),
  next_maintenance_date: z.nullable(InstantInput),
});
export const AssetCreate = z.extend(z.partial(z.strictObject(optional)), required);
export type AssetCreate = z.input<typeof AssetCreate>;
export const AssetUpdate = z.partial(z.strictObject({ ...required, ...optional })).check(namesAField);
export type AssetUpdate = z.input<typeof AssetUpdate>;

export const assetSorts = ['name', '-created_at', '-updated_at', 'next_maintenance_date'] as const;
export const AssetQuery = z.strictObject({
  ...describedFields(
    {
      status: 'Only assets in one of these states',
      parent_id: 'Direct children of this asset',
      location: 'Only assets at this place, by its exact name',
      asset_tag: 'Only the asset with this tag',
      q: 'Words that must all be found in the name, tag, description, maker, model or location',
      maintenance_due: 'True: only active assets whose next maintenance date has come. False: all others',
      updated_since: 'Only records changed at or after this instant, to keep another system up to date',
    },
    {
      status: z.optional(z.array(AssetStatus).check(z.minLength(1), z.maxLength(4))),
      parent_id: z.optional(Id),
      location: z.optional(text(255, 1)),
      asset_tag: z.optional(text(100, 1)),
      q: z.optional(text(200, 1)),
      maintenance_due: z.optional(z.boolean()),
      updated_since: z.optional(InstantInput),
    },
  ),
  sort: z._default(
    described(
      'The order of the rows; `-` means descending. `next_maintenance_date` puts assets without a date last',
      z.enum(assetSorts),
    ),
    'name',
  ),
  ...pageQuery,
});
export type AssetQuery = z.input<typeof AssetQuery>;
export const AssetList = z.object({
  assets: described('The rows of this page', z.array(Asset)),
  ...pageFields,
});
export type AssetList = z.infer<typeof AssetList>;

export const AssetTreeQuery = z.strictObject({
  root_id: z.optional(described('Only this asset and the assets below it', Id)),
  depth: z._default(
    described('How many levels of the hierarchy to return', z.int().check(z.minimum(1), z.maximum(10))),
    10,
  ),
});
export type AssetTreeQuery = z.input<typeof AssetTreeQuery>;
export const AssetTree = z.object({
  assets: described('The assets at the top, with those below them', z.array(AssetNode)),
  total: described('Number of assets in the answer, on all levels', Count),
});
export interface AssetTree {
  /** The assets at the top, with those below them. */
  assets: AssetNode[];
  /** The number of assets in the answer, on all levels. */
  total: number;
}

/**
 * A figure with the data behind it. `value` is null if and only if `state` is `insufficient_data`.
 */
export const Metric = z.object({
  value: described('The figure, in `unit`; null where there is too little data', z.nullable(z.number())),
  unit: described(
    "Unit of `value`; `ratio` is between 0 and 1, `currency` the tenant's currency",
    z.enum(['hours', 'ratio', 'currency', 'count']),
  ),
  n: described('Observations behind the figure', Count),
  state: described('Whether there is enough data for a figure', z.enum(['ok', 'insufficient_data'])),
  formula: described('How the figure is computed, in words', z.string()),
});
export type Metric = z.infer<typeof Metric>;

export const PerformanceMetrics = z.object({
  window_days: described('Days that the figures look back', z.int()),
  failures: described('Failures: corrective work orders created in the window', Metric),
  mttr: described('Mean time to repair', Metric),
  mtbf: described('Mean time between failures', Metric),
  availability: described('Share of the time in which the asset could be used', Metric),
  maintenance_cost: described('What maintenance cost in the window', Metric),
});
export type PerformanceMetrics = z.infer<typeof PerformanceMetrics>;

export const AssetDetails = z.object({
  asset: described('The asset itself', Asset),
  maintenance_history: described(
    'The latest 50 completed or cancelled work orders, latest first',
    z.array(WorkOrder),
  ),
  upcoming_maintenance: described(
    'Up to 50 unfinished work orders, the earliest due first',
    z.array(WorkOrder),
  ),
  performance_metrics: described('Reliability and cost over the last year', PerformanceMetrics),
});
export type AssetDetails = z.infer<typeof AssetDetails>;

export const AssetDashboard = z.object({
  total_assets: described('Assets that are not retired', Count),
  active_assets: described('Assets in status `active`', Count),
  maintenance_due: described('Active assets whose next maintenance date has come', Count),
  critical_alerts: described('Unfinished work orders of critical priority', Count),
  as_of: described('When it was counted', Instant),
});
export type AssetDashboard = z.infer<typeof AssetDashboard>;
