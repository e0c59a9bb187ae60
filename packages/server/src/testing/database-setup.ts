import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../platform/db/client.ts';
import { createDatabase } from './databases.ts';
import { makePgliteSnapshot } from './pglite-snapshot.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server whose user may create databases. */
    postgresUrl: string;
    /** The name of a database on it that has all migrations: to be copied, not to be used. */
    postgresTemplate: string;
    /** The path of a file with the data folder of a PGlite that has all migrations. */
    pgliteSnapshot: string;
  }
}

/**
 * A real PostgreSQL for the tests, the one of `TEST_DATABASE_URL` or else one of our own, and of each kind of database a migrated one
 * that the tests copy: a copy is made many times faster than by running all migrations.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startPostgres({ fsync: false });
  const template = `template_${randomBytes(6).toString('hex')}`;
  const database = await openPostgres(await createDatabase(url, template));
  await database.close();
  project.provide('postgresUrl', url);
  project.provide('postgresTemplate', template);
  project.provide('pgliteSnapshot', await makePgliteSnapshot());
  return stop;
}
