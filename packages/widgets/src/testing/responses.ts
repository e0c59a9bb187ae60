import type { ChatEvent, Problem } from '@chatterfix/sdk';

export function json(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_7f3a' },
  });
}

export function problemResponse(value: Problem): Response {
  return new Response(JSON.stringify(value), {
    status: value.status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

/** With `firstId`, the events have ids from there on, so that a broken connection is opened again. */
export function streamResponse(events: AsyncIterable<ChatEvent>, firstId?: number): Response {
  let next = firstId;
  const encoder = new TextEncoder();
  const iterator = events[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else
        controller.enqueue(
          encoder.encode(
            `${next === undefined ? '' : `id: ${next++}\n`}event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`,
          ),
        );
    },
    async cancel() {
      await iterator.return?.(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
