import type { EventType } from '@chatterfix/sdk/contract';
import type { Database } from '../db/database.ts';
import { at, parseSnapshot, printSnapshot, type Position, type Snapshot } from './position.ts';

/** A row of the log. */
export interface LoggedEvent {
  tenant_id: number;
  id: number;
  type: EventType;
  resource_id: number;
  version: number;
  at: string;
}

/** Rows read at most at once. */
const PAGE = 1_000;

/**
 * A name of the database: transactions are numbered anew in another one, so a position belongs to the one
 * where it was given.
 */
export async function databaseName(db: Database): Promise<string> {
  const [row] = await db.query<{ name: string }>(
    `select (system_identifier & 4294967295)::text || (select oid::text from pg_database where datname = current_database()) as name from pg_control_system()`,
    [],
  );
  return BigInt(row!.name).toString(36);
}

export async function currentSnapshot(db: Database): Promise<Snapshot> {
  const [row] = await db.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot', []);
  return parseSnapshot(row!.snapshot);
}

/**
 * Events of the tenants after a position, in the order of their numbers: those that are committed now, or were
 * when `until` was taken. The `position` of the result is where reading goes on.
 */
export async function readEvents(
  db: Database,
  tenants: readonly number[],
  position: Position,
  now: Date,
  until?: Snapshot,
): Promise<{ events: LoggedEvent[]; position: Position; more: boolean }> {
  // The rest of a page that was begun comes first, and is read to the same end.
  const begun = position.after > 0;
  const end = begun ? position.to : until;
  // The snapshot and the rows are of one statement, so the snapshot shows exactly the rows' transactions.
  const rows = await db.query<{ snapshot: string } & (LoggedEvent | { id: null })>(
    `select now_seen.snapshot::text as snapshot, e.* from (select pg_current_snapshot() as snapshot) now_seen
     left join lateral read_events($1::text::integer[], $2::text::pg_snapshot, $3::text::pg_snapshot, $4, $5) e on true order by e.id`,
    [
      `{${tenants.join()}}`,
      printSnapshot(position.from),
      end ? printSnapshot(end) : null,
      position.after,
      PAGE,
    ],
  );
  const to = end ?? parseSnapshot(rows[0]!.snapshot);
  const events = rows.filter((row): row is { snapshot: string } & LoggedEvent => row.id !== null);
  const full = events.length === PAGE;
  return {
    events,
    position: full ? { ...position, to, after: events.at(-1)!.id } : at(to, now),
    more: full || begun,
  };
}
