import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe.each(databaseKinds)('importing into %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  const load = async (resource: 'assets' | 'parts' | 'work-orders', rows: object[], more: object = {}) => {
    const { status, body } = await world.call('POST', `/api/${resource}/import`, { body: { rows, ...more } });
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const read = async (path: string) => (await world.call('GET', path)).body;
  const assetsBy = async (tag: string) =>
    (await read(`/api/assets?asset_tag=${tag}`))['assets'] as Record<string, unknown>[];

  it('assets stand below those that their rows name, in whatever order the rows come', async () => {
    const rows = [
      { line: 7, name: 'Motor', asset_tag: 'L1-P1-M', parent: 'L1-P1' },
      { line: 8, name: 'Pump', asset_tag: 'L1-P1', parent: 'L1', purchase_date: '2020-02-29' },
      { line: 9, name: 'Line 1', asset_tag: 'L1' },
      { line: 10, name: 'Lost', asset_tag: 'L9-P1', parent: 'L9' },
      { line: 11, name: 'Egg', asset_tag: 'EGG', parent: 'HEN' },
      { line: 12, name: 'Hen', asset_tag: 'HEN', parent: 'EGG' },
    ];
    const rejected = [
      { line: 10, field: 'parent', reason: 'no asset has the tag or the name “L9”' },
      { line: 11, field: 'parent', reason: 'must not be the asset itself or one below it' },
      { line: 12, field: 'parent', reason: 'must not be the asset itself or one below it' },
    ];
    const created = { created: 3, updated: 0, unchanged: 0, rejected };
    expect(await load('assets', rows, { dry_run: true })).toEqual({ ...created, dry_run: true });
    expect(await assetsBy('L1')).toEqual([]);
    expect(await load('assets', rows)).toEqual({ ...created, dry_run: false });
    const [line] = await assetsBy('L1');
    const [pump] = await assetsBy('L1-P1');
    const [motor] = await assetsBy('L1-P1-M');
    expect(pump).toMatchObject({ parent_id: line!['id'], purchase_date: '2020-02-29', version: 1 });
    expect(motor).toMatchObject({ parent_id: pump!['id'], version: 1 });
    expect(await load('assets', rows)).toMatchObject({ created: 0, updated: 0, unchanged: 3, rejected });
    expect(await assetsBy('L1-P1')).toEqual([pump]);
    // The counts are those of all levels.
    const changed = rows.map((row, n) => ({ ...row, ...(n === 1 ? {} : { model: 'M2' }) }));
    expect(await load('assets', changed)).toMatchObject({ created: 0, updated: 2, unchanged: 1, rejected });
  });

  it('assets move, but never below themselves, also by moves of several rows', async () => {
    await load('assets', [
      { name: 'A', asset_tag: 'A' },
      { name: 'A1', asset_tag: 'A1', parent: 'A' },
      { name: 'B', asset_tag: 'B' },
      { name: 'B1', asset_tag: 'B1', parent: 'B' },
    ]);
    // Each of the two moves alone would be allowed.
    expect(
      await load('assets', [
        { name: 'A', asset_tag: 'A', parent: 'B1' },
        { name: 'B', asset_tag: 'B', parent: 'A1' },
      ]),
    ).toMatchObject({ updated: 1, rejected: [{ line: 2, field: 'parent' }] });
    expect(await load('assets', [{ name: 'A', asset_tag: 'A', parent_id: null }])).toMatchObject({
      updated: 1,
    });
    expect((await assetsBy('A'))[0]).toMatchObject({ parent_id: null, version: 3 });
  });

  it('parts are recognised by their number, and levels that contradict each other cost one row', async () => {
    expect(
      await load('parts', [
        { part_number: 'P-1', name: 'Seal', min_stock_level: 150, max_stock_level: 300 },
        { part_number: 'P-2', name: 'Belt', min_stock_level: 150 },
        { part_number: 'P-3', name: 'Bolt', unit_cost: 0.5 },
        { part_number: 'P-4', name: 'Nut', current_stock: -1 },
        { part_number: 'P-3', name: 'Bolt again' },
        { part_number: 'P-6', name: 'Washer', min_stock_level: 7, max_stock_level: 7 },
      ]),
    ).toEqual({
      created: 3,
      updated: 0,
      unchanged: 0,
      rejected: [
        { line: 2, field: 'min_stock_level', reason: 'leaves the minimum 150 above the maximum 100' },
        { line: 4, field: 'current_stock', reason: 'must be at least 0' },
        { line: 5, field: 'part_number', reason: 'is the same as that of line 3' },
      ],
      dry_run: false,
    });
    expect(
      await load('parts', [
        { part_number: 'P-1', name: 'Seal', max_stock_level: 140 },
        { part_number: 'P-1b', name: 'Seal', max_stock_level: 140 },
        { part_number: 'P-3', name: 'Bolt', unit_cost: 0.5 },
      ]),
    ).toMatchObject({
      created: 1,
      unchanged: 1,
      rejected: [
        { line: 1, field: 'max_stock_level', reason: 'leaves the minimum 150 above the maximum 140' },
      ],
    });
    expect(await load('parts', [{ part_number: 'P-1', name: 'Seal', min_stock_level: 200 }])).toMatchObject({
      updated: 1,
    });
  });

  it('a row with the id of an asset that is not there costs only itself', async () => {
    const [{ id }] = (await assetsBy('L1')) as [{ id: number }];
    expect(
      await load('work-orders', [
        { title: 'here', asset_id: id },
        { title: 'nowhere', asset_id: 2_000_000_000 },
      ]),
    ).toMatchObject({
      created: 1,
      rejected: [{ line: 2, field: 'asset_id', reason: 'there is no such asset' }],
    });
  });

  it('an asset may name its parent by id, and costs only itself where there is none', async () => {
    const [{ id }] = (await assetsBy('L1')) as [{ id: number }];
    const rows = [
      { name: 'Below L1', asset_tag: 'BY-ID', parent_id: id },
      { name: 'Below nothing', asset_tag: 'BY-NO-ID', parent_id: 2_000_000_000 },
      { name: 'Below both', asset_tag: 'BY-BOTH', parent: 'L1-P1', parent_id: 2_000_000_000 },
    ];
    expect(await load('assets', rows)).toMatchObject({
      created: 2,
      rejected: [{ line: 2, field: 'parent_id', reason: 'there is no such asset' }],
    });
    const [pump] = await assetsBy('L1-P1');
    expect([(await assetsBy('BY-ID'))[0], (await assetsBy('BY-BOTH'))[0]]).toMatchObject([
      { parent_id: id },
      { parent_id: pump!['id'] },
    ]);
    expect(await load('assets', rows)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await load('assets', rows.slice(0, 1))).toMatchObject({ unchanged: 1, rejected: [] });
  });

  it('the same new assets and orders at once, in opposite order and with other columns, all succeed', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => ({
      title: `Order ${n}`,
      asset: `NEW-${n % 7}`,
      external_ref: `both-${n}`,
      ...(n % 2 ? { priority: 'low' } : {}),
    }));
    const others = rows
      .map((row, n) => ({ ...row, ...(n % 3 ? { description: 'other' } : {}) }))
      .toReversed();
    const reports = await Promise.all(
      [rows, others, rows.toReversed()].map((some) => load('work-orders', some, { create_assets: true })),
    );
    const sum = (name: string) => reports.reduce((total, report) => total + Number(report[name]), 0);
    expect(sum('created')).toBe(60);
    expect(reports.map((report) => report['rejected'])).toEqual([[], [], []]);
    expect(reports.flatMap((report) => report['assets_created'])).toHaveLength(7);
  });
});
