import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openPglite } from '../platform/db/pglite/open.ts';
import { openPostgres } from '../platform/db/postgres.ts';
import type { Database } from '../platform/db/database.ts';

/**
 * Opens PostgreSQL if its address is set, otherwise the embedded database in the data folder. `report` is
 * called with the reason why a connection could not be opened.
 */
export function openDatabase(config: Config, report: (error: unknown) => void = () => {}): Promise<Database> {
  return config.databaseUrl
    ? openPostgres(config.databaseUrl, {
        report,
        ...(config.databasePoolSize === undefined ? {} : { poolSize: config.databasePoolSize }),
      })
    : openPglite(join(config.dataDir, 'database'));
}
