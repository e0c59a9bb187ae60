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
  const interruption = createInterruption<'expired' | 'aborted'>();
  const expire = () => interruption.interrupt('expired');
  const whole = setTimeout(expire, timeouts.total ?? LONGEST_ANSWER_TIME);
  let silence = setTimeout(expire, timeouts.firstEvent ?? 60_000);
  let hasBegun = false;
  const count = countEvents(maxTokens);
  const events = open(AbortSignal.any([caller, stop.signal]))[Symbol.asyncIterator]();
  const abort = () => interruption.interrupt('aborted');
  caller.addEventListener('abort', abort, { once: true });
  if (caller.aborted) abort();
  try {
    for (;;) {
      const next = await interruption.orResultOf(events.next());
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
      if (hasBegun) silence.refresh();
      else {
        clearTimeout(silence);
        silence = setTimeout(expire, timeouts.betweenEvents ?? 30_000);
        hasBegun = true;
      }
    }
  } catch (error) {
    caller.throwIfAborted();
    yield error instanceof AnswerTooLarge
      ? failureEvent('cut_off', `${provider} sent more than it was asked for, so the answer was stopped.`)
      : { type: 'error', error: explainError(error) };
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
    caller.removeEventListener('abort', abort);
    stop.abort();
    // Not awaited: the provider's iterator may be waiting for data that never arrives.
    void events.return?.().catch(() => {});
  }
}

/**
 * Ends waiting for a promise. `Promise.race` would do the same, but a promise that is raced for each event of
 * a stream keeps something of each of them until it settles.
 */
function createInterruption<Reason>() {
  let reason: Reason | undefined;
  let interrupt: ((reason: Reason) => void) | undefined;
  return {
    interrupt(why: Reason): void {
      reason ??= why;
      interrupt?.(reason);
    },
    /** The promise's result, or the reason if the interruption comes first or has come already. */
    orResultOf<Result>(promise: Promise<Result>): Promise<Result | Reason> {
      return new Promise((resolve, reject) => {
        if (reason !== undefined) resolve(reason);
        interrupt = resolve;
        promise.then(resolve, reject);
      });
    },
  };
}
