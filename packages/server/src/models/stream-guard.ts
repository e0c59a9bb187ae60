import { AnswerTooLarge, countEvents, LONGEST_ANSWER_TIME } from './answer-limits.ts';
import { failureEvent } from './failures.ts';
import type { ModelEvent, ModelFailure, ModelRequest } from './model.ts';

/** How long a model may be silent and may take, in milliseconds. */
export interface StreamTimeouts {
  /** From the request to the first event; 60,000 by default. */
  firstEvent?: number;
  /** From one event to the next; 30,000 by default. */
  betweenEvents?: number;
  /** From the request to the end of the answer; 300,000 by default. */
  total?: number;
}

/**
 * Wraps a provider's stream so that it always ends with `finish` or `error`. A stream that is silent or takes
 * too long ends with the failure `timeout`, one that is longer than `request` allows with `cut_off`. Only the
 * caller's own abort throws. `open` gets a signal that aborts when the caller
 * aborts, and when the wrapped stream ends for any other reason.
 */
export async function* guardStream(
  provider: string,
  { signal: caller, maxTokens }: Pick<ModelRequest, 'signal' | 'maxTokens'>,
  timeouts: StreamTimeouts,
  open: (signal: AbortSignal) => AsyncIterable<ModelEvent>,
  explainError: (error: unknown) => ModelFailure,
): AsyncGenerator<ModelEvent> {
  const stop = new AbortController();
  const silence = startTimer(timeouts.firstEvent ?? 60_000);
  const whole = startTimer(timeouts.total ?? LONGEST_ANSWER_TIME);
  const count = countEvents(maxTokens);
  const events = open(AbortSignal.any([caller, stop.signal]))[Symbol.asyncIterator]();
  const aborted = new Promise<'aborted'>((resolve) => {
    if (caller.aborted) resolve('aborted');
    caller.addEventListener('abort', () => resolve('aborted'), { once: true, signal: stop.signal });
  });
  try {
    for (;;) {
      const next = await Promise.race([events.next(), silence.expired, whole.expired, aborted]);
      caller.throwIfAborted();
      if (next === 'aborted') return; // only for the compiler: the line before throws
      if (next === 'expired') {
        yield failureEvent('timeout', `${provider} did not answer in time.`);
        return;
      }
      if (next.done) {
        yield failureEvent('cut_off', `${provider} ended the answer before it was complete.`);
        return;
      }
      count(next.value);
      yield next.value;
      if (next.value.type === 'finish' || next.value.type === 'error') return;
      silence.restart(timeouts.betweenEvents ?? 30_000);
    }
  } catch (error) {
    caller.throwIfAborted();
    yield error instanceof AnswerTooLarge
      ? failureEvent('cut_off', `${provider} sent more than it was asked for, so the answer was stopped.`)
      : { type: 'error', error: explainError(error) };
  } finally {
    silence.stop();
    whole.stop();
    stop.abort();
    // Not awaited: the provider's iterator may be waiting for data that never arrives.
    void events.return?.().catch(() => {});
  }
}

/** A timer that can be restarted; `expired` resolves when it runs out. */
function startTimer(milliseconds: number) {
  const { promise: expired, resolve } = Promise.withResolvers<'expired'>();
  let timer = setTimeout(() => resolve('expired'), milliseconds);
  return {
    expired,
    stop: () => clearTimeout(timer),
    restart: (again: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve('expired'), again);
    },
  };
}
