import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { listEvents } from '../../testing/event-streams.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe.each(databaseKinds)('importing work orders into %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  const imported = async (rows: object[]) => {
    const { status, body } = await world.call('POST', '/api/work-orders/import', { body: { rows } });
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const asset = async (name: string, tag: string | null = null) =>
    (await world.call('POST', '/api/assets', { body: { name, asset_tag: tag } })).body['id'] as number;

  it('reports the rejected rows in the order of their lines, whatever is wrong with them', async () => {
    const { created, rejected } = await imported([
      { title: 'kept', external_ref: 'order-1' },
      { title: 'no such asset', asset: 'NOPE' },
      { title: '' },
      { title: 'twice', external_ref: 'order-1' },
      { title: 'nor this', asset: 'NOR' },
      { title: 'late', line: 40, priority: 'soon' },
    ]);
    expect(created).toBe(1);
    expect((rejected as { line: number; field: string }[]).map(({ line, field }) => [line, field])).toEqual([
      [2, 'asset'],
      [3, 'title'],
      [4, 'external_ref'],
      [5, 'asset'],
      [40, 'priority'],
    ]);
    expect((rejected as { reason: string }[])[2]!.reason).toBe('is the same as that of line 1');
  });

  it('finds an asset by its tag, then by its name, but by no name that two have', async () => {
    const tagged = await asset('Tagged', 'PRESS');
    const named = await asset('Boiler');
    await asset('PRESS'); // named as the other one is tagged
    await asset('Fan');
    await asset('Fan');
    const { rejected } = await imported([
      { title: 'Placed by tag', asset: 'PRESS' },
      { title: 'Placed by name', asset: 'Boiler' },
      { title: 'by nothing', asset: 'Fan' },
    ]);
    expect(rejected).toMatchObject([{ line: 3, field: 'asset' }]);
    const { body } = await world.call('GET', '/api/work-orders?q=placed');
    expect(
      (body['work_orders'] as { title: string; asset_id: number }[])
        .map(({ title, asset_id }) => [title, asset_id])
        .sort(),
    ).toEqual([
      ['Placed by name', named],
      ['Placed by tag', tagged],
    ]);
  });

  it('creates the assets that rows name, once each, for those who may write assets', async () => {
    const { key } = (
      await world.call('POST', '/api/keys', {
        body: { kind: 'restricted', name: 'importer', permissions: ['work_orders:import'] },
      })
    ).body;
    const send = (headers: Record<string, string>, more: object) =>
      world.call('POST', '/api/work-orders/import', {
        body: { rows: [1, 2].map((n) => ({ title: `At a new asset ${n}`, asset: 'NEW-1' })), ...more },
        headers,
      });
    const importer = { authorization: `Bearer ${String(key)}` };
    expect(await send(importer, { create_assets: true })).toMatchObject({
      status: 403,
      body: { code: 'forbidden', detail: expect.stringContaining('assets:write') as string },
    });
    const found = async () => (await world.call('GET', '/api/assets?asset_tag=NEW-1')).body['total'];
    expect((await send(importer, {})).body).toMatchObject({ created: 0, assets_created: [] });
    expect(await found()).toBe(0);
    expect((await send({}, { create_assets: true })).body).toMatchObject({
      created: 2,
      assets_created: ['NEW-1'],
    });
    expect(await found()).toBe(1);
  });

  it('tells of the rows that are new, and of those that have changed', async () => {
    await imported([
      { title: 'same', external_ref: 'event-1' },
      { title: 'old', external_ref: 'event-2' },
    ]);
    const { last_event_id } = await listEvents(world);
    await imported([
      { title: 'same', external_ref: 'event-1' },
      { title: 'changed', external_ref: 'event-2' },
      { title: 'new', external_ref: 'event-3' },
    ]);
    const { events } = await listEvents(world, last_event_id);
    expect(events.map(({ type, version }) => [type, version]).sort()).toEqual([
      ['work_order.created', 1],
      ['work_order.updated', 2],
    ]);
  });
});
