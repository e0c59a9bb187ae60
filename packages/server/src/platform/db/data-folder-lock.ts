import { DatabaseSync } from 'node:sqlite';

/** Another server has the data folder open. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another ChatterFix server. Stop that one, or give this one a folder of its own (--data-dir or DATA_DIR).`,
    );
  }
}

/**
 * Locks `<folder>.lock` beside the folder until the returned function runs or the process ends, however it
 * ends: the lock is the kernel's, held through an exclusive SQLite transaction, because PGlite itself lets
 * two processes open one folder.
 */
export function lockDataFolder(folder: string): () => void {
  const lock = new DatabaseSync(`${folder.replace(/[/\\]+$/, '')}.lock`);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DataFolderInUse(folder);
  }
  return () => lock.close();
}
