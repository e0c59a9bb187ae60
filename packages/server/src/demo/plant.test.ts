import { AssetCreate, PartCreate, workOrderStatuses } from '@chatterfix/sdk/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createDemoPlant } from './plant.ts';

describe.each(['2026-11-24T13:37:00Z', '2027-02-28T23:59:00Z', '2028-02-29T00:01:00Z'])(
  'the demo plant at %s',
  (instant) => {
    const now = new Date(instant);
    const { assets, parts, work_orders } = createDemoPlant(now);
    const tags = new Set(assets.map(({ asset_tag }) => asset_tag));

    it('has assets, work orders of all statuses, and parts', () => {
      expect(assets.length).toBeGreaterThanOrEqual(60);
      expect(work_orders.length).toBeGreaterThanOrEqual(400);
      expect(parts.length).toBeGreaterThanOrEqual(150);
      expect(tags.size).toBe(assets.length);
      expect(new Set(parts.map(({ part_number }) => part_number)).size).toBe(parts.length);
      expect(new Set(work_orders.map(({ status }) => status))).toEqual(new Set(workOrderStatuses));
    });

    it('lists parents before their children, on four levels', () => {
      const level = new Map<string, number>();
      for (const { asset_tag, parent_tag } of assets) {
        expect(parent_tag === null || level.has(parent_tag), asset_tag).toBe(true);
        level.set(asset_tag, parent_tag === null ? 1 : level.get(parent_tag)! + 1);
      }
      expect(Math.max(...level.values())).toBeGreaterThanOrEqual(4);
    });

    it('has assets and parts that the contract accepts', () => {
      for (const { parent_tag: _, ...asset } of assets)
        expect(z.safeParse(AssetCreate, asset).error, asset.asset_tag).toBeUndefined();
      for (const part of parts) expect(z.safeParse(PartCreate, part).error, part.part_number).toBeUndefined();
    });

    it('has times in their order, and none in the future', () => {
      for (const order of work_orders) {
        expect(tags.has(order.asset_tag), order.title).toBe(true);
        const times = [order.created_at, order.started_at, order.completed_at].filter(
          (time) => time !== null,
        );
        expect(times, `${order.title} ${order.created_at}`).toEqual(times.toSorted());
        expect(order.updated_at >= times.at(-1)!, order.title).toBe(true);
        expect(order.updated_at <= now.toISOString(), order.title).toBe(true);
        expect(order.status === 'completed').toBe(order.completed_at !== null);
      }
      expect(Date.parse(work_orders[0]!.created_at)).toBeGreaterThan(now.getTime() - 750 * 86_400_000);
    });

    it('has unfinished and overdue work, due maintenance and parts that are low today', () => {
      const unfinished = work_orders.filter(({ status }) =>
        ['open', 'in_progress', 'on_hold'].includes(status),
      );
      expect(unfinished.length).toBeGreaterThan(25);
      expect(unfinished.length).toBeLessThan(70);
      expect(unfinished.filter(({ priority }) => priority === 'critical').length).toBeGreaterThanOrEqual(2);
      expect(
        unfinished.filter(
          ({ due_date }) => due_date !== null && due_date < now.toISOString().slice(0, due_date.length),
        ).length,
      ).toBeGreaterThan(4);
      expect(
        assets.filter(
          ({ next_maintenance_date }) =>
            next_maintenance_date !== null && next_maintenance_date <= now.toISOString(),
        ).length,
      ).toBeGreaterThan(3);
      expect(parts.filter((part) => part.current_stock < part.min_stock_level).length).toBeGreaterThan(8);
    });
  },
);

it('turns the rows of its tables into records', () => {
  const { assets, parts, work_orders } = createDemoPlant(new Date('2026-11-24T13:37:00Z'));
  expect(assets.find(({ asset_tag }) => asset_tag === 'B-001')).toEqual({
    asset_tag: 'B-001',
    parent_tag: 'STM',
    name: 'Steam boiler 1',
    description: 'Fire tube boiler, 4 t/h, gas. Low-water cut-outs tested weekly by the operator.',
    location: 'Boiler house',
    manufacturer: 'Kesselbau Nord',
    model: 'SD-4000',
    serial_number: 'KE2014-1296',
    purchase_date: '2014-09-15',
    purchase_cost: 186000,
    current_value: 29760,
    status: 'active',
    maintenance_schedule: 'monthly',
    last_maintenance_date: expect.any(String) as string,
    next_maintenance_date: expect.any(String) as string,
  });
  expect(parts.find(({ part_number }) => part_number === 'FAN-M4')).toEqual({
    part_number: 'FAN-M4',
    name: 'Evaporator fan motor 250 W',
    description: 'EV-910 and EV-911',
    category: 'HVAC',
    manufacturer: 'Frigolux',
    supplier: 'Frigolux Service',
    current_stock: 1,
    min_stock_level: 2,
    max_stock_level: 6,
    unit_cost: 188,
    location: 'V-1-1',
    last_ordered: expect.any(String) as string,
  });
  expect(work_orders.find(({ title }) => title === 'P-101A mech seal lkg')).toEqual({
    title: 'P-101A mech seal lkg',
    description: 'Steady drip at the seal, product on the floor',
    asset_tag: 'P-101A',
    assigned_to: 'dan.osei',
    work_type: 'corrective',
    priority: 'high',
    status: 'completed',
    due_date: '2024-12-25T06:00:00.000Z',
    created_at: '2024-12-22T06:00:00.000Z',
    updated_at: '2024-12-22T12:30:00.000Z',
    started_at: '2024-12-22T08:00:00.000Z',
    completed_at: '2024-12-22T12:30:00.000Z',
    hold_reason: null,
    estimated_hours: 5,
    actual_hours: 4.5,
    parts_cost: 236,
    labor_cost: 207,
    completion_notes:
      'Seal faces heat-checked. Seal replaced. Looked like dry running, told operators to check the flush.',
    safety_notes: null,
  });
  expect(work_orders.find(({ title }) => title === 'CV-640 scraper blade worn out')).toMatchObject({
    description: 'Carry-back starting on the return rollers',
    assigned_to: 'joe.mbeki',
    status: 'on_hold',
    due_date: '2026-11-25',
    created_at: '2026-11-21T08:30:00.000Z',
    started_at: '2026-11-21T10:30:00.000Z',
    hold_reason: 'Waiting for SCR-600: one in stock is cracked',
    safety_notes: null,
  });
  expect(work_orders.find(({ title }) => title === 'Freezer comp 2 oil pressure low, alarm')).toMatchObject({
    status: 'in_progress',
    hold_reason: null,
    safety_notes: 'Refrigerant under pressure: certified people only. Lock out at MCC-420.',
  });
});
