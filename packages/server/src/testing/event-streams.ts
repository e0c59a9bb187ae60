import { events as endpoints, type EventList, type StreamEvent } from '@chatterfix/sdk/contract';
import { createParser } from 'eventsource-parser';
import * as z from 'zod/mini';
import type { World } from './world.ts';

export interface OpenStream {
  status: number;
  headers: Headers;
  /** The next event, checked against the contract; undefined after the last one. */
  next: () => Promise<StreamEvent | undefined>;
  leave: () => Promise<void>;
}

/** Opens `GET /api/events` as a stream. */
export async function openEventStream(
  app: World['app'],
  token: string,
  lastEventId?: string,
): Promise<OpenStream> {
  const response = await app.request('/api/events', {
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
  });
  const ready: StreamEvent[] = [];
  const parser = createParser({
    onEvent({ id, event, data }) {
      const parsed = z.parse(endpoints.stream.streams, JSON.parse(data));
      if (event !== parsed.type || ('id' in parsed && id !== parsed.id))
        throw new Error(`The event ${event} with the id ${id} says ${data}`);
      ready.push(parsed);
    },
  });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  return {
    status: response.status,
    headers: response.headers,
    async next() {
      while (ready.length === 0) {
        const { done, value } = await reader.read();
        if (done) return undefined;
        parser.feed(decoder.decode(value as Uint8Array, { stream: true }));
      }
      return ready.shift();
    },
    leave: () => reader.cancel(),
  };
}

/** The next events as JSON, as an admin of ours unless the headers say otherwise. */
export async function listEvents(
  world: World,
  lastEventId?: string,
  headers?: Record<string, string>,
): Promise<EventList> {
  const query = lastEventId === undefined ? '' : `?last_event_id=${lastEventId}`;
  const answer = await world.call('GET', `/api/events${query}`, headers ? { headers } : {});
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return z.parse(endpoints.stream.response, answer.body);
}
