import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

const { signal } = new AbortController();
const limits = { all: 3, tenant: 2, waiting: 2, patience: 60_000 };

/** Enters, and says so in the list. */
function enter(turns: Turns, tenantId: number, name: string, order: string[], by = signal) {
  return turns.enter(tenantId, by).then((leave) => {
    order.push(name);
    return leave;
  });
}

it('one tenant never has all turns, and who has fewer running comes first', async () => {
  const turns = new Turns(limits);
  const order: string[] = [];
  const first = await enter(turns, 1, 'a1', order);
  const second = await enter(turns, 1, 'a2', order);
  const third = enter(turns, 1, 'a3', order);
  await enter(turns, 2, 'b1', order);
  const other = enter(turns, 3, 'c1', order);
  expect(order).toEqual(['a1', 'a2', 'b1']);
  first();
  await other;
  second();
  await third;
  expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3']);
});

it('refuses a tenant of which too many wait, and forgets who leaves', async () => {
  const turns = new Turns(limits);
  const order: string[] = [];
  const leave = await enter(turns, 1, 'a1', order);
  await enter(turns, 1, 'a2', order);
  const leaves = new AbortController();
  const waiting = enter(turns, 1, 'a3', order, leaves.signal);
  const last = enter(turns, 1, 'a4', order);
  await expect(turns.enter(1, signal)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 1 });
  leaves.abort(new Error('left'));
  await expect(waiting).rejects.toThrow('left');
  leave();
  await last;
  expect(order).toEqual(['a1', 'a2', 'a4']);
});

it('serves tenants by turns where only one query runs at once, whoever asked first', async () => {
  const turns = new Turns({ all: 1, tenant: 1, waiting: 4, patience: 60_000 });
  const order: string[] = [];
  const first = await enter(turns, 1, 'a1', order);
  const waiting = [
    enter(turns, 1, 'a2', order),
    enter(turns, 1, 'a3', order),
    enter(turns, 2, 'b1', order),
    enter(turns, 2, 'b2', order),
    enter(turns, 3, 'c1', order),
  ].map(async (entered) => (await entered)());
  first();
  await Promise.all(waiting);
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

it('refuses who has waited too long', async () => {
  const turns = new Turns({ ...limits, all: 1, tenant: 1, patience: 1 });
  await turns.enter(1, signal);
  await expect(turns.enter(2, signal)).rejects.toMatchObject({ code: 'rate_limited' });
});
