import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Approval, ChatEvent, ChatRequest, ChatSource } from '@chatterfix/sdk';
import { answerText, chatStatus, hoursFromNow, people } from '../testing/plant.ts';
import { waitForElement, shadowClick, shadowFind, until } from '../testing/page.ts';
import { sessionOf, streamed } from '../testing/conversations.ts';
import { problem } from '../testing/problems.ts';
import { FakeApprovals, proposal } from '../testing/fake-approvals.ts';
import { FakePageTools, pageCall } from '../testing/fake-page-tools.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import type { FredChat } from './fred-chat.ts';

interface Args {
  server: FakeServerOptions;
  open: boolean;
}

const meta: Meta<Args> = {
  title: 'Fred chat',
  component: 'fred-chat',
  parameters: { width: 'narrow' },
  args: { server: {}, open: true },
  render: ({ server, open }) =>
    html`<fred-chat
      session="none"
      base-url="https://plant.test"
      key="pk_story"
      ?open=${open}
      .client=${new FakeServer(server).client()}
    ></fred-chat>`,
};
export default meta;
type Story = StoryObj<Args>;

const question = 'Why does the seal of P-101A fail so often?';
const asks =
  (state: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const chat = await until(() => canvasElement.querySelector<FredChat>('fred-chat'));
    await waitForElement(canvasElement, 'fred-chat', 'textarea');
    void chat.ask(question);
    await waitForElement(canvasElement, 'fred-chat', `[data-state=${state}]`);
  };

async function* endless(): AsyncGenerator<ChatEvent> {
  yield {
    type: 'session-start',
    run_id: 'run_1',
    session_id: 'ses_story_1',
    message_id: 2,
    provider: 'ollama',
    model: 'llama3.1:8b',
  };
  yield { type: 'tool-call', name: 'asset_history', summary: 'Looking up P-101A’s history…' };
  yield {
    type: 'text-delta',
    text: 'The seal of **P-101A** was replaced twice in eleven months. Both times the shaft had run-',
  };
  await new Promise(() => undefined);
}
async function* onlyLooking(): AsyncGenerator<ChatEvent> {
  yield {
    type: 'session-start',
    run_id: 'run_1',
    session_id: 'ses_story_1',
    message_id: 2,
    provider: 'ollama',
    model: 'llama3.1:8b',
  };
  yield { type: 'tool-call', name: 'asset_history', summary: 'Looking up P-101A’s history…' };
  yield { type: 'tool-call', name: 'part_stock', summary: 'Looking up the stock of cartridge seals…' };
  await new Promise(() => undefined);
}

export const Empty: Story = {
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', 'textarea'),
};
export const Closed: Story = { args: { open: false } };
export const One: Story = { play: asks('complete') };
export const Loading: Story = {
  args: { server: { fail: (route) => (route === 'POST /api/chat' ? 'hang' : undefined) } },
  play: asks('streaming'),
};
export const LookingUp: Story = { args: { server: { answer: onlyLooking } }, play: asks('streaming') };
export const Streaming: Story = { args: { server: { answer: endless } }, play: asks('streaming') };
export const Stopped: Story = {
  args: { server: { answer: endless } },
  play: async (context) => {
    await asks('streaming')(context);
    await until(() =>
      context.canvasElement
        .querySelector('fred-chat')
        ?.shadowRoot?.querySelector('.answer')
        ?.textContent?.includes('P-101A'),
    );
    await shadowClick(context.canvasElement, 'fred-chat', '.input-group button');
    await waitForElement(context.canvasElement, 'fred-chat', '[data-state=stopped]');
  },
};
export const CutOff: Story = {
  args: { server: { answer: (request) => streamed(answerText.slice(0, 180), { request, cut: true }) } },
  play: asks('cut_off'),
};
export const ServerError: Story = {
  args: { server: { fail: (route) => (route === 'POST /api/chat' ? 'provider_unavailable' : undefined) } },
  play: asks('failed'),
};
export const RateLimited: Story = {
  args: { server: { fail: (route) => (route === 'POST /api/chat' ? 'rate_limited' : undefined) } },
  play: asks('failed'),
};
export const FailedMidway: Story = {
  args: {
    server: {
      async *answer(request) {
        for await (const event of streamed(answerText.slice(0, 120), { request, cut: true })) yield event;
        yield { type: 'error', problem: problem('provider_timeout') };
      },
    },
  },
  play: asks('cut_off'),
};
export const NoConnection: Story = {
  args: { server: { fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined) } },
  play: asks('failed'),
};
export const ServerDown: Story = {
  args: { server: { fail: () => 'no_connection' } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', '.notice-danger'),
};
export const Offline: Story = {
  args: {
    server: {
      status: chatStatus('offline'),
      answer: (request) =>
        streamed(answerText, {
          request,
          provider: 'offline',
          lookup: 'Searching your records and playbooks…',
        }),
    },
  },
  play: asks('complete'),
};
/** A window at much zoom, a phone with its keyboard open. */
const low = (story: Story): Story => ({
  ...story,
  decorators: [(content) => html`<div style="max-width: 288px; --cf-chat-height: 224px">${content()}</div>`],
});
export const Low: Story = low(Offline);
export const LowStreaming: Story = low(Streaming);
export const SignedOut: Story = {
  args: { server: { fail: () => 'unauthenticated' } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', 'form.sign-in'),
};
export const SessionEnded: Story = {
  args: {
    server: {
      me: people.page,
      fail: (route) => (route === 'POST /api/chat' ? 'unauthenticated' : undefined),
    },
  },
  play: asks('failed'),
};
export const ReadOnly: Story = {
  args: { server: { fail: () => 'forbidden' } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', '.notice'),
};
export const KeyRefused: Story = {
  args: { server: { keyRefused: true } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', '.notice-danger'),
};
export const SignedIn: Story = {
  args: { server: { me: people.technician } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', '.session'),
};
/** What did not reach the server is here after a reload of the page too. */
export const QuestionKept: Story = {
  args: {
    server: {
      fail: (route, body) =>
        route === 'POST /api/chat' && JSON.stringify(body).includes(question) ? 'no_connection' : undefined,
    },
  },
  play: async (context) => {
    await asks('failed')(context);
    await until(() =>
      context.canvasElement.querySelector<FredChat>('fred-chat')?.ask('And what did it cost?'),
    );
    await waitForElement(context.canvasElement, 'fred-chat', '[data-state=complete]');
  },
};
export const Feedback: Story = {
  play: async (context) => {
    await asks('complete')(context);
    await waitForElement(context.canvasElement, 'fred-chat', '.answer-actions');
    await shadowClick(context.canvasElement, 'fred-chat', '.answer-actions button:nth-child(3)');
    await shadowClick(context.canvasElement, 'fred-chat', '.feedback .reasons button:nth-of-type(2)');
    await waitForElement(context.canvasElement, 'fred-chat', '.feedback [aria-pressed=true]');
  },
};
const proposes = (state: Approval['state'] = 'pending', changes: Partial<Approval> = {}): Story => ({
  render: ({ open }) =>
    html`<fred-chat
      session="none"
      base-url="https://plant.test"
      key="pk_story"
      ?open=${open}
      .client=${new FakeServer({
        approvals: new FakeApprovals(proposal({ state, ...changes })),
      }).client()}
    ></fred-chat>`,
  play: async (context) => {
    await asks('waiting')(context);
    await waitForElement(context.canvasElement, 'fred-chat', '.approval');
  },
});
/** A change that Fred proposes. Nothing is done before the reader approves it. */
export const Proposal: Story = proposes();
export const ProposalLow: Story = low(proposes());
export const ProposalApproved: Story = proposes('approved', { result: proposal().target });
export const ProposalRejected: Story = proposes('rejected', { reason: 'The seal has arrived.' });
export const ChangedElsewhere: Story = proposes('stale');
export const ProposalExpired: Story = proposes('expired');
export const ProposalEdited: Story = {
  ...proposes(),
  play: async (context) => {
    await proposes().play?.(context);
    await shadowClick(context.canvasElement, 'fred-chat', '.approval [data-step=edit]');
    await waitForElement(context.canvasElement, 'fred-chat', '.approval form');
  },
};
const usesPage = (run: () => unknown): Story => ({
  render: ({ open }) =>
    html`<fred-chat
      session="none"
      base-url="https://plant.test"
      key="pk_story"
      ?open=${open}
      .client=${new FakeServer({ pageTools: new FakePageTools(pageCall()) }).client()}
      .clientTools=${[{ name: 'open_drawing', title: 'Opens the drawing', description: 'Opens a drawing.', run }]}
    ></fred-chat>`,
});
/** Fred uses a tool of the page, which has not answered yet. */
export const PageTool: Story = { ...usesPage(() => new Promise(() => {})), play: asks('waiting') };
export const PageToolFailed: Story = {
  ...usesPage(() => Promise.reject(new Error('No such drawing'))),
  play: asks('complete'),
};
/** Records that can be named, while the reader writes an @. */
export const Mentions: Story = {
  play: async ({ canvasElement }) => {
    const field = await shadowFind<HTMLTextAreaElement>(canvasElement, 'fred-chat', 'textarea');
    field.focus();
    field.value = 'Why does @';
    field.setSelectionRange(10, 10);
    field.dispatchEvent(new Event('input'));
    await waitForElement(canvasElement, 'fred-chat', '[role=option]');
  },
};
/** A page's own greeting, questions to begin with, and note. */
export const OwnBeginning: Story = {
  render: () =>
    html`<fred-chat
      session="none"
      key="pk_story"
      open
      greeting="Ask me about hall 3."
      disclaimer="Answers are written by a machine. The shift leader decides."
      .startPrompts=${[
        { label: 'Overdue here', prompt: 'Which work orders in hall 3 are overdue?' },
        { label: 'Who is on call tonight?' },
      ]}
      .client=${new FakeServer().client()}
    ></fred-chat>`,
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', '.suggestions'),
};
export const NotSetUp: Story = { render: () => html`<fred-chat open></fred-chat>` };
const earlier = [
  sessionOf(
    'ses_earlier_1',
    [
      ['user', question],
      ['assistant', answerText],
    ],
    { updated_at: hoursFromNow(-20) },
  ),
  sessionOf(
    'ses_earlier_2',
    [
      ['user', 'Which filters does AHU-1 take, and when were they changed last?'],
      ['assistant', 'G4 panel filters.', 'cut_off'],
    ],
    { updated_at: hoursFromNow(-200) },
  ),
];
export const Conversations: Story = {
  args: { server: { sessions: earlier } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'fred-chat', '#history');
    await waitForElement(canvasElement, 'fred-chat', '.sessions li');
  },
};
const work = (button: number, found: string): Story => ({
  ...Conversations,
  play: async (context) => {
    await Conversations.play?.(context);
    await shadowClick(context.canvasElement, 'fred-chat', '.sessions [data-more]');
    await shadowClick(context.canvasElement, 'fred-chat', `.sessions .work button:nth-child(${button})`);
    await waitForElement(context.canvasElement, 'fred-chat', found);
  },
});
export const ConversationRenamed: Story = work(1, '#session-title');
export const ConversationDeleted: Story = work(3, '.sessions .work .btn-primary');
export const NoConversations: Story = {
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'fred-chat', '#history');
    await waitForElement(canvasElement, 'fred-chat', '.sessions p');
  },
};
const answers = ['Which seal does P-101A take?', 'And P-101B?', 'Is one in stock?', 'Order two.'];
/** More messages than there is room for. */
export const Many: Story = {
  play: async (context) => {
    await waitForElement(context.canvasElement, 'fred-chat', 'textarea');
    const chat = context.canvasElement.querySelector<FredChat>('fred-chat')!;
    for (const [at, asked] of answers.entries()) {
      await until(() => chat.ask(asked));
      await until(() => chat.shadowRoot?.querySelectorAll('[data-state=complete]').length === at + 1);
    }
  },
};
export const Resumed: Story = {
  args: { server: { sessions: earlier } },
  play: async (context) => {
    await shadowClick(context.canvasElement, 'fred-chat', '#history');
    await shadowClick(context.canvasElement, 'fred-chat', '.sessions li:nth-child(2) button');
    await waitForElement(context.canvasElement, 'fred-chat', '[data-state=cut_off]');
  },
};
const shows = (source: ChatSource): Story => ({
  args: { server: { answer: (request) => toldWith([source], request) } },
  play: async (context) => {
    await asks('complete')(context);
    await shadowClick(context.canvasElement, 'fred-chat', '.sources button');
    const chat = await until(() => context.canvasElement.querySelector('fred-chat')?.shadowRoot);
    await waitForElement(
      chat,
      source.kind === 'work_order' ? 'work-order-card' : 'chatterfix-source-record',
      source.kind === 'work_order' ? '#title' : '.facts, h6',
    );
  },
});
async function* toldWith(sources: ChatSource[], request: ChatRequest): AsyncGenerator<ChatEvent> {
  for await (const event of streamed('See what it rests on.', { request }))
    yield event.type === 'answer-finish' ? { ...event, answer: { ...event.answer, sources } } : event;
}
export const WorkOrderSource: Story = shows({
  kind: 'work_order',
  id: '17',
  title: 'WO 17 · Replace mechanical seal on P-101A',
  quote: '',
  href: '/api/work-orders/17',
});
export const AssetSource: Story = shows({
  kind: 'asset',
  id: '3',
  title: 'P-101A · Cooling water pump A',
  quote: '',
  href: '/api/assets/3',
});
export const PartSource: Story = shows({
  kind: 'part',
  id: '66',
  title: 'SEAL-45 · Cartridge seal 45 mm',
  quote: '',
  href: '/api/parts/66',
});
export const PlaybookSource: Story = shows({
  kind: 'playbook',
  id: 'pump-seal-leak',
  title: 'Pump: mechanical seal leaks',
  quote: '',
  href: '/api/playbooks/pump-seal-leak',
});
export const TextBelow: Story = {
  args: { server: { answer: (request) => streamed(answerText.repeat(4), { request, delay: 3, chunk: 8 }) } },
  play: async (context) => {
    await asks('streaming')(context);
    const body = await shadowFind(context.canvasElement, 'fred-chat', '.chat-body');
    await until(() => body.scrollHeight > body.clientHeight + 300);
    await waitForElement(context.canvasElement, 'fred-chat', '.below');
    await waitForElement(context.canvasElement, 'fred-chat', '[data-state=complete]');
  },
};
export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    const field = await shadowFind<HTMLTextAreaElement>(canvasElement, 'fred-chat', 'textarea');
    field.value = 'word '.repeat(1700);
    field.dispatchEvent(new Event('input'));
    await waitForElement(canvasElement, 'fred-chat', '.too-long');
  },
};
const hostile = `# A heading
##### A deeper one
[script](javascript:alert(1)) [data](data:text/html,x) [mail](mailto:planner@plant.example) [site](https://example.com/a)
[https://bank.example](https://attacker.example/x) https://bank.example@attacker.example/ [\u202emoc.knab](https://p\u0430ypal.example)
![a picture](https://tracker.example/p.png) <img src=x onerror=alert(1)> https://example.com/raw

- [ ] to do
- [x] done

> A quote with \`code\`

\`\`\`
${'a very long line of a listing '.repeat(12)}
\`\`\`
${'Hydraulikzylinderdichtungssatz'.repeat(6)}
`;
export const LongWords: Story = {
  args: { server: { answer: (request) => streamed(hostile, { request }) } },
  play: asks('complete'),
};
const quoting = `### [Pump mechanical seal leaking](/api/playbooks/pump-seal-leak)

**Safety first**

- Hot or corrosive liquid at the seal
- Pressure in the casing after the stop

**Lockout/tagout, in this order**

> 1. Prepare: know every energy source of this machine, its size and how it is controlled.
> 2. Shut down: stop the machine in its normal way.
> 3. Isolate: open, close or block every energy isolating device, electric, hydraulic, steam, gravity.
> 4. Lock and tag: put your own lock and tag on each device, in the off or safe position.
> 5. Relieve stored energy: discharge, drain, vent, block or let cool whatever is left.
> 6. Verify: see that nobody is exposed, try to start, test for voltage and pressure.

**What to do**

1. Find where it leaks.
2. Align the coupling after the new seal is in.
`;
/** A long quote is folded. */
export const LongQuote: Story = {
  args: { server: { answer: (request) => streamed(quoting, { request, provider: 'offline' }) } },
  play: async (context) => {
    await asks('complete')(context);
    await waitForElement(context.canvasElement, 'fred-chat', '.fold');
  },
};
export const LongQuoteOpenArabic: Story = {
  ...LongQuote,
  globals: { locale: 'ar' },
  play: async (context) => {
    await LongQuote.play?.(context);
    await shadowClick(context.canvasElement, 'fred-chat', '.fold');
    await waitForElement(context.canvasElement, 'fred-chat', '.whole');
  },
};
const tabular = `Stock of the seals:

| Part | Stock | Weight | Last ordered | Where |
|:---|---:|---:|:---:|---|
| Cartridge seal 45 mm | 2 | 1 250 kg | 2 March 2026 | Stores, row 14, upper shelf |
| Shaft sleeve | 0 | 0.4 kg | 2026-03-01 | Stores, row 15 |
`;
export const WideTable: Story = {
  args: { server: { answer: (request) => streamed(tabular, { request }) } },
  play: asks('complete'),
};
/** In a narrow chat, rows stand below each other. */
export const NarrowTable: Story = {
  ...WideTable,
  decorators: [(story) => html`<div style="max-width: 288px">${story()}</div>`],
};
/** A chat in a narrow window fills it. */
export const FullScreen: Story = {
  args: { open: false, server: LongQuote.args!.server! },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async (context) => {
    await shadowClick(context.canvasElement, 'fred-chat', '.chat-toggle');
    await LongQuote.play?.(context);
  },
};
export const FullScreenArabic: Story = {
  ...FullScreen,
  globals: { ...FullScreen.globals, locale: 'ar', theme: 'dark' },
};
export const German: Story = {
  globals: { locale: 'de' },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', '[lang=de]'),
};
export const Floating: Story = {
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: () =>
    html`<fred-chat open floating session="none" .client=${new FakeServer().client()}></fred-chat>`,
  play: ({ canvasElement }) => waitForElement(canvasElement, 'fred-chat', 'textarea'),
};
