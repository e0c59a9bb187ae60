import { AnswerTooLarge, countEvents, LONGEST_ANSWER_TIME } from './answer-limits.ts';
import { failureEvent } from './failures.ts';
import type { ModelEvent, ModelFailure, ModelRequest } from './model.ts';
import { ThinkFilter } from './think-filter.ts';
import { estimateUsage } from './usage.ts';

/** How long a model may be silent and may take, in milliseconds. Time in which the reader pauses does not count. */
export interface StreamTimeouts {
  /** From the request to the first event; 60,000 by default. */
  firstEvent?: number;
  /** From one event to the next; 30,000 by default. */
  betweenEvents?: number;
  /** From the request to the end of the answer; 300,000 by default. */
  total?: number;
}

/**
 * Wraps a provider's stream so that it always ends with `finish` or `error`, with the usage before it. A stream
 * that is silent or takes too long ends with the failure `timeout`, one that is longer than `request` allows with
 * `cut_off`. Reasoning in the text is separated from it. Only the caller's own abort throws.
 *
 * `open` gets a signal that aborts when the caller aborts, and when the wrapped stream ends for any other reason.
 * It calls `alive` when the provider sends something that is no event, such as a ping.
 */
export async function* guardStream(
  provider: string,
  request: ModelRequest,
  timeouts: StreamTimeouts,
  open: (signal: AbortSignal, alive: () => void) => Promise<AsyncIterable<ModelEvent>>,
  explainError: (error: unknown) => ModelFailure,
): AsyncGenerator<ModelEvent> {
  const { signal: caller } = request;
  const stop = new AbortController();
  const patience = createPatience(timeouts);
  const answer = new GuardedAnswer(request);
  let events: AsyncIterator<ModelEvent> | undefined;
  const begin = async () => {
    const opened = await open(AbortSignal.any([caller, stop.signal]), patience.refresh);
    events = opened[Symbol.asyncIterator]();
    return events.next();
  };
  const abort = () => patience.interrupt('aborted');
  caller.addEventListener('abort', abort, { once: true });
  if (caller.aborted) abort();
  try {
    for (;;) {
      const next = await patience.orResultOf(events ? events.next() : begin());
      caller.throwIfAborted();
      if (next === 'aborted') return; // only for the compiler: the line before throws
      if (typeof next === 'string') {
        const failure = failureEvent('timeout', `${provider} did not answer in time.`);
        yield* answer.end({ ...failure, error: { ...failure.error, phase: next } });
        return;
      }
      if (next.done) {
        yield* answer.end(failureEvent('cut_off', `${provider} ended the answer before it was complete.`));
        return;
      }
      const event = next.value;
      if (event.type === 'finish' || event.type === 'error') {
        yield* answer.end(event);
        return;
      }
      patience.pause();
      for (const one of answer.add(event)) yield one;
      patience.resume();
    }
  } catch (error) {
    caller.throwIfAborted();
    yield* answer.end(
      error instanceof AnswerTooLarge
        ? failureEvent('cut_off', `${provider} sent more than it was asked for, so the answer was stopped.`)
        : { type: 'error', error: explainError(error) },
    );
  } finally {
    patience.end();
    caller.removeEventListener('abort', abort);
    stop.abort();
    // Not awaited: the provider's iterator may be waiting for data that never arrives.
    void events?.return?.().catch(() => {});
  }
}

type EventOf<Type extends ModelEvent['type']> = Extract<ModelEvent, { type: Type }>;

/** Counts the events of an answer, separates reasoning from its text, and puts its usage before its end. */
class GuardedAnswer {
  readonly #request: ModelRequest;
  readonly #count: (event: ModelEvent) => void;
  readonly #filter = new ThinkFilter();
  #usage: EventOf<'usage'> | undefined;
  #outputLength = 0;

  constructor(request: ModelRequest) {
    this.#request = request;
    this.#count = countEvents(request.maxTokens);
  }

  /** Throws `AnswerTooLarge`. */
  add(event: ModelEvent): readonly ModelEvent[] {
    this.#count(event);
    switch (event.type) {
      case 'text-delta':
        this.#outputLength += event.text.length;
        return this.#filter.add(event.text);
      case 'reasoning-delta':
        this.#outputLength += event.text.length;
        return [event];
      case 'tool-call':
        this.#outputLength += event.call.name.length + event.call.argumentsText.length;
        return [...this.#filter.end(), event];
      case 'usage': // the last one counts; it is given at the end
        this.#usage = event;
        return [];
      default:
        return [event];
    }
  }

  end(event: EventOf<'finish' | 'error'>): ModelEvent[] {
    const isWorthAnEstimate = event.type === 'finish' || this.#outputLength > 0;
    const usage: ModelEvent | undefined =
      this.#usage ??
      (isWorthAnEstimate
        ? { type: 'usage', ...estimateUsage(this.#request, this.#outputLength) }
        : undefined);
    return [...this.#filter.end(), ...(usage ? [usage] : []), event];
  }
}

type Phase = NonNullable<ModelFailure['phase']>;

/**
 * Ends waiting for a provider when it was silent or took for too long. While the reader of the answer pauses, no
 * time passes.
 *
 * `Promise.race` would end the waiting too, but a promise that is raced for each event of a stream keeps something
 * of each of them until it settles.
 */
function createPatience(timeouts: StreamTimeouts) {
  let reason: Phase | 'aborted' | undefined;
  let settle: ((reason: Phase | 'aborted') => void) | undefined;
  let hasBegun = false;
  let pausedAt: number | undefined;
  let paused = 0;
  let isWholeOver = false;
  const interrupt = (why: Phase | 'aborted') => {
    reason ??= why;
    settle?.(reason);
  };
  const expireSilence = () => {
    if (pausedAt === undefined) interrupt(hasBegun ? 'between_events' : 'first_event');
  };
  const waitLonger = () => {
    whole = setTimeout(expireWhole, paused);
    paused = 0;
    isWholeOver = false;
  };
  const expireWhole = () => {
    if (pausedAt !== undefined) isWholeOver = true;
    else if (paused >= 1) waitLonger();
    else interrupt('total');
  };
  let silence = setTimeout(expireSilence, timeouts.firstEvent ?? 60_000);
  let whole = setTimeout(expireWhole, timeouts.total ?? LONGEST_ANSWER_TIME);
  return {
    interrupt,
    refresh: () => void silence.refresh(),
    /** The reader has an event, and may take its time. */
    pause(): void {
      pausedAt = performance.now();
    },
    resume(): void {
      if (pausedAt !== undefined) paused += performance.now() - pausedAt;
      pausedAt = undefined;
      if (isWholeOver) waitLonger();
      if (hasBegun) silence.refresh();
      else {
        clearTimeout(silence);
        silence = setTimeout(expireSilence, timeouts.betweenEvents ?? 30_000);
        hasBegun = true;
      }
    },
    end(): void {
      clearTimeout(silence);
      clearTimeout(whole);
    },
    /** The promise's result, or the reason if the interruption comes first or has come already. */
    orResultOf<Result>(promise: Promise<Result>): Promise<Result | Phase | 'aborted'> {
      return new Promise((resolve, reject) => {
        if (reason !== undefined) resolve(reason);
        settle = resolve;
        promise.then(resolve, reject);
      });
    },
  };
}
