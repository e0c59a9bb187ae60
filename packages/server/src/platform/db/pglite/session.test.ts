import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  bind,
  clientMessage,
  connect,
  flush,
  openOverStub,
  parse,
  settled,
} from '../../../testing/stub-pglite.ts';
import { until } from '../../../testing/until.ts';
import { errorResponse, query, sync } from './messages.ts';
import { Session } from './session.ts';

afterEach(() => vi.useRealTimers());

const count = (text: string, part: string) => text.split(part).length - 1;
const settingsOf = (role: string) => `reset role; reset all; set "role" = '${role}'; `;
/** A notification as the database sends it. */
const notification = (channel: string, text: string) =>
  clientMessage('A', Buffer.from([0, 0, 0, 9]), `${channel}\0${text}\0`);

describe('a session of the embedded database', () => {
  it('stays with a connection that asks for more while its settings are made', async () => {
    const { session, batches, answer } = await openOverStub();
    const first = connect(session, 'first');
    await answer('I'); // the settings of the first
    const second = connect(session, 'second');
    await answer('I');
    batches.length = 0;

    first.connection.write(query('begin'));
    first.connection.write(query('insert')); // comes while the session takes the first one's role again
    expect(batches).toEqual([[expect.stringContaining('first')]]);
    second.connection.write(query('select'));
    await answer('I');
    expect(batches.slice(1)).toEqual([['begin', 'insert']]);
    await answer('TT');
    expect(batches).toHaveLength(2); // the transaction is open: the second waits

    first.connection.write(query('commit'));
    await answer('I');
    expect(batches.slice(2)).toEqual([['commit'], [expect.stringContaining('second')]]);
    await answer('I');
    expect(batches.at(-1)).toEqual(['select']);
  });

  it('answers a statement that the thread has not ended when it closes', async () => {
    const { session, answer } = await openOverStub();
    const first = connect(session, 'first');
    await answer('I');
    first.connection.write(query('select'));
    await session.close();
    await settled();
    expect(first.received()).toContain('57P02');
  });

  it('answers everything that waits when it closes', async () => {
    const { session } = await openOverStub();
    const first = connect(session, 'first');
    const second = connect(session, 'second');
    await session.close();
    await settled();
    expect(first.received()).toContain('57P03');
    expect(second.received()).toContain('57P03');
  });

  it('gives a notification to the connections that listen to its channel', async () => {
    const { session, answer } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    first.connection.write(query('LISTEN News'));
    second.connection.write(query('listen "News"'));
    await answer('I');
    await answer('I', [notification('news', 'to the first'), notification('News', 'to the second')]);
    expect(first.received()).toContain('to the first');
    expect(first.received()).not.toContain('to the second');
    expect(second.received()).toContain('to the second');
  });

  it('cancels what the connection runs that the request names with its secret', async () => {
    const { session, answer, interrupted } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    first.connection.write(Buffer.concat([query('select 1'), query('select 2')]));
    await answer('II');
    first.connection.write(query('select 3'));
    const { pid, secret } = first.connection;
    session.cancel(second.connection.pid, second.connection.secret);
    session.cancel(pid, secret ^ 1);
    expect(interrupted).toEqual([]);
    session.cancel(pid, secret);
    expect(interrupted).toEqual([4]); // after the settings and two others
    await answer('I');
    session.cancel(pid, secret); // it runs nothing now
    expect(interrupted).toEqual([4]);
  });

  it('asks a statement to stop when its time is over, and ends the thread where it does not', async () => {
    const { session, answer, say, interrupted, seen } = await openOverStub({ grace: 20 });
    const { connection, received } = connect(session, 'one');
    await answer('I');
    connection.write(query('select pg_sleep(9)'));
    await say({ kind: 'limited', unit: 2, limit: 10 });
    await until(() => interrupted.length > 0);
    await answer('I');
    connection.write(query('select pg_sleep(10)'));
    await say({ kind: 'limited', unit: 3, limit: 10 });
    await until(() => interrupted.length > 1);
    expect(interrupted).toEqual([2, 3]);
    expect(seen.starts).toBe(1); // the first one stopped in time
    await until(() => seen.starts === 2);
    expect(count(received(), '57014')).toBe(1);
  });

  it('holds no statement to the limit of the one before', async () => {
    const { session, answer, say, interrupted } = await openOverStub();
    const { connection } = connect(session, 'one');
    await answer('I');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    connection.write(Buffer.concat([query('select 1'), query('select 2')]));
    await say({ kind: 'limited', unit: 2, limit: 50 });
    await say({ kind: 'limited', unit: 3, limit: 0 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(interrupted).toEqual([]);
  });

  it('stops a statement with a time limit for others who wait, and only for them', async () => {
    const { session, answer, say, interrupted } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    first.connection.write(query('select 1'));
    await say({ kind: 'limited', unit: 2, limit: 60_000 });
    await vi.advanceTimersByTimeAsync(200);
    expect(interrupted).toEqual([]);
    second.connection.write(query('select 2'));
    expect(interrupted).toEqual([2]);
  });

  it('serves who waits before the next statement of who was served', async () => {
    const { session, batches, answer } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    batches.length = 0;
    first.connection.write(query('select 1'));
    second.connection.write(query('select 2'));
    first.connection.write(query('select 3'));
    for (let turn = 0; turn < 3; turn++) await answer('I');
    expect(batches).toEqual([['select 1'], ['select 2'], ['select 3']]);
  });

  it('stays with a connection that has asked for a part of an answer', async () => {
    const { session, batches, answer } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    batches.length = 0;
    first.connection.write(Buffer.concat([parse('s1', 'select $1'), flush()]));
    second.connection.write(query('select 2'));
    await answer('-');
    expect(batches).toEqual([['parse s1: select $1']]);
    first.connection.write(Buffer.concat([bind('s1'), sync()]));
    await answer('I');
    expect(batches.slice(1)).toEqual([['bind s1'], ['select 2']]);
  });

  it('rolls back the transaction of a connection that leaves, before others are served', async () => {
    const { session, batches, answer } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    batches.length = 0;
    first.connection.write(query('begin'));
    await answer('T');
    second.connection.write(query('select 2'));
    first.connection.destroy();
    await settled();
    expect(batches).toEqual([['begin'], ['sync', 'rollback']]);
    await answer('TI');
    expect(batches.slice(2)).toEqual([['select 2']]);
  });

  it('rolls back the transaction of a connection that leaves while it is served', async () => {
    const { session, batches, answer } = await openOverStub();
    const first = connect(session, 'same');
    await answer('I');
    first.connection.write(query('begin'));
    first.connection.destroy();
    await settled();
    await answer('T');
    expect(batches.at(-1)).toEqual(['sync', 'rollback']);
  });

  it('runs nothing of a connection that left while it waited', async () => {
    const { session, batches, answer } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    batches.length = 0;
    first.connection.write(query('select 1'));
    second.connection.write(query('select 2'));
    second.connection.destroy();
    await settled();
    await answer('I');
    expect(batches).toEqual([['select 1']]);
    first.connection.write(query('select 3'));
    expect(batches.slice(1)).toEqual([['select 3']]);
  });

  it('forgets the statements of a connection that leaves, and channels to which nobody listens', async () => {
    const { session, batches, answer } = await openOverStub();
    const [first, second] = [connect(session, 'same'), connect(session, 'same')];
    await answer('I');
    first.connection.write(Buffer.concat([parse('s1', 'select 1'), sync(), query('listen "a ""b"')]));
    await answer('II');
    second.connection.write(query('listen "a ""b"'));
    await answer('I');
    first.connection.destroy();
    await settled();
    expect(batches.at(-1)).toEqual(['close s1']);
    await answer('I');
    second.connection.destroy();
    await settled();
    expect(batches.at(-1)).toEqual(['unlisten "a ""b"']);
  });

  it('gives the new session what the lost one had, and answers once what was lost', async () => {
    const { session, batches, answer, say, seen, interrupted } = await openOverStub();
    const { connection, received } = connect(session, 'one');
    await answer('I');
    connection.write(Buffer.concat([query('listen news'), parse('s1', 'select 1'), sync()]));
    await answer('I');
    await answer('I');
    connection.write(Buffer.concat([query('select 2'), parse('s2', 'select 3'), sync(), query('select 4')]));
    await answer('I');
    batches.length = 0;
    await say({ kind: 'crashed', reason: 'of the test' });
    expect(seen.starts).toBe(2);
    expect(count(received(), '57P02')).toBe(2); // of three units one was answered
    expect(batches).toEqual([['listen "news"']]);
    await answer('I');
    connection.write(query('select 5'));
    expect(batches.at(-1)).toEqual([settingsOf('one')]);
    await answer('I');
    expect(batches.at(-1)).toEqual(['parse s1: select 1']);
    await answer('I');
    expect(batches.at(-1)).toEqual(['select 5']);
    await answer('I');
    expect(count(received(), '57P02')).toBe(2);
    connection.write(query('select 6'));
    session.cancel(connection.pid, connection.secret);
    expect(interrupted).toEqual([5]); // units are counted anew
  });

  it('has no transaction of the lost one, also where it is lost before it has answered', async () => {
    const { session, batches, answer, say, seen } = await openOverStub();
    const first = connect(session, 'first');
    await answer('I');
    const second = connect(session, 'second');
    await answer('I');
    first.connection.write(query('begin'));
    await answer('I'); // its settings
    await answer('T');
    await say({ kind: 'crashed', reason: 'of the test' });
    second.connection.write(query('select 2'));
    await say({ kind: 'crashed', reason: 'of the test' });
    expect(seen.starts).toBe(3);
    expect(batches.at(-1)).toEqual([settingsOf('second')]);
    await answer('I');
    expect(batches.at(-1)).toEqual(['select 2']);
  });

  it('welcomes a connection that began while the thread ended', async () => {
    const { session, batches, answer, say } = await openOverStub();
    const { received } = connect(session, 'one');
    await say({ kind: 'crashed', reason: 'of the test' });
    expect(batches).toEqual([[settingsOf('one')], [settingsOf('one')]]);
    await answer('I');
    expect(received()).toContain('server_version');
    expect(received()).not.toContain('57P02');
  });

  it('tries to open the database again after longer and longer pauses, of half a minute at most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    let crash: () => void = () => {};
    const attempts: number[] = [];
    const session = new Session({
      start: (_onMessage, onEnd) => {
        attempts.push(Date.now());
        if (attempts.length > 1) return Promise.reject(new Error('the disk is full'));
        crash = () => onEnd('of the test');
        return Promise.resolve({
          post: () => {},
          interrupt: () => Promise.resolve(true),
          keepProcess: () => {},
          terminate: () => Promise.resolve(0),
        });
      },
      grace: 1_000,
      durable: true,
    });
    await session.open();
    crash();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(session.state).toBe('failed');
    const pauses = attempts.slice(2).map((at, index) => at - attempts[index + 1]!);
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('turns a connection away whose settings are refused', async () => {
    const { session, say, answer, batches } = await openOverStub();
    const first = connect(session, 'nobody');
    const bytes = Uint8Array.from(errorResponse({ code: '22023', message: 'no such role' }));
    await say({ kind: 'done', bytes, statuses: 'I', notifications: [] });
    expect(first.received()).toContain('no such role');
    expect(first.connection.destroyed).toBe(true);
    const second = connect(session, 'somebody');
    expect(batches.at(-1)).toEqual([settingsOf('somebody')]);
    await answer('I');
    expect(second.received()).toContain('server_version');
  });

  it('writes what was done into the tables after many statements, once it rests', async () => {
    const { session, batches, answer, say, seen } = await openOverStub();
    const { connection } = connect(session, 'one');
    await answer('I');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    connection.write(Buffer.concat(Array(1_998).fill(query('select 1'))));
    await answer('I'.repeat(1_998));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(batches.at(-1)![0]).toBe('select 1'); // one less than enough
    connection.write(query('select 2'));
    await answer('I');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(batches.at(-1)).toEqual(['select 2']);
    await vi.advanceTimersByTimeAsync(1);
    expect(batches.at(-1)).toEqual(['reset role', 'checkpoint']);
    await answer('II');
    connection.write(query('select 3'));
    expect(batches.at(-1)).toEqual([settingsOf('one')]);

    // When the database is opened again, it counts from there.
    await answer('I');
    await say({ kind: 'limited', unit: 2_004, limit: 10 });
    await vi.advanceTimersByTimeAsync(1_010);
    expect(seen.starts).toBe(2);
    connection.write(Buffer.concat(Array(1_999).fill(query('select 4'))));
    await answer('I'); // the settings
    await answer('I'.repeat(1_999));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(batches.at(-1)).toEqual(['reset role', 'checkpoint']);
  });

  it('keeps the process as long as a connection has the session', async () => {
    const { session, answer, seen } = await openOverStub();
    expect(seen.keepsProcess).toBe(false);
    const { connection } = connect(session, 'one');
    expect(seen.keepsProcess).toBe(true);
    await answer('I');
    expect(seen.keepsProcess).toBe(false);
    connection.write(query('begin'));
    await answer('T');
    expect(seen.keepsProcess).toBe(true);
  });
});
