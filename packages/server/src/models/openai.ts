import { createParser } from 'eventsource-parser';
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import * as z from 'zod/mini';
import type { Adapter } from './adapter.ts';
import { AlikeChunks } from './alike-chunks.ts';
import { AnswerCounter, MOST_TOOL_CALLS } from './answer-limits.ts';
import { CompleteLines } from './complete-lines.ts';
import { fetchWithExactHeaders } from './exact-headers.ts';
import { failureEvent, failureOfStatus, failureToConnect, isConnectionLost } from './failures.ts';
import type { ModelEvent, ModelFailure, ModelMessage, ModelRequest } from './model.ts';
import { guardStream } from './stream-guard.ts';

/** Models of OpenAI, or of a server that speaks its protocol of chat completions. */
export const openAi: Adapter = {
  name: 'OpenAI',
  defaultModel: 'gpt-4',
  defaultBaseUrl: 'https://api.openai.com/v1',
  create({ apiKey, baseUrl = openAi.defaultBaseUrl!, model, fetch = globalThis.fetch, ...timeouts }) {
    // Key and address are always given, because the library would read missing ones from the environment. It
    // does not retry: the person decides whether to try again.
    const client = new OpenAI({
      apiKey: apiKey ?? 'none',
      baseURL: baseUrl,
      logLevel: 'off',
      maxRetries: 0,
      fetch: fetchWithExactHeaders(fetch, apiKey),
    });
    return {
      provider: 'openai',
      model,
      stream: (request) =>
        guardStream(
          'OpenAI',
          request,
          timeouts,
          (signal) => streamAnswer(client, model, request, signal),
          explainError,
        ),
    };
  },
};

const count = z.int().check(z.minimum(0), z.maximum(100_000_000));
const optionalText = z.optional(z.nullable(z.string()));
/**
 * The fields that we read of a chunk of a streamed chat completion. Compatible servers may leave out any of
 * them.
 */
const Chunk = z.object({
  choices: z.optional(
    z.array(
      z.object({
        delta: z.optional(
          z.nullable(
            z.object({
              content: optionalText,
              tool_calls: z.optional(
                z.nullable(
                  z.array(
                    z.object({
                      index: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_TOOL_CALLS - 1))),
                      id: optionalText,
                      function: z.optional(z.object({ name: optionalText, arguments: optionalText })),
                    }),
                  ),
                ),
              ),
            }),
          ),
        ),
        finish_reason: optionalText,
      }),
    ),
  ),
  usage: z.optional(
    z.nullable(z.object({ prompt_tokens: z.optional(count), completion_tokens: z.optional(count) })),
  ),
  error: z.optional(z.unknown()),
});

async function* streamAnswer(
  client: OpenAI,
  model: string,
  { messages, tools, temperature, maxTokens }: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  // The client sends the request and checks the status. The body is read here, because the client's own
  // iterator needs an `await` for each token.
  const response = await client.chat.completions
    .create(
      {
        model,
        stream: true,
        stream_options: { include_usage: true },
        messages: messages.map(toOpenAi),
        ...(tools?.length
          ? {
              tools: tools.map(({ name, description, inputSchema }) => ({
                type: 'function' as const,
                function: { name, description, parameters: inputSchema },
              })),
            }
          : {}),
        ...(temperature === undefined ? {} : { temperature }),
        ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
      },
      { signal },
    )
    .asResponse();
  const counter = new AnswerCounter();
  const answer = new StreamedAnswer(counter);
  if (!response.body) return;
  const decoder = new TextDecoder();
  const lines = new CompleteLines();
  const parser = createParser({ onEvent: ({ data }) => answer.addChunk(data) });
  for await (const bytes of response.body) {
    counter.addBytes((bytes as Uint8Array).byteLength);
    parser.feed(lines.add(decoder.decode(bytes as Uint8Array, { stream: true })));
    yield* answer.takeEvents();
    if (answer.ended) return;
  }
  yield* answer.end();
}

/** Turns the chunks of an answer into events. Text that arrived together becomes one event. */
class StreamedAnswer {
  #events: ModelEvent[] = [];
  ended = false;
  #finish: (ModelEvent & { type: 'finish' }) | undefined;
  /** By the index that the provider gives them. */
  readonly #calls = new Map<number, { id: string; name: string; text: string }>();
  readonly #alike = new AlikeChunks((data) => textOf(parse(data)));
  readonly #counter: AnswerCounter;

  constructor(counter: AnswerCounter) {
    this.#counter = counter;
  }

  /** Returns the events since the last call. */
  takeEvents(): ModelEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  addChunk(data: string): void {
    if (this.ended) return;
    if (data === '[DONE]') {
      this.#events.push(...this.end());
      return;
    }
    const onlyText = this.#alike.textOf(data);
    if (onlyText !== undefined) {
      this.#addText(onlyText);
      return;
    }
    const { data: chunk } = z.safeParse(Chunk, parse(data));
    if (!chunk) {
      this.ended = true;
      this.#events.push(failureEvent('cut_off', 'OpenAI sent something that is not a valid answer.'));
      return;
    }
    if (chunk.error) {
      this.ended = true;
      this.#events.push(failureEvent('unavailable', 'OpenAI reported an error in the middle of the answer.'));
      return;
    }
    const [choice] = chunk.choices ?? [];
    const text = choice?.delta?.content;
    if (text) this.#addText(text);
    for (const { index = 0, id, function: called } of choice?.delta?.tool_calls ?? []) {
      const call = this.#calls.get(index) ?? { id: '', name: '', text: '' };
      this.#calls.set(index, call);
      call.id ||= id ?? '';
      call.name ||= called?.name ?? '';
      this.#counter.addArguments(called?.arguments ?? '');
      call.text += called?.arguments ?? '';
    }
    if (choice?.finish_reason) this.#finish = { type: 'finish', reason: finishReason(choice.finish_reason) };
    if (chunk.usage)
      this.#events.push({
        type: 'usage',
        input_tokens: chunk.usage.prompt_tokens ?? 0,
        output_tokens: chunk.usage.completion_tokens ?? 0,
      });
  }

  #addText(text: string): void {
    const last = this.#events.at(-1);
    if (last?.type === 'text-delta') last.text += text;
    else this.#events.push({ type: 'text-delta', text });
  }

  /** Ends the answer. The events include a `finish` only if the model reported its finish reason. */
  end(): ModelEvent[] {
    this.ended = true;
    if (!this.#finish) return [];
    return [
      ...[...this.#calls.keys()]
        .toSorted((a, b) => a - b)
        .map((index) => this.#calls.get(index)!)
        .map(({ id, name, text }): ModelEvent => ({
          type: 'tool-call',
          call: { id: id || crypto.randomUUID(), name, input: parseArguments(text) },
        })),
      this.#finish,
    ];
  }
}

/** Undefined for what is not JSON. */
function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/**
 * The text of a chunk that has nothing else to say, as nearly all of them; undefined for any other chunk. It
 * saves a third of what a token costs.
 */
function textOf(chunk: unknown): string | undefined {
  const { choices, usage, error } = (chunk ?? {}) as { choices?: unknown; usage?: unknown; error?: unknown };
  if (!Array.isArray(choices) || choices.length !== 1 || usage || error) return undefined;
  const { delta, finish_reason: finish } = (choices[0] ?? {}) as { delta?: unknown; finish_reason?: unknown };
  if (finish || typeof delta !== 'object' || delta === null || 'tool_calls' in delta) return undefined;
  const { content } = delta as { content?: unknown };
  return typeof content === 'string' && content !== '' ? content : undefined;
}

function parseArguments(text: string): unknown {
  return text === '' ? {} : parse(text);
}

function finishReason(reason: string): 'stop' | 'length' | 'tool-calls' | 'other' {
  if (reason === 'stop' || reason === 'length') return reason;
  return reason === 'tool_calls' ? 'tool-calls' : 'other';
}

function toOpenAi({ role, content, toolCalls, toolCallId }: ModelMessage): OpenAI.ChatCompletionMessageParam {
  if (role === 'tool') return { role, content, tool_call_id: toolCallId ?? '' };
  if (role !== 'assistant' || !toolCalls?.length) return { role, content };
  return {
    role,
    content,
    tool_calls: toolCalls.map(({ id, name, input }) => ({
      id,
      type: 'function',
      function: { name, arguments: JSON.stringify(input ?? {}) },
    })),
  };
}

function explainError(error: unknown): ModelFailure {
  if (error instanceof APIConnectionTimeoutError)
    return { kind: 'timeout', message: 'OpenAI did not answer in time.' };
  if (error instanceof APIConnectionError) return failureToConnect('OpenAI', error);
  if (error instanceof APIError && typeof error.status === 'number') {
    if (error.status === 404)
      return {
        kind: 'refused',
        message:
          'OpenAI does not know the model. An admin, or the operator of the server, has to choose another.',
      };
    const after = (error.headers as Headers | undefined)?.get('retry-after');
    return failureOfStatus('OpenAI', error.status, after ? Number(after) : undefined);
  }
  return isConnectionLost(error)
    ? { kind: 'cut_off', message: 'The connection to OpenAI was lost in the middle of the answer.' }
    : failureToConnect('OpenAI', error);
}
