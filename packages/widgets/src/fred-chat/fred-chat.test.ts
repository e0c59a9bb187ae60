import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shownQuestions, storedText } from '../testing/chat.ts';
import { sessionOf, streamed } from '../testing/conversations.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mount, mountChat } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { answerText, chatStatus, people } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { FredChat } from './fred-chat.ts';

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

describe('the chat', () => {
  it('asks nothing of the server before its field is shown, and gives the focus back to its button on Escape', async () => {
    const server = new FakeServer();
    const element = await mount<FredChat>('fred-chat', { client: server.client() });
    await element.client!.signIn({ username: 'maria.lopez', password: 'right' });
    await settle();
    const shadow = new Shadow(element);
    await shadow.press('Open the chat');
    await new Promise(requestAnimationFrame);
    expect(shadow.has('textarea')).toBe(true);
    expect(server.requests.map(({ route }) => route)).toEqual(['POST /api/auth/login']);
    await until(() => server.asked('GET /api/chat/status') === 1);
    await until(() => element.shadowRoot?.activeElement?.localName === 'textarea');
    await userEvent.keyboard('{Escape}');
    await until(() => !element.open);
    await until(() => element.shadowRoot?.activeElement?.className.includes('chat-toggle'));
  });

  it('says in one place that there is no model, and where only an answer came without one, there', async () => {
    const byOffline = { provider: 'offline' } as const;
    const answer: FakeServerOptions['answer'] = (request) => streamed('It leaks.', { request, ...byOffline });
    const { element, shadow } = await mountChat({ status: chatStatus('offline'), answer });
    const chip = await shadow.get<HTMLDetailsElement>('.if-tall .offline');
    await element.ask('Why?');
    await element.ask('Why now?');
    expect(chip.innerText.trim()).toBe('Offline mode');
    expect(shadow.root.querySelectorAll('[part=answer]')).toHaveLength(2);
    expect(shadow.has('.state')).toBe(false);
    chip.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(chip.innerText).toContain('No AI model is available.');
    expect(await shadow.violations()).toEqual([]);
    clearPage();

    const kept = sessionOf('ses_a', [
      ['user', 'Why?'],
      ['assistant', 'It leaks.'],
      ['user', 'Why now?'],
      ['assistant', 'It was oiled.'],
    ]);
    Object.assign(kept.messages[1]!, byOffline);
    const other = await mountChat({ sessions: [kept], answer });
    await other.element.openSession('ses_a');
    await other.shadow.says('It was oiled.');
    await other.element.ask('And now?');
    const notes = [...other.shadow.root.querySelectorAll('.assistant-message')].map(
      (message) => message.querySelector('.state')?.textContent,
    );
    expect(notes).toEqual([
      undefined,
      'From a search in your records, without an AI model.',
      undefined,
      'From a search in your records, without an AI model.',
    ]);
    expect(other.shadow.has('.offline')).toBe(false);
  });

  it('lists earlier conversations and opens one', async () => {
    const { shadow } = await mountChat({
      sessions: [
        sessionOf('ses_a', [
          ['user', 'About the press'],
          ['assistant', 'It was oiled.'],
        ]),
      ],
    });
    await shadow.press('Earlier conversations');
    (await shadow.get('.sessions li button')).click();
    await shadow.says('It was oiled.');
    await until(() => shadow.focused?.localName === 'textarea');
    await shadow.press('New conversation');
    await until(() => !shadow.text.includes('It was oiled.'));
  });

  it('removes the conversation when somebody signs in, but not the question that nobody answered', async () => {
    const server = new FakeServer({
      me: people.page,
      user: people.technician,
      fail: (route) => (route === 'POST /api/chat' ? 'unauthenticated' : undefined),
    });
    const client = server.client();
    const element = await mount<FredChat>(
      'fred-chat',
      { client, open: true },
      { 'base-url': 'https://plant.test', key: 'pk_test' },
    );
    const shadow = new Shadow(element);
    await element.ask('my question');
    await shadow.get('[data-state=failed]');
    await client.signIn({ username: 'maria', password: 'right' });
    await until(async () => (await shadow.get<HTMLTextAreaElement>('textarea')).value === 'my question');
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe('my question');
    expect(shadow.root.querySelectorAll('.user-message').length).toBe(0);
  });

  it('gives back the question that Fred thinks about when somebody signs in, unless another one is written', async () => {
    const client = () =>
      new FakeServer({
        me: people.page,
        user: people.technician,
        fail: (route) => (route === 'POST /api/chat' ? 'hang' : undefined),
      }).client();
    for (const written of ['', 'another question']) {
      const element = await mount<FredChat>(
        'fred-chat',
        { client: client(), open: true },
        { 'base-url': 'https://plant.test', key: 'pk_test' },
      );
      const shadow = new Shadow(element);
      void element.ask('my question');
      await shadow.says('Fred is thinking…');
      const field = await shadow.get<HTMLTextAreaElement>('textarea');
      if (written) await shadow.type('textarea', written);
      await element.client!.signIn({ username: 'maria', password: 'right' });
      await shadow.says('Signed in as');
      expect(field.value).toBe(written || 'my question');
      // What does not fit into the field can be asked again.
      await until(() => shownQuestions(shadow).length === (written ? 1 : 0));
      clearPage();
    }
  });

  it('passes over a conversation that the server has no longer, and forgets it', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_gone');
    const { server, shadow } = await mountChat();
    await until(() => server.asked('GET /api/chat/sessions/ses_gone') === 1);
    await until(() => !storedText().includes('ses_gone'));
    await shadow.get('.suggestions');
    expect(shadow.has('[role=alert]')).toBe(false);
  });

  it('says no longer that a conversation could not be loaded once another question is asked', async () => {
    const { element, shadow } = await mountChat();
    await element.openSession('ses_gone');
    await shadow.get('[role=alert]');
    await element.ask('And now?');
    expect(shadow.has('[role=alert]')).toBe(false);
  });

  it('asks the server also where the page is hidden, which paints nothing', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
    const server = new FakeServer();
    await mount<FredChat>('fred-chat', { client: server.client(), open: true }, { key: 'pk_test' });
    await until(() => server.asked('GET /api/chat/status') === 1);
    frames.mockRestore();
  });

  it('keeps what is being written where the page gives it another client, and the browser keeps nothing', async () => {
    const { element, shadow } = await mountChat({}, { session: 'none' });
    await shadow.type('textarea', 'half a question');
    const other = new FakeServer();
    element.client = other.client();
    await until(() => other.asked('GET /api/chat/status') === 1);
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe('half a question');
  });

  it('tells the page when its reader opens and closes it', async () => {
    const element = await mount<FredChat>('fred-chat', { client: new FakeServer().client() });
    const shadow = new Shadow(element);
    const told: unknown[] = [];
    element.addEventListener('cf-chat-toggle', (event) => told.push((event as CustomEvent).detail));
    await shadow.press('Open the chat');
    await shadow.press('Close the chat');
    element.open = true; // by the page
    await element.updateComplete;
    expect(told).toEqual([{ open: true }, { open: false }]);
  });

  it('names the person who has signed in, and signs out to the page’s own session', async () => {
    const { server, element, shadow } = await mountChat({ me: people.page, user: people.technician });
    await until(() => server.asked('GET /api/auth/me') === 1);
    expect(shadow.text).not.toContain('Signed in as');
    await element.ask('Which pump?');
    expect(storedText()).toContain('ses_story_1');
    await element.client?.signIn({ username: 'maria.lopez', password: 'right' });
    await shadow.says('Signed in as maria.lopez');
    expect(storedText()).not.toContain('ses_story_1');
    expect(await shadow.violations()).toEqual([]);
    const out = (await shadow.get('.chat-footer .session')).querySelector('button');
    out?.focus();
    await userEvent.keyboard('{Enter}');
    await shadow.gone('.session');
    await until(() => element.shadowRoot?.activeElement?.localName === 'textarea', 'the focus in the field');
    await element.ask('go');
    await shadow.get('[data-state=complete]');
    expect(server.tokens.at(-1)).toBe('Bearer page');
  });

  it.each([
    [320, 256, 'en'],
    [320, 256, 'de'],
    [320, 480, 'en'],
    [320, 480, 'de'],
    [390, 350, 'ar'],
  ])('has room to read and to write in a window of %i by %i pixels (%s)', async (width, height, lang) => {
    await page.viewport(width, height);
    try {
      for (const place of ['page', 'floating']) {
        const { element, shadow } = await mountChat(
          {
            status: chatStatus('offline'),
            answer: () => streamed(answerText.repeat(4), { delay: 1, chunk: 60 }),
          },
          { lang, ...(place === 'floating' ? { floating: '' } : {}) },
        );
        await shadow.get('.offline');
        await element.ask('go');
        const body = await shadow.get('.chat-body');
        // Five lines of text at least.
        const line = parseFloat(getComputedStyle(body).lineHeight);
        expect(line).toBeGreaterThanOrEqual(24);
        expect(body.clientHeight, place).toBeGreaterThanOrEqual(5 * line);
        for (const selector of ['textarea', '.input-group button', '.chat-toggle']) {
          const control = await shadow.get(selector);
          control.scrollIntoView({ block: 'nearest' });
          const box = control.getBoundingClientRect();
          expect(
            box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
            `${selector} in ${place}: ${JSON.stringify(box)}`,
          ).toBe(true);
        }
        // The button to the new text covers nothing of it.
        const below = (await shadow.get('.below button')).getBoundingClientRect();
        expect(below.top).toBeGreaterThanOrEqual(body.getBoundingClientRect().bottom);
        expect(shadow.smallTargets()).toEqual([]);
        clearPage();
      }
    } finally {
      await page.viewport(414, 896);
    }
  });

  it('keeps nothing in the browser where the page says so', async () => {
    const { element, shadow } = await mountChat({}, { session: 'none' });
    await element.ask('secret question');
    await shadow.type('textarea', 'secret draft');
    expect(storedText()).toBe('{}');
  });

  it('fits 320 pixels, with controls of at least 44 pixels', async () => {
    const { element, shadow } = await mountChat();
    (element.parentElement as HTMLElement).style.width = '320px';
    await element.ask('go');
    await shadow.get('[data-state=complete]');
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    expect(shadow.smallTargets()).toEqual([]);
  });

  it('closes with Escape what is open, the innermost first, and gives the focus back', async () => {
    const { element, shadow } = await mountChat();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => key === 'Escape' && heard.push(key);
    document.addEventListener('keydown', hear);
    const closed: boolean[] = [];
    element.addEventListener('cf-chat-toggle', (event) =>
      closed.push((event as CustomEvent<{ open: boolean }>).detail.open),
    );
    await shadow.press('Earlier conversations');
    await until(() => shadow.focused?.classList.contains('sessions'));
    await userEvent.keyboard('{Escape}');
    await until(() => shadow.focused?.id === 'history');
    await shadow.press('Earlier conversations');
    await until(() => shadow.focused?.classList.contains('sessions'));
    (await shadow.get('textarea')).focus(); // it is covered
    expect(shadow.focused?.classList.contains('sessions')).toBe(true);
    await userEvent.keyboard('{Tab}');
    await until(() => shadow.focused?.textContent.trim() === 'Back to the conversation');
    await userEvent.keyboard('{Enter}');
    await until(() => shadow.focused?.id === 'history');
    expect(shadow.has('.sessions')).toBe(false);
    expect(element.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await until(() => shadow.focused?.classList.contains('chat-toggle'));
    expect([element.open, closed]).toEqual([false, [false]]);
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']); // the chat has no use for it
    document.removeEventListener('keydown', hear);
  });

  it('is read from the last question again when it is opened again', async () => {
    const { element, shadow } = await mountChat({
      answer: () => streamed(answerText.repeat(4), { delay: 1, chunk: 60 }),
    });
    await element.ask('go');
    await shadow.get('[data-state=complete]');
    const body = await shadow.get('.chat-body');
    await until(() => body.scrollTop > 0);
    const place = body.scrollTop;
    body.scrollTop = 0;
    await settle();
    await shadow.press('Close the chat');
    await until(() => !element.open);
    await shadow.press('Open the chat');
    await until(() => body.scrollTop === place, 'the place of the question');
  });

  it('says that there are no earlier conversations, or why they cannot be loaded', async () => {
    const { server, shadow } = await mountChat();
    await shadow.press('Earlier conversations');
    await shadow.says('There are no earlier conversations.');
    await shadow.press('Earlier conversations');
    server.options = { fail: () => 'internal_error' };
    await shadow.press('Earlier conversations');
    expect((await shadow.get('.sessions [role=alert]')).textContent).toContain('The server had a problem.');
  });

  it('says of each button what it has opened, and of Send whether there is something to send', async () => {
    const { shadow } = await mountChat();
    const expanded = async () => [
      (await shadow.get('.chat-toggle')).ariaExpanded,
      (await shadow.get('#history')).ariaExpanded,
    ];
    const canSend = async () => (await shadow.button('Send')).ariaDisabled;
    expect([await expanded(), await canSend()]).toEqual([['true', 'false'], 'true']);
    await shadow.type('textarea', 'Why?');
    await until(async () => (await canSend()) === 'false');
    await shadow.press('Earlier conversations');
    await shadow.get('.sessions');
    expect(await expanded()).toEqual(['true', 'true']);
    await shadow.press('Close the chat');
    await until(() => shadow.root.querySelector('.chat-toggle')?.ariaExpanded === 'false');
  });

  it('begins a new conversation in view, with the focus in its field', async () => {
    const { shadow } = await mountChat();
    await shadow.press('Earlier conversations');
    await until(() => shadow.focused?.classList.contains('sessions'));
    await shadow.press('New conversation');
    await shadow.gone('.sessions');
    await until(() => shadow.focused?.localName === 'textarea');
  });

  it('shows in view what the page asks, also where the list of conversations is open', async () => {
    const { element, shadow } = await mountChat();
    await shadow.press('Earlier conversations');
    await shadow.get('.sessions');
    await element.ask('Why does it leak?');
    expect([shadow.has('.sessions'), shownQuestions(shadow)]).toEqual([false, ['Why does it leak?']]);
  });

  it('says nothing of a conversation that the person before could not load', async () => {
    const { element, shadow } = await mountChat({
      me: people.page,
      user: people.technician,
      fail: (route) => (route === 'GET /api/chat/sessions/ses_a' ? 'internal_error' : undefined),
    });
    await element.openSession('ses_a');
    await shadow.get('[role=alert]');
    await element.client!.signIn({ username: 'maria.lopez', password: 'right' });
    await shadow.gone('[role=alert]');
  });

  it('says of an answer that is shown again what in it was not looked up', async () => {
    const kept = sessionOf('ses_a', [
      ['user', 'Which order?'],
      ['assistant', 'It is WO-4711.'],
    ]);
    kept.messages[1]!.citations = [
      { text: 'WO-4711', kind: 'work_order', id: null, href: null, checked: false },
    ];
    const { element, shadow } = await mountChat({ sessions: [kept] });
    await element.openSession('ses_a');
    await shadow.says('Not in the records that Fred looked up: WO-4711.');
  });

  it('marks the current conversation in the list', async () => {
    const sessions = [sessionOf('ses_a', [['user', 'first']]), sessionOf('ses_b', [['user', 'second']])];
    const { shadow } = await mountChat({ sessions });
    await shadow.press('Earlier conversations');
    await until(() => shadow.root.querySelectorAll('.sessions li').length === 2);
    shadow.root.querySelectorAll<HTMLElement>('.sessions li .open')[1]?.click();
    await shadow.gone('.sessions');
    await shadow.press('Earlier conversations');
    const current = await shadow.get('.sessions [aria-current=true]');
    expect(current.textContent).toContain('second');
    expect(shadow.root.querySelectorAll('[aria-current]').length).toBe(1);
  });

  it('does not return to a conversation that was still loading when a new one was begun', async () => {
    const { server, shadow } = await mountChat({
      sessions: [sessionOf('ses_a', [['user', 'About the press']])],
    });
    await shadow.press('Earlier conversations');
    const button = await shadow.get('.sessions li button');
    const answer = server.holdNext('GET /api/chat/sessions/ses_a');
    button.click();
    await until(() => answer.held);
    await shadow.press('New conversation');
    answer.release();
    await settle();
    expect(shadow.has('.user-message')).toBe(false);
    expect(storedText()).not.toContain('ses_a');
  });

  it.each(['not_found', 'internal_error'] as const)(
    'is not troubled by the failure (%s) of a conversation that was left while it was loading',
    async (code) => {
      sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_a');
      const server = new FakeServer({
        fail: (route) => (route === 'GET /api/chat/sessions/ses_a' ? code : undefined),
      });
      const answer = server.holdNext('GET /api/chat/sessions/ses_a');
      const element = await mount<FredChat>(
        'fred-chat',
        { client: server.client(), open: true },
        { 'base-url': 'https://plant.test', key: 'pk_test' },
      );
      const shadow = new Shadow(element);
      await until(() => answer.held);
      await shadow.press('New conversation');
      await element.ask('Which pump?');
      answer.release();
      await settle();
      expect(shadow.has('[role=alert]')).toBe(false);
      expect(shownQuestions(shadow)).toEqual(['Which pump?']);
      expect(storedText()).toContain('ses_story_1');
    },
  );

  it('does not list the conversations of the person before, whose list arrives late', async () => {
    const mine = [sessionOf('ses_a', [['user', 'About my wages']])];
    const { server, element, shadow } = await mountChat({ sessions: mine });
    const late = server.holdNext('GET /api/chat/sessions');
    await shadow.press('Earlier conversations');
    await until(() => late.held);
    server.options = { sessions: [sessionOf('ses_b', [['user', 'About the press']])] };
    await element.client!.signIn({ username: 'tom.baker', password: 'right' });
    await shadow.gone('.sessions');
    await shadow.press('Earlier conversations');
    await shadow.says('About the press');
    late.release();
    await settle();
    expect(shadow.text).toContain('About the press');
    expect(shadow.text).not.toContain('wages');
  });

  it('explains that a role may not use it', async () => {
    const client = new FakeServer({
      fail: (route) => (route === 'GET /api/chat/status' ? 'forbidden' : undefined),
    }).client();
    const shadow = new Shadow(await mount('fred-chat', { client, open: true }, { key: 'pk_test' }));
    await shadow.says('Your role may not use the chat.');
    await shadow.get('#sign-in-username');
    expect(shadow.has('textarea')).toBe(false);
    expect(shadow.text).not.toContain('Fred can make mistakes.');
    expect(shadow.buttons).not.toContain('New conversation');
  });
});

it('writes Arabic from the right, and what is typed in its own direction', async () => {
  const { shadow } = await mountChat({}, { lang: 'ar' });
  await shadow.get('[dir=rtl] textarea');
  const field = await shadow.get('textarea');
  const direction = () => getComputedStyle(field).direction;
  expect(direction()).toBe('rtl');
  await shadow.type('textarea', 'P-101A leaks');
  expect(direction()).toBe('ltr');
});
