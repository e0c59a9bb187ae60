import type { EventType } from '@chatterfix/sdk/contract';
import { getTableColumns, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { build, tenantId } from '../../platform/db/statements.ts';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A table whose records an import recognises by a key of their own. */
export interface Imported {
  readonly table: PgTable & { tenant_id: PgColumn; id: PgColumn; version: PgColumn };
  readonly key: string;
  /** The columns that rows may have values for. */
  readonly importable: readonly string[];
  readonly created: EventType;
  readonly updated: EventType;
}

export type ImportedRow = Readonly<Record<string, unknown>>;

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Rows that one statement writes, before others may read. */
const SLICE = 50;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Creates the rows, or changes the records that have their keys to what the rows say. An update touches only
 * columns that its row has, and only records that differ. Records are always locked in the order of their keys,
 * so that two imports of the same records wait for each other and do not deadlock.
 */
export async function upsertRows(
  tx: Transaction,
  imported: Imported,
  rows: readonly ImportedRow[],
): Promise<Counts & { ids: Map<string, number> }> {
  const now = tx.context.now().toISOString();
  const counts = { created: 0, updated: 0, unchanged: rows.length };
  const ids = new Map<string, number>();
  for (const { given, slice } of slicesOf(imported, rows)) {
    const results = await tx.run(upsert(imported, given, slice, now));
    tx.emit(
      results.map(({ id, version, inserted }) => ({
        type: inserted ? imported.created : imported.updated,
        resource_id: id,
        version,
      })),
    );
    for (const { id, key } of results) if (key !== null) ids.set(key, id);
    const inserted = results.filter((row) => row.inserted).length;
    counts.created += inserted;
    counts.updated += results.length - inserted;
    counts.unchanged -= results.length;
    await tx.giveWay();
  }
  return { ...counts, ids };
}

/**
 * Rows that one statement writes: neighbours in the order of their keys which have values for the same columns.
 * Rows without a key lock nothing, so they come last, grouped by their columns.
 */
function slicesOf({ key, importable }: Imported, rows: readonly ImportedRow[]) {
  const withColumns = rows.map((row) => ({
    row,
    given: importable.filter((name) => row[name] !== undefined),
  }));
  const keyed = withColumns
    .filter(({ row }) => typeof row[key] === 'string')
    .sort((a, b) => compare(String(a.row[key]), String(b.row[key])));
  const others = [
    ...Map.groupBy(
      withColumns.filter(({ row }) => typeof row[key] !== 'string'),
      ({ given }) => given.join(),
    ).values(),
  ].flat();
  const slices: { given: string[]; slice: ImportedRow[] }[] = [];
  for (const { row, given } of [...keyed, ...others]) {
    const last = slices.at(-1);
    if (last && last.slice.length < SLICE && last.given.join() === given.join()) last.slice.push(row);
    else slices.push({ given, slice: [row] });
  }
  return slices;
}

function upsert(
  { table, key }: Imported,
  given: readonly string[],
  rows: readonly ImportedRow[],
  now: string,
): SQL<{ id: number; version: number; key: string | null; inserted: boolean }> {
  const columns: Record<string, PgColumn> = getTableColumns<PgTable>(table);
  const changeable = given.filter((name) => name !== key);
  const proposed = (name: string) => sql`excluded.${sql.identifier(name)}`;
  const statement = build
    .insert(table)
    .values(
      rows.map((row) => ({
        created_at: now,
        ...Object.fromEntries(given.map((name) => [name, row[name]])),
        tenant_id: tenantId,
        updated_at: now,
      })),
    )
    .onConflictDoUpdate({
      target: [table.tenant_id, columns[key]!],
      set: Object.fromEntries([...changeable, 'updated_at'].map((name) => [name, proposed(name)])),
      setWhere: or(...changeable.map((name) => sql`${columns[name]} is distinct from ${proposed(name)}`))!, // every row has a name or a title
    })
    .returning({
      id: sql<number>`${table.id}`.as('id'),
      version: sql<number>`${table.version}`.as('version'),
      key: sql<string | null>`${columns[key]}`.as('key'),
      inserted: sql<boolean>`(xmax = 0)`.as('inserted'),
    });
  return sql`${statement.getSQL()}`;
}
