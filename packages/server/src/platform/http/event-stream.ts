const encoder = new TextEncoder();
/** A comment is sent this often, so that proxies do not close a stream without events. */
const HEARTBEAT_MS = 15_000;
/** Bytes buffered for a slow reader. Above that, reading from the model pauses. */
const MAX_BUFFERED_BYTES = 64 * 1024;

/** What a stream sends; an `id` is where a reader that comes back goes on. */
interface StreamedEvent {
  readonly type: string;
  readonly id?: string;
}

/**
 * A response with server-sent events. The signal given to `produce` aborts when the reader leaves. `opening` is a
 * comment that is sent at once: without a byte some servers and proxies hold the headers back.
 */
export function eventStream(
  requestId: string,
  produce: (signal: AbortSignal) => AsyncIterable<StreamedEvent>,
  opening?: string,
): Response {
  return textStream(
    requestId,
    async function* (signal) {
      for await (const event of produce(signal)) {
        const id = event.id === undefined ? '' : `id: ${event.id}\n`;
        yield `${id}event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
      }
    },
    opening,
  );
}

/**
 * The same for events that are already in the form of server-sent events. What is produced at once, for example
 * from one chunk of the model's provider, is sent in one write.
 */
export function textStream(
  requestId: string,
  produce: (signal: AbortSignal) => AsyncIterable<string>,
  opening?: string,
): Response {
  const readerLeft = new AbortController();
  let resume: (() => void) | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (opening !== undefined) controller.enqueue(encoder.encode(`: ${opening}\n\n`));
        let pending = '';
        let flushScheduled = false;
        const flush = () => {
          flushScheduled = false;
          if (pending === '' || readerLeft.signal.aborted) return;
          controller.enqueue(encoder.encode(pending));
          pending = '';
        };
        const heartbeat = setInterval(() => {
          if ((controller.desiredSize ?? 0) <= 0) return; // the reader has unread data
          if (pending === '') pending = ': still here\n\n';
          flush();
        }, HEARTBEAT_MS);
        const pump = async () => {
          for await (const text of produce(readerLeft.signal)) {
            pending += text;
            if (!flushScheduled) {
              flushScheduled = true;
              process.nextTick(flush); // when all promises have had their turn
            }
            // Waits for a slow reader, so that unread events do not fill the memory. Nobody would end the wait
            // for a reader who has left.
            if (!readerLeft.signal.aborted && (controller.desiredSize ?? 1) <= 0)
              await new Promise<void>((resolve) => {
                resume = resolve;
              });
          }
        };
        void pump()
          .finally(() => {
            clearInterval(heartbeat);
            flush();
            if (!readerLeft.signal.aborted) controller.close();
          })
          .catch(() => {}); // the reader has left
      },
      pull() {
        resume?.();
        resume = undefined;
      },
      cancel() {
        readerLeft.abort();
        resume?.();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MAX_BUFFERED_BYTES }),
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
