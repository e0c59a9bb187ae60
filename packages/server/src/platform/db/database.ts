import type postgres from 'postgres';

/** Runs one statement with bound parameters; rows come in the contract's types (numbers, ISO instants). */
export type Query = <Row>(text: string, parameters: readonly unknown[]) => Promise<Row[]>;

export type Statement = readonly [text: string, parameters: readonly unknown[]];

/**
 * What PGlite and PostgreSQL have in common for us. Services do not use it directly, but `read` and `write`
 * of `transaction.ts`.
 */
export interface Database {
  readonly kind: 'postgresql' | 'pglite';
  readonly query: Query;
  /**
   * Runs the statements in one transaction, sent together: one round trip on PostgreSQL. The rows are the
   * last one's.
   */
  atOnce<Row>(statements: readonly Statement[]): Promise<Row[]>;
  /**
   * Statements sent without waiting for each other travel together on PostgreSQL; those that `run` did not
   * wait for travel with the commit, and their failure is the transaction's. `db` is this transaction as a
   * database of its own: what is asked of it happens inside, and a transaction within it can be undone by
   * itself.
   */
  transaction<Result>(run: (query: Query, db: Database) => Promise<Result>): Promise<Result>;
  /**
   * Calls `onNotification` with the payload of each notification of a channel, on a connection of its own, which
   * is made again when it breaks: notifications meanwhile are lost. Returns how to stop.
   */
  listen(channel: string, onNotification: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
  /**
   * What is known of the database without asking it: whether it is free, running a statement for which others
   * wait, being opened again, or lost. Only the embedded database, which runs one statement at a time, has it.
   */
  readonly state?: 'ready' | 'working' | 'reopening' | 'failed';
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

/** A pool of postgres.js with the types above. */
type Sql = postgres.Sql<{
  instant: string;
  numeric: number;
  bigint_number: number;
  json: unknown;
  date_text: string;
}>;

/** The one data path: PostgreSQL through postgres.js. */
export function databaseOn(sql: Sql, kind: Database['kind']): Database {
  const run =
    (connection: Pick<typeof sql, 'unsafe'>): Query =>
    <Row>(text: string, parameters: readonly unknown[]) =>
      connection
        .unsafe(text, parameters as postgres.ParameterOrJSON<never>[], { prepare: true })
        .execute() as unknown as Promise<Row[]>; // sent at once: a postgres.js query otherwise waits for its `then`
  return {
    kind,
    query: run(sql),
    atOnce: async <Row>(statements: readonly Statement[]) => {
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
        if (failure) throw failure.reason;
        return (results.at(-2) as PromiseFulfilledResult<Row[]>).value;
      } finally {
        connection.release();
      }
    },
    transaction: async <Result>(work: (query: Query, db: Database) => Promise<Result>) => {
      const connection = await sql.reserve();
      const { query, lastFailure, causeOf } = watchStatements(run(connection));
      try {
        void query('begin', []); // travels with the first statement
        const result = await work(query, within(kind, query));
        // Travels with the statements that the work did not wait for. PostgreSQL does not call it an error
        // when one of them failed: it rolls back and says so.
        const { command } = (await query('commit', [])) as unknown[] & { command?: string };
        if (command !== 'COMMIT')
          throw (
            lastFailure() ?? new Error('A statement of the transaction had failed, so it was rolled back')
          );
        return result;
      } catch (error) {
        const cause = causeOf(error);
        await query('rollback', []).catch(() => {}); // where the connection broke, PostgreSQL has rolled back already
        throw cause;
      } finally {
        connection.release();
      }
    },
    listen: async (channel, onNotification) => (await sql.listen(channel, onNotification)).unlisten,
    close: () => sql.end({ timeout: 5 }),
  };
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
function within(kind: Database['kind'], run: Query): Database {
  let savepoints = 0;
  const db: Database = {
    kind,
    query: run,
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
