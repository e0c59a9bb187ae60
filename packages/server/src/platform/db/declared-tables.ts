import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';

/**
 * Every table that a `schema.ts` of the server declares, by its name. For the migrations' writer and the
 * tests: the server itself has no such list.
 */
export async function loadDeclaredTables(): Promise<Map<string, PgTable>> {
  const source = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const modules = await Promise.all(
    globSync('**/schema.ts', { cwd: source }).map(
      (file) => import(pathToFileURL(join(source, file)).href) as Promise<Record<string, unknown>>,
    ),
  );
  const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, PgTable));
  return new Map(tables.map((table) => [getTableName(table), table]));
}
