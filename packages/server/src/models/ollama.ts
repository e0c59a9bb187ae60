import { Ollama, type Message } from 'ollama';
import {
  brokeInTheMiddle,
  failureOfStatus,
  failureToConnect,
  guarded,
  withOurHeaders,
  type Patience,
} from './guard.ts';
import type { ChatModel, ModelEvent, ModelFailure, ModelMessage, ModelRequest } from './model.ts';

export interface OllamaOptions extends Patience {
  baseUrl: string;
  model: string;
  /** Where the server, or what stands before it, asks for one. */
  apiKey?: string;
  /** Another way out than the platform's. */
  fetch?: typeof globalThis.fetch;
}

/** A model on an Ollama server, such as the plant's own. */
export function ollamaModel({
  baseUrl,
  model,
  apiKey,
  fetch = globalThis.fetch,
  ...patience
}: OllamaOptions): ChatModel {
  const send = withOurHeaders(fetch, apiKey);
  return {
    provider: 'ollama',
    model,
    stream: (request) =>
      guarded(
        'Ollama',
        request.signal,
        patience,
        (signal) => chat(baseUrl, send, model, request, signal),
        (error) => explain(error, model),
      ),
  };
}

async function* chat(
  baseUrl: string,
  send: typeof globalThis.fetch,
  model: string,
  { messages, tools, temperature, maxTokens }: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  // One client per question: the library can only abort all of a client's requests.
  const client = new Ollama({
    host: baseUrl,
    fetch: async (url, init) => quiet(await send(url, { ...init, signal })),
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
  let asked = false;
  for await (const part of stream) {
    if (part.message?.content) yield { type: 'text-delta', text: part.message.content };
    for (const call of part.message?.tool_calls ?? []) {
      asked = true;
      yield {
        type: 'tool-call',
        call: { id: crypto.randomUUID(), name: call.function.name, input: call.function.arguments },
      };
    }
    if (part.done) {
      yield { type: 'usage', input_tokens: part.prompt_eval_count ?? 0, output_tokens: part.eval_count ?? 0 };
      yield {
        type: 'finish',
        reason: asked ? 'tool-calls' : part.done_reason === 'length' ? 'length' : 'stop',
      };
      return;
    }
  }
}

/** The library prints what it does not understand to the console, whatever is in it; so it gets whole lines of JSON, and of a failure the status only. */
function quiet(response: Response): Response {
  if (!response.ok) {
    void response.body?.cancel().catch(() => {}); // the connection is free again
    return Response.json({}, { status: response.status });
  }
  return new Response(
    response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(linesOfJson())
      .pipeThrough(new TextEncoderStream()),
    { status: response.status },
  );
}

/** Lets whole lines through, those that arrived together as one; the stream breaks with a SyntaxError at one that is no JSON. */
function linesOfJson(): TransformStream<string, string> {
  let rest = '';
  const whole = (lines: string[]) =>
    lines
      .filter((line) => line.trim() !== '' && JSON.parse(line) !== undefined)
      .map((line) => `${line}\n`)
      .join('');
  return new TransformStream({
    transform(text, controller) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      const out = whole(lines);
      if (out) controller.enqueue(out);
    },
    flush(controller) {
      const out = whole([rest]);
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
          tool_calls: toolCalls.map(({ name, input }) => ({
            function: { name, arguments: (input ?? {}) as Record<string, unknown> },
          })),
        }
      : {}),
    ...(toolName ? { tool_name: toolName } : {}),
  };
}

function explain(error: unknown, model: string): ModelFailure {
  const status =
    error instanceof Error ? (error as Error & { status_code?: unknown }).status_code : undefined;
  if (status === 404)
    return {
      kind: 'refused',
      message: `Ollama does not have the model ${model}. The operator can fetch it: ollama pull ${model}`,
    };
  if (typeof status === 'number') return failureOfStatus('Ollama', status);
  if (brokeInTheMiddle(error))
    return { kind: 'cut_off', message: 'The connection to Ollama broke in mid-answer.' };
  if (error instanceof SyntaxError)
    return { kind: 'cut_off', message: 'Ollama sent something that is no answer.' };
  if (error instanceof Error && /did not receive done/i.test(error.message))
    return { kind: 'cut_off', message: 'Ollama ended the answer before it was whole.' };
  return failureToConnect('Ollama', error);
}
