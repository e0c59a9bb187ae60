import { Ollama, type Message } from 'ollama';
import * as z from 'zod/mini';
import type { Adapter } from './adapter.ts';
import { AnswerCounter } from './answer-limits.ts';
import { CompleteLines } from './complete-lines.ts';
import { fetchWithExactHeaders } from './exact-headers.ts';
import { failureOfStatus, failureToConnect, isConnectionLost } from './failures.ts';
import type { ModelEvent, ModelFailure, ModelMessage, ModelRequest } from './model.ts';
import { guardStream } from './stream-guard.ts';
import { argumentsForReturn, toolCallOfValue } from './tool-arguments.ts';

/** Models on an Ollama server, for example one in the plant. */
export const ollama: Adapter = {
  name: 'Ollama',
  defaultModel: 'mistral:7b',
  defaultBaseUrl: undefined,
  create({ baseUrl = '', model, apiKey, fetch = globalThis.fetch, ...timeouts }) {
    const send = fetchWithExactHeaders(fetch, apiKey);
    return {
      provider: 'ollama',
      model,
      capabilities: { tools: true, temperature: true, contextTokens: 8192 },
      stream: (request) =>
        guardStream(
          'Ollama',
          request,
          timeouts,
          (signal) => streamAnswer(baseUrl, send, model, request, signal),
          (error) => explainError(error, model),
        ),
    };
  },
};

const count = z.optional(z.int().check(z.minimum(0), z.maximum(100_000_000)));
/** The fields that we read of a part of a streamed answer. */
const Part = z.object({
  message: z.optional(
    z.nullable(
      z.object({
        content: z.optional(z.nullable(z.string())),
        tool_calls: z.optional(
          z.nullable(
            z.array(
              z.object({ function: z.object({ name: z.string(), arguments: z.optional(z.unknown()) }) }),
            ),
          ),
        ),
      }),
    ),
  ),
  done: z.optional(z.boolean()),
  done_reason: z.optional(z.nullable(z.string())),
  prompt_eval_count: count,
  eval_count: count,
});

async function* streamAnswer(
  baseUrl: string,
  send: typeof globalThis.fetch,
  model: string,
  { messages, tools, temperature, maxTokens }: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  // A client for each question, because the library can only abort all requests of a client.
  const client = new Ollama({
    host: baseUrl,
    fetch: async (url, init) => sanitize(await send(url, { ...init, signal })),
  });
  const stream = await client.chat({
    model,
    stream: true,
    messages: messages.map(toOllama),
    ...(tools?.length
      ? {
          tools: tools.map(({ name, description, inputSchema }) => ({
            type: 'function',
            function: { name, description, parameters: inputSchema },
          })),
        }
      : {}),
    options: {
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { num_predict: maxTokens }),
    },
  });
  let hasToolCalls = false;
  for await (const sent of stream) {
    const part = z.parse(Part, sent);
    if (part.message?.content) yield { type: 'text-delta', text: part.message.content };
    for (const call of part.message?.tool_calls ?? []) {
      hasToolCalls = true;
      yield {
        type: 'tool-call',
        call: toolCallOfValue('', call.function.name, call.function.arguments),
      };
    }
    if (part.done) {
      if (part.prompt_eval_count !== undefined || part.eval_count !== undefined)
        yield {
          type: 'usage',
          input_tokens: part.prompt_eval_count ?? 0,
          output_tokens: part.eval_count ?? 0,
          cached_tokens: 0,
          estimated: false,
        };
      yield {
        type: 'finish',
        reason: part.done_reason === 'length' ? 'length' : hasToolCalls ? 'tool_calls' : 'stop',
        raw: part.done_reason ?? null,
      };
      return;
    }
  }
}

/**
 * The library prints what it cannot parse to the console, even if it contains a key. So it gets only complete
 * lines of valid JSON, and only the status of a failure.
 */
function sanitize(response: Response): Response {
  if (!response.ok) {
    void response.body?.cancel().catch(() => {}); // frees the connection
    return Response.json({}, { status: response.status });
  }
  return new Response(
    response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(completeJsonLines(new AnswerCounter()))
      .pipeThrough(new TextEncoderStream()),
    { status: response.status },
  );
}

/**
 * Passes complete lines on; lines that arrived together stay one chunk. A line that is not JSON ends the
 * stream with a SyntaxError.
 */
function completeJsonLines(counter: AnswerCounter): TransformStream<string, string> {
  const lines = new CompleteLines();
  const checked = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '' && JSON.parse(line) !== undefined)
      .map((line) => `${line}\n`)
      .join('');
  return new TransformStream({
    transform(text, controller) {
      counter.addBytes(text.length);
      const out = checked(lines.add(text));
      if (out) controller.enqueue(out);
    },
    flush(controller) {
      const out = checked(lines.takeRest());
      if (out) controller.enqueue(out);
    },
  });
}

function toOllama({ role, content, toolCalls, toolName }: ModelMessage): Message {
  return {
    role,
    content,
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

function explainError(error: unknown, model: string): ModelFailure {
  const status =
    error instanceof Error ? (error as Error & { status_code?: unknown }).status_code : undefined;
  if (status === 404)
    return {
      kind: 'refused',
      message: `Ollama does not have the model ${model}. The operator can download it: ollama pull ${model}`,
    };
  if (typeof status === 'number') return failureOfStatus('Ollama', status);
  if (isConnectionLost(error))
    return { kind: 'cut_off', message: 'The connection to Ollama was lost in the middle of the answer.' };
  if (error instanceof SyntaxError || error instanceof z.core.$ZodError)
    return { kind: 'cut_off', message: 'Ollama sent something that is not a valid answer.' };
  if (error instanceof Error && /did not receive done/i.test(error.message))
    return { kind: 'cut_off', message: 'Ollama ended the answer before it was complete.' };
  return failureToConnect('Ollama', error);
}
