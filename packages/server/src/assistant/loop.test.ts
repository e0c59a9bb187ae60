import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import type { ChatModel, ModelEvent, ModelFailure, ModelRequest } from '../models/model.ts';
import { defaultLimits, LimitReached, type RunLimits } from './limits.ts';
import { askModel, type LoopEvent, type LoopState } from './loop.ts';

// The loop with a model whose replies are scripted. Its tools fail or do not exist, so that no database is needed.

const context = {
  tenant_id: 1,
  role: 'technician',
  permissions: new Set(['parts:read']),
  actor: { kind: 'user', id: 'ana' },
} as unknown as Context; // no service is reached

const text = (words: string): ModelEvent => ({ type: 'text-delta', text: words });
const usage = (input: number, output: number): ModelEvent => ({
  type: 'usage',
  input_tokens: input,
  output_tokens: output,
  cached_tokens: 0,
  estimated: false,
});
const finish = (reason: 'stop' | 'tool_calls' | 'filter' | 'length', refusal?: string): ModelEvent => ({
  type: 'finish',
  reason,
  raw: null,
  ...(refusal === undefined ? {} : { refusal }),
});
const call = (id: string): ModelEvent => ({
  type: 'tool-call',
  call: { id, name: 'open_valve', argumentsText: '{}', input: {} },
});

/** Asks a model that gives these replies, the last one again and again. */
async function ask(
  replies: readonly (readonly ModelEvent[])[],
  limits: Partial<RunLimits> = {},
  from?: LoopState,
) {
  const requests: ModelRequest[] = [];
  const model = {
    provider: 'openai',
    model: 'big',
    async *stream(request: ModelRequest) {
      requests.push(request);
      yield* replies[Math.min(requests.length, replies.length) - 1]!;
    },
  } as unknown as ChatModel; // the loop asks for nothing else
  const events: LoopEvent[] = [];
  let thrown: unknown;
  try {
    for await (const event of askModel(context, model, [{ role: 'user', content: 'Why?' }], {
      temperature: 0.2,
      maxTokens: 100,
      limits: { ...defaultLimits, ...limits },
      beforeNextReply: () => Promise.resolve(),
      signal: new AbortController().signal,
      acting: () => Promise.resolve(context),
      pageTools: [],
      mayWithoutAsking: () => Promise.resolve(false),
      from,
    }))
      events.push(event);
  } catch (error) {
    thrown = error;
  }
  return {
    events,
    thrown,
    requests,
    /** What the tools answered, as the model read it last. */
    results: requests.at(-1)!.messages.filter(({ role }) => role === 'tool'),
    of: (type: LoopEvent['type']) => events.filter((event) => event.type === type),
  };
}

describe('a model that calls tools', () => {
  it('may do so in six replies, and then has to answer without', async () => {
    const { requests, events } = await ask([[call('a'), usage(1, 1), finish('tool_calls')]]);
    expect(requests.map(({ tools }) => tools !== undefined)).toEqual([
      ...Array<boolean>(6).fill(true),
      false,
    ]);
    expect(events.at(-1)).toEqual({ type: 'finish', reason: 'other' });
    expect(requests[6]!.messages).toHaveLength(13); // the question, and six times a reply and its result
  });

  it('goes on counting where it waited', async () => {
    const from = {
      messages: [{ role: 'user' as const, content: 'before' }],
      rounds: 4,
      calls: 0,
      tokens: 90,
    };
    const again = await ask([[call('a'), usage(1, 1), finish('tool_calls')]], {}, from);
    expect(again.requests.map(({ tools }) => tools !== undefined)).toEqual([true, true, false]);
    expect(again.requests[0]!.messages.map(({ content }) => content)).toEqual(['Why?', 'before']);
    expect(from.messages).toHaveLength(1);
    const { thrown } = await ask([[call('a'), usage(6, 5), finish('tool_calls')]], { tokens: 100 }, from);
    expect(thrown).toEqual(new LimitReached('100 tokens for one question'));
  });

  it('may use as many tokens as the limit says', async () => {
    const replies = [
      [call('a'), usage(60, 40), finish('tool_calls')],
      [text('Yes.'), finish('stop')],
    ];
    expect((await ask(replies, { tokens: 100 })).thrown).toBeUndefined();
    expect((await ask(replies, { tokens: 99 })).thrown).toBeInstanceOf(LimitReached);
  });

  it('gets as many results as the limits allow, and is told of the others', async () => {
    const calls = (n: number) => Array.from({ length: n }, (_, at) => call(`c${at}`));
    const answer = [text('Yes.'), finish('stop')];
    const many = 'There were too many calls. Answer with what you have.';
    const told = (results: { content: string }[]) =>
      results.filter(({ content }) => content.includes(many)).length;
    const atOnce = await ask([[...calls(5), finish('tool_calls')], answer], { callsPerReply: 3 });
    expect(atOnce.of('limit')).toEqual([{ type: 'limit', limit: '3 look-ups at once' }]);
    expect([atOnce.results.length, told(atOnce.results)]).toEqual([5, 2]);
    const inAll = await ask(
      [[...calls(2), finish('tool_calls')], [...calls(3), finish('tool_calls')], answer],
      { callsPerReply: 3, calls: 4 },
    );
    expect(inAll.of('limit')).toEqual([{ type: 'limit', limit: '4 look-ups for one question' }]);
    expect([inAll.results.length, told(inAll.results)]).toEqual([5, 1]);
    expect(inAll.requests.map(({ tools }) => tools !== undefined)).toEqual([true, true, false]);
    const exactly = await ask([[...calls(3), finish('tool_calls')], answer], { callsPerReply: 3 });
    expect([exactly.of('limit'), told(exactly.results)]).toEqual([[], 0]);
  });

  it('gets a result for each call, also where several have the same id', async () => {
    const { results, requests } = await ask([
      [call('a'), call('b'), call('a'), call('a'), finish('tool_calls')],
      [text('Yes.'), finish('stop')],
    ]);
    const ids = requests[1]!.messages.flatMap(({ toolCalls = [] }) => toolCalls.map(({ id }) => id));
    expect(ids.slice(0, 2)).toEqual(['a', 'b']);
    expect(new Set(ids).size).toBe(4);
    expect(results.map(({ toolCallId }) => toolCallId)).toEqual(ids);
    expect(results.map(({ content }) => JSON.parse(content) as object)).toEqual(
      ids.map(() => ({ error: 'There is no tool open_valve.' })),
    );
  });
});

describe('a reply', () => {
  it.each<[ModelFailure['kind'], string]>([
    ['unavailable', 'provider_unavailable'],
    ['refused', 'provider_unavailable'],
    ['bad_key', 'provider_unavailable'],
    ['quota', 'provider_unavailable'],
    ['context_length', 'provider_unavailable'],
    ['unknown_model', 'provider_unavailable'],
    ['overloaded', 'provider_unavailable'],
    ['filter', 'answer_refused'],
    ['timeout', 'provider_timeout'],
    ['rate_limited', 'provider_rate_limited'],
    ['cut_off', 'answer_cut_off'],
    ['malformed', 'answer_cut_off'],
  ])('that fails because of %s has the problem %s', async (kind, code) => {
    const error = { kind, message: 'It failed.' };
    const { thrown } = await ask([[{ type: 'error', error: { ...error, retryAfter: 7 } }]]);
    expect(thrown).toMatchObject({ code, message: 'It failed.', retryAfter: 7 });
    expect((await ask([[{ type: 'error', error }]])).thrown).toMatchObject({ code, retryAfter: undefined });
  });

  it('that ends without a finish is cut off', async () => {
    const { thrown } = await ask([[text('It is')]]);
    expect(thrown).toMatchObject({ code: 'answer_cut_off' });
  });

  it('that is cut has its usage estimated, where the provider told none', async () => {
    const thought: ModelEvent = { type: 'reasoning-delta', text: 'x'.repeat(40) };
    const estimated = { type: 'usage', output_tokens: 10, estimated: true };
    expect((await ask([[thought]])).of('usage')).toMatchObject([estimated]);
    expect((await ask([[text('x'.repeat(40))]])).of('usage')).toMatchObject([estimated]);
    expect((await ask([[text('x'), usage(9, 4)]])).of('usage')).toMatchObject([{ input_tokens: 9 }]);
    expect((await ask([[]])).of('usage')).toEqual([]);
    const ofAnother = { ...usage(9, 4), by: { provider: 'ollama', model: 'small' } } as ModelEvent;
    expect((await ask([[ofAnother, text('x'.repeat(40))]])).of('usage')).toMatchObject([
      { input_tokens: 9, by: { provider: 'ollama' } },
      estimated,
    ]);
  });

  it('that is refused gives what the model said instead, or says that the filter withheld it', async () => {
    expect((await ask([[finish('stop', 'I may not.')]])).events).toEqual([
      { type: 'text-delta', text: 'I may not.' },
      { type: 'finish', reason: 'stop' },
    ]);
    expect((await ask([[text('Half'), finish('stop', 'I may not.')]])).of('text-delta')).toEqual([
      { type: 'text-delta', text: 'Half' },
    ]);
    expect((await ask([[finish('filter')]])).thrown).toMatchObject({ code: 'answer_refused' });
    expect((await ask([[text('Half'), finish('filter')]])).events.at(-1)).toEqual({
      type: 'finish',
      reason: 'filter',
    });
  });

  it('says why it ended', async () => {
    expect((await ask([[text('Half'), finish('length')]])).events.at(-1)).toEqual({
      type: 'finish',
      reason: 'length',
    });
  });
});
