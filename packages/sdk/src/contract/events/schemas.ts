import * as z from 'zod/mini';
import { EventType } from '../enum-schemas.ts';
import { Problem } from '../problem.ts';
import { described, Id, Instant, text, Version } from '../values.ts';

const eventId = described(
  'Position in the log of events; send it as `Last-Event-ID` or `last_event_id` to get the events after it',
  z.string(),
);

/**
 * A record was changed. It says which, not what is in it: whoever needs the new content reads the record,
 * with their own permissions.
 */
export const ResourceEvent = z.object({
  id: eventId,
  type: described('What happened', EventType),
  resource: described('The kind of record', z.enum(['work_orders', 'assets', 'parts'])),
  resource_id: described('The record', Id),
  version: described("The record's version after the change; a deleted record's last version", Version),
  at: described('When the transaction of the change began', Instant),
});
export type ResourceEvent = z.infer<typeof ResourceEvent>;

/** The stream has begun: every change from now on is sent. Load now what you want to keep up to date. */
export const StreamReadyEvent = z.object({
  type: described('The kind of event', z.literal('ready')),
  id: eventId,
});
/** The events after `Last-Event-ID` are no longer kept, or the id is from another database: load everything again. */
export const StreamResetEvent = z.object({
  type: described('The kind of event', z.literal('reset')),
  id: eventId,
});
/** The last event of a stream that the server ends. */
export const StreamEndEvent = z.object({
  type: described('The kind of event', z.literal('end')),
  reason: described(
    '`access_ended`: the credential has expired or was revoked. `server_stopping`: connect again. `failed`: see `problem`',
    z.enum(['access_ended', 'server_stopping', 'failed']),
  ),
  problem: described('The reason, if the server refused to continue', z.optional(Problem)),
});
/** What a stream of events consists of, each as one server-sent event named by its `type`. */
export const StreamEvent = z.discriminatedUnion('type', [
  ResourceEvent,
  StreamReadyEvent,
  StreamResetEvent,
  StreamEndEvent,
]);
export type StreamEvent = z.infer<typeof StreamEvent>;

export const EventQuery = z.strictObject({
  last_event_id: z.optional(
    described(
      'The `id` or `last_event_id` after which to continue, instead of the header `Last-Event-ID`. Without either, the answer has no events, only the present position',
      text(8000, 1),
    ),
  ),
});
export type EventQuery = z.input<typeof EventQuery>;

export const EventList = z.object({
  events: described('The events after `last_event_id`, at most 1,000', z.array(ResourceEvent)),
  last_event_id: described('The position from which the next request continues', z.string()),
  more: described('Whether there are further events already', z.boolean()),
  reset: described('True if the requested events are no longer kept: load everything again', z.boolean()),
});
export type EventList = z.infer<typeof EventList>;
