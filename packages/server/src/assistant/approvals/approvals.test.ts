import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApprovalWorld, type ApprovalWorld } from '../../testing/approval-world.ts';
import { readStream } from '../../testing/chat-world.ts';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';

// What each tool changes, and how a run goes on. decisions.test.ts is about who may decide, and when.

describe.each(databaseKinds)('a change that Fred proposes, on %s', (kind) => {
  let at: ApprovalWorld;
  beforeAll(async () => {
    at = await createApprovalWorld(await openSharedDatabase(kind));
  });
  afterAll(() => at.fred.close());
  beforeEach(() => {
    at.fred.wire.forget();
    at.fred.wire.requests.length = 0;
  });

  const follow = async (id: string, after: string) => {
    const response = await at.fred.world.app.request(`/api/runs/${id}/events`, {
      headers: {
        authorization: `Bearer ${at.fred.world.tokens.ours.technician}`,
        accept: 'text/event-stream',
        'last-event-id': after,
      },
    });
    return (await readStream(response)).events;
  };
  const partOf = async (fields: object) =>
    (
      await at.call(
        'POST',
        '/api/parts',
        { part_number: crypto.randomUUID(), name: 'Seal', ...fields },
        'planner',
      )
    ).body['id'] as number;

  it('is made when the person approves it, not before, and Fred goes on with its result', async () => {
    const id = await at.newOrder();
    const { run_id, finish_reason, approvals } = await at.propose([
      ['start_work_order', { id, assigned_to: 'Maria' }],
    ]);
    expect(finish_reason).toBe('approval');
    expect(approvals).toMatchObject([
      {
        state: 'pending',
        tool: 'start_work_order',
        title: `Start work order ${id}`,
        target: { kind: 'work_order', id: String(id), version: 1 },
        changes: [
          { field: 'status', before: 'open', after: 'in_progress' },
          { field: 'assigned_to', before: null, after: 'Maria' },
        ],
        may_approve: { user: 'user:technician-user', permissions: ['work_orders:transition'] },
      },
    ]);
    expect(await at.order(id)).toMatchObject({ status: 'open', assigned_to: null });
    const waiting = await at.run(run_id);
    expect(waiting).toMatchObject({ state: 'waiting', answer: null, approvals });
    expect((await at.call('GET', '/api/approvals?status=pending')).body).toMatchObject({
      approvals,
      total: 1,
    });

    at.fred.modelSays(`Work order ${id} is started.`);
    const following = follow(run_id, waiting.last_event_id);
    expect(await at.approve(approvals[0]!.approval_id)).toMatchObject({
      status: 200,
      body: {
        state: 'approved',
        decided_at: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/) as string,
        decided_by: 'user:technician-user',
        result: { kind: 'work_order', id: String(id) },
      },
    });
    expect(await at.order(id)).toMatchObject({ status: 'in_progress', assigned_to: 'Maria', version: 2 });
    // A reader who waited behind the last event gets what follows.
    expect((await following).map(({ type }) => type)).toEqual([
      'approval-decision',
      'source-add',
      'text-delta',
      'usage',
      'answer-finish',
    ]);
    expect(at.told()).toMatchObject([{ done: true, record: { id: String(id) } }]);
    expect(await at.run(run_id)).toMatchObject({
      state: 'complete',
      approvals: [],
      answer: { response: `Work order ${id} is started.`, finish_reason: 'stop' },
    });
  });

  it('can be followed from any event on, each event once', async () => {
    const id = await at.newOrder();
    const { run_id, approvals } = await at.propose([['start_work_order', { id }]]);
    await at.approveAndGoOn(approvals[0]!);
    const all = await follow(run_id, '0');
    expect(all.map(({ type }) => type)).toEqual([
      'session-start',
      'usage',
      'approval-request',
      'run-wait',
      'approval-decision',
      'source-add',
      'text-delta',
      'usage',
      'answer-finish',
    ]);
    for (let after = 1; after < all.length; after++)
      expect(await follow(run_id, String(after)), `after ${after}`).toEqual(all.slice(after));
    const { status, body } = await at.call('GET', `/api/runs/${run_id}/events`);
    expect(status).toBe(200);
    expect((body['events'] as { event: unknown }[]).map(({ event }) => event)).toEqual(all);
    expect(body['finished']).toBe(true);
  });

  it('is in the audit log as done by Fred, with its run and who approved it', async () => {
    const id = await at.newOrder();
    const { run_id, approvals } = await at.propose([['assign_work_order', { id, assigned_to: 'Maria' }]]);
    await at.approveAndGoOn(approvals[0]!);
    const audited = async (query: string) =>
      (await at.call('GET', `/api/audit?resource=work_orders&resource_id=${id}&${query}`, undefined, 'admin'))
        .body['entries'];
    const byFred = { actor: 'technician-user', via: 'fred', run_id, approved_by: 'user:technician-user' };
    expect(await audited('action=updated')).toMatchObject([{ ...byFred, after: { assigned_to: 'Maria' } }]);
    expect(await audited(`run_id=${run_id}`)).toMatchObject([byFred]);
    expect(await audited('action=created')).toMatchObject([{ via: 'api', run_id: null, approved_by: null }]);
  });

  it.each<[name: string, input: object, done: object]>([
    [
      'create_work_order',
      { title: 'Grease the bearing', priority: 'high' },
      { title: 'Grease the bearing', priority: 'high', status: 'open' },
    ],
    [
      'update_work_order',
      { priority: 'critical', due_date: '2026-12-01T08:00:00Z' },
      { priority: 'critical', due_date: '2026-12-01T08:00:00Z' },
    ],
    ['assign_work_order', { assigned_to: 'Ann' }, { assigned_to: 'Ann', status: 'open' }],
    ['start_work_order', {}, { status: 'in_progress' }],
  ])('%s does what it said', async (name, input, done) => {
    const id = name === 'create_work_order' ? undefined : await at.newOrder();
    const { approvals } = await at.propose([[name, { ...input, ...(id ? { id } : {}) }]]);
    const { status, body } = await at.approveAndGoOn(approvals[0]!);
    expect(status).toBe(200);
    expect(await at.order(Number((body['result'] as { id: string }).id))).toMatchObject(done);
  });

  it('shows assets by their names', async () => {
    const asset = async (name: string) =>
      (await at.call('POST', '/api/assets', { name, asset_tag: `${name}-${kind}` }, 'planner')).body[
        'id'
      ] as number;
    const [pump, fan] = [await asset('Pump'), await asset('Fan')];
    const id = await at.newOrder({ asset_id: pump });
    const { approvals } = await at.propose([['update_work_order', { id, asset_id: fan }]]);
    expect(approvals[0]!.changes).toEqual([
      { field: 'asset_id', label: 'Asset', before: `Pump-${kind} · Pump`, after: `Fan-${kind} · Fan` },
    ]);
    await at.approveAndGoOn(approvals[0]!);
    expect(await at.order(id)).toMatchObject({ asset_id: fan });
  });

  it('can hold work and complete it with hours and notes', async () => {
    const id = await at.newOrder();
    await at.call('POST', `/api/work-orders/${id}/start`, {});
    const held = await at.propose([['hold_work_order', { id, hold_reason: 'Waiting for the seal' }]]);
    await at.approveAndGoOn(held.approvals[0]!);
    expect(await at.order(id)).toMatchObject({ status: 'on_hold', hold_reason: 'Waiting for the seal' });
    const completed = await at.propose([
      ['complete_work_order', { id, actual_hours: 1.5, completion_notes: 'New seal' }],
    ]);
    await at.approveAndGoOn(completed.approvals[0]!);
    expect(await at.order(id)).toMatchObject({
      status: 'completed',
      actual_hours: 1.5,
      completion_notes: 'New seal',
    });
  });

  it('takes parts out of stock for an order, at their cost, and never more than there are', async () => {
    const id = await at.newOrder();
    const part = await partOf({ part_number: `SEAL-${kind}`, current_stock: 5, unit_cost: 2.51 });
    const use = { id, part_id: part, quantity: 3 };
    const [approval] = (await at.propose([['add_part_to_work_order', use]], 'planner')).approvals;
    expect(approval!.changes).toMatchObject([
      { field: 'part', after: `SEAL-${kind} · Seal` },
      { field: 'quantity', after: 3 },
      { field: 'current_stock', before: 5, after: 2 },
      { field: 'parts_cost', before: null, after: 7.53 },
      { field: 'completion_notes', after: `Used 3 × SEAL-${kind} · Seal` },
    ]);
    expect(await at.approveAndGoOn(approval!, {}, 'planner')).toMatchObject({ status: 200 });
    expect(await at.order(id)).toMatchObject({
      parts_cost: 7.53,
      completion_notes: `Used 3 × SEAL-${kind} · Seal`,
    });
    expect((await at.call('GET', `/api/parts/${part}`)).body).toMatchObject({ current_stock: 2 });

    at.fred.modelCalls([['add_part_to_work_order', use]]);
    at.fred.modelSays('There are only two.');
    const again = await at.call('POST', '/api/chat', { message: 'Again', provider: 'openai' }, 'planner');
    expect(again.body).toMatchObject({ finish_reason: 'stop', response: 'There are only two.' });
    expect(at.told()).toEqual([{ error: `Only 2 of SEAL-${kind} are in stock.` }]);
  });

  it('leaves stock and order as they are where the order is finished meanwhile', async () => {
    const id = await at.newOrder();
    const part = await partOf({ current_stock: 5 });
    const { approvals } = await at.propose(
      [['add_part_to_work_order', { id, part_id: part, quantity: 3 }]],
      'planner',
    );
    await at.call('POST', `/api/work-orders/${id}/cancel`, {});
    expect(await at.approve(approvals[0]!.approval_id, {}, 'planner')).toMatchObject({
      status: 409,
      body: { code: 'conflict', detail: `Work order ${id} is cancelled: it takes no more parts.` },
    });
    expect((await at.call('GET', `/api/parts/${part}`)).body).toMatchObject({ current_stock: 5 });
    // The person can still reject it.
    expect(await at.rejectAndGoOn(approvals[0]!, {}, 'planner')).toMatchObject({
      status: 200,
      body: { state: 'rejected' },
    });
  });

  it('sets the levels of a part', async () => {
    const part = await partOf({ current_stock: 5, min_stock_level: 1 });
    const { approvals } = await at.propose(
      [['set_part_levels', { id: part, current_stock: 4, min_stock_level: 2 }]],
      'planner',
    );
    await at.approveAndGoOn(approvals[0]!, {}, 'planner');
    expect((await at.call('GET', `/api/parts/${part}`)).body).toMatchObject({
      current_stock: 4,
      min_stock_level: 2,
    });
  });

  it('may be one of several, with look-ups beside them; Fred goes on when all are decided', async () => {
    const [first, second] = [await at.newOrder(), await at.newOrder()];
    const { run_id, approvals } = await at.propose([
      ['start_work_order', { id: first }],
      ['count_work_orders', {}],
      ['assign_work_order', { id: second, assigned_to: 'Ann' }],
    ]);
    expect(approvals.map(({ tool }) => tool)).toEqual(['start_work_order', 'assign_work_order']);
    expect(await at.approve(approvals[0]!.approval_id)).toMatchObject({ status: 200 });
    expect(await at.run(run_id)).toMatchObject({
      state: 'waiting',
      approvals: [{ approval_id: approvals[1]!.approval_id }],
    });
    expect(await at.rejectAndGoOn(approvals[1]!, { reason: 'Ann is on leave' })).toMatchObject({
      status: 200,
      body: { state: 'rejected', reason: 'Ann is on leave' },
    });
    expect(at.told()).toMatchObject([
      { done: true },
      { figures: expect.any(Object) as object },
      { done: false, reason_given_by_the_person: 'Ann is on leave' },
    ]);
    expect(await at.order(first)).toMatchObject({ status: 'in_progress' });
    expect(await at.order(second)).toMatchObject({ assigned_to: null });
    expect(await at.run(run_id)).toMatchObject({ state: 'complete' });
  });

  it('is not asked for where nothing would change, or the change is not possible', async () => {
    const id = await at.newOrder({ assigned_to: 'Ann', due_date: '2026-12-02T08:00:00Z' });
    at.fred.modelCalls([
      ['assign_work_order', { id, assigned_to: 'Ann' }],
      ['update_work_order', { id, due_date: '2026-12-02T09:00:00.000+01:00' }],
      ['complete_work_order', { id }],
      ['start_work_order', { id: 2_000_000_000 }],
      ['update_work_order', { id, status: 'completed' }],
      ['create_work_order', { title: ' ' }],
    ]);
    at.fred.modelSays('That is not possible.');
    const { body } = await at.fred.ask('Please do it');
    expect(body).toMatchObject({ finish_reason: 'stop', response: 'That is not possible.' });
    expect(at.told()).toMatchObject([
      { error: 'The record is so already: nothing would change.' },
      { error: 'The record is so already: nothing would change.' },
      { error: expect.stringContaining('cannot become completed from open') as string },
      { error: 'There is no such work order.' },
      { error: expect.stringContaining('status') as string },
      { error: expect.stringContaining('must not be blank') as string },
    ]);
    expect(await at.order(id)).toMatchObject({ version: 1 });
  });

  it('can lead to another one in the same answer', async () => {
    const id = await at.newOrder();
    const { run_id, approvals } = await at.propose([['start_work_order', { id }]]);
    at.fred.modelCalls([['hold_work_order', { id, hold_reason: 'Waiting for the seal' }]]);
    await at.approve(approvals[0]!.approval_id);
    const waiting = await at.settled(run_id);
    expect(waiting).toMatchObject({ state: 'waiting', approvals: [{ tool: 'hold_work_order' }] });
    await at.approveAndGoOn(waiting.approvals[0]!);
    expect(await at.order(id)).toMatchObject({ status: 'on_hold', version: 3 });
    const session = await at.fred.session(waiting.session_id);
    expect(session.messages.map(({ role, state }) => [role, state])).toEqual([
      ['user', 'complete'],
      ['assistant', 'complete'],
    ]);
    const { input_tokens, output_tokens } = await at.run(run_id);
    expect(input_tokens).toBeGreaterThan(0);
    expect(session.total_tokens).toBe(input_tokens + output_tokens);
  });

  it('says what was done where the model says nothing', async () => {
    const id = await at.newOrder();
    const { run_id, approvals } = await at.propose([['start_work_order', { id }]]);
    at.fred.modelSays('');
    await at.approve(approvals[0]!.approval_id);
    expect(await at.settled(run_id)).toMatchObject({
      state: 'complete',
      answer: { response: `- Start work order ${id}: approved` },
    });
  });
});
