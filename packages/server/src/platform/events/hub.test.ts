import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventCommits } from '../db/commit-listeners.ts';
import type { Database } from '../db/database.ts';
import { createEventHub } from './hub.ts';
import { parseSnapshot } from './position.ts';

// What depends on time, with a database that answers at once, fails or hangs as the test says.

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function scriptedDatabase() {
  const asked = { reads: 0, notifications: 0, names: 0, listens: 0, unlistens: 0 };
  const script = { hang: false, fail: false, isDeaf: false };
  let tell: (from: string) => void = () => {};
  let told: readonly unknown[] = [];
  const query = async (text: string, parameters: readonly unknown[]) => {
    if (text.includes('pg_notify')) {
      asked.notifications++;
      told = parameters;
    } else if (text.includes('pg_control_system')) asked.names++;
    else if (text.includes('read_events')) asked.reads++;
    if (script.fail) throw new Error('away');
    if (script.hang) await new Promise(() => {});
    return text.includes('pg_control_system') ? [{ name: '35' }] : [{ snapshot: '5:5:', id: null }];
  };
  const db = {
    kind: 'postgresql',
    query,
    listen: async (_channel: string, onNotification: (from: string) => void) => {
      asked.listens++;
      if (script.isDeaf) throw new Error('no notifications');
      tell = onNotification;
      return async () => void asked.unlistens++;
    },
  } as unknown as Database; // all that the hub asks of it
  return { db, asked, script, tell: (from: string) => tell(from), told: () => told };
}
const soon = () => vi.advanceTimersByTimeAsync(0);

it('a stream without events says every 15 s that nothing happened, and ends when it is left', async () => {
  const { db } = scriptedDatabase();
  const hub = createEventHub(db);
  const leaving = new AbortController();
  const stream = hub.follow(1, undefined, leaving.signal);
  expect((await stream.next()).value).toMatchObject({ type: 'ready' });
  const idle = vi.fn();
  const first = stream.next().then(idle);
  await vi.advanceTimersByTimeAsync(14_999);
  expect(idle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await first;
  expect(idle).toHaveBeenCalledWith({ done: false, value: { type: 'idle' } });
  const last = stream.next();
  await soon();
  leaving.abort();
  expect(await last).toEqual({ done: true, value: undefined });
  hub.close();
});

it('the log is read once a second while somebody follows it, and for many notifications together', async () => {
  const { db, asked, tell } = scriptedDatabase();
  const hub = createEventHub(db);
  const leaving = new AbortController();
  const stream = hub.follow(1, undefined, leaving.signal);
  await stream.next();
  const reads = async (milliseconds: number) => {
    const before = asked.reads;
    await vi.advanceTimersByTimeAsync(milliseconds);
    return asked.reads - before;
  };
  expect([await reads(999), await reads(1), await reads(3_000)]).toEqual([0, 1, 3]);
  const before = asked.reads;
  for (let n = 0; n < 50; n++) tell('another server');
  await soon();
  expect(asked.reads - before).toBe(1); // begun by the first; the others are due together
  await vi.waitUntil(() => asked.reads > before + 1);
  expect(asked.reads - before).toBe(2);
  const over = stream.next();
  await soon();
  leaving.abort();
  await over;
  await reads(1_000);
  eventCommits.written(db);
  expect(await reads(5_000)).toBe(0);
  hub.close();
});

it('other servers are told at once, then at most every 100 ms, and a server does not tell itself', async () => {
  const { db, asked, tell, told } = scriptedDatabase();
  const hub = createEventHub(db);
  await hub.follow(1, undefined, new AbortController().signal).next();
  for (let n = 0; n < 9; n++) eventCommits.written(db);
  expect(asked.notifications).toBe(1);
  await vi.advanceTimersByTimeAsync(99);
  expect(asked.notifications).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.notifications).toBe(2);
  await vi.advanceTimersByTimeAsync(950);
  expect(asked.notifications).toBe(2);
  const [channel, self] = told();
  expect(channel).toBe('chatterfix_events');
  const { reads } = asked;
  tell(String(self));
  await soon();
  expect(asked.reads).toBe(reads);
  hub.close();
  eventCommits.written(db);
  expect(asked.notifications).toBe(2);
});

it('listens once for all streams, tries again where it failed, and stops listening at the end', async () => {
  const { db, asked, script } = scriptedDatabase();
  const hub = createEventHub(db);
  const follow = () => hub.follow(1, undefined, new AbortController().signal).next();
  script.isDeaf = true;
  await follow();
  await soon();
  script.isDeaf = false;
  await follow();
  await follow();
  expect(asked.listens).toBe(2);
  hub.close();
  await soon();
  expect(asked.unlistens).toBe(1);
});

it('who begins to follow while the server stops is not left waiting', async () => {
  const { db, script } = scriptedDatabase();
  const hub = createEventHub(db);
  const follow = () => hub.follow(1, undefined, new AbortController().signal).next();
  script.hang = true;
  void follow(); // its read never ends
  await soon();
  const joining = follow();
  await soon();
  hub.close();
  await expect(joining).rejects.toThrow('The server stops');
  expect(await follow()).toEqual({ done: true, value: undefined });
});

it('a failure is reported once until a read succeeds, and the name of the database is asked for again', async () => {
  const { db, asked, script } = scriptedDatabase();
  const failed = vi.fn();
  const hub = createEventHub(db, { onFailure: failed });
  const stream = hub.follow(1, undefined, new AbortController().signal);
  const { value: ready } = await stream.next();
  script.fail = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(failed).toHaveBeenCalledTimes(1);
  if (ready?.type !== 'ready') throw new Error('It was ready before');
  await expect(hub.idOf(ready.position)).rejects.toThrow('away');
  script.fail = false;
  await vi.advanceTimersByTimeAsync(1_000);
  const id = await hub.idOf(ready.position);
  expect(id.split('.')[0]).toBe('z'); // 35 in base 36
  expect([await hub.idOf(ready.position), asked.names]).toEqual([id, 2]);
  script.fail = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(failed).toHaveBeenCalledTimes(2);
  hub.close();
});

it.each([
  ['of now', '5:5:', '5:5:', 0, { reset: false, more: false }],
  // Behind the rest of a page that was begun there may be later events.
  ['within a page', '4:4:', '5:5:', 3, { reset: false, more: true }],
  ['of a later state', '6:6:', '6:6:', 0, { reset: true, more: false }],
  ['within a page that ends in a later state', '5:5:', '6:6:', 3, { reset: true, more: false }],
])('reading goes on behind a position %s (%s to %s, %d)', async (_, from, to, after, expected) => {
  const hub = createEventHub(scriptedDatabase().db);
  const start = { from: parseSnapshot(from), to: parseSnapshot(to), after, since: 0 };
  expect(await hub.next(1, start)).toMatchObject({ events: [], ...expected });
  hub.close();
});
