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
  by = context,
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
    for await (const event of askModel(by, model, [{ role: 'user', content: 'Why?' }], {
      temperature: 0.2,
      maxTokens: 100,
      limits: { ...defaultLimits, ...limits },
      beforeNextReply: () => Promise.resolve(),
      signal: new AbortController().signal,
      acting: () => Promise.resolve(by),
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
  it.each([
    ['find_parts', { q: 'seal' }],
    ['start_work_order', { id: 1 }],
  ])('gets no result where %s fails because of a defect: that ends the answer', async (name, input) => {
    const defect = new Error('a defect');
    const permissions = new Set(['parts:read', 'work_orders:read', 'work_orders:transition']);
    const db = { query: () => Promise.reject(defect), transaction: () => Promise.reject(defect) };
    const { thrown, of } = await ask(
      [[{ type: 'tool-call', call: { id: 'a', name, argumentsText: '', input } }, finish('tool_calls')]],
      {},
      undefined,
      { ...context, permissions, db } as unknown as Context,
    );
    expect(thrown).toBe(defect);
    expect(of('tool-result')).toEqual([]);
  });

  it('is told what is wrong with its arguments', async () => {
    const called = (name: string, input: Record<string, unknown> | undefined): ModelEvent[] => [
      { type: 'tool-call', call: { id: 'a', name, argumentsText: '', input } },
      finish('tool_calls'),
    ];
    const answer = [text('Yes.'), finish('stop')];
    const errorOf = async (name: string, input: Record<string, unknown> | undefined) => {
      const { results, of } = await ask([called(name, input), answer]);
      expect(of('tool-result')).toEqual([{ type: 'tool-result', name, succeeded: false }]);
      expect(of('retrieved')).toEqual([]);
      return (JSON.parse(results[0]!.content) as { error: string }).error;
    };
    expect(await errorOf('find_parts', undefined)).toBe(
      'The arguments are not a complete JSON object. Nothing was done: call again.',
    );
    expect(await errorOf('find_parts', { q: 7 })).toMatch(/^The input is not valid: q .*\.$/);
    // It has no right to read work orders.
    expect(await errorOf('find_work_orders', {})).toBe('There is no tool find_work_orders.');
  });

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
  it('is sent back with what its provider needs to read it again', async () => {
    const replay = { provider: 'openai' as const, model: 'big', content: [{ signature: 'x\u0000y' }] };
    const { requests } = await ask([
      [text('Let me\u0000 see.'), call('a'), { type: 'replay', replay }, finish('tool_calls')],
      [text('Yes.'), finish('stop')],
    ]);
    expect(requests[1]!.messages[1]).toEqual({
      role: 'assistant',
      content: 'Let me see.',
      toolCalls: [{ id: 'a', name: 'open_valve', argumentsText: '{}', input: {} }],
      replay: { provider: 'openai', model: 'big', content: [{ signature: 'xy' }] },
    });
    const without = await ask([
      [call('a'), finish('tool_calls')],
      [text('Yes.'), finish('stop')],
    ]);
    expect(without.requests[1]!.messages[1]).not.toHaveProperty('replay');
  });

  it('is asked for with the settings, and its model may be another one', async () => {
    const other: ModelEvent = { type: 'model', provider: 'ollama', model: 'small' };
    const { requests, events } = await ask([[other, text('Yes.'), usage(1, 2), finish('stop')]]);
    expect(requests[0]).toMatchObject({ temperature: 0.2, maxTokens: 100 });
    expect(events.map(({ type }) => type)).toEqual(['model', 'text-delta', 'usage', 'finish']);
    expect(events[0]).toEqual({ type: 'model', provider: 'ollama', model: 'small' });
  });

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
