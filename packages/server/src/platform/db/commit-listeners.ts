import type { Database } from './database.ts';

/** Tells listeners of this process when a transaction has committed in which something of a kind was written. */
class CommitListeners {
  readonly #listeners = new WeakMap<Database, Set<() => void>>();
  readonly #written = new WeakSet<Database>();

  /** Calls `listener` after each such commit on the database, until the returned function is called. */
  add(db: Database, listener: () => void): () => void {
    const all = this.#listeners.get(db) ?? new Set();
    this.#listeners.set(db, all.add(listener));
    return () => all.delete(listener);
  }

  /** Notes it for a transaction, given its database; outside of one, tells the listeners. */
  written(db: Database): void {
    const all = this.#listeners.get(db.whole ?? db);
    if (all) for (const listener of all) listener();
    else this.#written.add(db);
  }

  /** To be called when the transaction `inside` has committed, of the database `db` or of a transaction. */
  committed(inside: Database, db: Database): void {
    if (this.#written.has(inside)) this.written(db);
  }
}

/** Wakes the streams of events. */
export const eventCommits = new CommitListeners();
/** Wakes the workers on jobs. */
export const jobCommits = new CommitListeners();
