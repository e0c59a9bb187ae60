import { health, type Health } from '@chatterfix/sdk/contract';
import type { Database } from '../platform/db/database.ts';
import { mountPublic, type Mounting } from '../platform/http/mount.ts';

/** Health checks are frequent and not rate-limited, so one result answers all of them for this time. */
const MEMORY_MS = 1_000;
/** Milliseconds for which a check waits for the database. */
const WAIT_MS = 200;
/** Milliseconds after which a check also asks on a connection that requests do not use. */
const PROBE_MS = 50;
/** Milliseconds for which a database counts as full that had no room for a write. */
const FULL_MS = 10_000;

/** `diskFullAt` is when the database last had no room for a write. */
export function healthRoute(to: Mounting, version: string, diskFullAt: () => number): void {
  let checked: { state: Promise<Health>; at: number } | undefined;
  let tables = 0;
  mountPublic(to, health.get, async (db) => {
    if (!checked || performance.now() - checked.at > MEMORY_MS)
      checked = { state: checkHealth(db, version, tables, diskFullAt), at: performance.now() };
    const state = await checked.state;
    tables = state.database.tables || tables;
    return state.status === 'healthy'
      ? state
      : new Response(JSON.stringify(state), {
          status: 503,
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'cache-control': 'no-store',
            'retry-after': '5',
          },
        });
  });
}

/**
 * Whether the database answers. One that is known to work may take its time; one that is silent is not healthy.
 */
export function checkHealth(
  db: Database,
  version: string,
  lastTables: number,
  diskFullAt: () => number,
): Promise<Health> {
  const answer = (tables: number, reason?: string): Health => {
    const status = reason === undefined ? 'healthy' : 'unhealthy';
    return {
      status,
      gateway: 'ChatterFix Platform Gateway',
      version,
      database: {
        status,
        database_type: db.kind,
        tables,
        ...(reason === undefined ? {} : { reason }),
      },
    };
  };
  const fullness = () => (performance.now() - diskFullAt() < FULL_MS ? reasons.full : undefined);
  return new Promise((resolve) => {
    let answers = false;
    const probe = setTimeout(
      () =>
        void db.probe?.().then(
          () => (answers = true),
          () => {},
        ),
      PROBE_MS,
    );
    const late = setTimeout(() => {
      // What is known without asking. Answers that have arrived meanwhile are read first.
      if (db.state === 'working')
        setImmediate(() =>
          resolve(lastTables > 0 ? answer(lastTables, fullness()) : answer(0, reasons.unchecked)),
        );
      else if (db.state !== undefined)
        setImmediate(() => resolve(answer(0, answers ? reasons.busy : reasons.silent)));
    }, WAIT_MS);
    db.query<{ n: number; read_only: boolean }>(
      `select count(*)::int as n, current_setting('transaction_read_only') = 'on' as read_only
      from pg_catalog.pg_tables where schemaname = 'public'`,
      [],
    )
      .then(
        ([row]) => {
          const tables = row?.n ?? 0;
          resolve(
            answer(tables, tables === 0 ? reasons.empty : row?.read_only ? reasons.readOnly : fullness()),
          );
        },
        (error: unknown) => resolve(answer(0, reasonOf(error))),
      )
      .finally(() => {
        clearTimeout(late);
        clearTimeout(probe);
      });
  });
}

// Everybody may read them, so they name no hosts, users or statements; the log does.
const reasons = {
  silent: 'The database does not answer.',
  unchecked: 'The database is busy and has not been checked yet.',
  lost: 'The connection to the database was lost.',
  refused: 'The database accepts no connection.',
  unsafe: 'The database session has not the rights that the server needs.',
  busy: 'All connections to the database are in use.',
  empty: 'The database has no tables.',
  readOnly: 'The database can only be read.',
  full: 'The database has no room left.',
  failed: 'The database failed.',
};

function reasonOf(error: unknown): string {
  switch ((error as { code?: unknown }).code) {
    case 'CONNECTION_LOST':
      return reasons.lost;
    case 'NO_CONNECTION':
      return reasons.refused;
    case 'UNSAFE_CONNECTION':
      return reasons.unsafe;
    case 'NO_FREE_CONNECTION':
      return reasons.busy;
    default:
      return reasons.failed;
  }
}
