import type { LoggedEvent } from './reader.ts';
import type { Position, Snapshot } from './position.ts';

/** Events that wait for a slow reader; one who is further behind reads the log again from their position. */
const MOST_WAITING = 5_000;

/** An event, and the position of a reader who has it. */
export interface Followed {
  event: LoggedEvent;
  position: Position;
}

/** A stream that is given the events of its tenant as they are read. */
export interface Follower {
  readonly tenantId: number;
  /** False until it is admitted, and again when it has fallen behind. */
  live: boolean;
  waiting: Followed[];
  /** Ends the wait for events. */
  wake: () => void;
}

/** The streams of this process, by tenant. */
export class Followers {
  readonly #byTenant = new Map<number, Set<Follower>>();

  get tenants(): number[] {
    return [...this.#byTenant.keys()];
  }

  add(tenantId: number): Follower {
    const follower: Follower = { tenantId, live: false, waiting: [], wake: () => {} };
    const others = this.#byTenant.get(tenantId) ?? new Set();
    this.#byTenant.set(tenantId, others.add(follower));
    return follower;
  }

  remove(follower: Follower): void {
    const others = this.#byTenant.get(follower.tenantId);
    others?.delete(follower);
    if (others?.size === 0) this.#byTenant.delete(follower.tenantId);
  }

  wakeAll(): void {
    for (const followers of this.#byTenant.values()) for (const follower of followers) follower.wake();
  }

  /** Gives the events to the streams of their tenants. They lie between a position and a later snapshot. */
  give(events: readonly LoggedEvent[], position: Position, to: Snapshot): void {
    for (const [tenantId, ofTenant] of Map.groupBy(events, ({ tenant_id }) => tenant_id)) {
      const followed = ofTenant.map((event) => ({ event, position: { ...position, to, after: event.id } }));
      for (const follower of this.#byTenant.get(tenantId) ?? []) giveTo(follower, followed);
    }
  }
}

function giveTo(follower: Follower, followed: readonly Followed[]): void {
  if (!follower.live) return;
  if (follower.waiting.length + followed.length > MOST_WAITING) {
    follower.live = false;
    follower.waiting = [];
  } else follower.waiting.push(...followed);
  follower.wake();
}

/** Whether nothing lies between a position and a snapshot. */
export function isAt({ from, after }: Position, snapshot: Snapshot): boolean {
  return after === 0 && JSON.stringify(from) === JSON.stringify(snapshot);
}
