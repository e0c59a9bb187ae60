import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askModel, textOf } from '../testing/ask-model.ts';
import { startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import type { ProviderConnection } from './adapter.ts';
import { createModels } from './registry.ts';

// Servers that speak the protocol of chat completions differ in what they leave out and add.

let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(() => wire.close());
afterEach(() => {
  wire.forget();
  wire.requests.length = 0;
});

const ask = (connection: ProviderConnection = {}, request: Parameters<typeof askModel>[1] = {}) =>
  askModel(createModels({ openai: { baseUrl: `${wire.url}/v1`, ...connection } }).get('openai'), request);
const stream = (...choices: object[]) =>
  wire.next((response) =>
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(choices.map((choice) => `data: ${JSON.stringify({ choices: [choice] })}\n\n`).join('')),
  );
const piece = (call: object) => ({ delta: { tool_calls: [call] } });
const finish = (reason: string) => ({ delta: {}, finish_reason: reason });
const callsOf = (events: Awaited<ReturnType<typeof ask>>) =>
  events.flatMap((event) => (event.type === 'tool-call' ? [[event.call.name, event.call.input]] : []));

describe('tool calls of a compatible server', () => {
  const both = [
    ['find_assets', { q: 'pump' }],
    ['count_work_orders', {}],
  ];
  it.each<[string, object[]]>([
    [
      'have no index and arrive at once',
      [
        { id: 'a', function: { name: 'find_assets', arguments: '{"q":"pump"}' } },
        { id: 'b', function: { name: 'count_work_orders', arguments: '{}' } },
      ],
    ],
    [
      'have no index and arrive in pieces',
      [
        { id: 'a', function: { name: 'find_assets', arguments: '' } },
        { function: { arguments: '{"q":' } },
        { function: { arguments: '"pump"}' } },
        { id: 'b', function: { name: 'count_work_orders', arguments: '{}' } },
      ],
    ],
    [
      'have neither index nor id',
      [
        { function: { name: 'find_assets', arguments: '{"q":"pump"}' } },
        { function: { name: 'count_work_orders', arguments: '{}' } },
      ],
    ],
    [
      'all have the index 0',
      [
        { index: 0, id: 'a', function: { name: 'find_assets', arguments: '{"q":' } },
        { index: 0, function: { arguments: '"pump"}' } },
        { index: 0, id: 'b', function: { name: 'count_work_orders', arguments: '{}' } },
      ],
    ],
    [
      'have an object as arguments',
      [
        { index: 0, id: 'a', function: { name: 'find_assets', arguments: { q: 'pump' } } },
        { index: 1, id: 'b', function: { name: 'count_work_orders', arguments: null } },
      ],
    ],
    [
      'repeat id and name with each piece',
      [
        { index: 0, id: 'a', function: { name: 'find_assets', arguments: '{"q":' } },
        { index: 0, id: 'a', function: { name: 'find_assets', arguments: '"pump"}' } },
        { index: 1, id: 'b', function: { name: 'count_work_orders', arguments: '{}' } },
      ],
    ],
  ])('%s', async (_, pieces) => {
    for (const reason of ['tool_calls', 'stop']) {
      stream(...pieces.map(piece), finish(reason));
      const events = await ask();
      expect(callsOf(events)).toEqual(both);
      expect(events.at(-1)).toEqual({ type: 'finish', reason: 'tool_calls', raw: reason });
    }
  });
});

describe('the text of a compatible server', () => {
  it('may be a list of parts, some of which are reasoning', async () => {
    stream(
      { delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] }] } },
      {
        delta: {
          content: [
            { type: 'text', text: 'Check ' },
            { type: 'text', text: 'the seal.' },
          ],
        },
      },
      finish('stop'),
    );
    const events = await ask();
    expect(textOf(events)).toBe('Check the seal.');
    expect(events[0]).toEqual({ type: 'reasoning-delta', text: 'Hm.' });
  });

  it('may be refused, which is no part of it', async () => {
    stream({ delta: { refusal: 'I cannot ' } }, { delta: { refusal: 'help.' } }, finish('stop'));
    const events = await ask();
    expect(textOf(events)).toBe('');
    expect(events.at(-1)).toEqual({
      type: 'finish',
      reason: 'refusal',
      raw: 'stop',
      refusal: 'I cannot help.',
    });
  });

  it('may have reasoning beside it, which goes back with the results of tools', async () => {
    stream(
      { delta: { reasoning_content: 'Look ' } },
      { delta: { reasoning_content: 'it up.' } },
      piece({ index: 0, id: 'a', function: { name: 'find_assets', arguments: '{}' } }),
      finish('tool_calls'),
    );
    const events = await ask();
    const [replay] = events.flatMap((event) => (event.type === 'replay' ? [event.replay] : []));
    stream(finish('stop'));
    const call = { id: 'a', name: 'find_assets', argumentsText: '{}', input: {} };
    await ask(
      {},
      {
        messages: [
          { role: 'assistant', content: '', toolCalls: [call], replay: replay! },
          { role: 'tool', content: '[]', toolCallId: 'a' },
        ],
      },
    );
    expect(wire.requests.at(-1)?.body['messages']).toMatchObject([{ reasoning_content: 'Look it up.' }, {}]);
  });
});

describe('the protocol of a server', () => {
  it('is chat completions, or responses if the server knows only those', async () => {
    const response = { type: 'response.completed', response: { output: [], status: 'completed' } };
    const delta = { type: 'response.output_text.delta', delta: 'fine' };
    const respond = () =>
      wire.next((answer) =>
        answer
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end(`data: ${JSON.stringify(delta)}\n\ndata: ${JSON.stringify(response)}\n\n`),
      );
    wire.next((answer) => answer.writeHead(404).end('Not found'));
    respond();
    const connection = { baseUrl: `${wire.url}/only-responses` };
    expect(textOf(await ask(connection))).toBe('fine');
    respond();
    expect(textOf(await ask(connection))).toBe('fine');
    expect(wire.requests.map(({ path }) => path)).toEqual([
      '/only-responses/chat/completions',
      '/only-responses/responses',
      '/only-responses/responses',
    ]);
  });

  it.each([
    ['gpt-4', { temperature: 0.5, max_tokens: 100 }],
    ['llama-3.3-70b', { temperature: 0.5, max_tokens: 100 }],
    ['o3', { max_completion_tokens: 100 }],
    ['gpt-5-mini', { max_completion_tokens: 100 }],
    ['gpt-6.1-sol', { max_completion_tokens: 100 }],
    ['gpt-5-chat-latest', { temperature: 0.5, max_tokens: 100 }],
  ])('has only the fields that %s takes', async (model, fields) => {
    await ask({ model }, { temperature: 0.5, maxTokens: 100 });
    const {
      messages: _messages,
      stream: _stream,
      stream_options: _options,
      ...body
    } = wire.requests[0]!.body;
    expect(body).toEqual({ model, ...fields });
  });

  it('loses its temperature if the model refuses it, from the first refusal on', async () => {
    const model = 'a-model-that-reasons';
    wire.next((answer) =>
      answer.writeHead(400).end('{"error":{"message":"`temperature` is deprecated for this model."}}'),
    );
    stream({ delta: { content: 'fine' } }, finish('stop'));
    expect(textOf(await ask({ model }, { temperature: 0.5 }))).toBe('fine');
    stream({ delta: { content: 'fine' } }, finish('stop'));
    await ask({ model }, { temperature: 0.5 });
    expect(wire.requests.map(({ body }) => body['temperature'])).toEqual([0.5, undefined, undefined]);
  });

  const refuse = (message: string) =>
    wire.next((answer) => answer.writeHead(400).end(JSON.stringify({ error: { message } })));
  const fieldsSent = () =>
    wire.requests.map(({ body }) => ['tools', 'temperature'].filter((field) => field in body));
  const tools = [{ name: 'find_assets', description: 'Finds assets', inputSchema: { type: 'object' } }];

  it('loses its tools and its temperature if the model refuses one after the other', async () => {
    const model = 'a-model-that-only-writes';
    refuse('This model does not support tools.');
    refuse('`temperature` is not supported.');
    for (let n = 0; n < 2; n++) {
      stream({ delta: { content: 'fine' } }, finish('stop'));
      expect(textOf(await ask({ model }, { temperature: 0.5, tools }))).toBe('fine');
    }
    expect(fieldsSent()).toEqual([['tools', 'temperature'], ['temperature'], [], []]);
  });

  it('is asked no more where it refuses a field that it did not get', async () => {
    const model = 'a-model-that-always-refuses';
    for (let n = 0; n < 2; n++) refuse('This model does not support tools.');
    const events = await ask({ model }, { tools });
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'refused' } });
    expect(fieldsSent()).toEqual([['tools'], []]);
  });
});
