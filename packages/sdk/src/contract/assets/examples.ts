import type { ExamplesOf } from '../example.ts';
import { completedWorkOrder, openWorkOrder } from '../work-orders/examples.ts';
import type { assets } from './endpoints.ts';
import type { Asset } from './schemas.ts';

const asset: Asset = {
  id: 12,
  parent_id: 3,
  name: 'Cooling water pump 7',
  asset_tag: 'PUMP-07',
  description: 'Circulates cooling water of line 2.',
  location: 'Hall B',
  manufacturer: 'KSB',
  model: 'Etanorm 65-200',
  serial_number: '9970125',
  purchase_date: '2021-05-17',
  purchase_cost: 8450,
  current_value: 5100,
  status: 'active',
  maintenance_schedule: 'quarterly',
  last_maintenance_date: '2025-12-10T09:00:00.000Z',
  next_maintenance_date: '2026-03-10T09:00:00.000Z',
  created_at: '2024-01-15T08:00:00.000Z',
  updated_at: '2025-12-10T10:30:00.000Z',
  version: 5,
};

export const assetExamples: ExamplesOf<typeof assets> = {
  listAssets: {
    query: { status: ['active'], q: 'pump', maintenance_due: false, sort: 'name', limit: 50 },
    response: { assets: [asset], total: 1, total_capped: false, page: 1, next_cursor: null },
  },
  createAsset: {
    body: {
      name: 'Cooling water pump 7',
      asset_tag: 'PUMP-07',
      parent_id: 3,
      location: 'Hall B',
      manufacturer: 'KSB',
      model: 'Etanorm 65-200',
      serial_number: '9970125',
      purchase_date: '2021-05-17',
      purchase_cost: 8450,
      maintenance_schedule: 'quarterly',
      next_maintenance_date: '2026-03-10T09:00:00Z',
    },
    response: { ...asset, version: 1 },
  },
  importAssets: {
    body: {
      rows: [
        { line: 2, name: 'Cooling water pump 7', asset_tag: 'PUMP-07', parent: 'LINE-2' },
        { line: 3, name: 'Cooling water pump 8', asset_tag: 'PUMP-08', parent: 'LINE-9' },
      ],
      dry_run: true,
    },
    response: {
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: [{ line: 3, field: 'parent', reason: 'no asset has the tag or the name “LINE-9”' }],
      dry_run: true,
    },
  },
  getAssetTree: {
    query: { root_id: 12, depth: 2 },
    response: { assets: [{ ...asset, children: [] }], total: 1 },
  },
  getAssetDashboard: {
    response: {
      total_assets: 48,
      active_assets: 44,
      maintenance_due: 3,
      critical_alerts: 2,
      as_of: '2026-03-02T06:45:00.000Z',
    },
  },
  getAsset: {
    params: { id: 12 },
    response: {
      asset,
      maintenance_history: [completedWorkOrder],
      upcoming_maintenance: [{ ...openWorkOrder, id: 4720, external_ref: null }],
      performance_metrics: {
        window_days: 365,
        failures: { value: 4, unit: 'count', n: 4, state: 'ok', formula: 'corrective work orders created' },
        mttr: { value: 3.1, unit: 'hours', n: 4, state: 'ok', formula: 'mean of (completed − started)' },
        mtbf: { value: 2190, unit: 'hours', n: 4, state: 'ok', formula: 'hours on record ÷ failures' },
        availability: { value: 0.9986, unit: 'ratio', n: 4, state: 'ok', formula: 'MTBF ÷ (MTBF + MTTR)' },
        maintenance_cost: {
          value: null,
          unit: 'currency',
          n: 0,
          state: 'insufficient_data',
          formula: 'sum of parts_cost and labor_cost',
        },
      },
    },
  },
  updateAsset: {
    params: { id: 12 },
    body: { location: 'Hall C', status: 'maintenance' },
    response: {
      ...asset,
      location: 'Hall C',
      status: 'maintenance',
      updated_at: '2026-03-02T06:45:00.000Z',
      version: 6,
    },
  },
};
