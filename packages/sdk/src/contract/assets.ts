import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { assetStatuses, maintenanceFrequencies } from './enums.ts';
import { pageFields, pageQuery } from './page.ts';
import { AssetValue, Count, DateOnly, Id, Instant, InstantInput, text, title, Version } from './values.ts';
import { WorkOrder } from './work-orders.ts';

export const Asset = z.object({
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
  status: z.enum(assetStatuses),
  maintenance_schedule: z.nullable(z.enum(maintenanceFrequencies)),
  last_maintenance_date: z.nullable(Instant),
  next_maintenance_date: z.nullable(Instant),
  created_at: Instant,
  updated_at: Instant,
  version: Version,
});
export type Asset = z.infer<typeof Asset>;

export interface AssetNode extends Asset {
  children: AssetNode[];
}
export const AssetNode = z.extend(Asset, {
  get children() {
    return z.array(AssetNode);
  },
});

const writable = {
  name: title(255),
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
  status: z.enum(assetStatuses),
  maintenance_schedule: z.nullable(z.enum(maintenanceFrequencies)),
  last_maintenance_date: z.nullable(InstantInput),
  next_maintenance_date: z.nullable(InstantInput),
};
const { name: requiredName, ...optional_fields } = writable;
export const AssetCreate = z.extend(z.partial(z.strictObject(optional_fields)), { name: requiredName });
export type AssetCreate = z.input<typeof AssetCreate>;
export const AssetUpdate = z
  .partial(z.strictObject(writable))
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must name at least one field to change'));
export type AssetUpdate = z.input<typeof AssetUpdate>;

export const assetSorts = ['name', '-created_at', '-updated_at', 'next_maintenance_date'] as const;
export const AssetQuery = z.strictObject({
  status: z.optional(z.array(z.enum(assetStatuses)).check(z.minLength(1), z.maxLength(4))),
  parent_id: z.optional(Id.check(z.describe('Direct children of this asset'))),
  location: z.optional(text(255, 1)),
  asset_tag: z.optional(text(100, 1)),
  q: z.optional(
    text(200, 1).check(
      z.describe('Words that must all be found in the name, tag, description, maker, model or location'),
    ),
  ),
  maintenance_due: z.optional(
    z.boolean().check(z.describe('True: active, and its next maintenance date has come')),
  ),
  updated_since: z.optional(InstantInput),
  sort: z._default(z.enum(assetSorts), 'name'),
  ...pageQuery,
});
export type AssetQuery = z.input<typeof AssetQuery>;
export const AssetList = z.object({ assets: z.array(Asset), ...pageFields });
export type AssetList = z.infer<typeof AssetList>;

export const AssetTreeQuery = z.strictObject({
  root_id: z.optional(Id.check(z.describe('Only this asset and what is below it'))),
  depth: z._default(z.int().check(z.minimum(1), z.maximum(10), z.describe('Levels to print')), 10),
});
export type AssetTreeQuery = z.input<typeof AssetTreeQuery>;
export const AssetTree = z.object({ assets: z.array(AssetNode), total: Count });
export interface AssetTree {
  assets: AssetNode[];
  total: number;
}

/** A figure with what people need to trust it. `value` is null exactly where `state` is `insufficient_data`. */
export const Metric = z.object({
  value: z.nullable(z.number()),
  unit: z.enum(['hours', 'ratio', 'currency', 'count']),
  n: Count.check(z.describe('Observations behind the figure')),
  state: z.enum(['ok', 'insufficient_data']),
  formula: z.string(),
});
export type Metric = z.infer<typeof Metric>;

export const PerformanceMetrics = z.object({
  window_days: z.int(),
  failures: Metric,
  mttr: Metric,
  mtbf: Metric,
  availability: Metric,
  maintenance_cost: Metric,
});
export type PerformanceMetrics = z.infer<typeof PerformanceMetrics>;

export const AssetDetails = z.object({
  asset: Asset,
  maintenance_history: z
    .array(WorkOrder)
    .check(z.describe('The latest 50 finished work orders, latest first')),
  upcoming_maintenance: z
    .array(WorkOrder)
    .check(z.describe('Up to 50 unfinished work orders, the earliest due first')),
  performance_metrics: PerformanceMetrics,
});
export type AssetDetails = z.infer<typeof AssetDetails>;

export const AssetDashboard = z.object({
  total_assets: Count.check(z.describe('Assets not retired')),
  active_assets: Count.check(z.describe('Assets in status `active`')),
  maintenance_due: Count.check(z.describe('Active assets whose next maintenance date has come')),
  critical_alerts: Count.check(z.describe('Unfinished work orders of critical priority')),
  as_of: Instant,
});
export type AssetDashboard = z.infer<typeof AssetDashboard>;

const byId = z.strictObject({ id: Id });
const tag = 'Assets';

export const assets = {
  list: endpoint({
    method: 'GET',
    path: '/api/assets',
    operationId: 'listAssets',
    tag,
    summary: 'List assets',
    permission: 'assets:read',
    query: AssetQuery,
    response: AssetList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/assets',
    operationId: 'createAsset',
    tag,
    summary: 'Create an asset',
    permission: 'assets:write',
    body: AssetCreate,
    response: Asset,
    versionAt: ['version'],
    status: 201,
    problems: { 409: 'Another asset has this tag' },
  }),
  tree: endpoint({
    method: 'GET',
    path: '/api/assets/tree',
    operationId: 'getAssetTree',
    tag,
    summary: 'Get the asset hierarchy',
    permission: 'assets:read',
    query: AssetTreeQuery,
    response: AssetTree,
    status: 200,
    problems: { 404: 'No such asset' },
  }),
  dashboard: endpoint({
    method: 'GET',
    path: '/api/assets/dashboard',
    operationId: 'getAssetDashboard',
    tag,
    summary: 'Get the four figures of the asset dashboard',
    permission: 'assets:read',
    response: AssetDashboard,
    status: 200,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/assets/{id}',
    operationId: 'getAsset',
    tag,
    summary: 'Get an asset, its history, what is due and its figures',
    permission: 'assets:read',
    params: byId,
    response: AssetDetails,
    versionAt: ['asset', 'version'],
    status: 200,
    problems: { 404: 'No such asset' },
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/assets/{id}',
    operationId: 'updateAsset',
    tag,
    summary: 'Change the named fields of an asset',
    permission: 'assets:write',
    params: byId,
    body: AssetUpdate,
    response: Asset,
    versionAt: ['version'],
    status: 200,
    problems: {
      404: 'No such asset',
      409: 'Another asset has this tag, or the asset would stand below itself',
    },
  }),
};
