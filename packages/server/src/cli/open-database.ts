import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openPglite } from '../platform/db/pglite/open.ts';
import { openPostgres } from '../platform/db/postgres.ts';
import type { Database } from '../platform/db/database.ts';

/** Seconds for a statement of an import, for which nobody waits at a page. */
const IMPORT_STATEMENT = 300;
/** Milliseconds between the end of a statement's time and the end of a connection that says nothing of it. */
const SILENCE_MS = 1_000;

/**
 * Opens PostgreSQL if its address is set, otherwise the embedded database in the data folder. `report` is
 * called with the reason why a connection could not be opened.
 */
export function openDatabase(
  config: Config,
  { report = () => {}, forImport = false }: { report?: (error: unknown) => void; forImport?: boolean } = {},
): Promise<Database> {
  const { databaseUrl, databasePoolSize, databaseStatementTimeout, databaseJobStatementTimeout } = config;
  if (databaseUrl === undefined) return openPglite(join(config.dataDir, 'database'));
  const seconds = databaseStatementTimeout ?? (forImport ? IMPORT_STATEMENT : undefined);
  return openPostgres(databaseUrl, {
    report,
    ...(databasePoolSize === undefined ? {} : { poolSize: databasePoolSize }),
    ...(databaseJobStatementTimeout === undefined
      ? {}
      : { jobStatement: databaseJobStatementTimeout * 1000 }),
    ...(seconds === undefined
      ? {}
      : { limits: { statement: seconds * 1000, silence: seconds * 1000 + SILENCE_MS } }),
  });
}
