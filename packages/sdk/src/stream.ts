import { followSignal, pause } from './abort.ts';
import type { RunCalls } from './client-tools.ts';
import type { ChatAnswer, ChatEvent } from './contract/chat/schemas.ts';
import type { ClientToolCall } from './contract/client-tools/schemas.ts';
import { ApiError, originOf } from './errors.ts';
import { failureOf, loadReader, mayPass } from './streams.ts';
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

/** The types of event after which nothing comes, unless the stream runs the tools for which the answer waits. */
const lastTypes: ReadonlySet<ChatEvent['type']> = new Set(['answer-finish', 'run-wait']);
/** How often a broken connection is opened again before the next event has come. */
const mostTries = 6;

/**
 * A streamed answer. The server works on it whether anybody reads it or not: if the connection breaks, the stream
 * connects again and goes on behind the last event, and leaving the loop leaves the answer going. Each loop gets
 * all events from the first one on, so `answer()` and further loops work after a loop, and beside it. `cancel()`
 * stops the answer. If the answer fails, the loop throws an `ApiError`; if the connection cannot be opened again,
 * the error has the code `answer_cut_off`.
 *
 * @example
 * for await (const event of chatterfix.chat.stream({ message: 'Why does P-101 leak?' })) {
 *   if (event.type === 'text-delta') process.stdout.write(event.text);
 * }
 */
export class ChatStream implements AsyncIterable<ChatEvent> {
  readonly #connection: RunConnection;
  readonly #signal: AbortSignal | undefined;
  readonly #runCalls: RunCalls | undefined;
  readonly #stop = new AbortController();
  #runId: string | undefined;
  #lastEventId: string | undefined;
  #sessionId: string | undefined;
  /** The events so far, for loops that begin later. */
  readonly #events: ChatEvent[] = [];
  /** The loops that are being run. */
  #loops = 0;
  #source: AsyncGenerator<ChatEvent> | undefined;
  /** Whether another event has come; all loops that wait for it share the promise. After the end it is kept. */
  #more: Promise<boolean> | undefined;
  #answer: Promise<ChatAnswer> | undefined;

  constructor(
    connection: RunConnection,
    {
      signal,
      runId,
      runCalls,
    }: { signal?: AbortSignal | undefined; runId?: string; runCalls?: RunCalls | undefined } = {},
  ) {
    this.#connection = connection;
    this.#signal = signal;
    this.#runId = runId;
    this.#runCalls = runCalls;
  }

  /**
   * The work on this answer, once its first event has come: to follow it from another page or server.
   * @example localStorage.runId = stream.runId;
   */
  get runId(): string | undefined {
    return this.#runId;
  }

  /**
   * The id of the last event that was received, to go on behind it later.
   * @example localStorage.lastEventId = stream.lastEventId;
   */
  get lastEventId(): string | undefined {
    return this.#lastEventId;
  }

  /**
   * Stops the answer, here and on the server. The conversation keeps what has been written. The loop that reads
   * the answer throws `reason`, an `AbortError` unless given.
   * @example stopButton.onclick = () => stream.cancel();
   */
  cancel(reason?: unknown): void {
    if (this.#runId !== undefined) void this.#connection.stop(this.#runId).catch(() => {});
    this.#stop.abort(reason);
  }

  /** The events of the answer, in order. The question is sent when the first event is requested. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ChatEvent> {
    this.#loops++;
    try {
      for (let at = 0; ; at++) {
        while (at >= this.#events.length) if (!(await this.#next())) return;
        yield this.#events[at]!;
      }
    } finally {
      // The last loop that is left ends the connection. The next one goes on behind the last event.
      if (--this.#loops === 0) {
        await this.#source?.return(undefined);
        this.#source = undefined;
      }
    }
  }

  /**
   * The whole answer, once it is complete, or as far as it came where it waits for `approvals`, or for tools of a page
   * that this stream does not have.
   * @example const { response, sources } = await chatterfix.chat.stream({ message: 'Why does P-101 leak?' }).answer();
   */
  answer(): Promise<ChatAnswer> {
    return (this.#answer ??= (async () => {
      for await (const event of this)
        if (event.type === 'answer-finish' || (event.type === 'run-wait' && !this.#callsIn(event)))
          return event.answer;
      throw cutOff();
    })());
  }

  #next(): Promise<boolean> {
    return (this.#more ??= (async () => {
      const { done, value } = await (this.#source ??= this.#read()).next();
      if (done) return false;
      this.#events.push(value);
      this.#more = lastTypes.has(value.type) && !this.#callsIn(value) ? Promise.resolve(false) : undefined;
      return true;
    })());
  }

  async *#read(): AsyncGenerator<ChatEvent> {
    const { signal } = this.#stop;
    const release = followSignal(this.#signal, this.#stop);
    let tries = 0;
    let hasFailed = false;
    let isWaiting = false;
    if (!this.#hasBegun()) this.#events.length = 0; // a loop was left before the events had numbers
    try {
      for (;;) {
        const connection = new AbortController();
        const releaseConnection = followSignal(signal, connection);
        try {
          const response = await this.#connect(connection.signal);
          const { eventsIn } = await loadReader(); // there by now, for `response`
          for await (const { id, event } of eventsIn<ChatEvent>(response)) {
            tries = 0;
            this.#lastEventId = id;
            if (event.type === 'session-start') {
              this.#runId = event.run_id;
              this.#sessionId = event.session_id;
            }
            hasFailed = event.type === 'error';
            if (event.type === 'error') throw failureOf(event.problem);
            const calls = this.#callsIn(event);
            isWaiting = calls !== undefined;
            if (calls) this.#runCalls?.(this.#runId!, calls, signal);
            yield event;
          }
          // The server ends each connection where a run begins to wait.
          if (isWaiting) {
            isWaiting = false;
            continue;
          }
          if (!this.#canResume(tries)) throw cutOff(this.#sessionId, response);
        } catch (error) {
          if (signal.aborted || hasFailed || !mayPass(error) || !this.#canResume(tries)) throw error;
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

  /** The calls that the answer waits for, where this stream runs tools, so that it goes on. */
  #callsIn(event: ChatEvent): readonly ClientToolCall[] | undefined {
    return this.#runCalls && event.type === 'run-wait' ? event.answer.client_tool_calls : undefined;
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

function cutOff(sessionId?: string, response?: Response): ApiError {
  return new ApiError({
    ...originOf(response),
    code: 'answer_cut_off',
    status: 200,
    detail: 'The connection broke before the answer was complete.',
    ...(sessionId && { session_id: sessionId }),
  });
}
