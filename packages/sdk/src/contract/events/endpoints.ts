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
      'With `Accept: text/event-stream` a stream of events, which goes on behind `Last-Event-ID`: none is skipped and none comes twice. Otherwise the next events as JSON. Events are kept for seven days. The caller gets the events of records that they may read.',
    permission: 'signed_in',
    query: EventQuery,
    response: EventList,
    streams: StreamEvent,
    status: 200,
    problems: { 429: 'The caller has too many open streams' },
  }),
};
