import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openSharedDatabase } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { setPartLevelsTool } from '../parts/write-tools.ts';
import { workOrderWriteTools } from './write-tools.ts';

describe('what Fred can change', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase('postgresql'));
  });
  afterAll(() => world.close());

  const toolNamed = (name: string) =>
    [...workOrderWriteTools, setPartLevelsTool].find((tool) => tool.name === name)!;
  const preview = (name: string, input: object) => toolNamed(name).preview(contextOf(world), input);
  const run = (name: string, input: object, versions = {}) =>
    toolNamed(name).run(contextOf(world), input, versions);

  const create = async (path: string, body: object) =>
    (await world.call('POST', path, { body })).body as { id: number; version: number };
  const order = () => create('/api/work-orders', { title: 'Replace the belt', assigned_to: 'ana' });
  let number = 0;
  const part = (fields: object = {}) =>
    create('/api/parts', { part_number: `B-${++number}`, name: 'Belt', current_stock: 5, ...fields });
  const read = async (path: string) => (await world.call('GET', path)).body;

  it('must name a field to change', async () => {
    const [{ id }, { id: partId }] = [await order(), await part()];
    await expect(preview('update_work_order', { id })).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [{ field: 'arguments', rule: 'must name a field to change' }],
    });
    await expect(preview('set_part_levels', { id: partId })).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [{ field: 'arguments', rule: 'must name a level' }],
    });
  });

  it('says which level of a part is changed, and from what', async () => {
    const { id } = await part({ min_stock_level: 1, max_stock_level: 9 });
    const levels = { current_stock: 4, min_stock_level: 2, max_stock_level: 8 };
    expect((await preview('set_part_levels', { id, ...levels })).changes).toEqual([
      { field: 'current_stock', label: 'In stock', before: 5, after: 4 },
      { field: 'min_stock_level', label: 'Minimum', before: 1, after: 2 },
      { field: 'max_stock_level', label: 'Maximum', before: 9, after: 8 },
    ]);
  });

  it('shows every field that he may write, by the name that people know', async () => {
    const fields = {
      title: 'Renew the belt',
      description: 'It squeals',
      work_type: 'inspection',
      priority: 'high',
      due_date: '2026-06-01',
      estimated_hours: 2.5,
      safety_notes: 'Lock out first',
    };
    const shown = [
      ['Title', 'Renew the belt'],
      ['Description', 'It squeals'],
      ['Kind of work', 'inspection'],
      ['Priority', 'high'],
      ['Due', '2026-06-01'],
      ['Planned hours', 2.5],
      ['Safety notes', 'Lock out first'],
    ];
    const { id } = await order();
    for (const [name, input] of [
      ['create_work_order', fields],
      ['update_work_order', { id, ...fields }],
    ] as const) {
      const args = z.parse(toolNamed(name).input as z.ZodMiniType, input) as object;
      const { changes } = await preview(name, args);
      expect(changes.map(({ label, after }) => [label, after])).toEqual(shown);
      const { record } = await run(name, args);
      expect(await read(record.href)).toMatchObject(fields);
    }
    await run('start_work_order', { id });
    const done = { completion_notes: 'Renewed', actual_hours: 2, parts_cost: 10, labor_cost: 90 };
    const { changes } = await preview('complete_work_order', { id, ...done });
    expect(changes.map(({ label, after }) => [label, after])).toEqual([
      ['Status', 'completed'],
      ['Notes', 'Renewed'],
      ['Actual hours', 2],
      ['Cost of parts', 10],
      ['Cost of labour', 90],
    ]);
    const held = await preview('hold_work_order', { id, hold_reason: 'no belt' });
    expect(held.changes.map(({ label, after }) => [label, after])).toEqual([
      ['Status', 'on_hold'],
      ['Reason for the hold', 'no belt'],
    ]);
  });

  it('proposes no step that the state of the work order does not allow', async () => {
    const { id } = await order();
    const refused = async () => {
      const steps = ['start', 'hold', 'complete'];
      const answers = await Promise.allSettled(steps.map((step) => preview(`${step}_work_order`, { id })));
      return steps.filter((_, at) => answers[at]!.status === 'rejected');
    };
    expect(await refused()).toEqual(['hold', 'complete']);
    await run('start_work_order', { id });
    expect(await refused()).toEqual(['start']);
    await run('hold_work_order', { id });
    expect(await refused()).toEqual(['hold']);
    await run('complete_work_order', { id });
    expect(await refused()).toEqual(['start', 'hold', 'complete']);
  });

  it('says what an assignment is, and what it was', async () => {
    const { id } = await order();
    expect(await preview('assign_work_order', { id, assigned_to: 'sam' })).toMatchObject({
      title: `Assign work order ${id} to sam`,
      changes: [{ field: 'assigned_to', label: 'Assigned to', before: 'ana', after: 'sam' }],
    });
    expect(await preview('assign_work_order', { id, assigned_to: null })).toMatchObject({
      title: `Take the assignment off work order ${id}`,
      target: { kind: 'work_order', id: String(id), version: 1 },
      versions: { [`work_order:${id}`]: 1 },
      changes: [{ field: 'assigned_to', before: 'ana', after: null }],
    });
    expect((await preview('assign_work_order', { id, assigned_to: 'ana' })).changes).toEqual([]);
  });

  it('starts work for the person who asks, and takes none that is assigned to somebody else', async () => {
    const { id } = await order();
    const asSam = { ...contextOf(world), actor: { kind: 'user', id: 'sam' } } as const;
    const start = toolNamed('start_work_order');
    const refused = {
      code: 'assigned_to_another',
      message: expect.stringContaining('assigned to ana') as string,
    };
    await expect(start.preview(asSam, { id })).rejects.toMatchObject(refused);
    await expect(start.run(asSam, { id }, {})).rejects.toMatchObject(refused);
    expect(JSON.stringify(z.toJSONSchema(start.input as z.ZodMiniType))).not.toContain('take_over');
    await run('assign_work_order', { id, assigned_to: null });
    expect((await start.preview(asSam, { id })).changes).toMatchObject([
      { field: 'status', before: 'open', after: 'in_progress' },
      { field: 'assigned_to', before: null, after: 'sam' },
    ]);
    await start.run(asSam, { id }, {});
    expect(await read(`/api/work-orders/${id}`)).toMatchObject({ status: 'in_progress', assigned_to: 'sam' });
  });

  it('shows what using a part costs and leaves, and then does that', async () => {
    const [{ id }, belt] = [await order(), await part({ unit_cost: 1.35 })];
    const used = { id, part_id: belt.id, quantity: 3 };
    const { title, versions, changes } = await preview('add_part_to_work_order', used);
    expect(title).toContain('Use 3 × ');
    expect(versions).toEqual({ [`work_order:${id}`]: 1, [`part:${belt.id}`]: 1 });
    expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['part', null, expect.stringContaining('Belt')],
      ['quantity', null, 3],
      ['current_stock', 5, 2],
      ['parts_cost', null, 4.05],
      ['completion_notes', null, `Used 3 × B-${number} · Belt`],
    ]);
    expect(await run('add_part_to_work_order', used, versions)).toMatchObject({
      record: { kind: 'work_order', id: String(id) },
    });
    expect(await read(`/api/parts/${belt.id}`)).toMatchObject({ current_stock: 2, version: 2 });
    const rest = await preview('add_part_to_work_order', { ...used, quantity: 2 });
    expect(rest.changes).toContainEqual(
      expect.objectContaining({ field: 'parts_cost', before: 4.05, after: 6.75 }),
    );
    // The rest of the stock, without the versions of an approval.
    await run('add_part_to_work_order', { ...used, quantity: 2 });
    expect(await read(`/api/parts/${belt.id}`)).toMatchObject({ current_stock: 0, version: 3 });
    expect(await read(`/api/work-orders/${id}`)).toMatchObject({
      parts_cost: 6.75,
      completion_notes: `Used 3 × B-${number} · Belt\nUsed 2 × B-${number} · Belt`,
    });
  });

  it('uses a part of which the cost is not known, at no cost', async () => {
    const [{ id }, belt] = [await order(), await part()];
    const used = { id, part_id: belt.id, quantity: 5 };
    const { changes } = await preview('add_part_to_work_order', used);
    expect(changes.map(({ field }) => field)).toEqual([
      'part',
      'quantity',
      'current_stock',
      'completion_notes',
    ]);
    await run('add_part_to_work_order', used);
    expect(await read(`/api/work-orders/${id}`)).toMatchObject({ parts_cost: 0 });
  });

  it('takes nothing out of stock where the part or the work order is not as it was approved', async () => {
    const [{ id, version }, belt] = [await order(), await part()];
    const use = (quantity: number, versions: object) =>
      run('add_part_to_work_order', { id, part_id: belt.id, quantity }, versions);
    const tooMany = {
      code: 'conflict',
      message: `Only 5 of B-${number} are in stock.`,
      errors: [{ field: 'quantity', rule: 'must be at most 5' }],
    };
    await expect(
      preview('add_part_to_work_order', { id, part_id: belt.id, quantity: 6 }),
    ).rejects.toMatchObject(tooMany);
    const stale = (record: string) => ({
      code: 'version_mismatch',
      message: expect.stringContaining(record) as string,
    });
    for (const [quantity, versions, refusal] of [
      [6, {}, tooMany],
      [6, { [`part:${belt.id}`]: belt.version }, tooMany],
      [1, { [`part:${belt.id}`]: belt.version + 1 }, stale('part')],
      [1, { [`work_order:${id}`]: version + 1 }, stale('work order')],
    ] as const)
      await expect(use(quantity, versions)).rejects.toMatchObject(refusal);
    await run('start_work_order', { id }, { [`work_order:${id}`]: version });
    await run('complete_work_order', { id });
    const finished = {
      code: 'conflict',
      message: `Work order ${id} is completed: it takes no more parts.`,
    };
    await expect(use(1, {})).rejects.toMatchObject(finished);
    await expect(
      preview('add_part_to_work_order', { id, part_id: belt.id, quantity: 1 }),
    ).rejects.toMatchObject(finished);
    expect(await read(`/api/parts/${belt.id}`)).toMatchObject({ current_stock: 5, version: 1 });
  });

  it('changes a record only at the version that was approved', async () => {
    const [{ id }, belt] = [await order(), await part()];
    const stale = { [`work_order:${id}`]: 2, [`part:${belt.id}`]: 2 };
    for (const [name, input] of [
      ['update_work_order', { id, title: 'Another title' }],
      ['assign_work_order', { id, assigned_to: null }],
      ['start_work_order', { id }],
      ['set_part_levels', { id: belt.id, min_stock_level: 1 }],
    ] as const)
      await expect(run(name, input, stale), name).rejects.toMatchObject({ code: 'version_mismatch' });
    await run('start_work_order', { id });
    for (const [name, input] of [
      ['hold_work_order', { id, hold_reason: 'no belt' }],
      ['complete_work_order', { id }],
    ] as const)
      await expect(run(name, input, { [`work_order:${id}`]: 1 }), name).rejects.toMatchObject({
        code: 'version_mismatch',
      });
    expect(await read(`/api/work-orders/${id}`)).toMatchObject({
      title: 'Replace the belt',
      assigned_to: 'ana',
      status: 'in_progress',
      version: 2,
    });
    const set = await run('set_part_levels', { id: belt.id, current_stock: 7, min_stock_level: 1 });
    expect(set.record).toMatchObject({ kind: 'part', id: String(belt.id) });
    expect(await read(`/api/parts/${belt.id}`)).toMatchObject({ current_stock: 7, min_stock_level: 1 });
  });
});
