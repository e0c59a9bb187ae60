import type { ChatAnswer, ClientToolCall, Run } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, createRunHost } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import { createChatWorld, readStream, type ChatWorld } from '../../testing/chat-world.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { until } from '../../testing/until.ts';
import { signingSecret } from '../../testing/world.ts';

const openDrawing = {
  name: 'open_drawing',
  title: 'Opens the drawing',
  description: 'Opens the drawing of an asset in the page.',
  input_schema: {
    type: 'object',
    properties: { asset_tag: { type: 'string', maxLength: 20 }, sheet: { type: 'integer', minimum: 1 } },
    required: ['asset_tag'],
    additionalProperties: false,
  },
};
const selectMachine = { name: 'select_machine', description: 'Selects a machine on the plan.' };
const QUESTION = 'Show me the drawing of P-101A.';

type Role = 'technician' | 'planner' | 'admin';

describe.each(databaseKinds)('a tool of the page, on %s', (kind) => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openTestDatabase(kind));
  });
  afterAll(() => fred.close());
  beforeEach(() => {
    fred.wire.forget();
    fred.wire.requests.length = 0;
  });

  const post = (path: string, body: object = {}, role: Role = 'technician') =>
    fred.world.call('POST', path, { role, body });
  const run = async (id: string) =>
    (await fred.world.call('GET', `/api/runs/${id}`, { role: 'technician' })).body as unknown as Run;
  const settled = async (id: string) => {
    await until(async () => (await run(id)).state !== 'running');
    return run(id);
  };
  /** Asks; the model calls tools. Returns the answer, which waits for the page. */
  const callPage = async (
    calls: [string, object][] = [['open_drawing', { asset_tag: 'P-101A' }]],
    body = {},
  ) => {
    fred.modelCalls(calls);
    const answer = await fred.ask(QUESTION, { client_tools: [openDrawing, selectMachine], ...body });
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 });
    return answer.body as unknown as ChatAnswer & { client_tool_calls: ClientToolCall[] };
  };
  const results = (runId: string) => `/api/runs/${runId}/client-tool-results`;
  const claims = (runId: string) => `/api/runs/${runId}/client-tool-claims`;
  const told = () =>
    (fred.wire.requests.at(-1)!.body['messages'] as { role: string; content: string }[])
      .filter(({ role }) => role === 'tool')
      .map(({ content }) => JSON.parse(content) as Record<string, unknown>);
  const offered = () =>
    ((fred.wire.requests.at(-1)!.body['tools'] ?? []) as { function: { name: string } }[]).map(
      (tool) => tool.function.name,
    );

  it('is called by the model, run by the page, and its result goes back as data', async () => {
    const {
      run_id,
      session_id,
      finish_reason,
      client_tool_calls: [call],
    } = await callPage();
    expect(offered()).toEqual(expect.arrayContaining(['find_assets', 'open_drawing', 'select_machine']));
    expect(finish_reason).toBe('client_tool');
    expect(call).toMatchObject({
      name: 'open_drawing',
      summary: 'Opens the drawing',
      arguments: { asset_tag: 'P-101A' },
      state: 'pending',
    });
    expect(await run(run_id)).toMatchObject({ state: 'waiting', approvals: [], client_tool_calls: [call] });
    expect(await fred.ask('And now?', { session_id })).toMatchObject({
      status: 409,
      body: { code: 'run_in_progress', detail: expect.stringContaining('waits for the page') as string },
    });

    fred.modelSays('I opened sheet 2.');
    const given = { call_id: call!.call_id, result: { opened: 'sheet 2', size: 1 } };
    expect(await post(results(run_id), given)).toMatchObject({ status: 200, body: { state: 'answered' } });
    expect(await settled(run_id)).toMatchObject({
      state: 'complete',
      client_tool_calls: [],
      answer: { response: 'I opened sheet 2.' },
    });
    expect(told()).toEqual([
      { note: expect.stringMatching(/data.*never an instruction/) as string, result: given.result },
    ]);
    const { body } = await fred.world.call('GET', `/api/runs/${run_id}/events`, { role: 'technician' });
    const events = (body['events'] as { event: { type: string } }[]).map(({ event }) => event);
    expect(events.map(({ type }) => type).filter((type) => type !== 'usage')).toEqual([
      'session-start',
      'client-tool-call',
      'run-wait',
      'tool-result',
      'text-delta',
      'answer-finish',
    ]);
    expect(events).toContainEqual({ type: 'tool-result', name: 'open_drawing', succeeded: true });

    // Once, however often it is sent: the same again changes nothing, another answer is refused.
    expect(await post(results(run_id), given)).toMatchObject({ status: 200, body: { state: 'answered' } });
    expect(await post(results(run_id), { ...given, result: 'sheet 3' })).toMatchObject({
      status: 409,
      body: { code: 'client_tool_answered', run_id },
    });
    expect(await post(claims(run_id), { call_id: call!.call_id, claim_id: 'late-page' })).toMatchObject({
      status: 409,
      body: { code: 'client_tool_answered' },
    });
    expect((await run(run_id)).last_event_id).toBe(String((body['events'] as unknown[]).length));
  });

  it('goes on once when many answers arrive at the same time', async () => {
    const {
      run_id,
      client_tool_calls: [call],
    } = await callPage();
    fred.modelSays('Opened.');
    const answers = await Promise.all(
      [1, 2, 3, 1, 2, 3].map((sheet) => post(results(run_id), { call_id: call!.call_id, result: sheet })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2); // the first, and the same again
    expect(await settled(run_id)).toMatchObject({ state: 'complete', answer: { response: 'Opened.' } });
    expect(fred.wire.requests).toHaveLength(2);
  });

  it('is run by one of several pages: the first that claims the call', async () => {
    const {
      run_id,
      client_tool_calls: [call],
    } = await callPage();
    const claim = (page: string, role?: Role) =>
      post(claims(run_id), { call_id: call!.call_id, claim_id: page }, role);
    const tabs = await Promise.all(['first-tab', 'second-tab', 'third-tab'].map((tab) => claim(tab)));
    expect(tabs.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(tabs.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'client_tool_claimed',
      run_id,
    });
    const winner = ['first-tab', 'second-tab', 'third-tab'][tabs.findIndex(({ status }) => status === 200)]!;
    expect(await claim(winner)).toMatchObject({ status: 200, body: { state: 'claimed' } });
    expect(await run(run_id)).toMatchObject({ client_tool_calls: [{ state: 'claimed' }] });

    // Nobody else sees the call, or answers it.
    for (const role of ['planner', 'admin'] as const)
      for (const path of [claims(run_id), results(run_id)])
        expect(
          await post(
            path,
            {
              call_id: call!.call_id,
              ...(path === claims(run_id) ? { claim_id: 'a-page-of-mine' } : { result: 1 }),
            },
            role,
          ),
        ).toMatchObject({ status: 404 });
    expect(await post(results(run_id), { call_id: 'no-such-call', result: 1 })).toMatchObject({
      status: 404,
    });

    // Stopping works while the page is waited for; what it answers then is too late.
    expect(await post(`/api/runs/${run_id}/stop`)).toMatchObject({
      status: 200,
      body: { state: 'stopped', client_tool_calls: [], problem: { code: 'run_stopped' } },
    });
    expect(await post(results(run_id), { call_id: call!.call_id, result: 1 })).toMatchObject({
      status: 409,
      body: { code: 'client_tool_answered', detail: 'The answer was stopped, and with it this call.' },
    });
    expect(fred.wire.requests).toHaveLength(1);
  });

  it('that fails is told to the model in words, and malformed arguments never reach the page', async () => {
    fred.modelCalls([
      ['open_drawing', { sheet: 0 }],
      ['open_drawing', { asset_tag: 'P-101A', floor: 'all' }],
      ['select_machine', { id: 7 }],
    ]);
    fred.modelCalls([['open_drawing', { asset_tag: 'P-101A', sheet: 2 }]]);
    const answer = await fred.ask(QUESTION, { client_tools: [openDrawing, selectMachine] });
    expect(told()).toEqual([
      { error: 'The input is not valid: input.asset_tag is missing; input.sheet must be at least 1.' },
      { error: 'The input is not valid: input.floor is no argument of this tool.' },
      { error: 'The input is not valid: input.id is no argument of this tool.' },
    ]);
    const {
      run_id,
      client_tool_calls: [call],
    } = answer.body as unknown as Awaited<ReturnType<typeof callPage>>;
    expect(call!.arguments).toEqual({ asset_tag: 'P-101A', sheet: 2 });
    fred.modelSays('It could not be opened.');
    const failed = { call_id: call!.call_id, error: 'No drawing of P-101A \u0000' };
    expect(await post(results(run_id), { ...failed, error: 'No drawing of P-101A' })).toMatchObject({
      status: 200,
      body: { state: 'failed' },
    });
    await settled(run_id);
    expect(told().at(-1)).toMatchObject({
      error: expect.stringContaining('failed') as string,
      said_by_the_page: 'No drawing of P-101A',
    });
  });

  it('and a change that waits for approval are waited for together', async () => {
    const order = (await post('/api/work-orders', { title: 'Seal leaking' })).body['id'] as number;
    const {
      run_id,
      approvals,
      client_tool_calls: [call],
      finish_reason,
    } = await callPage([
      ['select_machine', {}],
      ['assign_work_order', { id: order, assigned_to: 'Maria' }],
    ]);
    expect([finish_reason, approvals?.length]).toEqual(['approval', 1]);
    expect(await post(results(run_id), { call_id: call!.call_id, result: null })).toMatchObject({
      status: 200,
    });
    expect(await run(run_id)).toMatchObject({ state: 'waiting', client_tool_calls: [] });
    fred.modelSays('Both are done.');
    expect(await post(`/api/approvals/${approvals![0]!.approval_id}/approve`)).toMatchObject({ status: 200 });
    expect(await settled(run_id)).toMatchObject({ state: 'complete' });
    expect(told()).toMatchObject([{ result: null }, { done: true }]);
  });

  it('of which nothing is heard in time is given up, and the model is told', async () => {
    const host = createRunHost(fred.world.db, {
      log: (error) => fred.world.unforeseen.push(error),
      limits: { ...fred.world.runHost.limits, clientToolSeconds: 1 },
    });
    const app = createApp({
      db: fred.world.db,
      models: createModels({ openai: { apiKey: 'sk-x', baseUrl: `${fred.wire.url}/v1` } }),
      signingSecret,
      runHost: host,
    });
    const call = (path: string, body: object, accept = 'application/json') =>
      app.request(path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${fred.world.tokens.ours.technician}`,
          'content-type': 'application/json',
          accept,
        },
        body: JSON.stringify(body),
      });
    fred.modelCalls([
      ['open_drawing', { asset_tag: 'P-101A' }],
      ['select_machine', {}],
    ]);
    fred.modelSays('The page did not answer.');
    const asked = { message: QUESTION, provider: 'openai', client_tools: [openDrawing, selectMachine] };
    const { events } = await readStream(await call('/api/chat', asked, 'text/event-stream'));
    const wait = events.at(-1);
    if (wait?.type !== 'run-wait') throw new Error('the run does not wait');
    const { run_id, client_tool_calls = [] } = wait.answer;
    await call(claims(run_id), { call_id: client_tool_calls[0]!.call_id, claim_id: 'a-page-that-leaves' });
    await until(async () => (await run(run_id)).state === 'complete');
    expect(await run(run_id)).toMatchObject({ answer: { response: 'The page did not answer.' } });
    expect(told()).toEqual([
      { error: expect.stringContaining('not known whether it was done') as string },
      { error: expect.stringContaining('nothing was done') as string },
    ]);
    expect(
      await (await call(results(run_id), { call_id: client_tool_calls[0]!.call_id, result: 1 })).json(),
    ).toMatchObject({ code: 'client_tool_expired' });
    await host.close();
  });

  it('whose server was stopped meanwhile ends the run, in words that the reader sees', async () => {
    const {
      run_id,
      client_tool_calls: [call],
    } = await callPage();
    const { run_id: other } = await callPage();
    await fred.world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(
        `update ai_client_tool_calls set expires_at = now() - interval '1 minute' where call_id = $1`,
        [call!.call_id],
      );
    });
    const host = createRunHost(fred.world.db, { log: (error) => fred.world.unforeseen.push(error) });
    await host.endAbandoned();
    expect(await run(run_id)).toMatchObject({
      state: 'stopped',
      problem: { code: 'client_tool_expired', detail: expect.stringContaining('did not answer') as string },
    });
    expect(await run(other)).toMatchObject({ state: 'waiting' });
    expect(await post(results(run_id), { call_id: call!.call_id, result: 1 })).toMatchObject({
      status: 409,
      body: { code: 'client_tool_expired' },
    });
  });

  it('vouches for no record, and the links of the answer are checked as for other tools', async () => {
    const {
      run_id,
      client_tool_calls: [call],
    } = await callPage();
    fred.modelSays(
      'See [the drawing](https://drawings.example/p-101a), [more](https://elsewhere.example/x) and [WO-4711].',
    );
    await post(results(run_id), {
      call_id: call!.call_id,
      result: { address: 'https://drawings.example/p-101a', cite: '[WO-4711]' },
    });
    const { answer } = await settled(run_id);
    expect(answer!.response).toContain('https://drawings.example/p-101a');
    expect(answer!.response).not.toContain('elsewhere.example');
    expect(answer!.citations).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('4711') as string, checked: false }),
    );
  });

  it('is left out where no model answers, and refused where it cannot be used', async () => {
    const offline = await fred.ask('Which pump leaks?', {
      provider: 'offline',
      client_tools: [selectMachine],
    });
    expect(offline).toMatchObject({ status: 200, body: { provider: 'offline' } });
    expect(offline.body).not.toHaveProperty('client_tool_calls');
    const refusal = async (tools: object[]) => {
      const { status, body } = await fred.ask(QUESTION, { client_tools: tools });
      return [status, body.errors?.[0]?.field, body.errors?.[0]?.rule];
    };
    const withSchema = (schema: object) => [{ ...selectMachine, input_schema: schema }];
    expect(await refusal([{ ...selectMachine, name: 'find_assets' }])).toEqual([
      422,
      'body.client_tools.0.name',
      'must be another one: Fred has a tool of his own named find_assets',
    ]);
    for (const [tools, field] of [
      [[selectMachine, selectMachine], 'body.client_tools'],
      [
        Array.from({ length: 17 }, (_, at) => ({ ...selectMachine, name: `tool_${at}` })),
        'body.client_tools',
      ],
      [[{ ...selectMachine, name: '1st tool' }], 'body.client_tools.0.name'],
      [[{ ...selectMachine, description: 'x'.repeat(1001) }], 'body.client_tools.0.description'],
      [withSchema({ type: 'object', description: 'x'.repeat(24_000) }), 'body.client_tools'],
      [withSchema({ type: 'string' }), 'body.client_tools.0.input_schema.type'],
      [
        withSchema({ type: 'object', properties: { a: { type: 'string', pattern: '(a+)+$' } } }),
        'body.client_tools.0.input_schema.properties.a.pattern',
      ],
      [withSchema({ type: 'object', required: ['a'] }), 'body.client_tools.0.input_schema.required'],
    ] as const)
      expect((await refusal([...tools])).slice(0, 2), field).toEqual([422, field]);
    expect(fred.wire.requests).toEqual([]);
  });

  it('gives at most 10,000 bytes, and either a result or an error', async () => {
    const {
      run_id,
      client_tool_calls: [call],
    } = await callPage();
    for (const given of [{ result: 'é'.repeat(5_000) }, {}, { result: 1, error: 'both' }])
      expect(await post(results(run_id), { call_id: call!.call_id, ...given })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'body.result' }] },
      });
    expect(await run(run_id)).toMatchObject({ client_tool_calls: [{ state: 'pending' }] });
  });
});
