import type { Table } from 'drizzle-orm';

/** What the server's role may do with the rows of a table. */
export type Grant = 'select' | 'insert' | 'update' | 'delete';
export const allGrants: readonly Grant[] = ['select', 'insert', 'update', 'delete'];

/** What `POST /api/query` reads of a table, through a view of the schema `reading`. */
export interface ReadableColumns<Column extends string = string> {
  /** These columns only. */
  columns?: readonly Column[];
  /** Further columns of the view, each an SQL expression over the table. */
  computed?: Readonly<Record<string, string>>;
  /** Whether the table has a view of its own; false where only the view of another table reads it. */
  view?: boolean;
}

/**
 * Why a tenant cannot fill a table without end. With `rows`, a constraint refuses the row that would get a higher
 * number: a tenant's rows are numbered from 1, and a deleted row gives its number to no other. Without it, the
 * words say what else bounds the rows.
 */
type Bound = { rows: number; what: string } | { because: string };

/** What a tenant's table is, besides its columns. The protections of `protections.ts` follow from it. */
export interface TableDeclaration<Column extends string = string> {
  /** How many rows of one tenant there can be. */
  bound: Bound;
  /**
   * Whether triggers write each change to the audit log; `without` names columns whose values are not kept
   * there.
   */
  audited: boolean | { without: readonly Column[] };
  /** Whether a trigger counts the changes of a row in its column `version`. */
  versioned: boolean;
  /**
   * Whether `POST /api/query` reads the table: `true` shows every column but `tenant_id` and those of
   * full-text search.
   */
  readable: boolean | ReadableColumns<Column>;
  /** What the server's role may do; everything unless given. */
  grants?: readonly Grant[];
  /** The columns of the primary key after `tenant_id`; `id` unless given. */
  key?: readonly Column[];
  /** Columns that are unique among all tenants, because they are looked up before the tenant is known. */
  uniqueAmongAllTenants?: readonly Column[];
  /** Rows may belong to no tenant, such as those of the operator: then `tenant_id` refers to no table. */
  rowsOfNoTenant?: boolean;
}

const declarations = new WeakMap<Table, TableDeclaration>();

/**
 * Keeps what a table is declared to be. Tables are made with `tenantTable`, which calls it; only the
 * platform's own tables call it themselves.
 */
export function declareTable<T extends Table>(table: T, declaration: TableDeclaration): T {
  declarations.set(table, declaration);
  return table;
}

/** What a table was declared to be; undefined for a table that is no tenant's. */
export function declarationOf(table: Table): TableDeclaration | undefined {
  return declarations.get(table);
}
