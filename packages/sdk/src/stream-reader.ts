import { createParser } from 'eventsource-parser';
import { abortAfter, untilAborted } from './abort.ts';
import { ConnectionError, unexpectedAnswer } from './errors.ts';
import { chunksOf } from './chunks.ts';
import type { FetchResponse } from './fetch.ts';

// Reads bodies while they arrive. The client loads this module with the first stream.

/**
 * The answer with a body that ends with `own`, also where `fetch` ignores signals, and fails if nothing comes
 * for `idleTimeout` milliseconds while somebody waits for it. `release` is called when the body has ended.
 */
export function limitBody(
  response: FetchResponse,
  own: AbortController,
  idleTimeout: number,
  release: () => void,
): Response {
  const { signal } = own;
  const { next, cancel } = chunksOf(response);
  const end = () => {
    release();
    cancel();
  };
  signal.addEventListener('abort', end);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const stopTimer = abortAfter(idleTimeout, own);
        try {
          const { done, value } = await untilAborted(next(), signal);
          if (value) controller.enqueue(value);
          if (!done) return;
          release();
          controller.close();
        } catch (error) {
          end();
          throw signal.aborted ? signal.reason : new ConnectionError(error, response);
        } finally {
          stopTimer();
        }
      },
      cancel: (reason) => own.abort(reason),
    },
    { highWaterMark: 0 }, // nothing is read before somebody waits for it
  );
  const { status } = response;
  return new Response(body, { status, headers: response.headers as Headers }); // as `fetch` gave them
}

/** A server-sent event, with the id that the server gave it. */
export interface Received<Event> {
  id: string | undefined;
  event: Event;
}

/** Of a long chunk so many bytes are read at once, so that whoever takes the events can let a browser do other work. */
const MOST_BYTES = 32_768;

/** The server-sent events of a response, those that came together at once: to wait for each takes longer. */
export async function* eventsIn<Event>(response: Response): AsyncGenerator<Received<Event>[]> {
  const ready: Received<Event>[] = [];
  const parser = createParser({
    onEvent: ({ id, data }) => ready.push({ id, event: parseEvent(response, data) as Event }),
  });
  const decoder = new TextDecoder();
  const reader = response.body!.getReader(); // `limitBody` gives every response one
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += MOST_BYTES) {
        parser.feed(decoder.decode(value.subarray(at, at + MOST_BYTES), { stream: true }));
        if (ready.length > 0) yield ready.splice(0);
      }
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

/** An event of the contract: the server sends objects with a `type`. */
function parseEvent(response: Response, data: string): { type: string } {
  let event: { type?: unknown } | null | undefined;
  let cause: unknown;
  try {
    event = JSON.parse(data) as typeof event;
  } catch (error) {
    cause = error;
  }
  if (typeof event?.type === 'string') return event as { type: string };
  throw unexpectedAnswer(response, 'events', data, cause);
}
