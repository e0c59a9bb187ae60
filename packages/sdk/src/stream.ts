import type { ChatAnswer, ChatEvent } from './contract/chat/schemas.ts';
import { ApiError, ConnectionError } from './errors.ts';

/**
 * An answer as it is being given. Leaving the loop, or `cancel()`, stops it on the server too. A failure in mid-answer throws an `ApiError`; an answer
 * whose connection ends before it does throws one with the code `answer_cut_off`.
 *
 * @example
 * for await (const event of chatterfix.chat.stream({ message: 'Why does P-101 leak?' })) {
 *   if (event.type === 'text-delta') process.stdout.write(event.text);
 * }
 */
export class ChatStream implements AsyncIterable<ChatEvent> {
  readonly #open: (signal: AbortSignal) => Promise<Response>;
  readonly #stop = new AbortController();
  #read: AsyncGenerator<ChatEvent> | undefined;
  #answer: Promise<ChatAnswer> | undefined;

  constructor(open: (signal: AbortSignal) => Promise<Response>, signal?: AbortSignal) {
    this.#open = open;
    if (signal?.aborted) this.#stop.abort(signal.reason);
    else
      signal?.addEventListener('abort', () => this.#stop.abort(signal.reason), {
        once: true,
        signal: this.#stop.signal,
      });
  }

  /** Stops the answer; what was said is kept in its session. */
  cancel(): void {
    this.#stop.abort();
  }

  [Symbol.asyncIterator](): AsyncGenerator<ChatEvent> {
    return (this.#read ??= this.#events());
  }

  /** The whole answer, read to its end. */
  answer(): Promise<ChatAnswer> {
    return (this.#answer ??= (async () => {
      for await (const event of this) if (event.type === 'answer-finish') return event.answer;
      throw cutOff();
    })());
  }

  async *#events(): AsyncGenerator<ChatEvent> {
    const signal = this.#stop.signal;
    // On its way while the server thinks: a page that never asks does not carry it.
    const loading = import('eventsource-parser');
    loading.catch(() => {}); // said below, unless the request fails first
    const response = await this.#open(signal);
    const reader = response.body?.getReader();
    if (!reader) throw cutOff();
    // Whatever fetch was given: a read that waits ends with the signal.
    const close = () => void reader.cancel(signal.reason).catch(() => {});
    signal.addEventListener('abort', close, { once: true });
    const requestId = response.headers.get('x-request-id') ?? undefined;
    const ready: ChatEvent[] = [];
    const { createParser } = await loading.catch((error: unknown) => {
      close();
      throw new ConnectionError(error);
    });
    const parser = createParser({
      onEvent: ({ data }) => {
        ready.push(JSON.parse(data) as ChatEvent);
      },
    });
    const decoder = new TextDecoder();
    let ended = false;
    let sessionId: string | undefined;
    try {
      for (;;) {
        const { done, value } = await reader.read().catch((error: unknown) => {
          throw signal.aborted ? signal.reason : new ConnectionError(error);
        });
        if (done && signal.aborted) throw signal.reason;
        if (value) parser.feed(decoder.decode(value, { stream: true }));
        // All events of a chunk are handed out before the next chunk is asked for.
        for (let event = ready.shift(); event; event = ready.shift()) {
          if (event.type === 'session-start') sessionId = event.session_id;
          if (event.type === 'error') {
            ended = true;
            throw new ApiError(event.problem);
          }
          ended ||= event.type === 'answer-finish';
          yield event;
        }
        if (done) break;
      }
      if (!ended) throw cutOff(sessionId, requestId);
    } finally {
      signal.removeEventListener('abort', close);
      close();
      if (!ended) this.#stop.abort();
    }
  }
}

function cutOff(sessionId?: string, requestId?: string): ApiError {
  return new ApiError({
    code: 'answer_cut_off',
    status: 200,
    detail: 'The connection ended before the answer did. The question is kept; ask again.',
    ...(sessionId ? { session_id: sessionId } : {}),
    ...(requestId ? { request_id: requestId } : {}),
  });
}
