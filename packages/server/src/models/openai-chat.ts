import type OpenAI from 'openai';
import * as z from 'zod/mini';
import { AlikeChunks } from './alike-chunks.ts';
import type { AnswerBuilder } from './answer-builder.ts';
import { MOST_TOOL_CALLS } from './answer-limits.ts';
import type { FinishReason, ModelEvent, ModelMessage, ModelRequest, ToolDescription } from './model.ts';
import { perObject } from './per-object.ts';
import type { ModelTraits } from './traits.ts';
import type { AnswerReader } from './read-answer.ts';
import { argumentsForReturn, isObject, parseJson, parseObject } from './tool-arguments.ts';

// The protocol of chat completions, which many servers speak besides OpenAI's. Compatible servers may leave out
// any field.

const count = z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000))));
const optionalText = z.optional(z.nullable(z.string()));
/** Text, or a list of parts with text. */
const Content = z.optional(z.nullable(z.union([z.string(), z.array(z.unknown())])));
const Call = z.object({
  index: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_TOOL_CALLS - 1))),
  id: optionalText,
  function: z.optional(
    z.nullable(z.object({ name: optionalText, arguments: z.optional(z.nullable(z.unknown())) })),
  ),
});
const Message = z.object({
  content: Content,
  refusal: optionalText,
  reasoning_content: optionalText,
  reasoning: optionalText,
  tool_calls: z.optional(z.nullable(z.array(Call))),
});
const Chunk = z.object({
  choices: z.optional(
    z.nullable(
      z.array(
        z.object({
          delta: z.optional(z.nullable(Message)),
          message: z.optional(z.nullable(Message)),
          finish_reason: optionalText,
        }),
      ),
    ),
  ),
  usage: z.optional(
    z.nullable(
      z.object({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: z.optional(z.nullable(z.object({ cached_tokens: count }))),
      }),
    ),
  ),
  error: z.optional(z.unknown()),
});
type SentCall = z.infer<typeof Call>;

/** What has to go back with the results of tools: some models refuse to go on without their reasoning. */
interface ChatReplay {
  api: 'chat_completions';
  reasoning_content: string;
}

export class ChatCompletionReader implements AnswerReader {
  readonly builder: AnswerBuilder;
  readonly #model: Pick<ModelTraits, 'provider' | 'model'>;
  readonly #alike = new AlikeChunks((data) => textOf(parseJson(data)));
  #reasoning = '';
  /** The call to which the index of a piece refers. */
  readonly #byIndex = new Map<number, ReturnType<AnswerBuilder['startCall']>>();

  constructor(builder: AnswerBuilder, model: Pick<ModelTraits, 'provider' | 'model'>) {
    this.builder = builder;
    this.#model = model;
  }

  add(data: string): void {
    if (data.trim() === '[DONE]') {
      this.builder.close();
      return;
    }
    const onlyText = this.#alike.textOf(data);
    if (onlyText === undefined) this.#addChunk(parseJson(data));
    else this.builder.addText(onlyText);
  }

  addAlike(bytes: Uint8Array, from: number): number {
    const { text, end } = this.#alike.takeMessages(bytes, from);
    this.builder.addText(text);
    return end;
  }

  addWhole(body: string): void {
    this.#addChunk(parseJson(body));
  }

  end(): ModelEvent[] {
    return this.builder.end(() =>
      this.#reasoning !== '' && this.builder.hasCalls
        ? {
            ...this.#model,
            content: { api: 'chat_completions', reasoning_content: this.#reasoning } satisfies ChatReplay,
          }
        : undefined,
    );
  }

  #addChunk(sent: unknown): void {
    const { data: chunk } = z.safeParse(Chunk, sent);
    if (!chunk) return this.builder.failMalformed();
    if (chunk.error) return this.builder.fail(chunk.error);
    const [choice] = chunk.choices ?? [];
    const message = choice?.delta ?? choice?.message;
    if (message) this.#addMessage(message);
    if (chunk.usage)
      this.builder.setUsage(
        chunk.usage.prompt_tokens ?? 0,
        chunk.usage.completion_tokens ?? 0,
        chunk.usage.prompt_tokens_details?.cached_tokens ?? 0,
      );
    const reason = choice?.finish_reason;
    if (reason === 'error') this.builder.fail(undefined);
    else if (reason) this.builder.finish(finishReasons.get(reason.toLowerCase()) ?? 'other', reason);
  }

  #addMessage({ content, refusal, reasoning_content, reasoning, tool_calls }: z.infer<typeof Message>) {
    const thought = reasoning_content ?? reasoning ?? '';
    if (thought !== '') {
      this.#reasoning += thought;
      this.builder.addReasoning(thought);
    }
    if (typeof content === 'string') this.builder.addText(content);
    else for (const part of content ?? []) this.#addPart(part);
    if (refusal) this.builder.addRefusal(refusal);
    for (const call of tool_calls ?? []) this.#addCall(call);
  }

  #addPart(part: unknown): void {
    if (!isObject(part)) return;
    const { type, text, thinking } = part;
    if (typeof text === 'string')
      this.builder.addText(text, type === 'thinking' ? 'reasoning-delta' : undefined);
    else if (Array.isArray(thinking))
      for (const thought of thinking)
        if (isObject(thought) && typeof thought['text'] === 'string')
          this.builder.addReasoning(thought['text']);
  }

  #addCall({ index, id, function: called }: SentCall): void {
    const call = this.#callOf(index, id ?? '', called?.name ?? '');
    call.id ||= id ?? '';
    call.name ||= called?.name ?? '';
    const sent = called?.arguments ?? '';
    this.builder.addArguments(call, typeof sent === 'string' ? sent : JSON.stringify(sent));
  }

  /**
   * The call to which a piece belongs. Servers may give all calls the same index or none: then a new id, or a name
   * after complete arguments, begins the next call.
   */
  #callOf(index: number | undefined, id: string, name: string): ReturnType<AnswerBuilder['startCall']> {
    const known = id === '' ? undefined : this.builder.partialCalls.find((call) => call.id === id);
    if (index === undefined) {
      const last = this.builder.partialCalls.at(-1);
      if (known) return known;
      const begins =
        !last ||
        (id !== '' && last.id !== '') ||
        (name !== '' &&
          last.name !== '' &&
          (name !== last.name || parseObject(last.argumentsText) !== undefined));
      return begins ? this.builder.startCall(id, name) : last;
    }
    const present = this.#byIndex.get(index);
    if (present && (id === '' || present.id === '' || present.id === id)) return present;
    if (known && !present) {
      this.#byIndex.set(index, known);
      return known;
    }
    const call = this.builder.startCall(id, name, present ? undefined : index);
    this.#byIndex.set(index, call);
    return call;
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
  const { content, refusal, reasoning_content, reasoning } = delta as Record<string, unknown>;
  if (refusal || reasoning_content || reasoning) return undefined;
  return typeof content === 'string' && content !== '' ? content : undefined;
}

const finishReasons = new Map<string, FinishReason>([
  ['stop', 'stop'],
  ['eos', 'stop'],
  ['end_turn', 'stop'],
  ['length', 'length'],
  ['max_tokens', 'length'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'tool_calls'],
  ['content_filter', 'filter'],
  ['refusal', 'refusal'],
]);

export function chatCompletionRequest(
  traits: ModelTraits,
  { messages, tools, temperature, maxTokens }: ModelRequest,
): OpenAI.ChatCompletionCreateParamsStreaming {
  return {
    model: traits.model,
    stream: true,
    stream_options: { include_usage: true },
    messages: messages.map((message) => toChatMessage(message, traits)),
    ...(tools?.length && traits.tools
      ? {
          tools: tools.map(toChatTool),
        }
      : {}),
    ...(temperature === undefined || !traits.temperature ? {} : { temperature }),
    ...(maxTokens === undefined
      ? {}
      : traits.reasoning
        ? { max_completion_tokens: maxTokens }
        : { max_tokens: maxTokens }),
  };
}

const toChatTool = perObject(({ name, description, inputSchema }: ToolDescription) => ({
  type: 'function' as const,
  function: { name, description, parameters: inputSchema },
}));

function toChatMessage(
  { role, content, toolCalls, toolCallId, replay }: ModelMessage,
  { provider, model }: ModelTraits,
): OpenAI.ChatCompletionMessageParam {
  if (role === 'tool') return { role, content, tool_call_id: toolCallId ?? '' };
  if (role !== 'assistant' || !toolCalls?.length) return { role, content };
  const state = replay?.provider === provider && replay.model === model ? replay.content : undefined;
  const reasoning =
    isObject(state) && state['api'] === 'chat_completions' ? state['reasoning_content'] : undefined;
  return {
    role,
    content,
    ...(typeof reasoning === 'string' ? { reasoning_content: reasoning } : {}),
    tool_calls: toolCalls.map((call) => ({
      id: call.id,
      type: 'function',
      function: {
        name: call.name,
        arguments: call.input ? call.argumentsText || '{}' : JSON.stringify(argumentsForReturn(call)),
      },
    })),
  };
}
