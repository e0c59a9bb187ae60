import type { ChatSource } from '@chatterfix/sdk/contract';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { LimitReached, type RunLimits } from './limits.ts';
import type { LoopEvent } from './loop.ts';
import type { RunHost } from './runs/host.ts';
import type { LiveRun } from './runs/live-run.ts';
import type { Outcome } from './runs/ending.ts';
import type { Started } from './runs/start.ts';

/** Where an answer is written to. */
interface Target {
  host: RunHost;
  context: Context;
  live: LiveRun;
  limits: RunLimits;
  /** What the answer begins with, whatever comes then, and also where nothing does. */
  opening: string | undefined;
}

/** Adds the events of an answer to its run, until the answer ends or the run is to stop. Returns how it ended. */
export async function collectAnswer(
  { host, context, live, limits, opening = '' }: Target,
  { session_id, run_id, provider, model }: Started['run'],
  events: AsyncIterable<LoopEvent>,
): Promise<Outcome> {
  let content = opening === '' ? '' : `${opening}\n\n`;
  const hasAnswer = () => content.trim() !== opening.trim();
  const sources: ChatSource[] = [];
  const outcome: Outcome = {
    state: 'complete',
    content,
    sources,
    provider,
    model,
    input_tokens: 0,
    output_tokens: 0,
    usage_estimated: false,
    finish_reason: null,
    limit_reached: null,
    problem: null,
  };
  const ended = (state: Outcome['state'], failure: unknown): Outcome => ({
    ...outcome,
    state,
    content,
    finish_reason: null,
    problem: { ...host.describe(failure, context.request_id), session_id, run_id },
  });
  if (content !== '') live.addText(content);
  try {
    for await (const event of events) {
      switch (event.type) {
        case 'usage':
          outcome.input_tokens += event.input_tokens;
          outcome.output_tokens += event.output_tokens;
          outcome.usage_estimated ||= event.estimated;
          live.add(event);
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
          live.add(event);
          break;
        case 'text-delta':
          content += event.text;
          live.addText(event.text);
          if (content.length > limits.answerLength)
            throw new LimitReached(`${limits.answerLength} characters of an answer`);
          break;
        default:
          live.add(event);
      }
      await live.room();
    }
  } catch (error) {
    if (error instanceof LimitReached && hasAnswer())
      return { ...outcome, content, finish_reason: 'limit', limit_reached: error.message };
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
  if (live.signal.aborted) return ended(...stopped(live.signal.reason));
  if (!hasAnswer())
    return ended('cut_off', new DomainError('answer_cut_off', 'The provider ended without an answer.'));
  return { ...outcome, content, finish_reason: outcome.finish_reason ?? 'stop' };
}

function stopped(reason: unknown): [Outcome['state'], DomainError] {
  return reason === 'stopped'
    ? ['stopped', new DomainError('run_stopped', 'The answer was stopped. What was written so far is kept.')]
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
