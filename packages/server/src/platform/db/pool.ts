import {
  Connection,
  ConnectionLost,
  NoConnection,
  UnsafeConnection,
  WATCH_MS,
  type ParsedOptions,
  type TimeLimits,
} from './connection.ts';
import type { Connections, ReservedConnection } from './database.ts';
import { isReadOnly } from './failures.ts';
import { listenOn } from './listen.ts';
import { strandedSessions } from './stranded-sessions.ts';

/** Milliseconds after which a further connection is tried again, while there are others. */
const REFUSED_MS = 1_000;
/** Milliseconds for which a connection is used: a database that moved is found again. */
const LIFETIME_MS = 45 * 60_000;
/** Milliseconds for what a connection that is replaced still does. */
const RETIRING_MS = 10_000;
/** Statements that travel together on one connection. */
const PIPELINE = 100;
/** Quick statements that share a connection while others are free. */
const QUICK_TOGETHER = 8;

/** No connection became free in time. */
class NoFreeConnection extends Error {
  readonly code = 'NO_FREE_CONNECTION';
}

interface Waiting {
  reserves: boolean;
  /** Uses the connection at once: it counts as free until then. */
  start: (connection: Connection) => void;
  reject: (error: unknown) => void;
  late: NodeJS.Timeout;
}

/**
 * Connections to PostgreSQL, at most `size`. Those that break are replaced; nothing is sent again. A
 * statement takes a free connection or travels behind others, a transaction has a connection for itself;
 * where there is none, they wait in the order in which they came, for a limited time.
 */
export function createPool(
  options: ParsedOptions,
  size: number,
  limits: TimeLimits,
  report: (error: unknown) => void,
): Connections & { answeredAt: () => number } {
  const connections = new Set<Connection>();
  const queue: Waiting[] = [];
  let opening = 0;
  let refusedAt = -Infinity;
  let lookedAt = -Infinity;
  /** Whether the newest connection takes writes. */
  let takesWrites = true;
  let answeredAt = 0;
  let ended = false;
  /** Connections that listen, and how to end each. */
  const listening = new Set<Connection>();
  const stopListening = new Set<() => void>();
  const stranded = strandedSessions(options, limits);
  const watching = setInterval(() => {
    for (const connection of [...connections, ...listening]) connection.watch();
    stranded.tryAgain();
    if (queue.length > 0) serve(); // where a connection was refused, another may be opened by now
  }, WATCH_MS).unref();

  function free(reserves: boolean): Connection | undefined {
    let best: Connection | undefined;
    for (const connection of connections) {
      if (connection.reserved || connection.stalled) continue;
      if (connection.inFlight === 0) return connection;
      if (!reserves && connection.inFlight < (best?.inFlight ?? PIPELINE)) best = connection;
    }
    return best;
  }

  /**
   * A connection for a quick statement: one that other quick ones already use, so that they travel in one
   * message and wake one process of PostgreSQL. None waits behind a slow one while a connection is free.
   */
  function shared(): Connection | undefined {
    let best: Connection | undefined;
    for (const connection of connections) {
      const { reserved, stalled, inFlight, slowInFlight } = connection;
      if (
        !reserved &&
        !stalled &&
        slowInFlight === 0 &&
        inFlight < QUICK_TOGETHER &&
        inFlight >= (best?.inFlight ?? 0)
      )
        best = connection;
    }
    return best;
  }

  function wait<Result>(
    reserves: boolean,
    use: (connection: Connection) => Promise<Result> | Result,
  ): Promise<Result> {
    if (ended) return Promise.reject(new ConnectionLost('The database was closed.'));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        reserves,
        start: (connection) => resolve(use(connection)),
        reject,
        late: setTimeout(() => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(new NoFreeConnection(`No connection to the database became free in ${limits.waiting} ms.`));
          serve();
        }, limits.waiting),
      };
      queue.push(waiting);
      serve();
    });
  }

  /** Gives connections to those who wait, and opens further ones for the rest. */
  function serve(): void {
    for (let first = queue[0]; first; first = queue[0]) {
      const connection = free(first.reserves);
      if (!connection) break;
      queue.shift();
      clearTimeout(first.late);
      first.start(connection);
    }
    const openable = Math.min(queue.length - opening, size - connections.size - opening);
    if (connections.size > 0 && performance.now() - refusedAt < REFUSED_MS) return;
    for (let more = 0; more < openable; more++) void open();
  }

  async function open(): Promise<void> {
    opening++;
    try {
      const connection = await Connection.open(options, limits, (lost) => {
        if (lost.unreadable) report(lost.unreadable);
        if (lost.stranded && !ended) stranded.add(lost.stranded);
        if (connections.delete(lost)) serve();
      });
      takesWrites = !connection.readsOnly;
      if (takesWrites) for (const other of connections) if (other.readsOnly && !other.reserved) retire(other);
      if (ended || connections.size >= size) connection.destroy();
      if (!connection.lost) connections.add(connection);
    } catch (error) {
      refusedAt = performance.now();
      report(error);
      // Others still work through those that are open.
      if (connections.size === 0)
        for (const { late, reject } of queue.splice(0)) {
          clearTimeout(late);
          reject(
            error instanceof UnsafeConnection
              ? error
              : new NoConnection('The database accepts no connection.', { cause: error }),
          );
        }
    } finally {
      opening--;
      serve();
    }
  }

  function release(connection: Connection): void {
    connection.reserved = false;
    const isOld = performance.now() - connection.openedAt > LIFETIME_MS;
    if (isOld || (takesWrites && connection.readsOnly)) retire(connection);
    serve();
  }

  /** Gives it nothing more, and ends it when what it does is done. */
  function retire(connection: Connection): void {
    if (connections.delete(connection)) void connection.end(RETIRING_MS);
  }

  const send = async (
    connection: Connection,
    text: string,
    parameters: readonly unknown[],
    quick = false,
  ) => {
    if (!quick) connection.slowInFlight++;
    try {
      return await connection.run(text, parameters);
    } catch (error) {
      if (connection.readsOnly && isReadOnly(error)) lookForWritable();
      throw error;
    } finally {
      if (!quick) connection.slowInFlight--;
      answeredAt = connection.answeredAt;
      if (queue.length > 0) serve();
    }
  };

  /**
   * A write came to a server that only reads. After a fail-over the address may lead to another one by now: the
   * connections to it then take the place of those that only read.
   */
  function lookForWritable(): void {
    if (opening > 0 || performance.now() - lookedAt < REFUSED_MS) return;
    lookedAt = performance.now();
    void open();
  }

  const reserve = (connection: Connection): ReservedConnection => {
    connection.reserved = true;
    return {
      unsafe: (text, parameters, { quick }) => ({
        execute: () => send(connection, text, parameters, quick),
      }),
      release: (broken) => {
        if (broken) connection.destroy();
        release(connection);
      },
    };
  };

  return {
    answeredAt: () => answeredAt,
    unsafe: (text, parameters, { quick }) => ({
      execute: () => {
        const companion = quick && queue.length === 0 ? shared() : undefined;
        if (companion) return send(companion, text, parameters, quick);
        const ready = queue.length === 0 ? free(false) : undefined;
        if (!ready) return wait(false, (connection) => send(connection, text, parameters, quick));
        const busy = ready.inFlight > 0;
        const answer = send(ready, text, parameters, quick);
        // Another connection takes what comes later.
        if (
          busy &&
          connections.size + opening < size &&
          opening === 0 &&
          performance.now() - refusedAt >= REFUSED_MS
        )
          void open();
        return answer;
      },
    }),
    reserve: async () => {
      const ready = queue.length === 0 ? free(true) : undefined;
      return ready ? reserve(ready) : wait(true, reserve);
    },
    listen: async (channel, onNotification) => {
      const stop = await listenOn(async (onLost) => {
        const connection = await Connection.open(
          options,
          limits,
          (lost) => {
            listening.delete(lost);
            if (lost.stranded && !ended) stranded.add(lost.stranded);
            onLost();
          },
          onNotification,
        );
        listening.add(connection);
        return connection;
      }, channel);
      stopListening.add(stop);
      return {
        unlisten: async () => {
          stopListening.delete(stop);
          stop();
        },
      };
    },
    end: async ({ timeout }) => {
      ended = true;
      clearInterval(watching);
      for (const { late, reject } of queue.splice(0)) {
        clearTimeout(late);
        reject(new ConnectionLost('The database was closed.'));
      }
      for (const stop of stopListening) stop();
      await Promise.all([...connections].map((connection) => connection.end(timeout * 1000)));
    },
  };
}
