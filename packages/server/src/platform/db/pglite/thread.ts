import type { Backend, StartBackend } from './backend.ts';
import type { Unit } from './connection.ts';
import { channelOf, failureIn, type Failure, type TransactionStatus } from './messages.ts';
import type { FromWorker } from './worker-messages.ts';

const CRASHED: Failure = { code: '57P02', message: 'The embedded database ended and is started again' };
const STOPPED: Failure = { code: '57014', message: 'canceling statement due to statement timeout' };

/** Between two attempts to open the database again, at first and at the most. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A statement with a time limit, which a tenant wrote itself, goes on for so long while others wait. */
const GIVES_WAY_MS = 100;

export interface ThreadOptions {
  readonly start: StartBackend;
  /** How long a statement may go on after it was asked to stop; then its thread is ended. */
  readonly grace: number;
  /** Whether the data outlive the thread. */
  readonly durable: boolean;
}

/** What the user of the thread is told, and what it is asked. */
export interface ThreadUser {
  /** The database is open, in a new session: at first, and each time after the thread was ended. */
  onOpen(): void;
  /** Everything that was sent has been answered. */
  onAnswered(): void;
  onNotification(channel: string, notification: Buffer): void;
  /** The thread was ended or closed, and did not answer these units, which `send` was given. */
  onEnd(unanswered: readonly Unit[], failure: Failure): void;
  /** The database cannot be opened again. */
  onUnavailable(): void;
  /** Whether others wait for what runs now. */
  othersWait(): boolean;
}

/** Units that were sent together, and who gets the answers. */
interface Batch {
  readonly units: readonly Unit[];
  answered: number;
  readonly receive: (bytes: Buffer) => void;
  /** For work that no connection asked for. */
  readonly finish?: (failure: Failure | undefined) => void;
}

/**
 * PGlite's thread. It is given units and answers them in order. A unit whose time is over is asked to stop.
 * Where it does not, or the module crashes, the thread is ended and the database opened again: a new session
 * begins, and what was not answered fails.
 */
export class Thread {
  readonly #options: ThreadOptions;
  readonly #user: ThreadUser;
  #state: 'open' | 'reopening' | 'failed' | 'closed' = 'reopening';
  #backend: Backend | undefined;
  #generation = 0;
  #unitsDone = 0;
  #sent: Batch[] = [];
  #status: TransactionStatus = 'I';
  #incomplete = false;
  /** The unit that runs with a time limit, until it is asked to stop. */
  #limited: { readonly unit: number; readonly since: number } | undefined;
  #giveWayTimer: NodeJS.Timeout | undefined;
  #limitTimer: NodeJS.Timeout | undefined;
  #onClosed: (() => void) | undefined;

  constructor(options: ThreadOptions, user: ThreadUser) {
    this.#options = options;
    this.#user = user;
  }

  get state(): 'open' | 'reopening' | 'failed' | 'closed' {
    return this.#state;
  }

  /** The number of the session: it changes when the thread is ended and when it is started. */
  get generation(): number {
    return this.#generation;
  }

  /** How many units this session has answered. */
  get unitsDone(): number {
    return this.#unitsDone;
  }

  /** Whether something was sent and is not answered yet. */
  get busy(): boolean {
    return this.#sent.length > 0;
  }

  /** The state of the transaction after the last unit that was answered. */
  get status(): TransactionStatus {
    return this.#status;
  }

  /** The client has read a part of an answer and will ask for the rest. */
  get incomplete(): boolean {
    return this.#incomplete;
  }

  /** Opens the database. */
  async open(): Promise<void> {
    const generation = ++this.#generation;
    const current = () => this.#generation === generation;
    this.#unitsDone = 0;
    this.#status = 'I';
    const backend = await this.#options.start(
      (message) => {
        if (current()) this.#receive(message);
      },
      () => {
        if (current()) this.#end(CRASHED);
      },
    );
    if (this.#state === 'closed') {
      await backend.terminate();
      return;
    }
    this.#backend = backend;
    this.#state = 'open';
    backend.keepProcess(false);
    this.#user.onOpen();
  }

  /** Closes the database. What has not been answered by then fails. */
  async close(): Promise<void> {
    this.#state = 'closed';
    const backend = this.#backend;
    if (!backend) return;
    const closed = new Promise<void>((resolve) => {
      this.#onClosed = resolve;
    });
    backend.keepProcess(true);
    backend.post({ kind: 'close' }, []);
    await closed;
    this.#backend = undefined;
    clearTimeout(this.#limitTimer);
    this.#failSent(CRASHED);
    await backend.terminate();
  }

  /** Whether the process may not end before the thread. */
  keepProcess(keep: boolean): void {
    this.#backend?.keepProcess(keep);
  }

  /** Sends a connection's units. */
  send(units: readonly Unit[], receive: (bytes: Buffer) => void): void {
    this.#post({ units, answered: 0, receive });
  }

  /** Runs units that no connection asked for. */
  perform(units: readonly Unit[]): Promise<Failure | undefined> {
    const answer: Buffer[] = [];
    return new Promise((resolve) => {
      if (!this.#backend) {
        resolve(CRASHED);
        return;
      }
      this.#post({
        units,
        answered: 0,
        receive: (bytes) => answer.push(bytes),
        finish: (failure) => resolve(failure ?? failureIn(Buffer.concat(answer))),
      });
    });
  }

  /** Asks the unit that runs to stop. */
  cancel(): void {
    void this.#backend?.interrupt(this.#unitsDone + 1);
  }

  /** Stops the statement that runs with a time limit, if one does. */
  stopLimited(): void {
    if (this.#limited) this.#stop(this.#limited.unit);
  }

  /** Stops it if others wait and it has run for a while. */
  giveWay(): void {
    if (
      this.#limited &&
      this.#user.othersWait() &&
      performance.now() - this.#limited.since >= GIVES_WAY_MS - 1 // timers may be early
    )
      this.stopLimited();
  }

  #post(batch: Batch): void {
    this.#sent.push(batch);
    let end = 0;
    const ends = batch.units.map((unit) => (end += unit.bytes.length));
    const bytes = new Uint8Array(end);
    batch.units.forEach((unit, index) => bytes.set(unit.bytes, ends[index]! - unit.bytes.length));
    this.#backend!.post({ kind: 'run', bytes, ends }, [bytes.buffer]);
  }

  #receive(message: FromWorker): void {
    const [batch] = this.#sent;
    switch (message.kind) {
      case 'output':
        batch?.receive(bufferOn(message.bytes));
        break;
      case 'done':
        if (batch) this.#done(batch, message);
        break;
      case 'limited':
        this.#unlimit();
        if (message.limit > 0) {
          this.#limited = { unit: message.unit, since: performance.now() };
          this.#limitTimer = setTimeout(() => this.#stop(message.unit), message.limit);
          this.#giveWayTimer = setTimeout(() => this.giveWay(), GIVES_WAY_MS);
        }
        break;
      case 'crashed':
        this.#end(CRASHED);
        break;
      case 'closed':
        this.#onClosed?.();
        break;
    }
  }

  #done(batch: Batch, { bytes, statuses, notifications }: FromWorker & { kind: 'done' }): void {
    this.#unlimit();
    if (bytes.length > 0) batch.receive(bufferOn(bytes));
    for (const { prepares } of batch.units.slice(batch.answered, batch.answered + statuses.length))
      for (const prepared of prepares) prepared.made = true;
    batch.answered += statuses.length;
    this.#unitsDone += statuses.length;
    if (statuses !== '') this.#incomplete = statuses.endsWith('-');
    const status = statuses.replaceAll('-', '').at(-1); // an incomplete unit changes no transaction
    if (status !== undefined) this.#status = status as TransactionStatus;
    if (batch.answered === batch.units.length) this.#sent.shift();
    for (const notification of notifications.map(bufferOn))
      this.#user.onNotification(channelOf(notification), notification);
    if (batch.answered < batch.units.length) return;
    if (batch.finish) batch.finish(undefined);
    else if (this.#sent.length === 0) this.#user.onAnswered();
  }

  #unlimit(): void {
    clearTimeout(this.#limitTimer);
    clearTimeout(this.#giveWayTimer);
    this.#limited = undefined;
  }

  /** A unit's time is over. */
  #stop(unit: number): void {
    const backend = this.#backend;
    if (!backend) return;
    this.#unlimit();
    void backend.interrupt(unit);
    this.#limitTimer = setTimeout(() => {
      if (this.#backend === backend && this.#unitsDone < unit) this.#end(STOPPED);
    }, this.#options.grace);
  }

  /** Ends the thread, answers what it did not, and opens the database again. */
  #end(failure: Failure): void {
    const backend = this.#backend;
    if (!backend || this.#state === 'closed') {
      this.#onClosed?.();
      return;
    }
    this.#backend = undefined;
    this.#generation++;
    this.#unlimit();
    this.#state = 'reopening';
    this.#failSent(failure);
    void backend.terminate().then(() => this.#reopen());
  }

  #failSent(failure: Failure): void {
    const sent = this.#sent.splice(0);
    this.#user.onEnd(
      sent.filter(({ finish }) => !finish).flatMap(({ units, answered }) => units.slice(answered)),
      failure,
    );
    for (const { finish } of sent) finish?.(failure);
  }

  async #reopen(): Promise<void> {
    for (
      let pause = FIRST_PAUSE_MS;
      this.#state !== 'closed';
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
    ) {
      try {
        if (!this.#options.durable) throw new Error('The data were in the memory of the thread');
        await this.open();
        return;
      } catch {
        if ((this.#state as string) === 'closed') return;
        this.#state = 'failed';
        this.#user.onUnavailable();
        if (!this.#options.durable) return;
        await new Promise((resolve) => setTimeout(resolve, pause).unref());
      }
    }
  }
}

function bufferOn(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
