import postgres from 'postgres';
import { defaultTimeLimits, openSocket, type ParsedOptions, type TimeLimits } from './connection.ts';
import { databaseOn, databaseTypes, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';

export interface PostgresOptions {
  /** The most connections for requests. */
  poolSize?: number;
  /** Called with the reason why a connection could not be opened. */
  report?: (error: unknown) => void;
  limits?: Partial<TimeLimits>;
}

/**
 * Connects to PostgreSQL. Migrations run as the address's own user, under an advisory lock so that replicas
 * may start together; requests then run as the role `chatterfix_app`, which row-level security binds.
 */
export async function openPostgres(
  url: string,
  { poolSize = 10, report = () => {}, limits = {} }: PostgresOptions = {},
): Promise<Database> {
  const owner = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    socket: (options: ParsedOptions) => openSocket(options),
    types: databaseTypes,
  } as object); // the types of postgres.js lack `socket`
  try {
    await owner.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7210348)`;
      await migrate((text) => tx.unsafe(text));
    });
  } finally {
    await owner.end();
  }
  const pool = createPool(owner.options, poolSize, { ...defaultTimeLimits, ...limits }, report);
  const database = databaseOn(pool, 'postgresql', poolSize);
  try {
    await database.query('select 1', []); // the first connection is checked
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    ...database,
    get state() {
      return performance.now() - pool.answeredAt() < ANSWERING_MS ? 'working' : 'ready';
    },
  };
}

/** Milliseconds since an answer for which the database is known to work. */
const ANSWERING_MS = 1_000;
