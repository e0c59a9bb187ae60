import { describe, expect, it } from 'vitest';
import { askModel } from '../testing/ask-model.ts';
import { wireProtocols, type ProtocolName } from '../testing/wire-protocols.ts';
import { createModels } from './registry.ts';

// How each protocol says why an answer ended and what it took, and what we make of it.

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;

async function eventsOf(protocol: ProtocolName, end: string, begin?: string) {
  const on = wireProtocols[protocol];
  const answer = (begin ?? on.begin) + on.text('half') + end;
  const fetch = () => Promise.resolve(new Response(answer));
  const connection = { [on.provider]: on.connect('http://provider.test') };
  return askModel(createModels({ ...connection, fetch: fetch as typeof globalThis.fetch }).get(on.provider));
}

const chat = (reason: string) => data({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });
const responses = (reason: string) =>
  data({
    type: 'response.incomplete',
    response: { status: 'incomplete', output: [], incomplete_details: { reason } },
  });
const anthropic = (reason: string) =>
  data({ type: 'message_delta', delta: { stop_reason: reason }, usage: { output_tokens: 4 } }) +
  data({ type: 'message_stop' });
const google = (finishReason: string) => data({ candidates: [{ content: { parts: [] }, finishReason }] });
const ollama = (reason: string) =>
  `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, done_reason: reason })}\n`;

describe.each<[ProtocolName, (raw: string) => string, Record<string, string>]>([
  [
    'chat',
    chat,
    {
      stop: 'stop',
      STOP: 'stop',
      eos: 'stop',
      end_turn: 'stop',
      length: 'length',
      max_tokens: 'length',
      tool_calls: 'tool_calls',
      function_call: 'tool_calls',
      content_filter: 'filter',
      refusal: 'refusal',
      strange: 'other',
    },
  ],
  [
    'responses',
    responses,
    { max_output_tokens: 'length', max_tokens: 'length', content_filter: 'filter', strange: 'other' },
  ],
  [
    'anthropic',
    anthropic,
    {
      end_turn: 'stop',
      stop_sequence: 'stop',
      max_tokens: 'length',
      tool_use: 'tool_calls',
      refusal: 'refusal',
      model_context_window_exceeded: 'context_length',
      pause_turn: 'other',
    },
  ],
  [
    'google',
    google,
    {
      STOP: 'stop',
      FUNCTION_CALL: 'tool_calls',
      TOOL_CALLS: 'tool_calls',
      MAX_TOKENS: 'length',
      SAFETY: 'filter',
      RECITATION: 'filter',
      LANGUAGE: 'filter',
      BLOCKLIST: 'filter',
      PROHIBITED_CONTENT: 'filter',
      SPII: 'filter',
      MODEL_ARMOR: 'filter',
      OTHER: 'other',
    },
  ],
  ['ollama', ollama, { stop: 'stop', length: 'length' }],
])('%s', (protocol, end, reasons) => {
  it.each(Object.entries(reasons))('ends an answer with %s: %s', async (raw, reason) => {
    expect((await eventsOf(protocol, end(raw))).at(-1)).toEqual({ type: 'finish', reason, raw });
  });
});

it('a question that Google blocks is filtered', async () => {
  const events = await eventsOf('google', data({ promptFeedback: { blockReason: 'BLOCKLIST' } }));
  expect(events.at(-1)).toEqual({ type: 'finish', reason: 'filter', raw: 'BLOCKLIST' });
});

it.each<[ProtocolName, string, string | undefined, object]>([
  [
    'chat',
    chat('stop') +
      data({
        choices: [],
        usage: { prompt_tokens: 9, completion_tokens: 4, prompt_tokens_details: { cached_tokens: 3 } },
      }),
    undefined,
    { input_tokens: 9, output_tokens: 4, cached_tokens: 3 },
  ],
  [
    'responses',
    data({
      type: 'response.completed',
      response: {
        status: 'completed',
        output: [],
        usage: { input_tokens: 9, output_tokens: 4, input_tokens_details: { cached_tokens: 3 } },
      },
    }),
    undefined,
    { input_tokens: 9, output_tokens: 4, cached_tokens: 3 },
  ],
  [
    'anthropic',
    anthropic('end_turn'),
    data({
      type: 'message_start',
      message: {
        usage: {
          input_tokens: 9,
          output_tokens: 1,
          cache_read_input_tokens: 3,
          cache_creation_input_tokens: 20,
        },
      },
    }) + data({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }),
    { input_tokens: 32, output_tokens: 4, cached_tokens: 3, cache_write_tokens: 20 },
  ],
  [
    'google',
    data({
      candidates: [{ content: { parts: [] }, finishReason: 'STOP' }],
      usageMetadata: {
        promptTokenCount: 9,
        candidatesTokenCount: 4,
        thoughtsTokenCount: 7,
        cachedContentTokenCount: 3,
      },
    }),
    undefined,
    { input_tokens: 9, output_tokens: 11, cached_tokens: 3 },
  ],
  [
    'ollama',
    `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, prompt_eval_count: 9, eval_count: 4 })}\n`,
    undefined,
    { input_tokens: 9, output_tokens: 4, cached_tokens: 0 },
  ],
])('%s says what an answer took', async (protocol, end, begin, expected) => {
  const usage = (await eventsOf(protocol, end, begin)).filter(({ type }) => type === 'usage');
  expect(usage.at(-1)).toEqual({ type: 'usage', estimated: false, ...expected });
});

it.each<[ProtocolName, string]>([
  [
    'chat',
    data({ choices: null, usage: null }) +
      data({
        choices: [{ index: 0, delta: { role: null, content: null, tool_calls: null }, finish_reason: null }],
      }) +
      data({
        choices: [{ index: 0, delta: null, message: null, finish_reason: 'stop' }],
        usage: { prompt_tokens: null, completion_tokens: 4, prompt_tokens_details: null },
      }),
  ],
  [
    'responses',
    data({
      type: 'response.completed',
      response: { status: 'completed', output: null, incomplete_details: null, error: null, usage: null },
    }),
  ],
  [
    'anthropic',
    data({
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_details: null, text: null, thinking: null },
      usage: null,
    }) + data({ type: 'message_stop' }),
  ],
  [
    'google',
    data({ candidates: null, usageMetadata: null, promptFeedback: { blockReason: null } }) +
      data({ candidates: [{ content: { parts: null } }], promptFeedback: null }) +
      data({ candidates: [{ content: null, finishReason: 'STOP' }] }),
  ],
  [
    'ollama',
    `${JSON.stringify({ message: { role: 'assistant', content: null, tool_calls: null } })}\n` +
      ollama('stop'),
  ],
])('%s may send null for what it does not say', async (protocol, end) => {
  const events = await eventsOf(protocol, end);
  expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
  expect(events.filter(({ type }) => /text|call/.test(type))).toEqual([{ type: 'text-delta', text: 'half' }]);
});

describe('a chunk of chat completions', () => {
  const delta = (fields: object) => data({ choices: [{ index: 0, delta: fields }] });
  const called = (name: string, text: string, more: object = {}) =>
    delta({ tool_calls: [{ ...more, function: { name, arguments: text } }] });
  const callsOf = async (chunks: string) =>
    (await eventsOf('chat', chunks + chat('tool_calls'))).flatMap((event) =>
      event.type === 'tool-call' ? [[event.call.name, event.call.input]] : [],
    );

  it('that ends with an error is a failure', async () => {
    expect((await eventsOf('chat', chat('error'))).at(-1)).toMatchObject({ type: 'error' });
  });

  it.each(['reasoning', 'reasoning_content'])(
    'may have its reasoning in %s, apart from its text',
    async (field) => {
      const events = await eventsOf(
        'chat',
        delta({ [field]: 'Hm. ' }) + delta({ [field]: 'Yes.' }) + chat('stop'),
      );
      expect(events.slice(0, 2)).toEqual([
        { type: 'text-delta', text: 'half' },
        { type: 'reasoning-delta', text: 'Hm. Yes.' },
      ]);
    },
  );

  it('may bring its calls in any order', async () => {
    const calls =
      called('second', '{"n":2}', { index: 1, id: 'b' }) + called('first', '{"n":1}', { index: 0, id: 'a' });
    expect(await callsOf(calls)).toEqual([
      ['first', { n: 1 }],
      ['second', { n: 2 }],
    ]);
  });

  it('may bring several calls of one tool without index and id', async () => {
    expect(await callsOf(called('find', '{"n":1}') + called('find', '{"n":2}'))).toEqual([
      ['find', { n: 1 }],
      ['find', { n: 2 }],
    ]);
  });
});
