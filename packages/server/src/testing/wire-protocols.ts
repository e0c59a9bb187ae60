import { readFileSync } from 'node:fs';
import type { ModelProvider } from '@chatterfix/sdk/contract';
import type { ProviderConnection } from '../models/adapter.ts';

/** A protocol of a provider, as it is on the wire. */
interface WireProtocol {
  provider: ModelProvider;
  /** The provider, as people know it. */
  name: string;
  /** What leads from the address of a server to the connection that speaks the protocol with it. */
  connect(url: string): ProviderConnection;
  contentType: string;
  path: string;
  /** Answers as the provider sends them. */
  recordings: { text: string; tools: string };
  /** Whether the recording with tool calls has reasoning, and what of it has to go back. */
  signature: string | undefined;
  /** The last message of a stream, which some servers leave out. */
  endMark: string | undefined;
  /** A message of a stream with a piece of text. */
  text(text: string): string;
  /** The beginning of a stream, before its first text. */
  begin: string;
  /** The end of an answer that was cut at its longest length. */
  tooLong: string;
  /** The end of an answer that the provider's filter withheld. */
  filtered: string | undefined;
  /** A message that is not of the protocol. */
  malformed: string;
  /** A message by which a provider reports that it is overloaded. */
  overloaded: string;
  /** The whole answer “Check the seal.” from a server that does not stream. */
  whole: string;
  /** Statuses with bodies as the provider sends them, and the kind of failure that each stands for. */
  refusals: [status: number, body: string, kind: string][];
}

const recorded = (name: string, extension = 'sse') => ({
  text: readFileSync(new URL(`recordings/${name}-text.${extension}`, import.meta.url), 'utf8'),
  tools: readFileSync(new URL(`recordings/${name}-tools.${extension}`, import.meta.url), 'utf8'),
});
const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const error = (fields: object) => JSON.stringify({ error: fields });

const chatChunk = (delta: object, finish: string | null = null) =>
  data({ choices: [{ index: 0, delta, finish_reason: finish }] });
const responsesEnd = (type: string, fields: object) => data({ type, response: { output: [], ...fields } });

const openAiRefusals: WireProtocol['refusals'] = [
  [401, error({ message: 'Incorrect API key provided', code: 'invalid_api_key' }), 'bad_key'],
  [
    429,
    error({
      message: 'You exceeded your current quota',
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    }),
    'quota',
  ],
  [429, error({ message: 'Rate limit reached for gpt-4', code: 'rate_limit_exceeded' }), 'rate_limited'],
  [
    400,
    error({
      message: "This model's maximum context length is 8192 tokens.",
      code: 'context_length_exceeded',
    }),
    'context_length',
  ],
  [404, error({ message: 'The model `gpt-9` does not exist', code: 'model_not_found' }), 'unknown_model'],
  [503, error({ message: 'The server is currently overloaded' }), 'overloaded'],
];

const chat: WireProtocol = {
  provider: 'openai',
  name: 'OpenAI',
  connect: (url) => ({ apiKey: 'k', baseUrl: `${url}/v1`, api: 'chat_completions' }),
  contentType: 'text/event-stream',
  path: '/v1/chat/completions',
  recordings: recorded('chat-completions'),
  signature: undefined,
  endMark: 'data: [DONE]\n\n',
  begin: chatChunk({ role: 'assistant', content: '' }),
  text: (text) => chatChunk({ content: text }),
  tooLong: chatChunk({}, 'length') + 'data: [DONE]\n\n',
  filtered: chatChunk({}, 'content_filter') + 'data: [DONE]\n\n',
  malformed: 'data: {"choices": [{"delta"\n\n',
  overloaded: data({ error: { message: 'The engine is overloaded', code: 503 } }),
  whole: JSON.stringify({
    object: 'chat.completion',
    choices: [
      { index: 0, message: { role: 'assistant', content: 'Check the seal.' }, finish_reason: 'stop' },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 4 },
  }),
  refusals: openAiRefusals,
};

const responses: WireProtocol = {
  ...chat,
  connect: (url) => ({ apiKey: 'k', baseUrl: `${url}/v1`, api: 'responses', model: 'gpt-5-mini' }),
  path: '/v1/responses',
  recordings: recorded('responses'),
  signature: 'gAAAAABreasoning==',
  endMark: undefined,
  begin: data({ type: 'response.created', response: { status: 'in_progress', output: [] } }),
  text: (text) => data({ type: 'response.output_text.delta', output_index: 0, delta: text }),
  tooLong: responsesEnd('response.incomplete', { incomplete_details: { reason: 'max_output_tokens' } }),
  filtered: responsesEnd('response.incomplete', { incomplete_details: { reason: 'content_filter' } }),
  malformed: 'data: {"type": "response.output\n\n',
  overloaded: responsesEnd('response.failed', {
    error: { code: 'server_is_overloaded', message: 'Our servers are currently overloaded.' },
  }),
  whole: JSON.stringify({
    object: 'response',
    status: 'completed',
    output: [
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Check the seal.' }] },
    ],
    usage: { input_tokens: 9, output_tokens: 4 },
  }),
};

const xai: WireProtocol = {
  ...responses,
  provider: 'xai',
  name: 'xAI',
  connect: (url) => ({ apiKey: 'k', baseUrl: `${url}/v1`, api: 'responses' }),
  recordings: recorded('xai'),
  endMark: 'data: [DONE]\n\n',
  refusals: [
    [
      400,
      '{"code":"Client specified an invalid argument","error":"Incorrect API key provided: xa***0."}',
      'bad_key',
    ],
    [
      403,
      '{"code":"The caller does not have permission","error":"Your team has used all available credits."}',
      'quota',
    ],
    [
      429,
      '{"code":"Some resource has been exhausted","error":"Too many requests for team."}',
      'rate_limited',
    ],
    [
      400,
      '{"error":"This model\'s maximum prompt length is 256000: the prompt is too long."}',
      'context_length',
    ],
    [404, '{"error":"The model grok-9 does not exist or your team does not have access."}', 'unknown_model'],
  ],
};

const anthropicStart = data({
  type: 'message_start',
  message: { usage: { input_tokens: 9, output_tokens: 1 } },
});
const anthropicEnd = (reason: string) =>
  data({ type: 'message_delta', delta: { stop_reason: reason }, usage: { output_tokens: 4 } }) +
  data({ type: 'message_stop' });

const anthropic: WireProtocol = {
  provider: 'anthropic',
  name: 'Anthropic',
  connect: (url) => ({ apiKey: 'k', baseUrl: url }),
  contentType: 'text/event-stream',
  path: '/v1/messages',
  recordings: recorded('anthropic'),
  signature: 'EqQBCgIYAhIM==',
  endMark: 'event: message_stop\ndata: {"type":"message_stop"}\n\n',
  begin:
    anthropicStart +
    data({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }),
  text: (text) => data({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
  tooLong: anthropicEnd('max_tokens'),
  filtered: undefined,
  malformed: 'event: content_block_delta\ndata: {"type":"content_block_delta","index":\n\n',
  overloaded: data({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
  whole: JSON.stringify({
    type: 'message',
    role: 'assistant',
    content: [{ type: 'text', text: 'Check the seal.' }],
    stop_reason: 'end_turn',
    usage: { input_tokens: 9, output_tokens: 4 },
  }),
  refusals: [
    [401, error({ type: 'authentication_error', message: 'invalid x-api-key' }), 'bad_key'],
    [
      400,
      error({ type: 'invalid_request_error', message: 'Your credit balance is too low to access the API.' }),
      'quota',
    ],
    [
      429,
      error({ type: 'rate_limit_error', message: 'Number of requests has exceeded your limit' }),
      'rate_limited',
    ],
    [
      400,
      error({ type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens > 200000 maximum' }),
      'context_length',
    ],
    [404, error({ type: 'not_found_error', message: 'model: claude-9' }), 'unknown_model'],
    [529, error({ type: 'overloaded_error', message: 'Overloaded' }), 'overloaded'],
  ],
};

const googleChunk = (parts: object[], finish?: string) =>
  data({ candidates: [{ content: { role: 'model', parts }, ...(finish ? { finishReason: finish } : {}) }] });

const google: WireProtocol = {
  provider: 'google',
  name: 'Google',
  connect: (url) => ({ apiKey: 'k', baseUrl: `${url}/v1beta` }),
  contentType: 'text/event-stream',
  path: '/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse',
  recordings: recorded('google'),
  signature: 'CpIBAQ==',
  endMark: undefined,
  begin: googleChunk([{ text: '' }]),
  text: (text) => googleChunk([{ text }]),
  tooLong: googleChunk([], 'MAX_TOKENS'),
  filtered: googleChunk([], 'SAFETY'),
  malformed: 'data: {"candidates": [{"content"\n\n',
  overloaded: data({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } }),
  whole: JSON.stringify(
    [
      { candidates: [{ content: { role: 'model', parts: [{ text: 'Check ' }] } }] },
      {
        candidates: [{ content: { role: 'model', parts: [{ text: 'the seal.' }] }, finishReason: 'STOP' }],
        usageMetadata: { promptTokenCount: 9, candidatesTokenCount: 4 },
      },
    ],
    undefined,
    2,
  ),
  refusals: [
    [
      400,
      error({
        code: 400,
        message: 'API key not valid. Please pass a valid API key.',
        status: 'INVALID_ARGUMENT',
      }),
      'bad_key',
    ],
    [403, error({ code: 403, message: 'Permission denied', status: 'PERMISSION_DENIED' }), 'bad_key'],
    [
      429,
      error({
        code: 429,
        message: 'You exceeded your current quota, please check your plan',
        status: 'RESOURCE_EXHAUSTED',
      }),
      'quota',
    ],
    [
      429,
      error({
        code: 429,
        message: 'You exceeded your current quota, please check your plan',
        status: 'RESOURCE_EXHAUSTED',
        details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '7s' }],
      }),
      'rate_limited',
    ],
    [
      400,
      error({
        code: 400,
        message: 'The input token count (1200000) exceeds the maximum number of tokens allowed',
      }),
      'context_length',
    ],
    [
      404,
      error({ code: 404, message: 'models/gemini-9 is not found for API version v1beta' }),
      'unknown_model',
    ],
    [503, error({ code: 503, message: 'The model is overloaded. Please try again later.' }), 'overloaded'],
  ],
};

const ollamaPart = (content: string) => line({ message: { role: 'assistant', content }, done: false });
const ollamaEnd = (reason: string) =>
  line({
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: reason,
    prompt_eval_count: 9,
    eval_count: 4,
  });

const ollama: WireProtocol = {
  provider: 'ollama',
  name: 'Ollama',
  connect: (url) => ({ baseUrl: url, model: 'qwen3:8b' }),
  contentType: 'application/x-ndjson',
  path: '/api/chat',
  recordings: recorded('ollama', 'ndjson'),
  signature: 'Two look-ups.',
  endMark: undefined,
  begin: ollamaPart(''),
  text: ollamaPart,
  tooLong: ollamaEnd('length'),
  filtered: undefined,
  malformed: '{"message": {"content"\n{}\n',
  overloaded: line({ error: 'server busy, please try again. maximum pending requests exceeded: overloaded' }),
  whole: JSON.stringify(
    {
      message: { role: 'assistant', content: 'Check the seal.' },
      done: true,
      done_reason: 'stop',
      prompt_eval_count: 9,
      eval_count: 4,
    },
    undefined,
    2,
  ),
  refusals: [
    [401, error({ message: 'unauthorized' }), 'bad_key'],
    [404, '{"error":"model \'qwen3:8b\' not found"}', 'unknown_model'],
    [500, '{"error":"llama runner process has terminated: exit status 2"}', 'unavailable'],
    [503, '{"error":"server busy, please try again.  maximum pending requests exceeded"}', 'overloaded'],
  ],
};

/** All protocols that the adapters speak. */
export const wireProtocols = { ollama, chat, responses, anthropic, google, xai } as const;
export type ProtocolName = keyof typeof wireProtocols;
export const protocolNames = Object.keys(wireProtocols) as ProtocolName[];
