import { Ollama, type Message } from 'ollama';
import * as z from 'zod/mini';
import { directFetch } from '../platform/outgoing/fetch.ts';
import type { Adapter } from './adapter.ts';
import { AnswerBuilder } from './answer-builder.ts';
import { AnswerCounter } from './answer-limits.ts';
import { createModel } from './create-model.ts';
import type { Named } from './failures.ts';
import { JsonLines } from './json-lines.ts';
import type { ModelEvent, ModelMessage, ModelRequest, Replay } from './model.ts';
import { argumentsForReturn, isObject, toolCallOfValue } from './tool-arguments.ts';
import type { ModelTraits } from './traits.ts';
import { bearer, createTransport, getJson } from './transport.ts';

/** Models on an Ollama server, for example one in the plant. */
export const ollama: Adapter = {
  name: 'Ollama',
  defaultModel: 'mistral:7b',
  models: ['mistral:7b', 'llama3:8b', 'codellama:7b'],
  defaultBaseUrl: undefined,
  local: true,
  apiKeyRequired: false,
  create(options) {
    const { baseUrl = '', model, apiKey, fetch = directFetch } = options;
    const provider: Named = {
      name: 'Ollama',
      unknownModel: `Ollama does not have the model ${model}. The operator can download it: ollama pull ${model}`,
    };
    const send = createTransport(provider, fetch, bearer(apiKey));
    return createModel('ollama', 'Ollama', baseUrl, options, (traits, request, signal, alive) =>
      openAnswer(baseUrl, send, provider, traits, request, signal, alive),
    );
  },
  listModels({ apiKey, baseUrl = '', fetch }, signal) {
    const send = createTransport(ollama, fetch, bearer(apiKey));
    return getJson(send, `${baseUrl.replace(/\/+$/, '')}/api/tags`, signal);
  },
};

const count = z.optional(z.int().check(z.minimum(0), z.maximum(100_000_000)));
const text = z.optional(z.nullable(z.string()));
/** The fields that we read of a part of a streamed answer. */
const Part = z.object({
  message: z.optional(
    z.nullable(
      z.object({
        content: z.optional(z.nullable(z.union([z.string(), z.array(z.object({ text }))]))),
        thinking: text,
        tool_calls: z.optional(
          z.nullable(
            z.array(
              z.object({
                id: text,
                function: z.object({ name: z.string(), arguments: z.optional(z.unknown()) }),
              }),
            ),
          ),
        ),
      }),
    ),
  ),
  done: z.optional(z.boolean()),
  done_reason: text,
  prompt_eval_count: count,
  eval_count: count,
});

async function openAnswer(
  baseUrl: string,
  send: typeof globalThis.fetch,
  provider: Named,
  traits: ModelTraits,
  { messages, tools, temperature, maxTokens }: ModelRequest,
  signal: AbortSignal,
  alive: () => void,
): Promise<AsyncIterable<ModelEvent>> {
  const counter = new AnswerCounter();
  // A client for each question, because the library can only abort all requests of a client.
  const client = new Ollama({
    host: baseUrl,
    fetch: async (url, init) => sanitize(await send(url, { ...init, signal }), provider, counter, alive),
  });
  const stream = await client.chat({
    model: traits.model,
    stream: true,
    messages: messages.map((message) => toOllama(message, traits)),
    ...(tools?.length && traits.tools
      ? {
          tools: tools.map(({ name, description, inputSchema }) => ({
            type: 'function',
            function: { name, description, parameters: inputSchema },
          })),
        }
      : {}),
    options: {
      // Otherwise Ollama reads only the end of a long conversation, and says nothing about it.
      num_ctx: traits.contextTokens,
      ...(temperature === undefined || !traits.temperature ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { num_predict: maxTokens }),
    },
  });
  return readParts(stream, new AnswerBuilder(provider, counter), traits);
}

async function* readParts(
  stream: AsyncIterable<unknown>,
  builder: AnswerBuilder,
  traits: ModelTraits,
): AsyncGenerator<ModelEvent> {
  let thinking = '';
  for await (const sent of stream) {
    const { data: part } = z.safeParse(Part, sent);
    if (!part) {
      builder.failMalformed();
      yield* builder.takeEvents();
      return;
    }
    const { content, thinking: thought, tool_calls: calls } = part.message ?? {};
    if (thought) {
      thinking += thought;
      builder.addReasoning(thought);
    }
    if (typeof content === 'string') builder.addText(content);
    else for (const piece of content ?? []) builder.addText(piece.text ?? '');
    for (const { id, function: called } of calls ?? [])
      builder.addCall(toolCallOfValue(id ?? '', called.name, called.arguments));
    if (part.done) {
      if (part.prompt_eval_count !== undefined || part.eval_count !== undefined)
        builder.setUsage(part.prompt_eval_count ?? 0, part.eval_count ?? 0, 0);
      builder.finish(part.done_reason === 'length' ? 'length' : 'stop', part.done_reason ?? null);
      yield* builder.end(() => replayOf(traits, builder.hasCalls ? thinking : ''));
      return;
    }
    for (const event of builder.takeEvents()) yield event;
  }
}

/** Models that reason need their reasoning back with the results of tools. */
function replayOf({ model }: ModelTraits, thinking: string): Replay | undefined {
  return thinking === '' ? undefined : { provider: 'ollama', model, content: { thinking } };
}

/**
 * The library prints what it cannot parse to the console, even if it contains a key. So it gets only complete
 * lines of valid JSON, none of which is an error.
 */
function sanitize(response: Response, provider: Named, counter: AnswerCounter, alive: () => void): Response {
  return new Response(
    response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(checkLines(provider, counter, alive))
      .pipeThrough(new TextEncoderStream()),
    { status: response.status },
  );
}

function checkLines(
  provider: Named,
  counter: AnswerCounter,
  alive: () => void,
): TransformStream<string, string> {
  const lines = new JsonLines(provider);
  return new TransformStream({
    transform(text, controller) {
      alive();
      counter.addBytes(text.length);
      const complete = lines.add(text);
      if (complete) controller.enqueue(complete);
    },
    flush(controller) {
      const rest = lines.end();
      if (rest) controller.enqueue(rest);
    },
  });
}

function toOllama(
  { role, content, toolCalls, toolName, replay }: ModelMessage,
  { provider, model }: ModelTraits,
): Message {
  const state = replay?.provider === provider && replay.model === model ? replay.content : undefined;
  const thinking = isObject(state) ? state['thinking'] : undefined;
  return {
    role,
    content,
    ...(typeof thinking === 'string' ? { thinking } : {}),
    ...(toolCalls?.length
      ? {
          tool_calls: toolCalls.map((call) => ({
            function: { name: call.name, arguments: argumentsForReturn(call) },
          })),
        }
      : {}),
    ...(toolName ? { tool_name: toolName } : {}),
  };
}
