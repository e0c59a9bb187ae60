import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getTableColumns, is } from 'drizzle-orm';
import { PgEnumColumn } from 'drizzle-orm/pg-core';
import { generateDrizzleJson, generateMigration, type DrizzleSnapshotJSON } from 'drizzle-kit/api';
import { expect, it } from 'vitest';
import { loadDeclaredTables } from './declared-tables.ts';

/** What drizzle-kit recorded with the newest migration. */
function newestSnapshot(): DrizzleSnapshotJSON {
  const folder = fileURLToPath(new URL('migrations/meta/', import.meta.url));
  const file = readdirSync(folder).filter((name) => name.endsWith('_snapshot.json'));
  return JSON.parse(readFileSync(folder + file.toSorted().at(-1)!, 'utf8')) as DrizzleSnapshotJSON;
}

it('the migrations make what is declared: nothing is left to migrate', async () => {
  const tables = await loadDeclaredTables();
  const columns = [...tables.values()].flatMap((table) => Object.values(getTableColumns(table)));
  const enums = columns.flatMap((column) => (is(column, PgEnumColumn) ? [column.enum] : []));
  const declared = {
    ...Object.fromEntries(tables),
    ...Object.fromEntries(enums.map((one) => [`${one.enumName} (enum)`, one])),
  };
  expect(await generateMigration(newestSnapshot(), generateDrizzleJson(declared))).toEqual([]);
});
