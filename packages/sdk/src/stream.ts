import { followSignal } from './abort.ts';
import type { ChatAnswer, ChatEvent } from './contract/chat/schemas.ts';
import { ApiError, ConnectionError, requestIdOf, unexpectedAnswer } from './errors.ts';

/**
 * An answer while it is being written. Leaving the loop or calling `cancel()` stops it on the server too. A
 * failure in the middle of an answer throws an `ApiError`; an answer whose connection ends too early throws
 * one with the code `answer_cut_off`.
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
   * Stops the answer; what has been written is kept in its chat session. The loop that reads it throws an
   * `AbortError`.
   * @example stopButton.onclick = () => stream.cancel();
   */
  cancel(): void {
    this.#stop.abort();
  }

  /** The events of the answer, in order. The question is asked when the first one is. */
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
      // Loaded while the server thinks: a page that never asks does not load it.
      const loading = import('eventsource-parser');
      loading.catch(() => {}); // reported below, unless the request fails first
      const response = await this.#open(signal);
      const { createParser } = await loading.catch((error: unknown) => {
        void response.body?.cancel();
        throw new ConnectionError(error);
      });
      const ready: ChatEvent[] = [];
      const parser = createParser({ onEvent: ({ data }) => ready.push(parseEvent(response, data)) });
      const decoder = new TextDecoder();
      for await (const chunk of chunksOf(response, signal)) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        // All events of a chunk are handed out before the next chunk is read.
        for (let event = ready.shift(); event; event = ready.shift()) {
          if (event.type === 'session-start') seen.sessionId = event.session_id;
          seen.finished ||= event.type === 'answer-finish' || event.type === 'error';
          if (event.type === 'error') throw new ApiError(event.problem);
          yield event;
        }
      }
      if (!seen.finished) throw cutOff(seen.sessionId, response.headers);
    } finally {
      release();
      if (!seen.finished) this.#stop.abort();
    }
  }
}

/** The chunks of a response's body until the signal aborts, whatever `fetch` does with the signal. */
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

function parseEvent(response: Response, data: string): ChatEvent {
  try {
    return JSON.parse(data) as ChatEvent; // the server sends the events of the contract
  } catch (error) {
    throw unexpectedAnswer(response, 'events of an answer', data, error);
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
