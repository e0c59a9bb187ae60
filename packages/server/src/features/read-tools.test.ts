import type { Permission } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openSharedDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { features } from './features.ts';

describe('what Fred reads', () => {
  let world: World;
  const now = new Date('2026-06-01T12:00:00Z');
  const create = async (path: string, body: object) =>
    (await world.call('POST', path, { body })).body as { id: number };
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase('postgresql'), { now: () => now });
    const asset = await create('/api/assets', {
      name: 'Pump 00',
      asset_tag: 'P-0',
      next_maintenance_date: '2026-05-01T00:00:00Z',
    });
    for (let n = 1; n <= 11; n++) {
      await create('/api/assets', { name: `Pump ${n}` });
      await create('/api/parts', { part_number: `S-${n}`, name: 'Seal' });
    }
    const done = { asset: 'P-0', status: 'completed', created_at: '2026-01-01T00:00:00Z' };
    const { body } = await world.call('POST', '/api/work-orders/import', {
      body: {
        rows: [
          ...Array.from({ length: 51 }, (_, n) => ({ ...done, title: `done ${n}` })),
          ...Array.from({ length: 51 }, (_, n) => ({
            asset: 'P-0',
            title: `planned ${n}`,
            created_at: '2026-05-01T00:00:00Z',
            due_date: n === 0 ? '2026-06-08T00:00:00Z' : '2026-06-09T00:00:00Z',
          })),
        ],
      },
    });
    expect(body).toMatchObject({ created: 102 });
    id = asset.id;
  });
  afterAll(() => world.close());
  let id: number;

  /** What a tool answers to the arguments of a model. */
  const run = async (name: string, args: object, without?: Permission) => {
    const tool = features.flatMap(({ tools }) => tools).find((one) => one.name === name)!;
    if (tool.effect !== 'read') throw new Error(`${name} writes`);
    const context = { ...contextOf(world), now: () => now };
    const permissions = new Set([...context.permissions].filter((permission) => permission !== without));
    const {
      figures,
      lists = {},
      sources,
    } = await tool.run({ ...context, permissions }, z.parse(tool.input as z.ZodMiniType, args));
    const rows = Object.fromEntries(
      Object.entries(lists).map(([list, { rows, total }]) => [list, [rows.length, total]]),
    );
    return { figures, lists, rows, sources: sources.length };
  };

  it.each([
    ['find_assets', {}, { assets: [10, 12] }],
    ['find_assets', { status: [] }, { assets: [10, 12] }],
    ['find_assets', { status: ['retired'] }, { assets: [0, 0] }],
    ['find_assets', { limit: 25 }, { assets: [12, 12] }],
    ['find_assets', { maintenance_due: true }, { assets: [1, 1] }],
    ['find_parts', {}, { parts: [10, 11] }],
    ['find_parts', { low_stock: true, limit: 25 }, { parts: [11, 11] }],
    ['search_work_orders', {}, { work_orders: [10, 102] }],
    ['search_work_orders', { status: [], priority: [], limit: 25 }, { work_orders: [25, 102] }],
    ['search_work_orders', { status: ['completed'] }, { work_orders: [10, 51] }],
    ['search_work_orders', { priority: ['critical'] }, { work_orders: [0, 0] }],
    ['list_due_maintenance', {}, { work_orders: [1, 1], assets: [1, 1] }],
    ['list_due_maintenance', { within_days: 6 }, { work_orders: [0, 0], assets: [1, 1] }],
    ['list_due_maintenance', { within_days: 8 }, { work_orders: [25, 51], assets: [1, 1] }],
  ])('%s with %j', async (name, args, rows) => {
    expect((await run(name, args)).rows).toEqual(rows);
  });

  it('of an asset: its last work first, as far as an answer needs it', async () => {
    const { body } = await world.call('GET', `/api/assets/${id}`);
    const lists = ['maintenance_history', 'upcoming_maintenance'].map((list) =>
      (body[list] as { title: string }[]).map(({ title }) => title),
    );
    expect(lists.map((titles) => [titles.length, titles[0]])).toEqual([
      [50, 'done 50'],
      [50, 'planned 0'],
    ]);
    const { rows, sources } = await run('get_asset_history', { asset_id: id });
    expect(rows).toEqual({ maintenance_history: [20, 50], upcoming_maintenance: [50, 50] });
    expect(sources).toBe(1 + 5 + 3); // the asset, its last work, what is next
  });

  it('of what is due: no assets for somebody who may not read them', async () => {
    const { rows } = await run('list_due_maintenance', {}, 'assets:read');
    expect(rows).toEqual({ work_orders: [1, 1], assets: [0, 0] });
  });
});
