import { AssetCreate, PartCreate, work_order_statuses } from '@chatterfix/sdk/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createDemoPlant } from './plant.ts';

describe.each(['2026-11-24T13:37:00Z', '2027-02-28T23:59:00Z', '2028-02-29T00:01:00Z'])(
  'the demo plant at %s',
  (instant) => {
    const now = new Date(instant);
    const { assets, parts, work_orders } = createDemoPlant(now);
    const tags = new Set(assets.map(({ asset_tag }) => asset_tag));

    it('is a whole plant', () => {
      expect(assets.length).toBeGreaterThanOrEqual(60);
      expect(work_orders.length).toBeGreaterThanOrEqual(400);
      expect(parts.length).toBeGreaterThanOrEqual(150);
      expect(tags.size).toBe(assets.length);
      expect(new Set(parts.map(({ part_number }) => part_number)).size).toBe(parts.length);
      expect(new Set(work_orders.map(({ status }) => status))).toEqual(new Set(work_order_statuses));
    });

    it('has parents before children, in a hierarchy of four levels', () => {
      const level = new Map<string, number>();
      for (const { asset_tag, parent_tag } of assets) {
        expect(parent_tag === null || level.has(parent_tag), asset_tag).toBe(true);
        level.set(asset_tag, parent_tag === null ? 1 : level.get(parent_tag)! + 1);
      }
      expect(Math.max(...level.values())).toBeGreaterThanOrEqual(4);
    });

    it('fits the contract', () => {
      for (const { parent_tag: _, ...asset } of assets)
        expect(z.safeParse(AssetCreate, asset).error, asset.asset_tag).toBeUndefined();
      for (const part of parts) expect(z.safeParse(PartCreate, part).error, part.part_number).toBeUndefined();
    });

    it('tells time in order, and nothing of the future', () => {
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

    it('is lively today', () => {
      const unfinished = work_orders.filter(({ status }) =>
        ['open', 'in_progress', 'on_hold'].includes(status),
      );
      expect(unfinished.length).toBeGreaterThan(25);
      expect(unfinished.length).toBeLessThan(70);
      expect(unfinished.filter(({ priority }) => priority === 'critical').length).toBeGreaterThanOrEqual(2);
      expect(
        unfinished.filter(({ due_date }) => due_date !== null && due_date < now.toISOString()).length,
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
