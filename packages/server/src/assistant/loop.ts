import type { ChatSource } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { ChatModel, ModelFailure, ModelMessage, ToolCall } from '../models/model.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { ToolResult } from '../features/tool.ts';
import { describeTool, toolsFor } from './tools.ts';

/** After so many rounds of looking things up, Fred answers with what he has. */
const ROUNDS = 6;
/** What one tool may tell the model, in characters of JSON. */
const TOOL_TEXT = 12_000;

export type LoopEvent =
  | { type: 'tool-call'; name: string; summary: string }
  | { type: 'source-add'; source: ChatSource }
  | { type: 'text-delta'; text: string }
  | { type: 'usage'; tokens: number };

interface Asking {
  temperature: number;
  maxTokens: number;
  signal: AbortSignal;
}

/** Lets the model speak and look things up until its answer is whole; throws the provider's failure as a domain error. */
export async function* askModel(
  context: Context,
  model: ChatModel,
  messages: ModelMessage[],
  asking: Asking,
): AsyncGenerator<LoopEvent> {
  const tools = toolsFor(context);
  for (let round = 0; ; round++) {
    const calls: ToolCall[] = [];
    let said = '';
    let finished = false;
    const offered = round < ROUNDS ? { tools: tools.map(describeTool) } : {};
    for await (const event of model.stream({ messages, ...offered, ...asking })) {
      switch (event.type) {
        case 'text-delta':
          said += event.text;
          yield event;
          break;
        case 'tool-call':
          calls.push(event.call);
          break;
        case 'usage':
          yield { type: 'usage', tokens: event.input_tokens + event.output_tokens };
          break;
        case 'finish':
          finished = true;
          break;
        case 'error':
          throw providerFailure(event.error);
      }
    }
    if (!finished)
      throw providerFailure({ kind: 'cut_off', message: 'The connection ended before the answer did.' });
    if (calls.length === 0 || round >= ROUNDS) return;
    messages = [...messages, { role: 'assistant', content: said, toolCalls: calls }];
    for (const call of calls) {
      const used = tools.find(({ name }) => name === call.name);
      const input = used && z.safeParse(used.input, call.input ?? {});
      if (used && input?.success)
        yield { type: 'tool-call', name: call.name, summary: used.summary(input.data) };
      const result = await runTool(context, call);
      for (const source of result.sources) yield { type: 'source-add', source };
      messages.push({
        role: 'tool',
        toolCallId: call.id,
        toolName: call.name,
        content: JSON.stringify(result.data).slice(0, TOOL_TEXT),
      });
    }
  }

  /** A mistake of the model's is told to the model, which may do better. */
  async function runTool(caller: Context, call: ToolCall): Promise<ToolResult> {
    const used = tools.find(({ name }) => name === call.name);
    if (!used) return { data: { error: `There is no tool ${call.name}.` }, sources: [] };
    const input = z.safeParse(used.input, call.input ?? {});
    if (!input.success)
      return {
        data: {
          error: 'The input breaks a rule.',
          issues: input.error.issues.map(({ path, message }) => ({ path, message })),
        },
        sources: [],
      };
    try {
      return await used.run(caller, input.data);
    } catch (error) {
      if (error instanceof DomainError) return { data: { error: error.message }, sources: [] };
      throw error;
    }
  }
}

function providerFailure({ kind, message, retryAfter }: ModelFailure): DomainError {
  const code = {
    unavailable: 'provider_unavailable',
    refused: 'provider_unavailable',
    timeout: 'provider_timeout',
    rate_limited: 'provider_rate_limited',
    cut_off: 'answer_cut_off',
  } as const;
  return new DomainError(code[kind], message, retryAfter === undefined ? {} : { retryAfter });
}
