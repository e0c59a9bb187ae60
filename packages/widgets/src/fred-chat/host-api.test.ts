import { afterEach, describe, expect, it } from 'vitest';
import { sentQuestions, shownQuestions } from '../testing/chat.ts';
import { sessionOf, streamed } from '../testing/conversations.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage, mount, mountChat } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { Shadow } from '../testing/shadow.ts';
import type { FredChat } from './fred-chat.ts';

afterEach(clearPage);

const names = ['cf-run-start', 'cf-run-finish', 'cf-error', 'cf-session-change'];

/** The events that the page gets from the chat, with their details. */
function eventsOf(element: HTMLElement): [name: string, detail: unknown][] {
  const events: [string, unknown][] = [];
  for (const name of names)
    element.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
  return events;
}

describe('a page', () => {
  it('is told of each run, from its beginning to its end', async () => {
    const { element, shadow } = await mountChat();
    const events = eventsOf(element);
    await element.ask('Why does it leak?');
    await shadow.get('[data-state=complete]');
    const run = { run_id: 'run_1', session_id: 'ses_story_1' };
    expect(events.filter(([name]) => name !== 'cf-session-change')).toEqual([
      ['cf-run-start', run],
      ['cf-run-finish', { ...run, message_id: 2, state: 'complete', finish_reason: 'stop' }],
    ]);
    expect(events.filter(([name]) => name === 'cf-session-change')).toEqual([
      ['cf-session-change', { session_id: 'ses_story_1' }],
    ]);
    await shadow.press('New conversation');
    await until(() => events.length === 4);
    expect(events[3]).toEqual(['cf-session-change', { session_id: null }]);
  });

  it('is told of what fails: a question that did not arrive has no run', async () => {
    const { element, shadow, server } = await mountChat({
      fail: (route) => (route === 'POST /api/chat' ? 'provider_timeout' : undefined),
    });
    const events = eventsOf(element);
    await element.ask('Why does it leak?');
    expect(events).toEqual([
      [
        'cf-error',
        {
          code: 'provider_timeout',
          detail: 'The server says: provider_timeout',
          request_id: 'req_7f3a',
          session_id: null,
        },
      ],
    ]);
    server.options = { answer: (request) => streamed('Half of', { request, cut: true }) };
    await element.ask('Why does it leak?');
    await shadow.get('[data-state=cut_off]');
    expect(events.find(([name]) => name === 'cf-run-finish')).toEqual([
      'cf-run-finish',
      {
        run_id: 'run_1',
        session_id: 'ses_story_1',
        message_id: null,
        state: 'cut_off',
        finish_reason: null,
      },
    ]);
    expect(events.map(([name]) => name)).toContain('cf-run-start');
    expect(events.filter(([name]) => name === 'cf-error')).toHaveLength(2);
  });

  it('is told where the chat itself cannot be loaded', async () => {
    const element = await mount<FredChat>(
      'fred-chat',
      { client: new FakeServer({ fail: () => 'internal_error' }).client() },
      { key: 'pk_test' },
    );
    const events = eventsOf(element);
    element.open = true;
    await until(() => events.some(([name]) => name === 'cf-error'));
    for (let drawn = 0; drawn < 2; drawn++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(events).toMatchObject([['cf-error', { code: 'internal_error', session_id: null }]]);
  });

  it('can ask, write a draft and open a conversation, also while the chat is closed', async () => {
    const server = new FakeServer({
      sessions: [
        sessionOf('ses_a', [
          ['user', 'About the press'],
          ['assistant', 'It was oiled.'],
        ]),
      ],
    });
    const element = await mount<FredChat>('fred-chat', { client: server.client() }, { key: 'pk_test' });
    const shadow = new Shadow(element);
    await element.setDraft('What about P-101A?');
    const field = await shadow.get<HTMLTextAreaElement>('textarea');
    expect([element.open, field.value, shadow.focused]).toEqual([true, 'What about P-101A?', field]);
    expect(sentQuestions(server)).toEqual([]);

    element.open = false;
    await element.openSession('ses_a');
    await shadow.says('It was oiled.');
    expect([element.open, shownQuestions(shadow)]).toEqual([true, ['About the press']]);
    expect(field.value).toBe('What about P-101A?');

    await element.openSession();
    await shadow.gone('.user-message');
    await element.ask('And now?');
    expect(sentQuestions(server)).toEqual([{ message: 'And now?' }]);

    await element.openSession('ses_gone');
    await shadow.get('.notice-danger');
  });

  it('is told which conversation is shown, and of none between two', async () => {
    const sessions = [
      sessionOf('ses_a', [['user', 'About the press']]),
      sessionOf('ses_b', [['user', 'About it']]),
    ];
    const { element, server } = await mountChat({ sessions });
    const events = eventsOf(element);
    await element.openSession('ses_a');
    await element.updateComplete;
    const held = server.holdNext('GET /api/chat/sessions/ses_b');
    const opened = element.openSession('ses_b');
    await until(() => held.held);
    await element.updateComplete;
    held.release();
    await opened;
    await element.updateComplete;
    expect(events).toEqual([
      ['cf-session-change', { session_id: 'ses_a' }],
      ['cf-session-change', { session_id: 'ses_b' }],
    ]);
  });

  it('decides what a conversation begins with, and what is said below the field', async () => {
    const { element, server, shadow } = await mountChat(
      {},
      { greeting: 'Ask me about hall 3.', disclaimer: 'Answers are written by a machine.' },
    );
    element.startPrompts = [
      { label: 'Overdue here', prompt: 'Which work orders in hall 3 are overdue?' },
      { label: 'Who is on call?' },
    ];
    await shadow.press('Overdue here');
    await shadow.get('[data-state=complete]');
    expect(sentQuestions(server)).toEqual([{ message: 'Which work orders in hall 3 are overdue?' }]);
    expect(shadow.text).toContain('Ask me about hall 3.');
    expect(shadow.root.querySelector('.chat-footer .disclaimer')?.textContent).toBe(
      'Answers are written by a machine.',
    );
    await shadow.press('New conversation');
    await shadow.press('Who is on call?');
    await until(() => sentQuestions(server).length === 2);
    expect(sentQuestions(server)[1]).toEqual({ message: 'Who is on call?' });
    expect(await shadow.violations()).toEqual([]);
  });

  it('can leave out what a conversation begins with, and the note', async () => {
    const { element, shadow } = await mountChat();
    await shadow.says('Fred can make mistakes.');
    element.startPrompts = [];
    element.disclaimer = '';
    await shadow.gone('.disclaimer');
    expect(shadow.has('.suggestions')).toBe(false);
  });
});
