import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../platform/db/postgres.ts';
import { createDatabase } from './databases.ts';
import { makePgliteSnapshot } from './pglite-snapshot.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server whose user may create databases. */
    postgresUrl: string;
    /** The name of a migrated database on it, which tests copy. Nobody may connect to it. */
    postgresTemplate: string;
    /** The path of an archive with the data folder of a migrated PGlite. */
    pgliteSnapshot: string;
  }
}

/**
 * Starts a PostgreSQL server for the tests unless `TEST_DATABASE_URL` names one, and makes a migrated
 * database of each kind. Tests copy these, which is many times faster than running all migrations.
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
