import { abortAfter, followSignal, pause } from './abort.ts';
import type { ChatAnswer, ChatEvent } from './contract/chat/schemas.ts';
import { ApiError, ChatterFixError, ConnectionError, requestIdOf, unexpectedAnswer } from './errors.ts';
import { spread } from './transport.ts';

/** How a stream reaches the server. */
export interface RunConnection {
  /** Asks the question, or begins to follow a run. */
  open(signal: AbortSignal): Promise<Response>;
  /** Follows a run behind the event `lastEventId`, or from its first one on. */
  follow(runId: string, lastEventId: string | undefined, signal: AbortSignal): Promise<Response>;
  /** Stops a run. */
  stop(runId: string): Promise<unknown>;
}

/** Milliseconds without a byte after which the connection counts as broken: the server sends some every 15 s. */
export const longestSilence = 45_000;
/** The types of event with which a stream ends. */
const lastTypes: ReadonlySet<ChatEvent['type']> = new Set(['answer-finish', 'run-wait', 'error']);
/** How often a broken connection is opened again before the next event has come. */
const mostTries = 6;

/**
 * A streamed answer. The server works on it whether anybody reads it or not: if the connection breaks, the stream
 * connects again and goes on behind the last event, and leaving the loop leaves the answer going. `cancel()` stops
 * it. If the answer fails, the loop throws an `ApiError`; if the connection cannot be opened again, the error has
 * the code `answer_cut_off`.
 *
 * @example
 * for await (const event of chatterfix.chat.stream({ message: 'Why does P-101 leak?' })) {
 *   if (event.type === 'text-delta') process.stdout.write(event.text);
 * }
 */
export class ChatStream implements AsyncIterable<ChatEvent> {
  readonly #connection: RunConnection;
  readonly #signal: AbortSignal | undefined;
  readonly #stop = new AbortController();
  #runId: string | undefined;
  #lastEventId: string | undefined;
  #sessionId: string | undefined;
  #read: AsyncGenerator<ChatEvent> | undefined;
  #answer: Promise<ChatAnswer> | undefined;

  constructor(
    connection: RunConnection,
    { signal, runId }: { signal?: AbortSignal | undefined; runId?: string } = {},
  ) {
    this.#connection = connection;
    this.#signal = signal;
    this.#runId = runId;
  }

  /**
   * The work on this answer, once its first event has come: to follow it from another page or server.
   * @example localStorage.runId = stream.runId;
   */
  get runId(): string | undefined {
    return this.#runId;
  }

  /**
   * The id of the last event that was handed out, to go on behind it later.
   * @example localStorage.lastEventId = stream.lastEventId;
   */
  get lastEventId(): string | undefined {
    return this.#lastEventId;
  }

  /**
   * Stops the answer, here and on the server. The conversation keeps what has been written. The loop that reads
   * the answer throws an `AbortError`.
   * @example stopButton.onclick = () => stream.cancel();
   */
  cancel(): void {
    if (this.#runId !== undefined) void this.#connection.stop(this.#runId).catch(() => {});
    this.#stop.abort();
  }

  /** The events of the answer, in order. The question is sent when the first event is requested. */
  [Symbol.asyncIterator](): AsyncGenerator<ChatEvent> {
    return (this.#read ??= this.#events());
  }

  /**
   * The whole answer, once it is complete, or as far as it came where it waits for `approvals`.
   * @example const { response, sources } = await chatterfix.chat.stream({ message: 'Why does P-101 leak?' }).answer();
   */
  answer(): Promise<ChatAnswer> {
    return (this.#answer ??= (async () => {
      for await (const event of this)
        if (event.type === 'answer-finish' || event.type === 'run-wait') return event.answer;
      throw cutOff();
    })());
  }

  async *#events(): AsyncGenerator<ChatEvent> {
    const { signal } = this.#stop;
    const release = followSignal(this.#signal, this.#stop);
    let tries = 0;
    let hasEnded = false;
    try {
      void loadParser().catch(() => {}); // while the server works; a failure is reported by eventsIn
      for (;;) {
        const connection = new AbortController();
        const releaseConnection = followSignal(signal, connection);
        try {
          const response = await this.#connect(connection.signal);
          for await (const { id, event } of eventsIn<ChatEvent>(response, connection, longestSilence)) {
            tries = 0;
            this.#lastEventId = id;
            if (event.type === 'session-start') {
              this.#runId = event.run_id;
              this.#sessionId = event.session_id;
            }
            hasEnded = lastTypes.has(event.type);
            if (event.type === 'error') throw new ApiError(event.problem);
            yield event;
            if (hasEnded) return;
          }
          if (!this.#canResume(tries)) throw cutOff(this.#sessionId, response.headers);
        } catch (error) {
          if (signal.aborted || hasEnded || !mayPass(error) || !this.#canResume(tries)) throw error;
        } finally {
          releaseConnection();
          connection.abort(); // ends the connection where the loop was left
        }
        await pause(spread(250 * 2 ** tries++), signal);
      }
    } finally {
      release();
    }
  }

  #canResume(tries: number): boolean {
    return this.#hasBegun() && tries < mostTries;
  }

  #hasBegun(): boolean {
    return this.#runId !== undefined && this.#lastEventId !== undefined;
  }

  /** The question is sent once only: after the first event, each connection follows the run. */
  #connect(signal: AbortSignal): Promise<Response> {
    return this.#hasBegun()
      ? this.#connection.follow(this.#runId!, this.#lastEventId!, signal)
      : this.#connection.open(signal);
  }
}

/** Whether connecting again may succeed. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof ChatterFixError)) return false;
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500;
  return error.code === 'connection_failed' || error.code === 'timed_out';
}

/** A page that never reads a stream does not load it. */
const loadParser = () => import('eventsource-parser');

/** A server-sent event, with the id that the server gave it. */
interface Received<Event> {
  id: string | undefined;
  event: Event;
}

/**
 * The server-sent events of a response, until `own` aborts; it is aborted where nothing comes for `silence`
 * milliseconds. All events of a chunk are handed out before the next chunk is read.
 */
export async function* eventsIn<Event>(
  response: Response,
  own: AbortController,
  silence?: number,
): AsyncGenerator<Received<Event>> {
  const { createParser } = await loadParser().catch((error: unknown) => {
    void response.body?.cancel();
    throw new ConnectionError(error);
  });
  const ready: Received<Event>[] = [];
  const parser = createParser({
    onEvent: ({ id, data }) => ready.push({ id, event: parseEvent(response, data) as Event }),
  });
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
