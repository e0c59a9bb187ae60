import { describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import type { Database } from './database.ts';
import { sharedRead } from './shared-read.ts';

/** A read whose runs the test ends itself; each answers with its number. */
function heldRead() {
  const ends: { answer: () => void; fail: () => void }[] = [];
  const read = sharedRead<number>(
    () =>
      new Promise((resolve, reject) => {
        const number = ends.length + 1;
        ends.push({ answer: () => resolve(number), fail: () => reject(new Error(`run ${number}`)) });
      }),
  );
  return { read, ends };
}
const caller = (tenantId: number, db = {} as Database) => ({ tenant_id: tenantId, db }) as Context;
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('a shared read', () => {
  it('gives nobody an answer that was begun before they asked', async () => {
    const { read, ends } = heldRead();
    const ours = caller(1);
    const first = read(ours);
    const later = [read(ours), read(ours)];
    await soon();
    expect(ends).toHaveLength(1); // one at a time
    ends[0]!.answer();
    expect(await first).toBe(1);
    const latest = read(ours); // while the second run is under way
    await soon();
    ends[1]!.answer();
    expect(await Promise.all(later)).toEqual([2, 2]);
    await soon();
    ends[2]!.answer();
    expect(await latest).toBe(3);
  });

  it('is one for who waited and for who asks again with the first answer', async () => {
    const { read, ends } = heldRead();
    const ours = caller(1);
    const again = read(ours).then(() => read(ours));
    const waiting = read(ours);
    ends[0]!.answer();
    await soon();
    expect(ends).toHaveLength(2);
    ends[1]!.answer();
    expect(await Promise.all([again, waiting])).toEqual([2, 2]);
  });

  it('begins again when nobody waited', async () => {
    const { read, ends } = heldRead();
    const ours = caller(1);
    const first = read(ours);
    ends[0]!.answer();
    await first;
    const second = read(ours);
    ends[1]!.answer();
    expect(await second).toBe(2);
  });

  it('is not shared with another tenant, nor with what runs in a transaction', async () => {
    const { read, ends } = heldRead();
    const ours = caller(1);
    const answers = [read(ours), read(caller(2, ours.db)), read(caller(1))];
    expect(ends).toHaveLength(3);
    for (const { answer } of ends) answer();
    expect(await Promise.all(answers)).toEqual([1, 2, 3]);
  });

  it('begins the next run also if one fails', async () => {
    const { read, ends } = heldRead();
    const ours = caller(1);
    const failing = read(ours);
    const next = read(ours);
    ends[0]!.fail();
    await expect(failing).rejects.toThrow('run 1');
    await soon();
    ends[1]!.answer();
    expect(await next).toBe(2);
  });
});
