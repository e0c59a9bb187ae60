import * as z from 'zod/mini';
import { EventType } from '../enum-schemas.ts';
import { Problem } from '../problem.ts';
import { described, Id, Instant, text, Version } from '../values.ts';

const eventId = described(
  'Place in the events; send it as `Last-Event-ID`, or as `last_event_id`, to go on behind it',
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
  version: described('The version that the record has since; the last one of a deleted record', Version),
  at: described('When the change began', Instant),
});
export type ResourceEvent = z.infer<typeof ResourceEvent>;

/** The stream has begun: every later change is going to be sent. Load now what is to be kept up to date. */
export const StreamReadyEvent = z.object({
  type: described('The kind of event', z.literal('ready')),
  id: eventId,
});
/**
 * The events behind `Last-Event-ID` are no longer kept, or it comes from another database: load everything
 * again.
 */
export const StreamResetEvent = z.object({
  type: described('The kind of event', z.literal('reset')),
  id: eventId,
});
/** The last event of a stream that the server ends. */
export const StreamEndEvent = z.object({
  type: described('The kind of event', z.literal('end')),
  reason: described(
    '`access_ended`: the credential expired or was revoked. `server_stopping`: connect again. `failed`: see `problem`',
    z.enum(['access_ended', 'server_stopping', 'failed']),
  ),
  problem: described('Why, where the server refused to go on', z.optional(Problem)),
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
      'The `id` or `last_event_id` to go on behind, instead of the header `Last-Event-ID`; without either, only later events are answered',
      text(8000, 1),
    ),
  ),
});
export type EventQuery = z.input<typeof EventQuery>;

export const EventList = z.object({
  events: described('Events behind `last_event_id`, at most 1,000', z.array(ResourceEvent)),
  last_event_id: described('Where the next request goes on', z.string()),
  more: described('Whether further events wait already', z.boolean()),
  reset: described('True where the events asked for are no longer kept: load everything again', z.boolean()),
});
export type EventList = z.infer<typeof EventList>;
