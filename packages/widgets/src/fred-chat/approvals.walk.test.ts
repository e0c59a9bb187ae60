import { walk, type Walk } from '../testing/walk.ts';
import type { Approval } from '@chatterfix/sdk';
import { sessionOf } from '../testing/conversations.ts';
import { FakeApprovals, proposal } from '../testing/fake-approvals.ts';
import { FakePageTools, pageCall } from '../testing/fake-page-tools.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import type { RecordedServer } from '../testing/recorded-server.ts';
import { people } from '../testing/plant.ts';
import type { FredChat } from './fred-chat.ts';

async function proposed(
  on: Walk,
  approvals: readonly Approval[] = [proposal()],
  options: FakeServerOptions = {},
) {
  const fake = new FakeApprovals(...approvals);
  const server = on.server({ approvals: fake, ...options });
  on.isReady = () => !on.has('[data-state=streaming]');
  const element = await on.mount<FredChat>('fred-chat', server, { open: '' });
  await on.type('#chat-input', 'Put it on hold');
  await on.press('Send');
  return { fake, server, element };
}

/** Decides with a button. The events of the run arrive before the answer, as they may. */
async function decide(on: Walk, server: RecordedServer, button: string, verb: 'approve' | 'reject') {
  const answer = server.holdNext(`POST /api/approvals/approval_hold_17/${verb}`);
  await on.press(button);
  await on.step('the answer comes', () => answer.release());
}

walk('a proposal is approved', async (on) => {
  const { server } = await proposed(on);
  const answer = server.holdNext('POST /api/approvals/approval_hold_17/approve');
  await on.pressTwice('Approve');
  await on.step('the answer comes', () => answer.release());
  await on.press(/^WO 17/);
});

walk('a proposal is edited, left, edited and approved', async (on) => {
  const { server } = await proposed(on);
  await on.press('Edit');
  await on.keys('{Escape}');
  await on.press('Edit');
  await on.type('#approval-hold_reason', 'The seal comes on Thursday');
  server.options.fail = (route) => (route.endsWith('/approve') ? 'no_connection' : undefined);
  await on.press('Approve with these values');
  delete server.options.fail;
  await decide(on, server, 'Approve with these values', 'approve');
});

/** As the contract prints a field that takes a day or an instant. */
const dayOrInstant = {
  anyOf: [
    {
      anyOf: [
        { type: 'string', format: 'date' },
        { type: 'string', format: 'date-time' },
      ],
    },
    { type: 'null' },
  ],
};

walk('a proposal with values of each kind is edited', async (on) => {
  const before = {
    title: 'Check the seal',
    priority: 'high',
    due_date: '2026-12-01T10:00:30.500Z',
    checked_on: '2026-12-02',
    estimated_hours: 2.5,
    quantity: 4,
    safety_notes: 'Lock out.',
    asset_id: 3,
  };
  const values = Object.entries(before);
  const { server } = await proposed(on, [
    proposal({
      tool: 'create_work_order',
      title: 'Create the work order “Check the seal”',
      target: null,
      changes: values.map(([field, after]) => ({ field, label: field, before: null, after })),
      arguments: before,
      arguments_schema: {
        properties: {
          title: { type: 'string', maxLength: 255 },
          priority: { type: 'string', enum: ['low', 'high'] },
          due_date: dayOrInstant,
          checked_on: dayOrInstant,
          estimated_hours: { type: ['number', 'null'], minimum: 0, maximum: 999.99 },
          quantity: { type: 'integer', minimum: 1 },
          safety_notes: { anyOf: [{ type: 'string', maxLength: 20000 }, { type: 'null' }] },
          asset_id: { type: 'integer' },
        },
      },
    }),
  ]);
  await on.press('Edit');
  await on.choose('#approval-priority', 'low');
  await on.type('#approval-estimated_hours', 'four');
  await on.type('#approval-safety_notes', '');
  await on.press('Approve with these values');
  await on.type('#approval-estimated_hours', '3:45');
  await decide(on, server, 'Approve with these values', 'approve');
});

walk('two proposals: one is rejected, the other one is decided elsewhere', async (on) => {
  const other = proposal({
    approval_id: 'approval_b',
    title: 'Start WO 18',
    tool: 'start_work_order',
    changes: [],
    target: null,
  });
  const { fake, server } = await proposed(on, [proposal(), other]);
  await on.press('Reject');
  await on.press('Back');
  await on.press('Reject');
  await on.type('#reject-reason', ' It has arrived. ');
  server.options.fail = (route) => (route.endsWith('/reject') ? 'internal_error' : undefined);
  await on.press('Reject', 0);
  delete server.options.fail;
  await decide(on, server, 'Reject', 'reject');
  await on.step('the other is approved elsewhere', () => fake.decide({ ...other, state: 'approved' }));
});

walk('a proposal is stale, expired, or stopped', async (on) => {
  const { fake, element } = await proposed(on);
  await on.step('it becomes stale, unnoticed', () =>
    fake.approvals.set('approval_hold_17', proposal({ state: 'stale' })),
  );
  await on.press('Approve');
  await on.press('Stop');
  await on.step('the page begins a new conversation', () => element.openSession());
});

walk('a conversation that waits is found after a reload, and its connection breaks', async (on) => {
  const fake = new FakeApprovals(proposal());
  const server = on.server({
    approvals: fake,
    me: people.technician,
    sessions: [
      sessionOf(
        'ses_story_1',
        [
          ['user', 'Put it on hold'],
          ['assistant', 'Shall I?', 'waiting'],
        ],
        { run_id: 'run_1' },
      ),
    ],
  });
  sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_story_1');
  server.options.fail = (route) => (route === 'GET /api/runs/run_1/events' ? 'no_connection' : undefined);
  await on.mount<FredChat>('fred-chat', server, { open: '' });
  delete server.options.fail;
  await on.pass(5_000);
  await decide(on, server, 'Approve', 'approve');
});

walk('Fred uses a tool of the page', async (on) => {
  const opened: unknown[] = [];
  const pageTools = new FakePageTools(pageCall());
  const server = on.server({ pageTools });
  const tool = {
    name: 'open_drawing',
    title: 'Opens the drawing',
    description: 'Opens a drawing.',
    input_schema: { type: 'object' },
  };
  const element = await on.mount<FredChat>(
    'fred-chat',
    server,
    { open: '' },
    {
      getToken: () => 'person',
      clientTools: [{ ...tool, run: (params: unknown) => (opened.push(params), { opened: true }) }],
    },
  );
  await on.step(
    'the page asks',
    () => element.ask('Show me the drawing'),
    () => opened.length > 0,
  );
  pageTools.calls.set('call_drawing_1', pageCall());
  element.clientTools = [{ ...tool, run: () => Promise.reject(new Error('No such drawing')) }];
  await on.step(
    'the page asks again',
    () => element.ask('And that one?'),
    () => pageTools.results.length === 2,
  );
});
