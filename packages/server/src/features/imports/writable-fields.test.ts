import {
  AssetCreate,
  AssetUpdate,
  PartCreate,
  PartUpdate,
  WorkOrderCreate,
  WorkOrderImportRow,
  WorkOrderUpdate,
} from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

// Every field that a caller may write, with a value of its own, goes in by every way and is read back. A new
// field of the contract without a value here does not compile.

const workOrder = {
  title: 'Replace the belt',
  description: 'Cracked along its edge',
  assigned_to: 'ana',
  work_type: 'inspection',
  priority: 'critical',
  due_date: '2026-03-01T10:11:12Z',
  estimated_hours: 1.25,
  actual_hours: 2.5,
  parts_cost: 33.33,
  labor_cost: 44.44,
  completion_notes: 'Tension checked',
  safety_notes: 'Lock out the drive',
  external_ref: 'ERP-1',
} satisfies Omit<Required<WorkOrderCreate>, 'asset_id'>;
const changedWorkOrder = {
  title: 'Replace both belts',
  description: 'Both cracked',
  assigned_to: 'ben',
  work_type: 'preventive',
  priority: 'low',
  due_date: '2026-04-02T11:12:13Z',
  estimated_hours: 3.75,
  actual_hours: 4.5,
  parts_cost: 55.55,
  labor_cost: 66.66,
  completion_notes: 'Aligned',
  safety_notes: 'Guard back on',
  external_ref: 'ERP-2',
  status: 'in_progress',
  hold_reason: 'waits for nothing',
} satisfies Omit<Required<WorkOrderUpdate>, 'asset_id'>;
const imported = {
  ...workOrder,
  external_ref: 'ERP-3',
  created_at: '2025-01-02T03:04:05Z',
  status: 'completed',
  started_at: '2025-01-03T04:05:06Z',
  completed_at: '2025-01-04T05:06:07Z',
} satisfies Omit<Required<WorkOrderImportRow>, 'asset_id' | 'asset' | 'line'>;
const asset = {
  name: 'Conveyor',
  asset_tag: 'CV-1',
  description: 'Belt conveyor',
  location: 'Hall 2',
  manufacturer: 'Acme',
  model: 'X200',
  serial_number: 'SN-9',
  purchase_date: '2020-02-29',
  purchase_cost: 1234.5,
  current_value: 234.25,
  status: 'maintenance',
  maintenance_schedule: 'quarterly',
  last_maintenance_date: '2026-01-01T00:00:00Z',
  next_maintenance_date: '2026-04-01T00:00:00Z',
} satisfies Omit<Required<AssetCreate>, 'parent_id'>;
const changedAsset = {
  ...asset,
  name: 'Elevator',
  asset_tag: 'EL-1',
  status: 'inactive',
  current_value: 100.5,
} satisfies Omit<Required<AssetUpdate>, 'parent_id'>;
const part = {
  part_number: 'B-1',
  name: 'Belt',
  description: 'Rubber',
  category: 'Belts',
  manufacturer: 'Acme',
  supplier: 'Parts & Co',
  current_stock: 7,
  min_stock_level: 3,
  max_stock_level: 11,
  unit_cost: 12.34,
  location: 'Shelf 5',
  last_ordered: '2026-02-03T04:05:06Z',
} satisfies Required<PartCreate>;
const changedPart = {
  ...part,
  part_number: 'B-2',
  name: 'V-belt',
  current_stock: 8,
} satisfies Required<PartUpdate>;

describe.each(databaseKinds)('every writable field on %s', (kind) => {
  let world: World;
  let pump: { id: number; name: string };
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
    pump = (await world.call('POST', '/api/assets', { body: { name: 'Pump', asset_tag: 'P-1' } }))
      .body as typeof pump & Record<string, unknown>;
  });
  afterAll(() => world.close());

  const bulk = async (operation: 'insert' | 'update', table: string, row: object) => {
    const { status, body } = await world.call('POST', '/api/bulk', {
      headers: { authorization: `Bearer ${world.secret_key}` },
      body: { operation, table, data: [row] },
    });
    expect(status, JSON.stringify(body)).toBe(200);
    return (body['ids'] as [number])[0];
  };
  const read = async (path: string) => (await world.call('GET', path)).body;
  const names = (...schemas: { shape: object }[]) => schemas.map(({ shape }) => Object.keys(shape).sort());

  it('has a value here', () => {
    expect(
      names(
        WorkOrderCreate,
        WorkOrderUpdate,
        WorkOrderImportRow,
        AssetCreate,
        AssetUpdate,
        PartCreate,
        PartUpdate,
      ),
    ).toEqual(
      [
        { ...workOrder, asset_id: 0 },
        { ...changedWorkOrder, asset_id: 0 },
        { ...imported, asset_id: 0, asset: '', line: 0 },
        { ...asset, parent_id: 0 },
        { ...changedAsset, parent_id: 0 },
        part,
        changedPart,
      ].map((fields) => Object.keys(fields).sort()),
    );
  });

  it('of work orders goes in by bulk', async () => {
    const id = await bulk('insert', 'work_orders', { ...workOrder, asset_id: pump.id });
    expect(await read(`/api/work-orders/${id}`)).toMatchObject({
      ...workOrder,
      asset_id: pump.id,
      asset_tag: 'P-1',
      status: 'open',
    });
    await bulk('update', 'work_orders', { id, ...changedWorkOrder, asset_id: null });
    expect(await read(`/api/work-orders/${id}`)).toMatchObject({
      ...changedWorkOrder,
      asset_id: null,
      asset_tag: null,
    });
  });

  it('of work orders goes in by import, also into one that is there', async () => {
    const load = async (row: object) =>
      (await world.call('POST', '/api/work-orders/import', { body: { rows: [row] } })).body;
    const found = async () =>
      ((await read('/api/work-orders?external_ref=ERP-3'))['work_orders'] as object[])[0];
    expect(await load({ ...imported, asset_id: pump.id })).toMatchObject({ created: 1, rejected: [] });
    expect(await found()).toMatchObject({ ...imported, asset_id: pump.id });
    const again = {
      ...changedWorkOrder,
      external_ref: 'ERP-3',
      status: 'on_hold',
      created_at: '2024-01-02T03:04:05Z',
      started_at: '2024-01-03T04:05:06Z',
      completed_at: '2024-01-04T05:06:07Z',
    } satisfies Omit<Required<WorkOrderImportRow>, 'asset_id' | 'asset' | 'line'> & { hold_reason: string };
    const { hold_reason: _, ...row } = again;
    expect(await load({ ...row, asset: 'Pump' })).toMatchObject({ updated: 1, rejected: [] });
    expect(await found()).toMatchObject({ ...row, asset_id: pump.id });
    expect(await load({ ...row, asset: 'Pump' })).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  });

  it('of assets goes in by bulk', async () => {
    const id = await bulk('insert', 'assets', { ...asset, parent_id: pump.id });
    expect(await read(`/api/assets/${id}`)).toMatchObject({ asset: { ...asset, parent_id: pump.id } });
    await bulk('update', 'assets', { id, ...changedAsset, parent_id: null });
    expect(await read(`/api/assets/${id}`)).toMatchObject({ asset: { ...changedAsset, parent_id: null } });
  });

  it('of parts goes in by bulk', async () => {
    const id = await bulk('insert', 'parts', part);
    expect(await read(`/api/parts/${id}`)).toMatchObject(part);
    await bulk('update', 'parts', { id, ...changedPart });
    expect(await read(`/api/parts/${id}`)).toMatchObject(changedPart);
  });
});
