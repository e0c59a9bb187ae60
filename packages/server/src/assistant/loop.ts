import type { ChatProvider, ChatSource, FinishReason } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Preview, ReadTool, Tool, WriteTool } from '../features/tool.ts';
import type {
  ChatModel,
  ModelFailure,
  ModelMessage,
  ModelRequest,
  ModelUsage,
  Replay,
  ToolCall,
} from '../models/model.ts';
import { estimateUsage } from '../models/usage.ts';
import { withAuthors } from './authors.ts';
import { wrongArguments } from './client-tools/check-arguments.ts';
import type { PageCall, PageTool } from './client-tools/tools.ts';
import { LimitReached, type RunLimits } from './limits.ts';
import { storable } from './storable.ts';
import { printResult } from './tool-result.ts';
import { describeTool, toolsFor } from './tools.ts';

export type LoopEvent =
  | { type: 'tool-call'; name: string; summary: string }
  | { type: 'tool-result'; name: string; succeeded: boolean; shown?: number; total?: number }
  | { type: 'source-add'; source: ChatSource }
  /** What was looked up, in JSON, for the check of what the answer names. */
  | { type: 'retrieved'; result: string }
  | { type: 'text-delta'; text: string }
  /** What a reply took. `by` is a model that failed before its answer began, if it was that one's. */
  | ({ type: 'usage'; by?: { provider: ChatProvider; model: string } } & ModelUsage)
  /** Another model answers than the one that was asked first. */
  | { type: 'model'; provider: ChatModel['provider']; model: string }
  /** A limit of the server that the answer has to do with. */
  | { type: 'limit'; limit: string }
  /** The model wants to change something, which a person must approve. */
  | { type: 'proposal'; proposal: Proposal }
  /** The model calls a tool of the page. */
  | { type: 'page-call'; call: PageCall }
  /** The model cannot go on before the proposals are decided and the page has answered: then from this state. */
  | { type: 'wait'; state: LoopState }
  /** Why the model ended its answer. */
  | { type: 'finish'; reason: FinishReason };

/** A change that the model wants to make. */
export interface Proposal {
  call_id: string;
  tool: WriteTool;
  /** The arguments of the tool, checked. */
  input: Record<string, unknown>;
  preview: Preview;
}

/** Where a run stands between two replies of the model. It can be stored as JSON. */
export interface LoopState {
  /** The model's replies so far, and the results of its calls, in order. */
  messages: ModelMessage[];
  rounds: number;
  calls: number;
  tokens: number;
}

interface LoopOptions {
  temperature: number;
  maxTokens: number;
  limits: RunLimits;
  /** Called while the tools of a reply run; the model is asked again when it has resolved. */
  beforeNextReply: () => Promise<void>;
  signal: AbortSignal;
  /** The caller, as whom Fred acts in this run, when its question is stored. */
  acting: () => Promise<Context>;
  /** The tools of the page that asks. */
  pageTools: readonly PageTool[];
  /** Whether a rule of the tenant allows the tool without asking the person. */
  mayWithoutAsking: (tool: WriteTool) => Promise<boolean>;
  /** Where the run goes on, once its proposals are decided. */
  from?: LoopState | undefined;
}

/** One reply of the model. */
/** What a model replied, as it was read so far. */
export interface Reply {
  text: string;
  calls: ToolCall[];
  replay?: Replay;
  reason: FinishReason | 'tool_calls';
  refusal?: string | undefined;
}

/**
 * Asks the model, runs the tools that it calls, and asks again with their results, until it answers, or waits for
 * the approval of a change or for a tool of the page. Throws the provider's failure as a domain error, and `LimitReached`. An unexpected error
 * of a tool ends the answer too.
 */
export async function* askModel(
  context: Context,
  model: ChatModel,
  messages: readonly ModelMessage[],
  options: LoopOptions,
): AsyncGenerator<LoopEvent> {
  const { limits, signal } = options;
  const tools = [...toolsFor(context), ...options.pageTools];
  const state: LoopState = structuredClone(options.from) ?? { messages: [], rounds: 0, calls: 0, tokens: 0 };
  for (; ; state.rounds++) {
    const mayCall = state.rounds < limits.rounds && state.calls < limits.calls;
    const request: ModelRequest = {
      messages: [...messages, ...state.messages],
      ...(mayCall ? { tools: tools.map(descriptionOf) } : {}),
      temperature: options.temperature,
      maxTokens: options.maxTokens,
      signal,
    };
    const reply: Reply = { text: '', calls: [], reason: 'other' };
    for await (const event of readReply(model, request, reply)) {
      if (event.type === 'usage') state.tokens += event.input_tokens + event.output_tokens;
      yield event;
    }
    if (reply.calls.length === 0 || !mayCall) {
      if (reply.text === '' && reply.reason === 'filter')
        throw new DomainError('answer_refused', 'The provider’s filter withheld the answer.');
      if (reply.text === '' && reply.refusal) yield { type: 'text-delta', text: reply.refusal };
      return yield { type: 'finish', reason: reply.reason === 'tool_calls' ? 'other' : reply.reason };
    }
    if (state.tokens > limits.tokens) throw new LimitReached(`${limits.tokens} tokens for one question`);
    const left = limits.calls - state.calls;
    const allowed = Math.min(limits.callsPerReply, left);
    if (reply.calls.length > allowed)
      yield {
        type: 'limit',
        limit: allowed === left ? `${limits.calls} look-ups for one question` : `${allowed} look-ups at once`,
      };
    state.calls += reply.calls.length;
    // What is proposed, and where the run stands then, is stored.
    const calls = storable(withIdsOfTheirOwn(reply.calls));
    state.messages.push({
      role: 'assistant',
      content: storable(reply.text),
      toolCalls: calls,
      ...(reply.replay ? { replay: storable(reply.replay) } : {}),
    });
    const ready = options.beforeNextReply();
    ready.catch(() => {}); // it is thrown below
    const { results, isWaiting } = yield* runTools(context, tools, calls, allowed, options);
    state.messages.push(...results);
    await ready;
    if (isWaiting) return yield { type: 'wait', state: { ...state, rounds: state.rounds + 1 } };
  }
}

/** The calls of a reply: by its id, each gets its own result. Some servers give the same one to several. */
function withIdsOfTheirOwn(calls: readonly ToolCall[]): ToolCall[] {
  const ids = new Set<string>();
  return calls.map((call) => {
    const id = ids.has(call.id) ? crypto.randomUUID() : call.id;
    ids.add(id);
    return { ...call, id };
  });
}

/** Reads a reply of the model into `reply`. What was used is told in any case, also where the reply is cut off. */
export async function* readReply(
  model: ChatModel,
  request: ModelRequest,
  reply: Reply,
): AsyncGenerator<LoopEvent> {
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
          hasUsage ||= !event.by;
          yield event;
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
      yield { type: 'usage', ...estimateUsage(request, written) };
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
 * Runs the tools of one reply: those that read side by side, those that change something one after the other, if
 * they may without asking. The others become proposals, whose results are empty until they are decided; so are those
 * of tools of the page until it answers. Mistakes of
 * the model, and failures that a service expects, become results: the model can correct its call. The results are
 * in the order of the calls.
 */
async function* runTools(
  context: Context,
  tools: readonly AnyTool[],
  calls: readonly ToolCall[],
  allowed: number,
  options: LoopOptions,
): AsyncGenerator<LoopEvent, { results: ModelMessage[]; isWaiting: boolean }> {
  const { limits, signal } = options;
  const running: (Promise<Ran | undefined> | Change)[] = [];
  for (const [at, call] of calls.entries()) {
    const checked =
      at < allowed ? checkCall(tools, call) : 'There were too many calls. Answer with what you have.';
    if (typeof checked === 'string') {
      running.push(Promise.resolve(refused(call, checked)));
      continue;
    }
    const { tool, input } = checked;
    if (tool.effect === 'write') {
      running.push({ tool, input });
      continue;
    }
    if (tool.effect === 'page') {
      const { name, summary } = tool;
      yield { type: 'page-call', call: { model_call_id: call.id, name, summary, arguments: input } };
      running.push(Promise.resolve(undefined));
      continue;
    }
    yield { type: 'tool-call', name: call.name, summary: tool.summary(input) };
    const ran = runTool(context, tool, input, limits.resultLength, signal);
    ran.catch(() => {}); // it is thrown when its turn comes
    running.push(ran);
  }
  const results: ModelMessage[] = [];
  let isWaiting = false;
  for (const [at, one] of running.entries()) {
    const call = calls[at]!;
    const ran = one instanceof Promise ? await one : yield* propose(call, one, options);
    results.push({ role: 'tool', toolCallId: call.id, toolName: call.name, content: ran?.text ?? '' });
    isWaiting ||= ran === undefined;
    if (!ran) continue;
    for (const source of ran.sources) yield { type: 'source-add', source };
    // Only a result that came from records: a refusal may repeat the model's own words.
    if (ran.event.type === 'tool-result' && ran.event.succeeded)
      yield { type: 'retrieved', result: ran.text };
    yield ran.event;
  }
  signal.throwIfAborted();
  return { results, isWaiting };
}

/** Makes a change, where that may be done without asking; otherwise it becomes a proposal, and has no result yet. */
async function* propose(
  call: ToolCall,
  { tool, input }: Change,
  { acting: actingWhenStored, limits, mayWithoutAsking, signal }: LoopOptions,
): AsyncGenerator<LoopEvent, Ran | undefined> {
  const acting = await actingWhenStored();
  try {
    const preview = await tool.preview(acting, input);
    if (preview.changes.length === 0) return refused(call, 'The record is so already: nothing would change.');
    if (tool.alwaysAsks || !(await mayWithoutAsking(tool))) {
      yield { type: 'proposal', proposal: { call_id: call.id, tool, input, preview } };
      return undefined;
    }
    signal.throwIfAborted();
    yield { type: 'tool-call', name: tool.name, summary: preview.title };
    const result = await tool.run(acting, input, preview.versions);
    const { text } = printResult(result, limits.resultLength);
    return {
      text,
      event: { type: 'tool-result', name: tool.name, succeeded: true },
      sources: result.sources,
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(tool, error.message);
  }
}

function refused({ name }: Pick<ToolCall, 'name'>, error: string): Ran {
  return {
    text: JSON.stringify({ error }),
    event: { type: 'tool-result', name, succeeded: false },
    sources: [],
  };
}

/** A checked call of a tool that changes something. */
type Change = Pick<Proposal, 'tool' | 'input'>;

/** A tool of Fred's own, or of the page. */
type AnyTool = Tool | PageTool;

const descriptionOf = (tool: AnyTool) => (tool.effect === 'page' ? tool.described : describeTool(tool));

interface CheckedCall {
  tool: AnyTool;
  input: Record<string, unknown>;
}

/** The tool and its checked input, or what is wrong with the call. */
function checkCall(tools: readonly AnyTool[], call: ToolCall): CheckedCall | string {
  const tool = tools.find(({ name }) => name === call.name);
  if (!tool) return `There is no tool ${call.name}.`;
  if (!call.input) return 'The arguments are not a complete JSON object. Nothing was done: call again.';
  if (tool.effect === 'page') {
    const wrong = wrongArguments(call.input, tool.described.inputSchema);
    return wrong.length === 0 ? { tool, input: call.input } : notValid(wrong.slice(0, MOST_ISSUES));
  }
  const input = z.safeParse(tool.input, call.input);
  if (input.success) return { tool, input: input.data as Record<string, unknown> }; // all inputs are objects
  const issues = input.error.issues.map(({ path, message }) => `${path.join('.') || 'input'} ${message}`);
  return notValid(issues);
}

/** Problems of a call that the model is told of at once. */
const MOST_ISSUES = 10;
const notValid = (issues: readonly string[]) => `The input is not valid: ${issues.join('; ')}.`;

async function runTool(
  context: Context,
  tool: ReadTool,
  input: unknown,
  maxLength: number,
  signal: AbortSignal,
): Promise<Ran> {
  const { name } = tool;
  try {
    const result = await withAuthors(context, await tool.run(context, input, signal));
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
