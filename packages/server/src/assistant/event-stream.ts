import type { ChatEvent } from '@chatterfix/sdk/contract';

const encoder = new TextEncoder();
/** A comment now and then keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 15_000;
/** As much waits for a slow reader, and one burst of the model's; then the model waits too. */
const MOST_WAITING_BYTES = 64 * 1024;

/**
 * Server-sent events as a response. All events that one chunk from the model's provider gave rise to leave in one write: what is
 * produced before the event loop turns is gathered. `produce` is told by its signal when the reader has gone away.
 */
export function eventStream(
  requestId: string,
  produce: (signal: AbortSignal) => AsyncIterable<ChatEvent>,
): Response {
  const gone = new AbortController();
  let wake: (() => void) | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let gathered = '';
        let scheduled = false;
        const flush = () => {
          scheduled = false;
          if (gathered === '' || gone.signal.aborted) return;
          controller.enqueue(encoder.encode(gathered));
          gathered = '';
        };
        const heartbeat = setInterval(() => {
          if ((controller.desiredSize ?? 0) <= 0) return; // enough waits to be read
          if (gathered === '') gathered = ': still here\n\n';
          flush();
        }, HEARTBEAT_MS);
        const pump = async () => {
          for await (const event of produce(gone.signal)) {
            gathered += `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
            if (!scheduled) {
              scheduled = true;
              setImmediate(flush);
            }
            // A slow reader slows the model down, instead of filling our memory.
            if ((controller.desiredSize ?? 1) <= 0)
              await new Promise<void>((resolve) => {
                wake = resolve;
              });
          }
        };
        void pump()
          .finally(() => {
            clearInterval(heartbeat);
            flush();
            if (!gone.signal.aborted) controller.close();
          })
          .catch(() => {}); // a reader that has gone away is told nothing
      },
      pull() {
        wake?.();
        wake = undefined;
      },
      cancel() {
        gone.abort();
        wake?.();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING_BYTES }),
  );
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-request-id': requestId,
    },
  });
}
