import { describe, expect, it } from 'vitest';
import type { ChatSource, Problem } from '@chatterfix/sdk/contract';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { Evidence } from './citations/evidence.ts';
import { collectAnswer } from './collect-answer.ts';
import { defaultLimits, LimitReached, type RunLimits } from './limits.ts';
import type { LoopEvent, LoopState, Proposal } from './loop.ts';
import type { RunHost } from './runs/host.ts';
import { LiveRun } from './runs/live-run.ts';
import type { Outcome } from './runs/outcome.ts';
import type { Meter } from './usage/meter.ts';

// An answer whose events the test writes: how it ends, and what its readers get.

const context = { request_id: 'request-1' } as Context;
const host = {
  describe: (error: unknown, requestId: string) =>
    ({
      code: error instanceof DomainError ? error.code : 'internal',
      detail: (error as Error).message,
      request_id: requestId,
      ...(error instanceof DomainError ? { retry_after: error.retryAfter } : {}),
    }) as Problem,
} as RunHost; // it is asked for nothing else
const text = (words: string): LoopEvent => ({ type: 'text-delta', text: words });
const source = (kind: ChatSource['kind'], id: string): ChatSource => ({
  kind,
  id,
  title: `WO ${id}`,
  quote: 'Seal leaks',
  href: `/api/work-orders/${id}`,
});
const usage: LoopEvent = {
  type: 'usage',
  input_tokens: 2,
  output_tokens: 5,
  cached_tokens: 1,
  estimated: false,
};
const waitState: LoopState = { messages: [], rounds: 1, calls: 1, tokens: 7 };

interface Options {
  opening?: string;
  before?: Outcome;
  limits?: Partial<RunLimits>;
  meter?: Partial<Meter>;
  asked?: string;
  stop?: 'stopped' | 'interrupted';
}

/** Collects these events; an error is thrown in its place, and the run is told to stop behind the last event. */
async function collect(
  events: readonly (LoopEvent | Error)[],
  { opening, before, limits, meter, asked = '', stop }: Options = {},
) {
  const live = new LiveRun({ id: 1, run_id: 'run-1' }, context, () => {});
  const watched: string[] = [];
  async function* answer() {
    for (const event of events) {
      if (event instanceof Error) throw event;
      yield event;
      await Promise.resolve();
    }
    if (stop) {
      live.stop(stop);
      throw new Error('aborted');
    }
  }
  const outcome = await collectAnswer(
    {
      host,
      context,
      live,
      limits: { ...defaultLimits, ...limits },
      meter: meter as Meter | undefined,
      opening,
      before,
      evidence: new Evidence(asked),
      watch: ({ type }) => watched.push(type),
    },
    { session_id: 'session-1', run_id: 'run-1', provider: 'openai', model: 'big' },
    answer(),
  );
  const logged = (live.nextBatch()?.events ?? '').split('\n').filter((line) => line !== '');
  return {
    outcome,
    watched,
    /** What readers got. */
    events: logged.map((line) => JSON.parse(line) as { type: string; text?: string }),
    shown: logged.map((line) => (JSON.parse(line) as { text?: string }).text ?? '').join(''),
  };
}

const answered: Outcome = {
  provider: 'openai',
  model: 'big',
  uses: [],
  limit_reached: null,
  cache_key: null,
  cached_at: null,
  problem: null,
  state: 'complete',
  content: 'I propose it.',
  sources: [source('work_order', '17')],
  citations: [{ text: 'WO-9', kind: 'work_order', id: '9', href: null, checked: false }],
  finish_reason: null,
};

describe('an answer', () => {
  it('is complete with its text, its sources and why it ended', async () => {
    const { outcome, events, watched } = await collect([
      { type: 'tool-call', name: 'get_work_order', summary: 'Looking' },
      { type: 'source-add', source: source('work_order', '17') },
      { type: 'source-add', source: source('work_order', '17') },
      { type: 'source-add', source: source('asset', '17') },
      { type: 'source-add', source: source('work_order', '18') },
      text('The seal '),
      text('leaks.'),
      { type: 'finish', reason: 'length' },
    ]);
    expect(outcome).toEqual({
      ...answered,
      content: 'The seal leaks.',
      sources: [source('work_order', '17'), source('asset', '17'), source('work_order', '18')],
      citations: [],
      finish_reason: 'length',
    });
    expect(events.map(({ type }) => type)).toEqual([
      'tool-call',
      'source-add',
      'source-add',
      'source-add',
      'text-delta',
    ]);
    expect(watched).toEqual(['tool-call', ...Array<string>(4).fill('source-add'), 'finish']);
  });

  it('ended by itself where the model does not say why', async () => {
    expect((await collect([text('Yes.')])).outcome).toMatchObject({
      state: 'complete',
      finish_reason: 'stop',
      limit_reached: null,
    });
  });

  it('is by the model that answered in the end, and tells of a limit', async () => {
    const { outcome, events } = await collect([
      { type: 'model', provider: 'ollama', model: 'small' },
      { type: 'limit', limit: '3 look-ups at once' },
      text('Yes.'),
    ]);
    expect(outcome).toMatchObject({
      provider: 'ollama',
      model: 'small',
      limit_reached: '3 look-ups at once',
    });
    expect(events[0]).toEqual({ type: 'model-change', provider: 'ollama', model: 'small' });
  });

  it('begins with its opening, a paragraph of its own, also where nothing follows', async () => {
    const { outcome, shown } = await collect([text('Then do it.')], { opening: 'Stop first.' });
    expect(outcome).toMatchObject({ state: 'complete', content: 'Stop first.\n\nThen do it.' });
    expect(shown).toBe('Stop first.\n\nThen do it.');
    for (const nothing of [[], [text(' \n')]]) {
      const empty = await collect(nothing, { opening: 'Stop first.' });
      expect(empty.outcome).toMatchObject({
        state: 'cut_off',
        finish_reason: null,
        problem: {
          code: 'answer_cut_off',
          detail: 'The provider ended without an answer.',
          request_id: 'request-1',
          session_id: 'session-1',
          run_id: 'run-1',
        },
      });
      expect(empty.outcome).toMatchObject({ content: expect.stringMatching(/^Stop first\.\s*$/) as string });
    }
  });

  it('shows at its end what was held back as a possible link', async () => {
    const { outcome, shown } = await collect([text('See [WO-1')]);
    expect(outcome).toMatchObject({ state: 'complete', content: 'See \\[WO-1' });
    expect(shown).toBe('See \\[WO-1');
    expect((await collect([text('[WO-1')])).outcome).toMatchObject({ state: 'complete', content: '\\[WO-1' });
    expect((await collect([text('See [WO-1'), new Error('broken')])).outcome).toMatchObject({
      state: 'failed',
      content: 'See \\[WO-1',
    });
  });

  it('links the marks of what was looked up, and names what was not', async () => {
    const { outcome } = await collect([
      { type: 'source-add', source: source('work_order', '17') },
      { type: 'retrieved', result: '{"orders":[{"cite":"[WO-18]"}]}' },
      text('[WO-17] and [WO-18] and [WO-19]'),
    ]);
    expect(outcome).toMatchObject({
      content: '[WO-17](/api/work-orders/17) and [WO-18](/api/work-orders/18) and \\[WO-19]',
      citations: [
        { text: 'WO-17', id: '17', checked: true },
        { text: 'WO-18', id: '18', checked: true },
        { text: 'WO-19', checked: false },
      ],
    });
  });

  it('may have as many characters as the limit says', async () => {
    const limits = { answerLength: 10 };
    expect((await collect([text('x'.repeat(10)), text('')], { limits })).outcome).toMatchObject({
      finish_reason: 'stop',
    });
    expect((await collect([text('x'.repeat(11)), text('y')], { limits })).outcome).toMatchObject({
      state: 'complete',
      content: 'x'.repeat(11),
      finish_reason: 'limit',
      limit_reached: '10 characters of an answer',
    });
  });
});

describe('an answer that ends early', () => {
  it.each<[Error, string, string]>([
    [new Error('a defect'), 'failed', 'internal'],
    [new DomainError('provider_unavailable', 'Down.'), 'failed', 'provider_unavailable'],
    [new DomainError('answer_cut_off', 'Cut.'), 'cut_off', 'answer_cut_off'],
  ])('because of %s keeps what was written', async (failure, state, code) => {
    const { outcome, shown } = await collect([text('Half'), failure]);
    expect(outcome).toMatchObject({ state, content: 'Half', finish_reason: null, problem: { code } });
    expect(shown).toBe('Half');
  });

  it('at a limit is complete if something was written, and else a problem', async () => {
    const limit = new LimitReached('5 seconds for one question');
    expect((await collect([text('Half'), limit])).outcome).toMatchObject({
      state: 'complete',
      finish_reason: 'limit',
      limit_reached: '5 seconds for one question',
      problem: null,
    });
    expect((await collect([limit], { opening: 'Stop.' })).outcome).toMatchObject({
      state: 'cut_off',
      limit_reached: null,
      problem: {
        code: 'answer_cut_off',
        detail: 'The answer reached a limit: 5 seconds for one question.',
      },
    });
  });

  it.each([
    ['stopped', 'run_stopped', undefined],
    ['interrupted', 'run_interrupted', 5],
  ] as const)('because it is %s says so', async (stop, code, retryAfter) => {
    const { outcome } = await collect([text('Half')], { stop });
    expect(outcome).toMatchObject({
      state: stop,
      content: 'Half',
      finish_reason: null,
      problem: { code, retry_after: retryAfter, session_id: 'session-1', run_id: 'run-1' },
    });
  });
});

describe('an answer that waits', () => {
  const call = { model_call_id: 'c', name: 'open_door', summary: 'Open it', arguments: {} };

  it('has what it waits for, and what was written before', async () => {
    const { outcome, events } = await collect([
      text('I open it.'),
      { type: 'page-call', call },
      { type: 'wait', state: waitState },
    ]);
    expect(outcome).toMatchObject({
      state: 'waiting',
      loop: waitState,
      proposals: [],
      calls: [call],
      outcome: { state: 'complete', content: 'I open it.', finish_reason: null },
    });
    expect(events.map(({ type }) => type)).toEqual(['text-delta']);
  });

  it('may wait without a word', async () => {
    const proposal = { call_id: 'c' } as Proposal; // passed on as it is
    const { outcome } = await collect([
      { type: 'proposal', proposal },
      { type: 'wait', state: waitState },
    ]);
    expect(outcome).toMatchObject({
      state: 'waiting',
      proposals: [proposal],
      calls: [],
      outcome: { content: '' },
    });
  });

  it('goes on in a new paragraph, with what it had, which readers do not get again', async () => {
    const { outcome, shown } = await collect(
      [{ type: 'source-add', source: source('work_order', '17') }, text('Done'), text('.')],
      { before: { ...answered, limit_reached: 'x' } },
    );
    expect(shown).toBe('\n\nDone.');
    expect(outcome).toMatchObject({
      state: 'complete',
      content: 'I propose it.\n\nDone.',
      sources: answered.sources,
      citations: answered.citations,
      finish_reason: 'stop',
      limit_reached: 'x',
    });
    expect((await collect([], { before: answered })).outcome).toMatchObject({
      state: 'cut_off',
      content: 'I propose it.',
    });
    expect((await collect([text('Done.')], { before: { ...answered, content: '' } })).shown).toBe('Done.');
  });
});

it('an answer of which too much is not stored yet waits until it is', async () => {
  const live = new LiveRun({ id: 1, run_id: 'run-1' }, context, () => {});
  let asked = 0;
  async function* answer() {
    for (; asked < 4; asked++) {
      await new Promise(setImmediate);
      yield text('x'.repeat(300_000));
    }
  }
  const target = { host, context, live, meter: undefined, opening: undefined, evidence: new Evidence('') };
  const collecting = collectAnswer(
    { ...target, limits: { ...defaultLimits, answerLength: 2e6 } },
    { session_id: 'session-1', run_id: 'run-1', provider: 'openai', model: 'big' },
    answer(),
  );
  const turns = async () => {
    for (let n = 0; n < 20; n++) await new Promise(setImmediate);
  };
  await turns();
  expect(asked).toBe(2); // behind the third piece, none is asked for
  live.stored(live.nextBatch()!);
  expect(await collecting).toMatchObject({ state: 'complete' });
  expect(asked).toBe(4);
});

describe('what an answer takes', () => {
  const meterWith = (isUsedUp: boolean) => {
    const added: unknown[] = [];
    return {
      added,
      meter: {
        costOf: (_provider: string, model: string) => (model === 'big' ? 0.5 : null),
        add: (...use: unknown[]) => added.push(use.slice(0, 4)),
        isUsedUp,
        unrecorded: [{ number: 2 }],
      } as unknown as Meter, // as far as it is asked
    };
  };

  it('is told to its readers, and counted under the number of that event', async () => {
    const { meter, added } = meterWith(false);
    const { events, outcome } = await collect(
      [text('Yes.'), { ...usage, by: { provider: 'ollama', model: 'small' } }, usage],
      { meter },
    );
    const told = { type: 'usage', input_tokens: 2, output_tokens: 5, cached_tokens: 1, estimated: false };
    expect(events).toEqual([
      { type: 'text-delta', text: 'Yes.' },
      { ...told, cost: null },
      { ...told, cost: 0.5 },
    ]);
    expect(added).toEqual([
      [2, 'ollama', 'small', null],
      [3, 'openai', 'big', 0.5],
    ]);
    expect(outcome).toMatchObject({ uses: [{ number: 2 }], limit_reached: null });
    expect((await collect([usage])).events).toMatchObject([{ cost: null }]);
  });

  it('is kept where the answer ends early or waits, and the used-up money is named', async () => {
    const { meter } = meterWith(true);
    for (const events of [[new Error('a defect')], [text('x'), new LimitReached('y')]])
      expect((await collect(events, { meter })).outcome).toMatchObject({ uses: [{ number: 2 }] });
    expect((await collect([{ type: 'wait', state: waitState }], { meter })).outcome).toMatchObject({
      outcome: { uses: [{ number: 2 }] },
    });
    expect((await collect([text('Yes.')], { meter })).outcome).toMatchObject({
      limit_reached: 'the money for the answers of one day',
    });
    expect(
      (await collect([{ type: 'limit', limit: '3 look-ups at once' }, text('Yes.')], { meter })).outcome,
    ).toMatchObject({ limit_reached: '3 look-ups at once' });
  });
});
