import { fillPlaceholders, getTableName, sql, type Column, type SQL, type SQLWrapper } from 'drizzle-orm';
import { PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import type { Database } from './client.ts';
import { insertion } from './columns.ts';

// The one place where the tenant is set in the database. Row-level security then shows and takes that tenant's rows only, and with none set, no rows.

const dialect = new PgDialect();

/** The filter that every statement on a tenant's table carries. Row-level security holds the same; this one chooses the index. */
export function ofTenant(table: { tenant_id: Column }): SQL {
  return sql`${table.tenant_id} = ${sql.placeholder('tenant_id')}`;
}

/** The tenant's id as a value, for the rows that a write inserts. */
export const tenant_id = sql`${sql.placeholder('tenant_id')}`;

/** Values of `sql.placeholder(name)` by name. */
export type Values = Readonly<Record<string, unknown>>;

function compile(query: SQLWrapper): (context: Context, values?: Values) => [text: string, parameters: unknown[]] {
  const { sql: text, params } = dialect.sqlToQuery(sql`${query}`);
  return (context, values) => [text, fillPlaceholders(params, { ...values, tenant_id: context.tenant_id, tenant_setting: String(context.tenant_id) })];
}

function withTenant(query: SQLWrapper): SQL {
  // The setting and the query are one statement, hence one round trip and no transaction. The lateral part needs `s`, and `offset 0` keeps PostgreSQL from
  // merging it with the outer query, so the setting comes first; were it evaluated late, no tenant would be set and no row returned.
  return sql`select t.* from set_config('app.tenant', ${sql.placeholder('tenant_setting')}, true) s
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
export async function insertOne<Row>(context: Context, table: PgTable, fields: Record<string, unknown>, columns: SQLWrapper): Promise<Row> {
  const shape = `${getTableName(table)}(${Object.entries(fields).map(([name, value]) => (value === undefined ? '' : value === null ? `${name}=null` : name)).join()})`;
  let fill = inserts.get(shape);
  if (!fill) {
    const { names, values } = insertion(table, fields, (name) => sql.placeholder(name));
    fill = compile(sql`with created as (
      insert into ${table} (${names}) select ${values} from set_config('app.tenant', ${sql.placeholder('tenant_setting')}, true) s where s is not null returning *
    ) select ${columns} from created as ${table}`);
    inserts.set(shape, fill);
  }
  const [row] = await context.db.query<Row>(...fill(context, fields));
  return row!;
}
/** The text of an insert depends on which fields are given and which are null, so each is built once. */
const inserts = new LRUCache<string, ReturnType<typeof compile>>({ max: 500 });

const SET_TENANT = `select set_config('app.tenant', $1, true)`;

/** Writes with a single statement: it, its tenant and its transaction travel together. */
export function writeOne<Row>(context: Context, statement: SQLWrapper): Promise<Row[]> {
  return context.db.atOnce<Row>([[SET_TENANT, [String(context.tenant_id)]], compile(statement)(context)]);
}

/** Runs one statement of a transaction. */
export type Execute = <Row>(query: SQLWrapper) => Promise<Row[]>;

/** Writes with several statements in a transaction of the context's tenant: all of it or nothing. */
export function write<Result>(context: Context, run: (execute: Execute) => Promise<Result>): Promise<Result> {
  return context.db.transaction(async (query) => {
    // Not awaited by itself: on PostgreSQL it travels together with the first statement.
    const setting = query(SET_TENANT, [String(context.tenant_id)]);
    const execute: Execute = (statement) => query(...compile(statement)(context));
    const [result] = await Promise.all([run(execute), setting]);
    return result;
  });
}

/** Runs as the owner of the tables, whom row-level security does not bind: for the operator's work (tenants, users, keys), never for a request. */
export function writeAsOwner<Result>(db: Database, run: (execute: Execute) => Promise<Result>): Promise<Result> {
  return db.transaction(async (query) => {
    await query('set local role none', []);
    return run((statement) => {
      const { sql: text, params } = dialect.sqlToQuery(sql`${statement}`);
      return query(text, params);
    });
  });
}
