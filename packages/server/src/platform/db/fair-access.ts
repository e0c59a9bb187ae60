import { LRUCache } from 'lru-cache';
import { serverBusy } from '../../errors.ts';
import { FairQueue } from '../limits/fair-queue.ts';
import type { Database } from './database.ts';
import { unavailable } from './failures.ts';

/** Parties whose access is kept; it is cheap to make again. */
const KEPT = 5_000;

/**
 * Milliseconds that work waits for its turn. Where the database is stuck, as in a lock on a whole table, each
 * place becomes free only when a time limit is over, and whoever comes last would wait for minutes.
 */
const LONGEST_WAIT = 8_000;

/**
 * Lets parties (tenants, mostly) use one database in turns, fairly by the time that they use it. Statements,
 * quick ones and transactions have queues of their own, because a transaction has a connection for itself and
 * quick statements share one. No party has all places where there is more than one, so that another finds one
 * free at once. See docs/decisions/0020-fair-turns.md.
 */
export function createFairAccess(db: Database): (party: string) => Database {
  const { connections } = db;
  const busy = (seconds: number, reason: 'full' | 'late') =>
    reason === 'late'
      ? unavailable('The database did not get to this request in time. Nothing was changed.')
      : serverBusy('More requests wait for the database than can be answered soon', seconds);
  const waiting = {
    waitingEach: 1_000,
    waiting: 5_000,
    // Nothing is stuck for long in the one session of PGlite.
    ...(db.kind === 'postgresql' ? { longestWait: LONGEST_WAIT } : {}),
  };
  const statements = new FairQueue(
    {
      running: 2 * connections,
      // The one session of PGlite works on a single statement at a time, and the next one waits there already.
      runningEach: db.kind === 'pglite' ? 2 : Math.ceil(1.5 * connections),
      ...waiting,
    },
    busy,
  );
  // Of these eight travel together on a connection (`pool.ts`).
  const quick = new FairQueue({ running: 8 * connections, runningEach: 6 * connections, ...waiting }, busy);
  const atOnce = Math.max(connections - 2, 1);
  const transactions = new FairQueue(
    {
      running: atOnce,
      runningEach: Math.max(atOnce - 1, 1),
      ...waiting,
    },
    busy,
  );
  const accesses = new LRUCache<string, Database>({ max: KEPT });
  return (party) => {
    let access = accesses.get(party);
    if (!access) accesses.set(party, (access = accessOf(db, [party], { statements, quick, transactions })));
    return access;
  };
}

function accessOf(
  db: Database,
  party: readonly string[],
  { statements, quick, transactions }: Record<'statements' | 'quick' | 'transactions', FairQueue>,
): Database {
  return {
    kind: db.kind,
    connections: db.connections,
    whole: db,
    get state() {
      return db.state ?? 'ready';
    },
    query: (text, parameters, hint) =>
      (hint?.quick ? quick : statements).run(party, () => db.query(text, parameters, hint)),
    atOnce: (several) =>
      (several.length === 1 ? statements : transactions).run(party, () => db.atOnce(several)),
    transaction: (work, options) => transactions.run(party, () => db.transaction(work, options)),
    listen: (channel, onNotification) => db.listen(channel, onNotification),
    close: () => db.close(),
  };
}
