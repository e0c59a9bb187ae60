import { endpoint } from '../endpoint.ts';
import { EventList, EventQuery, StreamEvent } from './schemas.ts';

export const events = {
  stream: endpoint({
    method: 'GET',
    path: '/api/events',
    operationId: 'streamEvents',
    tag: 'Events',
    summary: 'Follow the changes of records',
    description:
      'With `Accept: text/event-stream`, a stream of events. A reader that reconnects with `Last-Event-ID` gets every event after that one exactly once. Without that header, the next events as JSON. Events are kept for seven days; a reader that may have missed older ones gets `reset`. Callers get the events of records that they may read. A stream ends when its credential does: a reader whose key was revoked or whose user was changed gets no event more than 6 seconds later, and the stream ends within 20 seconds.',
    permission: 'signed_in',
    query: EventQuery,
    response: EventList,
    streams: StreamEvent,
    status: 200,
    problems: { 429: 'The caller has too many open streams' },
  }),
};
