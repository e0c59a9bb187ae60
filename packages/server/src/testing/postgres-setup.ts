import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server whose user may create databases. */
    postgresUrl: string;
  }
}

/** A real PostgreSQL for the tests: the one of `TEST_DATABASE_URL`, else one of our own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startPostgres({ fsync: false });
  project.provide('postgresUrl', url);
  return stop;
}
