import { userEvent } from 'vitest/browser';
import { nothing, render, type LitElement } from 'lit';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ChatSessionList, ChatSessionSummary, ChatterFix } from '@chatterfix/sdk';
import { commonTexts } from '../i18n/common/index.ts';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { sessionOf } from '../testing/conversations.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mountChat } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import type { Shadow } from '../testing/shadow.ts';
import { SessionList } from './session-list.ts';

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

const titles = ({ root }: Shadow): string[] =>
  [...root.querySelectorAll('.sessions .open span')].map(({ textContent }) => textContent);

async function mountList(options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const mounted = await mountChat(
    {
      sessions: [
        sessionOf('ses_press', [
          ['user', 'About the press'],
          ['assistant', 'It was oiled.'],
        ]),
        sessionOf('ses_pump', [
          ['user', 'About the pump'],
          ['assistant', 'It leaks.'],
        ]),
      ],
      ...options,
    },
    attributes,
  );
  (await mounted.shadow.get('#history')).click();
  await mounted.shadow.get('.sessions li');
  return mounted;
}

describe('the list of conversations', () => {
  it('is searched while the reader types', async () => {
    const { server, shadow } = await mountList();
    expect(titles(shadow)).toEqual(['About the press', 'About the pump']);
    await shadow.type('.sessions input', ' pump ');
    await until(() => titles(shadow).length === 1);
    expect(titles(shadow)).toEqual(['About the pump']);
    expect(server.requests.at(-1)?.route).toBe('GET /api/chat/sessions?limit=30&search=pump');
    await shadow.type('.sessions input', 'nothing');
    await shadow.says('No conversation has these words.');
    await shadow.type('.sessions input', '');
    await until(() => titles(shadow).length === 2);
  });

  it('is searched when nobody has typed for a moment, and stays closed where it was closed meanwhile', async () => {
    const { server, shadow } = await mountList();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const asked = () => server.asked('GET /api/chat/sessions');
    for (const text of ['p', 'pu', 'pump']) {
      await shadow.type('.sessions input', text);
      await vi.advanceTimersByTimeAsync(249);
    }
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await until(() => titles(shadow).length === 1);
    expect(asked()).toBe(2);
    await shadow.type('.sessions input', 'press');
    await shadow.press('Back to the conversation');
    await shadow.gone('.sessions');
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
    expect([asked(), shadow.has('.sessions')]).toEqual([2, false]);
    // It begins anew, with nothing that was searched or done to one of them.
    await shadow.press('Earlier conversations');
    await until(() => titles(shadow).length === 2);
    expect((await shadow.get<HTMLInputElement>('.sessions input')).value).toBe('');
  });

  it('begins anew after something was done to one of them', async () => {
    const { shadow } = await mountList();
    await shadow.press('More for “About the pump”');
    await shadow.press('Delete');
    await shadow.press('Back to the conversation');
    await shadow.gone('.sessions');
    await shadow.press('Earlier conversations');
    await until(() => titles(shadow).length === 2);
    expect(shadow.has('.work')).toBe(false);
  });

  it('renames a conversation, with the keyboard alone; Escape leaves the form, not the list', async () => {
    const { server, shadow } = await mountList();
    (await shadow.button('More for “About the pump”')).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => shadow.focused?.textContent.trim() === 'Rename');
    expect(await shadow.violations()).toEqual([]);
    expect(shadow.smallTargets()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await until(() => shadow.focused?.id === 'session-title');
    await userEvent.keyboard('{Escape}');
    await shadow.gone('#session-title');
    await until(() => shadow.focused?.ariaLabel === 'More for “About the pump”');
    await userEvent.keyboard('{Enter}');
    await shadow.press('Rename');
    await shadow.type('#session-title', 'Seal of P-101A');
    await userEvent.keyboard('{Enter}');
    await until(() => titles(shadow)[1] === 'Seal of P-101A');
    expect(server.requests.at(-1)).toMatchObject({
      route: 'PATCH /api/chat/sessions/ses_pump',
      body: { title: 'Seal of P-101A' },
    });
    await until(() => shadow.focused?.ariaLabel === 'More for “Seal of P-101A”');
  });

  it('deletes a conversation only after asking, also the one that is open', async () => {
    const { server, element, shadow } = await mountList();
    await element.openSession('ses_pump');
    await shadow.says('It leaks.');
    (await shadow.get('#history')).click();
    await shadow.press('More for “About the pump”');
    await shadow.press('Delete');
    await shadow.says('Delete this conversation for good?');
    expect(server.asked('DELETE')).toBe(0);
    (await shadow.get('.sessions .work .btn-primary')).click();
    await until(() => titles(shadow).length === 1);
    await until(() => shadow.focused?.localName === 'input');
    expect((await shadow.get('#live')).textContent).toBe('Deleted.');
    expect(server.asked('DELETE /api/chat/sessions/ses_pump')).toBe(1);
    expect(shadow.text).not.toContain('It leaks.');
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('ses_pump');
  });

  it('leaves the open conversation alone where another one is deleted', async () => {
    const { element, shadow } = await mountList();
    await element.openSession('ses_press');
    await shadow.says('It was oiled.');
    (await shadow.get('#history')).click();
    await shadow.press('More for “About the pump”');
    await shadow.press('Delete');
    (await shadow.get('.sessions .work .btn-primary')).click();
    await until(() => titles(shadow).length === 1);
    expect(shadow.text).toContain('It was oiled.');
    expect(JSON.stringify({ ...sessionStorage })).toContain('ses_press');
  });

  it('exports a conversation as a file', async () => {
    const files: [name: string, text: Promise<string>][] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push([this.download, fetch(this.href).then((response) => response.text())]);
    });
    const { shadow } = await mountList();
    const later = vi.spyOn(globalThis, 'setTimeout');
    await shadow.press('More for “About the press”');
    await shadow.press('Export');
    await until(() => files.length === 1);
    expect([files[0]?.[0], await files[0]?.[1]]).toEqual(['About the press.md', '# Exported']);
    await until(() => shadow.focused?.ariaLabel === 'More for “About the press”');
    expect(later.mock.calls.some(([, milliseconds]) => milliseconds === 60_000)).toBe(true); // then it is freed
  });

  it('exports under a name that every system takes', async () => {
    const files: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    const titlesOf = { a: ' Leak: P-101A/B? ', b: '???', c: 'x'.repeat(61) };
    const { shadow } = await mountList({
      sessions: Object.entries(titlesOf).map(([id, title]) => sessionOf(id, [['user', title]])),
    });
    for (const [at, id] of Object.keys(titlesOf).entries()) {
      (await shadow.get(`[data-more=${id}]`)).click();
      await shadow.press('Export');
      await until(() => files.length === at + 1);
      await shadow.gone('.work');
    }
    expect(files).toEqual(['Leak  P-101A B.md', 'conversation.md', `${'x'.repeat(60)}.md`]);
  });

  it('says what the server refused, and keeps the conversation', async () => {
    const { shadow } = await mountList({
      fail: (route) => (route.startsWith('DELETE') ? 'no_connection' : undefined),
    });
    await shadow.press('More for “About the press”');
    await shadow.press('Delete');
    (await shadow.get('.sessions .work .btn-primary')).click();
    await shadow.get('.sessions .notice-danger');
    expect(titles(shadow)).toHaveLength(2);
    expect((await shadow.button('Cancel')).getAttribute('aria-disabled')).toBe('false');
    await shadow.press('Cancel');
    await shadow.gone('.work');
  });

  it.each([
    ['not_found', 'This record does not exist.'],
    ['internal_error', 'The server had a problem.'],
  ] as const)('says why the chosen conversation cannot be shown: %s', async (code, words) => {
    const { shadow } = await mountList({
      fail: (route) => (route === 'GET /api/chat/sessions/ses_pump' ? code : undefined),
    });
    (await shadow.get('.sessions li:nth-child(2) .open')).click();
    expect((await shadow.get('.chat-body [role=alert]')).textContent).toContain(words);
    expect(shadow.has('.sessions')).toBe(false);
  });

  it('keeps a name that is empty to itself, and sends a change once', async () => {
    const { server, shadow } = await mountList();
    await shadow.press('More for “About the pump”');
    await shadow.press('Rename');
    await shadow.type('#session-title', '   ');
    const form = await shadow.get<HTMLFormElement>('.work form');
    form.requestSubmit();
    await settle();
    expect(server.asked('PATCH')).toBe(0);
    const answer = server.holdNext('PATCH /api/chat/sessions/ses_pump');
    await shadow.type('#session-title', ' Seal ');
    form.requestSubmit();
    await until(() => answer.held);
    expect((await shadow.button('Save')).getAttribute('aria-disabled')).toBe('true');
    form.requestSubmit();
    answer.release();
    await until(() => titles(shadow)[1] === 'Seal');
    expect(server.asked('PATCH')).toBe(1);
    const more = await shadow.button('More for “Seal”');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    more.click();
    await until(() => more.getAttribute('aria-expanded') === 'true');
    more.click();
    await shadow.gone('.work');
  });

  it('has its words in the language of the page', async () => {
    const { shadow } = await mountList({}, { lang: 'fr' });
    await shadow.press('Plus pour « About the press »');
    await shadow.button('Renommer');
    expect(shadow.text).not.toMatch(/undefined|\[object|=>/);
  });
});

const t = fredChatTexts.in('en');
type Answer = Pick<ChatSessionList, 'sessions' | 'next_cursor'>;
const summary = (id: string) =>
  ({ session_id: id, title: `About ${id}`, updated_at: '2026-03-02T09:20:00.000Z' }) as ChatSessionSummary; // what is shown of it

/** A list whose server answers when the test says so. */
function listOf() {
  const answers: PromiseWithResolvers<Answer>[] = [];
  const queries: unknown[] = [];
  const api = {
    chat: {
      sessions: (query: unknown) => {
        queries.push(query);
        const answer = Promise.withResolvers<Answer>();
        answers.push(answer);
        return answer.promise;
      },
    },
  } as unknown as ChatterFix; // the one call that a list makes
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const list = new SessionList(host as unknown as LitElement); // what a list needs of it
  const chosen = vi.fn();
  const shown = () => {
    const box = document.createElement('div');
    const template = list.render(t, { tag: 'en', language: 'en', direction: 'ltr' }, 4, {
      current: 'b',
      failed: (() => 'it failed') as never, // a notice, which is tested elsewhere
      chosen,
      close: () => {},
      common: commonTexts.in('en'),
      deleted: () => {},
      say: () => {},
    });
    if (template === nothing) return undefined;
    render(template, box);
    return box;
  };
  return { list, api, answers, queries, chosen, shown };
}

it('the list of conversations says which one is open, and opens another', async () => {
  const { list, api, answers, chosen, shown } = listOf();
  expect([list.isOpen, shown()]).toEqual([false, undefined]);
  const opened = list.open(api, 'en');
  expect(list.isOpen).toBe(true);
  expect(shown()!.querySelector('.skeleton')).not.toBeNull();
  answers[0]!.resolve({ sessions: [summary('a'), summary('b')], next_cursor: null });
  await opened;
  const buttons = [...shown()!.querySelectorAll<HTMLElement>('li .open')];
  expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([null, 'true']);
  const times = buttons.map((button) => button.querySelector('time')!.textContent);
  expect(times[0]).toMatch(/^Mar [123], 2026, \d+:\d0\s[AP]M$/); // in the reader's time zone
  expect(times).toEqual([times[0], times[0]]);
  buttons[0]!.click();
  expect(chosen.mock.calls).toEqual([['a']]);
});

it('the list says where there is none, and where it cannot be loaded', async () => {
  const { list, api, answers, shown } = listOf();
  const opened = list.open(api, 'en');
  answers[0]!.resolve({ sessions: [], next_cursor: null });
  await opened;
  expect(shown()!.textContent).toContain(t.noConversations);
  const again = list.open(api, 'en');
  answers[1]!.reject(new TypeError('Failed to fetch'));
  await again;
  expect(shown()!.textContent).toContain('it failed');
});

it('an answer that comes late opens no list that was closed, nor replaces a newer one', async () => {
  const { list, api, answers, shown } = listOf();
  const first = list.open(api, 'en');
  list.close();
  answers[0]!.resolve({ sessions: [summary('a')], next_cursor: null });
  await first;
  expect(list.isOpen).toBe(false);
  const [older, newer] = [list.open(api, 'en'), list.open(api, 'en')];
  answers[2]!.resolve({ sessions: [summary('new')], next_cursor: null });
  await newer;
  answers[1]!.resolve({ sessions: [summary('old')], next_cursor: null });
  await older;
  expect(shown()!.textContent).toContain('About new');
});

it('the list shows more conversations on request, below those that are there', async () => {
  const { list, api, answers, queries, shown } = listOf();
  const opened = list.open(api, 'en');
  const names = () => [...shown()!.querySelectorAll('li .open span')].map(({ textContent }) => textContent);
  const more = () =>
    [...shown()!.querySelectorAll('button')].find((button) => /Show more/.test(button.textContent));
  answers[0]!.resolve({ sessions: [summary('a')], next_cursor: 'next' });
  await opened;
  more()!.click();
  expect(names()).toEqual(['About a']);
  answers[1]!.resolve({ sessions: [summary('b')], next_cursor: null });
  await vi.waitFor(() => expect(names()).toEqual(['About a', 'About b']));
  expect([more(), queries]).toEqual([undefined, [{ limit: 30 }, { limit: 30, cursor: 'next' }]]);
});
