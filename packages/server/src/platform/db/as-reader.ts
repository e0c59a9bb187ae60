import type { Context } from '../../context.ts';

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
  /** The planner's estimate, in its own unit: the cost of reading a page in order. */
  cost: number;
}

/**
 * Runs a tenant's own SELECT as the role `chatterfix_reader` (migration 0005), in a transaction that can only
 * read and is undone. `statement` must be one statement that was checked before. Returns each row as JSON
 * text, and null after them where there are more than the limits allow.
 */
export async function readAsReader(
  context: Context,
  statement: string,
  limits: ReadingLimits,
): Promise<(string | null)[]> {
  try {
    return await context.db.transaction(async (query) => {
      const results = await Promise.all([
        query(`select set_config('app.tenant', $1, true)`, [String(context.tenant_id)]),
        query(
          'insert into reading.transaction_tenants (transaction_id, tenant_id) values (pg_current_xact_id(), $1)',
          [context.tenant_id],
        ),
        query(
          `select set_config('statement_timeout', $1, true), set_config('transaction_read_only', 'on', true)`,
          [String(limits.time)],
        ),
        query<{ line: string | null }>('select line from reading.run_query($1, $2, $3, $4)', [
          statement,
          limits.rows,
          limits.bytes,
          limits.cost,
        ]),
      ]);
      throw new Undo(results[3].map(({ line }) => line));
    });
  } catch (error) {
    if (error instanceof Undo) return error.result as (string | null)[];
    throw error;
  }
}
