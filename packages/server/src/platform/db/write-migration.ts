// `npm run migration -- --name what_changes`: drizzle-kit writes the next migration from the `schema.ts`
// files, and this adds the protections of the tables that are new or whose columns changed. With `--protect
// a,b` it writes them for these tables too: for a change of the declaration alone.
import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { loadDeclaredTables } from './declared-tables.ts';
import { protectionsOf } from './protections.ts';
import { declarationOf } from './table-declaration.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'migrations');
const serverPackage = join(folder, '../../../..');
const drizzleKit = join(serverPackage, '../../node_modules/drizzle-kit/bin.cjs');

const { values } = parseArgs({ options: { name: { type: 'string' }, protect: { type: 'string' } } });
if (!values.name) {
  process.stderr.write(
    'Say what changes: npm run migration -- --name add_vendors [--protect vendors,parts]\n',
  );
  process.exit(2);
}
const asked = values.protect?.split(',') ?? [];
const tables = await loadDeclaredTables();
const unknown = asked.filter((name) => !tables.has(name));
if (unknown.length > 0) {
  process.stderr.write(`No schema.ts declares a table ${unknown.join(' or ')}.\n`);
  process.exit(2);
}

const before = newestSnapshot();
generate();
if (newestSnapshot().file === before.file) {
  if (asked.length === 0) process.exit(0);
  generate('--custom');
}
const after = newestSnapshot();
const changed = [...tables].filter(
  ([name, table]) =>
    declarationOf(table) &&
    (asked.includes(name) || !isDeepStrictEqual(before.columnsOf(name), after.columnsOf(name))),
);
const migration = join(
  folder,
  readdirSync(folder).find((file) => file.startsWith(after.file.slice(0, 4)))!,
);
for (const [name, table] of changed) {
  appendFileSync(
    migration,
    `\n--> statement-breakpoint\n-- The protections of ${name}, from its declaration.\n${protectionsOf(table).join(';\n')};\n`,
  );
  process.stdout.write(`Added the protections of ${name}.\n`);
}

function generate(...more: string[]): void {
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=chatterfix-source', drizzleKit, 'generate', '--name', values.name!, ...more],
    { cwd: serverPackage, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** What drizzle-kit recorded with the last migration. */
function newestSnapshot(): { file: string; columnsOf: (table: string) => unknown } {
  const file = readdirSync(join(folder, 'meta'))
    .filter((name) => name.endsWith('_snapshot.json'))
    .toSorted()
    .at(-1)!;
  const { tables: recorded } = JSON.parse(readFileSync(join(folder, 'meta', file), 'utf8')) as {
    tables: Record<string, { columns: unknown }>;
  };
  return { file, columnsOf: (table) => recorded[`public.${table}`]?.columns };
}
