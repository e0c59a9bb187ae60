import type { Asset, ChatSource, Part, WorkOrder } from '@chatterfix/sdk/contract';
import { expect, it } from 'vitest';
import { openSharedDatabase } from '../testing/databases.ts';
import { createWorld } from '../testing/world.ts';
import { assetSource } from './assets/tools.ts';
import { partSource } from './parts/tools.ts';
import { workOrderSource } from './work-orders/tools.ts';

it('a record as a source of an answer says what is known of it, and nothing of what is not', async () => {
  const world = await createWorld(await openSharedDatabase('pglite'));
  const create = async <Row>(path: string, body: object) =>
    (await world.call('POST', path, { body })).body as Row; // `call` checks it against the contract
  const shown = ({ title, quote }: ChatSource) => [title.replace(/^WO \d+/, 'WO'), quote];
  const asset = async (fields: object) =>
    shown(assetSource(await create<Asset>('/api/assets', { name: 'Fan', ...fields })));
  const part = async (number: string, fields: object) =>
    shown(partSource(await create<Part>('/api/parts', { name: 'Belt', part_number: number, ...fields })));
  const order = async (fields: object) =>
    shown(workOrderSource(await create<WorkOrder>('/api/work-orders', { title: 'Tighten', ...fields })));

  expect(await asset({})).toEqual(['Fan', '']);
  expect(await asset({ model: 'V 2' })).toEqual(['Fan', 'V 2']);
  expect(
    await asset({
      asset_tag: 'F-7',
      description: 'Exhaust',
      manufacturer: 'Acme',
      model: 'V 2',
      location: 'Hall 1',
    }),
  ).toEqual(['F-7 · Fan', 'Exhaust · Acme V 2 · Hall 1']);
  expect(await part('B-1', {})).toEqual(['B-1 · Belt', '0 in stock (minimum 0)']);
  expect(await part('B-2', { location: 'Bin 4', description: 'Wide' })).toEqual([
    'B-2 · Belt',
    '0 in stock (minimum 0), Bin 4 · Wide',
  ]);
  expect(await order({})).toEqual(['WO · Tighten', 'Tighten']);
  expect(await order({ description: 'It squeals' })).toEqual(['WO · Tighten', 'It squeals']);
  expect(await order({ description: 'It squeals', completion_notes: 'Belt was worn' })).toEqual([
    'WO · Tighten',
    'Belt was worn',
  ]);
  const long = 'x'.repeat(400);
  expect(await asset({ description: long })).toEqual(['Fan', 'x'.repeat(300)]);
  expect((await part('B-3', { description: long }))[1]).toHaveLength(300);
  expect(await order({ description: long })).toEqual(['WO · Tighten', 'x'.repeat(300)]);
  await world.close();
});
