import type { ChatRequest, ModelProvider } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { Context } from '../context.ts';
import type { ChatModel } from '../models/model.ts';
import type { Models } from '../models/registry.ts';
import { enter, type Repeatable } from '../platform/db/idempotency.ts';
import { cachedEvents, isUnusual, type AnswerCache } from './answer-cache/answer-cache.ts';
import { pageToolsOf } from './client-tools/tools.ts';
import { Evidence } from './citations/evidence.ts';
import { collectAnswer } from './collect-answer.ts';
import { EarlyStart } from './early-start.ts';
import { modelAnswer } from './model-answer.ts';
import { afterDecisions, toldDecisions } from './approvals/results.ts';
import type { Resumed } from './approvals/decide.ts';
import type { LoopEvent } from './loop.ts';
import type { Waiting } from './runs/continuation.ts';
import type { Outcome } from './runs/outcome.ts';
import { eventsOf } from './offline/events.ts';
import { answerOffline } from './offline/offline.ts';
import { inTurn } from './offline/turns.ts';
import type { RunHost } from './runs/host.ts';
import { safetyNotice } from './safety/safety-notice.ts';
import { summarise, type ToSummarise } from './summary.ts';
import { historyBefore, startRun, type History, type Preceding, type Started } from './runs/start.ts';
import type { Settings } from './settings.ts';
import { explainRefusal, mayAsk, type Allowance } from './usage/budget.ts';
import { Meter } from './usage/meter.ts';

type Request = output<typeof ChatRequest>;

/** The name in answers of the full-text search that answers offline. */
export const OFFLINE_MODEL = 'full-text-search';

/**
 * Stores a question and begins the run that answers it. The model is asked while the question is being stored:
 * nobody gets anything of its answer before that is done, and where it fails, the model is stopped. The answer is
 * stored too: one that was stopped or cut off as far as it came. Throws what `startRun` throws, and `server_busy`.
 */
export async function ask(
  context: Context,
  host: RunHost,
  { models, allowance, version: settings }: Settings,
  request: Request,
  repeatable: Repeatable | undefined,
  cache?: AnswerCache,
): Promise<Started['run']> {
  const pageTools = pageToolsOf(request);
  const leave = repeatable && enter(context, repeatable);
  const leavePlace = host.takePlace(context);
  let hasBegun = false;
  let early: EarlyStart<LoopEvent> | undefined;
  try {
    const may = (provider: ModelProvider, name: string) => mayAsk(context, models, allowance, provider, name);
    const model = modelFor(request, models, may);
    const provider = request.provider ?? model?.provider ?? 'offline';
    // Only first questions: what an answer to a later one depends on is the whole conversation. What a page's tools do
    // is not in the cache.
    const looking =
      cache && model && request.session_id === undefined && pageTools.length === 0
        ? cache.lookUp(context, model, request).catch(() => undefined)
        : undefined;
    const { limits, timeZone } = allowance;
    let meter: Meter | undefined;
    let toSummarise: ToSummarise | undefined;
    const stored = Promise.withResolvers<Started['run']>();
    const answerTo = ({ history, conversation }: Preceding, signal: AbortSignal) =>
      modelAnswer(context, request, model, {
        provider,
        run: stored.promise,
        conversation,
        pageTools,
        history,
        limits,
        timeZone,
        signal,
        beforeNextReply: async () => meter?.recordReply(),
        whenLong: (part) => (toSummarise = part),
      });
    const assertMayBegin = () => {
      if (model && !may(model.provider, model.model))
        throw explainRefusal(context, models, model, request.model !== undefined);
    };
    let opening: { text: string | undefined } | undefined;
    const findOpening = () => (opening ??= { text: safetyNotice(request.message) }).text;
    const onStoring = (preceding: Preceding) => {
      early?.abandon();
      // An answer that is looked for in the cache may need no model.
      if (!model || looking || !host.storesQuestions) return;
      early = new EarlyStart((signal) => answerTo(preceding, signal), findOpening);
    };
    const by = { provider, model: model?.model ?? OFFLINE_MODEL };
    const start = () =>
      startRun(context, host, request, by, repeatable, { assertMayBegin, onStoring, settings });
    const { run, history, search } =
      provider === 'offline'
        ? await searchInTurn(context, request, start)
        : { ...(await start()), search: undefined };
    if (!history) return run;
    hasBegun = host.storesQuestions = true;
    stored.resolve(run);
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
        const looked = history.length === 0 ? await looking : undefined;
        if (looked) cache?.count(context, looked);
        meter = model && new Meter(context, run, models, allowance);
        const events = search
          ? eventsOf(search)
          : looked?.found
            ? cachedEvents(looked.found)
            : (early?.read(live.signal) ??
              answerTo({ history, conversation: run.chat_session_id }, live.signal));
        const evidence = new Evidence(askedBy(request, history), request.context);
        let isUsual = true;
        const watch = (event: LoopEvent) => (isUsual &&= !isUnusual(event));
        const answer = { host, context, live, limits, meter, opening: findOpening(), evidence, watch };
        const outcome = await collected(answer, run, events, request);
        if (model && meter && toSummarise && !meter.isUsedUp) {
          const [part, by] = [toSummarise, meter];
          host.aside((signal) => summarise(context, run, model, part, by, signal));
        }
        if (!cache || !looked || outcome.state === 'waiting') return outcome;
        if (looked.found) return { ...outcome, cached_at: looked.found.at };
        return isUsual ? await cache.keep(context, looked, findOpening(), outcome) : outcome;
      } finally {
        leavePlace();
      }
    });
    return run;
  } finally {
    leave?.();
    if (!hasBegun) leavePlace();
    if (!hasBegun && early) {
      early.abandon();
      host.storesQuestions = false;
    }
  }
}

/**
 * Lets a run go on that has what it waited for: the model is told what came of its approvals, and what the page
 * answered. `leave` gives the run's place back.
 */
export function resume(
  context: Context,
  host: RunHost,
  models: Models,
  allowance: Allowance,
  { run, ...arrived }: Resumed,
  leave: () => void,
): void {
  const { request, loop, outcome } = run.continuation!;
  const may = (provider: ModelProvider, name: string) => mayAsk(context, models, allowance, provider, name);
  const model = modelFor(request, models, may);
  const { limits, timeZone } = allowance;
  const pageTools = pageToolsOf(request);
  const pageToolNames = new Set(pageTools.map(({ name }) => name));
  host.begin(context, run, async (live) => {
    try {
      const history = await historyBefore(context, run);
      const from = afterDecisions(loop, arrived);
      const evidence = new Evidence(askedBy(request, history), request.context);
      for (const source of outcome.sources) evidence.addSource(source);
      for (const { role, content, toolName } of from.messages)
        if (role === 'tool') evidence.addResult(content, { isOfPage: pageToolNames.has(toolName ?? '') });
      const meter = model && new Meter(context, run, models, allowance);
      const answer = { host, context, live, limits, meter, opening: undefined, before: outcome, evidence };
      const events = modelAnswer(context, request, model, {
        provider: run.provider,
        run: Promise.resolve(run),
        conversation: run.chat_session_id,
        pageTools,
        history,
        limits,
        timeZone,
        signal: live.signal,
        beforeNextReply: async () => meter?.recordReply(),
        from,
        isUsedUp: model !== undefined && !may(model.provider, model.model),
      });
      return await collected(answer, run, toldDecisions(arrived, events), request);
    } finally {
      leave();
    }
  });
}

async function collected(
  ...[answer, run, events, request]: [...Parameters<typeof collectAnswer>, request: Request]
): Promise<Outcome | Waiting> {
  const outcome = await collectAnswer(answer, run, events);
  return outcome.state === 'waiting' ? { ...outcome, request } : outcome;
}

/** The model that is to answer. Only where the request chooses none may another answer in its place. */
function modelFor(
  { provider, model }: Request,
  models: Models,
  may: (provider: ModelProvider, model: string) => boolean,
): ChatModel | undefined {
  if (provider === 'offline') return undefined;
  if (provider === undefined && model === undefined) return models.answering(may);
  const chosen = provider ?? models.defaultProvider;
  return chosen === 'offline' ? undefined : models.get(chosen, model);
}

/**
 * Starts a run and searches for its answer, when its turn comes. A search that failed rejects when it is awaited.
 */
function searchInTurn(context: Context, request: Request, start: () => Promise<Started>) {
  return inTurn(context, async () => {
    const started = await start();
    const search = started.history && answerOffline(context, request.message, questionsIn(started.history));
    await search?.catch(() => {});
    return { ...started, search };
  });
}

/** What the person asked before in the conversation. */
function questionsIn(history: History): string[] {
  return history.filter(({ role }) => role === 'user').map(({ content }) => content);
}

/** What the person has asked in the conversation. */
function askedBy({ message }: Request, history: History): string {
  return [...questionsIn(history), message].join('\n');
}
