import { expect, it } from 'vitest';
import { openTestDatabase } from '../testing/databases.ts';

// The database as the migrations make it. What is recorded is what PGlite's PostgreSQL says: other versions print some
// expressions in another way.

/** What is written of each kind of thing: its name and its text, in this order. */
const kinds: readonly [title: string, query: string][] = [
  [
    'Columns',
    `select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name,
       concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
         case when a.attgenerated = 's' then 'generated ' || pg_get_expr(d.adbin, d.adrelid)
           else 'default ' || pg_get_expr(d.adbin, d.adrelid) end, nullif(a.attidentity::text, '')) as text
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and OURS order by c.relname, a.attnum`,
  ],
  [
    'Constraints',
    `select format('%s.%s.%s', n.nspname, c.relname, k.conname) as name, pg_get_constraintdef(k.oid) as text
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype <> 'n' and OURS`,
  ],
  [
    'Indexes',
    `select format('%s.%s', n.nspname, c.relname) as name, pg_get_indexdef(c.oid) as text
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('i', 'I') and OURS`,
  ],
  [
    'Triggers',
    `select format('%s.%s.%s', n.nspname, c.relname, t.tgname) as name, pg_get_triggerdef(t.oid) as text
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and OURS`,
  ],
  [
    'Policies',
    `select format('%s.%s.%s', schemaname, tablename, policyname) as name,
       concat_ws(' | ', permissive, cmd, roles::text, qual, with_check) as text
     from pg_policies n where schemaname in ('public', 'reading', 'numbers', 'pgboss')`,
  ],
  [
    'Grants',
    `select format('%s.%s', n.nspname, c.relname) as name,
       (select string_agg(entry::text, ' ' order by entry::text) from unnest(c.relacl) entry) as text
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relacl is not null and OURS`,
  ],
  [
    'Views',
    `select format('%s.%s', n.nspname, c.relname) as name, pg_get_viewdef(c.oid) as text
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and OURS`,
  ],
  [
    'Functions',
    `select format('%s.%s(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name,
       pg_get_functiondef(p.oid) as text
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prokind = 'f' and OURS and not exists (select from pg_depend where objid = p.oid and deptype = 'e')`,
  ],
  [
    'Types',
    `select format('%s.%s', n.nspname, t.typname) as name,
       coalesce((select string_agg(enumlabel, ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid),
         format_type(t.typbasetype, t.typtypmod)) as text
     from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype in ('e', 'd') and OURS`,
  ],
];

/** What the queue of jobs creates for each day. */
const PARTITION_OF_A_DAY = /_20\d{6}/;

it('the database is as recorded', async () => {
  const db = await openTestDatabase('pglite');
  const parts: string[] = [];
  for (const [title, query] of kinds) {
    const ours = query.replaceAll('OURS', "n.nspname in ('public', 'reading', 'numbers', 'pgboss')");
    const found = await db.query<{ name: string; text: string }>(ours, []);
    const rows = found.filter(({ name }) => !PARTITION_OF_A_DAY.test(name));
    const sorted = title === 'Columns' ? rows : rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    parts.push(`# ${title}`, ...sorted.map(({ name, text }) => `${name}: ${text}`), '');
  }
  await db.close();
  const text = parts.join('\n').replaceAll(/[ \t]+$/gm, '');
  await expect(text).toMatchFileSnapshot('database.txt');
});
