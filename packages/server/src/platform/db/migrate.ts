import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';

/** The role as which requests run; row-level security binds it. */
export const APP_ROLE = 'chatterfix_app';
/** The role as which the statements of tenants run. */
const READER_ROLE = 'chatterfix_reader';
const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), 'migrations');

/** The database cannot be used as it is. The message is for the operator. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase';
}

/**
 * Applies the migrations that the database has not seen, in the caller's transaction: all of them or none.
 * Throws `UnusableDatabase` for a database of a newer version, and for one whose roles were lost in a restore.
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
  const newest = Math.max(...migrations.map(({ folderMillis }) => folderMillis));
  const unknown = [...seen.keys()].find((version) => version > newest);
  if (unknown !== undefined)
    throw new UnusableDatabase(
      'The database was made by a newer version of ChatterFix. Start that version, or another database.',
    );
  for (const migration of migrations) {
    if (seen.has(migration.folderMillis)) continue;
    for (const statement of migration.sql) await execute(statement);
    await execute(
      `insert into schema_migrations (version, hash) values (${migration.folderMillis}, '${migration.hash}')`,
    );
  }
  await assertReaderOwnsItsFunction(execute);
}

/**
 * A backup that is restored by a user without the right to give functions to another role leaves this one
 * with the owner of the tables, and the statements that tenants write themselves would see all tenants.
 */
async function assertReaderOwnsItsFunction(execute: (text: string) => PromiseLike<unknown>): Promise<void> {
  const [found] = (await execute(
    `select pg_get_userbyid(proowner) as owner from pg_proc
    where pronamespace = 'reading'::regnamespace and proname = 'run_query'`,
  )) as { owner: string }[];
  if (found?.owner === READER_ROLE) return;
  throw new UnusableDatabase(
    `The database function reading.run_query belongs to ${found?.owner ?? 'nobody'}, not to ${READER_ROLE}, so a tenant could read the rows of others. This happens when a backup is restored by a user who is not a superuser. Restore it as a superuser, or run as one: ALTER FUNCTION reading.run_query(text, text[], integer, bigint, integer) OWNER TO ${READER_ROLE};`,
  );
}
