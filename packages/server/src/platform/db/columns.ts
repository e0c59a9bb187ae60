import type { EventType } from '@chatterfix/sdk/contract';
import { getTableColumns, getTableName, sql, type GetColumnData, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { insertEvents, markEmitting } from '../events/emit.ts';
import { assertNamedAsSelected, build, settingTheTenantItself, tenantId, type RowOf } from './statements.ts';

type ColumnsOf<Table extends PgTable> = Table['_']['columns'];
type Selectable = PgColumn | SQL.Aliased;

/** For each property its computed column, or the table's column of that name. */
type ContractColumns<Table extends PgTable, Shape, Computed extends Readonly<Record<string, Selectable>>> = {
  [Name in keyof Shape]: Name extends keyof Computed
    ? Computed[Name]
    : Name extends keyof ColumnsOf<Table>
      ? ColumnsOf<Table>[Name]
      : never;
};

/**
 * The columns that a resource of the contract prints, in its order, to be selected: each property is the
 * table's column of that name, or stands in `computed`.
 *
 * @example build.select(contractColumns(parts, Part.shape)).from(parts)
 */
export function contractColumns<
  Table extends PgTable,
  Shape extends Readonly<Record<string, unknown>>,
  const Computed extends Readonly<Record<string, Selectable>> = Record<never, never>,
>(table: Table, shape: Shape, computed?: Computed): ContractColumns<Table, Shape, Computed> {
  const columns: Record<string, Selectable> = { ...getTableColumns(table), ...computed };
  const selected = Object.keys(shape).map((name) => {
    const column = columns[name];
    if (!column) throw new Error(`No column of ${getTableName(table)} for the property ${name}`);
    return [name, column] as const;
  });
  return Object.fromEntries(selected) as ContractColumns<Table, Shape, Computed>; // by construction
}

/** What an INSERT of one row has a value for. */
type FieldsOf<Table extends PgTable> = {
  [Name in keyof ColumnsOf<Table>]?: GetColumnData<ColumnsOf<Table>[Name]> | undefined;
};

/**
 * The fields, each of which must be a column of the table: it throws for one that is none, so that a new
 * field of the contract is not dropped in silence.
 */
export function fieldsOf<Fields extends Readonly<Record<string, unknown>>>(
  table: PgTable,
  fields: Fields,
): Fields {
  for (const name of Object.keys(fields)) columnOf(table, name);
  return fields;
}

function columnOf(table: PgTable, name: string): PgColumn {
  const column = getTableColumns(table)[name];
  if (!column) throw new Error(`No column of ${getTableName(table)} for the field ${name}`);
  return column;
}

/**
 * An INSERT of one row whose text never changes, for the hottest writes: it has a placeholder for each of the
 * fields. `valuesOf` gives their values; a field that is not given has its column's default. The row is
 * selected from the settings of the tenant and the actor, so that they are made before the row is checked:
 * the statement is its own transaction. `returned` must not join another table, which may be read before the
 * insert; a subselect may. `event` is written for the row, in the same statement.
 *
 * @example
 * const newPart = insertionOf(parts, [...Object.keys(PartCreate.shape), 'created_at'], partColumns, 'part.created');
 * const [part] = await write(context, newPart.statement, newPart.valuesOf({ ...input, created_at }));
 */
export function insertionOf<Table extends PgTable, Columns extends Readonly<Record<string, Selectable>>>(
  table: Table,
  names: readonly string[],
  returned: Columns,
  event?: EventType,
) {
  const columns = names.map((name) => columnOf(table, name));
  const defaults = Object.fromEntries(columns.map(({ name, default: value }) => [name, value ?? null]));
  const select = build.select(returned).from(table as PgTable); // of the rows just written, which go by the table's name below
  assertNamedAsSelected(select);
  const statement = sql<RowOf<typeof select>>`with ${table} as (
    insert into ${table} (${sql.join([sql`tenant_id`, ...names.map((name) => sql.identifier(name))], sql`, `)})
    select ${sql.join([tenantId, ...columns.map(placeholderFor)], sql`, `)}
    from set_config('app.tenant', ${sql.placeholder('tenant_setting')}, true) s
      cross join set_config('app.actor', ${sql.placeholder('actor_setting')}, true) a
    where s is not null and a is not null returning *
  )${event && sql`, emitted as (${insertEvents(event, sql`${table}`)})`} ${select.getSQL()}`;
  return {
    statement: event ? markEmitting(settingTheTenantItself(statement)) : settingTheTenantItself(statement),
    valuesOf: (fields: FieldsOf<Table>): Record<string, unknown> => {
      const values: Record<string, unknown> = { ...defaults };
      for (const [name, value] of Object.entries(fields)) {
        if (!Object.hasOwn(defaults, name)) throw new Error(`The insertion has no field ${name}`);
        if (value !== undefined) values[name] = value;
      }
      return values;
    },
  };
}

/** A value to come, encoded as the column's; null stays null, which the columns' own encoders do not know. */
function placeholderFor(column: PgColumn): SQL {
  const encoder = {
    mapToDriverValue: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)),
  };
  return sql`${sql.param(sql.placeholder(column.name), encoder)}`;
}
