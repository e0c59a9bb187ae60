import type { BuildColumns, BuildExtraConfigColumns } from 'drizzle-orm';
import {
  integer,
  pgTable,
  primaryKey,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  type PgTableWithColumns,
} from 'drizzle-orm/pg-core';
import { tenants } from './schema.ts';
import { declareTable, type TableDeclaration } from './table-declaration.ts';

const tenantId = () =>
  integer()
    .notNull()
    .references(() => tenants.id);

type WithTenant<Columns> = Columns & { tenant_id: ReturnType<typeof tenantId> };

/**
 * A table of the tenants' data. It adds `tenant_id` to the columns, leads the primary key with it and turns
 * row-level security on. The declaration says what else the table is: `npm run migration` writes the
 * protections that follow from it, and `catalogue.test.ts` fails where the database lacks one.
 *
 * @example
 * export const vendors = tenantTable(
 *   'vendors',
 *   { id: id('vendors'), name: varchar({ length: 255 }).notNull(), version: version() },
 *   { bound: { rows: 10_000, what: 'vendors' }, audited: true, versioned: true, readable: { columns: ['id', 'name', 'version'] } },
 *   (t) => [unique('vendors_name_key').on(t.tenant_id, t.name)],
 * );
 */
export function tenantTable<Name extends string, Columns extends Record<string, PgColumnBuilderBase>>(
  name: Name,
  columns: Columns,
  declaration: TableDeclaration<Extract<keyof Columns, string>>,
  constraints: (
    t: BuildExtraConfigColumns<Name, WithTenant<Columns>, 'pg'>,
  ) => PgTableExtraConfigValue[] = () => [],
): PgTableWithColumns<{
  name: Name;
  schema: undefined;
  columns: BuildColumns<Name, WithTenant<Columns>, 'pg'>;
  dialect: 'pg';
}> {
  const withTenant: WithTenant<Columns> = { tenant_id: tenantId(), ...columns };
  const table = pgTable(name, withTenant, (t) => {
    const rest = (declaration.key ?? ['id']).map(
      (column) => t[column as keyof typeof t] as typeof t.tenant_id,
    );
    return [primaryKey({ columns: [t.tenant_id, ...rest] }), ...constraints(t)];
  });
  table.enableRLS();
  return declareTable(table, declaration as TableDeclaration);
}
