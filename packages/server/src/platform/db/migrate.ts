import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';

/** The role as which requests run; row-level security binds it. */
export const APP_ROLE = 'chatterfix_app';
const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), 'migrations');

/**
 * Applies the migrations that the database has not seen, in the caller's transaction: all of them or none.
 */
export async function migrate(execute: (text: string) => PromiseLike<unknown>): Promise<void> {
  await execute(
    'create table if not exists schema_migrations (version bigint primary key, hash text not null, applied_at timestamptz not null default now())',
  );
  const applied = (await execute('select version, hash from schema_migrations')) as {
    version: string | number;
    hash: string;
  }[];
  const seen = new Map(applied.map(({ version, hash }) => [Number(version), hash]));
  const migrations: MigrationMeta[] = readMigrationFiles({ migrationsFolder });
  const newest = migrations.at(-1)?.folderMillis ?? 0;
  const unknown = [...seen.keys()].find((version) => version > newest);
  if (unknown !== undefined)
    throw new Error(
      'The database was made by a newer version of ChatterFix. Start that version, or another database.',
    );
  for (const migration of migrations) {
    if (seen.has(migration.folderMillis)) continue;
    for (const statement of migration.sql) await execute(statement);
    await execute(
      `insert into schema_migrations (version, hash) values (${migration.folderMillis}, '${migration.hash}')`,
    );
  }
}
