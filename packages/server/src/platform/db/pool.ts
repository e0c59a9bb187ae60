import postgres from 'postgres';
import {
  Connection,
  ConnectionLost,
  sessionSettings,
  WATCH_MS,
  type ParsedOptions,
  type TimeLimits,
} from './connection.ts';
import type { Connections, ReservedConnection } from './database.ts';

/** Milliseconds after which a further connection is tried again, while there are others. */
const REFUSED_MS = 1_000;
/** Milliseconds for which a connection is used: a database that moved is found again. */
const LIFETIME_MS = 45 * 60_000;
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
  let answeredAt = 0;
  let ended = false;
  let listener: postgres.Sql | undefined;
  const watching = setInterval(() => {
    for (const connection of connections) connection.watch();
  }, WATCH_MS).unref();

  function free(reserves: boolean): Connection | undefined {
    let best: Connection | undefined;
    for (const connection of connections) {
      if (connection.reserved) continue;
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
      const { reserved, inFlight, slowInFlight } = connection;
      if (!reserved && slowInFlight === 0 && inFlight < QUICK_TOGETHER && inFlight >= (best?.inFlight ?? 0))
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
        if (connections.delete(lost)) serve();
      });
      if (ended) connection.destroy();
      if (!connection.lost) connections.add(connection);
    } catch (error) {
      refusedAt = performance.now();
      report(error);
      // Others still work through those that are open.
      if (connections.size === 0)
        for (const { late, reject } of queue.splice(0)) {
          clearTimeout(late);
          reject(error);
        }
    } finally {
      opening--;
      serve();
    }
  }

  function release(connection: Connection): void {
    connection.reserved = false;
    if (performance.now() - connection.openedAt > LIFETIME_MS && connections.delete(connection))
      void connection.end(0);
    serve();
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
    } finally {
      if (!quick) connection.slowInFlight--;
      answeredAt = connection.answeredAt;
      if (queue.length > 0) serve();
    }
  };

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
    listen: (channel, onNotification) => {
      listener ??= postgres({ ...options, connection: sessionSettings(limits), fetch_types: false } as never);
      return listener.listen(channel, onNotification);
    },
    end: async ({ timeout }) => {
      ended = true;
      clearInterval(watching);
      for (const { late, reject } of queue.splice(0)) {
        clearTimeout(late);
        reject(new ConnectionLost('The database was closed.'));
      }
      await Promise.all([
        ...[...connections].map((connection) => connection.end(timeout * 1000)),
        listener?.end({ timeout: 1 }),
      ]);
    },
  };
}
