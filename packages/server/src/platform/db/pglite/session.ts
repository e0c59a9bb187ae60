import { Connection, type Lender, type Unit } from './connection.ts';
import { closeStatement, query, sync, type Failure } from './messages.ts';
import { Thread, type ThreadOptions, type ThreadUser } from './thread.ts';

const IDLE_TOO_LONG: Failure = {
  code: '25P03',
  message: 'terminating connection due to idle-in-transaction timeout',
};
const UNAVAILABLE: Failure = { code: '57P03', message: 'The embedded database cannot be opened' };

/** A transaction that does nothing for so long is rolled back. */
const IDLE_IN_TRANSACTION_MS = 10_000;
/** After so many units, and when there is nothing to do for a while, what they wrote goes into the tables. */
const UNITS_PER_CHECKPOINT = 2_000;
const IDLE_BEFORE_CHECKPOINT_MS = 5_000;

export interface SessionOptions extends ThreadOptions {
  /** A transaction that does nothing for so many milliseconds is rolled back. */
  readonly idleInTransaction?: number;
}

/**
 * Lends the one session of PGlite to one connection at a time, from its first statement until everything is
 * answered and no transaction is open. So transactions never mix. When the thread was ended and the database
 * opened again, connections keep their prepared statements and channels.
 */
export class Session implements Lender, ThreadUser {
  readonly #thread: Thread;
  readonly #options: SessionOptions;
  readonly #connections = new Set<Connection>();
  readonly #joining = new Set<Connection>();
  /** Who waits for the session, in the order of arrival. */
  readonly #waiting = new Set<Connection>();
  /** Work of the session's own, for a moment when no connection has it. */
  #chores: (() => Promise<void>)[] = [];
  #owner: Connection | 'chore' | undefined;
  /** The owner's role, settings and prepared statements are being made; its own units run after them. */
  #preparing = false;
  /** Whose role and settings the session has. */
  #settings: string | undefined;
  #unitsAtCheckpoint = 0;
  #idleTimer: NodeJS.Timeout | undefined;
  #checkpointTimer: NodeJS.Timeout | undefined;
  #pids = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#thread = new Thread(options, this);
  }

  /** Opens the database. */
  open(): Promise<void> {
    return this.#thread.open();
  }

  /** What is known without asking the database. */
  get state(): 'ready' | 'working' | 'reopening' | 'failed' {
    const { state, busy } = this.#thread;
    if (state === 'failed' || state === 'closed') return 'failed';
    if (state === 'reopening') return 'reopening';
    return busy || this.#waiting.size > 0 ? 'working' : 'ready';
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
    if (this.#thread.state === 'failed' || this.#thread.state === 'closed') {
      setImmediate(() => this.#turnAway(connection, UNAVAILABLE));
    } else if (this.#owner === connection) {
      if (this.#preparing) return;
      if (!this.#thread.busy || this.#waiting.size === 0) this.#send(connection);
    } else {
      this.#waiting.add(connection);
      this.#lend();
      this.#thread.giveWay();
    }
  }

  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    this.#joining.delete(connection);
    this.#waiting.delete(connection);
    connection.units.length = 0;
    const names = connection.generation === this.#thread.generation ? [...connection.statements.keys()] : [];
    const unheard = [...connection.channels].filter((channel) => !this.#hears(channel));
    if (names.length > 0 || unheard.length > 0)
      this.#chores.push(async () => {
        await this.#thread.perform([
          ...(names.length > 0 ? [unitOf(Buffer.concat([...names.map(closeStatement), sync()]))] : []),
          ...unheard.map((channel) => unitOf(query(`unlisten ${quoted(channel)}`))),
        ]);
      });
    if (this.#owner === connection && !this.#thread.busy && !this.#preparing) this.#settle(connection);
    else this.#lend();
  }

  cancel(pid: number, secret: number): void {
    const owner = this.#owner;
    if (owner instanceof Connection && owner.pid === pid && owner.secret === secret && this.#thread.busy)
      this.#thread.cancel();
  }

  /** Stops the statement that runs with a time limit, if one does. */
  stopLimited(): void {
    this.#thread.stopLimited();
  }

  /** Closes the database. What has not been answered by then fails. */
  async close(): Promise<void> {
    if (this.#thread.state === 'closed') return;
    clearTimeout(this.#checkpointTimer);
    clearTimeout(this.#idleTimer);
    await this.#thread.close();
    this.onUnavailable();
  }

  onOpen(): void {
    this.#settings = undefined;
    this.#unitsAtCheckpoint = 0;
    const channels = new Set([...this.#connections].flatMap((connection) => [...connection.channels]));
    if (channels.size > 0)
      this.#chores.unshift(async () => {
        await this.#thread.perform(
          [...channels].map((channel) => unitOf(query(`listen ${quoted(channel)}`))),
        );
      });
    this.#lend();
  }

  onAnswered(): void {
    if (this.#owner instanceof Connection) this.#settle(this.#owner);
  }

  onNotification(channel: string, notification: Buffer): void {
    for (const connection of this.#connections)
      if (connection.channels.has(channel)) connection.push(notification);
  }

  onEnd(unanswered: readonly Unit[], failure: Failure): void {
    clearTimeout(this.#idleTimer);
    const owner = this.#owner;
    this.#owner = undefined;
    this.#preparing = false;
    this.#chores = [];
    if (!(owner instanceof Connection) || !this.#connections.has(owner)) return;
    owner.fail(unanswered, failure, this.#thread.status);
    if (owner.units.length > 0 || this.#joining.has(owner)) this.#waiting.add(owner);
  }

  onUnavailable(): void {
    for (const connection of this.#waiting) this.#turnAway(connection, UNAVAILABLE);
    this.#waiting.clear();
  }

  othersWait(): boolean {
    return this.#waiting.size > 0;
  }

  /** Gives the session to who is next, if it is free. */
  #lend(): void {
    if (this.#owner !== undefined || this.#thread.state !== 'open') return;
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
      this.#thread.keepProcess(false);
      this.#planCheckpoint();
      return;
    }
    this.#thread.keepProcess(true);
    this.#waiting.delete(connection);
    this.#owner = connection;
    if (
      this.#settings === connection.settings &&
      connection.generation === this.#thread.generation &&
      !this.#joining.has(connection)
    )
      this.#send(connection);
    else void this.#prepare(connection);
  }

  /** Gives the session a connection's role, settings and prepared statements before its own units run. */
  async #prepare(connection: Connection): Promise<void> {
    const generation = this.#thread.generation;
    this.#preparing = true;
    let failure: Failure | undefined;
    if (this.#settings !== connection.settings) {
      this.#settings = undefined;
      failure = await this.#thread.perform([unitOf(query(`reset role; reset all; ${connection.settings}`))]);
      if (generation === this.#thread.generation && !failure) this.#settings = connection.settings;
    }
    if (generation === this.#thread.generation && connection.generation !== generation && !failure) {
      const lost = [...connection.statements.values()]
        .filter(({ made }) => made)
        .map(({ bytes }) => unitOf(Buffer.concat([bytes, sync()])));
      if (lost.length > 0) await this.#thread.perform(lost);
      if (generation === this.#thread.generation) connection.generation = generation;
    }
    // Not within the client's `write`: postgres.js would miss the welcome and wait for ever.
    if (this.#joining.has(connection)) await new Promise(setImmediate);
    if (generation !== this.#thread.generation || this.#owner !== connection) return; // it waits again
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
    this.#thread.send(units, (bytes) => void connection.push(bytes));
  }

  /** Everything is answered: the connection goes on with its transaction, or gives the session back. */
  #settle(connection: Connection): void {
    const gone = !this.#connections.has(connection);
    if (this.#thread.status === 'I' && !this.#thread.incomplete) {
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
        if (this.#owner !== connection || this.#thread.busy) return;
        connection.fail([], IDLE_TOO_LONG, 'T');
        void this.#rollBack();
      }, this.#options.idleInTransaction ?? IDLE_IN_TRANSACTION_MS);
      this.#idleTimer.unref();
    }
  }

  async #rollBack(): Promise<void> {
    const generation = this.#thread.generation;
    this.#owner = 'chore';
    await this.#thread.perform([unitOf(sync()), unitOf(query('rollback'))]);
    if (generation !== this.#thread.generation) return;
    this.#owner = undefined;
    this.#lend();
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
    if (!this.#options.durable || this.#thread.unitsDone - this.#unitsAtCheckpoint < UNITS_PER_CHECKPOINT)
      return;
    this.#checkpointTimer = setTimeout(() => {
      this.#unitsAtCheckpoint = this.#thread.unitsDone;
      this.#chores.push(async () => {
        this.#settings = undefined;
        await this.#thread.perform([unitOf(query('reset role')), unitOf(query('checkpoint'))]);
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

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
