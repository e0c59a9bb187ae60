import { describe, expect, it, vi } from 'vitest';
import { Followers, isAt } from './followers.ts';
import { at } from './position.ts';
import type { LoggedEvent } from './reader.ts';

const snapshot = { xmin: 5, xmax: 8, running: [6] };
const later = { xmin: 8, xmax: 9, running: [] };
const position = at(snapshot, new Date('2026-03-02T09:20:00.500Z'));
let made = 0;
const eventOf = (tenantId: number): LoggedEvent => ({
  tenant_id: tenantId,
  id: ++made,
  type: 'part.updated',
  resource_id: made,
  version: 1,
  at: '2026-03-02T09:20:00.000Z',
});

describe('the followers of events', () => {
  it('are given those of their tenant, with the position of whoever has them', () => {
    const followers = new Followers();
    const [ours, second, theirs] = [followers.add(1), followers.add(1), followers.add(2)];
    for (const one of [ours, second, theirs]) Object.assign(one, { live: true, wake: vi.fn() });
    const [a, b, c] = [eventOf(1), eventOf(2), eventOf(1)];
    followers.give([a, b, c], position, later);
    const expected = [a, c].map((event) => ({
      event,
      position: { from: snapshot, to: later, after: event.id, since: 1_772_443_200 },
    }));
    expect([ours.waiting, second.waiting]).toEqual([expected, expected]);
    expect(theirs.waiting.map(({ event }) => event)).toEqual([b]);
    expect([ours, second, theirs].map(({ wake }) => vi.mocked(wake).mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('are given nothing until they are admitted, nor after they have left', () => {
    const followers = new Followers();
    const [early, gone] = [followers.add(1), followers.add(2)];
    gone.live = true;
    expect(followers.tenants).toEqual([1, 2]);
    followers.remove(gone);
    expect(followers.tenants).toEqual([1]);
    followers.give([eventOf(1), eventOf(2)], position, later);
    expect([early.waiting, gone.waiting]).toEqual([[], []]);
    followers.remove(gone); // once more does no harm
    const another = followers.add(1);
    followers.remove(early);
    expect(followers.tenants).toEqual([1]);
    another.wake = vi.fn();
    followers.wakeAll();
    expect(another.wake).toHaveBeenCalledOnce();
  });

  it('who have 5,000 waiting are to read the log again', () => {
    const followers = new Followers();
    const follower = Object.assign(followers.add(1), { live: true, wake: vi.fn() });
    const events = Array.from({ length: 5_000 }, () => eventOf(1));
    followers.give(events, position, later);
    expect([follower.live, follower.waiting.length]).toEqual([true, 5_000]);
    followers.give([eventOf(1)], position, later);
    expect([follower.live, follower.waiting.length]).toEqual([false, 0]);
    expect(follower.wake).toHaveBeenCalledTimes(2);
  });
});

it.each([
  [position, snapshot, true],
  [{ ...position, after: 3 }, snapshot, false],
  [position, later, false],
  [position, { ...snapshot, running: [] }, false],
])('a position %o is at %o: %s', (one, other, expected) => {
  expect(isAt(one, other)).toBe(expected);
});
