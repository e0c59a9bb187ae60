import postgres from 'postgres';
import {
  defaultTimeLimits,
  NoConnection,
  openSocket,
  type ParsedOptions,
  type TimeLimits,
} from './connection.ts';
import { databaseOn, databaseTypes, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';

export interface PostgresOptions {
  /** The most connections for requests. */
  poolSize?: number;
  /** Called with the reason why a connection could not be opened. */
  report?: (error: unknown) => void;
  limits?: Partial<TimeLimits>;
  /** Milliseconds for a statement of a job, if that is more than for other statements; 300,000 by default. */
  jobStatement?: number;
}

/**
 * Connects to PostgreSQL. Migrations run as the address's own user, under an advisory lock so that replicas
 * may start together; requests then run as the role `chatterfix_app`, which row-level security binds.
 */
export async function openPostgres(
  url: string,
  { poolSize = 10, report = () => {}, limits = {}, jobStatement = 300_000 }: PostgresOptions = {},
): Promise<Database> {
  let attempts = 0;
  const owner = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    // An address may name several hosts, which are tried in turn.
    socket: (options: ParsedOptions) => openSocket(options, attempts++),
    types: databaseTypes,
  } as object); // the types of postgres.js lack `socket`
  try {
    await owner.begin(async (tx) => {
      await tx`set local search_path = public`; // whatever the operator has set for the database
      await tx`select pg_advisory_xact_lock(7210348)`;
      await migrate((text) => tx.unsafe(text));
    });
  } finally {
    await owner.end();
  }
  const timeLimits = { ...defaultTimeLimits, ...limits };
  const moreTime = Math.max(0, jobStatement - timeLimits.statement);
  const jobLimits: TimeLimits = {
    ...timeLimits,
    statement: timeLimits.statement + moreTime,
    silence: timeLimits.silence + moreTime,
    waiting: Math.max(timeLimits.waiting, JOBS_WAIT_MS),
  };
  const pool = createPool(owner.options, poolSize, timeLimits, report);
  const database = databaseOn(pool, 'postgresql', poolSize);
  const forTenants = databaseOn(
    createPool(owner.options, CONNECTIONS_FOR_TENANTS, timeLimits, report),
    'postgresql',
    CONNECTIONS_FOR_TENANTS,
  );
  const forJobs = databaseOn(
    createPool(owner.options, CONNECTIONS_FOR_JOBS, jobLimits, report),
    'postgresql',
    CONNECTIONS_FOR_JOBS,
  );
  try {
    await database.query('select 1', []); // the first connection is checked
  } catch (error) {
    await database.close();
    throw error instanceof NoConnection ? error.cause : error;
  }
  const whole: Database = {
    ...database,
    forJobs: {
      ...forJobs,
      get whole() {
        return whole; // whose listeners are told of what jobs commit
      },
    },
    tenantStatements: {
      transaction: forTenants.transaction,
      // The server may not stop one, the owner may. Where that fails, the connection is soon given up.
      stop: (pid) => {
        if (pid === undefined) return;
        void forTenants
          .transaction(async (query) => {
            await query('set local role none', []);
            await query('select pg_cancel_backend($1)', [pid]);
          })
          .catch(() => {});
      },
    },
    close: async () => void (await Promise.all([database.close(), forTenants.close(), forJobs.close()])),
    probe: () => forTenants.query('select 1', []),
    get state() {
      return performance.now() - pool.answeredAt() < ANSWERING_MS ? 'working' : 'ready';
    },
  };
  return whole;
}

/** For statements that tenants write themselves: those that run at once, and one to stop them. */
const CONNECTIONS_FOR_TENANTS = 4;
/** For the statements of jobs, whatever number of jobs runs. They are opened when a job needs them. */
const CONNECTIONS_FOR_JOBS = 2;
/** Milliseconds that a job waits for one of them: another job may use it for long. */
const JOBS_WAIT_MS = 60_000;
/** Milliseconds since an answer for which the database is known to work. */
const ANSWERING_MS = 1_000;
