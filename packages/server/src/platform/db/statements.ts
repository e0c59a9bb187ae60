import { is, Param, Placeholder, SQL, sql, type Column, type SQLWrapper } from 'drizzle-orm';
import { PgColumn, PgDatabase, PgDialect, type PgQueryResultHKT, type PgSession } from 'drizzle-orm/pg-core';

// Statements are data: `build` or `sql` makes them, `read` and `write` run them. The rows' types follow from
// the tables.

/** An insert, update or delete without RETURNING gives no rows. */
export interface NoRows extends PgQueryResultHKT {
  type: never[];
}

const dialect = new PgDialect();
const nothingRunsHere = {
  prepareQuery() {
    throw new Error(
      'A statement runs only when it is given to read, to write or to the run of a transaction',
    );
  },
};

/**
 * Makes statements: `build.select(columns).from(table)`, `build.insert(table).values(…)`,
 * `build.update(table).set(…)`, `build.delete(table)`.
 *
 * @example const [part] = await read(context, build.select(partColumns).from(parts).where(and(ofTenant(parts), eq(parts.id, 17))));
 */
export const build = new PgDatabase<NoRows>(
  dialect,
  nothingRunsHere as unknown as PgSession<NoRows>, // all that the builder would call of a session
  undefined,
);

/** A statement of `build`, or raw SQL whose type names its rows. */
export type Statement = SQL | (SQLWrapper & { readonly _: { readonly result: readonly unknown[] } });

/** The rows that a statement gives. */
export type RowOf<S> = S extends { readonly _: { readonly result: readonly (infer Row)[] } }
  ? Row
  : S extends SQL<infer Row>
    ? Row
    : never;

/** Values of `sql.placeholder(name)` by name. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * The filter that every statement on a tenant's table carries. Row-level security holds the same; this one
 * chooses the index.
 */
export function ofTenant(table: { tenant_id: Column }): SQL {
  return sql`${table.tenant_id} = ${sql.placeholder('tenant_id')}`;
}

/** The tenant's id as a value, for the rows that a write inserts. */
export const tenantId: SQL<number> = sql`${sql.placeholder('tenant_id')}`;

const settingTenant = new WeakSet<Statement>();

/**
 * Marks a statement that sets the tenant and the actor itself, from the placeholders `tenant_setting` and
 * `actor_setting`: it needs no transaction.
 */
export function settingTheTenantItself<S extends Statement>(statement: S): S {
  settingTenant.add(statement);
  return statement;
}
export const setsTheTenantItself = (statement: Statement): boolean => settingTenant.has(statement);

const readingOneRow = new WeakSet<Statement>();

/**
 * Marks a select of one row by its key. It takes PostgreSQL microseconds, so that such statements travel
 * together on one connection.
 */
export function ofOneRow<S extends Statement>(statement: S): S {
  readingOneRow.add(statement);
  return statement;
}
export const readsOneRow = (statement: Statement): boolean => readingOneRow.has(statement);

interface Compiled {
  text: string;
  /** `valueOf` gives the value of a placeholder, and throws for one that has none. */
  parametersFor: (valueOf: ValueOf) => unknown[];
}
type ValueOf = (placeholder: string) => unknown;

/** The text and the parameters of a statement. */
export function compile(statement: SQLWrapper, wrap: (statement: SQL) => SQL = (same) => same): Compiled {
  assertNamedAsSelected(statement);
  const { sql: text, params } = dialect.sqlToQuery(wrap(statement.getSQL()));
  const parameters = params.map(parameterFrom);
  return { text, parametersFor: (valueOf) => parameters.map((parameter) => parameter(valueOf)) };
}

/** How a parameter of drizzle gets its value, found out once for each statement. */
function parameterFrom(parameter: unknown): (valueOf: ValueOf) => unknown {
  if (is(parameter, Placeholder)) return (valueOf) => valueOf(parameter.name);
  if (is(parameter, Param)) {
    const { encoder, value } = parameter;
    if (is(value, Placeholder))
      return (valueOf) => {
        const given = valueOf(value.name);
        return given === null ? null : encoder.mapToDriverValue(given); // in JSON, null would be a value
      };
  }
  return () => parameter;
}

export function noValueFor(placeholder: string): never {
  throw new Error(`The statement was given no value for its placeholder ${placeholder}`);
}

/**
 * Rows come with the database's names, so a selected property must be called as its column, or have an alias
 * of its own name.
 */
export function assertNamedAsSelected(statement: SQLWrapper): void {
  // The fields that `build` keeps for its own rows; raw SQL has none.
  const { config } = statement as { config?: { fields?: object; returningFields?: object } };
  for (const [name, field] of Object.entries(config?.returningFields ?? config?.fields ?? {})) {
    const named = is(field, PgColumn) ? field.name : is(field, SQL.Aliased) ? field.fieldAlias : undefined;
    if (named !== name)
      throw new Error(
        `The selected property ${name} comes from the database as ${named ?? 'nothing'}: give it that alias`,
      );
  }
}
