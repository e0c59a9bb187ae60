import { mkdirSync } from 'node:fs';
import postgres from 'postgres';
import { lockDataFolder } from '../data-folder-lock.ts';
import { databaseOn, databaseTypes, type Database } from '../database.ts';
import { APP_ROLE, migrate, UnusableDatabase } from '../migrate.ts';
import { withPassingReads } from '../passing-reads.ts';
import { startWorker, type StartBackend } from './backend.ts';
import { Session } from './session.ts';

/** One session serves all connections, so more of them would only keep more prepared statements. */
const CONNECTIONS = 4;
const GRACE_MS = 500;
/** A database in memory is lost with its thread. */
const GRACE_IN_MEMORY_MS = 30_000;

/**
 * Opens the embedded database in a folder, or in memory where none is given. PGlite runs in a thread of its
 * own, so that the server answers whatever a statement does. A second process is refused, because two at once
 * would destroy each other's rows. Safe against a killed process; PGlite does not sync to disk, so not against
 * a power cut.
 */
export async function openPglite(
  folder?: string,
  snapshot?: string,
  /** For tests, which disturb the thread. */
  disturb: (start: StartBackend) => StartBackend = (start) => start,
): Promise<Database> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = folder ? lockDataFolder(folder) : () => {};
  let archive = snapshot;
  const session = new Session({
    start: disturb(async (...handlers) => {
      const backend = await startWorker(
        { ...(folder ? { folder } : {}), ...(archive ? { snapshot: archive } : {}) },
        ...handlers,
      );
      if (folder) archive = undefined; // it has been copied
      return backend;
    }),
    grace: folder ? GRACE_MS : GRACE_IN_MEMORY_MS,
    durable: folder !== undefined,
  });
  const close = async () => {
    await session.close();
    unlock();
  };
  try {
    await session.open().catch((error: unknown) => throwUnopened(error, folder));
    const owner = postgres({ ...over(session), max: 1, fetch_types: false });
    await owner.begin((tx) => migrate((text) => tx.unsafe(text)));
    await owner.end();
    const sql = postgres({
      ...over(session),
      max: CONNECTIONS,
      connection: { role: APP_ROLE, TimeZone: 'UTC' },
      types: databaseTypes,
    });
    // Opened now, because a connection that is opened later waits for the transaction that has the session.
    void Promise.allSettled(Array.from({ length: CONNECTIONS }, () => sql.unsafe('select 1')));
    const database = withPassingReads(databaseOn(sql, 'pglite', CONNECTIONS));
    return {
      ...database,
      tenantStatements: {
        transaction: database.transaction,
        stop: () => session.stopLimited(), // one runs at a time
      },
      get state() {
        return session.state;
      },
      close: async () => {
        await database.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** PGlite says nothing of why it did not start, unless the folder itself is the reason. */
function throwUnopened(error: unknown, folder: string | undefined): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined || folder === undefined) throw error;
  throw new UnusableDatabase(
    `The embedded database in ${folder} cannot be opened (${message}). Its disk may be full or read-only, or a file of it is damaged. If there is room and the files can be written, restore the folder from a backup.`,
  );
}

/** The options with which postgres.js speaks to the session. Its types lack `socket`. */
function over(session: Session): object {
  return { socket: () => session.connect(), user: 'postgres', database: 'postgres', onnotice: () => {} };
}
