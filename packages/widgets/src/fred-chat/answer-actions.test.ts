import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentQuestions } from '../testing/chat.ts';
import { sessionOf, streamed } from '../testing/conversations.ts';
import type { FakeServer, FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mountChat } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { answerText } from '../testing/plant.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  clearPage();
});

const route = 'POST /api/chat/sessions/ses_story_1/messages/2/feedback';
/** What was said about the answer, in order. */
const said = (server: FakeServer) =>
  server.requests.filter((request) => request.route === route).map(({ body }) => body);

async function mountAnswered(options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const mounted = await mountChat(options, attributes);
  await mounted.element.ask('Why does P-101A leak?');
  await mounted.shadow.get('.answer-actions');
  return mounted;
}

describe('an answer', () => {
  it('can be copied as it was written, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { shadow } = await mountAnswered();
    await shadow.press('Copy the answer');
    await until(() => write.mock.calls.length === 1);
    expect(write.mock.calls[0]).toEqual([answerText]);
    await shadow.says('Copied.');
  });

  it('can be copied on a page without a clipboard of its own, and keeps the focus', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    let copied = '';
    const command = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copied = String(getSelection());
      return true;
    });
    const { shadow } = await mountAnswered();
    const button = await shadow.button('Copy the answer');
    button.focus();
    button.click();
    await shadow.says('Copied.');
    expect([command.mock.calls, copied, shadow.focused]).toEqual([[['copy']], answerText, button]);
  });

  it('shows that it was copied for two seconds, also where another one was copied before', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { element, shadow } = await mountAnswered();
    await element.ask('And P-101B?');
    await until(() => shadow.root.querySelectorAll('.answer-actions').length === 2);
    const buttons = [
      ...shadow.root.querySelectorAll<HTMLElement>('.answer-actions [aria-label="Copy the answer"]'),
    ];
    const plain = buttons[0]!.innerHTML;
    const marked = () => buttons.map(({ innerHTML }) => innerHTML !== plain);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    buttons[0]!.click();
    await until(() => marked()[0]);
    await vi.advanceTimersByTimeAsync(1_500);
    buttons[1]!.click();
    await until(() => marked()[1]);
    expect(marked()).toEqual([false, true]);
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
    expect(marked()).toEqual([false, true]);
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
    expect(marked()).toEqual([false, false]);
  });

  it('can be asked for again while it is the last one', async () => {
    const { server, element, shadow } = await mountAnswered();
    await element.ask('And P-101B?');
    await until(() => shadow.root.querySelectorAll('.answer-actions').length === 2);
    expect(shadow.buttons.filter((name) => name === 'Ask again')).toHaveLength(1);
    await shadow.press('Ask again');
    await until(() => shadow.root.querySelectorAll('[data-state=complete]').length === 3);
    expect(sentQuestions(server).map(({ message }) => message)).toEqual([
      'Why does P-101A leak?',
      'And P-101B?',
      'And P-101B?',
    ]);
  });

  it('that helped can be marked with one key', async () => {
    const { server, shadow } = await mountAnswered();
    (await shadow.button('This answer helped')).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => said(server).length === 1);
    expect(said(server)).toEqual([{ rating: 'up', reasons: [], comment: null }]);
    await shadow.says('Thank you.');
    expect((await shadow.button('This answer helped')).ariaPressed).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(said(server)).toHaveLength(1);
  });

  it('that did not help gets reasons and a comment, with the keyboard alone', async () => {
    const { server, shadow } = await mountAnswered();
    (await shadow.button('This answer did not help')).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => shadow.focused?.textContent.trim() === 'It is not true');
    await userEvent.keyboard(' {Tab}{Enter}{Tab}{Enter}{Enter}'); // the third on and off again
    await until(() => shadow.focused?.getAttribute('aria-pressed') === 'false');
    await shadow.type('#feedback-comment', 'The gasket, not the seal.');
    expect(await shadow.violations()).toEqual([]);
    expect(shadow.smallTargets()).toEqual([]);
    await shadow.press('Send');
    await shadow.gone('.feedback');
    expect(said(server)).toEqual([
      { rating: 'down', reasons: [], comment: null },
      { rating: 'down', reasons: ['wrong', 'unsafe'], comment: 'The gasket, not the seal.' },
    ]);
    await until(() => shadow.focused?.ariaLabel === 'This answer did not help');
  });

  it('keeps the thumb where its reasons are skipped', async () => {
    const { server, element, shadow } = await mountAnswered();
    await shadow.press('This answer did not help');
    await until(() => shadow.focused?.closest('.feedback'));
    await userEvent.keyboard('{Escape}');
    await shadow.gone('.feedback');
    expect(element.open).toBe(true);
    await until(() => shadow.focused?.ariaLabel === 'This answer did not help');
    expect([said(server).length, shadow.focused?.ariaPressed]).toEqual([1, 'true']);
  });

  it('says what the server refused, and takes the thumb back', async () => {
    const { shadow } = await mountAnswered({
      fail: (asked) => (asked === route ? 'internal_error' : undefined),
    });
    const live = await shadow.get('#live');
    const deeds = await shadow.get('#deeds');
    await until(() => live.textContent.endsWith('The answer is complete.'));
    await shadow.press('This answer helped');
    await shadow.get('.message .notice-danger');
    await settle();
    expect((await shadow.button('This answer helped')).ariaPressed).toBe('false');
    expect(live.textContent + deeds.textContent).not.toContain('Thank you.');
  });

  it('keeps what is written in its form when the thumb is pressed again, and sends it once', async () => {
    const { server, shadow } = await mountAnswered();
    await shadow.press('This answer did not help');
    await until(() => said(server).length === 1);
    await shadow.press('It is unsafe');
    await shadow.type('#feedback-comment', 'The gasket, not the seal.');
    await shadow.press('This answer did not help');
    await settle();
    expect((await shadow.button('It is unsafe')).ariaPressed).toBe('true');
    expect((await shadow.get<HTMLTextAreaElement>('#feedback-comment')).value).toBe(
      'The gasket, not the seal.',
    );
    const answer = server.holdNext(route);
    const form = await shadow.get<HTMLFormElement>('form.feedback');
    form.requestSubmit();
    await until(() => answer.held);
    expect((await shadow.button('Send')).ariaDisabled).toBe('true');
    form.requestSubmit();
    answer.release();
    await shadow.gone('.feedback');
    await settle();
    expect(said(server)).toEqual([
      { rating: 'down', reasons: [], comment: null },
      { rating: 'down', reasons: ['unsafe'], comment: 'The gasket, not the seal.' },
    ]);
  });

  it('has no form for what was wrong once it is said to have helped', async () => {
    const { server, shadow } = await mountAnswered();
    const thumbs = async () => [
      (await shadow.button('This answer helped')).ariaPressed,
      (await shadow.button('This answer did not help')).ariaPressed,
    ];
    const [down, up] = [server.holdNext(route), server.holdNext(route)];
    await shadow.press('This answer did not help');
    await shadow.get('.feedback');
    await until(() => down.held);
    await shadow.press('This answer helped');
    await shadow.gone('.feedback');
    down.release();
    await until(() => up.held);
    await settle();
    expect(await thumbs()).toEqual(['true', 'false']); // the answer to the first press comes late
    up.release();
    await shadow.says('Thank you.');
    expect(said(server)).toMatchObject([{ rating: 'down' }, { rating: 'up' }]);
    expect(await thumbs()).toEqual(['true', 'false']);
  });

  it('keeps reasons that could not be sent, and sends them when they are sent again', async () => {
    const { server, shadow } = await mountAnswered();
    await shadow.press('This answer did not help');
    await until(() => said(server).length === 1);
    server.options.fail = (asked) => (asked === route ? 'no_connection' : undefined);
    await shadow.press('It is unsafe');
    await shadow.type('#feedback-comment', 'The gasket, not the seal.');
    await shadow.press('Send');
    await shadow.get('.message .notice-danger');
    expect((await shadow.button('It is unsafe')).ariaPressed).toBe('true');
    expect((await shadow.get<HTMLTextAreaElement>('#feedback-comment')).value).toBe(
      'The gasket, not the seal.',
    );
    expect((await shadow.button('Send')).ariaDisabled).toBe('false');
    delete server.options.fail;
    await shadow.press('Send');
    await shadow.gone('.feedback');
    await shadow.gone('.message .notice-danger');
    expect(said(server).at(-1)).toEqual({
      rating: 'down',
      reasons: ['unsafe'],
      comment: 'The gasket, not the seal.',
    });
  });

  it('that could not be copied says so, and shows no tick', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const { shadow } = await mountAnswered();
    const button = await shadow.button('Copy the answer');
    const before = button.innerHTML;
    button.click();
    await until(
      () => shadow.root.querySelector('#deeds')?.textContent === 'The browser did not allow copying.',
    );
    await settle();
    expect(button.innerHTML).toBe(before);
  });

  it('sends reasons after the thumb, also where the network is slow', async () => {
    const { server, shadow } = await mountAnswered();
    const hold = server.holdNext(route);
    await shadow.press('This answer did not help');
    await shadow.press('It is unsafe');
    (await shadow.get<HTMLFormElement>('form.feedback')).requestSubmit();
    await until(() => hold.held && said(server).length === 1);
    await settle();
    expect(said(server)).toHaveLength(1);
    hold.release();
    await until(() => said(server).length === 2);
    expect(said(server)[1]).toEqual({ rating: 'down', reasons: ['unsafe'], comment: null });
  });

  it('shows what was said about it before, when its conversation is opened again', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_a');
    const session = sessionOf('ses_a', [
      ['user', 'first'],
      ['assistant', 'It was oiled.'],
    ]);
    session.messages[1]!.feedback = { rating: 'down', reasons: ['unclear'], comment: 'Which one?' };
    const { server, shadow } = await mountChat({ sessions: [session] });
    expect((await shadow.button('This answer did not help')).ariaPressed).toBe('true');
    await shadow.press('This answer did not help');
    expect((await shadow.button('It is hard to understand')).ariaPressed).toBe('true');
    expect((await shadow.get<HTMLTextAreaElement>('#feedback-comment')).value).toBe('Which one?');
    await settle();
    expect(server.asked('POST /api/chat/sessions')).toBe(0); // it was said already
  });

  it('has its words in the language of the page', async () => {
    const { shadow } = await mountAnswered({}, { lang: 'ar' });
    await shadow.press('لم تُفِد هذه الإجابة');
    await shadow.button('غير آمنة');
    expect(shadow.text).not.toMatch(/undefined|\[object|=>/);
  });

  it('that was stopped or cut off can be copied, but not judged: the server has not named it', async () => {
    const { shadow } = await mountAnswered({
      answer: (request) => streamed('Half of', { request, cut: true }),
    });
    await shadow.button('Copy the answer');
    expect(shadow.buttons).not.toContain('This answer helped');
    expect(shadow.buttons.filter((name) => name === 'Ask again')).toHaveLength(1); // beside the failure
  });
});
