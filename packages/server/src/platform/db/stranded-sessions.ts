import { Connection, type ParsedOptions, type TimeLimits } from './connection.ts';

/** Milliseconds between two tries. */
const AGAIN_MS = 1_000;
/** Sessions that are remembered: more than a pool has connections. */
const MOST = 1_000;

/**
 * Ends sessions whose connection was given up. The database may not know that nobody waits any more: the network
 * lost the message, or the session waits for a replica, where no time limit of PostgreSQL holds. It would keep
 * its slot and its locks. Returns a function that remembers a session, and one that tries again.
 */
export function strandedSessions(options: ParsedOptions, limits: TimeLimits) {
  const names = new Set<string>();
  let isTrying = false;
  let triedAt = -Infinity;

  async function end(): Promise<void> {
    const ended = [...names];
    const connection = await Connection.open(options, limits, () => {});
    try {
      void connection.run('set role none', []).catch(() => {}); // the login's own sessions
      await connection.run(
        `select pg_terminate_backend(pid) from unnest(string_to_array($1, ' ')) name
          join pg_stat_activity on pid = split_part(name, '@', 1)::int
            and extract(epoch from backend_start) <= split_part(name, '@', 2)::numeric`,
        [ended.join(' ')],
      );
      for (const name of ended) names.delete(name);
    } finally {
      connection.destroy();
    }
  }

  function tryAgain(): void {
    if (names.size === 0 || isTrying || performance.now() - triedAt < AGAIN_MS) return;
    isTrying = true;
    triedAt = performance.now();
    void end()
      .catch(() => {}) // the database is still away
      .finally(() => {
        isTrying = false;
      });
  }

  return {
    add: (name: string) => {
      if (names.size < MOST) names.add(name);
      tryAgain();
    },
    tryAgain,
  };
}
