import { Socket } from 'node:net';
import postgres from 'postgres';
import { CheckedSocket } from './checked-socket.ts';
import { APP_ROLE } from './migrate.ts';

/** The options of a connection, as postgres.js has parsed them. They hold what it knows of array types. */
export type ParsedOptions = postgres.Sql['options'];

/** A connection that must not be used: the message tells the operator why. */
export class UnsafeConnection extends Error {
  override readonly name = 'UnsafeConnection';
  readonly code = 'UNSAFE_CONNECTION';
}

/** A connection broke, or the database did not answer on it in time. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly code = 'CONNECTION_LOST';
}

/** A connection could not be opened; the cause says why. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
  readonly code = 'NO_CONNECTION';
}

/** Milliseconds. */
export interface TimeLimits {
  /** For a connection to be open and checked. */
  opening: number;
  /** For a statement or a transaction to get a connection. */
  waiting: number;
  /** For a statement to get a lock. PostgreSQL holds this and the next. */
  lock: number;
  /** For a statement to run. */
  statement: number;
  /** For a statement to be answered; afterwards the connection is lost. */
  silence: number;
}
export const defaultTimeLimits: TimeLimits = {
  opening: 3_000,
  waiting: 3_000,
  lock: 3_000,
  statement: 6_000,
  silence: 7_000,
};
const IDLE_IN_TRANSACTION_MS = 30_000;
/** How often `watch` is called. */
export const WATCH_MS = 250;
/** Calls of `watch` without an answer after which nothing further is sent behind what is in flight. */
const STALLED_CALLS = 2;

/**
 * One connection to PostgreSQL: a postgres.js of its own, with one socket, that is never connected again.
 *
 * postgres.js connects a broken connection again for whoever comes next. What a transaction sends after the
 * break then goes to another's transaction, waits for ever, or throws where nobody can catch it
 * (https://github.com/porsager/postgres/issues/1208). Here nothing reaches postgres.js after the break.
 */
export class Connection {
  /** Statements that are not answered yet. */
  inFlight = 0;
  /** Those of them that are not quick. */
  slowInFlight = 0;
  /** Whether a transaction has it for itself. */
  reserved = false;
  readonly openedAt = performance.now();
  answeredAt = 0;
  readonly #sql: postgres.Sql;
  readonly #onLost: (connection: Connection) => void;
  readonly #waiting = new Set<(error: Error) => void>();
  #lost: Error | undefined;
  #socket: Socket | undefined;
  readonly #silentCallsAllowed: number;
  /** Calls of `watch` since the last answer, while something was in flight. */
  #silentCalls = 0;
  /** Calls of `watch` while something was in flight, and what they were when each statement in flight was sent. */
  #calls = 0;
  readonly #sentAt: number[] = [];
  #checked = false;
  #session: string | undefined;
  #gaveUp = false;
  /** What the server reports of the session, and reports again when it changes. */
  readonly #parameters: Record<string, string> = {};

  /**
   * Connects, and checks the session before any other statement. `onLost` is called once, also after `end`.
   */
  static async open(
    options: ParsedOptions,
    limits: TimeLimits,
    onLost: (connection: Connection) => void,
    onNotification?: (payload: string) => void,
  ): Promise<Connection> {
    const connection = new Connection(options, limits, onLost, onNotification);
    const late = setTimeout(
      () => connection.#lose(new ConnectionLost('The database did not accept a connection in time.')),
      limits.opening,
    );
    try {
      await connection.#check();
      connection.#checked = true;
      return connection;
    } catch (cause) {
      const error = explainPooler(cause);
      connection.#lose(error);
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  private constructor(
    options: ParsedOptions,
    limits: TimeLimits,
    onLost: (connection: Connection) => void,
    onNotification?: (payload: string) => void,
  ) {
    this.#onLost = onLost;
    this.#silentCallsAllowed = limits.silence / WATCH_MS;
    let cause: Error | undefined; // why it could not connect
    const lost = () => this.#lose((this.#checked ? undefined : cause) ?? brokenConnection());
    let attempts = 0;
    this.#sql = postgres({
      ...options,
      max: 1,
      max_lifetime: null,
      fetch_types: false,
      connection: sessionSettings(limits),
      parameters: this.#parameters,
      onclose: lost,
      onnotify: (_channel: string, payload: string) => onNotification?.(payload),
      // An address may name several hosts, which are tried in turn, each once.
      socket: ({ host }: ParsedOptions) => {
        if (this.#lost || attempts === host.length) {
          lost();
          throw this.#lost;
        }
        this.#socket = openSocket(options, attempts++);
        return this.#socket.on('error', (error) => {
          cause = error;
        });
      },
    } as unknown as postgres.Options<Record<string, postgres.PostgresType>>); // its types lack `socket` and the parsed form
  }

  get lost(): boolean {
    return this.#lost !== undefined;
  }

  /** Whether what is in flight has got no answer for a while: it may wait for a lock. */
  get stalled(): boolean {
    return this.#silentCalls >= STALLED_CALLS;
  }

  /**
   * The session in the database, where it may go on although the connection was given up: its process, and a
   * moment at which it had begun, because numbers of processes come again.
   */
  get stranded(): string | undefined {
    return this.#gaveUp ? this.#session : undefined;
  }

  /** Whether the database takes no writes: it is a replica, or its operator has said so. */
  get readsOnly(): boolean {
    return (
      this.#parameters['in_hot_standby'] === 'on' ||
      this.#parameters['default_transaction_read_only'] === 'on'
    );
  }

  /** Why the connection broke, where the answers of the database could not be read. */
  get unreadable(): Error | undefined {
    return this.#lost?.cause === undefined ? undefined : this.#lost;
  }

  /** Sends a statement at once, behind those that are not answered yet. */
  run(text: string, parameters: readonly unknown[]): Promise<unknown[]> {
    if (this.#lost) return Promise.reject(this.#lost);
    if (this.inFlight++ === 0) this.#silentCalls = 0;
    this.#sentAt.push(this.#calls);
    return new Promise<unknown[]>((resolve, reject) => {
      this.#waiting.add(reject);
      const settled = () => {
        this.#waiting.delete(reject);
        this.inFlight--;
        this.#sentAt.shift(); // answers come in the order of the statements
        if (!this.#lost) this.#silentCalls = 0;
        this.answeredAt = performance.now();
      };
      this.#sql
        .unsafe(text, parameters as postgres.ParameterOrJSON<never>[], { prepare: true })
        .execute() // otherwise it waits for its `then`
        .then(
          (rows) => {
            settled();
            resolve(rows);
          },
          (error: unknown) => {
            settled();
            if (this.#checked && isOfTheNetwork(error)) this.#lose(brokenConnection());
            else if (this.#checked && !isAnswer(error))
              this.#lose(new ConnectionLost('What the database answered cannot be read.', { cause: error }));
            reject(this.#lost ?? error);
          },
        );
    });
  }

  /**
   * Ends the connection if the database has been silent for too long, or if a statement that shares it has
   * waited for as long behind others. To be called every `WATCH_MS`.
   */
  watch(): void {
    if (this.inFlight === 0) return;
    // Calls are counted, not time: while this process is busy, answers wait unread.
    this.#silentCalls++;
    this.#calls++;
    const waited = this.reserved ? this.#silentCalls : this.#calls - this.#sentAt[0]!;
    if (waited <= this.#silentCallsAllowed) return;
    this.#gaveUp = true;
    this.#lose(new ConnectionLost('The database did not answer in time.'));
  }

  /** Closes the connection when what was sent is answered, at the latest after the time. */
  async end(milliseconds: number): Promise<void> {
    if (this.#lost) return;
    const late = setTimeout(() => this.destroy(), milliseconds);
    await this.#sql.end().catch(() => {}); // it may break meanwhile
    clearTimeout(late);
    this.destroy();
  }

  destroy(): void {
    this.#gaveUp = this.inFlight > 0;
    this.#lose(new ConnectionLost('The connection to the database was closed.'));
  }

  #lose(error: Error): void {
    if (this.#lost) return;
    this.#lost = error;
    for (const reject of this.#waiting) reject(error);
    this.#waiting.clear();
    this.#socket?.destroy();
    this.#onLost(this);
  }

  async #check(): Promise<void> {
    const [session] = (await this.run(sessionCheck, [])) as Session[];
    this.#session = session?.session;
    if (session?.role !== APP_ROLE)
      throw new UnsafeConnection(
        `The database session runs as the role ${session?.role ?? '(none)'}, not as ${APP_ROLE}, so row-level security would not protect the tenants. Is a connection pooler such as PgBouncer in between, which drops the start-up parameter "role" (ignore_startup_parameters)? Let DATABASE_URL lead to PostgreSQL itself.`,
      );
    if (session.superuser || session.bypasses)
      throw new UnsafeConnection(
        `The role ${APP_ROLE} ${session.superuser ? 'is a superuser' : 'has BYPASSRLS'}, so row-level security would not protect the tenants. ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS;`,
      );
    if (session.time_zone !== 'UTC' || session.statement_timeout === '0')
      throw new UnsafeConnection(
        'The database session did not get the settings that the server asks for (TimeZone, statement_timeout). Is a connection pooler such as PgBouncer in between? Let DATABASE_URL lead to PostgreSQL itself.',
      );
  }
}

/** Whether a failure is what PostgreSQL answered, or what postgres.js has against a statement before it is sent. */
function isAnswer(error: unknown): boolean {
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (name === 'PostgresError') return /^[0-9A-Z]{5}$/.test(String(code));
  return code === 'UNDEFINED_VALUE' || code === 'MAX_PARAMETERS_EXCEEDED';
}

function brokenConnection(): ConnectionLost {
  return new ConnectionLost('The connection to the database was lost.');
}

/** Whether the operating system says that the connection broke. */
function isOfTheNetwork(error: unknown): boolean {
  return typeof (error as { syscall?: unknown } | null)?.syscall === 'string';
}

/** A pooler such as PgBouncer refuses start-up parameters that it does not know. */
function explainPooler(error: unknown): Error {
  if (!(error instanceof Error)) return new ConnectionLost(String(error));
  return /unsupported startup parameter/.test(error.message)
    ? new UnsafeConnection(
        `The server cannot work through this connection pooler (${error.message}). It sets the role and the time limits of each session, and keeps prepared statements and locks in it. Let DATABASE_URL lead to PostgreSQL itself; DATABASE_POOL_SIZE limits the connections.`,
      )
    : error;
}

/** What each session asks for when it starts. */
const sessionSettings = (limits: TimeLimits) => ({
  role: APP_ROLE,
  TimeZone: 'UTC',
  application_name: 'chatterfix',
  lock_timeout: limits.lock,
  statement_timeout: limits.statement,
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
});

/**
 * What the operator may have set for the database or the user, and what would end sessions that wait for
 * requests, or change how statements are read and rows are printed. Versions of PostgreSQL that lack a setting
 * go on without it. The network settings find out that this process is gone, where nothing says so.
 */
const ownSettings: Record<string, string> = {
  idle_session_timeout: '0',
  transaction_timeout: '0',
  search_path: 'public',
  default_transaction_isolation: 'read committed',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  standard_conforming_strings: 'on',
  bytea_output: 'hex',
  extra_float_digits: '1',
  row_security: 'on',
  tcp_keepalives_idle: '30',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '3',
};
const settingRows = Object.entries(ownSettings)
  .map(([name, value]) => `('${name}', '${value}')`)
  .join(', ');

interface Session {
  role: string;
  superuser: boolean;
  bypasses: boolean;
  time_zone: string;
  statement_timeout: string;
  session: string;
}
const sessionCheck = `select current_user::text as role, rolsuper as superuser, rolbypassrls as bypasses,
  current_setting('TimeZone') as time_zone, current_setting('statement_timeout') as statement_timeout,
  pg_backend_pid() || '@' || extract(epoch from now()) as session,
  (select count(set_config(own.name, own.value, false))::int from (values ${settingRows}) own (name, value)
    join pg_catalog.pg_settings on lower(pg_settings.name) = lower(own.name)) as own_settings
  from pg_catalog.pg_roles where rolname = current_user`;

/**
 * A socket that holds nothing back. Otherwise TCP (Nagle's algorithm) keeps a short message, such as the
 * commit behind a statement of a kilobyte, until the database has answered what went before: a round trip
 * more for many writes.
 */
export function openSocket(
  { host, port, path, ssl }: Pick<ParsedOptions, 'host' | 'port' | 'path' | 'ssl'>,
  attempt = 0,
): Socket {
  const turn = attempt % host.length;
  const socket = ssl ? new Socket() : new CheckedSocket();
  if (path) socket.connect(path);
  else socket.setNoDelay(true).connect(port[turn]!, host[turn]!);
  return Object.assign(socket, { host: host[turn] }); // the name that a certificate must have
}
