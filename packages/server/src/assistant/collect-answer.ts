import type { ChatSource } from '@chatterfix/sdk/contract';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { PageCall } from './client-tools/tools.ts';
import { AnswerChecker } from './citations/answer-checker.ts';
import type { Evidence } from './citations/evidence.ts';
import { LimitReached, type RunLimits } from './limits.ts';
import type { LoopEvent, LoopState, Proposal } from './loop.ts';
import type { Waiting } from './runs/continuation.ts';
import type { RunHost } from './runs/host.ts';
import type { LiveRun } from './runs/live-run.ts';
import type { Outcome } from './runs/outcome.ts';
import type { RunRow } from './runs/records.ts';
import { MONEY_LIMIT } from './usage/budget.ts';
import type { Meter } from './usage/meter.ts';

/** Where an answer is written to. */
interface Target {
  host: RunHost;
  context: Context;
  live: LiveRun;
  limits: RunLimits;
  /** Counts what the answer takes; undefined where no model is asked. */
  meter: Meter | undefined;
  /** What the answer begins with, whatever comes then, and also where nothing does. */
  opening: string | undefined;
  /** What the run had come to before it waited for approvals. */
  before?: Outcome | undefined;
  /** What is known before anything is looked up. */
  evidence: Evidence;
  /** Called with each event, as it comes. */
  watch?: (event: LoopEvent) => void;
}

/** Where an answer waits for the approval of changes, or for tools of the page. */
type Paused = Pick<Waiting, 'state' | 'loop' | 'outcome' | 'proposals' | 'calls'>;

/** Adds the events of an answer to its run, until the answer ends or the run is to stop. Returns how it ended. */
export async function collectAnswer(
  { host, context, live, limits, meter, opening = '', evidence, before, watch }: Target,
  { session_id, run_id, provider, model }: Pick<RunRow, 'session_id' | 'run_id' | 'provider' | 'model'>,
  events: AsyncIterable<LoopEvent>,
): Promise<Outcome | Paused> {
  const beginning = before?.content ?? (opening === '' ? '' : `${opening}\n\n`);
  let content = beginning;
  const hasAnswer = () => content.trim() !== beginning.trim();
  const sources: ChatSource[] = [...(before?.sources ?? [])];
  const proposals: Proposal[] = [];
  const calls: PageCall[] = [];
  let state: LoopState | undefined;
  const outcome: Outcome = {
    provider,
    model,
    uses: [],
    limit_reached: null,
    cache_key: null,
    cached_at: null,
    problem: null,
    ...before,
    state: 'complete',
    content,
    sources,
    citations: before?.citations ?? [],
    finish_reason: null,
  };
  const checker = new AnswerChecker(evidence, before?.citations);
  const show = (text: string) => {
    if (text === '') return;
    content += text;
    live.addText(text);
  };
  /** The answer as far as it came, with what was held back of it. */
  const written = () => {
    show(checker.end());
    return { content, citations: checker.citations(content) };
  };
  const ended = (state: Outcome['state'], failure: unknown): Outcome => ({
    ...outcome,
    ...written(),
    state,
    finish_reason: null,
    uses: meter?.unrecorded ?? [],
    problem: { ...host.describe(failure, context.request_id), session_id, run_id },
  });
  const completed = (): Outcome => ({
    ...outcome,
    ...written(),
    uses: meter?.unrecorded ?? [],
    finish_reason: outcome.finish_reason ?? 'stop',
    limit_reached: outcome.limit_reached ?? (meter?.isUsedUp ? MONEY_LIMIT : null),
  });
  const addUsage = ({ by = outcome, ...usage }: Extract<LoopEvent, { type: 'usage' }>) => {
    const { input_tokens, output_tokens, cached_tokens, estimated } = usage;
    const cost = meter?.costOf(by.provider, by.model, usage) ?? null;
    live.add({ type: 'usage', input_tokens, output_tokens, cached_tokens, estimated, cost });
    meter?.add(live.last, by.provider, by.model, cost, usage);
  };
  if (!before && content !== '') live.addText(content);
  try {
    for await (const event of events) {
      if (event.type !== 'text-delta') watch?.(event);
      switch (event.type) {
        case 'usage':
          addUsage(event);
          break;
        case 'proposal':
          proposals.push(event.proposal);
          break;
        case 'page-call':
          calls.push(event.call);
          break;
        case 'wait':
          state = event.state;
          break;
        case 'finish':
          outcome.finish_reason = event.reason;
          break;
        case 'limit':
          outcome.limit_reached = event.limit;
          break;
        case 'model':
          outcome.provider = event.provider;
          outcome.model = event.model;
          live.add({ ...event, type: 'model-change' });
          break;
        case 'source-add':
          if (sources.some(({ kind, id }) => kind === event.source.kind && id === event.source.id)) break;
          sources.push(event.source);
          evidence.addSource(event.source);
          live.add(event);
          break;
        case 'text-delta':
          show(separated(before, content, checker.write(event.text)));
          if (content.length > limits.answerLength)
            throw new LimitReached(`${limits.answerLength} characters of an answer`);
          break;
        case 'retrieved':
          evidence.addResult(event.result);
          break;
        default:
          live.add(event);
      }
      await live.room();
    }
  } catch (error) {
    if (error instanceof LimitReached && hasAnswer())
      return { ...completed(), finish_reason: 'limit', limit_reached: error.message };
    if (error instanceof LimitReached)
      return ended(
        'cut_off',
        new DomainError('answer_cut_off', `The answer reached a limit: ${error.message}.`),
      );
    if (!live.signal.aborted)
      return ended(
        error instanceof DomainError && error.code === 'answer_cut_off' ? 'cut_off' : 'failed',
        error,
      );
  }
  show(checker.end());
  if (live.signal.aborted) return ended(...stopped(live.signal.reason));
  if (state) {
    const uses = meter?.unrecorded ?? [];
    return { state: 'waiting', loop: state, outcome: { ...outcome, ...written(), uses }, proposals, calls };
  }
  if (!hasAnswer())
    return ended('cut_off', new DomainError('answer_cut_off', 'The provider ended without an answer.'));
  return completed();
}

/** The next piece of text; what comes after a decision is a paragraph of its own. */
function separated(before: Outcome | undefined, content: string, text: string): string {
  return before && text !== '' && content !== '' && content === before.content ? `\n\n${text}` : text;
}

function stopped(reason: unknown): [Outcome['state'], DomainError] {
  return reason === 'stopped'
    ? ['stopped', wasStopped()]
    : [
        'interrupted',
        new DomainError(
          'run_interrupted',
          'The server is about to stop. The question is kept; ask it again.',
          {
            retryAfter: 5,
          },
        ),
      ];
}

/** The problem of an answer that somebody stopped. */
export function wasStopped(run: Partial<Pick<RunRow, 'session_id' | 'run_id'>> = {}): DomainError {
  const { session_id, run_id } = run;
  return new DomainError('run_stopped', 'The answer was stopped. What was written so far is kept.', {
    session_id,
    run_id,
  });
}
