import type { ServerResponse } from 'node:http';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import type { ChatModel, ModelEvent, ModelRequest } from './model.ts';
import { createModels } from './registry.ts';

const SECRET = 'sk-secret-of-the-operator';
let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(() => wire.close());
afterEach(() => {
  wire.requests.length = 0;
});

const modelOf = (provider: 'openai' | 'ollama', url = wire.url, patience = {}): ChatModel =>
  createModels({
    ollama: { baseUrl: url },
    openai: { apiKey: SECRET, baseUrl: `${url}/v1` },
    ...patience,
  }).get(provider)!;

async function ask(model: ChatModel, request: Partial<ModelRequest> = {}): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of model.stream({
    messages: [{ role: 'user', content: 'Why?' }],
    signal: new AbortController().signal,
    ...request,
  }))
    events.push(event);
  return events;
}
const textOf = (events: ModelEvent[]) =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');

describe.each(['openai', 'ollama'] as const)('%s', (provider) => {
  const say = dialects[provider];

  it('gives the text, the usage and the finish, however the bytes are cut', async () => {
    const bytes = Buffer.from(
      say.text('Lager prüfen 🔧, ') + say.text('dann') + say.text(' fetten.') + say.end(),
    );
    for (const at of [1, 7, 40, 61, 62, 63, 64, 65, 66, 100, bytes.length - 3]) {
      wire.next((response) => {
        response.writeHead(200, { 'content-type': say.type });
        response.write(bytes.subarray(0, at));
        setTimeout(() => response.end(bytes.subarray(at)), 5);
      });
      const events = await ask(modelOf(provider));
      expect(textOf(events), `cut at ${at}`).toBe('Lager prüfen 🔧, dann fetten.');
      expect(events).toContainEqual({ type: 'usage', input_tokens: 2, output_tokens: 5 });
      expect(events.at(-1)).toEqual({ type: 'finish', reason: 'stop' });
    }
    expect(wire.requests[0]!.body).toMatchObject({ stream: true });
  });

  it('assembles a tool call and takes its answer back', async () => {
    wire.next((response) =>
      response.writeHead(200, { 'content-type': say.type }).end(say.toolCall('find_assets', { q: 'pump' })),
    );
    const events = await ask(modelOf(provider), {
      tools: [{ name: 'find_assets', description: 'd', inputSchema: { type: 'object' } }],
    });
    expect(events).toContainEqual({
      type: 'tool-call',
      call: { id: expect.any(String) as string, name: 'find_assets', input: { q: 'pump' } },
    });
    expect(events.at(-1)).toEqual({ type: 'finish', reason: 'tool-calls' });
    wire.next((response) =>
      response.writeHead(200, { 'content-type': say.type }).end(say.text('ok') + say.end()),
    );
    await ask(modelOf(provider), {
      messages: [
        {
          role: 'assistant',
          content: '',
          toolCalls: [{ id: 'c1', name: 'find_assets', input: { q: 'pump' } }],
        },
        { role: 'tool', content: '[]', toolCallId: 'c1', toolName: 'find_assets' },
      ],
    });
    expect(JSON.stringify(wire.requests[1]!.body)).toMatch(/find_assets/);
  });

  it.each([
    [
      'ends without a finish',
      'cut_off',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-type': say.type }).end(say.text('half')),
    ],
    [
      'breaks in the middle',
      'cut_off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': say.type });
        response.write(say.text('half'));
        setTimeout(() => response.destroy(), 30);
      },
    ],
    ['never begins', 'timeout', () => {}],
    [
      'falls silent',
      'timeout',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': say.type });
        response.write(say.text('half'));
      },
    ],
    [
      'has no rights',
      'refused',
      (response: ServerResponse) =>
        response.writeHead(401).end(JSON.stringify({ error: { message: `bad key ${SECRET}` } })),
    ],
    [
      'does not know the model',
      'refused',
      (response: ServerResponse) => response.writeHead(404).end(JSON.stringify({ error: 'model not found' })),
    ],
    ['has a problem', 'unavailable', (response: ServerResponse) => response.writeHead(500).end('{}')],
    [
      'limits its rate',
      'rate_limited',
      (response: ServerResponse) => response.writeHead(429, { 'retry-after': '7' }).end('{}'),
    ],
    [
      'reports an error in the middle',
      'unavailable',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-type': say.type }).end(say.text('half') + say.error()),
    ],
  ])('says so when it %s', async (_, kind, respond) => {
    wire.next(respond as (response: ServerResponse) => void);
    const events = await ask(modelOf(provider, wire.url, { firstEvent: 300, betweenEvents: 300 }));
    const isTimed = kind === 'rate_limited' && provider === 'openai';
    expect(events.at(-1)).toMatchObject({
      type: 'error',
      error: { kind, ...(isTimed ? { retryAfter: 7 } : {}) },
    });
    expect(events.filter(({ type }) => type === 'finish')).toEqual([]);
    expect(JSON.stringify(events)).not.toMatch(/sk-secret/);
  });

  it('says so when it is not there, or talks nonsense', async () => {
    expect((await ask(modelOf(provider, 'http://127.0.0.1:9'))).at(-1)).toMatchObject({
      type: 'error',
      error: { kind: 'unavailable' },
    });
    wire.next((response) =>
      response.writeHead(200, { 'content-type': say.type }).end('data: <html>\n\n<html>\n'),
    );
    expect((await ask(modelOf(provider))).at(-1)).toMatchObject({
      type: 'error',
      error: { kind: 'cut_off' },
    });
  });

  it('stops the request when the caller stops', async () => {
    const before = wire.aborted;
    wire.next((response) => {
      response.writeHead(200, { 'content-type': say.type });
      response.write(say.text('half'));
    });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(ask(modelOf(provider), { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await expect.poll(() => wire.aborted).toBe(before + 1);
  });
});

describe('what is sent and said', () => {
  const found = {
    OPENAI_API_KEY: 'sk-canary-1',
    OPENAI_ADMIN_KEY: 'sk-canary-2',
    OPENAI_ORG_ID: 'canary-3',
    OPENAI_PROJECT_ID: 'canary-4',
    OPENAI_CUSTOM_HEADERS: 'x-gateway: canary-5',
    OPENAI_BASE_URL: 'http://canary-6.example',
    OPENAI_LOG: 'debug',
    OLLAMA_API_KEY: 'canary-7',
  };
  beforeAll(() => {
    for (const [name, value] of Object.entries(found)) vi.stubEnv(name, value);
  });
  afterAll(() => vi.unstubAllEnvs());
  const headersSent = async (model: ChatModel) => {
    let headers = {};
    wire.next((response, request) => {
      ({ headers } = request);
      response.writeHead(500).end();
    });
    await ask(model);
    return headers;
  };

  it('is nothing that the libraries find in the environment, such as the operator’s keys', async () => {
    for (const apiKey of ['sk-mine', undefined]) {
      const headers = await headersSent(
        createModels({ openai: { ...(apiKey ? { apiKey } : {}), baseUrl: `${wire.url}/v1` } }).get('openai')!,
      );
      expect(JSON.stringify(headers)).not.toMatch(/canary/);
      expect(Object.keys(headers).filter((name) => /openai|stainless|auth|key|gateway/.test(name))).toEqual(
        apiKey ? ['authorization'] : [],
      );
    }
    // The library adds its key for this host alone.
    let sent: unknown;
    const ollama = createModels({
      ollama: { baseUrl: 'https://ollama.com' },
      fetch: async (_url, init) => {
        sent = init?.headers;
        return new Response('', { status: 500 });
      },
    });
    await ask(ollama.get('ollama')!);
    expect(sent).toEqual({
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
    });
  });

  it.each(['openai', 'ollama'] as const)(
    '%s gets the key that was given, in its header',
    async (provider) => {
      const models = createModels({
        openai: { apiKey: 'sk-mine', baseUrl: `${wire.url}/v1` },
        ollama: { apiKey: 'sk-mine', baseUrl: wire.url },
      });
      expect(await headersSent(models.get(provider)!)).toMatchObject({ authorization: 'Bearer sk-mine' });
    },
  );

  it.each(['openai', 'ollama'] as const)(
    '%s: nothing of an answer is printed, whatever a provider sends',
    async (provider) => {
      const said: unknown[] = [];
      const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
        vi.spyOn(console, name).mockImplementation((...words) => {
          said.push(...words);
        }),
      );
      for (const [status, type, body] of [
        [200, 'text/html', `<p>Your key ${SECRET}</p>\n${SECRET}`],
        [200, dialects[provider].type, `${dialects[provider].text('a')}${SECRET}\n`],
        [401, 'text/plain', SECRET],
        [400, 'application/json', `{"error":"${SECRET}"`],
        [418, 'application/json', SECRET],
      ] as const) {
        wire.next((response) => response.writeHead(status, { 'content-type': type }).end(body));
        const events = await ask(modelOf(provider));
        expect(events.at(-1)).toMatchObject({ type: 'error' });
        expect(JSON.stringify(events)).not.toContain(SECRET);
      }
      for (const spy of spies) spy.mockRestore();
      expect(said).toEqual([]);
    },
  );
});

describe('against another implementation of the wires (aimock)', () => {
  const mock = new LLMock({ port: 0 });
  beforeAll(() => mock.start());
  afterAll(() => mock.stop());

  it.each(['openai', 'ollama'] as const)('%s answers', async (provider) => {
    mock.onMessage('seal', { content: 'Check the alignment first.' });
    const events = await ask(modelOf(provider, mock.url), {
      messages: [{ role: 'user', content: 'Why does the seal leak?' }],
    });
    expect(textOf(events)).toBe('Check the alignment first.');
    expect(events.at(-1)).toMatchObject({ type: 'finish' });
  });
});

it('names who answers', () => {
  expect(createModels({}).defaultProvider).toBe('offline');
  expect(createModels({ openai: { apiKey: 'x' } }).defaultProvider).toBe('openai');
  expect(createModels({ openai: { apiKey: 'x' }, ollama: { baseUrl: 'http://x' } }).defaultProvider).toBe(
    'ollama',
  );
  expect(createModels({}).get('openai')).toBeUndefined();
});
