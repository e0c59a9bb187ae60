import * as z from 'zod/mini';
import { directFetch } from '../platform/outgoing/fetch.ts';
import type { Adapter } from './adapter.ts';
import { AnswerBuilder } from './answer-builder.ts';
import { AnswerCounter, MOST_TOOL_CALLS } from './answer-limits.ts';
import { createModel } from './create-model.ts';
import type { FinishReason, ModelEvent, ModelMessage, ModelRequest } from './model.ts';
import { readAnswer, type AnswerReader } from './read-answer.ts';
import { argumentsForReturn, isObject, parseJson, toolCallOf, toolCallOfValue } from './tool-arguments.ts';
import type { ModelTraits } from './traits.ts';
import { createTransport, getJson } from './transport.ts';

/** Tokens of an answer if the request names no number: Anthropic wants one. */
const DEFAULT_MAX_TOKENS = 4096;

/** Models of Anthropic, or of a server that speaks its protocol of messages. */
export const anthropic: Adapter = {
  name: 'Anthropic',
  defaultModel: 'claude-sonnet-5-5',
  models: ['claude-sonnet-5-5', 'claude-opus-5-5', 'claude-haiku-5-5', 'claude-haiku-4-5'],
  defaultBaseUrl: 'https://api.anthropic.com',
  local: false,
  apiKeyRequired: true,
  create(options) {
    const { apiKey, baseUrl = anthropic.defaultBaseUrl!, fetch = directFetch } = options;
    const provider = { name: anthropic.name };
    const send = createTransport(provider, fetch, credentials(apiKey));
    const address = `${withVersion(baseUrl)}/messages`;
    return createModel(
      'anthropic',
      anthropic.name,
      baseUrl,
      options,
      async (traits, request, signal, alive) => {
        const body = JSON.stringify(messagesRequest(traits, request));
        const response = await send(address, { method: 'POST', body, signal });
        const counter = new AnswerCounter();
        const reader = new MessagesReader(new AnswerBuilder(provider, counter), traits);
        return readAnswer(response, reader, counter, alive);
      },
    );
  },
  listModels({ apiKey, baseUrl = anthropic.defaultBaseUrl!, fetch }, signal) {
    const send = createTransport(anthropic, fetch, credentials(apiKey));
    return getJson(send, `${withVersion(baseUrl)}/models?limit=100`, signal);
  },
};

/** The address with the version of the API, which may be left out. */
function withVersion(baseUrl: string): string {
  return `${baseUrl.replace(/\/+$/, '').replace(/\/v1$/, '')}/v1`;
}

function credentials(apiKey: string | undefined): Record<string, string> {
  return { 'anthropic-version': '2023-06-01', ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }) };
}

const count = z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000))));
const optionalText = z.optional(z.nullable(z.string()));
const Usage = z.object({
  input_tokens: count,
  output_tokens: count,
  cache_read_input_tokens: count,
  cache_creation_input_tokens: count,
});
/** A part of an answer. Reasoning goes back as it came. */
const Block = z.looseObject({
  type: z.string(),
  id: optionalText,
  name: optionalText,
  text: optionalText,
  thinking: optionalText,
  input: z.optional(z.unknown()),
});
type Block = z.infer<typeof Block>;
const Message = z.object({
  content: z.optional(z.nullable(z.array(Block))),
  stop_reason: optionalText,
  stop_details: z.optional(z.nullable(z.object({ explanation: optionalText }))),
  usage: z.optional(z.nullable(Usage)),
});
const StreamEvent = z.object({
  type: z.string(),
  index: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
  message: z.optional(z.nullable(Message)),
  content_block: z.optional(Block),
  delta: z.optional(
    z.looseObject({
      type: optionalText,
      text: optionalText,
      partial_json: optionalText,
      thinking: optionalText,
      signature: optionalText,
      stop_reason: optionalText,
      stop_details: z.optional(z.nullable(z.object({ explanation: optionalText }))),
    }),
  ),
  usage: z.optional(z.nullable(Usage)),
  error: z.optional(z.unknown()),
});

class MessagesReader implements AnswerReader {
  readonly builder: AnswerBuilder;
  readonly #model: Pick<ModelTraits, 'provider' | 'model'>;
  /** The parts of the answer by their index, as they have to go back. */
  readonly #blocks = new Map<number, Block>();
  readonly #calls = new Map<number, ReturnType<AnswerBuilder['startCall']>>();
  readonly #usage: z.infer<typeof Usage> = {};

  constructor(builder: AnswerBuilder, model: Pick<ModelTraits, 'provider' | 'model'>) {
    this.builder = builder;
    this.#model = model;
  }

  add(data: string): void {
    const { data: event } = z.safeParse(StreamEvent, parseJson(data));
    if (!event) return this.builder.failMalformed();
    switch (event.type) {
      case 'message_start':
        this.#addUsage(event.message?.usage);
        break;
      case 'content_block_start':
        if (event.content_block) this.#startBlock(event.index ?? this.#blocks.size, event.content_block);
        break;
      case 'content_block_delta':
        if (event.delta) this.#addDelta(event.index ?? this.#blocks.size - 1, event.delta);
        break;
      case 'message_delta':
        this.#addUsage(event.usage);
        this.#finish(event.delta ?? {});
        break;
      case 'message_stop':
        this.builder.close();
        break;
      case 'error':
        this.builder.fail(event.error);
        break;
    }
  }

  addWhole(body: string): void {
    const sent = parseJson(body);
    if (isObject(sent) && sent['error']) return this.builder.fail(sent['error']);
    const { data: message } = z.safeParse(Message, sent);
    if (!message?.content) return this.builder.failMalformed();
    for (const [index, block] of message.content.entries()) this.#startBlock(index, block);
    this.#addUsage(message.usage);
    this.#finish(message);
  }

  end(): ModelEvent[] {
    return this.builder.end(() => {
      const blocks = [...this.#blocks]
        .toSorted(([a], [b]) => a - b)
        .map(([index, block]) => this.#whole(index, block));
      const hasReasoning = blocks.some(({ type }) => type === 'thinking' || type === 'redacted_thinking');
      return hasReasoning && this.builder.hasCalls ? { ...this.#model, content: { blocks } } : undefined;
    });
  }

  #startBlock(index: number, block: Block): void {
    if (this.#blocks.size > 4 * MOST_TOOL_CALLS) return this.builder.failMalformed();
    this.#blocks.set(index, { ...block });
    if (block.type === 'text') this.builder.addText(block.text ?? '');
    else if (block.type === 'thinking') this.builder.addReasoning(block.thinking ?? '');
    else if (block.type === 'tool_use') {
      const call = this.builder.startCall(block.id ?? '', block.name ?? '', index);
      this.#calls.set(index, call);
      // In a stream the input begins as `{}` and arrives in pieces.
      if (isObject(block.input) && Object.keys(block.input).length > 0)
        this.builder.addArguments(call, JSON.stringify(block.input));
      else if (block.input !== undefined && !isObject(block.input))
        this.builder.addArguments(call, toolCallOfValue('', '', block.input).argumentsText);
    }
  }

  #addDelta(index: number, delta: NonNullable<z.infer<typeof StreamEvent>['delta']>): void {
    const block = this.#blocks.get(index);
    const call = this.#calls.get(index);
    if (delta.text) {
      this.builder.addText(delta.text);
      if (block) block.text = (block.text ?? '') + delta.text;
    }
    if (delta.thinking) {
      this.builder.addReasoning(delta.thinking);
      if (block) block.thinking = (block.thinking ?? '') + delta.thinking;
    }
    if (delta.signature && block)
      block['signature'] = `${String(block['signature'] ?? '')}${delta.signature}`;
    if (delta.partial_json && call) this.builder.addArguments(call, delta.partial_json);
    else if (delta.partial_json) this.builder.failMalformed();
  }

  /** A part with the arguments that arrived in pieces. */
  #whole(index: number, block: Block): Block {
    const call = this.#calls.get(index);
    return call
      ? { ...block, input: argumentsForReturn(toolCallOf(call.id, call.name, call.argumentsText)) }
      : block;
  }

  #addUsage(usage: z.infer<typeof Usage> | null | undefined): void {
    if (!usage) return;
    for (const [field, tokens] of Object.entries(usage))
      if (typeof tokens === 'number') this.#usage[field as keyof typeof usage] = tokens;
    const cached = this.#usage.cache_read_input_tokens ?? 0;
    const written = this.#usage.cache_creation_input_tokens ?? 0;
    const read = (this.#usage.input_tokens ?? 0) + written + cached;
    this.builder.setUsage(read, this.#usage.output_tokens ?? 0, cached, written);
  }

  #finish({
    stop_reason,
    stop_details,
  }: Pick<z.infer<typeof Message>, 'stop_reason' | 'stop_details'>): void {
    if (!stop_reason) return;
    this.builder.finish(finishReasons.get(stop_reason) ?? 'other', stop_reason);
    if (stop_details?.explanation) this.builder.addRefusal(stop_details.explanation);
  }
}

const finishReasons = new Map<string, FinishReason>([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['tool_use', 'tool_calls'],
  ['refusal', 'refusal'],
  ['model_context_window_exceeded', 'context_length'],
]);

type Part = Record<string, unknown>;

function messagesRequest(traits: ModelTraits, { messages, tools, temperature, maxTokens }: ModelRequest) {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  return {
    model: traits.model,
    stream: true,
    max_tokens: maxTokens ?? DEFAULT_MAX_TOKENS,
    ...(system.length === 0
      ? {}
      : // What stands before this mark, with the tools, is cached by Anthropic.
        { system: [{ type: 'text', text: system.join('\n\n'), cache_control: { type: 'ephemeral' } }] }),
    messages: toTurns(messages, traits),
    ...(tools?.length && traits.tools
      ? {
          tools: tools.map(({ name, description, inputSchema }) => ({
            name,
            description,
            input_schema: inputSchema,
          })),
        }
      : {}),
    ...(temperature === undefined || !traits.temperature ? {} : { temperature: Math.min(1, temperature) }),
  };
}

/** Anthropic wants the turns of the two to alternate, and all results of tools in the turn after their calls. */
function toTurns(
  messages: readonly ModelMessage[],
  traits: ModelTraits,
): { role: string; content: Part[] }[] {
  const turns: { role: string; content: Part[] }[] = [];
  for (const message of messages) {
    if (message.role === 'system') continue;
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    const parts = toParts(message, traits);
    const last = turns.at(-1);
    if (last?.role === role) last.content.push(...parts);
    else if (parts.length > 0) turns.push({ role, content: parts });
  }
  return turns;
}

function toParts(
  { role, content, toolCalls = [], toolCallId, replay }: ModelMessage,
  { provider, model }: ModelTraits,
): Part[] {
  if (role === 'tool') return [{ type: 'tool_result', tool_use_id: toolCallId ?? '', content }];
  if (replay?.provider === provider && replay.model === model && isObject(replay.content)) {
    const { blocks } = replay.content;
    if (Array.isArray(blocks)) return blocks.filter(isObject);
  }
  return [
    ...(content.trim() === '' ? [] : [{ type: 'text', text: content }]),
    ...toolCalls.map((call) => ({
      type: 'tool_use',
      id: call.id,
      name: call.name,
      input: argumentsForReturn(call),
    })),
  ];
}
