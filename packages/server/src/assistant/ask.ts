import type { ChatRequest, ChatSource } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { ChatModel, ModelMessage } from '../models/model.ts';
import type { Models } from '../models/registry.ts';
import { enter, type Repeatable } from '../platform/db/idempotency.ts';
import { askModel, type LoopEvent } from './loop.ts';
import { answerOffline, type OfflineAnswer } from './offline/offline.ts';
import { inTurn } from './offline/turns.ts';
import { systemPrompt, topicMessage } from './prompt.ts';
import type { RunHost } from './runs/host.ts';
import type { LiveRun } from './runs/live-run.ts';
import type { Outcome } from './runs/records.ts';
import { startRun, type Started } from './runs/start.ts';

type Request = output<typeof ChatRequest>;

/** The name in answers of the full-text search that answers offline. */
export const OFFLINE_MODEL = 'full-text-search';

/**
 * Stores a question and begins the run that answers it. The answer is stored too: one that was stopped or cut off
 * as far as it came. Throws what `startRun` throws, and `server_busy`.
 */
export async function ask(
  context: Context,
  host: RunHost,
  models: Models,
  request: Request,
  repeatable: Repeatable | undefined,
): Promise<Started['run']> {
  const leave = repeatable && enter(context, repeatable);
  const leavePlace = host.takePlace(context);
  let hasBegun = false;
  try {
    const provider = request.provider ?? models.defaultProvider;
    const model = provider === 'offline' ? undefined : models.get(provider, request.model);
    const start = () =>
      startRun(context, host, request, { provider, model: model?.model ?? OFFLINE_MODEL }, repeatable);
    const { run, history, search } =
      provider === 'offline'
        ? await searchInTurn(context, request, start)
        : { ...(await start()), search: undefined };
    if (!history) return run;
    hasBegun = true;
    host.begin(context, run, async (live) => {
      try {
        live.add({
          type: 'session-start',
          run_id: run.run_id,
          session_id: run.session_id,
          message_id: run.question_id,
          provider,
          model: run.model,
        });
        const events = search
          ? searchedRecords(search)
          : modelAnswer(context, request, model, provider, history, live.signal);
        return await collect(host, context, live, run, events);
      } finally {
        leavePlace();
      }
    });
    return run;
  } finally {
    leave?.();
    if (!hasBegun) leavePlace();
  }
}

/** Reads an answer to its end, or until the run is to stop. */
async function collect(
  host: RunHost,
  context: Context,
  live: LiveRun,
  { session_id, run_id }: Started['run'],
  events: AsyncIterable<LoopEvent>,
): Promise<Outcome> {
  let content = '';
  const sources: ChatSource[] = [];
  const outcome = { sources, input_tokens: 0, output_tokens: 0, limit_reached: null };
  let finishReason: Outcome['finish_reason'] = 'stop';
  const failed = (state: Outcome['state'], { code, message, retryAfter }: DomainError): Outcome => ({
    ...outcome,
    state,
    content,
    finish_reason: null,
    problem: host.describe(
      new DomainError(code, message, { session_id, run_id, retryAfter }),
      context.request_id,
    ),
  });
  try {
    for await (const event of events) {
      switch (event.type) {
        case 'usage':
          outcome.input_tokens += event.input_tokens;
          outcome.output_tokens += event.output_tokens;
          break;
        case 'finish':
          finishReason = event.reason;
          break;
        case 'source-add':
          if (sources.some(({ kind, id }) => kind === event.source.kind && id === event.source.id)) break;
          sources.push(event.source);
          live.add(event);
          break;
        case 'text-delta':
          content += event.text;
          live.addText(event.text);
          break;
        default:
          live.add(event);
      }
      await live.room();
      if (live.signal.aborted) break;
    }
  } catch (error) {
    if (!live.signal.aborted) {
      if (error instanceof DomainError)
        return failed(error.code === 'answer_cut_off' ? 'cut_off' : 'failed', error);
      const problem = host.describe(error, context.request_id);
      return {
        ...outcome,
        state: 'failed',
        content,
        finish_reason: null,
        problem: { ...problem, session_id, run_id },
      };
    }
  }
  if (live.signal.aborted)
    return live.signal.reason === 'stopped'
      ? failed(
          'stopped',
          new DomainError('run_stopped', 'The answer was stopped. What was written so far is kept.'),
        )
      : failed(
          'interrupted',
          new DomainError(
            'run_interrupted',
            'The server is about to stop. The question is kept; ask it again.',
            {
              retryAfter: 5,
            },
          ),
        );
  if (content.trim() === '')
    return failed('cut_off', new DomainError('answer_cut_off', 'The provider ended without an answer.'));
  return { ...outcome, state: 'complete', content, finish_reason: finishReason, problem: null };
}

/**
 * Starts a run and searches for its answer, when its turn comes. A search that failed rejects when it is awaited.
 */
function searchInTurn(context: Context, request: Request, start: () => Promise<Started>) {
  return inTurn(context, async () => {
    const started = await start();
    const search = started.history && answerOffline(context, request.message);
    await search?.catch(() => {});
    return { ...started, search };
  });
}

async function* searchedRecords(search: Promise<OfflineAnswer>): AsyncGenerator<LoopEvent> {
  const { text, sources } = await search;
  for (const source of sources) yield { type: 'source-add', source };
  yield { type: 'text-delta', text };
}

async function* modelAnswer(
  context: Context,
  request: Request,
  model: ChatModel | undefined,
  provider: string,
  history: NonNullable<Started['history']>,
  signal: AbortSignal,
): AsyncGenerator<LoopEvent> {
  if (!model)
    throw new DomainError(
      'provider_not_configured',
      `The provider ${provider} is not configured, or it is disabled.`,
    );
  const messages: ModelMessage[] = [
    { role: 'system', content: systemPrompt(context) },
    { role: 'user', content: topicMessage(request.context) },
    ...history.map(({ role, content }) => ({ role, content })),
    { role: 'user', content: request.message },
  ];
  yield* askModel(context, model, messages, {
    temperature: request.temperature,
    maxTokens: request.max_tokens,
    signal,
  });
}
