import type { ServerResponse } from 'node:http';
import type { ModelProvider } from '@chatterfix/sdk/contract';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askModel, textOf } from '../testing/ask-model.ts';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import type { ChatModel } from './model.ts';
import { createModels } from './registry.ts';
import type { StreamTimeouts } from './stream-guard.ts';

const SECRET = 'sk-secret-of-the-operator';
const names = { openai: 'OpenAI', ollama: 'Ollama' };
let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(() => wire.close());
afterEach(() => {
  wire.requests.length = 0;
  wire.forget();
});

const modelOf = (
  provider: 'openai' | 'ollama',
  url = wire.url,
  timeouts: StreamTimeouts = {},
): ChatModel | undefined =>
  createModels({
    ollama: { baseUrl: url },
    openai: { apiKey: SECRET, baseUrl: `${url}/v1` },
    ...timeouts,
  }).get(provider);

describe.each(['openai', 'ollama'] as const)('an answer of %s', (provider) => {
  const dialect = dialects[provider];
  const name = names[provider];
  const respond = (text: string) => (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': dialect.type }).end(text);
  const begin = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': dialect.type });
    response.write(dialect.text('half'));
  };

  it('has its text, usage and finish, wherever the bytes are cut', async () => {
    const bytes = Buffer.from(
      dialect.text('Lager prüfen 🔧, ') + dialect.text('dann') + dialect.text(' fetten.') + dialect.end(),
    );
    for (const at of [1, 7, 40, 61, 62, 63, 64, 65, 66, 100, bytes.length - 3]) {
      wire.next((response) => {
        response.writeHead(200, { 'content-type': dialect.type });
        response.write(bytes.subarray(0, at));
        setTimeout(() => response.end(bytes.subarray(at)), 5);
      });
      const events = await askModel(modelOf(provider));
      expect(textOf(events), `cut at ${at}`).toBe('Lager prüfen 🔧, dann fetten.');
      expect(events.slice(-2)).toEqual([
        { type: 'usage', input_tokens: 2, output_tokens: 5, cached_tokens: 0, estimated: false },
        { type: 'finish', reason: 'stop', raw: 'stop' },
      ]);
    }
  });

  it('has several tool calls, each with its arguments', async () => {
    wire.next(
      respond(
        dialect.toolCalls([
          ['find_assets', { q: 'pump' }],
          ['count_work_orders', {}],
        ]),
      ),
    );
    const events = await askModel(modelOf(provider));
    const calls = events.flatMap((event) => (event.type === 'tool-call' ? [event.call] : []));
    expect(calls).toEqual([
      {
        id: expect.any(String) as string,
        name: 'find_assets',
        argumentsText: '{"q":"pump"}',
        input: { q: 'pump' },
      },
      { id: expect.any(String) as string, name: 'count_work_orders', argumentsText: '{}', input: {} },
    ]);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
    expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'tool_calls' });
  });

  it('says that it reached the longest answer', async () => {
    wire.next(respond(dialect.text('long') + dialect.end().replace('"stop"', '"length"')));
    expect((await askModel(modelOf(provider))).at(-1)).toEqual({
      type: 'finish',
      reason: 'length',
      raw: 'length',
    });
  });

  it.each<[string, (response: ServerResponse) => void, string, string]>([
    [
      'ends without a finish',
      respond(dialect.text('half')),
      'cut_off',
      `${name} ended the answer before it was complete.`,
    ],
    [
      'breaks in the middle',
      (response) => {
        begin(response);
        setTimeout(() => response.destroy(), 30);
      },
      'cut_off',
      `The connection to ${name} was lost in the middle of the answer.`,
    ],
    [
      'is not of the protocol',
      respond('data: <html>\n\n<html>\n'),
      'malformed',
      `${name} sent something that is not a valid answer.`,
    ],
    [
      'has the status 401',
      (response) => response.writeHead(401).end(JSON.stringify({ error: { message: `bad key ${SECRET}` } })),
      'bad_key',
      `${name} refused our credentials. An admin, or the operator of the server, has to check the key.`,
    ],
    [
      'has the status 403',
      (response) => response.writeHead(403).end(SECRET),
      'bad_key',
      `${name} refused our credentials. An admin, or the operator of the server, has to check the key.`,
    ],
    [
      'has the status 404',
      (response) => response.writeHead(404).end(JSON.stringify({ error: SECRET })),
      'unknown_model',
      {
        openai:
          'OpenAI does not know the model. An admin, or the operator of the server, has to choose another.',
        ollama:
          'Ollama does not have the model mistral:7b. The operator can download it: ollama pull mistral:7b',
      }[provider],
    ],
    [
      'has the status 400',
      (response) => response.writeHead(400).end(SECRET),
      'refused',
      `${name} refused the request (status 400).`,
    ],
    [
      'has the status 400 and says why at length',
      (response) => response.writeHead(400).end(`${'x'.repeat(60_000)} context_length_exceeded`),
      'context_length',
      `The conversation is longer than the model at ${name} can read. Begin a new one, or ask a shorter question.`,
    ],
    [
      'has the status 400 and says why at too great length to be read',
      (response) => response.writeHead(400).end(`${'x'.repeat(70_000)} context_length_exceeded`),
      'refused',
      `${name} refused the request (status 400).`,
    ],
    [
      'has the status 408',
      (response) => response.writeHead(408).end(SECRET),
      'timeout',
      `${name} did not answer in time.`,
    ],
    [
      'has the status 504',
      (response) => response.writeHead(504).end(SECRET),
      'timeout',
      `${name} did not answer in time.`,
    ],
    [
      'has the status 500',
      (response) => response.writeHead(500).end(SECRET),
      'unavailable',
      `${name} failed to answer (status 500).`,
    ],
    [
      'has the status 429',
      (response) => response.writeHead(429).end(SECRET),
      'rate_limited',
      `${name} has received too many requests.`,
    ],
  ])('that %s is a failure; the next one arrives', async (_, broken, kind, message) => {
    const model = modelOf(provider);
    wire.next(broken);
    const events = await askModel(model);
    expect(events.at(-1)).toEqual({ type: 'error', error: { kind, message } });
    expect(events.filter(({ type }) => type === 'finish')).toEqual([]);
    expect(JSON.stringify(events)).not.toMatch(/sk-secret/);
    wire.next(respond(dialect.text('fine') + dialect.end()));
    expect(textOf(await askModel(model))).toBe('fine');
  });

  it('loses its temperature if the model refuses it, from the first refusal on', async () => {
    const temperatures = () =>
      wire.requests.map(({ body }) =>
        provider === 'ollama'
          ? (body['options'] as { temperature?: number } | undefined)?.temperature
          : body['temperature'],
      );
    const model = createModels({
      ollama: { baseUrl: wire.url, model: 'a-model-without-temperature' },
      openai: { apiKey: SECRET, baseUrl: `${wire.url}/v1`, model: 'a-model-without-temperature' },
    }).get(provider);
    wire.next((response) => response.writeHead(400).end('{"error":"temperature is not supported"}'));
    for (let n = 0; n < 2; n++) {
      wire.next(respond(dialect.text('fine') + dialect.end()));
      expect(textOf(await askModel(model, { temperature: 0.5 }))).toBe('fine');
    }
    expect(temperatures()).toEqual([0.5, undefined, undefined]);
  });

  it('with an error in the middle is a failure', async () => {
    wire.next(respond(dialect.text('half') + dialect.error()));
    const events = await askModel(modelOf(provider));
    expect(textOf(events)).toMatch(/^(half)?$/);
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'overloaded' } });
    expect(JSON.stringify(events)).not.toMatch(/sk-secret/);
  });

  it('that does not begin, or pauses for too long, is a timeout', async () => {
    const timeout = (phase: string) => ({
      type: 'error',
      error: { kind: 'timeout', message: `${name} did not answer in time.`, phase },
    });
    const never = 3_600_000;
    const ask = (timeouts: StreamTimeouts) =>
      askModel(modelOf(provider, wire.url, { total: never, ...timeouts }));
    wire.next(() => {});
    expect(await ask({ firstEvent: 50, betweenEvents: never })).toEqual([timeout('first_event')]);
    wire.next(begin);
    expect(await ask({ firstEvent: never, betweenEvents: 50 })).toEqual([
      { type: 'text-delta', text: 'half' },
      { type: 'usage', input_tokens: 1, output_tokens: 1, cached_tokens: 0, estimated: true },
      timeout('between_events'),
    ]);
  });

  it('may take longer in all than one pause may', async () => {
    wire.next((response) => {
      response.writeHead(200, { 'content-type': dialect.type });
      let words = 0;
      const timer = setInterval(() => {
        response.write(dialect.text('word '));
        if (++words < 6) return;
        clearInterval(timer);
        response.end(dialect.end());
      }, 100);
    });
    const events = await askModel(modelOf(provider, wire.url, { betweenEvents: 5_000, firstEvent: 5_000 }));
    expect(textOf(events)).toBe('word word word word word word ');
  });

  it('cannot come from an address where nobody listens', async () => {
    expect(await askModel(modelOf(provider, 'http://127.0.0.1:9'))).toEqual([
      { type: 'error', error: { kind: 'unavailable', message: `${name} cannot be reached.` } },
    ]);
  });

  it('is not looked for where the address redirects to', async () => {
    const before = wire.requests.length;
    wire.next((response) => response.writeHead(307, { location: `${wire.url}/elsewhere` }).end());
    expect(await askModel(modelOf(provider, wire.url))).toEqual([
      {
        type: 'error',
        error: {
          kind: 'unavailable',
          message: expect.stringContaining('redirects are not followed') as string,
        },
      },
    ]);
    expect(wire.requests).toHaveLength(before + 1);
  });

  it('stops when the caller stops, before it begins and in the middle', async () => {
    const before = wire.aborted;
    wire.next(begin);
    const stop = new AbortController();
    const asked = askModel(modelOf(provider), { signal: stop.signal });
    await expect.poll(() => wire.requests.length).toBe(1);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => wire.aborted).toBe(before + 1);
    await expect(askModel(modelOf(provider), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('OpenAI', () => {
  it('says after how many seconds to ask again', async () => {
    for (const [status, kind] of [
      [429, 'rate_limited'],
      [503, 'unavailable'],
    ] as const) {
      wire.next((response) => response.writeHead(status, { 'retry-after': '7' }).end('{}'));
      expect((await askModel(modelOf('openai'))).at(-1)).toMatchObject({
        error: { kind, retryAfter: 7 },
      });
    }
  });

  it('sends text that arrived together as one event', async () => {
    const { type, text, end } = dialects.openai;
    wire.next((response) =>
      response
        .writeHead(200, { 'content-type': type })
        .end(text('Check ') + text('the ') + text('seal.') + end()),
    );
    expect((await askModel(modelOf('openai')))[0]).toEqual({ type: 'text-delta', text: 'Check the seal.' });
  });

  it.each([
    ['{"q": pump', 'tool_calls', 'invalid'],
    ['["pump"]', 'tool_calls', 'invalid'],
    ['null', 'tool_calls', 'invalid'],
    ['{"q": "pu', 'length', 'cut_off'],
    ['', 'length', 'cut_off'],
  ])(
    'may write the arguments %j and finish with %s: the call then has no input',
    async (text, reason, why) => {
      const call = { index: 0, id: 'c1', function: { name: 'find_assets', arguments: text } };
      wire.next((response) =>
        response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end(
            `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [call] }, finish_reason: reason }] })}\n\ndata: [DONE]\n\n`,
          ),
      );
      expect(await askModel(modelOf('openai'))).toEqual([
        {
          type: 'tool-call',
          call: { id: 'c1', name: 'find_assets', argumentsText: text, input: undefined, malformed: why },
        },
        expect.objectContaining({ type: 'usage', estimated: true }),
        { type: 'finish', reason, raw: reason },
      ]);
    },
  );
});

describe('with another implementation of the protocols (aimock)', () => {
  const mock = new LLMock({ port: 0 });
  beforeAll(() => mock.start());
  afterAll(() => mock.stop());

  const modelAt = (provider: ModelProvider, api?: 'responses') =>
    createModels({
      ollama: { baseUrl: mock.url },
      openai: { apiKey: SECRET, baseUrl: `${mock.url}/v1`, ...(api ? { api } : {}) },
      anthropic: { apiKey: SECRET, baseUrl: mock.url },
      google: { apiKey: SECRET, baseUrl: mock.url },
      xai: { apiKey: SECRET, baseUrl: `${mock.url}/v1`, ...(api ? { api } : {}) },
    }).get(provider);

  it.each([
    ['ollama', undefined],
    ['openai', undefined],
    ['openai', 'responses'],
    ['anthropic', undefined],
    ['google', undefined],
    ['xai', undefined],
    ['xai', 'responses'],
  ] as const)('%s answers and calls tools (%s)', async (provider, api) => {
    mock.onMessage('seal', { content: 'Check the alignment first.' });
    mock.onMessage('pumps', { toolCalls: [{ name: 'find_assets', arguments: '{"q":"pump"}' }] });
    const ask = (content: string) =>
      askModel(modelAt(provider, api), {
        messages: [{ role: 'user', content }],
        tools: [{ name: 'find_assets', description: 'Finds assets', inputSchema: { type: 'object' } }],
      });
    const events = await ask('Why does the seal leak?');
    expect(textOf(events)).toBe('Check the alignment first.');
    expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
    const called = await ask('Which pumps are there?');
    expect(called.flatMap((event) => (event.type === 'tool-call' ? [event.call] : []))).toMatchObject([
      { name: 'find_assets', input: { q: 'pump' } },
    ]);
    expect(called.at(-1)).toMatchObject({ type: 'finish', reason: 'tool_calls' });
  });
});
