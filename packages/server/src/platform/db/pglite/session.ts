import type { Backend, StartBackend } from './backend.ts';
import { Connection, type Lender, type Unit } from './connection.ts';
import {
  channelOf,
  closeStatement,
  failureIn,
  query,
  sync,
  type Failure,
  type TransactionStatus,
} from './messages.ts';
import type { FromWorker } from './worker-messages.ts';

const CRASHED: Failure = { code: '57P02', message: 'The embedded database ended and is started again' };
const STOPPED: Failure = { code: '57014', message: 'canceling statement due to statement timeout' };
const UNAVAILABLE: Failure = { code: '57P03', message: 'The embedded database cannot be opened' };

/** A transaction that does nothing for so long is rolled back. */
const IDLE_IN_TRANSACTION_MS = 10_000;
/** Between two attempts to open the database again, at first and at the most. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A statement with a time limit, which a tenant wrote itself, goes on for so long while others wait. */
const GIVES_WAY_MS = 100;
/** After so many units, and when there is nothing to do for a while, what they wrote goes into the tables. */
const UNITS_PER_CHECKPOINT = 2_000;
const IDLE_BEFORE_CHECKPOINT_MS = 5_000;

export interface SessionOptions {
  readonly start: StartBackend;
  /** How long a statement may go on after it was asked to stop; then its thread is ended. */
  readonly grace: number;
  /** Whether the data outlive the thread. */
  readonly durable: boolean;
}

/** Units that were sent together, and who gets the answers. */
interface Batch {
  readonly units: readonly Unit[];
  answered: number;
  readonly receive: (bytes: Buffer) => void;
  /** For work of the session's own, which no connection asked for. */
  readonly finish?: (failure: Failure | undefined) => void;
}

/**
 * Lends the one session of PGlite to one connection at a time, from its first statement until everything is
 * answered and no transaction is open. So transactions never mix. Where a statement does not stop when it has
 * to, or the module crashes, the thread is ended and the database opened again; what was not answered fails,
 * and connections keep their prepared statements and channels.
 */
export class Session implements Lender {
  readonly #options: SessionOptions;
  readonly #connections = new Set<Connection>();
  readonly #joining = new Set<Connection>();
  /** Who waits for the session, in the order of arrival. */
  readonly #waiting = new Set<Connection>();
  /** Work of the session's own, for a moment when no connection has it. */
  #chores: (() => Promise<void>)[] = [];
  #backend: Backend | undefined;
  #generation = 0;
  #state: 'open' | 'reopening' | 'failed' | 'closed' = 'reopening';
  #owner: Connection | 'chore' | undefined;
  #sent: Batch[] = [];
  #status: TransactionStatus = 'I';
  /** The client has read a part of an answer and will ask for the rest. */
  #incomplete = false;
  /** The owner's role, settings and prepared statements are being made; its own units run after them. */
  #preparing = false;
  /** Whose role and settings the session has. */
  #settings: string | undefined;
  #unitsDone = 0;
  #unitsAtCheckpoint = 0;
  /** The unit that runs with a time limit, until it is asked to stop. */
  #limited: { readonly unit: number; readonly since: number } | undefined;
  #giveWayTimer: NodeJS.Timeout | undefined;
  #limitTimer: NodeJS.Timeout | undefined;
  #idleTimer: NodeJS.Timeout | undefined;
  #checkpointTimer: NodeJS.Timeout | undefined;
  #pids = 0;
  #onClosed: (() => void) | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Opens the database. */
  async open(): Promise<void> {
    await this.#start();
  }

  /** What is known without asking the database. */
  get state(): 'ready' | 'working' | 'reopening' | 'failed' {
    if (this.#state === 'failed' || this.#state === 'closed') return 'failed';
    if (this.#state === 'reopening') return 'reopening';
    return this.#sent.length > 0 || this.#waiting.size > 0 ? 'working' : 'ready';
  }

  /** A new connection, for the option `socket` of postgres.js. */
  connect(): Connection {
    const connection = new Connection(this, ++this.#pids);
    this.#connections.add(connection);
    return connection;
  }

  join(connection: Connection): void {
    this.#joining.add(connection);
    this.request(connection);
  }

  request(connection: Connection): void {
    if (this.#state === 'failed' || this.#state === 'closed') {
      setImmediate(() => this.#turnAway(connection, UNAVAILABLE));
    } else if (this.#owner === connection) {
      if (this.#preparing) return;
      if (this.#sent.length === 0 || this.#waiting.size === 0) this.#send(connection);
    } else {
      this.#waiting.add(connection);
      this.#lend();
      this.#giveWay();
    }
  }

  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    this.#joining.delete(connection);
    this.#waiting.delete(connection);
    connection.units.length = 0;
    const names = connection.generation === this.#generation ? [...connection.statements.keys()] : [];
    const unheard = [...connection.channels].filter((channel) => !this.#hears(channel));
    if (names.length > 0 || unheard.length > 0)
      this.#chores.push(async () => {
        await this.#perform([
          ...(names.length > 0 ? [unitOf(Buffer.concat([...names.map(closeStatement), sync()]))] : []),
          ...unheard.map((channel) => unitOf(query(`unlisten ${quoted(channel)}`))),
        ]);
      });
    if (this.#owner === connection && this.#sent.length === 0 && !this.#preparing) this.#settle(connection);
    else this.#lend();
  }

  cancel(pid: number, secret: number): void {
    const owner = this.#owner;
    if (owner instanceof Connection && owner.pid === pid && owner.secret === secret && this.#sent.length > 0)
      void this.#backend?.interrupt(this.#unitsDone + 1);
  }

  /** Closes the database. What has not been answered by then fails. */
  async close(): Promise<void> {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    clearTimeout(this.#checkpointTimer);
    clearTimeout(this.#idleTimer);
    const backend = this.#backend;
    if (backend) {
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
    for (const connection of this.#waiting) this.#turnAway(connection, UNAVAILABLE);
    this.#waiting.clear();
  }

  async #start(): Promise<void> {
    const generation = ++this.#generation;
    const current = () => this.#generation === generation;
    this.#unitsDone = this.#unitsAtCheckpoint = 0;
    this.#status = 'I';
    this.#incomplete = false;
    this.#settings = undefined;
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
    const channels = new Set([...this.#connections].flatMap((connection) => [...connection.channels]));
    if (channels.size > 0)
      this.#chores.unshift(async () => {
        await this.#perform([...channels].map((channel) => unitOf(query(`listen ${quoted(channel)}`))));
      });
    this.#lend();
  }

  /** Gives the session to who is next, if it is free. */
  #lend(): void {
    if (this.#owner !== undefined || this.#state !== 'open') return;
    clearTimeout(this.#checkpointTimer);
    const chore = this.#chores.shift();
    if (chore) {
      this.#owner = 'chore';
      void chore().then(() => {
        if (this.#owner === 'chore') this.#owner = undefined;
        this.#lend();
      });
      return;
    }
    const [connection] = this.#waiting;
    if (!connection) {
      this.#backend?.keepProcess(false);
      this.#planCheckpoint();
      return;
    }
    this.#backend?.keepProcess(true);
    this.#waiting.delete(connection);
    this.#owner = connection;
    if (
      this.#settings === connection.settings &&
      connection.generation === this.#generation &&
      !this.#joining.has(connection)
    )
      this.#send(connection);
    else void this.#prepare(connection);
  }

  /** Gives the session a connection's role, settings and prepared statements before its own units run. */
  async #prepare(connection: Connection): Promise<void> {
    const generation = this.#generation;
    this.#preparing = true;
    let failure: Failure | undefined;
    if (this.#settings !== connection.settings) {
      this.#settings = undefined;
      failure = await this.#perform([unitOf(query(`reset role; reset all; ${connection.settings}`))]);
      if (generation === this.#generation && !failure) this.#settings = connection.settings;
    }
    if (generation === this.#generation && connection.generation !== generation && !failure) {
      const lost = [...connection.statements.values()]
        .filter(({ made }) => made)
        .map(({ bytes }) => unitOf(Buffer.concat([bytes, sync()])));
      if (lost.length > 0) await this.#perform(lost);
      if (generation === this.#generation) connection.generation = generation;
    }
    if (generation !== this.#generation || this.#owner !== connection) return; // it waits again
    this.#preparing = false;
    if (failure) {
      this.#turnAway(connection, failure);
      this.#settle(connection);
      return;
    }
    if (this.#joining.delete(connection)) connection.welcome(undefined, parameters);
    if (connection.units.length > 0) this.#send(connection);
    else this.#settle(connection);
  }

  #send(connection: Connection): void {
    const units = connection.units.splice(0);
    if (units.length === 0) return;
    clearTimeout(this.#idleTimer);
    this.#post({ units, answered: 0, receive: (bytes) => void connection.push(bytes) });
  }

  /** Does work of the session's own. */
  #perform(units: readonly Unit[]): Promise<Failure | undefined> {
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
          this.#giveWayTimer = setTimeout(() => this.#giveWay(), GIVES_WAY_MS);
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
      for (const connection of this.#connections)
        if (connection.channels.has(channelOf(notification))) connection.push(notification);
    if (batch.answered < batch.units.length) return;
    if (batch.finish) batch.finish(undefined);
    else if (this.#sent.length === 0 && this.#owner instanceof Connection) this.#settle(this.#owner);
  }

  /** Everything is answered: the connection goes on with its transaction, or gives the session back. */
  #settle(connection: Connection): void {
    const gone = !this.#connections.has(connection);
    if (this.#status === 'I' && !this.#incomplete) {
      if (connection.units.length > 0 && this.#waiting.size === 0) {
        this.#send(connection);
        return;
      }
      this.#owner = undefined;
      if (connection.units.length > 0) this.#waiting.add(connection);
      this.#lend();
    } else if (gone) {
      void this.#rollBack();
    } else if (connection.units.length > 0) {
      this.#send(connection);
    } else {
      clearTimeout(this.#idleTimer);
      this.#idleTimer = setTimeout(() => {
        if (this.#owner !== connection || this.#sent.length > 0) return;
        connection.fail([], CRASHED, 'T');
        void this.#rollBack();
      }, IDLE_IN_TRANSACTION_MS);
      this.#idleTimer.unref();
    }
  }

  async #rollBack(): Promise<void> {
    const generation = this.#generation;
    this.#owner = 'chore';
    await this.#perform([unitOf(sync()), unitOf(query('rollback'))]);
    if (generation !== this.#generation) return;
    this.#owner = undefined;
    this.#lend();
  }

  /** Stops the statement that runs with a time limit, if one does. */
  stopLimited(): void {
    if (this.#limited) this.#stop(this.#limited.unit);
  }

  #giveWay(): void {
    if (
      this.#limited &&
      this.#waiting.size > 0 &&
      performance.now() - this.#limited.since >= GIVES_WAY_MS - 1 // timers may be early
    )
      this.stopLimited();
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
    clearTimeout(this.#idleTimer);
    this.#state = 'reopening';
    this.#failSent(failure);
    this.#chores = [];
    void backend.terminate().then(() => this.#reopen());
  }

  /** Answers what the thread was given and did not answer, and takes the session from its owner. */
  #failSent(failure: Failure): void {
    const owner = this.#owner;
    const sent = this.#sent.splice(0);
    this.#owner = undefined;
    this.#preparing = false;
    if (owner instanceof Connection && this.#connections.has(owner)) {
      const unanswered = sent
        .filter(({ finish }) => !finish)
        .flatMap(({ units, answered }) => units.slice(answered));
      owner.fail(unanswered, failure, this.#status);
      if (owner.units.length > 0 || this.#joining.has(owner)) this.#waiting.add(owner);
    }
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
        await this.#start();
        return;
      } catch {
        if ((this.#state as string) === 'closed') return;
        this.#state = 'failed';
        for (const connection of this.#waiting) this.#turnAway(connection, UNAVAILABLE);
        this.#waiting.clear();
        if (!this.#options.durable) return;
        await new Promise((resolve) => setTimeout(resolve, pause).unref());
      }
    }
  }

  /** Answers what a connection waits for with a failure. */
  #turnAway(connection: Connection, failure: Failure): void {
    if (!this.#connections.has(connection)) return;
    if (this.#joining.delete(connection)) connection.welcome(failure, parameters);
    else connection.fail(connection.units.splice(0), failure, 'I');
  }

  #hears(channel: string): boolean {
    return [...this.#connections].some(({ channels }) => channels.has(channel));
  }

  #planCheckpoint(): void {
    if (!this.#options.durable || this.#unitsDone - this.#unitsAtCheckpoint < UNITS_PER_CHECKPOINT) return;
    this.#checkpointTimer = setTimeout(() => {
      this.#unitsAtCheckpoint = this.#unitsDone;
      this.#chores.push(async () => {
        this.#settings = undefined;
        await this.#perform([unitOf(query('reset role')), unitOf(query('checkpoint'))]);
      });
      this.#lend();
    }, IDLE_BEFORE_CHECKPOINT_MS);
    this.#checkpointTimer.unref();
  }
}

/** What a server says of itself when a connection begins. */
const parameters = {
  server_version: '18.0',
  server_encoding: 'UTF8',
  client_encoding: 'UTF8',
  standard_conforming_strings: 'on',
  integer_datetimes: 'on',
};

function unitOf(bytes: Uint8Array): Unit {
  return { bytes, complete: true, texts: [], prepares: [] };
}

function bufferOn(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
