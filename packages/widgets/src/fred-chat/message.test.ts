import { nothing, render, type LitElement } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { ChatSource } from '@chatterfix/sdk';
import { failureOf } from '../failure.ts';
import { commonTexts } from '../i18n/common/index.ts';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { newAnswer, type Answer, type Lookup } from './answer.ts';
import { AnswerParts } from './answer-parts.ts';
import type { Conversation } from './conversation.ts';
import { answerMessage, questionMessage, type MessageActions } from './message.ts';
import { sourceList } from './source-list.ts';

const t = fredChatTexts.in('en');
const texts = { t, common: commonTexts.in('en') };
const plain = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

/** An answer as the conversation shows it. `painted` characters of its text are in the document. */
function shown(changes: Partial<Answer> = {}, given: Partial<MessageActions> = {}, painted = 1) {
  const view = { element: document.createElement('p'), painted } as unknown as Answer['view']; // what is read of it
  const answer = { ...newAnswer('Why?', view, 'complete'), ...changes };
  const actions = {
    last: true,
    busy: false,
    hasModel: true,
    signIn: vi.fn(),
    parts: {
      approvals: () => nothing, // tested elsewhere, as the toolbar is
      toolbar: () => nothing,
      sources: (of: Answer) => sourceList(of, t, 'https://plant.test/'),
    } as unknown as AnswerParts,
    ...given,
    askAgain: vi.fn(),
    ask: vi.fn(),
  };
  const box = document.createElement('div');
  render(answerMessage(answer, texts, actions), box);
  const buttons = [...box.querySelectorAll<HTMLButtonElement>('.buttons button, .message-content > button')];
  return { box, answer, actions, buttons, names: buttons.map((button) => plain(button)) };
}
const source = (n: number, changes: Partial<ChatSource> = {}): ChatSource => ({
  kind: 'asset',
  id: String(n),
  title: `P-${n}`,
  quote: '',
  href: `/api/assets/${n}`,
  ...changes,
});

it('a question is shown as text, in its own direction', () => {
  const box = document.createElement('div');
  render(questionMessage({ role: 'user', text: '<b>Why?</b>' }, texts), box);
  const content = box.querySelector('[part=question]');
  expect([plain(content), content?.getAttribute('dir'), box.querySelector('b')]).toEqual([
    'You: <b>Why?</b>',
    'auto',
    null,
  ]);
});

describe('an answer', () => {
  it.each<[state: Answer['state'], painted: number, lookups: number, thinking: boolean]>([
    ['streaming', 0, 0, true],
    ['streaming', 1, 0, false],
    ['streaming', 0, 1, false],
    ['waiting', 0, 0, false],
    ['complete', 0, 0, false],
  ])(
    '%s, with %i characters and %i lookups, says that Fred thinks: %s',
    (state, painted, count, thinking) => {
      const lookups = Array.from({ length: count }, (): Lookup => ({
        name: 'x',
        summary: 'x',
        state: 'done',
      }));
      const { box } = shown({ state, lookups }, {}, painted);
      expect(box.querySelector('.thinking') !== null).toBe(thinking);
      expect(box.querySelector('.assistant-message')?.getAttribute('data-state')).toBe(state);
    },
  );

  it.each<
    [lookup: Omit<Lookup, 'name' | 'summary'>, answer: Answer['state'], words: string, isSpinning: boolean]
  >([
    [{ state: 'running' }, 'streaming', 'Looks', true],
    [{ state: 'running' }, 'waiting', 'Looks', true],
    [{ state: 'running' }, 'stopped', 'Looks', false],
    [{ state: 'done' }, 'streaming', 'Looks', false],
    [{ state: 'done', shown: 2, total: 2 }, 'complete', 'Looks (2)', false],
    [{ state: 'done', shown: 0, total: 0 }, 'complete', 'Looks (0)', false],
    [{ state: 'done', shown: 2, total: 7 }, 'complete', 'Looks (2 of 7)', false],
    [{ state: 'done', shown: 2 }, 'complete', 'Looks', false],
    [{ state: 'failed', shown: 2, total: 7 }, 'streaming', 'Looks Without a result.', false],
  ])('with the lookup %j says, while it is %s, “%s”', (lookup, state, words, isSpinning) => {
    const { box } = shown({ state, lookups: [{ name: 'x', summary: 'Looks', ...lookup }] });
    const item = box.querySelector('.lookups li');
    expect([plain(item), item?.getAttribute('data-state'), item?.querySelector('.spinner') !== null]).toEqual(
      [words, lookup.state, isSpinning],
    );
  });

  it('marks a lookup that failed with another sign than one that is done', () => {
    const signs = (['done', 'failed'] as const).map((state) => {
      const { box } = shown({ lookups: [{ name: 'x', summary: 'Looks', state }] });
      return box.querySelector('.lookups svg')!.outerHTML;
    });
    expect(signs[0]).not.toBe(signs[1]);
  });

  it('says that it came from a search only where a model answers other questions', () => {
    const words = (hasModel: boolean) =>
      plain(shown({ offline: true }, { hasModel }).box.querySelector('.state'));
    expect([words(true), words(false)]).toEqual([
      'From a search in your records, without an AI model.',
      undefined,
    ]);
  });

  it.each([
    [1, 'complete', true],
    [3, 'complete', true],
    [4, 'complete', false],
    [3, 'cut_off', true],
  ] as const)('with %i sources that is %s lists them unfolded: %s', (count, state, isOpen) => {
    const sources = Array.from({ length: count }, (_, n) => source(n));
    const { box } = shown({ state, sources });
    const details = box.querySelector('details')!;
    expect([details.open, plain(details.querySelector('summary'))]).toEqual([isOpen, `Sources (${count})`]);
    expect([...details.querySelectorAll('li')].map(plain)).toEqual(
      sources.map(({ title }) => `Asset: ${title}`),
    );
  });

  it('shows no sources while it is written, and none where there are none', () => {
    const parts = new AnswerParts({} as LitElement, {} as Conversation, () => {
      throw new Error('Something is fetched.');
    });
    const { answer } = shown();
    expect(parts.sources(answer, t)).toBe(nothing);
    expect(parts.sources({ ...answer, state: 'streaming', sources: [source(1)] }, t)).toBe(nothing);
  });

  it('quotes its sources unless its text does, and leads only to addresses of the web', () => {
    const { box } = shown({
      text: `P-4 has **leaked** since ${'the pump ran dry, '.repeat(5)}and more.`,
      sources: [
        source(1, { quote: 'It leaks.' }),
        source(2, { href: 'javascript:alert(1)' }),
        source(3, { href: 'mailto:a@b' }),
        source(4, { quote: 'leaked since\n the pump ran dry' }),
        source(5, { quote: `Leaked since ${'the pump ran dry, '.repeat(5)}and another end` }),
        source(6, { quote: 'P-6' }),
      ],
    });
    expect(
      [...box.querySelectorAll('.sources button')].map((button) => button.getAttribute('data-source')),
    ).toEqual([
      'https://plant.test/api/assets/1',
      null,
      null,
      'https://plant.test/api/assets/4',
      'https://plant.test/api/assets/5',
      'https://plant.test/api/assets/6',
    ]);
    expect([...box.querySelectorAll('blockquote')].map(plain)).toEqual(['It leaks.']);
  });

  it.each<[reason: Answer['finishReason'], last: boolean, words: string | undefined, names: string[]]>([
    ['stop', true, undefined, []],
    [undefined, true, undefined, []],
    ['other', true, undefined, []],
    ['refusal', true, 'The AI model declined to answer.', []],
    ['filter', true, 'The AI model declined to answer.', []],
    ['length', true, 'The answer reached its longest length.', ['Go on']],
    ['limit', true, 'The answer reached its longest length.', ['Go on']],
    ['context_length', true, 'The answer reached its longest length.', ['Go on']],
    ['length', false, 'The answer reached its longest length.', []],
  ])('that ended with %s (the last one: %s) says “%s”', (finishReason, last, words, names) => {
    const { box, actions, buttons, names: offered } = shown({ finishReason }, { last });
    expect([plain(box.querySelector('.state')), offered]).toEqual([words, names]);
    for (const button of buttons) button.click();
    expect(actions.ask.mock.calls).toEqual(names.map(() => ['Go on']));
  });

  it('that was stopped says so', () => {
    const { box, names } = shown({ state: 'stopped' });
    expect([plain(box.querySelector('.state')), names]).toEqual(['Stopped.', []]);
  });

  const refused = (status: number, code: string, more: object = {}) =>
    failureOf({ status, code, detail: `about ${code}`, ...more });
  const again = ['Ask again'];
  const both = ['Ask again', 'Search the records instead'];

  it.each<[state: 'failed' | 'cut_off', failure: Answer['failure'], words: string, names: string[]]>([
    ['failed', undefined, 'This question was not answered. Your question is kept.', both],
    ['cut_off', undefined, 'The answer was cut off here.', both],
    ['failed', refused(404, 'feature_disabled'), 'Fred is turned off on this server.', []],
    [
      'failed',
      refused(503, 'provider_unavailable'),
      `The AI model cannot be reached. ${t.providerHint}`,
      both,
    ],
    [
      'failed',
      refused(503, 'provider_not_configured'),
      `The AI model cannot be reached. ${t.providerHint}`,
      both,
    ],
    ['failed', refused(504, 'provider_timeout'), `The AI model took too long. ${t.providerHint}`, both],
    ['failed', refused(503, 'provider_rate_limited'), `The AI model is busy. ${t.providerHint}`, both],
    ['cut_off', refused(504, 'provider_timeout'), `The AI model took too long. ${t.providerHint}`, both],
    ['failed', refused(409, 'run_in_progress'), `${t.stillAnswering} Your question is kept.`, both],
    ['failed', refused(429, 'budget_used_up'), `${t.budgetUsedUp} Your question is kept.`, both],
    ['cut_off', refused(502, 'answer_cut_off'), 'The answer was cut off here. Your question is kept.', both],
    ['failed', refused(502, 'answer_cut_off'), `This question was not answered. ${t.providerHint}`, both],
    [
      'failed',
      failureOf({ code: 'connection_failed' }),
      'The server cannot be reached. Check your connection, then try again. Your question is kept.',
      again,
    ],
    [
      'failed',
      refused(401, 'unauthenticated'),
      'You are not signed in. Sign in on this page, then try again. Your question is kept.',
      ['Sign in to ask Fred', ...again],
    ],
    [
      'failed',
      refused(403, 'forbidden'),
      `You may not do this. ${texts.common.forbiddenHint} Your question is kept.`,
      ['Sign in to ask Fred', ...again],
    ],
    ['failed', refused(400, 'invalid_input'), 'That did not work. about invalid_input', []],
  ])('that %s with %j says “%s”', (state, failure, words, names) => {
    const { box, answer, actions, buttons, names: offered } = shown({ state, failure });
    const notice = box.querySelector('[role=alert]');
    expect(plain(notice?.querySelector('strong')?.parentElement)).toBe(words);
    expect([offered, notice?.className]).toEqual([
      names,
      `notice notice-${state === 'cut_off' ? 'warning' : 'danger'}`,
    ]);
    for (const button of buttons) button.click();
    const asked = { 'Ask again': false, 'Search the records instead': true };
    expect(actions.askAgain.mock.calls).toEqual(
      Object.entries(asked).flatMap(([name, offline]) => (names.includes(name) ? [[answer, offline]] : [])),
    );
    expect(actions.signIn).toHaveBeenCalledTimes(names.includes('Sign in to ask Fred') ? 1 : 0);
  });

  it('that breaks off can be asked for again while it is the last one, and one that failed always', () => {
    expect(shown({ state: 'cut_off' }, { last: false }).names).toEqual([]);
    expect(shown({ state: 'failed' }, { last: false }).names).toEqual(both);
    expect(shown({ state: 'complete' }).names).toEqual([]);
  });

  it('that the search gave is asked for again without a model, and not searched for twice', () => {
    const { answer, actions, buttons, names } = shown({ state: 'failed', offline: true });
    expect(names).toEqual(again);
    buttons[0]!.click();
    expect(actions.askAgain.mock.calls).toEqual([[answer, true]]);
  });

  it('offers no sign-in where the page signs people in, and no second question while one is answered', () => {
    const failure = refused(401, 'unauthenticated');
    const { names, buttons } = shown({ state: 'failed', failure }, { signIn: undefined, busy: true });
    expect([names, buttons[0]!.getAttribute('aria-disabled')]).toEqual([again, 'true']);
  });

  it('names the request of a fault of the server', () => {
    const failed = (status: number) =>
      plain(
        shown({ state: 'failed', failure: refused(status, 'x', { request_id: 'req_1' }) }).box.querySelector(
          '.reference',
        ),
      );
    expect([failed(500), failed(400)]).toEqual(['Reference: req_1', undefined]);
  });
});
