import type { ChatSource, FinishReason } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { ChatModel, ModelFailure, ModelMessage, ToolCall } from '../models/model.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Tool, ToolResult } from '../features/tool.ts';
import { describeTool, toolsFor } from './tools.ts';

/** After this many rounds of tool calls the model gets no more tools and has to answer. */
const MAX_ROUNDS = 6;
/** At most this many characters of a tool's JSON are sent to the model. */
const MAX_TOOL_RESULT_LENGTH = 12_000;

export type LoopEvent =
  | { type: 'tool-call'; name: string; summary: string }
  | { type: 'source-add'; source: ChatSource }
  | { type: 'text-delta'; text: string }
  | { type: 'usage'; input_tokens: number; output_tokens: number }
  /** Why the model ended its answer. */
  | { type: 'finish'; reason: FinishReason };

interface LoopOptions {
  temperature: number;
  maxTokens: number;
  signal: AbortSignal;
}

/**
 * Asks the model, runs the tools that it calls, and asks again with their results, until it answers. Throws
 * the provider's failure as a domain error. An unexpected error of a tool ends the answer too.
 */
export async function* askModel(
  context: Context,
  model: ChatModel,
  messages: readonly ModelMessage[],
  options: LoopOptions,
): AsyncGenerator<LoopEvent> {
  const tools = toolsFor(context);
  const conversation = [...messages];
  for (let round = 0; ; round++) {
    const calls: ToolCall[] = [];
    let text = '';
    let finished: FinishReason | 'tool-calls' | undefined;
    const offered = round < MAX_ROUNDS ? { tools: tools.map(describeTool) } : {};
    for await (const event of model.stream({ messages: conversation, ...offered, ...options })) {
      switch (event.type) {
        case 'text-delta':
          text += event.text;
          yield event;
          break;
        case 'tool-call':
          calls.push(event.call);
          break;
        case 'usage':
          yield event;
          break;
        case 'finish':
          finished = event.reason;
          break;
        case 'error':
          throw providerFailure(event.error);
      }
    }
    if (!finished)
      throw providerFailure({
        kind: 'cut_off',
        message: 'The provider ended the answer before it was complete.',
      });
    if (calls.length === 0 || round >= MAX_ROUNDS) {
      yield { type: 'finish', reason: finished === 'tool-calls' ? 'other' : finished };
      return;
    }
    conversation.push({ role: 'assistant', content: text, toolCalls: calls });
    for (const call of calls) {
      const result = yield* callTool(context, tools, call);
      conversation.push({
        role: 'tool',
        toolCallId: call.id,
        toolName: call.name,
        content: JSON.stringify(result.data).slice(0, MAX_TOOL_RESULT_LENGTH),
      });
    }
  }
}

/**
 * Runs a tool. Mistakes of the model, and failures that a service expects, become results: the model can
 * correct its call.
 */
async function* callTool(
  context: Context,
  tools: readonly Tool[],
  call: ToolCall,
): AsyncGenerator<LoopEvent, Pick<ToolResult, 'data'>> {
  const tool = tools.find(({ name }) => name === call.name);
  if (!tool) return { data: { error: `There is no tool ${call.name}.` } };
  if (!call.input)
    return { data: { error: 'The arguments are not a complete JSON object. Nothing was done: call again.' } };
  const input = z.safeParse(tool.input, call.input);
  if (!input.success)
    return {
      data: {
        error: 'The input is not valid.',
        issues: input.error.issues.map(({ path, message }) => ({ path, message })),
      },
    };
  yield { type: 'tool-call', name: call.name, summary: tool.summary(input.data) };
  try {
    const result = await tool.run(context, input.data);
    for (const source of result.sources) yield { type: 'source-add', source };
    return result;
  } catch (error) {
    if (error instanceof DomainError) return { data: { error: error.message } };
    throw error;
  }
}

function providerFailure({ kind, message, retryAfter }: ModelFailure): DomainError {
  const codes = {
    unavailable: 'provider_unavailable',
    refused: 'provider_unavailable',
    bad_key: 'provider_unavailable',
    quota: 'provider_unavailable',
    context_length: 'provider_unavailable',
    unknown_model: 'provider_unavailable',
    filter: 'provider_unavailable',
    overloaded: 'provider_unavailable',
    timeout: 'provider_timeout',
    rate_limited: 'provider_rate_limited',
    cut_off: 'answer_cut_off',
    malformed: 'answer_cut_off',
  } as const;
  return new DomainError(codes[kind], message, retryAfter === undefined ? {} : { retryAfter });
}
