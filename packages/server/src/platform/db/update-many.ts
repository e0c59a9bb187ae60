import type { EventType } from '@chatterfix/sdk/contract';
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Context } from '../../context.ts';
import { fieldsOf } from './columns.ts';
import { withEvents } from '../events/emit.ts';
import { build, ofTenant } from './statements.ts';
import { write } from './transaction.ts';

type VersionedTable = PgTable & { tenant_id: PgColumn; id: PgColumn; version: PgColumn };

/** New values of one record. With `version`, the record must be at it. */
export type RowChange = Readonly<{ id: number; version?: number | undefined } & Record<string, unknown>>;

/** Changes that have values for the same fields, and what is set besides in each of their records. */
export interface ChangeGroup {
  changes: readonly RowChange[];
  set: Readonly<Record<string, unknown>>;
  /** One more condition that each record must meet. */
  where?: SQL;
}

/** The changes in groups of those with values for the same fields. */
export function bySameFields<Change extends RowChange>(changes: readonly Change[]): Change[][] {
  return [...Map.groupBy(changes, (change) => changedFields(change).join()).values()];
}

/**
 * Changes many records of a table, each to its own values, with few statements for each group, which also write
 * an event for each record. Returns whether every record was found; if not, the caller must undo the changes of
 * the others.
 */
export function updateMany(
  context: Context,
  table: VersionedTable,
  eventType: EventType,
  groups: readonly ChangeGroup[],
): Promise<boolean> {
  return write(context, async (tx) => {
    const most = context.db.kind === 'pglite' ? SLICE : Infinity;
    for (const group of groups)
      for (let start = 0; start < group.changes.length; start += most) {
        const changes = group.changes.slice(start, start + most);
        const found = await tx.run(withEvents(eventType, updateOf(table, { ...group, changes })));
        if (found.length < changes.length) return false;
        await tx.giveWay();
      }
    return true;
  });
}

/** Records that one statement changes on PGlite, before others may read. */
const SLICE = 50;

function changedFields({ id: _id, version: _version, ...fields }: RowChange): string[] {
  return Object.keys(fields).filter((name) => fields[name] !== undefined);
}

function updateOf(table: VersionedTable, { changes, set, where }: ChangeGroup) {
  const columns = getTableColumns<PgTable>(table);
  const names = changes[0] ? changedFields(changes[0]) : [];
  const given = ['id', 'version', ...names];
  const rows = changes.map((change) =>
    Object.fromEntries(
      given.map((name) => {
        const value = change[name] ?? null;
        return [name, value === null ? null : columns[name]!.mapToDriverValue(value)];
      }),
    ),
  );
  // Without the length, which the table's column checks.
  const types = given.map(
    (name) => sql`${sql.identifier(name)} ${sql.raw(columns[name]!.getSQLType().replace(/\(.*?\)/, ''))}`,
  );
  const values = fieldsOf(table, {
    ...set,
    ...Object.fromEntries(names.map((name) => [name, sql`given.${sql.identifier(name)}`])),
  });
  return build
    .update(table)
    .set(values as Record<string, SQL>) // the builder knows the columns of a table that it knows
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given (${sql.join(types, sql`, `)})`,
    )
    .where(
      sql`${ofTenant(table)} and ${table.id} = given.id and (given.version is null or ${table.version} = given.version)
        and ${where ?? sql`true`}`,
    )
    .returning({
      id: sql<number>`${table.id}`.as('id'),
      version: sql<number>`${table.version}`.as('version'),
    });
}
