import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import { EventStream, type EventStreamOptions } from '../event-stream.ts';
import { following } from '../request.ts';
import type { EventList, EventQuery } from '../contract/events/schemas.ts';

/** Changes of records, as they happen. */
export class Events {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Changes of records that the caller may read, as they are committed. It connects when the first event is
   * asked for, and again whenever the connection ends: no event is skipped and none comes twice. After `ready`
   * or `reset` load what you keep up to date. Ends only with its signal, or by leaving the loop; throws what
   * connecting again cannot mend, such as `token_expired`.
   * @example
   * for await (const event of chatterfix.events.stream({ signal }))
   *   if (event.type === 'ready' || event.type === 'reset' || event.type.startsWith('work_order.')) reload();
   */
  stream(options: EventStreamOptions = {}): EventStream {
    return new EventStream(
      (lastEventId, signal) =>
        this.#caller.openStream('GET /api/events', {}, following(options, lastEventId, signal)),
      options,
    );
  }

  /**
   * The next events behind `last_event_id`, without waiting: for programs that look from time to time.
   * @example const { events, last_event_id } = await chatterfix.events.list({ last_event_id: kept });
   */
  list(query: EventQuery = {}, options?: CallOptions): CallPromise<EventList> {
    return this.#caller.call('GET /api/events', { query }, options);
  }
}
