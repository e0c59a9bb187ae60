import { describe, expect, it } from 'vitest';
import { askModel, textOf } from '../testing/ask-model.ts';
import { CircuitBreakers } from './circuit-breakers.ts';
import { firstThatAnswers, type Candidate } from './fallback.ts';
import type { ChatModel, ModelEvent, ModelFailure } from './model.ts';

let clock = 0;
const newBreakers = () => new CircuitBreakers(() => clock);
const failure = (kind: ModelFailure['kind'], retryAfter?: number): ModelEvent => ({
  type: 'error',
  error: { kind, message: `It is ${kind}.`, ...(retryAfter === undefined ? {} : { retryAfter }) },
});
const usage: ModelEvent = {
  type: 'usage',
  input_tokens: 1,
  output_tokens: 1,
  cached_tokens: 0,
  estimated: false,
};
const finish: ModelEvent = { type: 'finish', reason: 'stop', raw: null };
const text = (words: string): ModelEvent => ({ type: 'text-delta', text: words });

/** A model that gives each question the next of the answers, and the last one again and again. */
function played(provider: ChatModel['provider'], ...answers: ModelEvent[][]): Candidate & { asked: number } {
  const candidate = {
    connection: provider,
    asked: 0,
    model: {
      provider,
      model: `${provider}-model`,
      capabilities: { tools: true, temperature: true, contextTokens: 1000 },
      async *stream() {
        yield* answers[Math.min(candidate.asked++, answers.length - 1)]!;
      },
    },
  };
  return candidate;
}
const ask = (breakers: CircuitBreakers, ...candidates: Candidate[]) =>
  askModel(firstThatAnswers(candidates, breakers));
const kindOf = (events: ModelEvent[]) =>
  events.flatMap((event) => (event.type === 'error' ? [event.error.kind] : []));

describe('fallback', () => {
  it.each([
    'bad_key',
    'quota',
    'rate_limited',
    'unavailable',
    'overloaded',
    'timeout',
    'cut_off',
    'malformed',
  ] as const)('after %s, the next model answers, and the answer says so and what both took', async (kind) => {
    const second = [text('from the second'), usage, finish];
    expect(
      await ask(newBreakers(), played('ollama', [usage, failure(kind)]), played('openai', second)),
    ).toEqual([
      {
        type: 'model',
        provider: 'openai',
        model: 'openai-model',
        failure: { kind, message: `It is ${kind}.` },
      },
      { ...usage, by: { provider: 'ollama', model: 'ollama-model' } },
      ...second,
    ]);
  });

  it('keeps to the model that answered for the rest of a run, and says when it changes again', async () => {
    const breakers = newBreakers();
    const first = played('ollama', [failure('unavailable')], [text('first'), finish]);
    const second = played('openai', [text('second'), finish], [failure('quota')]);
    const model = firstThatAnswers([first, second], breakers);
    const answers = [await askModel(model), await askModel(model), await askModel(model)];
    expect(answers.map((events) => [events[0]?.type, textOf(events)])).toEqual([
      ['model', 'second'],
      ['model', 'first'],
      ['text-delta', 'first'],
    ]);
    expect([first.asked, second.asked]).toEqual([3, 2]);
  });

  it('ends with the first text: what was shown is not taken back', async () => {
    const second = played('openai', [text('from the second'), finish]);
    const events = await ask(newBreakers(), played('ollama', [text('half'), failure('cut_off')]), second);
    expect(events).toEqual([text('half'), failure('cut_off')]);
    expect(second.asked).toBe(0);
  });

  it('is not for a question that the provider’s filter refused', async () => {
    const second = played('openai', [text('x'), finish]);
    expect(kindOf(await ask(newBreakers(), played('ollama', [failure('filter')]), second))).toEqual([
      'filter',
    ]);
    expect(second.asked).toBe(0);
  });

  it('tells the first failure, and what was used, if all fail', async () => {
    const events = await ask(
      newBreakers(),
      played('ollama', [usage, failure('unavailable')]),
      played('openai', [failure('bad_key')]),
    );
    expect(events).toEqual([
      { ...usage, by: { provider: 'ollama', model: 'ollama-model' } },
      failure('unavailable'),
    ]);
  });

  it('keeps the usage of an answer without text', async () => {
    expect(await ask(newBreakers(), played('ollama', [usage, finish]))).toEqual([usage, finish]);
  });

  it('asks those whose providers asked to wait last', async () => {
    const breakers = newBreakers();
    const first = played('ollama', [failure('rate_limited', 60)], [text('again'), finish]);
    const second = played('openai', [text('second'), finish]);
    expect(textOf(await ask(breakers, first, second))).toBe('second');
    const events = await ask(breakers, first, second);
    expect(events[0]).toEqual(text('second')); // without an event: it is the first choice now
    expect(first.asked).toBe(1);
    clock += 61_000;
    expect(textOf(await ask(breakers, first, second))).toBe('again');
  });
});

describe('a connection that fails again and again', () => {
  it('is not asked for a while; then one question tries it', async () => {
    const breakers = newBreakers();
    const only = played('ollama', ...Array.from({ length: 6 }, () => [failure('unavailable')]), [
      text('up'),
      finish,
    ]);
    for (let attempt = 0; attempt < 5; attempt++) await ask(breakers, only);
    expect(await ask(breakers, only)).toEqual([
      {
        type: 'error',
        error: {
          kind: 'unavailable',
          message: 'Ollama failed several times in a row. It is asked again in 30 s.',
          retryAfter: 30,
        },
      },
    ]);
    expect(only.asked).toBe(5);
    clock += 30_001;
    await ask(breakers, only); // fails once more, so the pause is twice as long
    expect(only.asked).toBe(6);
    clock += 30_001;
    expect(breakers.pause('ollama')).toBe(30);
    clock += 30_000;
    expect(textOf(await ask(breakers, only))).toBe('up');
    expect(breakers.pause('ollama')).toBe(0);
  });

  it('is passed over by a run that began before, which is told how it failed last', async () => {
    const breakers = newBreakers();
    const down = played('ollama', [failure('bad_key')]);
    const model = firstThatAnswers([down, played('openai', [text('second'), finish])], breakers);
    for (let attempt = 0; attempt < 5; attempt++) await ask(breakers, played('ollama', [failure('timeout')]));
    expect((await askModel(model))[0]).toEqual({
      type: 'model',
      provider: 'openai',
      model: 'openai-model',
      failure: { kind: 'timeout', message: 'It is timeout.' },
    });
    expect(down.asked).toBe(0);
  });

  it('is tried by one question at a time', async () => {
    const breakers = newBreakers();
    const failing = played('ollama', [failure('timeout')]);
    for (let attempt = 0; attempt < 5; attempt++) await ask(breakers, failing);
    clock += 30_001;
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow: Candidate = {
      connection: 'ollama',
      model: {
        ...failing.model,
        async *stream() {
          await waiting;
          yield text('up');
          yield finish;
        },
      },
    };
    const trial = ask(breakers, slow);
    await Promise.resolve();
    expect(kindOf(await ask(breakers, failing))).toEqual(['unavailable']);
    expect(failing.asked).toBe(5);
    answer();
    expect(textOf(await trial)).toBe('up');
    expect(breakers.pause('ollama')).toBe(0);
  });

  it('is only one that the provider is to blame for, and each has its own', async () => {
    const breakers = newBreakers();
    const refusing = played('ollama', [failure('bad_key')]);
    for (let attempt = 0; attempt < 9; attempt++) await ask(breakers, refusing);
    expect(refusing.asked).toBe(9);
    const down = played('openai', [failure('unavailable')]);
    for (let attempt = 0; attempt < 9; attempt++) await ask(breakers, down);
    expect(down.asked).toBe(5);
    expect(breakers.pause('ollama')).toBe(0);
    expect(breakers.lastOutcome('openai')?.failure?.kind).toBe('unavailable');
  });

  it('can be tried again if the reader of the trial leaves', async () => {
    const breakers = newBreakers();
    const down = played('ollama', [failure('unavailable')]);
    for (let attempt = 0; attempt < 5; attempt++) await ask(breakers, down);
    clock += 30_001;
    const half: Candidate = {
      connection: 'ollama',
      model: {
        ...down.model,
        async *stream() {
          yield text('half');
          yield finish;
        },
      },
    };
    const request = { messages: [], signal: new AbortController().signal };
    for await (const event of firstThatAnswers([half], breakers)!.stream(request))
      if (event.type === 'text-delta') break;
    expect(breakers.pause('ollama')).toBe(0);
  });
});
