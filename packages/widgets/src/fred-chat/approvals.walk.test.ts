import { walk, type Walk } from '../testing/walk.ts';
import type { Approval } from '@chatterfix/sdk';
import { sessionOf } from '../testing/conversations.ts';
import { FakeApprovals, proposal } from '../testing/fake-approvals.ts';
import { FakePageTools, pageCall } from '../testing/fake-page-tools.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
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
  await on.press('Approve with these values');
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
  await on.press('Reject', 0);
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
  await on.press('Approve');
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
