import postgres from 'postgres';
import { expect, inject, it } from 'vitest';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { openPostgres } from './postgres.ts';

/** Opens a copy of the migrated database in which the statement was run. */
async function openAfter(statement: string) {
  const url = await createPostgresDatabase(inject('postgresTemplate'));
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql.unsafe(statement);
  await sql.end();
  const db = await openPostgres(url);
  await db.close();
}

it('a database whose tenants could read as its owner, after a restore, is refused', async () => {
  await expect(
    openAfter(
      'alter function reading.run_query(text, text[], integer, bigint, integer) owner to current_user',
    ),
  ).rejects.toThrow(/run_query belongs to \w+, not to chatterfix_reader.*ALTER FUNCTION/);
  await openAfter('select 1');
});

it('a database of a newer version is refused', async () => {
  await expect(
    openAfter(`insert into schema_migrations (version, hash) values (99999999999999, 'newer')`),
  ).rejects.toThrow('The database was made by a newer version of ChatterFix');
});
