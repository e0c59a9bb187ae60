import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { askModel } from '../testing/ask-model.ts';
import { startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import type { ModelRequest } from './model.ts';
import { createModels, type ModelsOptions } from './registry.ts';

let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(() => wire.close());
afterEach(() => {
  wire.requests.length = 0;
});

const request: Partial<ModelRequest> = {
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Topic: maintenance' },
    { role: 'user', content: 'Which pump?' },
    {
      role: 'assistant',
      content: 'Let me see.',
      toolCalls: [
        { id: 'c1', name: 'find_assets', argumentsText: '{"q":"pump"}', input: { q: 'pump' } },
        { id: 'c2', name: 'count_work_orders', argumentsText: '', input: {} },
      ],
    },
    { role: 'tool', content: '["P-101A"]', toolCallId: 'c1', toolName: 'find_assets' },
    { role: 'tool', content: '{"total":3}', toolCallId: 'c2', toolName: 'count_work_orders' },
  ],
  tools: [{ name: 'find_assets', description: 'Finds assets', inputSchema: { type: 'object' } }],
  temperature: 1.2,
  maxTokens: 300,
};
const sentBy = async (provider: 'anthropic' | 'google' | 'xai' | 'openai', options: ModelsOptions) => {
  let headers = {};
  wire.next((response, { headers: sent }) => {
    headers = sent;
    response.writeHead(500).end();
  });
  await askModel(createModels(options).get(provider), request);
  const [{ path, body }] = wire.requests as [(typeof wire.requests)[0]];
  return { path, body, headers };
};

it('a request to Anthropic alternates the turns, and lets it cache the instructions', async () => {
  const { path, body, headers } = await sentBy('anthropic', {
    anthropic: { apiKey: 'sk-ant', baseUrl: `${wire.url}/v1/`, model: 'claude-haiku-4-5' },
  });
  expect(path).toBe('/v1/messages');
  expect(headers).toMatchObject({ 'x-api-key': 'sk-ant', 'anthropic-version': '2023-06-01' });
  expect(headers).not.toHaveProperty('authorization');
  expect(body).toEqual({
    model: 'claude-haiku-4-5',
    stream: true,
    max_tokens: 300,
    system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Topic: maintenance' },
          { type: 'text', text: 'Which pump?' },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'Let me see.' },
          { type: 'tool_use', id: 'c1', name: 'find_assets', input: { q: 'pump' } },
          { type: 'tool_use', id: 'c2', name: 'count_work_orders', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'c1', content: '["P-101A"]' },
          { type: 'tool_result', tool_use_id: 'c2', content: '{"total":3}' },
        ],
      },
    ],
    tools: [{ name: 'find_assets', description: 'Finds assets', input_schema: { type: 'object' } }],
    temperature: 1,
  });
});

it('a request to Anthropic has no text of spaces, which it refuses', async () => {
  const messages: ModelRequest['messages'] = [
    { role: 'user', content: 'Which pump?' },
    {
      role: 'assistant',
      content: ' \n',
      toolCalls: [{ id: 'c1', name: 'find', argumentsText: '', input: {} }],
    },
    { role: 'tool', content: '[]', toolCallId: 'c1', toolName: 'find' },
  ];
  await askModel(createModels({ anthropic: { apiKey: 'k', baseUrl: wire.url } }).get('anthropic'), {
    messages,
  });
  expect(wire.requests.at(-1)?.body).toMatchObject({
    messages: [
      { role: 'user' },
      { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', name: 'find', input: {} }] },
      { role: 'user' },
    ],
  });
});

it('a request to Gemini 3 marks the calls that it has not signed; a name may have Google’s prefix', async () => {
  const of = async (model: string) => {
    wire.requests.length = 0;
    const { path, body } = await sentBy('google', { google: { apiKey: 'AIza', baseUrl: wire.url, model } });
    const [, { parts }] = body['contents'] as [unknown, { parts: Record<string, unknown>[] }];
    return [path, parts.slice(1).map(({ thoughtSignature }) => thoughtSignature)];
  };
  const path = (model: string) => `/v1beta/models/${model}:streamGenerateContent?alt=sse`;
  const skipped = 'skip_thought_signature_validator';
  expect(await of('gemini-3.8-flash')).toEqual([path('gemini-3.8-flash'), [skipped, skipped]]);
  expect(await of('models/gemini-2.5-flash')).toEqual([path('gemini-2.5-flash'), [undefined, undefined]]);
});

it('a request to a server of OpenAI’s protocol has the arguments of a call as JSON, also where there are none', async () => {
  const { body } = await sentBy('openai', {
    openai: { apiKey: 'sk', baseUrl: `${wire.url}/v1`, model: 'big', api: 'chat_completions' },
  });
  const sent = (body['messages'] as { tool_calls?: { function: object }[] }[]).flatMap(
    ({ tool_calls = [] }) => tool_calls.map((call) => call.function),
  );
  expect(sent).toEqual([
    { name: 'find_assets', arguments: '{"q":"pump"}' },
    { name: 'count_work_orders', arguments: '{}' },
  ]);
});

it('a request to a new model of Anthropic has no temperature, and always a longest length', async () => {
  const options = { anthropic: { apiKey: 'k', baseUrl: wire.url } };
  const { body } = await sentBy('anthropic', options);
  expect(body).toMatchObject({ model: 'claude-sonnet-5-5', max_tokens: 300 });
  expect(body).not.toHaveProperty('temperature');
  await askModel(createModels(options).get('anthropic'));
  expect(wire.requests.at(-1)?.body).toMatchObject({ max_tokens: 4096 });
});

it('a request to Google has the results of all calls in one turn', async () => {
  const { path, body, headers } = await sentBy('google', {
    google: { apiKey: 'AIza', baseUrl: wire.url, model: 'gemini-2.0-flash' },
  });
  expect(path).toBe('/v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse');
  expect(headers).toMatchObject({ 'x-goog-api-key': 'AIza' });
  expect(headers).not.toHaveProperty('authorization');
  expect(body).toEqual({
    systemInstruction: { parts: [{ text: 'Be brief.' }] },
    contents: [
      { role: 'user', parts: [{ text: 'Topic: maintenance' }, { text: 'Which pump?' }] },
      {
        role: 'model',
        parts: [
          { text: 'Let me see.' },
          { functionCall: { name: 'find_assets', args: { q: 'pump' } } },
          { functionCall: { name: 'count_work_orders', args: {} } },
        ],
      },
      {
        role: 'user',
        parts: [
          { functionResponse: { name: 'find_assets', response: { result: ['P-101A'] } } },
          { functionResponse: { name: 'count_work_orders', response: { total: 3 } } },
        ],
      },
    ],
    tools: [
      {
        functionDeclarations: [
          { name: 'find_assets', description: 'Finds assets', parametersJsonSchema: { type: 'object' } },
        ],
      },
    ],
    generationConfig: { temperature: 1.2, maxOutputTokens: 300 },
  });
});

it.each([
  ['openai', 'gpt-5-mini', { include: ['reasoning.encrypted_content'] }],
  ['openai', 'gpt-4.1', { temperature: 1.2 }],
  ['xai', 'grok-4.3', { include: ['reasoning.encrypted_content'] }],
] as const)('a request for responses of %s has the fields that %s takes', async (provider, model, fields) => {
  const { path, body, headers } = await sentBy(provider, {
    [provider]: { apiKey: 'sk', baseUrl: `${wire.url}/v1`, model, api: 'responses' },
  });
  expect(path).toBe('/v1/responses');
  expect(headers).toMatchObject({ authorization: 'Bearer sk' });
  expect(body).toEqual({
    model,
    stream: true,
    store: false,
    max_output_tokens: 300,
    input: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Topic: maintenance' },
      { role: 'user', content: 'Which pump?' },
      { role: 'assistant', content: 'Let me see.' },
      { type: 'function_call', call_id: 'c1', name: 'find_assets', arguments: '{"q":"pump"}' },
      { type: 'function_call', call_id: 'c2', name: 'count_work_orders', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c1', output: '["P-101A"]' },
      { type: 'function_call_output', call_id: 'c2', output: '{"total":3}' },
    ],
    tools: [
      {
        type: 'function',
        name: 'find_assets',
        description: 'Finds assets',
        parameters: { type: 'object' },
        strict: false,
      },
    ],
    ...fields,
  });
});

it('the protocol at the providers’ own addresses is responses', async () => {
  const addresses: string[] = [];
  const models = createModels({
    openai: { apiKey: 'k' },
    xai: { apiKey: 'k' },
    fetch: (address) => {
      addresses.push(String(address));
      return Promise.resolve(new Response('', { status: 404 }));
    },
  });
  for (const provider of ['openai', 'xai'] as const) await askModel(models.get(provider));
  expect(addresses).toEqual(['https://api.openai.com/v1/responses', 'https://api.x.ai/v1/responses']);
});
