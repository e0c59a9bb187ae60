// A position in the log of events, as clients send it back (`Last-Event-ID`). It is not a sequence number,
// because a transaction that commits late has a low one. It is a snapshot, as PostgreSQL calls it, which says of
// every transaction whether it had been committed by then.

/** Which transactions a reader has seen: all below `xmax` but those of `running`. */
export interface Snapshot {
  xmin: number;
  xmax: number;
  running: readonly number[];
}

/**
 * What a reader has: all events that `from` shows, and of those that only `to` shows, the ones up to the number
 * `after`.
 */
export interface Position {
  from: Snapshot;
  to: Snapshot;
  after: number;
  /** When `from` was current, in seconds since 1970. Events since then are what the reader may lack. */
  since: number;
}

/** The position of a client, with the name of its database: see `databaseName` in `reader.ts`. */
export interface EventId {
  database: string;
  position: Position;
}

/** The position of a reader who has all that a snapshot shows, which is current at this time. */
export function at(snapshot: Snapshot, now: Date): Position {
  return { from: snapshot, to: snapshot, after: 0, since: Math.floor(now.getTime() / 1000) };
}

/** As PostgreSQL prints it: `xmin:xmax:running`. */
export function parseSnapshot(text: string): Snapshot {
  const [xmin, xmax, running] = text.split(':');
  return { xmin: Number(xmin), xmax: Number(xmax), running: running ? running.split(',').map(Number) : [] };
}

export function printSnapshot({ xmin, xmax, running }: Snapshot): string {
  return `${xmin}:${xmax}:${running.join(',')}`;
}

const short = (value: number) => value.toString(36);

/** `database.since.from.to.after`, and a snapshot as xmin-xmax-running, each but xmin as its distance from it. */
export function printEventId({ database, position: { from, to, after, since } }: EventId): string {
  return [database, short(since), encode(from), encode(to), short(after)].join('.');
}

function encode({ xmin, xmax, running }: Snapshot): string {
  return [xmin, xmax - xmin, ...running.map((number) => number - xmin)].map(short).join('-');
}

/** Undefined for a text that no server gave. */
export function parseEventId(text: string): EventId | undefined {
  const [database, begun, from, to, after, ...rest] = text.split('.');
  if (!database || !/^[0-9a-z]{1,13}$/.test(database) || rest.length > 0) return undefined;
  const since = decode(begun);
  const last = decode(after);
  const snapshots = [from, to].map(decodeSnapshot);
  if (since === undefined || last === undefined || !snapshots[0] || !snapshots[1]) return undefined;
  return { database, position: { from: snapshots[0], to: snapshots[1], after: last, since } };
}

function decode(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9a-z]{1,10}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}

/** Takes only what PostgreSQL takes as a snapshot: the running ones ascend, between xmin and xmax. */
function decodeSnapshot(text: string | undefined): Snapshot | undefined {
  const numbers = text?.split('-').map(decode) ?? [];
  const [xmin, span, ...distances] = numbers;
  if (!xmin || span === undefined) return undefined;
  let last = -1;
  for (const distance of distances) {
    if (distance === undefined || distance <= last || distance >= span) return undefined;
    last = distance;
  }
  const running = distances.map((distance) => xmin + distance!);
  return { xmin, xmax: xmin + span, running };
}
