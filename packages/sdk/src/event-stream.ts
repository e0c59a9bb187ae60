import { pause } from './abort.ts';
import type { CallOptions } from './caller.ts';
import type { StreamEvent } from './contract/events/schemas.ts';
import { failureOf, loadReader, mayPass } from './streams.ts';
import { spread } from './transport.ts';

/** Options of `events.stream`. */
export interface EventStreamOptions extends Pick<
  CallOptions,
  'headers' | 'timeout' | 'totalTimeout' | 'idleTimeout' | 'maxRetries'
> {
  /**
   * The `id` of the last event that you have: the stream goes on behind it. Without one it begins now, with
   * `ready`.
   */
  lastEventId?: string | undefined;
  /** Ends the stream; the loop that reads it throws the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** An event for whoever follows the changes; the end of a connection is none, because the stream goes on. */
type FollowedEvent = Exclude<StreamEvent, { type: 'end' }>;

/** Milliseconds before the first try to connect again; each further one waits twice as long. */
const firstWait = 500;
const longestWait = 30_000;

/**
 * Changes of records as they happen, over as many connections as it takes.
 *
 * @example
 * const stream = chatterfix.events.stream({ lastEventId: localStorage.lastEventId });
 * for await (const event of stream) localStorage.lastEventId = event.id;
 */
export class EventStream implements AsyncIterable<FollowedEvent> {
  readonly #open: (lastEventId: string | undefined, signal: AbortSignal | undefined) => Promise<Response>;
  readonly #signal: AbortSignal | undefined;
  #lastEventId: string | undefined;

  constructor(
    open: (lastEventId: string | undefined, signal: AbortSignal | undefined) => Promise<Response>,
    { lastEventId, signal }: EventStreamOptions = {},
  ) {
    this.#open = open;
    this.#signal = signal;
    this.#lastEventId = lastEventId;
  }

  /**
   * The `id` of the last event that was handed out, to go on behind it later.
   * @example localStorage.lastEventId = stream.lastEventId;
   */
  get lastEventId(): string | undefined {
    return this.#lastEventId;
  }

  /** The events, in order. */
  async *[Symbol.asyncIterator](): AsyncGenerator<FollowedEvent> {
    let wait = firstWait;
    for (;;) {
      try {
        const response = await this.#open(this.#lastEventId, this.#signal);
        const { eventsIn } = await loadReader(); // there by now, for `response`
        connection: for await (const received of eventsIn<StreamEvent>(response)) {
          wait = firstWait;
          for (const { event } of received) {
            if (event.type === 'end') {
              // With a new token it may go on; where there is none, opening the stream throws.
              if (event.reason === 'failed' && event.problem) throw failureOf(event.problem);
              break connection;
            }
            this.#lastEventId = event.id;
            yield event;
          }
        }
      } catch (error) {
        if (this.#signal?.aborted || !mayPass(error)) throw error;
      }
      await pause(spread(wait), this.#signal);
      wait = Math.min(wait * 2, longestWait);
    }
  }
}
