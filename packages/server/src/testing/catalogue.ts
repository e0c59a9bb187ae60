import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../platform/db/database.ts';
import { readableColumns } from '../platform/db/protections.ts';
import { declarationOf, type TableDeclaration } from '../platform/db/table-declaration.ts';

// What the database has, read from its own catalogue, against what the tables are declared to be. The
// expected texts stand here a second time, on purpose: what the migrations' writer gets wrong must show.

type Query = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Tables that no `schema.ts` declares, and why. */
const undeclared = new Set([
  'public.schema_migrations', // which migrations the database has seen; no tenant's
  'public.tenant_jobs', // a view of the jobs' queue, which jobs.test.ts tries as another tenant (migration 0009)
  'reading.transaction_tenants', // whose a transaction of the query service is; never committed, protected by migration 0005
]);

interface CatalogueTable {
  schema: string;
  name: string;
  kind: string;
  owner: string;
  row_security: boolean;
  forced: boolean;
  tenant_id: 'required' | 'optional' | null;
}

/**
 * What is missing or too much, as `table: what`; empty where every table has exactly the protections that it
 * is declared to have.
 */
export async function findUnprotected(
  query: Query,
  declared: ReadonlyMap<string, PgTable>,
): Promise<string[]> {
  const tables = await query<CatalogueTable>(
    `select n.nspname as schema, c.relname as name, c.relkind::text as kind, c.relowner::regrole::text as owner, c.relrowsecurity as row_security,
       c.relforcerowsecurity as forced, (select case when a.attnotnull then 'required' else 'optional' end from pg_attribute a
         where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as tenant_id
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'f', 'm', 'v') and n.nspname !~ '^(pg_|information_schema$|pgboss$)' order by 1, 2`,
    [],
  );
  const problems: string[] = [];
  for (const table of tables) {
    const full = `${table.schema}.${table.name}`;
    if (undeclared.has(full)) continue;
    if (table.schema === 'reading' && table.kind === 'v') continue; // with the table that it shows
    const known = table.schema === 'public' ? declared.get(table.name) : undefined;
    if (!known) {
      problems.push(`${full}: no schema.ts declares it`);
      continue;
    }
    const declaration = declarationOf(known);
    if (declaration) problems.push(...(await problemsOf(query, table, known, declaration)));
    else if (table.tenant_id)
      problems.push(`${table.name}: has a tenant_id, but was not made with tenantTable`);
    else if (!table.row_security || !table.forced) problems.push(`${table.name}: forced row-level security`);
  }
  const present = new Set(tables.map(({ name }) => name));
  for (const name of declared.keys())
    if (!present.has(name)) problems.push(`${name}: is not in the database`);
  problems.push(...(await strayViews(query, declared)));
  return problems;
}

async function problemsOf(
  query: Query,
  table: CatalogueTable,
  known: PgTable,
  declaration: TableDeclaration,
): Promise<string[]> {
  const found = [
    ...(table.row_security && table.forced ? [] : ['forced row-level security']),
    ...(await policyProblems(query, table, declaration)),
    ...(await grantProblems(query, table, known, declaration)),
    ...(await triggerProblems(query, table, declaration)),
    ...(await keyProblems(query, table, declaration)),
    ...(await foreignKeyProblems(query, table, declaration)),
    ...(await viewProblems(query, table, known)),
    ...(await boundProblems(query, table, declaration)),
  ];
  return found.map((problem) => `${table.name}: ${problem}`);
}

/** Says for each name whether it is missing, different or too much. */
function compare(
  what: string,
  found: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((name) => {
    if (found.get(name) === expected.get(name)) return [];
    if (!found.has(name)) return [`lacks the ${what} ${name}`];
    return [expected.has(name) ? `has another ${what} ${name}` : `has the ${what} ${name} too much`];
  });
}

async function boundProblems(
  query: Query,
  { name }: CatalogueTable,
  { bound }: TableDeclaration,
): Promise<string[]> {
  const rows = await query<{ name: string; rule: string }>(
    `select conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
     where conrelid = $1::text::regclass and conname like '%\\_bound'`,
    [`public.${name}`],
  );
  return compare(
    'bound',
    new Map(rows.map((row) => [row.name, row.rule])),
    new Map('rows' in bound ? [[`${name}_bound`, `CHECK ((id <= ${bound.rows}))`]] : []),
  );
}

async function policyProblems(
  query: Query,
  { name, owner }: CatalogueTable,
  { readable }: TableDeclaration,
): Promise<string[]> {
  const rows = await query<{ name: string; rule: string }>(
    `select policyname as name, concat_ws(' | ', permissive, cmd, roles::text, qual, with_check) as rule
     from pg_policies where schemaname = 'public' and tablename = $1`,
    [name],
  );
  const ofTenant = '(tenant_id = current_tenant())';
  return compare(
    'policy',
    new Map(rows.map((row) => [row.name, row.rule])),
    new Map([
      ['tenant', `PERMISSIVE | ALL | {chatterfix_app} | ${ofTenant} | ${ofTenant}`],
      ['owner', `PERMISSIVE | ALL | {${owner}} | true | true`],
      ...(readable
        ? [
            [
              'reading',
              'PERMISSIVE | SELECT | {chatterfix_reader} | (tenant_id = ( SELECT reading.tenant() AS tenant))',
            ] as const,
          ]
        : []),
    ]),
  );
}

async function grantProblems(
  query: Query,
  { name }: CatalogueTable,
  known: PgTable,
  { grants = ['select', 'insert', 'update', 'delete'] }: TableDeclaration,
): Promise<string[]> {
  const rows = await query<{ name: string }>(
    `select concat_ws(' ', lower(acl.privilege_type), 'of', coalesce(nullif(acl.grantee, 0)::regrole::text, 'everybody')) as name
     from pg_class c, aclexplode(c.relacl) acl where c.oid = $1::text::regclass and acl.grantee <> c.relowner
     union all
     select concat_ws(' ', lower(acl.privilege_type), 'of', coalesce(nullif(acl.grantee, 0)::regrole::text, 'everybody'), 'on', a.attname)
     from pg_attribute a, aclexplode(a.attacl) acl where a.attrelid = $1::text::regclass and not a.attisdropped`,
    [`public.${name}`],
  );
  const { stored } = readableColumns(known);
  const expected = [
    ...grants.map((grant) => `${grant} of chatterfix_app`),
    ...stored.map((column) => `select of chatterfix_reader on ${column}`),
  ];
  return compare(
    'grant',
    new Map(rows.map((row) => [row.name, ''])),
    new Map(expected.map((grant) => [grant, ''])),
  );
}

async function triggerProblems(
  query: Query,
  { name }: CatalogueTable,
  { audited, versioned }: TableDeclaration,
): Promise<string[]> {
  const rows = await query<{ name: string; rule: string }>(
    `select tgname as name, pg_get_triggerdef(oid) || case when tgenabled in ('O', 'A') then '' else ' (off)' end as rule
     from pg_trigger where tgrelid = $1::text::regclass and not tgisinternal and tgname ~ '^(audit_|count_version$)'`,
    [`public.${name}`],
  );
  const hidden = typeof audited === 'object' ? audited.without.map((column) => `'${column}'`).join(', ') : '';
  const audit = (trigger: string, event: string, rowsSeen: string) =>
    [
      trigger,
      `CREATE TRIGGER ${trigger} AFTER ${event} ON public.${name} REFERENCING ${rowsSeen} FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(${hidden})`,
    ] as const;
  return compare(
    'trigger',
    new Map(rows.map((row) => [row.name, row.rule])),
    new Map([
      ...(audited
        ? [
            audit('audit_inserted', 'INSERT', 'NEW TABLE AS new_rows'),
            audit('audit_updated', 'UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
            audit('audit_deleted', 'DELETE', 'OLD TABLE AS old_rows'),
          ]
        : []),
      ...(versioned
        ? [
            [
              'count_version',
              `CREATE TRIGGER count_version BEFORE UPDATE ON public.${name} FOR EACH ROW EXECUTE FUNCTION count_version()`,
            ] as const,
          ]
        : []),
    ]),
  );
}

async function keyProblems(
  query: Query,
  { name, tenant_id }: CatalogueTable,
  { uniqueAmongAllTenants = [], rowsOfNoTenant }: TableDeclaration,
): Promise<string[]> {
  const indexes = await query<{ index: string; columns: string[]; is_unique: boolean; is_primary: boolean }>(
    `select i.indexrelid::regclass::text as index, i.indisunique as is_unique, i.indisprimary as is_primary,
       array(select a.attname::text from unnest(i.indkey::int[]) with ordinality k(number, place)
         left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number order by k.place) as columns
     from pg_index i where i.indrelid = $1::text::regclass order by 1`,
    [`public.${name}`],
  );
  if (tenant_id === null) return ['has no tenant_id'];
  // Where rows may belong to no tenant, tenant_id can be null, which no key may be: then an index must serve.
  if (tenant_id === 'optional')
    return rowsOfNoTenant && indexes.some(({ columns }) => columns[0] === 'tenant_id')
      ? []
      : ['lacks an index led by tenant_id, which may be null'];
  return [
    ...(indexes.some(({ is_primary }) => is_primary) ? [] : ['lacks a primary key']),
    ...indexes
      .filter(
        ({ is_unique, columns }) =>
          is_unique &&
          columns[0] !== 'tenant_id' &&
          !(columns.length === 1 && uniqueAmongAllTenants.includes(columns[0]!)),
      )
      .map(({ index }) => `the key ${index} is not led by tenant_id`),
  ];
}

async function foreignKeyProblems(
  query: Query,
  { name }: CatalogueTable,
  { rowsOfNoTenant }: TableDeclaration,
): Promise<string[]> {
  const keys = await query<{ name: string; target: string; pairs: string[] }>(
    `select k.conname as name, k.confrelid::regclass::text as target,
       array(select a.attname || ' → ' || b.attname from unnest(k.conkey, k.confkey) as pair(mine, other)
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.mine
         join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other) as pairs
     from pg_constraint k where k.conrelid = $1::text::regclass and k.contype = 'f' order by 1`,
    [`public.${name}`],
  );
  const ofTenants = keys.some(
    ({ target, pairs }) => target === 'tenants' && pairs.includes('tenant_id → id'),
  );
  return [
    ...(ofTenants || rowsOfNoTenant ? [] : ['lacks a foreign key of tenant_id to tenants']),
    ...keys
      .filter(({ target, pairs }) => target !== 'tenants' && !pairs.includes('tenant_id → tenant_id'))
      .map((key) => `the foreign key ${key.name} does not carry tenant_id`),
  ];
}

async function viewProblems(query: Query, { name }: CatalogueTable, known: PgTable): Promise<string[]> {
  const { stored, computed, view: expected } = readableColumns(known);
  if (!expected) return []; // strayViews looks for a view that should not be
  const columns = [...stored, ...Object.keys(computed)];
  const [view] = await query<{ columns: string[]; options: string[] | null; granted: string[] }>(
    `select c.reloptions as options,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
       array(select concat_ws(' of ', lower(acl.privilege_type), nullif(acl.grantee, 0)::regrole::text) from aclexplode(c.relacl) acl
         where acl.grantee <> c.relowner order by 1) as granted
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'reading' and c.relname = $1 and c.relkind = 'v'`,
    [name],
  );
  if (!view) return ['lacks its view reading.' + name];
  return [
    ...(view.columns.join() === columns.join() ? [] : [`the view reading.${name} has other columns`]),
    ...(['security_invoker=true', 'security_barrier=true'].every((option) => view.options?.includes(option))
      ? []
      : [`the view reading.${name} is not security_invoker and security_barrier`]),
    ...(view.granted.join() === 'select of chatterfix_reader'
      ? []
      : [`the view reading.${name} has other grants`]),
  ];
}

async function strayViews(query: Query, declared: ReadonlyMap<string, PgTable>): Promise<string[]> {
  const views = await query<{ name: string }>(
    `select viewname as name from pg_views where schemaname = 'reading' order by 1`,
    [],
  );
  return views
    .filter(({ name }) => {
      const table = declared.get(name);
      return !table || !readableColumns(table).view;
    })
    .map(({ name }) => `reading.${name}: shows a table that is not declared readable`);
}
