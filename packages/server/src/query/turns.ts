import { DomainError } from '../errors.ts';

export interface TurnLimits {
  /** Queries that run at once, of all tenants and of one. */
  all: number;
  tenant: number;
  /** Queries of one tenant that wait. */
  waiting: number;
  /** Milliseconds that a query waits. */
  patience: number;
}

interface Waiting {
  tenantId: number;
  start: () => void;
}

/**
 * Lets queries run in turn: who waits comes after those of tenants that have fewer queries running, then in
 * the order of arrival. One tenant cannot have all turns if `tenant` is less than `all`.
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #running = new Map<number, number>();
  readonly #servedAt = new Map<number, number>();
  #served = 0;
  readonly #queue: Waiting[] = [];

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /**
   * Waits for a turn; calling the result ends it. Throws `rate_limited` where too many wait, or for too long,
   * and the signal's reason once it aborts.
   */
  async enter(tenantId: number, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#queue.filter((one) => one.tenantId === tenantId).length >= this.#limits.waiting)
      throw tooMany();
    await new Promise<void>((resolve, reject) => {
      const leave = (reason: unknown) => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1);
        settle();
        reject(reason as Error);
      };
      const late = setTimeout(() => leave(tooMany()), this.#limits.patience);
      const aborted = () => leave(signal.reason);
      const settle = () => {
        clearTimeout(late);
        signal.removeEventListener('abort', aborted);
      };
      const waiting: Waiting = {
        tenantId,
        start: () => {
          settle();
          resolve();
        },
      };
      signal.addEventListener('abort', aborted);
      this.#queue.push(waiting);
      this.#serve();
    });
    return () => {
      const left = this.#runningOf(tenantId) - 1;
      if (left > 0) this.#running.set(tenantId, left);
      else this.#running.delete(tenantId);
      this.#serve();
    };
  }

  #serve(): void {
    for (;;) {
      const all = [...this.#running.values()].reduce((sum, n) => sum + n, 0);
      if (all >= this.#limits.all) return;
      const next = this.#queue
        .filter(({ tenantId }) => this.#runningOf(tenantId) < this.#limits.tenant)
        .toSorted(
          (a, b) =>
            this.#runningOf(a.tenantId) - this.#runningOf(b.tenantId) ||
            (this.#servedAt.get(a.tenantId) ?? 0) - (this.#servedAt.get(b.tenantId) ?? 0),
        )[0];
      if (!next) return;
      this.#queue.splice(this.#queue.indexOf(next), 1);
      this.#running.set(next.tenantId, this.#runningOf(next.tenantId) + 1);
      this.#servedAt.set(next.tenantId, ++this.#served);
      if (this.#servedAt.size > 1000) this.#servedAt.delete(this.#servedAt.keys().next().value!);
      next.start();
    }
  }

  #runningOf(tenantId: number): number {
    return this.#running.get(tenantId) ?? 0;
  }
}

function tooMany(): DomainError {
  return new DomainError('rate_limited', 'Other queries are still running. Try again in a moment.', {
    retryAfter: 1,
  });
}
