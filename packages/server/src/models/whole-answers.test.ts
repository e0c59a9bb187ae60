import { expect, it } from 'vitest';
import { askModel } from '../testing/ask-model.ts';
import { wireProtocols, type ProtocolName } from '../testing/wire-protocols.ts';
import type { ModelEvent } from './model.ts';
import { createModels } from './registry.ts';

// Every event that comes of an answer, with its reasoning, its calls, what it took and what goes back.

const data = (...values: object[]) => values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join('');
const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const find = { id: 'c1', name: 'find', argumentsText: '{"q":"pump"}', input: { q: 'pump' } };
const usage = (input: number, output: number, cached = 0): ModelEvent => ({
  type: 'usage',
  input_tokens: input,
  output_tokens: output,
  cached_tokens: cached,
  estimated: false,
});

/** What goes back to a model; other properties do no harm. */
const replayOf = (provider: string, model: string, content: object) => ({
  type: 'replay',
  replay: expect.objectContaining({ provider, model, content }) as object,
});

async function eventsOf(protocol: ProtocolName, answer: string, type = 'text/event-stream') {
  const on = wireProtocols[protocol];
  const fetch = () => Promise.resolve(new Response(answer, { headers: { 'content-type': type } }));
  const connection = { [on.provider]: on.connect('http://provider.test') };
  return askModel(createModels({ ...connection, fetch: fetch as typeof globalThis.fetch }).get(on.provider));
}

const thinking = { type: 'thinking', thinking: 'Which pump?', signature: 'sig-a-b' };
const anthropicBlocks = [
  thinking,
  { type: 'redacted_thinking', data: 'xyz' },
  { type: 'text', text: 'I look.' },
  { type: 'tool_use', id: 'c1', name: 'find', input: { q: 'pump' } },
];
const anthropicEvents = [
  { type: 'reasoning-delta', text: 'Which pump?' },
  { type: 'text-delta', text: 'I look.' },
  { type: 'tool-call', call: find },
  replayOf('anthropic', 'claude-sonnet-5-5', { blocks: anthropicBlocks }),
  { ...usage(15, 7, 2), cache_write_tokens: 4 },
  { type: 'finish', reason: 'tool_calls', raw: 'tool_use' },
];
const anthropicUsage = {
  input_tokens: 9,
  output_tokens: 7,
  cache_read_input_tokens: 2,
  cache_creation_input_tokens: 4,
};
const start = (index: number, block: object) => ({
  type: 'content_block_start',
  index,
  content_block: block,
});
const delta = (index: number, fields: object) => ({ type: 'content_block_delta', index, delta: fields });
const end = (reason: string, more: object = {}) => [
  { type: 'message_delta', delta: { stop_reason: reason, ...more }, usage: { output_tokens: 7 } },
  { type: 'message_stop' },
];

it('Anthropic streams reasoning with its signature, text and a call in pieces', async () => {
  const answer = data(
    { type: 'message_start', message: { usage: { ...anthropicUsage, output_tokens: 1 } } },
    { type: 'ping' },
    start(0, { type: 'thinking', thinking: '', signature: '' }),
    delta(0, { thinking: 'Which ' }),
    delta(0, { thinking: 'pump?' }),
    delta(0, { signature: 'sig-a' }),
    delta(0, { signature: '-b' }),
    // The last part has its number, whatever came before it.
    start(3, { type: 'tool_use', id: 'c1', name: 'find', input: {} }),
    start(1, { type: 'redacted_thinking', data: 'xyz' }),
    start(2, { type: 'text', text: '' }),
    delta(2, { text: 'I ' }),
    delta(2, { text: 'look.' }),
    delta(3, { partial_json: '{"q":' }),
    delta(3, { partial_json: '"pump"}' }),
    ...end('tool_use'),
  );
  expect(await eventsOf('anthropic', answer)).toEqual(anthropicEvents);
});

it('Anthropic answers whole, with the same', async () => {
  const answer = { content: anthropicBlocks, stop_reason: 'tool_use', usage: anthropicUsage };
  expect(await eventsOf('anthropic', JSON.stringify(answer), 'application/json')).toEqual(anthropicEvents);
});

it('Anthropic gets reasoning back that it has hidden altogether', async () => {
  const blocks = anthropicBlocks.slice(1);
  const answer = { content: blocks, stop_reason: 'tool_use', usage: anthropicUsage };
  expect(await eventsOf('anthropic', JSON.stringify(answer), 'application/json')).toContainEqual(
    replayOf('anthropic', 'claude-sonnet-5-5', { blocks }),
  );
});

it('an answer is read whose pieces are parts of one buffer', async () => {
  const chunk = (content: string) => ({ choices: [{ index: 0, delta: { content } }] });
  const bytes = new TextEncoder().encode(
    `${data(chunk('I '), chunk('look '), chunk('again.'), { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}data: [DONE]\n\n`,
  );
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let from = 0; from < bytes.length; from += 7) controller.enqueue(bytes.subarray(from, from + 7));
      controller.close();
    },
  });
  const fetch = () =>
    Promise.resolve(new Response(pieces, { headers: { 'content-type': 'text/event-stream' } }));
  const connection = { openai: wireProtocols.chat.connect('http://provider.test') };
  const events = await askModel(
    createModels({ ...connection, fetch: fetch as typeof globalThis.fetch }).get('openai'),
  );
  const words = events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []));
  expect(words.join('')).toBe('I look again.');
});

it('Anthropic says why it refuses, streamed or whole', async () => {
  const why = { stop_details: { explanation: 'This is dangerous.' } };
  const refused = { type: 'finish', reason: 'refusal', raw: 'refusal', refusal: 'This is dangerous.' };
  const whole = JSON.stringify({ content: [], stop_reason: 'refusal', ...why });
  expect((await eventsOf('anthropic', whole, 'application/json')).at(-1)).toEqual(refused);
  const streamed = data({ type: 'message_start', message: {} }, ...end('refusal', why));
  expect((await eventsOf('anthropic', streamed)).at(-1)).toEqual(refused);
});

it.each<[string, string, string?]>([
  ['arguments for a part that is no call', data(start(0, { type: 'text' }), delta(0, { partial_json: '{' }))],
  [
    'a number of tokens below zero',
    data({ type: 'message_start', message: { usage: { input_tokens: -1 } } }),
  ],
  ['a whole answer without content', '{"stop_reason":"end_turn"}', 'application/json'],
])('Anthropic sends no valid answer with %s', async (_, answer, type) => {
  expect((await eventsOf('anthropic', answer + data(...end('end_turn')), type)).at(-1)).toMatchObject({
    type: 'error',
    error: { kind: 'malformed' },
  });
});

const googleCandidate = (parts: object[], finishReason?: string) => ({
  candidates: [{ content: { parts }, ...(finishReason ? { finishReason } : {}) }],
});
const googleChunks = [
  googleCandidate([{ text: 'Which ', thought: true }]),
  googleCandidate([{ text: 'pump?', thought: true }]),
  googleCandidate([{ text: 'I ' }], 'FINISH_REASON_UNSPECIFIED'),
  googleCandidate([{ text: 'look.' }]),
  googleCandidate([
    { functionCall: { id: 'c1', name: 'find', args: { q: 'pump' } }, thoughtSignature: 'sig' },
  ]),
  {
    ...googleCandidate([], 'STOP'),
    usageMetadata: {
      promptTokenCount: 9,
      candidatesTokenCount: 4,
      thoughtsTokenCount: 3,
      cachedContentTokenCount: 2,
    },
  },
];

it.each([
  ['streams', data(...googleChunks), 'text/event-stream'],
  ['sends as a list', JSON.stringify(googleChunks), 'application/json'],
])(
  'Google %s reasoning, text and a call, whose signature goes back with all parts',
  async (_, answer, type) => {
    const events = await eventsOf('google', answer, type);
    const joined = (kind: string) =>
      events.map((event) => (event.type === kind && 'text' in event ? event.text : '')).join('');
    expect([joined('reasoning-delta'), joined('text-delta')]).toEqual(['Which pump?', 'I look.']);
    expect(events.slice(-4)).toEqual([
      { type: 'tool-call', call: find },
      replayOf('google', 'gemini-3.8-flash', {
        parts: [
          { text: 'Which pump?', thought: true },
          { text: 'I look.' },
          { functionCall: { id: 'c1', name: 'find', args: { q: 'pump' } }, thoughtSignature: 'sig' },
        ],
      }),
      usage(9, 7, 2),
      { type: 'finish', reason: 'tool_calls', raw: 'STOP' },
    ]);
  },
);

it('Google’s call without a signature has nothing that must go back', async () => {
  const answer = data(googleCandidate([{ functionCall: { name: 'find' } }], 'STOP'));
  const events = await eventsOf('google', answer);
  expect(events.map(({ type }) => type)).toEqual(['tool-call', 'usage', 'finish']);
  expect(events[0]).toMatchObject({ call: { name: 'find', input: {} } });
});

it('Ollama sends reasoning, text in pieces and a call; the reasoning goes back', async () => {
  const called = { id: 'c1', function: { name: 'find', arguments: { q: 'pump' } } };
  const answer = lines(
    { message: { thinking: 'Which ' } },
    { message: { thinking: 'pump?' } },
    { message: { content: [{ text: 'I ' }, { text: 'look.' }] } },
    { message: { content: '', tool_calls: [called] }, done: false },
    { message: null, done: true, done_reason: 'stop', eval_count: 4 },
    { message: { content: 'never read' } },
  );
  const events = await eventsOf('ollama', answer, 'application/x-ndjson');
  const text = events.flatMap((event) => ('text' in event ? [event.text] : [])).join('');
  expect(text).toBe('Which pump?I look.');
  expect(events.filter(({ type }) => !type.endsWith('delta'))).toEqual([
    { type: 'tool-call', call: find },
    {
      type: 'replay',
      replay: { provider: 'ollama', model: 'qwen3:8b', content: { thinking: 'Which pump?' } },
    },
    usage(0, 4),
    { type: 'finish', reason: 'tool_calls', raw: 'stop' },
  ]);
});

it('Ollama’s reasoning before a mere text does not go back, and its usage is estimated if it tells none', async () => {
  const answer = lines({ message: { thinking: 'So it is.', content: 'Yes.' } }, { done: true });
  expect(await eventsOf('ollama', answer, 'application/x-ndjson')).toEqual([
    { type: 'reasoning-delta', text: 'So it is.' },
    { type: 'text-delta', text: 'Yes.' },
    // 13 characters, with the reasoning
    expect.objectContaining({ type: 'usage', output_tokens: 4, estimated: true }),
    { type: 'finish', reason: 'stop', raw: null },
  ]);
});
