import { PartUpdate } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMark } from '../features/citation-mark.ts';
import { updatePart } from '../features/parts/service.ts';
import { openSharedDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { withAuthors } from './authors.ts';

describe('who wrote the texts of a record', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase('postgresql'));
  });
  afterAll(() => world.close());

  type Row = { id: number } & Record<string, unknown>;
  const send = async (
    method: 'POST' | 'PUT',
    path: string,
    body: object,
    role: 'admin' | 'planner' | 'technician',
  ) => (await world.call(method, path, { body, role })).body as unknown as Row;
  const authorsOf = async (kind: 'work_order' | 'asset' | 'part', row: Row) => {
    const { lists } = await withAuthors(contextOf(world), {
      lists: { rows: { rows: [withMark(kind, row)], total: 1 } },
      sources: [],
    });
    return (lists!['rows']!.rows[0] as Row)['written_by'];
  };

  it('is said of each text of a work order, the last who wrote it', async () => {
    const { id } = await send(
      'POST',
      '/api/work-orders',
      { title: 'Seal', description: 'It drips' },
      'admin',
    );
    const path = `/api/work-orders/${id}`;
    await send('PUT', path, { description: 'It runs', priority: 'high' }, 'planner');
    await send('PUT', path, { safety_notes: 'Lock out' }, 'admin');
    await send('POST', `${path}/start`, {}, 'technician');
    await send('POST', `${path}/hold`, { hold_reason: 'no seal' }, 'technician');
    const held = (await world.call('GET', path)).body as unknown as Row;
    expect(await authorsOf('work_order', held)).toEqual({
      title: 'user:admin-user',
      description: 'user:planner-user',
      hold_reason: 'user:technician-user',
      safety_notes: 'user:admin-user',
    });
    const done = await send('POST', `${path}/complete`, { completion_notes: 'New seal' }, 'technician');
    expect(await authorsOf('work_order', done)).toMatchObject({ completion_notes: 'user:technician-user' });
  });

  it('is one person where all is of one', async () => {
    const order = await send('POST', '/api/work-orders', { title: 'Belt', description: 'x' }, 'planner');
    expect(await authorsOf('work_order', order)).toBe('user:planner-user');
    expect(await authorsOf('work_order', { ...order, id: 2_000_000_000 })).toBeUndefined();
  });

  it('is said of assets and parts, and of what Fred wrote for somebody', async () => {
    const asset = await send('POST', '/api/assets', { name: 'Fan', description: 'Old' }, 'admin');
    const renewed = await send('PUT', `/api/assets/${asset.id}`, { description: 'New' }, 'planner');
    expect(await authorsOf('asset', renewed)).toEqual({
      name: 'user:admin-user',
      description: 'user:planner-user',
    });
    const part = await send('POST', '/api/parts', { part_number: 'B-1', name: 'Belt' }, 'admin');
    const byFred = await updatePart(
      {
        ...contextOf(world),
        actor: { kind: 'user', id: 'ana' },
        via: 'fred',
        fred: { run_id: 'r', approved_by: null },
      },
      part.id,
      z.parse(PartUpdate, { description: 'Wide' }),
    );
    expect(await authorsOf('part', byFred)).toEqual({
      name: 'user:admin-user',
      description: 'fred for user:ana',
    });
  });
});
