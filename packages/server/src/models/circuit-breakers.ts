import { LRUCache } from 'lru-cache';
import type { ModelFailure } from './model.ts';

/** Failures in a row after which a connection is not asked for a while. */
const MOST_FAILURES = 5;
/** Seconds for which it is not asked then. */
const SHORTEST_PAUSE = 30;
const LONGEST_PAUSE = 300;
/** Connections whose state is kept; the ones used last. */
const MOST_CONNECTIONS = 10_000;

/** Failures that say something about the provider rather than about the question. */
const failuresOfProvider = new Set<ModelFailure['kind']>([
  'unavailable',
  'overloaded',
  'timeout',
  'malformed',
  'cut_off',
]);

interface State {
  failures: number;
  pauseSeconds: number;
  /** Until when it is not asked. */
  pausedUntil: number;
  /** Until when the provider itself asked not to be asked. */
  retryAt: number;
  /** Whether a question tries at this moment whether it works again. */
  isTrying: boolean;
  last: Outcome | undefined;
}

/** How the last question to a connection ended. */
export interface Outcome {
  at: number;
  failure: ModelFailure | undefined;
}

/**
 * Remembers how the questions to each connection ended, so that one which fails again and again is not asked for a
 * while. After that, one question tries it: if it is answered, all others follow.
 */
export class CircuitBreakers {
  readonly #states = new LRUCache<string, State>({ max: MOST_CONNECTIONS });
  readonly #models = new LRUCache<string, readonly string[]>({ max: MOST_CONNECTIONS });
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Seconds until a connection may be asked again; 0 if it may be asked now. */
  pause(connection: string): number {
    const state = this.#states.get(connection);
    if (!state) return 0;
    const wait = (state.pausedUntil - this.#now()) / 1000;
    if (wait > 0) return Math.ceil(wait);
    return state.failures >= MOST_FAILURES && state.isTrying ? 1 : 0;
  }

  /** Whether the provider asked not to be asked at the moment. */
  isAskedToWait(connection: string): boolean {
    return (this.#states.get(connection)?.retryAt ?? 0) > this.#now();
  }

  /** A question begins. Call the function with its failure, or with none once the answer begins. */
  begin(connection: string): (failure?: ModelFailure) => void {
    const present = this.#states.get(connection);
    if (present && present.failures >= MOST_FAILURES) present.isTrying = true;
    return (failure) => this.#end(connection, failure);
  }

  /** A question ended without telling anything about the connection: its reader left. */
  abandon(connection: string): void {
    const state = this.#states.get(connection);
    if (state) state.isTrying = false;
  }

  /** Keeps the models that a provider named. */
  rememberModels(connection: string, models: readonly string[]): void {
    this.#models.set(connection, models);
  }

  /** The models that a provider named; undefined if it was not asked. */
  modelsAt(connection: string): readonly string[] | undefined {
    return this.#models.get(connection);
  }

  lastOutcome(connection: string): Outcome | undefined {
    return this.#states.get(connection)?.last;
  }

  #end(connection: string, failure: ModelFailure | undefined): void {
    const now = this.#now();
    const state: State = this.#states.get(connection) ?? {
      failures: 0,
      pauseSeconds: 0,
      pausedUntil: 0,
      retryAt: 0,
      isTrying: false,
      last: undefined,
    };
    state.last = { at: Date.now(), failure };
    state.isTrying = false;
    state.retryAt = failure?.retryAfter === undefined ? 0 : now + failure.retryAfter * 1000;
    if (!failure || !failuresOfProvider.has(failure.kind)) {
      state.failures = 0;
      state.pauseSeconds = 0;
      state.pausedUntil = 0;
    } else if (++state.failures >= MOST_FAILURES) {
      state.pauseSeconds = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, state.pauseSeconds * 2));
      state.pausedUntil = now + state.pauseSeconds * 1000;
    }
    this.#states.set(connection, state);
  }
}
