import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type {
  DatabaseBulk,
  DatabaseBulkDone,
  DatabaseRows,
  QueryRequest,
} from '../../contract/database/schemas.ts';

/** Direct access to the tenant's tables; only with a secret key (`sk_…`). */
export class Database {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Runs one SELECT over the tenant's tables, with `:name` or `$1` for values. It may take at most 5 seconds
   * and returns at most 1,000 rows; `truncated` says that there are more. `Row` is the type that you expect;
   * it is not checked. Throws `invalid_input` with the reason if a statement is not allowed.
   * @example
   * const { data } = await admin.database.query<{ status: string; n: number }>(
   *   'select status, count(*) as n from work_orders where priority = :priority group by status',
   *   { priority: 'high' },
   * );
   */
  query<Row extends object = Record<string, unknown>>(
    query: string,
    params?: QueryRequest['params'],
    options?: CallOptions,
  ): CallPromise<Omit<DatabaseRows, 'data'> & { data: Row[] }> {
    return this.#caller.call(
      'POST /api/query',
      { body: params === undefined ? { query } : { query, params } },
      options,
    ) as CallPromise<DatabaseRows & { data: Row[] }>; // the caller vouches for the type of the rows
  }

  /**
   * Inserts, updates or deletes up to 1,000 records of one table: all or none. Throws `invalid_input`,
   * `not_found`, `conflict` or `version_mismatch`, naming the row (`body.data.17.title`).
   * @example
   * const { ids } = await admin.database.bulk({
   *   operation: 'insert',
   *   table: 'parts',
   *   data: [{ part_number: 'BRG-6205', name: 'Bearing' }],
   * });
   */
  bulk(input: DatabaseBulk, options?: CallOptions): CallPromise<DatabaseBulkDone> {
    return this.#caller.call('POST /api/bulk', { body: input }, options);
  }
}
