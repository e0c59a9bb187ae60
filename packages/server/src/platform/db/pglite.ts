import { mkdirSync } from 'node:fs';
import { types, type PGlite, type Transaction } from '@electric-sql/pglite';
import { lockDataFolder } from './data-folder-lock.ts';
import { instant, watchStatements, within, type Database, type Query, type Statement } from './database.ts';
import { APP_ROLE, migrate } from './migrate.ts';

/**
 * Opens the embedded database in a folder, or in memory where none is given. A second process is refused,
 * because two at once would destroy each other's rows. Safe against a killed process; PGlite does not sync to
 * disk, so not against a power cut.
 */
export async function openPglite(folder?: string, snapshot?: Blob): Promise<Database> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = folder ? lockDataFolder(folder) : () => {};
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create({
      ...(folder ? { dataDir: folder } : {}),
      ...(snapshot ? { loadDataDir: snapshot } : {}),
      parsers: {
        [types.TIMESTAMPTZ]: instant,
        [types.NUMERIC]: Number,
        [types.INT8]: Number,
        [types.DATE]: (value: string) => value,
      },
    });
    await pglite.exec(`set timezone = 'UTC'`);
    await pglite.transaction((tx) =>
      migrate((text) => tx.exec(text).then((results) => results.at(-1)?.rows ?? [])),
    );
    await pglite.exec(`set role ${APP_ROLE}`);
    return pgliteDatabase(pglite, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function pgliteDatabase(pglite: PGlite, unlock: () => void): Database {
  const run =
    (connection: Pick<Transaction, 'query'>): Query =>
    async <Row>(text: string, parameters: readonly unknown[]) =>
      (await connection.query<Row>(text, [...parameters])).rows;
  return {
    kind: 'pglite',
    query: run(pglite),
    atOnce: <Row>(statements: readonly Statement[]) =>
      pglite.transaction(async (tx) => {
        let rows: Row[] = [];
        for (const [text, parameters] of statements) rows = await run(tx)<Row>(text, parameters);
        return rows;
      }),
    transaction: <Result>(work: (query: Query, db: Database) => Promise<Result>) =>
      pglite.transaction(async (tx) => {
        const { query, lastFailure, causeOf, finished } = watchStatements(run(tx));
        try {
          const result = await work(query, within('pglite', query));
          await finished();
          // PGlite does not say so when its commit rolls back, because a statement failed that nobody waited
          // for.
          if (lastFailure() !== undefined) await query('select 1', []);
          return result;
        } catch (error) {
          throw causeOf(error);
        }
      }) as Promise<Result>,
    listen: (channel, onNotification) => pglite.listen(channel, onNotification),
    close: async () => {
      await pglite.close();
      unlock();
    },
  };
}
