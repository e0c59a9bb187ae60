import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { openPglite } from '../platform/db/pglite/open.ts';
import { openPostgres } from '../platform/db/postgres.ts';
import type { Database } from '../platform/db/database.ts';

export const databaseKinds = ['pglite', 'postgresql'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** A fresh, migrated database of either kind, which is the test's own. */
export async function openTestDatabase(kind: DatabaseKind): Promise<Database> {
  if (kind === 'pglite') return openPglite(undefined, inject('pgliteSnapshot'));
  return openPostgres(await createPostgresDatabase(inject('postgresTemplate')));
}

const shared: Partial<Record<DatabaseKind, Promise<Database>>> = {};

/**
 * The migrated database that the test files of a worker have in common, for tests that see nothing but their own
 * tenants: each world makes two of its own in it. It stays open until the worker ends.
 */
export async function openSharedDatabase(kind: DatabaseKind): Promise<Database> {
  const db = await (shared[kind] ??= openTestDatabase(kind));
  return {
    ...db,
    get state() {
      return db.state;
    },
    close: async () => {},
  };
}

/** A new database on the tests' PostgreSQL, empty or a copy of another; its address. */
export function createPostgresDatabase(template?: string): Promise<string> {
  return createDatabase(inject('postgresUrl'), `test_${randomBytes(6).toString('hex')}`, template);
}

/** Creates a database on a PostgreSQL server and returns its address. */
export async function createDatabase(server: string, name: string, template?: string): Promise<string> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  await sql.unsafe(`create database ${name}${template ? ` template ${template}` : ''}`);
  await sql.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
