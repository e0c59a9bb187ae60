import type { Approval, Run, WorkOrder } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createChatWorld, readStream, type ChatWorld } from '../../testing/chat-world.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { until } from '../../testing/until.ts';

interface SentMessage {
  role: string;
  content: string;
}

describe.each(databaseKinds)('a change that Fred proposes, on %s', (kind) => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openTestDatabase(kind));
  });
  afterAll(() => fred.close());
  beforeEach(() => {
    fred.wire.forget();
    fred.wire.requests.length = 0;
  });

  type Who = 'technician' | 'planner' | 'admin' | 'viewer';
  const call = (method: string, path: string, body?: object, role: Who = 'technician') =>
    fred.world.call(method, path, { role, ...(body ? { body } : {}) });
  const newOrder = async (fields: object = {}): Promise<number> =>
    (await call('POST', '/api/work-orders', { title: 'Seal leaking', ...fields })).body['id'] as number;
  const order = async (id: number) =>
    (await call('GET', `/api/work-orders/${id}`)).body as unknown as WorkOrder;
  const run = async (id: string) => (await call('GET', `/api/runs/${id}`)).body as unknown as Run;
  const approve = (id: string, body: object = {}, role: Who = 'technician') =>
    call('POST', `/api/approvals/${id}/approve`, body, role);
  const follow = async (id: string, after: string) => {
    const response = await fred.world.app.request(`/api/runs/${id}/events`, {
      headers: {
        authorization: `Bearer ${fred.world.tokens.ours.technician}`,
        accept: 'text/event-stream',
        'last-event-id': after,
      },
    });
    return (await readStream(response)).events;
  };

  /** Asks; the model calls the tools. Returns the answer, which waits. */
  async function propose(...calls: [name: string, input: object][]) {
    fred.modelCalls(calls);
    const { status, body } = await fred.ask('Please do it');
    expect(status).toBe(200);
    return body as unknown as {
      run_id: string;
      session_id: string;
      finish_reason: string;
      approvals: Approval[];
    };
  }

  /** Approves a change; the model then says a word. */
  async function approveAndGoOn(
    { approval_id, run_id }: Approval,
    body: object = {},
    role: Who = 'technician',
  ) {
    fred.modelSays('Done.');
    const answer = await approve(approval_id, body, role);
    await until(
      async () => (await call('GET', `/api/runs/${run_id}`, undefined, role)).body['state'] !== 'running',
    );
    return answer;
  }

  /** What the model was told of its calls, in its latest request. */
  const told = () =>
    (fred.wire.requests.at(-1)!.body['messages'] as SentMessage[])
      .filter(({ role }) => role === 'tool')
      .map(({ content }) => JSON.parse(content) as Record<string, unknown>);

  it('is made when the person approves it, not before, and Fred goes on with its result', async () => {
    const id = await newOrder();
    const { run_id, finish_reason, approvals } = await propose([
      'start_work_order',
      { id, assigned_to: 'Maria' },
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
    expect(await order(id)).toMatchObject({ status: 'open', assigned_to: null });
    const waiting = await run(run_id);
    expect(waiting).toMatchObject({ state: 'waiting', answer: null, approvals });

    fred.modelSays(`Work order ${id} is started.`);
    expect(await approve(approvals[0]!.approval_id)).toMatchObject({
      status: 200,
      body: {
        state: 'approved',
        decided_by: 'user:technician-user',
        result: { kind: 'work_order', id: String(id) },
      },
    });
    expect(await order(id)).toMatchObject({ status: 'in_progress', assigned_to: 'Maria', version: 2 });
    const events = await follow(run_id, waiting.last_event_id);
    expect(events.map(({ type }) => type)).toEqual([
      'approval-decision',
      'source-add',
      'text-delta',
      'usage',
      'answer-finish',
    ]);
    expect(told()).toMatchObject([{ done: true, record: { id: String(id) } }]);
    expect(await run(run_id)).toMatchObject({
      state: 'complete',
      approvals: [],
      answer: { response: `Work order ${id} is started.`, finish_reason: 'stop' },
    });
  });

  it('is in the audit log as done by Fred, with its run and who approved it', async () => {
    const id = await newOrder();
    const { run_id, approvals } = await propose(['assign_work_order', { id, assigned_to: 'Maria' }]);
    await approveAndGoOn(approvals[0]!);
    const audited = await call(
      'GET',
      `/api/audit?resource=work_orders&resource_id=${id}&action=updated`,
      undefined,
      'admin',
    );
    expect(audited.body['entries']).toMatchObject([
      {
        actor: 'technician-user',
        via: 'fred',
        run_id,
        approved_by: 'user:technician-user',
        after: { assigned_to: 'Maria' },
      },
    ]);
    const direct = await call(
      'GET',
      `/api/audit?resource=work_orders&resource_id=${id}&action=created`,
      undefined,
      'admin',
    );
    expect(direct.body['entries']).toMatchObject([{ via: 'api', run_id: null, approved_by: null }]);
  });

  const partOf = async (fields: object) =>
    (
      await call(
        'POST',
        '/api/parts',
        { part_number: crypto.randomUUID(), name: 'Seal', ...fields },
        'planner',
      )
    ).body['id'] as number;

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
    const id = name === 'create_work_order' ? undefined : await newOrder();
    const { approvals } = await propose([name, { ...input, ...(id ? { id } : {}) }]);
    const { status, body } = await approveAndGoOn(approvals[0]!);
    expect(status).toBe(200);
    expect(await order(Number((body['result'] as { id: string }).id))).toMatchObject(done);
  });

  it('can hold work and complete it with hours and notes', async () => {
    const id = await newOrder();
    await call('POST', `/api/work-orders/${id}/start`, {});
    const held = await propose(['hold_work_order', { id, hold_reason: 'Waiting for the seal' }]);
    await approveAndGoOn(held.approvals[0]!);
    expect(await order(id)).toMatchObject({ status: 'on_hold', hold_reason: 'Waiting for the seal' });
    const completed = await propose([
      'complete_work_order',
      { id, actual_hours: 1.5, completion_notes: 'New seal' },
    ]);
    await approveAndGoOn(completed.approvals[0]!);
    expect(await order(id)).toMatchObject({
      status: 'completed',
      actual_hours: 1.5,
      completion_notes: 'New seal',
    });
  });

  it('takes parts out of stock for an order, at their cost, and never more than there are', async () => {
    const id = await newOrder();
    const part = await partOf({ part_number: `SEAL-${kind}`, current_stock: 5, unit_cost: 2.51 });
    const use = async (quantity: number) => {
      fred.modelCalls([['add_part_to_work_order', { id, part_id: part, quantity }]]);
      return (
        await fred.world.call('POST', '/api/chat', {
          role: 'planner',
          body: { message: 'Do it', provider: 'openai' },
        })
      ).body;
    };
    const [approval] = (await use(3))['approvals'] as Approval[];
    expect(approval!.changes).toMatchObject([
      { field: 'part', after: `SEAL-${kind} · Seal` },
      { field: 'quantity', after: 3 },
      { field: 'current_stock', before: 5, after: 2 },
      { field: 'parts_cost', before: null, after: 7.53 },
      { field: 'completion_notes', after: `Used 3 × SEAL-${kind} · Seal` },
    ]);
    expect(await approveAndGoOn(approval!, {}, 'planner')).toMatchObject({ status: 200 });
    expect(await order(id)).toMatchObject({
      parts_cost: 7.53,
      completion_notes: `Used 3 × SEAL-${kind} · Seal`,
    });
    expect((await call('GET', `/api/parts/${part}`)).body).toMatchObject({ current_stock: 2 });
    fred.wire.forget();
    fred.modelCalls([['add_part_to_work_order', { id, part_id: part, quantity: 3 }]]);
    fred.modelSays('There are only two.');
    const answer = await fred.world.call('POST', '/api/chat', {
      role: 'planner',
      body: { message: 'Again', provider: 'openai' },
    });
    expect(answer.body).toMatchObject({ finish_reason: 'stop', response: 'There are only two.' });
    expect(told()).toEqual([{ error: `Only 2 of SEAL-${kind} are in stock.` }]);
  });

  it('sets the levels of a part', async () => {
    const part = await partOf({ current_stock: 5, min_stock_level: 1 });
    fred.modelCalls([['set_part_levels', { id: part, current_stock: 4, min_stock_level: 2 }]]);
    const asked = await fred.world.call('POST', '/api/chat', {
      role: 'planner',
      body: { message: 'Do it', provider: 'openai' },
    });
    await approveAndGoOn((asked.body['approvals'] as Approval[])[0]!, {}, 'planner');
    expect((await call('GET', `/api/parts/${part}`)).body).toMatchObject({
      current_stock: 4,
      min_stock_level: 2,
    });
  });
});
