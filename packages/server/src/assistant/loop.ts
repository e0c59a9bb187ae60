import type { ChatSource, FinishReason } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Tool } from '../features/tool.ts';
import type {
  ChatModel,
  ModelFailure,
  ModelMessage,
  ModelRequest,
  Replay,
  ToolCall,
} from '../models/model.ts';
import { estimateUsage } from '../models/usage.ts';
import { LimitReached, type RunLimits } from './limits.ts';
import { printResult } from './tool-result.ts';
import { describeTool, toolsFor } from './tools.ts';

export type LoopEvent =
  | { type: 'tool-call'; name: string; summary: string }
  | { type: 'tool-result'; name: string; succeeded: boolean; shown?: number; total?: number }
  | { type: 'source-add'; source: ChatSource }
  | { type: 'text-delta'; text: string }
  | { type: 'usage'; input_tokens: number; output_tokens: number; estimated: boolean }
  /** Another model answers than the one that was asked first. */
  | { type: 'model'; provider: ChatModel['provider']; model: string }
  /** A limit of the server that the answer has to do with. */
  | { type: 'limit'; limit: string }
  /** Why the model ended its answer. */
  | { type: 'finish'; reason: FinishReason };

interface LoopOptions {
  temperature: number;
  maxTokens: number;
  limits: RunLimits;
  signal: AbortSignal;
}

/** One reply of the model. */
interface Reply {
  text: string;
  calls: ToolCall[];
  replay?: Replay;
  reason: FinishReason | 'tool_calls';
  refusal?: string | undefined;
}

/**
 * Asks the model, runs the tools that it calls, and asks again with their results, until it answers. Throws
 * the provider's failure as a domain error, and `LimitReached`. An unexpected error of a tool ends the answer too.
 */
export async function* askModel(
  context: Context,
  model: ChatModel,
  messages: readonly ModelMessage[],
  options: LoopOptions,
): AsyncGenerator<LoopEvent> {
  const { limits, signal } = options;
  const tools = toolsFor(context);
  const conversation = [...messages];
  let tokens = 0;
  let calls = 0;
  for (let round = 0; ; round++) {
    const mayCall = round < limits.rounds && calls < limits.calls;
    const request: ModelRequest = {
      messages: conversation,
      ...(mayCall ? { tools: tools.map(describeTool) } : {}),
      temperature: options.temperature,
      maxTokens: options.maxTokens,
      signal,
    };
    const reply: Reply = { text: '', calls: [], reason: 'other' };
    for await (const event of readReply(model, request, reply)) {
      if (event.type === 'usage') tokens += event.input_tokens + event.output_tokens;
      yield event;
    }
    if (reply.calls.length === 0 || !mayCall) {
      if (reply.text === '' && reply.reason === 'filter')
        throw new DomainError('answer_refused', 'The provider’s filter withheld the answer.');
      if (reply.text === '' && reply.refusal) yield { type: 'text-delta', text: reply.refusal };
      return yield { type: 'finish', reason: reply.reason === 'tool_calls' ? 'other' : reply.reason };
    }
    if (tokens > limits.tokens) throw new LimitReached(`${limits.tokens} tokens for one question`);
    const left = limits.calls - calls;
    const allowed = Math.min(limits.callsPerReply, left);
    if (reply.calls.length > allowed)
      yield {
        type: 'limit',
        limit: allowed === left ? `${limits.calls} look-ups for one question` : `${allowed} look-ups at once`,
      };
    calls += reply.calls.length;
    conversation.push({
      role: 'assistant',
      content: reply.text,
      toolCalls: reply.calls,
      ...(reply.replay ? { replay: reply.replay } : {}),
    });
    conversation.push(...(yield* runTools(context, tools, reply.calls, allowed, options)));
  }
}

/** Reads a reply of the model into `reply`. What was used is told in any case, also where the reply is cut off. */
async function* readReply(model: ChatModel, request: ModelRequest, reply: Reply): AsyncGenerator<LoopEvent> {
  let written = 0;
  let hasUsage = false;
  try {
    for await (const event of model.stream(request)) {
      switch (event.type) {
        case 'model':
          yield { type: 'model', provider: event.provider, model: event.model };
          break;
        case 'text-delta':
          reply.text += event.text;
          written += event.text.length;
          yield event;
          break;
        case 'reasoning-delta':
          written += event.text.length;
          break;
        case 'tool-call':
          reply.calls.push(event.call);
          break;
        case 'replay':
          reply.replay = event.replay;
          break;
        case 'usage': {
          const { input_tokens, output_tokens, estimated } = event;
          hasUsage = true;
          yield { type: 'usage', input_tokens, output_tokens, estimated };
          break;
        }
        case 'finish':
          reply.reason = event.reason;
          reply.refusal = event.refusal;
          return;
        case 'error':
          throw providerFailure(event.error);
      }
    }
    throw providerFailure({
      kind: 'cut_off',
      message: 'The provider ended the answer before it was complete.',
    });
  } catch (error) {
    if (!hasUsage && (written > 0 || request.signal.aborted)) {
      const { input_tokens, output_tokens } = estimateUsage(request, written);
      yield { type: 'usage', input_tokens, output_tokens, estimated: true };
    }
    throw error;
  }
}

/** What running a tool came to. */
interface Ran {
  text: string;
  event: LoopEvent;
  sources: readonly ChatSource[];
}

/**
 * Runs the tools of one reply side by side. Mistakes of the model, and failures that a service expects, become
 * results: the model can correct its call. The results are in the order of the calls.
 */
async function* runTools(
  context: Context,
  tools: readonly Tool[],
  calls: readonly ToolCall[],
  allowed: number,
  { limits, signal }: LoopOptions,
): AsyncGenerator<LoopEvent, ModelMessage[]> {
  const running: Promise<Ran>[] = [];
  for (const [at, call] of calls.entries()) {
    const checked =
      at < allowed ? checkCall(tools, call) : 'There were too many calls. Answer with what you have.';
    if (typeof checked === 'string') running.push(Promise.resolve(refused(call, checked)));
    else {
      yield { type: 'tool-call', name: call.name, summary: checked.tool.summary(checked.input) };
      const ran = runTool(context, checked, limits.resultLength, signal);
      ran.catch(() => {}); // it is thrown when its turn comes
      running.push(ran);
    }
  }
  const messages: ModelMessage[] = [];
  for (const [at, ran] of running.entries()) {
    const { text, event, sources } = await ran;
    const call = calls[at]!;
    for (const source of sources) yield { type: 'source-add', source };
    yield event;
    messages.push({ role: 'tool', toolCallId: call.id, toolName: call.name, content: text });
  }
  signal.throwIfAborted();
  return messages;
}

function refused({ name }: Pick<ToolCall, 'name'>, error: string): Ran {
  return {
    text: JSON.stringify({ error }),
    event: { type: 'tool-result', name, succeeded: false },
    sources: [],
  };
}

interface CheckedCall {
  tool: Tool;
  input: unknown;
}

/** The tool and its checked input, or what is wrong with the call. */
function checkCall(tools: readonly Tool[], call: ToolCall): CheckedCall | string {
  const tool = tools.find(({ name }) => name === call.name);
  if (!tool) return `There is no tool ${call.name}.`;
  if (tool.effect === 'write') return 'This tool needs the approval of the person, which it does not have.';
  if (!call.input) return 'The arguments are not a complete JSON object. Nothing was done: call again.';
  const input = z.safeParse(tool.input, call.input);
  if (input.success) return { tool, input: input.data };
  const issues = input.error.issues.map(({ path, message }) => `${path.join('.') || 'input'} ${message}`);
  return `The input is not valid: ${issues.join('; ')}.`;
}

async function runTool(
  context: Context,
  { tool, input }: CheckedCall,
  maxLength: number,
  signal: AbortSignal,
): Promise<Ran> {
  const { name } = tool;
  try {
    const result = await tool.run(context, input, signal);
    const { text, shown } = printResult(result, maxLength);
    return { text, event: { type: 'tool-result', name, succeeded: true, ...shown }, sources: result.sources };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(tool, error.message);
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
    overloaded: 'provider_unavailable',
    filter: 'answer_refused',
    timeout: 'provider_timeout',
    rate_limited: 'provider_rate_limited',
    cut_off: 'answer_cut_off',
    malformed: 'answer_cut_off',
  } as const;
  return new DomainError(codes[kind], message, retryAfter === undefined ? {} : { retryAfter });
}
