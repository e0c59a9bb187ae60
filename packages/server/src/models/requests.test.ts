import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { askModel } from '../testing/ask-model.ts';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import type { ChatModel, ModelRequest } from './model.ts';
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

const modelOf = (provider: 'openai' | 'ollama', apiKey: string | undefined = SECRET) => {
  const key = apiKey === '' ? {} : { apiKey };
  return createModels({
    openai: { ...key, baseUrl: `${wire.url}/v1`, model: 'big' },
    ollama: { ...key, baseUrl: wire.url, model: 'small' },
  }).get(provider)!;
};

describe('the request to a provider', () => {
  const request: Partial<ModelRequest> = {
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Which pump?' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [
          { id: 'c1', name: 'find_assets', argumentsText: '{"q":"pump"}', input: { q: 'pump' } },
          {
            id: 'c2',
            name: 'count_work_orders',
            argumentsText: '{"by": ',
            input: undefined,
            malformed: 'invalid',
          },
        ],
      },
      { role: 'tool', content: '["P-101A"]', toolCallId: 'c1', toolName: 'find_assets' },
      { role: 'tool', content: '{}', toolCallId: 'c2', toolName: 'count_work_orders' },
    ],
    tools: [{ name: 'find_assets', description: 'Finds assets', inputSchema: { type: 'object' } }],
    temperature: 0.2,
    maxTokens: 300,
  };
  const tools = [
    {
      type: 'function',
      function: { name: 'find_assets', description: 'Finds assets', parameters: { type: 'object' } },
    },
  ];

  it('has the fields of OpenAI', async () => {
    await askModel(modelOf('openai'), request);
    expect(wire.requests).toEqual([
      {
        path: '/v1/chat/completions',
        body: {
          model: 'big',
          stream: true,
          stream_options: { include_usage: true },
          messages: [
            { role: 'system', content: 'Be brief.' },
            { role: 'user', content: 'Which pump?' },
            {
              role: 'assistant',
              content: '',
              tool_calls: [
                { id: 'c1', type: 'function', function: { name: 'find_assets', arguments: '{"q":"pump"}' } },
                {
                  id: 'c2',
                  type: 'function',
                  function: { name: 'count_work_orders', arguments: '{"malformed_arguments":"{\\"by\\": "}' },
                },
              ],
            },
            { role: 'tool', content: '["P-101A"]', tool_call_id: 'c1' },
            { role: 'tool', content: '{}', tool_call_id: 'c2' },
          ],
          tools,
          temperature: 0.2,
          max_tokens: 300,
        },
      },
    ]);
  });

  it('has the fields of Ollama', async () => {
    await askModel(modelOf('ollama'), request);
    expect(wire.requests).toEqual([
      {
        path: '/api/chat',
        body: {
          model: 'small',
          stream: true,
          messages: [
            { role: 'system', content: 'Be brief.' },
            { role: 'user', content: 'Which pump?' },
            {
              role: 'assistant',
              content: '',
              tool_calls: [
                { function: { name: 'find_assets', arguments: { q: 'pump' } } },
                { function: { name: 'count_work_orders', arguments: { malformed_arguments: '{"by": ' } } },
              ],
            },
            { role: 'tool', content: '["P-101A"]', tool_name: 'find_assets' },
            { role: 'tool', content: '{}', tool_name: 'count_work_orders' },
          ],
          tools,
          options: { num_ctx: 8192, temperature: 0.2, num_predict: 300 },
        },
      },
    ]);
  });

  it.each(['openai', 'ollama'] as const)('to %s has only the fields that are given', async (provider) => {
    await askModel(modelOf(provider));
    const [{ body }] = wire.requests as [(typeof wire.requests)[0]];
    expect(body).not.toHaveProperty('tools');
    expect(body).not.toHaveProperty('temperature');
    expect(body).not.toHaveProperty('max_tokens');
    expect(body['options']).toEqual(provider === 'ollama' ? { num_ctx: 8192 } : undefined);
  });

  it.each(['openai', 'ollama'] as const)('to %s is sent once, even if it fails', async (provider) => {
    await askModel(modelOf(provider));
    await askModel(modelOf(provider));
    expect(wire.requests).toHaveLength(2);
  });
});

describe('the headers of a request', () => {
  const environment = {
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
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  });
  afterAll(() => vi.unstubAllEnvs());
  const headersSent = async (model: ChatModel) => {
    let headers = {};
    wire.next((response, request) => {
      ({ headers } = request);
      response.writeHead(500).end();
    });
    await askModel(model);
    return headers;
  };

  it.each(['openai', 'ollama'] as const)('to %s have the given key', async (provider) => {
    expect(await headersSent(modelOf(provider, 'sk-mine'))).toMatchObject({
      authorization: 'Bearer sk-mine',
    });
  });

  it.each(['openai', 'ollama'] as const)(
    'to %s have nothing that the libraries find in the environment',
    async (provider) => {
      for (const [apiKey, expected] of [
        ['sk-mine', ['authorization']],
        ['', []],
      ] as const) {
        const headers = await headersSent(modelOf(provider, apiKey));
        expect(JSON.stringify(headers)).not.toMatch(/canary/);
        expect(Object.keys(headers).filter((name) => /openai|stainless|auth|key|gateway/.test(name))).toEqual(
          expected,
        );
      }
    },
  );

  it('to the host for which Ollama’s library adds its own key have no key either', async () => {
    let sent: unknown;
    const models = createModels({
      ollama: { baseUrl: 'https://ollama.com' },
      fetch: async (_url, init) => {
        sent = init?.headers;
        return new Response('', { status: 500 });
      },
    });
    await askModel(models.get('ollama'));
    expect(sent).toEqual({
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
    });
  });
});

describe('the console', () => {
  it.each(['openai', 'ollama'] as const)('gets nothing of what %s sends', async (provider) => {
    const printed: unknown[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...words) => {
        printed.push(...words);
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
      const events = await askModel(modelOf(provider));
      expect(events.at(-1)).toMatchObject({ type: 'error' });
      expect(JSON.stringify(events)).not.toContain(SECRET);
    }
    for (const spy of spies) spy.mockRestore();
    expect(printed).toEqual([]);
  });
});
