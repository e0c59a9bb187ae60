import { getTableColumns, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * The columns that a resource of the contract prints, in its order: each property is the table's column of that name, or stands in `computed`.
 *
 * @example contractColumns(parts, Part.shape)  // "parts"."id", "parts"."part_number", …
 */
export function contractColumns(
  table: PgTable,
  shape: Record<string, unknown>,
  computed: Record<string, SQLWrapper> = {},
): SQL {
  const columns: Record<string, SQLWrapper> = getTableColumns(table);
  return sql.join(
    Object.keys(shape).map((name) => {
      const column = computed[name] ?? columns[name];
      if (!column) throw new Error(`No column for the property ${name}`);
      return sql`${column}`;
    }),
    sql`, `,
  );
}

/** `column = value, …` for an UPDATE, of the fields that are given. Names come from the contract's strict schema, never from a caller. */
export function assignments(table: PgTable, fields: Record<string, unknown>): SQL {
  const columns = getTableColumns(table);
  return sql.join(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const column = columns[name];
        if (!column) throw new Error(`No column for the field ${name}`);
        return sql`${sql.identifier(column.name)} = ${value === null ? sql`null` : sql.param(value, column)}`;
      }),
    sql`, `,
  );
}

/**
 * Column names and values for an INSERT, of the fields that are given; the tenant's column comes first. With `bind`, what is bound is what it
 * returns for the field's name instead of the value.
 */
export function insertion(
  table: PgTable,
  fields: Record<string, unknown>,
  bind?: (name: string) => unknown,
): { names: SQL; values: SQL } {
  const columns = getTableColumns(table);
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    names: sql.join([sql`tenant_id`, ...given.map(([name]) => sql.identifier(name))], sql`, `),
    values: sql.join(
      [
        sql`${sql.placeholder('tenant_id')}`,
        ...given.map(([name, value]) => {
          const column = columns[name];
          if (!column) throw new Error(`No column for the field ${name}`);
          return value === null ? sql`null` : sql`${sql.param(bind ? bind(name) : value, column)}`;
        }),
      ],
      sql`, `,
    ),
  };
}
