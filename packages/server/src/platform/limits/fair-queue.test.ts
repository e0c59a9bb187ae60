import { describe, expect, it, vi } from 'vitest';
import { serverBusy } from '../../errors.ts';
import { FairQueue, type FairQueueLimits } from './fair-queue.ts';

let clock = 0;
const queueOf = (limits: Partial<FairQueueLimits>) =>
  new FairQueue(
    { running: 1, runningEach: 1, waitingEach: 10, waiting: 20, ...limits },
    (seconds) => serverBusy('Too much waits', seconds),
    () => clock,
  );

/** Work that the test ends; `order` has the names of what began, in that order. */
function bench(queue: FairQueue) {
  const order: string[] = [];
  const ends: (() => void)[] = [];
  const add = (name: string, ...parties: string[]) => {
    const result = queue.run(parties, () => {
      order.push(name);
      return new Promise<string>((resolve) => ends.push(() => resolve(name)));
    });
    result.catch(() => {});
    return result;
  };
  /** Ends what began first of what still runs. */
  const endNext = async (milliseconds = 10) => {
    clock += milliseconds;
    ends.shift()!();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { order, add, endNext };
}

describe('a fair queue', () => {
  it('starts work at once while there is room', async () => {
    const { order, add, endNext } = bench(queueOf({ running: 2, runningEach: 2 }));
    const first = add('a1', 'a');
    void add('a2', 'a');
    void add('a3', 'a');
    expect(order).toEqual(['a1', 'a2']);
    await endNext();
    expect(await first).toBe('a1');
    expect(order).toEqual(['a1', 'a2', 'a3']);
  });

  it('takes who has used less first, however much another has waiting', async () => {
    const { order, add, endNext } = bench(queueOf({}));
    for (const name of ['a1', 'a2', 'a3', 'a4']) void add(name, 'a');
    void add('b1', 'b');
    void add('b2', 'b');
    for (let i = 0; i < 6; i++) await endNext();
    expect(order.indexOf('b1')).toBeLessThan(2);
    expect(order.indexOf('b2')).toBeLessThan(4);
    expect(order.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  it('compares fractions of milliseconds, first of the party that has used most, then of all', async () => {
    const { order, add, endNext } = bench(queueOf({}));
    for (const [party, used] of [
      ['a', 0.6],
      ['b', 0.4],
      ['d', 0.4],
      ['e', 0.3],
    ] as const) {
      void add(party, party);
      await endNext(used);
    }
    void add('x', 'x');
    void add('a and c', 'a', 'c');
    void add('b and d', 'b', 'd');
    void add('b and e', 'b', 'e');
    await endNext(0);
    expect(order.at(-1)).toBe('b and e');
    await endNext(0);
    expect(order.at(-1)).toBe('b and d');
    await endNext(0);
    expect(order.at(-1)).toBe('a and c');
  });

  it('refuses what has waited for too long, and goes on with the rest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { order, add, endNext } = bench(queueOf({ longestWait: 100 }));
    void add('a1', 'a');
    const late = add('a2', 'a');
    vi.advanceTimersByTime(60);
    const inTime = add('a3', 'a');
    vi.advanceTimersByTime(60);
    await expect(late).rejects.toMatchObject({ code: 'server_busy' });
    await endNext();
    await endNext();
    expect(await inTime).toBe('a3');
    expect(order).toEqual(['a1', 'a3']);
    vi.advanceTimersByTime(1_000);
    void add('a4', 'a');
    expect(order).toEqual(['a1', 'a3', 'a4']);
    vi.useRealTimers();
  });

  it('keeps a place free for others', async () => {
    const { order, add } = bench(queueOf({ running: 2, runningEach: 1 }));
    void add('a1', 'a');
    void add('a2', 'a');
    void add('b1', 'b');
    expect(order).toEqual(['a1', 'b1']);
  });

  it('makes work of two parties wait behind the one that has used more', async () => {
    const { order, add, endNext } = bench(queueOf({}));
    for (const n of [1, 2, 3]) void add(`attack ${n}`, 'address 1', `account ${n}`);
    void add('same address', 'address 1', 'account 9');
    void add('elsewhere', 'address 2', 'account 9');
    for (let i = 0; i < 5; i++) await endNext();
    expect(order).toEqual(['attack 1', 'elsewhere', 'attack 2', 'attack 3', 'same address']);
  });

  it('lets another account of the same address go before the one that is guessed', async () => {
    const { order, add, endNext } = bench(queueOf({ waitingEach: [10, 2] }));
    for (const n of [1, 2, 3]) void add(`guess ${n}`, 'address', 'victim');
    await expect(add('guess 4', 'address', 'victim')).rejects.toMatchObject({ code: 'server_busy' });
    void add('owner', 'address', 'account');
    for (let i = 0; i < 4; i++) await endNext();
    expect(order).toEqual(['guess 1', 'owner', 'guess 2', 'guess 3']);
  });

  it.each([
    ['been idle', ['b', 'a', 'a', 'a', 'a', 'a']],
    ['not been there', ['a', 'a', 'a', 'a', 'a']],
  ])('gives nobody a credit for having %s', async (_, earlier) => {
    const queue = queueOf({});
    const { order, add, endNext } = bench(queue);
    for (const party of earlier) {
      void add(`${party} before`, party);
      await endNext();
    }
    order.length = 0;
    for (const name of ['b1', 'b2', 'b3', 'b4']) void add(name, 'b');
    void add('a9', 'a');
    for (let i = 0; i < 5; i++) await endNext();
    expect(order.indexOf('a9')).toBeLessThan(3);
  });

  it('refuses a party whose work waits already, and says when to come again', async () => {
    const { add } = bench(queueOf({ waitingEach: 2 }));
    for (const name of ['a1', 'a2', 'a3']) void add(name, 'a');
    await expect(add('a4', 'a')).rejects.toMatchObject({ code: 'server_busy', retryAfter: 1 });
    const other = add('b1', 'b');
    await expect(Promise.race([other, Promise.resolve('waits')])).resolves.toBe('waits');
  });

  it('that is full refuses the last of the longest line for whoever has less waiting', async () => {
    const { order, add, endNext } = bench(queueOf({ waiting: 3 }));
    void add('a1', 'a');
    const last = [add('a2', 'a'), add('a3', 'a'), add('a4', 'a')].at(-1)!;
    void add('b1', 'b');
    await expect(last).rejects.toMatchObject({ code: 'server_busy' });
    await expect(add('a5', 'a')).rejects.toMatchObject({ code: 'server_busy' });
    for (let i = 0; i < 4; i++) await endNext();
    expect(order.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('goes on after work that failed', async () => {
    const queue = queueOf({});
    const failing = queue.run(['a'], () => Promise.reject(new Error('planned')));
    const next = queue.run(['a'], () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('planned');
    await expect(next).resolves.toBe('done');
  });

  it('counts the time that work took, and not how often somebody worked', async () => {
    const { order, add, endNext } = bench(queueOf({}));
    void add('long', 'a');
    for (const name of ['a', 'b', 'b', 'b']) void add(name, name);
    await endNext(100);
    for (let i = 0; i < 4; i++) await endNext();
    expect(order).toEqual(['long', 'b', 'b', 'b', 'a']);
  });

  it('remembers what somebody used who has nothing to do for a moment', async () => {
    const { order, add, endNext } = bench(queueOf({}));
    void add('long', 'a');
    await endNext(100);
    for (const name of ['b', 'a', 'b']) void add(name, name);
    for (let i = 0; i < 3; i++) await endNext();
    expect(order).toEqual(['long', 'b', 'b', 'a']);
  });

  it('compares what the one of several parties has used that used most', async () => {
    const { order, add, endNext } = bench(queueOf({}));
    for (const [name, milliseconds] of [
      ['most', 60],
      ['less', 40],
      ['as little', 40],
    ] as const) {
      void add(name, name);
      await endNext(milliseconds);
    }
    order.length = 0;
    void add('first', 'x');
    void add('second', 'most');
    void add('third', 'less', 'as little');
    for (let i = 0; i < 3; i++) await endNext();
    expect(order).toEqual(['first', 'third', 'second']);
  });

  it('lets work of two parties wait while one of them has no room', () => {
    const { order, add } = bench(queueOf({ running: 3 }));
    void add('first', 'a', 'b');
    void add('same a', 'a', 'c');
    void add('same b', 'c', 'b');
    void add('others', 'd', 'e');
    expect(order).toEqual(['first', 'others']);
  });

  it('gives the place of refused work to the next, and refuses nothing that has begun', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { order, add, endNext } = bench(queueOf({ waitingEach: 1, waiting: 1, longestWait: 100 }));
    void add('a1', 'a');
    const late = add('late', 'a');
    vi.advanceTimersByTime(100);
    await expect(late).rejects.toMatchObject({ code: 'server_busy' });
    void add('a2', 'a');
    vi.advanceTimersByTime(50);
    await endNext();
    const third = add('a3', 'a');
    vi.advanceTimersByTime(60); // the time of a2, which has begun
    await endNext();
    await endNext();
    expect(await third).toBe('a3');
    expect(order).toEqual(['a1', 'a2', 'a3']);
    vi.useRealTimers();
  });

  it('says in seconds how long all that waits will take, from 1 to 60', async () => {
    const queue = queueOf({ running: 2, runningEach: 2, waitingEach: 3, waiting: 100 });
    const { add, endNext } = bench(queue);
    for (let i = 0; i < 100; i++) {
      void add('long', 'a');
      await endNext(10_000);
    }
    for (let i = 0; i < 5; i++) void add('a', 'a');
    await expect(add('a', 'a')).rejects.toMatchObject({ retryAfter: 15 });
    for (const name of ['b', 'c', 'd', 'e', 'f']) for (let i = 0; i < 3; i++) void add(name, name);
    await expect(add('a', 'a')).rejects.toMatchObject({ retryAfter: 60 });
  });

  it('that is full moves no place to who would then have as much waiting as the longest line', async () => {
    const { order, add, endNext } = bench(queueOf({ waiting: 5 }));
    for (const name of ['a1', 'a2', 'a3', 'a4']) void add(name, 'a');
    for (const name of ['b1', 'b2']) void add(name, 'b');
    await expect(add('b3', 'b')).rejects.toMatchObject({ code: 'server_busy' });
    for (let i = 0; i < 6; i++) await endNext();
    expect(order.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b2']);
  });

  it('that is full takes no place from others for who has much waiting, however their work is named', async () => {
    const { order, add, endNext } = bench(queueOf({ waiting: 4 }));
    void add('b1', 'b');
    void add('b2', 'b');
    const last = [add('a1', 'a'), add('a2', 'a'), add('a3', 'a')].at(-1)!;
    await expect(add('a4', 'a', 'new')).rejects.toMatchObject({ code: 'server_busy' });
    void add('c1', 'c');
    await expect(last).rejects.toMatchObject({ code: 'server_busy' });
    for (let i = 0; i < 5; i++) await endNext();
    expect(order.toSorted()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
  });

  it('tells who would find no place before they bring their work', () => {
    const queue = queueOf({ running: 2, waitingEach: [0] });
    const { add } = bench(queue);
    const refusal = expect.objectContaining({ code: 'server_busy' }) as Error;
    queue.assertPlace(['a']);
    void add('a1', 'a');
    expect(() => queue.assertPlace(['a'])).toThrow(refusal);
    queue.assertPlace(['b']); // it could begin at once
    void add('b1', 'b');
    expect(() => queue.assertPlace(['b', 'c'])).toThrow(refusal);
  });

  it('forgets nobody whose work runs or waits, whoever else comes by', async () => {
    const queue = queueOf({ running: 2, waitingEach: 1 });
    const { order, add } = bench(queue);
    void add('a1', 'a');
    void add('b1', 'b');
    void add('c1', 'c');
    for (let n = 0; n < 1_001; n++) queue.assertPlace([`passer-by ${n}`]);
    await expect(add('c2', 'c')).rejects.toMatchObject({ code: 'server_busy' });
    void add('a2', 'a');
    await expect(add('a3', 'a')).rejects.toMatchObject({ code: 'server_busy' });
    expect(order).toEqual(['a1', 'b1']);
  });
});
