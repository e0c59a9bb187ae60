import { randomInt } from 'node:crypto';
import { Duplex } from 'node:stream';
import {
  authenticationOk,
  backendKeyData,
  CANCEL_REQUEST,
  commandComplete,
  errorResponse,
  parameterStatus,
  query,
  readStartup,
  readUnits,
  readyForQuery,
  SSL_REQUEST,
  type ClientUnit,
  type Failure,
  type TransactionStatus,
} from './messages.ts';

const ABORTED: Failure = {
  code: '25P02',
  message: 'current transaction is aborted, commands ignored until end of transaction block',
};

/** Messages of a connection that the database answers as one, and the statements in them. */
export interface Unit {
  readonly bytes: Uint8Array;
  readonly complete: boolean;
  readonly texts: readonly string[];
  /** The statements that it prepares. */
  readonly prepares: readonly Prepared[];
}

/** A prepared statement: the message that makes it, and its text. */
interface Prepared {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The database has made it. */
  made: boolean;
}

/** Who lends the one session to connections. */
export interface Lender {
  /** The connection has started up and wants to be welcomed. */
  join(connection: Connection): void;
  /** The connection has units to run. */
  request(connection: Connection): void;
  /** The connection is gone. */
  leave(connection: Connection): void;
  /** Stops what the connection with this number and secret is doing, if it does anything. */
  cancel(pid: number, secret: number): void;
}

/** Parameters of the start-up message that are no settings of the session. */
const notSettings = new Set(['user', 'database', 'client_encoding', 'options', 'replication']);

/**
 * One connection to the database, as postgres.js expects a socket to be. It answers the start-up and
 * requests to cancel, and remembers what it has in the session: prepared statements and channels. It never
 * closes by itself, and never answers within `write`: postgres.js expects neither.
 */
export class Connection extends Duplex {
  /** Prepared statements by name. */
  readonly statements = new Map<string, Prepared>();
  readonly channels = new Set<string>();
  /** What waits for the session. */
  readonly units: Unit[] = [];
  /** The session that has this connection's prepared statements; sessions are counted as they begin. */
  generation = 0;
  readonly pid: number;
  readonly secret: number;
  /** The SQL that gives the session this connection's role and settings. */
  settings = '';
  readonly #session: Lender;
  #started = false;
  /** A transaction of this connection was rolled back, and the client does not know it yet. */
  #aborted = false;
  #incoming: Buffer = Buffer.alloc(0);

  constructor(session: Lender, pid: number) {
    super();
    this.#session = session;
    this.pid = pid;
    this.secret = randomInt(2 ** 31);
  }

  /** As sockets have it; postgres.js asks for it. */
  get readyState(): 'open' | 'closed' {
    return this.destroyed ? 'closed' : 'open';
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#incoming = this.#incoming.length ? Buffer.concat([this.#incoming, chunk]) : chunk;
    if (!this.#started) this.#begin();
    if (this.#started) this.#readUnits();
    done();
  }

  override _final(done: () => void): void {
    done();
    this.destroy();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#session.leave(this);
    done(error);
  }

  /** Tells the client that it may begin, or why not. */
  welcome(failure: Failure | undefined, parameters: Readonly<Record<string, string>>): void {
    if (failure) {
      this.push(errorResponse(failure, 'FATAL'));
      this.destroy();
      return;
    }
    const statuses = Object.entries(parameters).map(([name, value]) => parameterStatus(name, value));
    this.push(
      Buffer.concat([
        authenticationOk(),
        ...statuses,
        backendKeyData(this.pid, this.secret),
        readyForQuery('I'),
      ]),
    );
  }

  /**
   * Answers units that the database will not answer any more. `status` is that of the transaction before
   * them. Where they leave a transaction open, it counts as failed: its later statements must not run by
   * themselves.
   */
  fail(units: readonly Unit[], failure: Failure, status: TransactionStatus): void {
    let open = status !== 'I';
    for (const unit of units) {
      for (const text of unit.texts) open = isOpenAfter(text, open);
      if (!isSync(unit)) this.push(errorResponse(failure));
      if (unit.complete) this.push(readyForQuery(open ? 'E' : 'I'));
    }
    this.#aborted = open;
    // What waits belongs to the failed transaction, and must not run by itself either.
    if (open) for (const unit of this.units.splice(0)) this.#refuse(unit);
  }

  #begin(): void {
    if (this.#incoming.length < 8) return;
    const size = this.#incoming.readUInt32BE(0);
    if (this.#incoming.length < size) return;
    const bytes = this.#incoming.subarray(0, size);
    this.#incoming = this.#incoming.subarray(size);
    const code = bytes.readUInt32BE(4);
    if (code === SSL_REQUEST) {
      setImmediate(() => this.push('N'));
    } else if (code === CANCEL_REQUEST) {
      this.#session.cancel(bytes.readUInt32BE(8), bytes.readUInt32BE(12));
      setImmediate(() => this.destroy());
    } else {
      this.#started = true;
      for (const [name, value] of readStartup(bytes))
        if (!notSettings.has(name)) this.settings += `set ${identifier(name)} = ${literal(value)}; `;
      this.#session.join(this);
    }
  }

  #readUnits(): void {
    const { units, rest, terminated } = readUnits(this.#incoming);
    this.#incoming = rest;
    for (const unit of units) {
      const read = this.#remember(unit);
      if (this.#aborted) setImmediate(() => this.#refuse(read));
      else this.units.push(read);
    }
    if (this.units.length > 0) this.#session.request(this);
    if (terminated) setImmediate(() => this.destroy());
  }

  #remember({ bytes, complete, messages }: ClientUnit): Unit {
    for (const message of messages) if ('text' in message) maskUnlisten(bytes, message.text);
    const texts: string[] = [];
    const prepares: Prepared[] = [];
    for (const message of messages) {
      if (message.kind === 'parse' && message.name !== '') {
        const prepared = { bytes: Uint8Array.from(message.bytes), text: message.text, made: false };
        this.statements.set(message.name, prepared);
        prepares.push(prepared);
      } else if (message.kind === 'close') this.statements.delete(message.statement);
      else if (message.kind === 'query') texts.push(message.text);
      else if (message.kind === 'parse') texts.push(message.text); // has no name, and runs next
      else if (message.kind === 'bind') texts.push(this.statements.get(message.statement)?.text ?? '');
    }
    for (const text of texts) {
      const [, command, quoted, plain] = channelCommand.exec(text) ?? [];
      const channel = quoted?.replaceAll('""', '"') ?? plain?.toLowerCase();
      if (command?.toLowerCase() === 'listen') this.channels.add(channel!);
      else if (channel === '*') this.channels.clear();
      else if (channel !== undefined) this.channels.delete(channel);
    }
    if (texts.some((text) => /^\s*copy\b[^;]*\bfrom\s+stdin\b/i.test(text)))
      return { bytes: refusalOfCopy, complete: true, texts: [], prepares: [] };
    return { bytes, complete, texts, prepares };
  }

  /** Answers in place of the database, which knows of no transaction. */
  #refuse(unit: Unit): void {
    if (unit.texts.some((text) => !isOpenAfter(text, true))) {
      this.#aborted = false;
      this.push(Buffer.concat([commandComplete('ROLLBACK'), readyForQuery('I')]));
      return;
    }
    if (!this.#aborted) {
      this.units.push(unit); // it came together with the end of the transaction
      this.#session.request(this);
      return;
    }
    if (!isSync(unit)) this.push(errorResponse(ABORTED));
    if (unit.complete) this.push(readyForQuery('E'));
  }
}

/**
 * Whether a unit asks for nothing: it is the Sync that postgres.js sends after the failure of a statement that it
 * has described. A further failure in answer to it would make postgres.js send another one, and take the answer
 * to that for the next statement's.
 */
function isSync(unit: Unit): boolean {
  return unit.bytes.length === 5;
}

const channelCommand = /^\s*(listen|unlisten)\s+(?:"((?:[^"]|"")+)"|([\w$]+|\*))/i;

/**
 * The session listens for all connections, so UNLISTEN of one must not end it for the others. Puts a channel in
 * the place of the one that is named: of underscores, which nobody uses, and of the same length, so that the
 * messages stay valid.
 */
function maskUnlisten(bytes: Buffer, text: string): void {
  const [found = '', command, quoted, plain = ''] = channelCommand.exec(text) ?? [];
  if (command?.toLowerCase() !== 'unlisten') return;
  const name = Buffer.byteLength(quoted ?? plain);
  const end = bytes.indexOf(text) + Buffer.byteLength(found) - (quoted === undefined ? 0 : 1);
  bytes.fill('_', end - name, end);
}

const refusalOfCopy = query(
  `do $$ begin raise exception using errcode = '0A000', message = 'the embedded database takes no COPY FROM STDIN'; end $$`,
);

/** Whether a transaction is open after a statement. */
function isOpenAfter(text: string, open: boolean): boolean {
  if (/^\s*(begin|start\s+transaction)\b/i.test(text)) return true;
  if (/^\s*(commit|end|abort|rollback)\b(?!\s+(?:(?:work|transaction)\s+)?(?:to|and\s+chain)\b)/i.test(text))
    return false;
  return open;
}

function identifier(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.toLowerCase().replaceAll('"', '""')}"`)
    .join('.');
}

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
