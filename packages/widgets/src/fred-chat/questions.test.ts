import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { sentQuestions, shownQuestions, storedText } from '../testing/chat.ts';
import { sessionOf, streamed } from '../testing/conversations.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mount, mountChat } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { people } from '../testing/plant.ts';
import { problem } from '../testing/problems.ts';
import { Shadow } from '../testing/shadow.ts';
import type { FredChat } from './fred-chat.ts';

afterEach(clearPage);

describe('a question', () => {
  it('is sent with Enter, and its answer appears as Markdown with its sources', async () => {
    const { server, shadow } = await mountChat();
    await shadow.type('textarea', 'Why does P-101A leak?');
    await userEvent.keyboard('{Enter}');
    await shadow.get('[data-state=complete]');
    expect(sentQuestions(server)).toEqual([{ message: 'Why does P-101A leak?' }]);
    expect(shadow.root.querySelector('.user-message')?.textContent).toContain('Why does P-101A leak?');
    const answer = await shadow.get('[data-state=complete] .answer');
    expect([
      answer.querySelectorAll('ol li').length,
      answer.querySelectorAll('table tbody tr').length,
      answer.querySelectorAll('strong').length,
    ]).toEqual([3, 2, 2]);
    await shadow.get('.sources');
    expect(
      [...shadow.root.querySelectorAll<HTMLElement>('.sources button')].map(
        ({ dataset }) => dataset['source'],
      ),
    ).toEqual(['https://plant.test/api/work-orders/17', 'https://plant.test/api/playbooks/pump-seal-leak']);
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe('');
    expect(await shadow.violations()).toEqual([]);
  });

  it('continues the conversation, which survives a reload of the page', async () => {
    const { server, shadow, element } = await mountChat();
    await element.ask('first');
    await element.ask('second');
    expect(sentQuestions(server)[1]).toEqual({ message: 'second', session_id: 'ses_story_1' });
    await shadow.type('textarea', 'not yet sent');
    element.parentElement?.remove();
    const again = await mountChat({
      sessions: [
        sessionOf('ses_story_1', [
          ['user', 'first'],
          ['assistant', 'An answer kept by the server.'],
        ]),
      ],
    });
    await again.shadow.says('An answer kept by the server.');
    expect((await again.shadow.get<HTMLTextAreaElement>('textarea')).value).toBe('not yet sent');
  });

  it('whose answer is being written when the page is reloaded is answered on the new page, and can be stopped', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_a');
    // The page was left before it knew that the server has the question.
    sessionStorage.setItem('chatterfix.unsent https://plant.test pk_test', 'Why does P-101A leak?');
    const { server, shadow } = await mountChat({
      sessions: [sessionOf('ses_a', [['user', 'Why does P-101A leak?']], { run_id: 'run_1' })],
      async *run(signal) {
        yield* streamed('Its seal is worn', { cut: true });
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    });
    await shadow.says('Its seal is wor');
    expect(shownQuestions(shadow)).toEqual(['Why does P-101A leak?']);
    await shadow.press('Stop');
    await shadow.get('[data-state=stopped]');
    expect(shadow.text).toContain('Its seal is wor');
    await until(() => server.requests.some(({ route }) => route === 'POST /api/runs/run_1/stop'));
    expect(sentQuestions(server)).toEqual([]);
  });

  it('has its conversation again where that could not be loaded at first', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_a');
    let down = true;
    const { server, shadow } = await mountChat({
      sessions: [
        sessionOf('ses_a', [
          ['user', 'About the press'],
          ['assistant', 'It was oiled.'],
        ]),
      ],
      fail: (route) => (down && route === 'GET /api/chat/sessions/ses_a' ? 'no_connection' : undefined),
    });
    await shadow.says('The server cannot be reached.');
    down = false;
    await shadow.press('Try again');
    await shadow.says('It was oiled.');
    await shadow.gone('[role=alert]');
    expect(server.asked('GET /api/chat/sessions/ses_a')).toBe(2);
  });

  it('asked while another tab waits for an answer is kept, and can be asked again', async () => {
    let answering = true;
    const { server, element, shadow } = await mountChat({
      fail: (route) => (route === 'POST /api/chat' && answering ? 'run_in_progress' : undefined),
    });
    await element.ask('And P-101B?');
    await shadow.says('Fred is still answering the last question of this conversation.');
    answering = false;
    await shadow.press('Ask again');
    await shadow.get('[data-state=complete]');
    expect(sentQuestions(server).map(({ message }) => message)).toEqual(['And P-101B?', 'And P-101B?']);
  });

  it('asked in a conversation that another tab waits in is kept over a reload', async () => {
    const { element, shadow } = await mountChat({
      async *answer() {
        yield { type: 'error', problem: problem('run_in_progress', { status: 409, session_id: 'ses_1' }) };
      },
    });
    await element.ask('And P-101B?');
    await shadow.says('Fred is still answering the last question of this conversation.');
    expect(storedText()).toContain('And P-101B?');
  });

  it('that is stopped before it is sent is not sent', async () => {
    const server = new FakeServer();
    const element = await mount<FredChat>(
      'fred-chat',
      {
        client: server.client(),
        open: true,
        clientTools: [
          { name: 'open_drawing', title: 'Opens', description: 'Opens a drawing.', run: () => 1 },
        ],
      },
      { 'base-url': 'https://plant.test', key: 'pk_test' },
    );
    const shadow = new Shadow(element);
    await until(() => server.asked('GET /api/auth/me') === 1);
    await settle();
    const who = server.holdNext('GET /api/auth/me'); // whether the page's tools may be used
    void element.ask('go');
    await until(() => who.held);
    await shadow.press('Stop');
    who.release();
    await shadow.get('[data-state=stopped]');
    expect(sentQuestions(server)).toEqual([]);
  });

  it('gets a new line with Shift+Enter, and is not sent while an input method composes', async () => {
    const { server, shadow } = await mountChat();
    const field = await shadow.get<HTMLTextAreaElement>('textarea');
    await userEvent.click(field);
    await userEvent.keyboard('a{Shift>}{Enter}{/Shift}b');
    expect(field.value).toBe('a\nb');
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          ...composing,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    await settle();
    expect(sentQuestions(server)).toEqual([]);
    expect(field.value).toBe('a\nb');
  });

  it('that is empty or too long is neither sent nor lost', async () => {
    const { server, shadow } = await mountChat();
    await shadow.type('textarea', '   ');
    await userEvent.keyboard('{Enter}');
    const long = 'x'.repeat(8001);
    await shadow.type('textarea', long);
    await shadow.says('1 characters too many.');
    await userEvent.keyboard('{Enter}');
    expect(sentQuestions(server)).toEqual([]);
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe(long);
  });

  it('that is written while an answer arrives stays in the field when Enter is pressed', async () => {
    const { server, element, shadow } = await mountChat({
      async *answer(request, signal) {
        yield* streamed('Still writing the answer', { request, cut: true });
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    });
    void element.ask('first');
    await shadow.says('Still writing');
    const field = await shadow.get<HTMLTextAreaElement>('textarea');
    await shadow.type('textarea', 'And what about P-101B?');
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(field.value).toBe('And what about P-101B?');
    expect(sentQuestions(server).map(({ message }) => message)).toEqual(['first']);
    const stop = await shadow.button('Stop');
    stop.focus();
    stop.click();
    await shadow.get('[data-state=stopped]');
    expect(field.value).toBe('And what about P-101B?');
    await until(() => shadow.focused === field, 'the focus in the field');
    await userEvent.keyboard('{Enter}');
    await until(() => sentQuestions(server).length === 2);
    expect(sentQuestions(server)[1]?.message).toBe('And what about P-101B?');
    expect(field.value).toBe('');
  });

  it('is sent without spaces around it, with the context that the page has set', async () => {
    const { server, element, shadow } = await mountChat({}, { context: 'safety' });
    await element.ask('  How do I lock out a pump?  ');
    await shadow.get('[data-state=complete]');
    expect(sentQuestions(server)).toEqual([{ message: 'How do I lock out a pump?', context: 'safety' }]);
  });

  it('can be one of the suggestions, which go once the conversation has begun', async () => {
    const { server, shadow } = await mountChat();
    await shadow.press('Which parts are low in stock?');
    expect(shadow.focused?.id).toBe('chat-input');
    await shadow.get('[data-state=complete]');
    expect(sentQuestions(server)).toEqual([{ message: 'Which parts are low in stock?' }]);
    expect(shadow.has('.suggestions')).toBe(false);
  });

  it('may have 8,000 characters and not one more', async () => {
    const { server, shadow } = await mountChat();
    await shadow.type('textarea', 'x'.repeat(8002));
    await shadow.says('2 characters too many.');
    const field = await shadow.get('textarea');
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual([
      'true',
      'too-long',
    ]);
    expect((await shadow.get('[type=submit]')).getAttribute('aria-disabled')).toBe('true');
    await shadow.type('textarea', `  ${'x'.repeat(8000)}\n\n`); // spaces around it are not sent
    await shadow.gone('.too-long');
    (await shadow.get('[type=submit]')).click();
    await until(() => sentQuestions(server).length === 1);
  });

  it('begins a new conversation where the server no longer has the old one', async () => {
    let gone = false;
    const { server, element, shadow } = await mountChat({
      fail: (route, body) =>
        gone && route === 'POST /api/chat' && (body as { session_id?: string }).session_id
          ? 'not_found'
          : undefined,
    });
    await element.ask('first');
    gone = true;
    await element.ask('second');
    await until(() => shadow.root.querySelectorAll('[data-state=complete]').length === 2);
    expect(sentQuestions(server)).toEqual([
      { message: 'first' },
      { message: 'second', session_id: 'ses_story_1' },
      { message: 'second' },
    ]);
  });
});

describe('a question that does not reach the server', () => {
  it('is kept over a reload of the page, can be asked again, and is forgotten once it is sent', async () => {
    const { element } = await mountChat({
      fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    await element.ask('Why does P-101A leak?\nIt drips.');
    await element.ask('And P-101B?');
    element.parentElement?.remove();

    const again = await mountChat();
    await again.shadow.says('Your question is kept.');
    expect(shownQuestions(again.shadow)).toEqual(['Why does P-101A leak?\nIt drips.', 'And P-101B?']);
    expect(storedText()).not.toMatch(/Bearer|token/);
    expect(await again.shadow.violations()).toEqual([]);
    await again.shadow.press('Ask again');
    await again.shadow.get('[data-state=complete]');
    expect(sentQuestions(again.server).map(({ message }) => message)).toEqual([
      'Why does P-101A leak?\nIt drips.',
    ]);
    expect(shownQuestions(again.shadow)).toEqual(['And P-101B?', 'Why does P-101A leak?\nIt drips.']);
    await again.shadow.press('Ask again');
    await until(() => again.shadow.root.querySelectorAll('[data-state=complete]').length === 2);
    expect(storedText()).not.toMatch(/leak|P-101B/);
  });

  it('is not shown to the next person after signing out', async () => {
    const server = new FakeServer({
      me: people.page,
      user: people.technician,
      fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    const client = server.client();
    const element = await mount<FredChat>('fred-chat', { client, open: true }, { key: 'pk_test' });
    const shadow = new Shadow(element);
    await client.signIn({ username: 'maria.lopez', password: 'right' });
    await shadow.says('Signed in as maria.lopez');
    await element.ask('Who damaged the gearbox?');
    await shadow.says('Your question is kept.');
    await shadow.type('textarea', 'And another thing');
    await shadow.press('Sign out');
    await shadow.gone('.session');
    expect(shadow.text).not.toMatch(/gearbox/);
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe('');
    expect(storedText()).not.toMatch(/gearbox|another thing/);
  });

  it('is shown below the conversation that the server has kept, and while the page is still offline', async () => {
    const options: FakeServerOptions = {
      sessions: [
        sessionOf('ses_story_1', [
          ['user', 'first'],
          ['assistant', 'An answer kept by the server.'],
        ]),
      ],
    };
    const { server, element } = await mountChat(options);
    await element.ask('first');
    server.options = { fail: () => 'no_connection' };
    await element.ask('second');
    element.parentElement?.remove();
    const offline = await mountChat({ fail: () => 'no_connection' });
    await offline.shadow.says('Your question is kept.');
    offline.element.parentElement?.remove();
    const online = await mountChat(options);
    await online.shadow.says('An answer kept by the server.');
    await online.shadow.says('Your question is kept.');
    expect(shownQuestions(online.shadow)).toEqual(['first', 'second']);
  });

  it('is shown once where the server has kept it, too', async () => {
    const { server, element } = await mountChat();
    await element.ask('first');
    server.options = { fail: () => 'no_connection' };
    await element.ask('second');
    element.parentElement?.remove();
    const { shadow } = await mountChat({
      sessions: [
        sessionOf('ses_story_1', [
          ['user', 'first'],
          ['assistant', 'An answer kept by the server.'],
          ['user', 'second'],
          ['assistant', '', 'failed'],
        ]),
      ],
    });
    await shadow.says('An answer kept by the server.');
    await shadow.button('Ask again');
    await settle();
    expect(shownQuestions(shadow)).toEqual(['first', 'second']);
  });

  it('can still be asked again after another question was answered', async () => {
    let failing = true;
    const { server, element, shadow } = await mountChat({
      fail: (route) => (failing && route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    await element.ask('first');
    failing = false;
    await element.ask('second');
    await shadow.press('Ask again');
    await until(() => shadow.focused?.localName === 'textarea');
    await until(() => shadow.root.querySelectorAll('[data-state=complete]').length === 2);
    expect(sentQuestions(server).map(({ message }) => message)).toEqual(['first', 'second', 'first']);
    expect(shownQuestions(shadow)).toEqual(['second', 'first']);
  });

  it('is not kept where the server has it, nor after a new conversation was begun', async () => {
    const { element, shadow } = await mountChat({
      async *answer() {
        yield { type: 'error', problem: problem('provider_timeout', { session_id: 'ses_1' }) };
      },
    });
    await element.ask('on the server');
    await shadow.get('[data-state=failed]');
    expect(storedText()).not.toContain('on the server');
    element.parentElement?.remove();
    const anew = await mountChat({
      fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    await anew.element.ask('no matter');
    expect(storedText()).toContain('no matter');
    await anew.shadow.press('New conversation');
    await anew.shadow.gone('.user-message');
    expect(storedText()).not.toContain('no matter');
  });

  it('can be asked again from a kept conversation where the connection broke before the first word', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_a');
    const { server, shadow } = await mountChat({
      sessions: [
        sessionOf('ses_a', [
          ['user', 'cut before the first word'],
          ['assistant', '', 'failed'],
        ]),
      ],
    });
    await shadow.press('Ask again');
    await shadow.get('[data-state=complete]');
    expect(sentQuestions(server)).toEqual([{ message: 'cut before the first word', session_id: 'ses_a' }]);
  });

  it('is not kept where the server finds it invalid, because asking again cannot help', async () => {
    const { element, shadow } = await mountChat({
      fail: (route) => (route === 'POST /api/chat' ? 'invalid_input' : undefined),
    });
    await element.ask('not acceptable');
    await shadow.get('[data-state=failed] [role=alert]');
    expect(shadow.text).not.toContain('Your question is kept.');
    expect(shadow.buttons).not.toContain('Ask again');
    expect(storedText()).not.toContain('not acceptable');
  });

  it('offers the sign-in where the reader is no longer signed in', async () => {
    const { element, shadow } = await mountChat({
      fail: (route) => (route === 'POST /api/chat' ? 'unauthenticated' : undefined),
    });
    await element.ask('go');
    await shadow.press('Sign in to ask Fred');
    await until(() => shadow.focused?.id === 'sign-in-username');
    expect(shadow.buttons).not.toContain('Search the records instead');
    await userEvent.keyboard('{Escape}');
    await shadow.gone('#sign-in-username');
    await until(() => shadow.focused?.localName === 'textarea');
    await shadow.press('Sign in to ask Fred');
    await shadow.press('Cancel');
    await until(() => shadow.focused?.localName === 'textarea');
    await shadow.press('Sign in to ask Fred');
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('form .btn-primary')).click();
    await shadow.gone('#sign-in-username');
    await until(() => shadow.focused?.localName === 'textarea');
  });

  it('is kept once where it fails again, as the latest', async () => {
    const { element } = await mountChat({
      fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    for (const question of ['first', 'second', 'first']) await element.ask(question);
    element.parentElement?.remove();
    const { shadow } = await mountChat();
    await until(() => shownQuestions(shadow).length > 0);
    expect(shownQuestions(shadow)).toEqual(['second', 'first']);
  });

  it('is one of at most twenty that are kept: the latest', async () => {
    const { element } = await mountChat({
      fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    for (let number = 1; number <= 22; number++) await element.ask(`question number ${number}.`);
    element.parentElement?.remove();
    const { shadow } = await mountChat();
    await until(() => shownQuestions(shadow).length > 0);
    expect(shownQuestions(shadow)).toEqual(
      Array.from({ length: 20 }, (_, at) => `question number ${at + 3}.`),
    );
  });
});
