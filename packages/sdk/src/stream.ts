import { abortAfter, followSignal } from './abort.ts';
import type { ChatAnswer, ChatEvent } from './contract/chat/schemas.ts';
import { ApiError, ConnectionError, requestIdOf, unexpectedAnswer } from './errors.ts';

/**
 * A streamed answer. Leaving the loop or calling `cancel()` also stops the answer on the server. If the answer
 * fails in the middle, the loop throws an `ApiError`; if the connection ends too early, the error has the code
 * `answer_cut_off`.
 *
 * @example
 * for await (const event of chatterfix.chat.stream({ message: 'Why does P-101 leak?' })) {
 *   if (event.type === 'text-delta') process.stdout.write(event.text);
 * }
 */
export class ChatStream implements AsyncIterable<ChatEvent> {
  readonly #open: (signal: AbortSignal) => Promise<Response>;
  readonly #signal: AbortSignal | undefined;
  readonly #stop = new AbortController();
  #read: AsyncGenerator<ChatEvent> | undefined;
  #answer: Promise<ChatAnswer> | undefined;

  constructor(open: (signal: AbortSignal) => Promise<Response>, signal?: AbortSignal) {
    this.#open = open;
    this.#signal = signal;
  }

  /**
   * Stops the answer. The chat session keeps what has been written. The loop that reads the answer throws an
   * `AbortError`.
   * @example stopButton.onclick = () => stream.cancel();
   */
  cancel(): void {
    this.#stop.abort();
  }

  /** The events of the answer, in order. The question is sent when the first event is requested. */
  [Symbol.asyncIterator](): AsyncGenerator<ChatEvent> {
    return (this.#read ??= this.#events());
  }

  /**
   * The whole answer, once it is complete.
   * @example const { response, sources } = await chatterfix.chat.stream({ message: 'Why does P-101 leak?' }).answer();
   */
  answer(): Promise<ChatAnswer> {
    return (this.#answer ??= (async () => {
      for await (const event of this) if (event.type === 'answer-finish') return event.answer;
      throw cutOff();
    })());
  }

  async *#events(): AsyncGenerator<ChatEvent> {
    const { signal } = this.#stop;
    const release = followSignal(this.#signal, this.#stop);
    const seen: { sessionId?: string; finished: boolean } = { finished: false };
    try {
      void loadParser().catch(() => {}); // while the server works; a failure is reported by eventsIn
      const response = await this.#open(signal);
      for await (const event of eventsIn<ChatEvent>(response, this.#stop)) {
        if (event.type === 'session-start') seen.sessionId = event.session_id;
        seen.finished ||= event.type === 'answer-finish' || event.type === 'error';
        if (event.type === 'error') throw new ApiError(event.problem);
        yield event;
      }
      if (!seen.finished) throw cutOff(seen.sessionId, response.headers);
    } finally {
      release();
      if (!seen.finished) this.#stop.abort();
    }
  }
}

/** A page that never reads a stream does not load it. */
const loadParser = () => import('eventsource-parser');

/**
 * The server-sent events of a response, until `own` aborts; it is aborted where nothing comes for `silence`
 * milliseconds. All events of a chunk are handed out before the next chunk is read.
 */
export async function* eventsIn<Event>(
  response: Response,
  own: AbortController,
  silence?: number,
): AsyncGenerator<Event> {
  const { createParser } = await loadParser().catch((error: unknown) => {
    void response.body?.cancel();
    throw new ConnectionError(error);
  });
  const ready: Event[] = [];
  const parser = createParser({ onEvent: ({ data }) => ready.push(parseEvent(response, data) as Event) });
  const decoder = new TextDecoder();
  let stopTimer = abortAfter(silence, own);
  try {
    for await (const chunk of chunksOf(response, own.signal)) {
      stopTimer();
      parser.feed(decoder.decode(chunk, { stream: true }));
      for (let event = ready.shift(); event !== undefined; event = ready.shift()) yield event;
      stopTimer = abortAfter(silence, own);
    }
  } finally {
    stopTimer();
  }
}

/** The chunks of a response's body until the signal aborts, even if `fetch` ignores the signal. */
async function* chunksOf({ body }: Response, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (!body) return;
  const reader = body.getReader();
  const close = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', close);
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw signal.aborted ? signal.reason : new ConnectionError(error);
      });
      if (signal.aborted) throw signal.reason;
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

function parseEvent(response: Response, data: string): unknown {
  try {
    return JSON.parse(data); // the server sends the events of the contract
  } catch (error) {
    throw unexpectedAnswer(response, 'events', data, error);
  }
}

function cutOff(sessionId?: string, headers = new Headers()): ApiError {
  return new ApiError({
    code: 'answer_cut_off',
    status: 200,
    detail: 'The connection ended before the answer did. The question is kept; ask again.',
    ...(sessionId ? { session_id: sessionId } : {}),
    ...requestIdOf(headers),
  });
}
