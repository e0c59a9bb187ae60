import type { ChatterFix } from '@chatterfix/sdk';

/** A record that has changed. */
export interface Change {
  type: string;
  resource: string;
  resource_id: number;
  /** The record's version since then. */
  version: number;
}

/**
 * A change; or `ready` once the stream has begun, `reset` where earlier changes are no longer known, `end`
 * where the server ends the stream.
 */
export type FeedEvent = { id?: string } & ({ type: 'ready' | 'reset' | 'end' } | Change);

/** Opens the server's event stream, behind an event that arrived earlier where there was one. */
export async function* openEvents(
  client: ChatterFix,
  lastEventId: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<FeedEvent> {
  // The contract of the client's version may lack the endpoint: the casts keep its types out of this call.
  const response = await client.openStream<never>('GET /api/events' as never, {} as never, {
    signal,
    headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value;
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const data = /^data: ?(.*)$/m.exec(block)?.[1];
        if (data) yield JSON.parse(data) as FeedEvent;
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
