import type { ModelProvider } from '@chatterfix/sdk/contract';
import OpenAI from 'openai';
import { directFetch } from '../platform/outgoing/fetch.ts';
import type { Adapter, AdapterOptions } from './adapter.ts';
import { AnswerBuilder } from './answer-builder.ts';
import { AnswerCounter } from './answer-limits.ts';
import { createModel } from './create-model.ts';
import { causesOf, ProviderFailure } from './failures.ts';
import type { ModelEvent, ModelRequest } from './model.ts';
import { ChatCompletionReader, chatCompletionRequest } from './openai-chat.ts';
import { ResponsesReader, responsesRequest } from './openai-responses.ts';
import { perObject } from './per-object.ts';
import { readAnswer } from './read-answer.ts';
import type { ModelTraits } from './traits.ts';
import { bearer, createTransport, getJson } from './transport.ts';

/** Models of OpenAI, or of a server that speaks one of its protocols. */
export const openAi: Adapter = {
  name: 'OpenAI',
  defaultModel: 'gpt-4',
  models: ['gpt-4', 'gpt-3.5-turbo', 'gpt-4-turbo', 'gpt-4.1', 'gpt-5', 'gpt-5-mini'],
  defaultBaseUrl: 'https://api.openai.com/v1',
  local: false,
  apiKeyRequired: true,
  create: (options) => createOpenAiModel('openai', openAi, options),
  listModels: (connection, signal) => listModels(openAi, connection, signal),
};

/** Models of xAI, through OpenAI's client, as xAI recommends. */
export const xAi: Adapter = {
  name: 'xAI',
  defaultModel: 'grok-4.3',
  models: ['grok-4.3', 'grok-4.5', 'grok-4'],
  defaultBaseUrl: 'https://api.x.ai/v1',
  local: false,
  apiKeyRequired: true,
  create: (options) => createOpenAiModel('xai', xAi, options),
  listModels: (connection, signal) => listModels(xAi, connection, signal),
};

function listModels(
  { name, defaultBaseUrl }: Adapter,
  { apiKey, baseUrl = defaultBaseUrl!, fetch }: Parameters<Adapter['listModels']>[0],
  signal: AbortSignal,
): Promise<unknown> {
  const send = createTransport({ name }, fetch, bearer(apiKey));
  return getJson(send, `${baseUrl.replace(/\/+$/, '')}/models`, signal);
}

type Api = 'responses' | 'chat_completions';

/** Addresses of servers that know only the protocol that is not the first choice, found out by asking. */
const otherApiAt = new Set<string>();
const MOST_ADDRESSES = 1_000;

function createOpenAiModel(
  provider: ModelProvider,
  { name, defaultBaseUrl }: Adapter,
  options: AdapterOptions,
) {
  const { apiKey, baseUrl = defaultBaseUrl!, fetch = directFetch } = options;
  // Key and address are always given, because the library would read missing ones from the environment. It does
  // not retry: the person decides whether to try again.
  const createClient = () =>
    new OpenAI({
      apiKey: apiKey ?? 'none',
      baseURL: baseUrl,
      logLevel: 'off',
      maxRetries: 0,
      fetch: createTransport({ name }, fetch, bearer(apiKey)),
    });
  let client: OpenAI | undefined; // made when it is needed, because that takes time before a question is stored
  const ask = (
    api: Api,
    traits: ModelTraits,
    request: ModelRequest,
    signal: AbortSignal,
    alive: () => void,
  ) => openAnswer((client ??= createClient()), { name }, api, traits, request, signal, alive);
  const firstChoice: Api = baseUrl === defaultBaseUrl ? 'responses' : 'chat_completions';
  const otherChoice: Api = firstChoice === 'responses' ? 'chat_completions' : 'responses';

  return createModel(provider, name, baseUrl, options, async (traits, request, signal, alive) => {
    if (options.api) return ask(options.api, traits, request, signal, alive);
    if (otherApiAt.has(baseUrl)) return ask(otherChoice, traits, request, signal, alive);
    try {
      return await ask(firstChoice, traits, request, signal, alive);
    } catch (first) {
      if (baseUrl === defaultBaseUrl || !isMissingPath(first)) throw first;
      const answer = await ask(otherChoice, traits, request, signal, alive).catch(() => {
        throw first;
      });
      remember(baseUrl);
      return answer;
    }
  });
}

function remember(baseUrl: string): void {
  if (otherApiAt.size >= MOST_ADDRESSES) otherApiAt.clear();
  otherApiAt.add(baseUrl);
}

/** Whether a server does not know the path of the request, rather than the model. */
function isMissingPath(error: unknown): boolean {
  const refusal = causesOf(error).find((cause) => cause instanceof ProviderFailure);
  return refusal?.isMissingPath === true;
}

const jsonOf = perObject((tool: object) => JSON.stringify(tool));

/** A request as JSON. That of its tools is kept: they are most of it, and the same in nearly every request. */
function toJson({ tools, ...rest }: { tools?: readonly object[] }): string {
  const json = JSON.stringify(rest);
  return tools ? `${json.slice(0, -1)},"tools":[${tools.map(jsonOf).join(',')}]}` : json;
}

async function openAnswer(
  client: OpenAI,
  provider: { name: string },
  api: Api,
  traits: ModelTraits,
  request: ModelRequest,
  signal: AbortSignal,
  alive: () => void,
): Promise<AsyncIterable<ModelEvent>> {
  const counter = new AnswerCounter();
  const builder = new AnswerBuilder(provider, counter);
  const [path, body, reader] =
    api === 'responses'
      ? ['/responses', responsesRequest(traits, request), new ResponsesReader(builder, traits)]
      : [
          '/chat/completions',
          chatCompletionRequest(traits, request),
          new ChatCompletionReader(builder, traits),
        ];
  // The client sends the request. Its methods for one endpoint look at each value of the body while they print it,
  // which takes ten times as long. The answer is read here, because the client's own iterator needs an `await` for
  // each token and knows only answers that keep to the protocol.
  const response = await client
    .post(path, { body: toJson(body), headers: { 'content-type': 'application/json' }, stream: true, signal })
    .asResponse();
  return readAnswer(response, reader, counter, alive);
}
