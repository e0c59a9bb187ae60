import { setTimeout as pause } from 'node:timers/promises';
import { eventCommits } from '../db/commit-listeners.ts';
import type { Database } from '../db/database.ts';
import { Followers, isAt, type Followed, type Follower } from './followers.ts';
import { at, parseEventId, printEventId, type Position, type Snapshot } from './position.ts';
import { currentSnapshot, databaseName, readEvents } from './reader.ts';

const CHANNEL = 'chatterfix_events';
/** Events are swept after seven days. A reader who may lack events that are nearly as old is told to load again. */
const RESUMABLE_SECONDS = 6.5 * 86_400;

export interface HubTimes {
  /** Between two reads that no notification caused: they find events whose notification was lost. */
  pollMs: number;
  /** At least this long between two reads, however many writes are committed. */
  readMs: number;
  /** At least this long between two notifications to other servers. */
  notifyMs: number;
  /** A follower that gets no events gets an `idle` this often. */
  idleMs: number;
}
const usualTimes: HubTimes = { pollMs: 1_000, readMs: 20, notifyMs: 100, idleMs: 15_000 };

type FollowedItem =
  | ({ type: 'event' } & Followed)
  /** Nothing was skipped up to here, and everything later will come. */
  | { type: 'ready'; position: Position }
  /** The position is too old, or of another database, or of a state that this database no longer has. */
  | { type: 'reset'; position: Position }
  /** Nothing happened for a while. */
  | { type: 'idle' };

/** Where a client wants to continue: with later events only, after a position, or after one that is lost. */
export type Start = undefined | Position | 'lost';

/**
 * Reads the log of events for all streams of this process, with one query at a time, when a write of this
 * process has committed, when another server tells of one, and once a second besides.
 */
export interface EventHub {
  /** The events of a tenant as they are committed, until the signal aborts or the hub closes. */
  follow(tenantId: number, start: Start, signal: AbortSignal): AsyncGenerator<FollowedItem>;
  /** The next events of a tenant, without waiting for any. */
  next(
    tenantId: number,
    start: Start,
  ): Promise<{ events: Followed[]; position: Position; more: boolean; reset: boolean }>;
  /** The id of a position, as clients keep it. */
  idOf(position: Position): Promise<string>;
  /** The start that an id stands for; throws what `refuse` returns if the text is not an id. */
  startAt(id: string, refuse: () => Error): Promise<Start>;
  /** Ends all streams. */
  close(): void;
}

export function createEventHub(
  db: Database,
  {
    now = () => new Date(),
    onFailure = () => {},
    ...given
  }: Partial<HubTimes> & {
    now?: () => Date;
    /** Called when reading begins to fail. */
    onFailure?: (error: unknown) => void;
  } = {},
): EventHub {
  const times = { ...usualTimes, ...given };
  const followers = new Followers();
  const joining: { admit: (seen: Snapshot) => void; refuse: (error: unknown) => void }[] = [];
  let seen: Position | undefined;
  let due = false;
  let running = false;
  let failing = false;
  const closing = new AbortController();
  const { signal: closed } = closing;
  let poll: NodeJS.Timeout | undefined;
  const name = lazily(() => databaseName(db));
  const others = db.kind === 'postgresql' ? otherServers(db, times.notifyMs, () => read()) : undefined;

  const ignoreCommits = eventCommits.add(db, () => {
    if (followers.tenants.length > 0) read();
    others?.tell();
  });

  /** Reads as soon as the reading that is under way has ended. */
  function read(): void {
    due = true;
    if (!running) void readWhileDue();
  }

  async function readWhileDue(): Promise<void> {
    running = true;
    clearTimeout(poll);
    while (due && !closed.aborted) {
      due = false;
      // Those who joined before this read are given what comes after it.
      const admitted = joining.splice(0);
      try {
        const snapshot = await readNew();
        for (const { admit } of admitted) admit(snapshot);
        failing = false;
      } catch (error) {
        // The position stays, so the next read finds what this one did not.
        for (const { refuse } of admitted) refuse(error);
        if (!failing && !closed.aborted) onFailure(error);
        failing = true;
      }
      if (due) await pause(times.readMs);
    }
    running = false;
    if (followers.tenants.length === 0) seen = undefined;
    else if (!closed.aborted) poll = setTimeout(read, times.pollMs).unref();
  }

  /** Gives out all events that are committed by now; returns the snapshot that shows them. */
  async function readNew(): Promise<Snapshot> {
    let position = (seen ??= at(await currentSnapshot(db), now()));
    for (;;) {
      const page = await readEvents(db, followers.tenants, position, now());
      followers.give(page.events, position, page.position.to);
      position = seen = page.position;
      if (!page.more) return position.to;
    }
  }

  /** Resolves with the snapshot behind which the follower is given all events. */
  function admitted(follower: Follower): Promise<Snapshot> {
    return new Promise((resolve, reject) => {
      const admit = (snapshot: Snapshot) => {
        follower.live = true; // at once: the next read may begin before the promise is looked at
        resolve(snapshot);
      };
      joining.push({ admit, refuse: reject });
      void others?.listen();
      read();
    });
  }

  async function* follow(tenantId: number, start: Start, signal: AbortSignal): AsyncGenerator<FollowedItem> {
    if (closed.aborted) return;
    const follower = followers.add(tenantId);
    const leave = () => follower.wake();
    signal.addEventListener('abort', leave);
    const isOver = () => closed.aborted || signal.aborted;
    let position: Position | undefined;
    try {
      while (!isOver()) {
        const snapshot = await admitted(follower);
        if (!position) {
          position = resumable(start, snapshot);
          if (!position) {
            position = at(snapshot, now());
            yield { type: start === undefined ? 'ready' : 'reset', position };
          }
        }
        while (!isAt(position, snapshot) && !isOver()) {
          const page = await readEvents(db, [tenantId], position, now(), snapshot);
          for (const event of page.events)
            yield { type: 'event', event, position: { ...position, to: page.position.to, after: event.id } };
          position = page.position;
        }
        while ((follower.live || follower.waiting.length > 0) && !isOver()) {
          const next = follower.waiting.shift();
          if (next) {
            position = next.position;
            yield { type: 'event', ...next };
          } else if (!(await somethingHappens(follower, times.idleMs))) yield { type: 'idle' };
        }
      }
    } finally {
      signal.removeEventListener('abort', leave);
      followers.remove(follower);
    }
  }

  return {
    follow,
    async next(tenantId, start) {
      const snapshot = await currentSnapshot(db);
      const position = resumable(start, snapshot);
      if (!position)
        return { events: [], position: at(snapshot, now()), more: false, reset: start !== undefined };
      const page = await readEvents(db, [tenantId], position, now());
      const events = page.events.map((event) => ({
        event,
        position: { ...position, to: page.position.to, after: event.id },
      }));
      return { events, position: page.position, more: page.more, reset: false };
    },
    idOf: async (position) => printEventId({ database: await name(), position }),
    async startAt(id, refuse) {
      const parsed = parseEventId(id);
      if (!parsed) throw refuse();
      const age = now().getTime() / 1000 - parsed.position.since;
      return parsed.database === (await name()) && age < RESUMABLE_SECONDS ? parsed.position : 'lost';
    },
    close() {
      closing.abort();
      ignoreCommits();
      for (const { refuse } of joining.splice(0)) refuse(new Error('The server stops'));
      clearTimeout(poll);
      others?.close();
      followers.wakeAll();
    },
  };
}

/** The position of a start, unless it is of a transaction that the database has not seen: then it was restored. */
function resumable(start: Start, now: Snapshot): Position | undefined {
  if (start === undefined || start === 'lost') return undefined;
  return Math.max(start.from.xmax, start.to.xmax) > now.xmax ? undefined : start;
}

/** False after so many milliseconds in which nothing did. */
function somethingHappens(follower: Follower, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds).unref();
    follower.wake = () => {
      clearTimeout(timer);
      follower.wake = () => {};
      resolve(true);
    };
  });
}

/**
 * Other servers on the same PostgreSQL. A notification says only that there is something to read: it is sent
 * after the commit and not in the transaction, because PostgreSQL lets transactions that notify commit one
 * at a time only.
 */
function otherServers(db: Database, notifyMs: number, onTold: () => void) {
  const self = crypto.randomUUID();
  let listening: Promise<() => Promise<void>> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let again = false;
  const send = () => {
    again = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (again) send();
    }, notifyMs);
    db.query('select pg_notify($1, $2)', [CHANNEL, self]).catch(() => {}); // others find it with their poll
  };
  return {
    tell() {
      if (timer) again = true;
      else send();
    },
    /** Listens from the first stream on; where that fails, the next stream tries again. */
    async listen() {
      listening ??= db.listen(CHANNEL, (from) => {
        if (from !== self) onTold();
      });
      await listening.catch(() => {
        listening = undefined;
      });
    },
    close() {
      clearTimeout(timer);
      void listening?.then((stop) => stop()).catch(() => {});
    },
  };
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}
