import type OpenAI from 'openai';
import * as z from 'zod/mini';
import type { AnswerBuilder } from './answer-builder.ts';
import type { ModelEvent, ModelMessage, ModelRequest, ToolDescription } from './model.ts';
import { perObject } from './per-object.ts';
import type { AnswerReader } from './read-answer.ts';
import { argumentsForReturn, isObject, parseJson } from './tool-arguments.ts';
import type { ModelTraits } from './traits.ts';

// The protocol of OpenAI's responses, which xAI speaks too.

const count = z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000))));
const optionalText = z.optional(z.nullable(z.string()));
/** An item of the output. Only some fields are ours to read; reasoning goes back as it came. */
const Item = z.looseObject({
  type: z.string(),
  id: optionalText,
  call_id: optionalText,
  name: optionalText,
  arguments: optionalText,
  content: z.optional(
    z.nullable(z.array(z.looseObject({ type: z.string(), text: optionalText, refusal: optionalText }))),
  ),
});
type Item = z.infer<typeof Item>;
const Response = z.object({
  status: optionalText,
  output: z.optional(z.nullable(z.array(Item))),
  incomplete_details: z.optional(z.nullable(z.object({ reason: optionalText }))),
  error: z.optional(z.unknown()),
  usage: z.optional(
    z.nullable(
      z.object({
        input_tokens: count,
        output_tokens: count,
        input_tokens_details: z.optional(z.nullable(z.object({ cached_tokens: count }))),
      }),
    ),
  ),
});
const StreamEvent = z.object({
  type: z.string(),
  delta: z.optional(z.unknown()),
  arguments: optionalText,
  output_index: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
  item_id: optionalText,
  item: z.optional(Item),
  response: z.optional(Response),
  message: optionalText,
  code: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
});
type StreamEvent = z.infer<typeof StreamEvent>;

interface ResponsesReplay {
  api: 'responses';
  items: Item[];
}

export class ResponsesReader implements AnswerReader {
  readonly builder: AnswerBuilder;
  readonly #model: Pick<ModelTraits, 'provider' | 'model'>;
  readonly #calls = new Map<string, ReturnType<AnswerBuilder['startCall']>>();
  readonly #items: Item[] = [];
  /** Whether a text or a refusal came in pieces, so that it does not count again as a whole. */
  #cameInPieces = false;

  constructor(builder: AnswerBuilder, model: Pick<ModelTraits, 'provider' | 'model'>) {
    this.builder = builder;
    this.#model = model;
  }

  add(data: string): void {
    if (data.trim() === '[DONE]') {
      this.builder.close();
      return;
    }
    const sent = parseJson(data);
    if (
      isObject(sent) &&
      sent['type'] === 'response.output_text.delta' &&
      typeof sent['delta'] === 'string'
    ) {
      this.#cameInPieces = true;
      this.builder.addText(sent['delta']);
      return;
    }
    const { data: event } = z.safeParse(StreamEvent, sent);
    if (event) this.#addEvent(event);
    else if (isObject(sent) && sent['error']) this.builder.fail(sent['error']);
    else this.builder.failMalformed();
  }

  addWhole(body: string): void {
    const sent = parseJson(body);
    const { data: response } = z.safeParse(Response, sent);
    if (!response) return this.builder.failMalformed();
    if (response.error) return this.builder.fail(response.error);
    if (!response.output) return this.builder.failMalformed();
    this.#endWith(response, response.status ?? 'completed');
  }

  end(): ModelEvent[] {
    return this.builder.end(() =>
      this.builder.hasCalls && this.#items.some(({ type }) => type === 'reasoning')
        ? { ...this.#model, content: { api: 'responses', items: this.#items } satisfies ResponsesReplay }
        : undefined,
    );
  }

  #addEvent(event: StreamEvent): void {
    const { delta } = event;
    switch (event.type) {
      case 'response.refusal.delta':
        this.#cameInPieces = true;
        if (typeof delta === 'string') this.builder.addRefusal(delta);
        break;
      case 'response.reasoning_summary_text.delta':
      case 'response.reasoning_text.delta':
        if (typeof delta === 'string') this.builder.addReasoning(delta);
        break;
      case 'response.output_item.added':
        if (event.item?.type === 'function_call') this.#callOf(event, event.item);
        break;
      case 'response.function_call_arguments.delta':
        if (typeof delta === 'string') this.builder.addArguments(this.#callOf(event), delta);
        break;
      case 'response.function_call_arguments.done':
        this.#setArguments(event, event.arguments);
        break;
      case 'response.output_item.done':
        if (event.item) this.#addItem(event, event.item);
        break;
      case 'response.completed':
      case 'response.incomplete':
      case 'response.failed':
        if (event.response) this.#endWith(event.response, event.type.slice('response.'.length));
        else this.builder.failMalformed();
        break;
      case 'error':
        this.builder.fail(event.error ?? { code: event.code, message: event.message });
        break;
    }
  }

  #addItem(event: Pick<StreamEvent, 'output_index'>, item: Item): void {
    this.#items.push(item);
    if (item.type === 'function_call')
      this.#setArguments({ ...event, item_id: item.id }, item.arguments, item);
    if (item.type === 'message' && !this.#cameInPieces) this.#addMessage(item);
  }

  #addMessage({ content }: Item): void {
    for (const part of content ?? []) {
      if (part.type === 'output_text' && part.text) this.builder.addText(part.text);
      if (part.refusal) this.builder.addRefusal(part.refusal);
    }
  }

  /** The whole arguments of a call count, if its pieces did not arrive. */
  #setArguments(
    event: Pick<StreamEvent, 'item_id' | 'output_index'>,
    text?: string | null,
    item?: Item,
  ): void {
    const call = this.#callOf(event, item);
    if (text && call.argumentsText === '') this.builder.addArguments(call, text);
  }

  #callOf({ item_id, output_index }: Pick<StreamEvent, 'item_id' | 'output_index'>, item?: Item) {
    const key =
      output_index === undefined
        ? `id ${item?.id ?? item_id ?? item?.call_id ?? ''}`
        : `index ${output_index}`;
    let call = this.#calls.get(key);
    if (!call) {
      call = this.builder.startCall('', '', output_index);
      this.#calls.set(key, call);
    }
    call.id ||= item?.call_id ?? '';
    call.name ||= item?.name ?? '';
    return call;
  }

  #endWith({ output, incomplete_details, error, usage }: z.infer<typeof Response>, status: string): void {
    // Servers may send the items only at the end.
    if (this.#items.length === 0)
      for (const [index, item] of (output ?? []).entries()) this.#addItem({ output_index: index }, item);
    if (usage)
      this.builder.setUsage(
        usage.input_tokens ?? 0,
        usage.output_tokens ?? 0,
        usage.input_tokens_details?.cached_tokens ?? 0,
      );
    if (status === 'failed' || status === 'cancelled') return this.builder.fail(error ?? undefined);
    if (status === 'completed') this.builder.finish('stop', status);
    else {
      const reason = incomplete_details?.reason ?? status;
      this.builder.finish(
        reason === 'max_output_tokens' || reason === 'max_tokens'
          ? 'length'
          : reason === 'content_filter'
            ? 'filter'
            : 'other',
        reason,
      );
    }
    this.builder.close();
  }
}

export function responsesRequest(
  traits: ModelTraits,
  { messages, tools, temperature, maxTokens }: ModelRequest,
): OpenAI.Responses.ResponseCreateParamsStreaming {
  return {
    model: traits.model,
    stream: true,
    store: false,
    input: messages.flatMap((message) => toItems(message, traits)),
    ...(traits.reasoning ? { include: ['reasoning.encrypted_content' as const] } : {}),
    ...(tools?.length && traits.tools
      ? {
          tools: tools.map(toResponsesTool),
        }
      : {}),
    ...(temperature === undefined || !traits.temperature ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_output_tokens: maxTokens }),
  };
}

const toResponsesTool = perObject(({ name, description, inputSchema }: ToolDescription) => ({
  type: 'function' as const,
  name,
  description,
  parameters: inputSchema,
  strict: false,
}));

function toItems(
  { role, content, toolCalls = [], toolCallId, replay }: ModelMessage,
  { provider, model }: ModelTraits,
): OpenAI.Responses.ResponseInputItem[] {
  if (role === 'tool') return [{ type: 'function_call_output', call_id: toolCallId ?? '', output: content }];
  if (replay?.provider === provider && replay.model === model && isObject(replay.content)) {
    const { api, items } = replay.content;
    // The items are the provider's own, from an answer of this model.
    if (api === 'responses' && Array.isArray(items)) return items as OpenAI.Responses.ResponseInputItem[];
  }
  return [
    ...(content === '' ? [] : [{ role, content }]),
    ...toolCalls.map((call) => ({
      type: 'function_call' as const,
      call_id: call.id,
      name: call.name,
      arguments: call.input ? call.argumentsText || '{}' : JSON.stringify(argumentsForReturn(call)),
    })),
  ];
}
