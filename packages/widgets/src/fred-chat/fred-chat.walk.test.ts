import { walk, type Walk } from '../testing/walk.ts';
import type { ChatEvent } from '@chatterfix/sdk';
import { sessionOf, streamed } from '../testing/conversations.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import { answerText, chatStatus, people } from '../testing/plant.ts';
import { problem } from '../testing/problems.ts';
import type { FredChat } from './fred-chat.ts';

const short = 'It leaks. See **P-101A**.';

async function chat(
  on: Walk,
  options: FakeServerOptions = {},
  attributes: Record<string, string> = { open: '' },
  properties: object = {},
) {
  const server = on.server({ answer: (request) => streamed(short, { request }), ...options });
  on.isReady = () => !on.has('[data-state=streaming]'); // an answer is painted piece by piece
  const element = await on.mount<FredChat>('fred-chat', server, attributes, properties);
  return { server, element };
}

/** An answer that goes on only when it is told to. */
function slowly() {
  const events: ChatEvent[] = [];
  let wake = () => {};
  return {
    say(...more: ChatEvent[]) {
      events.push(...more);
      wake();
    },
    async *answer(): AsyncGenerator<ChatEvent> {
      for (;;) {
        const event = events.shift();
        if (event) yield event;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
const started: ChatEvent = {
  type: 'session-start',
  run_id: 'run_1',
  session_id: 'ses_story_1',
  message_id: 2,
  provider: 'ollama',
  model: 'llama3.1:8b',
};
const text = (words: string): ChatEvent => ({ type: 'text-delta', text: words });

walk('the chat is opened, asked by a suggestion and by typing, and closed', async (on) => {
  const { element } = await chat(on, {}, {});
  await on.press('Open the chat');
  await on.press('How do I lock out a pump?');
  await on.type('#chat-input', '   ');
  await on.keys('{Enter}');
  await on.type('#chat-input', 'And then?');
  await on.keys('{Shift>}{Enter}{/Shift}');
  await on.keys('{Enter}');
  await on.type('#chat-input', 'x'.repeat(20));
  await on.keys('{Escape}');
  await on.press('Open the chat');
  await on.step('the page writes a draft', () => element.setDraft('From the page'));
  await on.press('Send');
  await on.press('New conversation');
  await on.step('the page asks', () => element.ask('Asked by the page'));
  await on.press('Close the chat');
});

walk('an answer is looked up, written, and stopped', async (on) => {
  const slow = slowly();
  await chat(on, { answer: () => slow.answer() });
  on.isReady = () => true;
  const says = (words: string) => () => on.says('.answer', words);
  await on.type('#chat-input', 'Why does it leak?');
  await on.press('Send');
  await on.step('it begins', () => slow.say(started));
  await on.step('it looks up', () =>
    slow.say({ type: 'tool-call', name: 'asset_history', summary: 'Looking up P-101A…' }),
  );
  await on.step('it has found', () =>
    slow.say({ type: 'tool-result', name: 'asset_history', succeeded: true, shown: 4, total: 11 }),
  );
  await on.step('it looks up in vain', () =>
    slow.say(
      { type: 'tool-call', name: 'part_stock', summary: 'Looking up seals…' },
      { type: 'tool-result', name: 'part_stock', succeeded: false },
    ),
  );
  await on.step('it writes', () => slow.say(text('The seal is worn. The shaft')), says('The shaft'));
  await on.pass(1_200);
  await on.type('#chat-input', 'Meanwhile');
  await on.keys('{Enter}');
  await on.step('it writes on', () => slow.say(text(' runs out. Align it')), says('Align it'));
  await on.press('Stop');
  await on.step(
    'it is stopped',
    () => undefined,
    () => on.has('[data-state=stopped]'),
  );
});

walk('answers fail, are cut off, and are asked for again', async (on) => {
  const { server } = await chat(on);
  const ask = async (question: string) => {
    await on.type('#chat-input', question);
    await on.press('Send');
  };
  for (const code of ['no_connection', 'provider_unavailable', 'rate_limited'] as const) {
    server.options.fail = (route) => (route === 'POST /api/chat' ? code : undefined);
    await ask(code);
  }
  delete server.options.fail;
  await on.press('Ask again', 1);
  await on.press('Search the records instead');
  server.options.answer = (request) => streamed('Half an answ', { request, cut: true });
  await ask('cut');
  await on.pass(60_000);
  server.options.answer = async function* (request) {
    yield* streamed('Some of it', { request, cut: true });
    yield { type: 'error', problem: problem('provider_timeout') };
  };
  await ask('timeout');
  for (const finishReason of ['length', 'refusal'] as const) {
    server.options.answer = (request) => streamed('Long', { request, finishReason });
    await ask(finishReason);
  }
});

walk('a question is kept over a reload and until it is answered', async (on) => {
  const { server, element } = await chat(on, {
    fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined),
  });
  await on.type('#chat-input', 'Kept?');
  await on.press('Send');
  await on.type('#chat-input', 'A draft');
  const place = element.parentElement!;
  await on.step('the page is loaded again', () => place.replaceChildren());
  await on.mount('fred-chat', server, { open: '' });
  delete server.options.fail;
  await on.press('Ask again');
  await on.press('Send');
  await on.step('the page is loaded again', () => place.replaceChildren());
  server.options.sessions = [
    sessionOf('ses_story_1', [
      ['user', 'Kept?'],
      ['assistant', short],
      ['user', 'A draft'],
      ['assistant', 'Half', 'cut_off'],
    ]),
  ];
  await on.mount('fred-chat', server, { open: '' });
  await on.press('New conversation');
});

const earlier = [
  sessionOf('ses_a', [
    ['user', 'About the pump'],
    ['assistant', short],
  ]),
  sessionOf('ses_b', [
    ['user', 'About the press'],
    ['assistant', 'It was oiled.', 'stopped'],
  ]),
];

walk('earlier conversations are searched, opened, renamed, exported and deleted', async (on) => {
  const { server } = await chat(on, { sessions: earlier });
  await on.press('Earlier conversations');
  await on.keys('{Escape}');
  await on.press('Earlier conversations');
  await on.type('.sessions input', 'press');
  await on.pass(250);
  await on.type('.sessions input', 'nothing');
  await on.pass(250);
  await on.type('.sessions input', '');
  await on.pass(250);
  await on.press('More for “About the pump”');
  await on.press('Rename');
  await on.keys('{Escape}');
  await on.press('More for “About the pump”');
  await on.press('Rename');
  await on.type('#session-title', '  Seals  ');
  server.options.fail = (route) => (route.startsWith('PATCH') ? 'internal_error' : undefined);
  await on.press('Save');
  delete server.options.fail;
  await on.press('Save');
  await on.press(/^Seals/);
  await on.press('Earlier conversations');
  await on.press('More for “About the press”');
  await on.press('Export');
  await on.press('More for “About the pump”');
  await on.press('Delete');
  await on.press('Cancel');
  await on.press('More for “About the pump”');
  await on.press('Delete');
  await on.press('Delete');
  await on.press(/^About the press/);
  await on.type('#chat-input', 'Goes on there');
  await on.press('Send');
  server.options.fail = (route) => (route === 'GET /api/chat/sessions' ? 'no_connection' : undefined);
  await on.press('Earlier conversations');
  await on.press('Back to the conversation');
});

walk('late conversations and what the page opens', async (on) => {
  const { server, element } = await chat(on, { sessions: earlier });
  const a = server.holdNext('GET /api/chat/sessions/ses_a');
  await on.step('the page opens one', () => void element.openSession('ses_a'));
  await on.step('the page opens another one', () => element.openSession('ses_b'));
  await on.step('the first one comes', () => a.release());
  await on.step('the page opens one that does not exist', () => element.openSession('ses_none'));
  await on.press('Try again');
  await on.step('the page opens a new one', () => element.openSession());
});

walk('an answer is copied, rated, and asked for again', async (on) => {
  const { server } = await chat(on);
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.resolve() },
  });
  await on.type('#chat-input', 'Why?');
  await on.press('Send');
  await on.press('Copy the answer');
  await on.pass(2_000);
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('no')) },
  });
  await on.press('This answer helped');
  await on.press('This answer did not help');
  await on.press('It is unsafe');
  await on.press('Something else');
  await on.press('Something else');
  await on.type('#feedback-comment', 'Lock it out first');
  server.options.fail = (route) => (route.endsWith('/feedback') ? 'no_connection' : undefined);
  await on.press('Send', 0);
  delete server.options.fail;
  await on.press('Send', 0);
  await on.press('This answer did not help');
  await on.press('Skip');
  server.options.fail = (route) => (route.endsWith('/feedback') ? 'internal_error' : undefined);
  await on.press('This answer helped');
  await on.press('Ask again');
  Reflect.deleteProperty(navigator, 'clipboard');
});

walk('records are named with @', async (on) => {
  const { server } = await chat(on);
  const write = (words: string) =>
    on.step(`“${words}” is written`, async () => {
      const field = await on.find<HTMLTextAreaElement>('#chat-input');
      field.focus();
      field.value = words;
      field.setSelectionRange(words.length, words.length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await write('Why does @');
  await on.pass(150);
  await write('Why does @seal');
  await on.pass(150);
  await on.keys('{ArrowDown}');
  await on.keys('{ArrowUp}');
  await on.keys('{Escape}');
  await write('Why does @seal ');
  await write('Or @P-101');
  await on.pass(150);
  await on.keys('{ArrowUp}');
  await on.keys('{Enter}');
  await write('And of @SEAL');
  await on.pass(150);
  await on.keys('{Tab}');
  await write('Then @zzz');
  await on.pass(150);
  server.options.fail = () => 'no_connection';
  await write('Then @yyy');
  await on.pass(150);
  delete server.options.fail;
  await write('At last @seal');
  await on.pass(150);
  await on.step('the first is tapped', async () => (await on.find<HTMLElement>('[role=option]')).click());
  await on.keys('{Enter}');
});

walk('sources are opened over the conversation', async (on) => {
  const { element } = await chat(on, {
    answer: (request) => streamed(answerText, { request, lookup: 'Looking up…' }),
  });
  await on.step('the page asks', () => element.ask('Why?'));
  await on.press('WO 17: Replace mechanical seal on P-101A');
  await on.press('Start Work');
  await on.keys('{Escape}');
  await on.keys('{Escape}');
  await on.press('the playbook');
  await on.press('Back to the conversation');
  element.addEventListener('cf-source-open', (event) => event.preventDefault());
  await on.press('the playbook');
});

walk('a visitor signs in to ask, and signs out', async (on) => {
  let needsPerson = true;
  await chat(on, {
    me: people.page,
    user: people.technician,
    fail: (route) => (needsPerson && route === 'POST /api/chat' ? 'unauthenticated' : undefined),
  });
  await on.type('#chat-input', 'Mine?');
  await on.press('Send');
  await on.press('Sign in to ask Fred');
  await on.keys('{Escape}');
  await on.press('Sign in to ask Fred');
  await on.type('#sign-in-username', 'maria.lopez');
  await on.type('#sign-in-password', 'right');
  needsPerson = false;
  await on.press('Sign in');
  await on.press('Send');
  await on.type('#chat-input', 'Not for the next one');
  await on.press('Sign out');
});

walk('the chat cannot be used, and then it can', async (on) => {
  const { server, element } = await chat(on, {
    fail: (route) => (route === 'GET /api/chat/status' ? 'no_connection' : undefined),
  });
  await on.press('Try again');
  delete server.options.fail;
  await on.press('Try again');
  for (const code of ['feature_disabled', 'forbidden', 'unauthenticated'] as const) {
    server.options.fail = (route) => (route.startsWith('GET /api/chat') ? code : undefined);
    await on.step(`another client: ${code}`, () => (element.client = server.client()));
  }
  server.options = { ...server.options, fail: () => undefined, status: chatStatus('offline') };
  await on.step('another client, without a model', () => (element.client = server.client()));
  await on.press('Offline mode');
  await on.step('the page changes', () => {
    element.headingLevel = 4;
    element.greeting = 'Ask me.';
    element.disclaimer = '';
    element.startPrompts = [{ label: 'Here', prompt: 'What is here?' }];
    document.documentElement.lang = 'es';
  });
  await on.press('Here');
});
