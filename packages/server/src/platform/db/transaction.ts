import { fillPlaceholders, getTableName, sql, type Column, type SQL, type SQLWrapper } from 'drizzle-orm';
import { PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { LRUCache } from 'lru-cache';
import type { Context } from '../../context.ts';
import type { Database } from './client.ts';
import { insertion } from './columns.ts';

// The one place where the tenant is set in the database. Row-level security then shows and takes that tenant's rows only, and with none set, no rows.
// Writes also say who acts: the audit log's triggers read it.

const dialect = new PgDialect();

/** The filter that every statement on a tenant's table carries. Row-level security holds the same; this one chooses the index. */
export function ofTenant(table: { tenant_id: Column }): SQL {
  return sql`${table.tenant_id} = ${sql.placeholder('tenant_id')}`;
}

/** The tenant's id as a value, for the rows that a write inserts. */
export const tenantId = sql`${sql.placeholder('tenant_id')}`;

/** Values of `sql.placeholder(name)` by name. */
export type Values = Readonly<Record<string, unknown>>;

function compile(
  query: SQLWrapper,
): (context: Context, values?: Values) => [text: string, parameters: unknown[]] {
  const { sql: text, params } = dialect.sqlToQuery(sql`${query}`);
  return (context, values) => [
    text,
    fillPlaceholders(params, { ...values, tenant_id: context.tenant_id, ...settingsOf(context) }),
  ];
}

/** Who acts, as the database function `acting()` reads it. */
function actorSetting({
  actor: { kind, id },
  via,
  request_id,
  ip,
}: Pick<Context, 'actor' | 'via' | 'request_id' | 'ip'>): string {
  return JSON.stringify({ kind, id, via, request_id, ip });
}

function settingsOf(context: Context): { tenantSetting: string; actorSetting: string } {
  return { tenantSetting: String(context.tenant_id), actorSetting: actorSetting(context) };
}

function withTenant(query: SQLWrapper): SQL {
  // The setting and the query are one statement, hence one round trip and no transaction. The lateral part needs `s`, and `offset 0` keeps PostgreSQL from
  // merging it with the outer query, so the setting comes first; were it evaluated late, no tenant would be set and no row returned.
  return sql`select t.* from set_config('app.tenant', ${sql.placeholder('tenantSetting')}, true) s
    cross join lateral (select q.* from (${query}) q where s is not null offset 0) t`;
}

/** Reads rows of the context's tenant. */
export function read<Row>(context: Context, query: SQLWrapper): Promise<Row[]> {
  return preparedRead<Row>(query)(context);
}

/**
 * A read whose text never changes, built once: for the hottest paths.
 *
 * @example const findPart = preparedRead<Part>(sql`select … where ${ofTenant(parts)} and ${parts.id} = ${sql.placeholder('id')}`);
 *          const [part] = await findPart(context, { id: 17 });
 */
export function preparedRead<Row>(query: SQLWrapper): (context: Context, values?: Values) => Promise<Row[]> {
  const fill = compile(withTenant(query));
  return (context, values) => context.db.query<Row>(...fill(context, values));
}

/**
 * Inserts one row and returns the columns asked for. The row is selected from the setting, so the tenant is set before the row is checked: one statement,
 * its own transaction. `columns` must not join another table of the tenant's (use a subselect): a join may be read before the insert.
 */
export async function insertOne<Row>(
  context: Context,
  table: PgTable,
  fields: Record<string, unknown>,
  columns: SQLWrapper,
): Promise<Row> {
  const shape = `${getTableName(table)}(${Object.entries(fields)
    .map(([name, value]) => (value === undefined ? '' : value === null ? `${name}=null` : name))
    .join()})`;
  let fill = inserts.get(shape);
  if (!fill) {
    const { names, values } = insertion(table, fields, (name) => sql.placeholder(name));
    fill = compile(sql`with created as (
      insert into ${table} (${names}) select ${values} from set_config('app.tenant', ${sql.placeholder('tenantSetting')}, true) s
        cross join set_config('app.actor', ${sql.placeholder('actorSetting')}, true) a where s is not null and a is not null returning *
    ) select ${columns} from created as ${table}`);
    inserts.set(shape, fill);
  }
  const [row] = await context.db.query<Row>(...fill(context, fields));
  return row!;
}
/** The text of an insert depends on which fields are given and which are null, so each is built once. */
const inserts = new LRUCache<string, ReturnType<typeof compile>>({ max: 500 });

const SETTINGS = `select set_config('app.tenant', $1, true), set_config('app.actor', $2, true)`;
const settings = (context: Context): [text: string, parameters: unknown[]] => [
  SETTINGS,
  [String(context.tenant_id), actorSetting(context)],
];

/** Writes with a single statement: it, its tenant and its transaction travel together. */
export function writeOne<Row>(context: Context, statement: SQLWrapper): Promise<Row[]> {
  return context.db.atOnce<Row>([settings(context), compile(statement)(context)]);
}

/** Runs one statement of a transaction. */
export type Execute = <Row>(query: SQLWrapper) => Promise<Row[]>;

/** Writes with several statements in a transaction of the context's tenant: all of it or nothing. */
export function write<Result>(context: Context, run: (execute: Execute) => Promise<Result>): Promise<Result> {
  return context.db.transaction(async (query) => {
    // Not awaited by itself: on PostgreSQL it travels together with the first statement.
    const setting = query(...settings(context));
    const execute: Execute = (statement) => query(...compile(statement)(context));
    const [result] = await Promise.all([run(execute), setting]);
    return result;
  });
}

/** Runs services in one transaction: `run`'s context writes into it, and all is kept or undone together. */
export function inTransaction<Result>(
  context: Context,
  run: (context: Context, execute: Execute) => Promise<Result>,
): Promise<Result> {
  return context.db.transaction((query, db) =>
    run({ ...context, db }, (statement) => query(...compile(statement)(context))),
  );
}

/** Thrown to undo a transaction that was only to read. */
class Undo<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super('undone');
    this.result = result;
  }
}

export interface ReadingLimits {
  /** Milliseconds; PGlite, which has no timer, does not hold it. */
  time: number;
  rows: number;
  /** Of the rows' JSON. */
  bytes: number;
  /** The planner's estimate, in its own unit: the cost of reading a page in order. */
  cost: number;
}

/**
 * Runs a tenant's own SELECT as the role `chatterfix_reader` (migration 0005), in a transaction that can only read and is undone. `statement` must be one
 * statement that was checked before. Returns each row as JSON text, and null after them where there are more than the limits allow.
 */
export async function readAsReader(
  context: Context,
  statement: string,
  limits: ReadingLimits,
): Promise<(string | null)[]> {
  try {
    return await context.db.transaction(async (query) => {
      const results = await Promise.all([
        query(...settings(context)),
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

/** Records what is no write but worth knowing, in the audit log of a tenant, or of none. Never with a secret in `detail`. */
export async function recordSecurityEvent(
  db: Database,
  who: Pick<Context, 'actor' | 'via' | 'request_id' | 'ip'>,
  tenantId: number | null,
  event: SecurityEvent,
): Promise<void> {
  await db.atOnce([
    [`select set_config('app.actor', $1, true)`, [actorSetting(who)]],
    [
      'select record_security_event($1, $2, $3, $4, $5)',
      [tenantId, event.action, event.resource, event.resource_id ?? null, JSON.stringify(event.detail ?? {})],
    ],
  ]);
}

export interface SecurityEvent {
  action:
    | 'signed_in'
    | 'sign_in_failed'
    | 'token_minted'
    | 'token_exchanged'
    | 'token_refused'
    | 'key_refused';
  resource: 'users' | 'api_keys' | 'signing_keys' | 'identity_providers' | 'tokens';
  resource_id?: string;
  detail?: Readonly<Record<string, unknown>>;
}

/** Runs as the owner of the tables, whom row-level security does not bind: for the operator's work (tenants and what they begin with). */
export function writeAsOwner<Result>(
  who: Pick<Context, 'actor' | 'via' | 'request_id' | 'ip' | 'db'>,
  run: (execute: Execute) => Promise<Result>,
): Promise<Result> {
  return who.db.transaction(async (query) => {
    await query('set local role none', []);
    await query(`select set_config('app.actor', $1, true)`, [actorSetting(who)]);
    const result = await run((statement) => {
      const { sql: text, params } = dialect.sqlToQuery(sql`${statement}`);
      return query(text, params);
    });
    await query('set local role chatterfix_app', []); // the transaction may go on
    return result;
  });
}
