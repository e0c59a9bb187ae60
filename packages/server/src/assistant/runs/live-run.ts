import type { ChatEvent } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';

/** An event of a run, with its number in the run's log. */
export interface LoggedEvent {
  readonly number: number;
  readonly type: ChatEvent['type'];
  readonly json: string;
}

/** Events as one row of the log: JSON, one event in a line. */
export interface LogBatch {
  readonly run: number;
  readonly first_number: number;
  readonly last_number: number;
  readonly events: string;
}

/** Characters of events that wait to be stored. Above that, the work pauses. */
const MOST_UNSTORED = 512 * 1024;
/** Characters that wait for a slow reader. Above that, the reader is sent to the stored log. */
const MOST_UNREAD = 256 * 1024;

/**
 * A run that this process works on. Its events go to the readers at once, and to the log a little later: the
 * log's writer takes them from here.
 */
export class LiveRun {
  readonly id: number;
  readonly run_id: string;
  /** Of the person who asked. */
  readonly context: Context;
  /** Resolves when the end of the run is stored, or nothing more can be stored of it. */
  readonly ended: Promise<void>;
  readonly #stopping = new AbortController();
  readonly #readers = new Set<RunReader>();
  readonly #onEvents: (waiting: number) => void;
  readonly #end: () => void;
  #text = '';
  #hasText = false;
  #last = 0;
  #stored = 0;
  /** Events that are not stored yet, except those of the batch that is being written. */
  #unstored: LoggedEvent[] = [];
  #writing: { batch: LogBatch; events: LoggedEvent[] } | undefined;
  #unstoredLength = 0;
  #room: PromiseWithResolvers<void> | undefined;

  /** `last_event`: the number of the last stored event of a run that goes on. */
  constructor(
    run: { id: number; run_id: string; last_event?: number },
    context: Context,
    onEvents: (waiting: number) => void,
  ) {
    this.id = run.id;
    this.run_id = run.run_id;
    this.#last = this.#stored = run.last_event ?? 0;
    this.context = context;
    this.#onEvents = onEvents;
    const end = Promise.withResolvers<void>();
    this.ended = end.promise;
    this.#end = end.resolve;
  }

  /** Aborts when the run is to stop; its reason is the state in which it ends. */
  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  /** The number of the last event. */
  get last(): number {
    return this.#last;
  }

  /** `lost`: another server has ended the run, because it believed that this one no longer works on it. */
  stop(why: 'stopped' | 'interrupted' | 'lost'): void {
    this.#stopping.abort(why);
    this.#room?.resolve();
  }

  /** Adds text. What comes in the same turn of the event loop becomes one event; the first is not held back so long. */
  addText(text: string): void {
    if (this.#text === '') (this.#hasText ? setImmediate : process.nextTick)(() => this.#flushText());
    this.#hasText = true;
    this.#text += text;
  }

  add(event: ChatEvent): void {
    this.#flushText();
    this.#append(event);
  }

  /** Waits while too much is not stored, so that a slow database does not fill the memory. */
  async room(): Promise<void> {
    if (this.#unstoredLength <= MOST_UNSTORED || this.signal.aborted) return;
    this.#room ??= Promise.withResolvers();
    await this.#room.promise;
  }

  /**
   * A reader who has the events up to the number `after` and gets the later ones. Undefined if some of those are
   * to be read from the log first.
   */
  attach(after: number): RunReader | undefined {
    if (after < this.#stored) return undefined;
    const reader = new RunReader(() => this.#readers.delete(reader));
    this.#readers.add(reader);
    const known = [...(this.#writing?.events ?? []), ...this.#unstored];
    reader.give(known.filter(({ number }) => number > after));
    return reader;
  }

  /**
   * What is to be written next: the batch whose writing failed, or all events since. Undefined if everything is
   * stored.
   */
  nextBatch(): LogBatch | undefined {
    this.#flushText();
    if (!this.#writing && this.#unstored.length > 0) {
      const events = this.#unstored;
      this.#unstored = [];
      this.#writing = { events, batch: batchOf(this.id, events) };
    }
    return this.#writing?.batch;
  }

  /** Everything that is not stored, for the transaction that stores the run's end. */
  rest(): LogBatch[] {
    this.#flushText();
    return [
      ...(this.#writing ? [this.#writing.batch] : []),
      ...(this.#unstored.length > 0 ? [batchOf(this.id, this.#unstored)] : []),
    ];
  }

  /** To be called when the batch is stored. */
  stored({ last_number, events }: LogBatch): void {
    this.#writing = undefined;
    this.#stored = last_number;
    this.#unstoredLength -= events.length;
    if (this.#unstoredLength > MOST_UNSTORED) return;
    this.#room?.resolve();
    this.#room = undefined;
  }

  /** Ends the work for its readers, with the last events where those are stored. */
  finish(last: readonly LoggedEvent[] = []): void {
    for (const reader of this.#readers) {
      reader.give(last);
      reader.end();
    }
    this.#stored = Infinity; // whoever comes now reads the log
    this.#end();
  }

  #flushText(): void {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    this.#append({ type: 'text-delta', text });
  }

  #append(event: ChatEvent): void {
    const events = logged(++this.#last, [event]);
    this.#unstored.push(...events);
    this.#unstoredLength += events[0]!.json.length + 1;
    for (const reader of this.#readers) reader.give(events);
    this.#onEvents(this.#unstoredLength);
  }
}

/** Events with their numbers in the log, from `first` on. */
export function logged(first: number, events: readonly ChatEvent[]): LoggedEvent[] {
  return events.map((event, at) => ({ number: first + at, type: event.type, json: JSON.stringify(event) }));
}

export function batchOf(run: number, events: readonly LoggedEvent[]): LogBatch {
  return {
    run,
    first_number: events[0]!.number,
    last_number: events.at(-1)!.number,
    events: events.map(({ json }) => `${json}\n`).join(''),
  };
}

/** One reader's place in a run that this process works on. */
export class RunReader {
  /** Stops reading. */
  readonly leave: () => void;
  #unread: LoggedEvent[] = [];
  #length = 0;
  #over = false;
  #wake: () => void = () => {};

  constructor(leave: () => void) {
    this.leave = leave;
  }

  give(events: readonly LoggedEvent[]): void {
    if (this.#over || events.length === 0) return;
    for (const event of events) {
      this.#unread.push(event);
      this.#length += event.json.length;
    }
    if (this.#length > MOST_UNREAD) {
      this.#unread = [];
      this.end();
    } else this.#wake();
  }

  end(): void {
    this.#over = true;
    this.leave();
    this.#wake();
  }

  /** The events since the last call; waits for some. Undefined at the end, or where the log is to be read. */
  async next(signal: AbortSignal): Promise<readonly LoggedEvent[] | undefined> {
    while (this.#unread.length === 0 && !this.#over && !signal.aborted) {
      const woken = Promise.withResolvers<void>();
      this.#wake = woken.resolve;
      signal.addEventListener('abort', this.#wake, { once: true });
      await woken.promise;
      signal.removeEventListener('abort', this.#wake);
    }
    if (this.#unread.length === 0) return undefined;
    const events = this.#unread;
    this.#unread = [];
    this.#length = 0;
    return events;
  }
}
