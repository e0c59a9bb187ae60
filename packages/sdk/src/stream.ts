import { followSignal, pause } from './abort.ts';
import type { RunCalls } from './client-tools.ts';
import type { ChatAnswer, ChatEvent } from './contract/chat/schemas.ts';
import type { ClientToolCall } from './contract/client-tools/schemas.ts';
import { ApiError, originOf } from './errors.ts';
import type { Received } from './stream-reader.ts';
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
  #sessionId: string | undefined;
  /** The events so far, for loops that begin later. */
  readonly #events: Received<ChatEvent>[] = [];
  /** How many of them were handed out. */
  #handedOut = 0;
  /** The loops that are being run. */
  #loops = 0;
  #source: AsyncGenerator<Received<ChatEvent>[], Received<ChatEvent>[]> | undefined;
  /** The wait for more events, which all loops share. If it fails it is kept. */
  #more: Promise<void> | undefined;
  #answer: Promise<ChatAnswer> | undefined;
  #failure: ApiError | undefined;

  constructor(
    connection: RunConnection,
    {
      signal,
      runId,
      runCalls,
    }: { signal?: AbortSignal | undefined; runId?: string; runCalls?: RunCalls | undefined },
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
   * The id of the last event that was handed out, to go on behind it later.
   * @example localStorage.lastEventId = stream.lastEventId;
   */
  get lastEventId(): string | undefined {
    return this.#events[this.#handedOut - 1]?.id;
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
        while (at >= this.#events.length) await this.#next();
        const { event } = this.#events[at]!;
        if (at === this.#handedOut) {
          this.#handedOut++;
          this.#take(event);
        }
        if (event.type === 'error') throw (this.#failure ??= failureOf(event.problem));
        yield event;
        // Nothing comes behind an answer, unless the stream runs the tools that it waits for.
        if ('answer' in event && !this.#callsIn(event)) return;
      }
    } finally {
      // The last loop that is left ends the connection. The next one goes on behind the last event that was handed out.
      if (--this.#loops === 0) {
        this.#events.length = this.#handedOut;
        const source = this.#source;
        this.#source = undefined;
        await source?.return([]);
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
      let answer: ChatAnswer | undefined;
      for await (const event of this) if ('answer' in event) ({ answer } = event);
      return answer!; // no loop ends before
    })());
  }

  /** Does what an event asks for, when it is handed out for the first time. */
  #take(event: ChatEvent): void {
    if (event.type === 'session-start') {
      this.#runId = event.run_id;
      this.#sessionId = event.session_id;
    }
    const calls = this.#callsIn(event);
    if (calls) this.#runCalls!(this.#runId!, calls, this.#stop.signal);
  }

  #next(): Promise<void> {
    return (this.#more ??= (async () => {
      const { value } = await (this.#source ??= this.#read()).next();
      this.#events.push(...value);
      this.#more = undefined;
    })());
  }

  async *#read(): AsyncGenerator<Received<ChatEvent>[], Received<ChatEvent>[]> {
    const { signal } = this.#stop;
    const release = followSignal(this.#signal, this.#stop);
    let tries = 0;
    // A loop was left before the events had numbers.
    if (!this.#hasBegun()) this.#events.length = this.#handedOut = 0;
    try {
      for (;;) {
        let isWaiting = false;
        let failure: unknown;
        try {
          // The question is sent once only: after the first event, each connection follows the run.
          const response = await (this.#hasBegun()
            ? this.#connection.follow(this.#runId!, this.lastEventId, signal)
            : this.#connection.open(signal));
          const { eventsIn } = await loadReader(); // there by now, for `response`
          for await (const received of eventsIn<ChatEvent>(response)) {
            tries = 0;
            isWaiting = this.#callsIn(received.at(-1)!.event) !== undefined;
            yield received;
          }
          // The server ends each connection where a run begins to wait.
          if (!isWaiting)
            failure = new ApiError({
              ...originOf(response),
              code: 'answer_cut_off',
              status: 200,
              detail: 'The connection broke before the answer was complete.',
              session_id: this.#sessionId,
            });
        } catch (error) {
          if (signal.aborted || !mayPass(error)) throw error;
          failure = error;
        }
        if (!failure) continue;
        if (!this.#hasBegun() || tries === mostTries) throw failure;
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

  #hasBegun(): boolean {
    return this.#runId !== undefined && this.lastEventId !== undefined;
  }
}
