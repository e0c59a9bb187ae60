import type { ChatRequest } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { ChatModel, ModelMessage } from '../models/model.ts';
import { estimateUsage } from '../models/usage.ts';
import { mayWithoutAsking } from './approvals/rules.ts';
import type { PageTool } from './client-tools/tools.ts';
import { recall } from './history.ts';
import { LimitReached, type RunLimits } from './limits.ts';
import { askModel, type LoopEvent, type LoopState } from './loop.ts';
import { situationMessage, systemPrompt } from './prompt.ts';
import type { History, Started } from './runs/start.ts';
import type { ToSummarise } from './summary.ts';
import { describeTool, toolsFor } from './tools.ts';
import { MONEY_LIMIT } from './usage/budget.ts';

type Request = output<typeof ChatRequest>;

/** Tokens that a request has besides its messages and tools. */
const OTHER_TOKENS = 500;

/** What an answer of a model is made from, besides the question. */
interface ModelAnswer {
  provider: string;
  /** Is there when the question is stored. */
  run: Promise<Pick<Started['run'], 'run_id'>>;
  conversation: number | undefined;
  /** The tools of the page that asks. */
  pageTools: readonly PageTool[];
  history: History;
  limits: RunLimits;
  timeZone: string;
  signal: AbortSignal;
  beforeNextReply: () => Promise<void>;
  /** Called where a part of the conversation is to be summarised. */
  whenLong?: (part: ToSummarise) => void;
  from?: LoopState;
  /** The day's money was used up while the run waited. */
  isUsedUp?: boolean;
}

/** Has a model answer, from what was said before, with the tools that the caller may use and those of the page. */
export async function* modelAnswer(
  context: Context,
  request: Request,
  model: ChatModel | undefined,
  {
    provider,
    run,
    conversation,
    pageTools,
    history,
    limits,
    timeZone,
    signal,
    beforeNextReply,
    whenLong,
    from,
    isUsedUp,
  }: ModelAnswer,
): AsyncGenerator<LoopEvent> {
  if (!model)
    throw new DomainError(
      'provider_not_configured',
      `The provider ${provider} is not configured, or it is disabled.`,
    );
  const offered = toolsFor(context);
  const canWrite = offered.some(({ effect }) => effect === 'write');
  if (isUsedUp) throw new LimitReached(MONEY_LIMIT);
  const system: ModelMessage = {
    role: 'system',
    content: systemPrompt(context, {
      canWrite,
      hasPageTools: model.capabilities.tools && pageTools.length > 0,
    }),
  };
  const question: ModelMessage[] = [
    { role: 'user', content: situationMessage(context.now(), timeZone, request.context) },
    { role: 'user', content: request.message },
  ];
  const tools = [...offered.map(describeTool), ...pageTools.map(({ described }) => described)];
  const fixed = estimateUsage({ messages: [system, ...question], tools }, 0).input_tokens;
  const room = model.capabilities.contextTokens - fixed - request.max_tokens - OTHER_TOKENS;
  const { messages, toSummarise } = await recall(context, conversation, history, room);
  if (toSummarise) whenLong?.(toSummarise);
  const seconds = AbortSignal.timeout(limits.seconds * 1000);
  try {
    yield* askModel(context, model, [system, ...messages, ...question], {
      temperature: request.temperature,
      maxTokens: request.max_tokens,
      limits,
      pageTools,
      beforeNextReply,
      signal: AbortSignal.any([signal, seconds]),
      acting: async () => ({
        ...context,
        via: 'fred',
        fred: { run_id: (await run).run_id, approved_by: null },
      }),
      mayWithoutAsking: (tool) => mayWithoutAsking(context, tool),
      from,
    });
  } catch (error) {
    if (seconds.aborted && !signal.aborted)
      throw new LimitReached(`${limits.seconds} seconds for one question`);
    throw error;
  }
}
