import { mkdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { types, type PGlite, type Transaction } from '@electric-sql/pglite';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import postgres from 'postgres';
import { lockDataFolder } from './data-folder-lock.ts';

/** Runs one statement with bound parameters; rows come in the contract's types (numbers, ISO instants). */
type Query = <Row>(text: string, parameters: readonly unknown[]) => Promise<Row[]>;

type Statement = readonly [text: string, parameters: readonly unknown[]];

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
  close(): Promise<void>;
}

const APP_ROLE = 'chatterfix_app';
const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), 'migrations');

// What PostgreSQL prints, as the contract has it. The session's time zone is UTC, so an instant ends in
// "+00".
const instant = (value: string) => `${value.slice(0, 10)}T${value.slice(11, -3)}Z`;
const TIMESTAMPTZ = 1184,
  NUMERIC = 1700,
  INT8 = 20,
  DATE = 1082,
  JSON_TEXT = 114,
  JSONB = 3802;

/**
 * Connects to PostgreSQL. Migrations run as the address's own user, under an advisory lock so that replicas
 * may start together; requests then run as the role `chatterfix_app`, which row-level security binds.
 */
export async function openPostgres(url: string): Promise<Database> {
  const owner = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await owner.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7210348)`;
      await migrate((text) => tx.unsafe(text));
    });
  } finally {
    await owner.end();
  }
  const sql = postgres(url, {
    max: 10,
    connect_timeout: 10,
    onnotice: () => {},
    ...sendingAtOnce(),
    connection: { role: APP_ROLE, TimeZone: 'UTC', application_name: 'chatterfix' },
    types: {
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
    },
  });
  const run =
    (connection: Pick<typeof sql, 'unsafe'>): Query =>
    <Row>(text: string, parameters: readonly unknown[]) =>
      connection
        .unsafe(text, parameters as postgres.ParameterOrJSON<never>[], { prepare: true })
        .execute() as unknown as Promise<Row[]>; // sent at once: a postgres.js query otherwise waits for its `then`
  return {
    kind: 'postgresql',
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
        const result = await work(query, within('postgresql', query));
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
    close: () => sql.end({ timeout: 5 }),
  };
}

/**
 * The option that makes sockets which hold nothing back. Otherwise TCP (Nagle's algorithm) keeps a short
 * message, such as the commit behind a statement of a kilobyte, until the database has answered what went
 * before: a round trip more for many writes. The types of postgres.js lack the option.
 */
function sendingAtOnce(): object {
  let attempts = 0;
  return {
    socket: ({ host, port, path }: { host: string[]; port: number[]; path: string | false }): Socket => {
      const turn = attempts++ % host.length; // an address may name several hosts
      const socket = path
        ? connect({ path })
        : connect({ host: host[turn]!, port: port[turn]!, noDelay: true });
      return Object.assign(socket, { host: host[turn] }); // the name that a certificate must have
    },
  };
}

/**
 * Opens the embedded database in a folder, or in memory where none is given. A second process is refused,
 * because two at once would destroy each other's rows. Safe against a killed process; PGlite does not sync to
 * disk, so not against a power cut.
 */
export async function openPglite(folder?: string, snapshot?: Blob): Promise<Database> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = folder ? lockDataFolder(folder) : () => {};
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create({
      ...(folder ? { dataDir: folder } : {}),
      ...(snapshot ? { loadDataDir: snapshot } : {}),
      parsers: {
        [types.TIMESTAMPTZ]: instant,
        [types.NUMERIC]: Number,
        [types.INT8]: Number,
        [types.DATE]: (value: string) => value,
      },
    });
    await pglite.exec(`set timezone = 'UTC'`);
    await pglite.transaction((tx) =>
      migrate((text) => tx.exec(text).then((results) => results.at(-1)?.rows ?? [])),
    );
    await pglite.exec(`set role ${APP_ROLE}`);
    return pgliteDatabase(pglite, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function pgliteDatabase(pglite: PGlite, unlock: () => void): Database {
  const run =
    (connection: Pick<Transaction, 'query'>): Query =>
    async <Row>(text: string, parameters: readonly unknown[]) =>
      (await connection.query<Row>(text, [...parameters])).rows;
  return {
    kind: 'pglite',
    query: run(pglite),
    atOnce: <Row>(statements: readonly Statement[]) =>
      pglite.transaction(async (tx) => {
        let rows: Row[] = [];
        for (const [text, parameters] of statements) rows = await run(tx)<Row>(text, parameters);
        return rows;
      }),
    transaction: <Result>(work: (query: Query, db: Database) => Promise<Result>) =>
      pglite.transaction(async (tx) => {
        const { query, lastFailure, causeOf, finished } = watchStatements(run(tx));
        try {
          const result = await work(query, within('pglite', query));
          await finished();
          // PGlite does not say so when its commit rolls back, because a statement failed that nobody waited
          // for.
          if (lastFailure() !== undefined) await query('select 1', []);
          return result;
        } catch (error) {
          throw causeOf(error);
        }
      }) as Promise<Result>,
    close: async () => {
      await pglite.close();
      unlock();
    },
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
    close: async () => {},
  };
  return db;
}

/**
 * Applies the migrations that the database has not seen, in the caller's transaction: all of them or none.
 */
async function migrate(execute: (text: string) => PromiseLike<unknown>): Promise<void> {
  await execute(
    'create table if not exists schema_migrations (version bigint primary key, hash text not null, applied_at timestamptz not null default now())',
  );
  const applied = (await execute('select version, hash from schema_migrations')) as {
    version: string | number;
    hash: string;
  }[];
  const seen = new Map(applied.map(({ version, hash }) => [Number(version), hash]));
  const migrations: MigrationMeta[] = readMigrationFiles({ migrationsFolder });
  const newest = migrations.at(-1)?.folderMillis ?? 0;
  const unknown = [...seen.keys()].find((version) => version > newest);
  if (unknown !== undefined)
    throw new Error(
      'The database was made by a newer version of ChatterFix. Start that version, or another database.',
    );
  for (const migration of migrations) {
    if (seen.has(migration.folderMillis)) continue;
    for (const statement of migration.sql) await execute(statement);
    await execute(
      `insert into schema_migrations (version, hash) values (${migration.folderMillis}, '${migration.hash}')`,
    );
  }
}
