import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import {
  allGrants,
  declarationOf,
  type ReadableColumns,
  type TableDeclaration,
} from './table-declaration.ts';

// The protections of a tenant's table, as the SQL that makes them. `npm run migration` puts them into the
// migration of each table that is new or has changed; running them again changes nothing.

/**
 * The statements that protect a table as it is declared: row-level security, grants, triggers, and its view
 * for `POST /api/query`.
 */
export function protectionsOf(table: Table): string[] {
  const declaration = declarationOf(table);
  if (!declaration) throw new Error(`The table ${getTableName(table)} was not made with tenantTable`);
  const name = getTableName(table);
  return [
    ...rowSecurity(name),
    ...grants(name, declaration),
    ...auditTriggers(name, declaration),
    ...versionTrigger(name, declaration),
    ...readingView(table),
    ...rowBound(name, declaration),
  ];
}

function rowBound(name: string, { bound }: TableDeclaration): string[] {
  const constraint = boundOf(name);
  return [
    `ALTER TABLE ${name} DROP CONSTRAINT IF EXISTS ${constraint}`,
    ...('rows' in bound
      ? [`ALTER TABLE ${name} ADD CONSTRAINT ${constraint} CHECK (id <= ${bound.rows})`]
      : []),
  ];
}

/** The name of the constraint that bounds the rows of a table. */
const boundOf = (table: string): string => `${table}_bound`;

/** The columns that `POST /api/query` reads of a table; `computed` ones exist in its view only. */
export function readableColumns(table: Table): {
  stored: readonly string[];
  computed: Readonly<Record<string, string>>;
  view: boolean;
} {
  const { readable } = declarationOf(table) ?? { readable: false };
  if (!readable) return { stored: [], computed: {}, view: false };
  const { columns, computed = {}, view = true }: ReadableColumns = readable === true ? {} : readable;
  const all = Object.values(getTableColumns(table))
    .filter((column) => column.name !== 'tenant_id' && column.getSQLType() !== 'tsvector')
    .map(({ name }) => name);
  return { stored: columns ?? all, computed, view };
}

function rowSecurity(name: string): string[] {
  const ofTenant = '(tenant_id = current_tenant())';
  return [
    `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`,
    `DROP POLICY IF EXISTS tenant ON ${name}`,
    `CREATE POLICY tenant ON ${name} TO chatterfix_app USING ${ofTenant} WITH CHECK ${ofTenant}`,
    // Forced row-level security binds the owner too. The server's own functions run as the owner, and see
    // every tenant.
    `DROP POLICY IF EXISTS owner ON ${name}`,
    `CREATE POLICY owner ON ${name} TO CURRENT_USER USING (true) WITH CHECK (true)`,
  ];
}

function grants(name: string, { grants: granted = allGrants }: TableDeclaration): string[] {
  return [
    `REVOKE ALL ON ${name} FROM PUBLIC, chatterfix_app, chatterfix_reader`,
    `GRANT ${granted.join(', ').toUpperCase()} ON ${name} TO chatterfix_app`,
  ];
}

function auditTriggers(name: string, { audited }: TableDeclaration): string[] {
  const without =
    typeof audited === 'object' ? audited.without.map((column) => `'${column}'`).join(', ') : '';
  return [
    ['audit_inserted', 'AFTER INSERT', 'NEW TABLE AS new_rows'],
    ['audit_updated', 'AFTER UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'],
    ['audit_deleted', 'AFTER DELETE', 'OLD TABLE AS old_rows'],
  ].flatMap(([trigger, event, rows]) => [
    `DROP TRIGGER IF EXISTS ${trigger} ON ${name}`,
    ...(audited
      ? [
          `CREATE TRIGGER ${trigger} ${event} ON ${name} REFERENCING ${rows} FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(${without})`,
        ]
      : []),
  ]);
}

function versionTrigger(name: string, { versioned }: TableDeclaration): string[] {
  return [
    `DROP TRIGGER IF EXISTS count_version ON ${name}`,
    ...(versioned
      ? [
          `CREATE TRIGGER count_version BEFORE UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION count_version()`,
        ]
      : []),
  ];
}

function readingView(table: Table): string[] {
  const name = getTableName(table);
  const { stored, computed, view } = readableColumns(table);
  const drop = [`DROP VIEW IF EXISTS reading.${name}`, `DROP POLICY IF EXISTS reading ON ${name}`];
  if (stored.length === 0) return drop;
  const selected = [...stored, ...Object.entries(computed).map(([column, value]) => `${value} AS ${column}`)];
  return [
    ...drop,
    `CREATE POLICY reading ON ${name} FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()))`,
    // The view's reader needs rights on the table itself, and row-level security holds for them.
    `GRANT SELECT (${stored.join(', ')}) ON ${name} TO chatterfix_reader`,
    ...(view
      ? [
          `CREATE VIEW reading.${name} WITH (security_invoker = true, security_barrier = true) AS SELECT ${selected.join(', ')} FROM public.${name}`,
          `GRANT SELECT ON reading.${name} TO chatterfix_reader`,
        ]
      : []),
  ];
}
