import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChatEvent, ChatRequest } from '@chatterfix/sdk';
import { clearPage, mount } from '../testing/mount.ts';
import { Shadow } from '../testing/shadow.ts';
import { until } from '../testing/page.ts';
import { answerText, chatStatus, people } from '../testing/plant.ts';
import { sessionOf, streamed } from '../testing/conversations.ts';
import { problem } from '../testing/problems.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import type { FredChat } from './fred-chat.ts';

afterEach(clearPage);

async function chat(options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const server = new FakeServer(options);
  const element = await mount<FredChat>(
    'fred-chat',
    { client: server.client(), open: true },
    { 'base-url': 'https://plant.test', key: 'pk_test', ...attributes },
  );
  const shadow = new Shadow(element);
  await shadow.get('textarea');
  return { server, element, shadow };
}
const sent = (server: FakeServer) =>
  server.requests.filter(({ route }) => route === 'POST /api/chat').map(({ body }) => body as ChatRequest);

describe('a question', () => {
  it('is sent with Enter, and its answer painted as Markdown with its sources', async () => {
    const { server, shadow } = await chat();
    await shadow.type('textarea', 'Why does P-101A leak?');
    await userEvent.keyboard('{Enter}');
    await shadow.get('[data-state=complete]');
    expect(sent(server)).toEqual([{ message: 'Why does P-101A leak?' }]);
    expect(shadow.root.querySelector('.user-message')?.textContent).toContain('Why does P-101A leak?');
    const answer = await shadow.get('[data-state=complete] .answer');
    expect([
      answer.querySelectorAll('ol li').length,
      answer.querySelectorAll('table tbody tr').length,
      answer.querySelectorAll('strong').length,
    ]).toEqual([3, 2, 2]);
    expect(
      [...shadow.root.querySelectorAll<HTMLElement>('.sources button')].map(
        ({ dataset }) => dataset['source'],
      ),
    ).toEqual(['https://plant.test/api/work-orders/17', 'https://plant.test/api/playbooks/pump-seal-leak']);
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe('');
    expect(await shadow.violations()).toEqual([]);
  });

  it('goes on in the same session, and survives a reload of the page', async () => {
    const { server, shadow, element } = await chat();
    await element.ask('first');
    await element.ask('second');
    expect(sent(server)[1]).toEqual({ message: 'second', session_id: 'ses_story_1' });
    await shadow.type('textarea', 'not yet sent');
    element.parentElement?.remove();
    const again = await chat({
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

  it('breaks lines with Shift+Enter, and belongs to the input method while it composes', async () => {
    const { server, shadow } = await chat();
    const field = await shadow.get<HTMLTextAreaElement>('textarea');
    await userEvent.click(field);
    await userEvent.keyboard('a{Shift>}{Enter}{/Shift}b');
    expect(field.value).toBe('a\nb');
    field.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    expect(sent(server)).toEqual([]);
  });

  it('that is empty or too long is not sent, and not lost', async () => {
    const { server, shadow } = await chat();
    await shadow.type('textarea', '   ');
    await userEvent.keyboard('{Enter}');
    const long = 'x'.repeat(8001);
    await shadow.type('textarea', long);
    await shadow.says('1 characters too many.');
    await userEvent.keyboard('{Enter}');
    expect(sent(server)).toEqual([]);
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe(long);
  });
});

describe('a question that does not reach the server', () => {
  const keptText = () => JSON.stringify({ ...sessionStorage, ...localStorage });
  const userMessages = (shadow: Shadow) =>
    [...shadow.root.querySelectorAll('.user-message')].map((message) =>
      message.textContent?.replace('You:', '').trim(),
    );

  it('is kept over a reload of the page, can be asked again, and is let go when it is sent', async () => {
    const { element } = await chat({
      fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    await element.ask('Why does P-101A leak?\nIt drips.');
    await element.ask('And P-101B?');
    element.parentElement?.remove();

    const again = await chat();
    await again.shadow.says('Your question is kept.');
    expect(userMessages(again.shadow)).toEqual(['Why does P-101A leak?\nIt drips.', 'And P-101B?']);
    expect(keptText()).not.toMatch(/Bearer|token/);
    expect(await again.shadow.violations()).toEqual([]);
    await again.shadow.press('Ask again');
    await again.shadow.get('[data-state=complete]');
    expect(sent(again.server).map(({ message }) => message)).toEqual(['Why does P-101A leak?\nIt drips.']);
    expect(userMessages(again.shadow)).toEqual(['And P-101B?', 'Why does P-101A leak?\nIt drips.']);
    await again.shadow.press('Ask again');
    await until(() => again.shadow.root.querySelectorAll('[data-state=complete]').length === 2);
    expect(keptText()).not.toMatch(/leak|P-101B/);
  });

  it('is not for who comes next, after signing out', async () => {
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
    expect(keptText()).not.toMatch(/gearbox|another thing/);
  });

  it('is there beside the conversation that the server kept, and when the page is still offline', async () => {
    const options: FakeServerOptions = {
      sessions: [
        sessionOf('ses_story_1', [
          ['user', 'first'],
          ['assistant', 'An answer kept by the server.'],
        ]),
      ],
    };
    const { server, element } = await chat(options);
    await element.ask('first');
    server.options = { fail: () => 'no_connection' };
    await element.ask('second');
    element.parentElement?.remove();
    const offline = await chat({ fail: () => 'no_connection' });
    await offline.shadow.says('Your question is kept.');
    offline.element.parentElement?.remove();
    const online = await chat(options);
    await online.shadow.says('An answer kept by the server.');
    await online.shadow.says('Your question is kept.');
    expect(userMessages(online.shadow)).toEqual(['first', 'second']);
  });

  it('can still be asked again after another message was answered', async () => {
    let failing = true;
    const { server, element, shadow } = await chat({
      fail: (route) => (failing && route === 'POST /api/chat' ? 'no_connection' : undefined),
    });
    await element.ask('first');
    failing = false;
    await element.ask('second');
    await shadow.press('Ask again');
    await until(() => shadow.root.querySelectorAll('[data-state=complete]').length === 2);
    expect(sent(server).map(({ message }) => message)).toEqual(['first', 'second', 'first']);
    expect(userMessages(shadow)).toEqual(['second', 'first']);
  });

  it('is not kept twice where the server has it, nor where the reader begins anew', async () => {
    const { element, shadow } = await chat({
      async *answer() {
        yield { type: 'error', problem: problem('provider_timeout', { session_id: 'ses_1' }) };
      },
    });
    await element.ask('on the server');
    await shadow.get('[data-state=failed]');
    expect(keptText()).not.toContain('on the server');
    element.parentElement?.remove();
    const anew = await chat({ fail: (route) => (route === 'POST /api/chat' ? 'no_connection' : undefined) });
    await anew.element.ask('no matter');
    expect(keptText()).toContain('no matter');
    await anew.shadow.press('New conversation');
    await anew.shadow.gone('.user-message');
    expect(keptText()).not.toContain('no matter');
  });

  it('whose connection broke before the first word can be asked again from the kept conversation', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_a');
    const { server, shadow } = await chat({
      sessions: [
        sessionOf('ses_a', [
          ['user', 'cut before the first word'],
          ['assistant', '', 'stopped'],
        ]),
      ],
    });
    await shadow.press('Ask again');
    await shadow.get('[data-state=complete]');
    expect(sent(server)).toEqual([{ message: 'cut before the first word', session_id: 'ses_a' }]);
  });
});

describe('an answer', () => {
  async function* fast(count: number): AsyncGenerator<ChatEvent> {
    let events = 0;
    for await (const event of streamed(
      Array.from({ length: count }, (_, i) => `Token ${i} of **many**. `).join(''),
      { chunk: 6 },
    )) {
      yield event;
      if (++events % 1000 === 0) await new Promise(requestAnimationFrame); // faster than frames, yet longer than one, on any machine
    }
  }

  it('commits to the document at most once per frame, however fast it comes', async () => {
    const { element, shadow } = await chat({ answer: () => fast(4000) });
    let frames = 0;
    let commits = 0;
    const count = () => {
      frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const body = await shadow.get('.chat-body');
    const observer = new MutationObserver((records) => {
      if (
        records.some(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('.answer'),
        )
      )
        commits++;
    });
    observer.observe(body, { childList: true, subtree: true, characterData: true });
    await element.ask('go');
    await shadow.get('[data-state=complete]');
    expect(shadow.root.querySelector('[data-state=complete] .answer')?.textContent).toContain(
      'Token 3999 of many.',
    );
    expect(commits).toBeGreaterThan(3);
    expect(commits).toBeLessThanOrEqual(frames + 1);
    observer.disconnect();
  });

  it('stops when told to, keeps what was said, and cancels on the server', async () => {
    let cancelled = false;
    const { element, shadow } = await chat({
      async *answer(_, signal) {
        try {
          for await (const event of streamed('The seal has '.repeat(3), { cut: true })) yield event;
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
        } finally {
          cancelled = true;
        }
      },
    });
    void element.ask('go');
    await shadow.says('The seal has The seal has');
    await shadow.press('Stop');
    await shadow.get('[data-state=stopped]');
    expect(shadow.text).toContain('The seal has The seal has');
    await until(() => cancelled, 'the cancelling');
    await shadow.button('Send');
  });

  it.each([
    ['provider_unavailable', 'The AI model cannot be reached.'],
    ['provider_timeout', 'The AI model took too long.'],
    ['provider_rate_limited', 'The AI model is busy.'],
    ['internal_error', 'The server had a problem.'],
    ['no_connection', 'The server cannot be reached.'],
  ] as const)(
    'that fails with %s says so, keeps the question, and can be asked again',
    async (code, words) => {
      let failing = true;
      const { server, element, shadow } = await chat({
        fail: (route) => (failing && route === 'POST /api/chat' ? code : undefined),
      });
      await element.ask('Why does it leak?');
      await shadow.says(words);
      expect(shadow.has('[data-state=failed] [role=alert]')).toBe(true);
      failing = false;
      await shadow.press('Ask again');
      await shadow.get('[data-state=complete]');
      expect(sent(server).map(({ message }) => message)).toEqual(['Why does it leak?', 'Why does it leak?']);
      expect(shadow.root.querySelectorAll('.user-message').length).toBe(1);
    },
  );

  it('that breaks off is never called complete, and keeps its text', async () => {
    const { element, shadow } = await chat({ answer: () => streamed('Half of the ans', { cut: true }) });
    await element.ask('go');
    await shadow.get('[data-state=cut_off]');
    expect(shadow.text).toContain('Half of the ans');
    expect(shadow.text).toContain('The answer was cut off here.');
    expect(shadow.text).not.toContain('The answer is complete.');
  });

  it('that a provider breaks off can be had from the records instead', async () => {
    const { server, element, shadow } = await chat({
      async *answer(request) {
        if (request.provider === 'offline')
          yield* streamed('From the records.', { request, provider: 'offline' });
        else yield { type: 'error', problem: problem('provider_timeout', { session_id: 'ses_1' }) };
      },
    });
    await element.ask('go');
    await shadow.press('Search the records instead');
    await shadow.says('From the records.');
    expect(sent(server)[1]).toEqual({ message: 'go', session_id: 'ses_1', provider: 'offline' });
  });

  it('is text, links and nothing else, whatever it contains', async () => {
    const { element, shadow } = await chat({
      answer: () =>
        streamed(
          '[a](javascript:alert(1)) ![i](https://tracker.example/p.png) <img src=x onerror=alert(1)> [b](https://example.com) [c](data:text/html,x) [d](/api/parts/1)',
        ),
    });
    await element.ask('go');
    const answer = await shadow.get('[data-state=complete] .answer');
    expect(answer.querySelector('img, script, iframe')).toBeNull();
    expect([...answer.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.href && a.rel])).toEqual([
      [null, ''],
      ['https://tracker.example/p.png', 'noopener noreferrer'],
      ['https://example.com/', 'noopener noreferrer'],
      [null, ''],
      [null, ''],
    ]);
    expect(answer.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('is read out in sentences', async () => {
    const { element, shadow } = await chat({
      answer: () => streamed('**Lock out** the pump. Then drain it.'),
    });
    const live = await shadow.get('#live');
    await element.ask('go');
    await until(() => live.textContent?.includes('Then drain it.'));
    expect(live.textContent).toBe('Lock out the pump. Then drain it. The answer is complete.');
  });

  it('is read from its beginning: the question stays in view, and a button leads to the end and on with it', async () => {
    const { element, shadow } = await chat({
      answer: () => streamed(answerText.repeat(5), { delay: 1, chunk: 20 }),
    });
    const body = await shadow.get('.chat-body');
    const asked = element.ask('go');
    await until(() => body.scrollHeight > body.clientHeight + 400);
    const question = await shadow.get('.user-message');
    const fromTop = () => question.getBoundingClientRect().top - body.getBoundingClientRect().top;
    await until(() => Math.abs(fromTop() - 12) < 4, 'the question at the top');
    await shadow.press('New text below');
    const end = () => body.scrollHeight - body.scrollTop - body.clientHeight;
    await until(() => end() < 60);
    body.scrollTop = 0;
    await shadow.get('.below');
    await asked;
    expect(body.scrollTop).toBeLessThan(10);
    await shadow.press('New text below');
    await until(() => end() < 10);
  });
});

describe('a source', () => {
  const inner = async (shadow: Shadow, tag: string) => new Shadow(await shadow.get(`.source ${tag}`));

  it('is shown over the conversation: a work order as its card, with what can be done', async () => {
    const { server, element, shadow } = await chat();
    await element.ask('go');
    const button = await shadow.get('.sources button');
    button.click();
    const card = await inner(shadow, 'work-order-card');
    await card.press('Start Work');
    await card.says('Work has started.');
    expect(server.orders.get(17)?.status).toBe('in_progress');
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Back to the conversation');
    await shadow.gone('.source');
    expect(element.shadowRoot?.activeElement).toBe(button);
  });

  it('opens from a link in the answer too, and closes with Escape', async () => {
    const { element, shadow } = await chat();
    await element.ask('go');
    const link = await shadow.get('.answer a');
    link.click();
    const record = await inner(shadow, 'chatterfix-source-record');
    await record.says('Safety first');
    await record.says('What to do');
    await until(() => element.shadowRoot?.activeElement?.classList.contains('source'));
    await userEvent.keyboard('{Escape}');
    await shadow.gone('.source');
    expect(element.shadowRoot?.activeElement).toBe(link);
  });

  it.each(['{Enter}', ' '])(
    'opens from the keyboard (%s), and its raw address is nowhere to be followed to',
    async (key) => {
      const { element, shadow } = await chat({
        answer: () =>
          streamed(
            'See [the order](/api/work-orders/17), [the list](/api/work-orders?status=open), https://plant.test/api/parts/66 and [help](https://help.example/api/x).',
          ),
      });
      await element.ask('go');
      await shadow.get('[data-state=complete]');
      expect([...shadow.root.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))).toEqual([
        'https://help.example/api/x',
      ]);
      const buttons = [...shadow.root.querySelectorAll<HTMLElement>('.answer [role=button]')];
      expect(buttons.map(({ textContent, dataset }) => [textContent, dataset['source']])).toEqual([
        ['the order', 'https://plant.test/api/work-orders/17'],
        ['https://plant.test/api/parts/66', 'https://plant.test/api/parts/66'],
      ]);
      buttons[0]?.focus();
      await userEvent.keyboard(key);
      await (await inner(shadow, 'work-order-card')).says('Replace mechanical seal on P-101A');
      await userEvent.keyboard('{Escape}');
      await shadow.gone('.source');
      expect(element.shadowRoot?.activeElement).toBe(buttons[0]);
      expect(await shadow.violations()).toEqual([]);
    },
  );

  it('that cannot be read says why, and can be tried again', async () => {
    let failing = true;
    const { element, shadow } = await chat({
      fail: (route) => (failing && route.startsWith('GET /api/playbooks/') ? 'no_connection' : undefined),
    });
    await element.ask('go');
    (await shadow.get('.answer a')).click();
    const record = await inner(shadow, 'chatterfix-source-record');
    await record.says('The server cannot be reached.');
    failing = false;
    await record.press('Try again');
    await record.says('What to do');
  });

  it('can be shown by the page in its own way', async () => {
    const { element, shadow } = await chat();
    const opened: string[] = [];
    element.addEventListener('cf-source-open', (event) => {
      opened.push((event as CustomEvent<{ source: { id: string } }>).detail.source.id);
      event.preventDefault();
    });
    await element.ask('go');
    (await shadow.get('.sources button')).click();
    expect(opened).toEqual(['17']);
    expect(shadow.has('.source')).toBe(false);
  });
});

describe('the chat', () => {
  it('asks nothing of the server before it is opened', async () => {
    const server = new FakeServer();
    const element = await mount<FredChat>('fred-chat', { client: server.client() });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.requests).toEqual([]);
    const shadow = new Shadow(element);
    await shadow.press('Open the chat');
    await until(() => element.shadowRoot?.activeElement?.localName === 'textarea');
    await userEvent.keyboard('{Escape}');
    await until(() => !element.open);
    expect(element.shadowRoot?.activeElement?.className).toContain('chat-toggle');
  });

  it('says that it is offline, where no model is', async () => {
    const { shadow } = await chat({ status: chatStatus('offline') });
    await shadow.says('Offline mode.');
  });

  it('lists earlier conversations and opens one', async () => {
    const { shadow } = await chat({
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
    await shadow.press('New conversation');
    await until(() => !shadow.text.includes('It was oiled.'));
  });

  it('forgets the conversation of who signed out, but not the question that nobody answered', async () => {
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

  it('names who has signed in, and signs out to the page’s session', async () => {
    const { server, element, shadow } = await chat({ me: people.page, user: people.technician });
    await until(() => server.asked('GET /api/auth/me') === 1);
    expect(shadow.text).not.toContain('Signed in as');
    await element.client?.signIn({ username: 'maria.lopez', password: 'right' });
    await shadow.says('Signed in as maria.lopez');
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
        const { element, shadow } = await chat(
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
        expect(body.clientHeight, place).toBeGreaterThanOrEqual(105);
        for (const selector of ['textarea', '.input-group button', '.chat-toggle']) {
          const control = await shadow.get(selector);
          control.scrollIntoView({ block: 'nearest' });
          const box = control.getBoundingClientRect();
          expect(
            box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
            `${selector} in ${place}: ${JSON.stringify(box)}`,
          ).toBe(true);
        }
        const below = (await shadow.get('.below button')).getBoundingClientRect();
        expect((below.width * below.height) / (body.clientWidth * body.clientHeight)).toBeLessThan(0.2);
        expect(shadow.smallTargets()).toEqual([]);
        clearPage();
      }
    } finally {
      await page.viewport(414, 896);
    }
  });

  it('keeps nothing in the browser where the page says so', async () => {
    const { element, shadow } = await chat({}, { session: 'none' });
    await element.ask('secret question');
    await shadow.type('textarea', 'secret draft');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).toBe('{}');
  });

  it('fits 320 pixels, with targets for gloves', async () => {
    const { element, shadow } = await chat();
    (element.parentElement as HTMLElement).style.width = '320px';
    await element.ask('go');
    await shadow.get('[data-state=complete]');
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    expect(shadow.smallTargets()).toEqual([]);
  });
});

it('writes from the right in Arabic, and what is typed in its own direction', async () => {
  const { shadow } = await chat({}, { lang: 'ar' });
  await shadow.get('[dir=rtl] textarea');
  const field = await shadow.get('textarea');
  const direction = () => getComputedStyle(field).direction;
  expect(direction()).toBe('rtl');
  await shadow.type('textarea', 'P-101A leaks');
  expect(direction()).toBe('ltr');
});
