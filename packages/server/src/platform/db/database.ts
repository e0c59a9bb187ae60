import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type postgres from 'postgres';
import { isConflict, isLost, UnknownOutcome } from './failures.ts';

/** Runs one statement with bound parameters; rows come in the contract's types (numbers, ISO instants). */
export type Query = <Row>(
  text: string,
  parameters: readonly unknown[],
  hint?: StatementHint,
) => Promise<Row[]>;

/** What is known of a statement. It changes when the statement is sent, not what it does. */
export interface StatementHint {
  /** It takes microseconds and waits for no lock: it may travel together with others of its kind. */
  quick?: boolean;
  /**
   * It only reads, and only rows of this tenant: on PGlite it may run between the statements of another tenant's
   * long transaction.
   */
  readsOnlyOf?: number;
}

/** The hint for a statement that finds a key or a person before the tenant is known. */
export const lookUp: StatementHint = { quick: true, readsOnlyOf: 0 };

export type Statement = readonly [text: string, parameters: readonly unknown[]];

/** Runs statements within a savepoint that is undone, and settles each; rejects if the transaction had failed. */
export type RunAside = (statements: readonly Statement[]) => Promise<PromiseSettledResult<unknown[]>[]>;

interface TransactionOptions {
  /** The tenant of a long transaction, which calls `giveWay` between its statements. */
  givesWayOf?: number;
}

/**
 * What PGlite and PostgreSQL have in common for us. Services do not use it directly, but `read` and `write`
 * of `transaction.ts`.
 */
export interface Database {
  readonly kind: 'postgresql' | 'pglite';
  /** How many transactions it works on at once. */
  readonly connections: number;
  /** The database of which this is one party's access. */
  readonly whole?: Database;
  readonly query: Query;
  /**
   * Runs the statements in one transaction, sent together: one round trip on PostgreSQL. A single statement is a
   * transaction by itself. The rows are the last one's.
   */
  atOnce<Row>(statements: readonly Statement[]): Promise<Row[]>;
  /**
   * `run` runs again, in a new transaction, where PostgreSQL undid it because of another one (a deadlock), so
   * it must change nothing but the database.
   *
   * Statements sent without waiting for each other travel together on PostgreSQL; those that `run` did not
   * wait for travel with the commit, and their failure is the transaction's. `db` is this transaction as a
   * database of its own: what is asked of it happens inside, and a transaction within it can be undone by
   * itself.
   */
  transaction<Result>(
    run: (query: Query, db: Database) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  /** In a transaction: runs statements of which nothing stays in it, and settles each. */
  readonly aside?: RunAside;
  /** In a transaction of PGlite that gives way: lets reads of other tenants pass, if any wait. */
  giveWay?: () => Promise<void>;
  /**
   * Calls `onNotification` with the payload of each notification of a channel, on a connection of its own, which
   * is made again when it breaks: notifications meanwhile are lost. Returns how to stop.
   */
  listen(channel: string, onNotification: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
  /** For statements that tenants write themselves; not within a transaction. */
  readonly tenantStatements?: TenantStatements;
  /** For jobs: their statements have a longer time limit, and connections of their own. */
  readonly forJobs?: Database;
  /** Asks whether the database answers, on a connection that no request can keep. */
  readonly probe?: () => Promise<unknown>;
  /** What is known without asking: `working` where it works, though an answer may take its time. */
  readonly state?: 'ready' | 'working' | 'reopening' | 'failed';
}

/** How statements run that tenants write themselves: they take no connection that other requests need. */
interface TenantStatements {
  transaction: Database['transaction'];
  /**
   * Asks the database to stop the statement of a session, named by its process id. The id may not be known yet: the
   * embedded database has one session, and answers only when all that was sent has run.
   */
  stop(pid: number | undefined): void;
}

// What PostgreSQL prints, as the contract has it. The session's time zone is UTC, so an instant ends in
// "+00".
const instant = (value: string) => `${value.slice(0, 10)}T${value.slice(11, -3)}Z`;
const TIMESTAMPTZ = 1184,
  NUMERIC = 1700,
  INT8 = 20,
  DATE = 1082,
  JSON_TEXT = 114,
  JSONB = 3802;

/** How postgres.js reads and writes the types that the contract has in another form. */
export const databaseTypes = {
  instant: { to: TIMESTAMPTZ, from: [TIMESTAMPTZ], serialize: String, parse: instant },
  numeric: { to: NUMERIC, from: [NUMERIC], serialize: String, parse: Number },
  bigint_number: { to: INT8, from: [INT8], serialize: String, parse: Number },
  // drizzle has already made JSON text of it.
  json: {
    to: JSONB,
    from: [JSON_TEXT, JSONB],
    serialize: String,
    parse: (value: string) => JSON.parse(value) as unknown,
  },
  date_text: { to: DATE, from: [DATE], serialize: String, parse: (value: string) => value },
};

interface Statements {
  unsafe(
    text: string,
    parameters: postgres.ParameterOrJSON<never>[],
    options: { prepare: true } & StatementHint,
  ): { execute(): PromiseLike<unknown[]> };
}
export interface ReservedConnection extends Statements {
  /** Gives the connection back; `broken` where it may still be within a transaction. */
  release(broken?: boolean): void;
}
/** What is needed of a pool of connections: postgres.js with the types above, or `createPool`. */
export interface Connections extends Statements {
  reserve(): Promise<ReservedConnection>;
  listen(
    channel: string,
    onNotification: (payload: string) => void,
  ): Promise<{ unlisten: () => Promise<void> }>;
  end(options: { timeout: number }): Promise<unknown>;
}

/** The one data path: PostgreSQL through postgres.js. */
export function databaseOn(sql: Connections, kind: Database['kind'], connections: number): Database {
  const run =
    (connection: Statements): Query =>
    <Row>(text: string, parameters: readonly unknown[], hint?: StatementHint) =>
      connection
        .unsafe(text, parameters as postgres.ParameterOrJSON<never>[], { prepare: true, ...hint })
        .execute() as unknown as Promise<Row[]>; // sent at once: a postgres.js query otherwise waits for its `then`
  return {
    kind,
    connections,
    query: run(sql),
    atOnce: <Row>(statements: readonly Statement[]) =>
      repeatConflicts(async () => {
        const [only] = statements;
        if (only && statements.length === 1) return run(sql)<Row>(...only).catch(throwUnknown);
        const connection = await sql.reserve();
        try {
          const query = run(connection);
          // After a failure PostgreSQL refuses the statements that follow, and the commit rolls back.
          const begun = query('begin', []);
          const results = await Promise.allSettled([
            begun,
            ...statements.map(([text, parameters]) => query<Row>(text, parameters)),
            query('commit', []),
          ]);
          const failure = results.find((result) => result.status === 'rejected');
          if (failure) throwUnknown(failure.reason);
          assertCommitted((results.at(-1) as PromiseFulfilledResult<unknown>).value, undefined);
          return (results.at(-2) as PromiseFulfilledResult<Row[]>).value;
        } finally {
          connection.release();
        }
      }),
    transaction: <Result>(work: (query: Query, db: Database) => Promise<Result>) =>
      repeatConflicts(async () => {
        const connection = await sql.reserve();
        const unwatched = run(connection);
        const { query, lastFailure, causeOf } = watchStatements(unwatched);
        let broken = false,
          saving = false;
        try {
          void query('begin', []); // travels with the first statement
          const result = await work(query, within(kind, query, asideOn(unwatched)));
          saving = true;
          // Travels with the statements that the work did not wait for.
          assertCommitted(await query('commit', []), lastFailure());
          return result;
        } catch (error) {
          const cause = causeOf(error);
          // Where the connection broke, PostgreSQL rolls back by itself.
          await query('rollback', []).catch(() => {
            broken = true;
          });
          throw broken && saving ? new UnknownOutcome(cause) : cause;
        } finally {
          connection.release(broken);
        }
      }),
    listen: async (channel, onNotification) => (await sql.listen(channel, onNotification)).unlisten,
    close: async () => void (await sql.end({ timeout: 5 })),
  };
}

/**
 * PostgreSQL does not call it an error when a commit finds the transaction undone: it answers ROLLBACK. Throws
 * then the failure that undid it, or that the database ended if no statement failed.
 */
function assertCommitted(commit: unknown, failure: unknown): void {
  if ((commit as { command?: string }).command === 'COMMIT') return;
  throw (
    failure ??
    Object.assign(new Error('The database ended, and the transaction was rolled back'), { code: '57P02' })
  );
}

/** Throws the failure of what was sent together with its commit. */
function throwUnknown(failure: unknown): never {
  throw isLost(failure) ? new UnknownOutcome(failure) : failure;
}

/** How often a transaction is tried that PostgreSQL undoes because of another one. */
const TRIES = 4;

/** Nothing of such a transaction was kept, so that it can be repeated without a doubt. */
async function repeatConflicts<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await run();
    } catch (error) {
      if (tries === TRIES || !isConflict(error)) throw error;
      const pause = randomInt(25 * 2 ** tries); // two that hinder each other shall not meet again
      await setTimeout(pause);
    }
  }
}

/**
 * Keeps an eye on statements that are sent without waiting for them: which are under way, and why the last
 * one failed.
 */
function watchStatements(run: Query): {
  query: Query;
  lastFailure: () => unknown;
  /** The failure itself, or where that only follows another statement's, the other one's. */
  causeOf: (error: unknown) => unknown;
  /** Settles when every statement under way has; rejects with the failure of one of them. */
  finished: () => Promise<void>;
} {
  const underWay = new Set<Promise<unknown>>();
  let failure: unknown;
  return {
    query: <Row>(text: string, parameters: readonly unknown[]) => {
      const statement = run<Row>(text, parameters);
      underWay.add(statement);
      statement.then(
        () => underWay.delete(statement),
        (error: unknown) => {
          underWay.delete(statement);
          if (!followsAnother(error)) failure = error;
        },
      );
      return statement;
    },
    lastFailure: () => failure,
    causeOf: (error) => (followsAnother(error) ? (failure ?? error) : error),
    finished: async () => void (await Promise.all(underWay)),
  };
}

/** Whether a statement failed only because one before it in the transaction had. */
function followsAnother(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '25P02';
}

/** A transaction that is open, as a database: transactions within it are savepoints. */
function within(kind: Database['kind'], run: Query, aside: RunAside): Database {
  let savepoints = 0;
  const db: Database = {
    kind,
    connections: 1,
    query: run,
    aside,
    atOnce: async <Row>(statements: readonly Statement[]) => {
      const results = await Promise.all(statements.map(([text, parameters]) => run<Row>(text, parameters)));
      return results.at(-1) ?? [];
    },
    transaction: async (work) => {
      const name = `s${++savepoints}`;
      const { query, causeOf, finished } = watchStatements(run);
      try {
        void query(`savepoint ${name}`, []);
        const result = await work(query, db);
        await finished();
        return result;
      } catch (error) {
        await query(`rollback to savepoint ${name}`, []);
        throw causeOf(error);
      }
    },
    listen: () => Promise.reject(new Error('A transaction does not listen')),
    close: async () => {},
  };
  return db;
}

/** Undoing the savepoint also ends the settings that a statement made. */
const asideOn =
  (run: Query): RunAside =>
  async (statements) => {
    const sent = [run('savepoint aside', [])];
    const results = statements.map(([text, parameters]) => {
      const result = run(text, parameters);
      sent.push(run('rollback to savepoint aside', []));
      return result;
    });
    sent.push(run('release savepoint aside', []));
    const [settled] = await Promise.all([Promise.allSettled(results), Promise.all(sent)]);
    return settled;
  };
