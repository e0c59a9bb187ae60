import type { Context } from '../../context.ts';
import { explainDatabaseError, isReadOnly } from './failures.ts';

/** Thrown to undo a transaction that was only to read. */
class Undo<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super('undone');
    this.result = result;
  }
}

export interface ReadingLimits {
  /** Milliseconds. */
  time: number;
  rows: number;
  /** Of the rows' JSON. */
  bytes: number;
  /** Bytes of the longest text that the statement may put together. */
  text: number;
}

/** A SELECT, and the texts that it finds in the list `$1`. */
export interface ReaderStatement {
  readonly text: string;
  readonly parameters: readonly string[];
}

/** Milliseconds from the time limit until the statement is stopped from outside, and between two tries to stop it. */
const STOP_AFTER_MS = 250;

/**
 * Runs a tenant's own SELECT as the role `chatterfix_reader` (migrations 0005 and 0014), in a transaction that
 * can only read and is undone, on a connection for such statements. It must be one statement that was
 * checked before. Returns each row as JSON text, and null after them where there are more than the limits
 * allow. The statement is stopped when the signal aborts.
 */
export async function readAsReader(
  context: Context,
  { text, parameters }: ReaderStatement,
  limits: ReadingLimits,
  signal?: AbortSignal,
): Promise<(string | null)[]> {
  const db = context.db.whole ?? context.db;
  const { transaction, stop } = db.tenantStatements ?? { transaction: db.transaction, stop: () => {} };
  try {
    return await transaction(async (query) => {
      signal?.throwIfAborted();
      const began = query<{ pid: number }>(
        `select set_config('app.tenant', $1, true), pg_backend_pid() as pid`,
        [String(context.tenant_id)],
      );
      const results = Promise.all([
        query(
          'insert into reading.transaction_tenants (transaction_id, tenant_id) values (pg_current_xact_id(), $1)',
          [context.tenant_id],
        ).catch((error: unknown) => {
          // Not the tenant's statement, but the database can only be read.
          throw isReadOnly(error) ? explainDatabaseError(error) : error;
        }),
        query(
          `select set_config('statement_timeout', $1, true), set_config('transaction_read_only', 'on', true)`,
          [String(limits.time)],
        ),
        query<{ line: string | null }>('select line from reading.run_query($1, $2, $3, $4, $5)', [
          text,
          parameters,
          limits.rows,
          limits.bytes,
          limits.text,
        ]),
      ]);
      results.catch(() => {}); // where `began` failed, that is told
      let pid: number | undefined;
      began.then(
        ([row]) => (pid = row!.pid),
        () => {},
      );
      let again: NodeJS.Timeout | undefined;
      const stopIt = () => {
        stop(pid);
        // One that came before the statement began is lost.
        again ??= setInterval(() => stop(pid), STOP_AFTER_MS);
      };
      const watch = setTimeout(stopIt, limits.time + STOP_AFTER_MS);
      if (signal?.aborted) stopIt();
      signal?.addEventListener('abort', stopIt);
      try {
        await began;
        throw new Undo((await results)[2].map(({ line }) => line));
      } finally {
        clearTimeout(watch);
        clearInterval(again);
        signal?.removeEventListener('abort', stopIt);
      }
    });
  } catch (error) {
    if (error instanceof Undo) return error.result as (string | null)[];
    throw error;
  }
}
