import { nothing, render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { ChatterFix, ChatSessionSummary } from '@chatterfix/sdk';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { SessionList } from './session-list.ts';

const t = fredChatTexts.in('en');
const summary = (id: string) =>
  ({ session_id: id, title: `About ${id}`, updated_at: '2026-03-02T09:20:00.000Z' }) as ChatSessionSummary; // what is shown of it

/** A list whose server answers when the test says so. */
function listOf() {
  const answers: PromiseWithResolvers<{ sessions: ChatSessionSummary[] }>[] = [];
  const api = {
    chat: {
      sessions: () => {
        const answer = Promise.withResolvers<{ sessions: ChatSessionSummary[] }>();
        answers.push(answer);
        return answer.promise;
      },
    },
  } as unknown as ChatterFix; // the one call that a list makes
  const list = new SessionList({
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  });
  const chosen = vi.fn();
  const shown = () => {
    const box = document.createElement('div');
    const template = list.render(t, { tag: 'en', language: 'en', direction: 'ltr' }, 4, {
      current: 'b',
      failed: (() => 'it failed') as never, // a notice, which is tested elsewhere
      chosen,
    });
    if (template === nothing) return undefined;
    render(template, box);
    return box;
  };
  return { list, api, answers, chosen, shown };
}

it('the list of conversations says which one is open, and opens another', async () => {
  const { list, api, answers, chosen, shown } = listOf();
  expect([list.isOpen, shown()]).toEqual([false, undefined]);
  const opened = list.open(api);
  expect(list.isOpen).toBe(true);
  expect(shown()!.querySelector('.skeleton')).not.toBeNull();
  answers[0]!.resolve({ sessions: [summary('a'), summary('b')] });
  await opened;
  const buttons = [...shown()!.querySelectorAll<HTMLElement>('li button[aria-current], li button')];
  expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([null, 'true']);
  expect(buttons.map((button) => button.querySelector('time')!.textContent)).toEqual([
    'Mar 2, 2026',
    'Mar 2, 2026',
  ]);
  buttons[0]!.click();
  expect(chosen.mock.calls).toEqual([['a']]);
});

it('the list says where there is none, and where it cannot be loaded', async () => {
  const { list, api, answers, shown } = listOf();
  const opened = list.open(api);
  answers[0]!.resolve({ sessions: [] });
  await opened;
  expect(shown()!.textContent).toContain(t.noConversations);
  const again = list.open(api);
  answers[1]!.reject(new TypeError('Failed to fetch'));
  await again;
  expect(shown()!.textContent).toContain('it failed');
});

it('an answer that comes late opens no list that was closed, nor replaces a newer one', async () => {
  const { list, api, answers, shown } = listOf();
  const first = list.open(api);
  list.close();
  answers[0]!.resolve({ sessions: [summary('a')] });
  await first;
  expect(list.isOpen).toBe(false);
  const [older, newer] = [list.open(api), list.open(api)];
  answers[2]!.resolve({ sessions: [summary('new')] });
  await newer;
  answers[1]!.resolve({ sessions: [summary('old')] });
  await older;
  expect(shown()!.textContent).toContain('About new');
});
