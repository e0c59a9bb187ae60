import * as z from 'zod/mini';
import { directFetch } from '../platform/outgoing/fetch.ts';
import type { Adapter } from './adapter.ts';
import { AnswerBuilder } from './answer-builder.ts';
import { AnswerCounter } from './answer-limits.ts';
import { createModel } from './create-model.ts';
import type { FinishReason, ModelEvent, ModelMessage, ModelRequest } from './model.ts';
import { readAnswer, type AnswerReader } from './read-answer.ts';
import { argumentsForReturn, isObject, parseJson, toolCallOfValue } from './tool-arguments.ts';
import type { ModelTraits } from './traits.ts';
import { createTransport, getJson } from './transport.ts';

/** Gemini models of Google, or of a server that speaks the protocol of its Gemini API. */
export const google: Adapter = {
  name: 'Google',
  defaultModel: 'gemini-3.8-flash',
  models: ['gemini-3.8-flash', 'gemini-3.5-flash-lite', 'gemini-3.1-pro-preview'],
  defaultBaseUrl: 'https://generativelanguage.googleapis.com/v1beta',
  local: false,
  apiKeyRequired: true,
  create(options) {
    const { apiKey, baseUrl = google.defaultBaseUrl!, model, fetch = directFetch } = options;
    const provider = { name: google.name };
    const send = createTransport(provider, fetch, credentials(apiKey));
    const address = `${withVersion(baseUrl)}/models/${encodeURIComponent(model.replace(/^models\//, ''))}:streamGenerateContent?alt=sse`;
    return createModel('google', google.name, baseUrl, options, async (traits, request, signal, alive) => {
      const body = JSON.stringify(generateRequest(traits, request));
      const response = await send(address, { method: 'POST', body, signal });
      const counter = new AnswerCounter();
      const reader = new GenerateReader(new AnswerBuilder(provider, counter), traits);
      return readAnswer(response, reader, counter, alive);
    });
  },
  listModels({ apiKey, baseUrl = google.defaultBaseUrl!, fetch }, signal) {
    const send = createTransport(google, fetch, credentials(apiKey));
    return getJson(send, `${withVersion(baseUrl)}/models?pageSize=100`, signal);
  },
};

function credentials(apiKey: string | undefined): Record<string, string> {
  return apiKey === undefined ? {} : { 'x-goog-api-key': apiKey };
}

/** The address with the version of the API, which may be left out. */
function withVersion(baseUrl: string): string {
  const address = baseUrl.replace(/\/+$/, '');
  return /\/v\d\w*$/.test(address) ? address : `${address}/v1beta`;
}

const count = z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000))));
const optionalText = z.optional(z.nullable(z.string()));
/** A part of an answer. It goes back as it came, with its signature. */
const Part = z.looseObject({
  text: optionalText,
  thought: z.optional(z.nullable(z.boolean())),
  thoughtSignature: optionalText,
  functionCall: z.optional(
    z.nullable(z.looseObject({ id: optionalText, name: z.string(), args: z.optional(z.unknown()) })),
  ),
});
type Part = z.infer<typeof Part>;
const Chunk = z.object({
  candidates: z.optional(
    z.nullable(
      z.array(
        z.object({
          content: z.optional(z.nullable(z.object({ parts: z.optional(z.nullable(z.array(Part))) }))),
          finishReason: optionalText,
        }),
      ),
    ),
  ),
  promptFeedback: z.optional(z.nullable(z.object({ blockReason: optionalText }))),
  usageMetadata: z.optional(
    z.nullable(
      z.object({
        promptTokenCount: count,
        candidatesTokenCount: count,
        thoughtsTokenCount: count,
        cachedContentTokenCount: count,
      }),
    ),
  ),
  error: z.optional(z.unknown()),
});

/** Longest answer of which the parts are kept to be sent back, in parts. */
const MOST_PARTS = 10_000;

class GenerateReader implements AnswerReader {
  readonly builder: AnswerBuilder;
  readonly #model: Pick<ModelTraits, 'provider' | 'model'>;
  readonly #parts: Part[] = [];

  constructor(builder: AnswerBuilder, model: Pick<ModelTraits, 'provider' | 'model'>) {
    this.builder = builder;
    this.#model = model;
  }

  add(data: string): void {
    if (data.trim() === '[DONE]') this.builder.close();
    else this.#addChunk(parseJson(data));
  }

  /** Without server-sent events, a streamed answer is a list of its chunks. */
  addWhole(body: string): void {
    const sent = parseJson(body);
    for (const chunk of Array.isArray(sent) ? sent : [sent]) if (!this.builder.ended) this.#addChunk(chunk);
  }

  end(): ModelEvent[] {
    return this.builder.end(() =>
      this.builder.hasCalls && this.#parts.some(({ thoughtSignature }) => thoughtSignature)
        ? { ...this.#model, content: { parts: this.#parts } }
        : undefined,
    );
  }

  #addChunk(sent: unknown): void {
    const { data: chunk } = z.safeParse(Chunk, sent);
    if (!chunk) return this.builder.failMalformed();
    if (chunk.error) return this.builder.fail(chunk.error);
    const [candidate] = chunk.candidates ?? [];
    for (const part of candidate?.content?.parts ?? []) this.#addPart(part);
    const usage = chunk.usageMetadata;
    if (usage)
      this.builder.setUsage(
        usage.promptTokenCount ?? 0,
        (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
        usage.cachedContentTokenCount ?? 0,
      );
    const reason = candidate?.finishReason ?? chunk.promptFeedback?.blockReason;
    if (!reason || reason === 'FINISH_REASON_UNSPECIFIED') return;
    this.builder.finish(candidate?.finishReason ? (finishReasons.get(reason) ?? 'other') : 'filter', reason);
  }

  #addPart(part: Part): void {
    if (this.#parts.length < MOST_PARTS) this.#keep(part);
    if (part.text) this.builder.addText(part.text, part.thought ? 'reasoning-delta' : undefined);
    if (part.functionCall) {
      const { id, name, args } = part.functionCall;
      this.builder.addCall(toolCallOfValue(id ?? '', name, args ?? undefined));
    }
  }

  /** Pieces of one text become one part, unless a signature marks where they end. */
  #keep(part: Part): void {
    const last = this.#parts.at(-1);
    const isText = (one: Part) => typeof one.text === 'string' && !one.functionCall && !one.thoughtSignature;
    if (last && isText(last) && isText(part) && Boolean(last.thought) === Boolean(part.thought))
      last.text = `${last.text ?? ''}${part.text ?? ''}`;
    else this.#parts.push({ ...part });
  }
}

const finishReasons = new Map<string, FinishReason>([
  ['STOP', 'stop'],
  ['FUNCTION_CALL', 'tool_calls'],
  ['TOOL_CALLS', 'tool_calls'],
  ['MAX_TOKENS', 'length'],
  ...(
    ['SAFETY', 'RECITATION', 'LANGUAGE', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'MODEL_ARMOR'] as const
  ).map((reason): [string, FinishReason] => [reason, 'filter']),
]);

type SentPart = Record<string, unknown>;

function generateRequest(traits: ModelTraits, { messages, tools, temperature, maxTokens }: ModelRequest) {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  return {
    ...(system.length === 0 ? {} : { systemInstruction: { parts: [{ text: system.join('\n\n') }] } }),
    contents: toTurns(messages, traits),
    ...(tools?.length && traits.tools
      ? {
          tools: [
            {
              functionDeclarations: tools.map(({ name, description, inputSchema }) => ({
                name,
                description,
                parametersJsonSchema: inputSchema,
              })),
            },
          ],
        }
      : {}),
    generationConfig: {
      ...(temperature === undefined || !traits.temperature ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
    },
  };
}

/** Google wants the results of all calls of an answer in one turn. */
function toTurns(
  messages: readonly ModelMessage[],
  traits: ModelTraits,
): { role: string; parts: SentPart[] }[] {
  const turns: { role: string; parts: SentPart[] }[] = [];
  const callIds = new Set<unknown>();
  for (const message of messages) {
    if (message.role === 'system') continue;
    const role = message.role === 'assistant' ? 'model' : 'user';
    const parts = message.role === 'tool' ? [toResult(message, callIds)] : toParts(message, traits);
    for (const { functionCall } of parts) if (isObject(functionCall)) callIds.add(functionCall['id']);
    const last = turns.at(-1);
    if (last?.role === role) last.parts.push(...parts);
    else if (parts.length > 0) turns.push({ role, parts });
  }
  return turns;
}

/** The result of a call. It has the call's id if the call had one of Google's. */
function toResult({ content, toolName, toolCallId }: ModelMessage, callIds: ReadonlySet<unknown>): SentPart {
  const result = parseJson(content);
  const response = isObject(result) ? result : { result: result ?? content };
  const id = callIds.has(toolCallId) ? { id: toolCallId } : {};
  return { functionResponse: { ...id, name: toolName ?? '', response } };
}

function toParts(
  { content, toolCalls = [], replay }: ModelMessage,
  { provider, model }: ModelTraits,
): SentPart[] {
  if (replay?.provider === provider && replay.model === model && isObject(replay.content)) {
    const { parts } = replay.content;
    if (Array.isArray(parts)) return parts.filter(isObject);
  }
  return [
    ...(content === '' ? [] : [{ text: content }]),
    ...toolCalls.map((call) => ({
      functionCall: { name: call.name, args: argumentsForReturn(call) },
      // Gemini refuses calls without a signature, and this is its word for calls that another model made.
      ...(/^gemini-[3-9]/.test(model) ? { thoughtSignature: 'skip_thought_signature_validator' } : {}),
    })),
  ];
}
