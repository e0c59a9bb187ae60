import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModels } from '../models/registry.ts';
import { memoryCache } from '../platform/cache/cache.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';
import { openRecorder, recordedKinds, type Step } from '../testing/api-recorder.ts';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { until } from '../testing/until.ts';

let wire: ProviderWire;
let at: Awaited<ReturnType<typeof openRecorder>>;

const { openai } = dialects;
const answer =
  (body: string, status = 200) =>
  (): Promise<unknown> => {
    wire.next((response) => response.writeHead(status, { 'content-type': openai.type }).end(body));
    return Promise.resolve();
  };
const modelSays = (text: string) => answer(openai.text(text) + openai.end());
const modelCalls = (...calls: [name: string, input: object][]) => answer(openai.toolCalls(calls));
let toolsWritten = '';
/** Writes down what the model was asked last, and what a step told it of its calls. */
const modelWasAsked = (): Promise<unknown> => {
  const { path, body } = wire.requests.at(-1)!;
  const {
    messages = [],
    tools,
    ...others
  } = body as {
    messages?: { content?: string }[];
    tools: unknown;
  };
  const isKnown = JSON.stringify(tools) === toolsWritten;
  toolsWritten = JSON.stringify(tools);
  const said = messages.map((message) => ({
    ...message,
    ...(message.content?.startsWith('{') ? { content: JSON.parse(message.content) as unknown } : {}),
  }));
  at.recorder.write(`The model was asked at ${path}`, {
    ...others,
    messages: said,
    ...(isKnown ? {} : { tools }),
  });
  return Promise.resolve();
};
/** Waits until nobody works on the run of an answer. */
const settled =
  (name: string, role: 'technician' | 'planner' = 'technician') =>
  (): Promise<unknown> =>
    until(async () => {
      const path = `/api/runs/${String(at.recorder.kept(name)['run_id'])}`;
      const { state } = (await at.world.call('GET', path, { role })).body;
      return state !== 'running' && state !== 'waiting';
    });
/** Forgets what the model was to say, where it was not asked. */
const afresh = (): Promise<unknown> => {
  wire.forget();
  return Promise.resolve();
};
const ask = (message: string, name: string, more: object = {}): Step => [
  'technician',
  `POST /api/chat -> ${name}`,
  { message, ...more },
];
/** A question for which the model calls these tools, and what it is told. */
const looksUp = (...calls: [name: string, input: object][]): Step[] => [
  afresh,
  modelCalls(...calls),
  modelSays('I looked it up.'),
  ask(`Look up ${JSON.stringify(calls)}`, 'looked'),
  modelWasAsked,
];
/** A change that the model proposes and the technician, or a planner, approves. */
const changes = (tool: string, input: object, who: 'technician' | 'planner' = 'technician'): Step[] => [
  afresh,
  modelCalls([tool, input]),
  [who, 'POST /api/chat -> proposed', { message: `Please ${tool}` }],
  modelSays('Done.'),
  [who, 'POST /api/approvals/<proposed.approvals.0.approval_id>/approve', {}],
  settled('proposed', who),
  [who, 'GET /api/runs/<proposed.run_id>'],
];

const talk: readonly Step[] = [
  '# Questions to a model',
  ['viewer', 'GET /api/chat/status'],
  modelSays('Check the seal of B-001 [WO-872], see [the manual](https://elsewhere.example/x).'),
  ask('Why does B-001 leak?', 'first'),
  modelWasAsked,
  ['technician', 'GET /api/runs/<first.run_id>'],
  ['technician', 'GET /api/runs/<first.run_id>/events'],
  ['technician', 'GET /api/runs/<first.run_id>/events?last_event_id=1'],
  [
    'technician',
    'GET /api/runs/<first.run_id>/events',
    undefined,
    { accept: 'text/event-stream', 'last-event-id': '1' },
  ],
  ['technician', 'POST /api/runs/<first.run_id>/stop'],
  ['planner', 'GET /api/runs/<first.run_id>'],
  modelSays('Then order one.'),
  ask('And if it is worn?', 'second', { session_id: '<first.session_id>', temperature: 0, max_tokens: 50 }),
  modelWasAsked,
  modelSays('Every month.'),
  ask('How often is a bearing greased?', 'kept'),
  ask('How often is a bearing greased?', 'cached'),
  ['admin', 'GET /api/cache/stats'],
  modelSays('Never bypass it.'),
  ask('How do I bypass the interlock of PZ-810?', 'danger'),
  ask('How many work orders are overdue?', 'offline', { provider: 'offline' }),
  [
    'technician',
    'POST /api/chat',
    { message: 'Wie viele Aufträge sind überfällig?', provider: 'offline' },
    { accept: 'text/event-stream' },
  ],
  ask('Pump leaks at the seal', 'fault', { provider: 'offline', session_id: '<offline.session_id>' }),
  ask('Who?', 'unknown', { provider: 'anthropic' }),
  ask('x', 'no session', { session_id: 'no-such-session' }),
  ask(' ', 'blank', { temperature: 3, max_tokens: 0, provider: 'x', colour: 1 }),
];

const page = { origin: 'https://intranet.example' };
const visitors: readonly Step[] = [
  '# A visitor of a page',
  afresh,
  ['nobody', 'POST /api/auth/session -> visitor', { publishable_key: '<key of the page.key>' }, page],
  modelSays('Ask a technician.'),
  ['<visitor.token>', 'POST /api/chat -> visited', { message: 'Why does the capper jam?' }, page],
  modelWasAsked,
  [
    '<visitor.token>',
    'POST /api/chat',
    { message: 'x', model: 'gpt-5', temperature: 1, max_tokens: 5000 },
    page,
  ],
  ['<visitor.token>', 'GET /api/chat/sessions', undefined, page],
  ['technician', 'GET /api/chat/sessions/<visited.session_id>'],
  afresh,
];

const conversations: readonly Step[] = [
  '# Conversations',
  ['technician', 'GET /api/chat/sessions?limit=2 -> sessions'],
  ['technician', 'GET /api/chat/sessions?limit=2&cursor=<sessions.next_cursor>'],
  ['technician', 'GET /api/chat/sessions?limit=2&page=2'],
  ['technician', 'GET /api/chat/sessions?search=leak'],
  ['technician', 'GET /api/chat/sessions?search=B-001%20leak'],
  ['technician', 'GET /api/chat/sessions?search=zebra%20leak'],
  ['technician', 'GET /api/chat/sessions?search=leak%20zebra'],
  ['technician', 'GET /api/chat/sessions/<first.session_id>'],
  ['technician', 'PATCH /api/chat/sessions/<first.session_id>', { title: 'The boiler' }],
  ['technician', 'GET /api/chat/sessions?search=boiler'],
  ['technician', 'PATCH /api/chat/sessions/<first.session_id>', { title: null }],
  ['technician', 'GET /api/chat/sessions/<first.session_id>/export'],
  ['technician', 'GET /api/chat/sessions/<first.session_id>/export?format=markdown'],
  [
    'technician',
    'GET /api/chat/sessions/<offline.session_id>/export',
    undefined,
    { accept: 'text/markdown' },
  ],
  ['planner', 'GET /api/chat/sessions/<first.session_id>'],
  [
    'technician',
    'POST /api/chat/sessions/<first.session_id>/messages/<first.message_id>/feedback',
    { rating: 'down', reasons: ['wrong', 'unsafe'], comment: 'Not the seal' },
  ],
  [
    'technician',
    'POST /api/chat/sessions/<second.session_id>/messages/<second.message_id>/feedback',
    { rating: 'up' },
  ],
  [
    'technician',
    'POST /api/chat/sessions/<second.session_id>/messages/<second.message_id>/feedback',
    { rating: 'up', reasons: ['wrong'] },
  ],
  ['technician', 'POST /api/chat/sessions/<second.session_id>/messages/9999/feedback', { rating: 'up' }],
  ['technician', 'GET /api/chat/sessions/<first.session_id>'],
  ['admin', 'GET /api/chat/feedback'],
  ['admin', 'GET /api/chat/feedback?limit=1 -> feedback'],
  ['admin', 'GET /api/chat/feedback?limit=1&cursor=<feedback.next_cursor>'],
  ['admin', 'GET /api/chat/feedback?limit=1&page=2'],
  ['admin', 'GET /api/chat/feedback?rating=up'],
  ['admin', 'GET /api/chat/feedback?reason=unsafe&limit=1'],
  ['admin', 'GET /api/chat/feedback?after=2126-01-01T00:00:00Z'],
  ['admin', 'GET /api/chat/feedback?before=2020-01-01T00:00:00Z'],
  ['planner', 'GET /api/chat/feedback'],
  ['technician', 'DELETE /api/chat/sessions/<first.session_id>'],
  ['technician', 'DELETE /api/chat/sessions/<first.session_id>'],
  ['technician', 'GET /api/runs/<first.run_id>'],
  ['admin', 'GET /api/chat/feedback'],
  ['viewer', 'GET /api/playbooks/pump-mechanical-seal-leak'],
  ['viewer', 'GET /api/playbooks/none'],
];

const tools: readonly Step[] = [
  '# What tools tell the model',
  ...looksUp(
    ['find_assets', { q: 'feed pump' }],
    ['find_assets', { maintenance_due: true, status: ['active'], limit: 1 }],
  ),
  ...looksUp(
    ['find_parts', { q: 'bearing', in_stock: true, limit: 2 }],
    ['find_parts', { low_stock: true, category: 'bearings' }],
  ),
  ...looksUp(['get_asset_history', { asset_id: 12 }], ['list_due_maintenance', { within_days: 2 }]),
  ...looksUp(
    ['search_work_orders', { q: 'seal', status: ['open', 'on_hold'], limit: 2 }],
    ['search_work_orders', { priority: ['critical'], overdue: false, assigned_to: 'maria.keller' }],
    ['search_work_orders', { asset_id: 12, limit: 1 }],
  ),
  ...looksUp(['get_work_order', { id: 868 }], ['count_work_orders', {}], ['find_playbooks', { q: 'leak' }]),
  ...looksUp(['get_work_order', { id: 99999 }], ['get_work_order', { id: 'x' }], ['no_such_tool', {}]),
];

const approvals: readonly Step[] = [
  '# Changes that wait for approval',
  ...changes('create_work_order', {
    title: 'Grease the bearing',
    asset_id: 12,
    priority: 'high',
    due_date: '2025-03-05',
  }),
  ...changes('update_work_order', {
    id: 868,
    priority: 'critical',
    due_date: '2025-03-05T08:00:00Z',
    asset_id: null,
  }),
  ...changes('assign_work_order', { id: 868, assigned_to: 'technician-user' }),
  ...changes('start_work_order', { id: 868 }),
  ...changes('hold_work_order', { id: 868, hold_reason: 'No steam' }),
  ['planner', 'PUT /api/parts/1', { unit_cost: 6.45 }],
  ...changes('add_part_to_work_order', { id: 868, part_id: 1, quantity: 3 }, 'planner'),
  ...changes('complete_work_order', { id: 868, actual_hours: 1.5, completion_notes: 'Both changed' }),
  ...changes('set_part_levels', { id: 1, min_stock_level: 3, max_stock_level: 40 }, 'planner'),
  ['technician', 'GET /api/work-orders/868'],
  ['admin', 'GET /api/audit?resource=work_orders&resource_id=868'],
  modelCalls(
    ['assign_work_order', { id: 867, assigned_to: 'Ann' }],
    ['assign_work_order', { id: 866, assigned_to: 'Ben' }],
  ),
  ask('Please assign them', 'two'),
  ['technician', 'GET /api/approvals?limit=1 -> listed'],
  ['technician', 'GET /api/approvals?limit=1&cursor=<listed.next_cursor>'],
  ['technician', 'GET /api/approvals?limit=1&page=3'],
  ['technician', 'GET /api/approvals?status=pending'],
  ['technician', 'GET /api/approvals?run_id=<two.run_id>&limit=1'],
  ['technician', 'GET /api/approvals/<two.approvals.0.approval_id>'],
  ['planner', 'GET /api/approvals/<two.approvals.0.approval_id>'],
  ['technician', 'GET /api/runs/<two.run_id>'],
  [
    'technician',
    'POST /api/approvals/<two.approvals.0.approval_id>/approve',
    { arguments: { id: 867, assigned_to: 'Cora' } },
  ],
  ['technician', 'POST /api/approvals/<two.approvals.0.approval_id>/reject', {}],
  modelSays('As you wish.'),
  ['technician', 'POST /api/approvals/<two.approvals.1.approval_id>/reject', { reason: 'Ben is ill' }],
  settled('two'),
  modelWasAsked,
  ['technician', 'POST /api/approvals/<two.approvals.1.approval_id>/approve', {}],
  ['technician', 'GET /api/runs/<two.run_id>/events'],
  modelCalls(['update_work_order', { id: 867, title: 'Renamed' }]),
  ask('Rename it', 'stale'),
  ['planner', 'PUT /api/work-orders/867', { priority: 'high' }],
  ['technician', 'POST /api/approvals/<stale.approvals.0.approval_id>/approve', {}],
  ['technician', 'GET /api/approvals/<stale.approvals.0.approval_id>'],
  ['technician', 'POST /api/runs/<stale.run_id>/stop'],
  ['admin', 'GET /api/approval-rules'],
  ['admin', 'PUT /api/approval-rules', { rules: [{ role: 'technician', tools: ['assign_work_order'] }] }],
  [
    'admin',
    'PUT /api/approval-rules',
    {
      rules: [
        { role: 'technician', tools: ['no_such_tool'] },
        { role: 'technician', tools: [] },
      ],
    },
  ],
  ['admin', 'GET /api/approval-rules'],
  modelCalls(['assign_work_order', { id: 866, assigned_to: 'Dora' }]),
  modelSays('Assigned.'),
  ask('Assign it without asking', 'ruled'),
  ['technician', 'GET /api/work-orders/866'],
  modelCalls(['hold_work_order', { id: 866 }]),
  modelSays('It is not started.'),
  ask('Put it on hold', 'illegal'),
  modelWasAsked,
];

const pageTools: readonly Step[] = [
  '# Tools of the page',
  afresh,
  modelCalls(['open_drawing', { asset_tag: 'P-101A' }]),
  ask('Show me the drawing', 'shown', {
    client_tools: [
      {
        name: 'open_drawing',
        title: 'Opens the drawing',
        description: 'Opens the drawing of an asset.',
        input_schema: {
          type: 'object',
          properties: { asset_tag: { type: 'string' } },
          required: ['asset_tag'],
        },
      },
    ],
  }),
  [
    'technician',
    'POST /api/runs/<shown.run_id>/client-tool-claims',
    { call_id: '<shown.client_tool_calls.0.call_id>', claim_id: 'the-first-page' },
  ],
  [
    'technician',
    'POST /api/runs/<shown.run_id>/client-tool-claims',
    { call_id: '<shown.client_tool_calls.0.call_id>', claim_id: 'the-second-page' },
  ],
  ['technician', 'GET /api/runs/<shown.run_id>'],
  modelSays('There it is.'),
  [
    'technician',
    'POST /api/runs/<shown.run_id>/client-tool-results',
    { call_id: '<shown.client_tool_calls.0.call_id>', result: { sheets: 2 } },
  ],
  settled('shown'),
  modelWasAsked,
  [
    'technician',
    'POST /api/runs/<shown.run_id>/client-tool-results',
    { call_id: '<shown.client_tool_calls.0.call_id>', error: 'gone' },
  ],
  ['technician', 'POST /api/runs/<shown.run_id>/client-tool-results', { call_id: 'no-such-call', result: 1 }],
  ['technician', 'GET /api/runs/<shown.run_id>'],
  modelCalls(['open_drawing', { asset_tag: 'P-101A' }]),
  ask('Show me another', 'stopped', { client_tools: [{ name: 'open_drawing', description: 'x' }] }),
  ['technician', 'POST /api/runs/<stopped.run_id>/stop'],
  ['technician', 'GET /api/runs/<stopped.run_id>/events'],
  ask('x', 'refused', { client_tools: [{ name: 'get_work_order', description: 'x' }] }),
];

const providers: readonly Step[] = [
  '# Providers and what they cost',
  ['admin', 'GET /api/usage'],
  ['admin', 'GET /api/usage?group_by=person'],
  ['admin', 'GET /api/usage?group_by=model&from=2025-03-01&to=2025-03-02'],
  ['admin', 'GET /api/usage?group_by=provider'],
  ['admin', 'GET /api/usage?from=2025-03-02&to=2025-03-01'],
  ['admin', 'GET /api/usage/limits'],
  ['admin', 'PUT /api/usage/limits', { tokens: 5000, cost_per_day: 0.5 }, { 'if-match': '"0"' }],
  ['admin', 'PUT /api/usage/limits', { seconds: 100_000, calls: 0 }],
  ['admin', 'PUT /api/usage/limits', { cost_per_day: 0 }],
  ask('Is there money left?', 'broke'),
  ['admin', 'PUT /api/usage/limits', { tokens: null, cost_per_day: null }],
  ['admin', 'GET /api/providers'],
  answer('{"data":[{"id":"small"},{"id":"large"}]}'),
  [
    'admin',
    'POST /api/providers/openai/configure',
    {
      api_key: 'sk-of-the-tenant-abcd1234',
      base_url: '<wire.url>/v1',
      model: 'small',
      prices: { '*': { input: 1, output: 2 } },
    },
  ],
  modelSays('From our own.'),
  ask('Who are you?', 'own'),
  ['technician', 'GET /api/runs/<own.run_id>'],
  answer('{"error":{"message":"no"}}', 401),
  ['admin', 'POST /api/providers/openai/configure', { api_key: 'sk-of-nobody-at-all-0000' }],
  ['admin', 'POST /api/providers/openai/configure', { enabled: false }, { 'if-match': '"1"' }],
  answer('{"models":[{"name":"tiny"}]}'),
  ['admin', 'POST /api/providers/ollama/configure', { base_url: '<wire.url>/' }],
  modelWasAsked,
  ['admin', 'POST /api/providers/ollama/configure', { base_url: 'http://10.0.0.1:11434' }],
  ['admin', 'POST /api/providers/ollama/configure', { enabled: false }],
  ['admin', 'POST /api/providers/none/configure', { enabled: false }],
  ['admin', 'POST /api/providers/anthropic/configure', { context_tokens: 1, prices: { x: { input: -1 } } }],
  ['admin', 'GET /api/providers'],
  ['viewer', 'GET /api/chat/status'],
  ['planner', 'GET /api/providers'],
  ask('Is anybody there?', 'nobody'),
  '@2025-03-03T00:10:00Z',
  ['admin', 'GET /api/usage/limits'],
];

const failures: readonly Step[] = [
  '# Models that fail',
  ...(
    [
      ['', 500],
      ['{"error":{"message":"wrong key"}}', 401],
      ['{"error":{"message":"no such model","code":"model_not_found"}}', 404],
      [openai.text('Half an ans'), 200],
      [openai.error(), 200],
      ['nonsense', 200],
      ['{"error":{"message":"slow down"}}', 429],
    ] as const
  ).flatMap(([body, status]): Step[] => [
    afresh,
    answer(body, status),
    ask(`Does ${body} with ${status} fail?`, 'failed', { provider: 'openai' }),
    ['technician', 'GET /api/runs/<failed.run_id>'],
  ]),
];

describe.each(recordedKinds)('Fred, his conversations and his models, on %s', (kind) => {
  beforeAll(async () => {
    wire = await startProviderWire();
    at = await openRecorder(kind, {
      // Whether an approval has expired is for the clock of the database, which no test sets.
      runLimits: { approvalHours: 20 * 365 * 24 },
      cache: memoryCache(),
      models: createModels({ openai: { apiKey: 'sk-x', baseUrl: `${wire.url}/v1` } }),
      outgoing: createOutgoing({ allowedInternalHosts: [new URL(wire.url).host] }),
    });
    at.recorder.keep('wire', { url: wire.url });
  });
  afterAll(async () => {
    await at.world.close();
    await wire.close();
  });

  it('are answered as recorded', async () => {
    await at.recorder.play([
      ...talk,
      ...conversations,
      ...tools,
      ...approvals,
      ...pageTools,
      ...visitors,
      ...failures,
      ...providers,
    ]);
    expect(at.world.unforeseen).toEqual([]);
    await expect(at.recorder.text).toMatchFileSnapshot('fred.txt');
  });
});
