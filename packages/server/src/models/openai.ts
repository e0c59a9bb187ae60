import { createParser } from 'eventsource-parser';
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import {
  brokeInTheMiddle,
  failure,
  failureOfStatus,
  failureToConnect,
  guarded,
  withOurHeaders,
  type Patience,
} from './guard.ts';
import type { ChatModel, ModelEvent, ModelFailure, ModelMessage, ModelRequest } from './model.ts';

export interface OpenAiOptions extends Patience {
  /** Compatible servers may need none. */
  apiKey?: string;
  /** Of a compatible server: `https://llm.example.com/v1`. */
  baseUrl?: string;
  model: string;
  /** Another way out than the platform's. */
  fetch?: typeof globalThis.fetch;
}

/** A chunk of a streamed chat completion, as far as we read it; compatible servers leave out what they like. */
interface Chunk {
  choices?: {
    delta?: {
      content?: string | null;
      tool_calls?: { index?: number; id?: string; function?: { name?: string; arguments?: string } }[];
    };
    finish_reason?: string | null;
  }[];
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
  error?: unknown;
}

/** A model of OpenAI, or of a server that speaks its chat completions. */
export function openAiModel({
  apiKey,
  baseUrl,
  model,
  fetch = globalThis.fetch,
  ...patience
}: OpenAiOptions): ChatModel {
  // Said outright, because the library would read them from the environment. No retries: the person decides about another try.
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    logLevel: 'off',
    maxRetries: 0,
    fetch: withOurHeaders(fetch, apiKey),
  });
  return {
    provider: 'openai',
    model,
    stream: (request) =>
      guarded(
        'OpenAI',
        request.signal,
        patience,
        (signal) => complete(client, model, request, signal),
        explain,
      ),
  };
}

async function* complete(
  client: OpenAI,
  model: string,
  { messages, tools, temperature, maxTokens }: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  // The client sends and judges; the bytes are read here, because its own iterator costs an await per token.
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
  const answer = new AnswerReader();
  if (!response.body) return;
  const decoder = new TextDecoder();
  const parser = createParser({ onEvent: ({ data }) => answer.take(data) });
  for await (const bytes of response.body) {
    parser.feed(decoder.decode(bytes as Uint8Array, { stream: true }));
    yield* answer.ready.splice(0);
    if (answer.ended) return;
  }
  yield* answer.end();
}

/** Gathers the chunks of an answer into events; text that arrived together is one event. */
class AnswerReader {
  readonly ready: ModelEvent[] = [];
  ended = false;
  #finish: (ModelEvent & { type: 'finish' }) | undefined;
  readonly #calls: { id: string; name: string; text: string }[] = [];

  take(data: string): void {
    if (this.ended) return;
    if (data === '[DONE]') {
      this.ready.push(...this.end());
      return;
    }
    let chunk: Chunk;
    try {
      chunk = JSON.parse(data) as Chunk;
    } catch {
      this.ended = true;
      this.ready.push(failure('cut_off', 'OpenAI sent something that is no answer.'));
      return;
    }
    if (chunk.error) {
      this.ended = true;
      this.ready.push(failure('unavailable', 'OpenAI reported an error in mid-answer.'));
      return;
    }
    const [choice] = chunk.choices ?? [];
    const text = choice?.delta?.content;
    if (text) this.#say(text);
    for (const part of choice?.delta?.tool_calls ?? []) {
      const call = (this.#calls[part.index ?? 0] ??= { id: '', name: '', text: '' });
      call.id ||= part.id ?? '';
      call.name ||= part.function?.name ?? '';
      call.text += part.function?.arguments ?? '';
    }
    if (choice?.finish_reason) this.#finish = { type: 'finish', reason: reasonOf(choice.finish_reason) };
    if (chunk.usage)
      this.ready.push({
        type: 'usage',
        input_tokens: chunk.usage.prompt_tokens ?? 0,
        output_tokens: chunk.usage.completion_tokens ?? 0,
      });
  }

  #say(text: string): void {
    const last = this.ready.at(-1);
    if (last?.type === 'text-delta') last.text += text;
    else this.ready.push({ type: 'text-delta', text });
  }

  /** The end of the stream: whole only if the model said that it had finished. */
  end(): ModelEvent[] {
    this.ended = true;
    if (!this.#finish) return [];
    return [
      ...this.#calls.filter(Boolean).map(({ id, name, text }): ModelEvent => ({
        type: 'tool-call',
        call: { id: id || crypto.randomUUID(), name, input: parsed(text) },
      })),
      this.#finish,
    ];
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(reason: string): 'stop' | 'length' | 'tool-calls' | 'other' {
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

function explain(error: unknown): ModelFailure {
  if (error instanceof APIConnectionTimeoutError)
    return { kind: 'timeout', message: 'OpenAI did not answer in time.' };
  if (error instanceof APIConnectionError) return failureToConnect('OpenAI', error);
  if (error instanceof APIError && typeof error.status === 'number') {
    if (error.status === 404)
      return { kind: 'refused', message: 'OpenAI does not know the model. The operator has to set another.' };
    const after = (error.headers as Headers | undefined)?.get('retry-after');
    return failureOfStatus('OpenAI', error.status, after ? Number(after) : undefined);
  }
  return brokeInTheMiddle(error)
    ? { kind: 'cut_off', message: 'The connection to OpenAI broke in mid-answer.' }
    : failureToConnect('OpenAI', error);
}
