import { foreignKey, integer, unique, varchar } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assets } from '../../features/assets/schema.ts';
import { findUnprotected } from '../../testing/catalogue.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import type { Database } from './database.ts';
import { id, version } from './column-types.ts';
import { loadDeclaredTables } from './declared-tables.ts';
import { protectionsOf } from './protections.ts';
import { tenantTable } from './tenant-table.ts';

/** A made-up table of a made-up feature. */
const gadgets = tenantTable(
  'gadgets',
  {
    id: id('gadgets'),
    asset_id: integer(),
    name: varchar({ length: 100 }).notNull(),
    secret: varchar({ length: 100 }),
    version: version(),
  },
  {
    bound: { rows: 100, what: 'gadgets' },
    audited: { without: ['secret'] },
    versioned: true,
    readable: { columns: ['id', 'asset_id', 'name', 'version'] },
    grants: ['select', 'insert', 'update'],
  },
  (t) => [
    unique('gadgets_name_key').on(t.tenant_id, t.name),
    foreignKey({
      name: 'gadgets_asset_fkey',
      columns: [t.tenant_id, t.asset_id],
      foreignColumns: [assets.tenant_id, assets.id],
    }),
  ],
);
/** As drizzle-kit would write it. */
const createGadgets = {
  table: `create table gadgets (tenant_id integer not null, id integer not null default next_number('gadgets'), asset_id integer,
    name varchar(100) not null, secret varchar(100), version integer not null default 1)`,
  primaryKey: 'alter table gadgets add primary key (tenant_id, id)',
  name: 'alter table gadgets add constraint gadgets_name_key unique (tenant_id, name)',
  tenant: 'alter table gadgets add foreign key (tenant_id) references tenants (id)',
  asset:
    'alter table gadgets add constraint gadgets_asset_fkey foreign key (tenant_id, asset_id) references assets (tenant_id, id)',
};
const complete = [...Object.values(createGadgets), ...protectionsOf(gadgets)];

/** The made-up table's statements without those that begin so; at least one must. */
function without(...beginnings: string[]): string[] {
  return beginnings.reduce((statements, beginning) => {
    const rest = statements.filter((statement) => !statement.startsWith(beginning));
    if (rest.length === statements.length) throw new Error(`No statement begins with ${beginning}`);
    return rest;
  }, complete);
}

const forgotten: Record<string, [statements: string[], problems: string[]]> = {
  nothing: [complete, []],
  'the bound of its rows': [
    without('ALTER TABLE gadgets ADD CONSTRAINT gadgets_bound'),
    ['gadgets: lacks the bound gadgets_bound'],
  ],
  'the number of its bound': [
    [
      ...without('ALTER TABLE gadgets ADD CONSTRAINT gadgets_bound'),
      'alter table gadgets add constraint gadgets_bound check (id <= 1000000000)',
    ],
    ['gadgets: has another bound gadgets_bound'],
  ],
  'the policy': [without('CREATE POLICY tenant'), ['gadgets: lacks the policy tenant']],
  'USING in the policy': [
    [...complete, 'alter policy tenant on gadgets using (true)'],
    ['gadgets: has another policy tenant'],
  ],
  'WITH CHECK in the policy': [
    [
      ...without('CREATE POLICY tenant'),
      'create policy tenant on gadgets to chatterfix_app using (tenant_id = current_tenant())',
    ],
    ['gadgets: has another policy tenant'],
  ],
  'who the policy is for': [
    [...complete, 'alter policy tenant on gadgets to public'],
    ['gadgets: has another policy tenant'],
  ],
  'that a second policy opens what the first one closes': [
    [...complete, 'create policy everything on gadgets to chatterfix_app using (true)'],
    ['gadgets: has the policy everything too much'],
  ],
  'row-level security': [
    [...complete, 'alter table gadgets disable row level security'],
    ['gadgets: forced row-level security'],
  ],
  'to force it': [without('ALTER TABLE gadgets FORCE'), ['gadgets: forced row-level security']],
  'the owner': [without('CREATE POLICY owner'), ['gadgets: lacks the policy owner']],
  'the grants': [
    without('GRANT SELECT, INSERT, UPDATE ON gadgets'),
    [
      'gadgets: lacks the grant select of chatterfix_app',
      'gadgets: lacks the grant insert of chatterfix_app',
      'gadgets: lacks the grant update of chatterfix_app',
    ],
  ],
  'that a grant is too much': [
    [...complete, 'grant delete on gadgets to chatterfix_app'],
    ['gadgets: has the grant delete of chatterfix_app too much'],
  ],
  'that everybody may read': [
    [...complete, 'grant select on gadgets to public'],
    ['gadgets: has the grant select of everybody too much'],
  ],
  'that the reader may read a secret': [
    [...complete, 'grant select (secret) on gadgets to chatterfix_reader'],
    ['gadgets: has the grant select of chatterfix_reader on secret too much'],
  ],
  'the audit of insertions': [
    without('CREATE TRIGGER audit_inserted'),
    ['gadgets: lacks the trigger audit_inserted'],
  ],
  'the audit of updates': [
    without('CREATE TRIGGER audit_updated'),
    ['gadgets: lacks the trigger audit_updated'],
  ],
  'the audit of deletions': [
    without('CREATE TRIGGER audit_deleted'),
    ['gadgets: lacks the trigger audit_deleted'],
  ],
  'what the audit must not keep': [
    [
      ...without('CREATE TRIGGER audit_deleted'),
      'create trigger audit_deleted after delete on gadgets referencing old table as old_rows for each statement execute function audit_rows()',
    ],
    ['gadgets: has another trigger audit_deleted'],
  ],
  'to turn a trigger on again': [
    [...complete, 'alter table gadgets disable trigger audit_inserted'],
    ['gadgets: has another trigger audit_inserted'],
  ],
  'the version': [without('CREATE TRIGGER count_version'), ['gadgets: lacks the trigger count_version']],
  'the primary key': [without(createGadgets.primaryKey), ['gadgets: lacks a primary key']],
  'the tenant in the primary key': [
    [...without(createGadgets.primaryKey), 'alter table gadgets add primary key (id)'],
    ['gadgets: the key gadgets_pkey is not led by tenant_id'],
  ],
  'that the tenant leads the primary key': [
    [...without(createGadgets.primaryKey), 'alter table gadgets add primary key (id, tenant_id)'],
    ['gadgets: the key gadgets_pkey is not led by tenant_id'],
  ],
  'the tenant in a unique constraint': [
    [...without(createGadgets.name), 'alter table gadgets add constraint gadgets_name_key unique (name)'],
    ['gadgets: the key gadgets_name_key is not led by tenant_id'],
  ],
  'that tenant_id is of a tenant': [
    without(createGadgets.tenant),
    ['gadgets: lacks a foreign key of tenant_id to tenants'],
  ],
  'the tenant in a foreign key': [
    [
      ...without(createGadgets.asset),
      'alter table assets add constraint assets_id_key unique (tenant_id, name, id)',
      'create unique index assets_only_id on assets (id)',
      'alter table gadgets add constraint gadgets_asset_fkey foreign key (asset_id) references assets (id)',
    ],
    [
      'assets: the key assets_only_id is not led by tenant_id',
      'gadgets: the foreign key gadgets_asset_fkey does not carry tenant_id',
    ],
  ],
  'the view': [
    without('CREATE VIEW', 'GRANT SELECT ON reading.gadgets'),
    ['gadgets: lacks its view reading.gadgets'],
  ],
  'a column of the view': [
    [
      ...without('CREATE VIEW', 'GRANT SELECT ON reading.gadgets'),
      'create view reading.gadgets with (security_invoker = true, security_barrier = true) as select id, asset_id, version from public.gadgets',
      'grant select on reading.gadgets to chatterfix_reader',
    ],
    ['gadgets: the view reading.gadgets has other columns'],
  ],
  "that the view is with the reader's own rights": [
    [...complete, 'alter view reading.gadgets set (security_invoker = false)'],
    ['gadgets: the view reading.gadgets is not security_invoker and security_barrier'],
  ],
  'who may read the view': [
    without('GRANT SELECT ON reading.gadgets'),
    ['gadgets: the view reading.gadgets has other grants'],
  ],
};

describe.each(databaseKinds)('the catalogue of %s', (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());

  it('has every protection that the tables are declared to have', async () => {
    const declared = await loadDeclaredTables();
    expect(declared.size).toBeGreaterThanOrEqual(16); // those of the first release, at least
    expect(await findUnprotected(db.query, declared)).toEqual([]);
  });

  it.each(Object.keys(forgotten))('notices a new table that forgot %s', async (what) => {
    const [statements, problems] = forgotten[what]!;
    const declared = new Map([...(await loadDeclaredTables()), ['gadgets', gadgets] as const]);
    expect(await inScratch(db, statements, declared)).toEqual(problems);
  });

  it('notices a table that nobody declared, with a tenant or without', async () => {
    expect(
      await inScratch(db, ['create table public.stray (id integer)'], await loadDeclaredTables()),
    ).toEqual(['public.stray: no schema.ts declares it']);
    expect(await inScratch(db, complete, await loadDeclaredTables())).toEqual([
      'public.gadgets: no schema.ts declares it',
      'reading.gadgets: shows a table that is not declared readable',
    ]);
  });

  it('notices a declared table that the database does not have', async () => {
    const declared = new Map([...(await loadDeclaredTables()), ['gadgets', gadgets] as const]);
    expect(await findUnprotected(db.query, declared)).toEqual(['gadgets: is not in the database']);
  });
});

/** What the check says after the statements, which the owner runs and which are undone. */
async function inScratch(
  db: Database,
  statements: readonly string[],
  declared: Awaited<ReturnType<typeof loadDeclaredTables>>,
): Promise<string[]> {
  let problems: string[] | undefined;
  const undo = new Error('undo');
  await db
    .transaction(async (query) => {
      await query('set local role none', []);
      for (const statement of statements) await query(statement, []);
      problems = await findUnprotected(query, declared);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  if (!problems) throw new Error('The check did not run');
  return problems;
}
