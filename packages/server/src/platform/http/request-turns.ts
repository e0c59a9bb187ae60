import { setImmediate, setTimeout } from 'node:timers/promises';
import { DomainError, serverBusy } from '../../errors.ts';
import { FairQueue } from '../limits/fair-queue.ts';
import { Places } from '../limits/places.ts';

/** Heavy requests of one tenant that the server holds, with their bodies. */
const HEAVY_EACH = 12;
/** Milliseconds that each of them waits for its turn at most. */
const HEAVY_WAIT = 30_000;
/** Longer bodies, in characters, take turns to be parsed. */
const LARGE_BODY = 64 * 1024;

/** In which order requests are worked on that would keep others waiting. */
export interface RequestTurns {
  /** Reads the body of a heavy request, and works on it when its turn comes. */
  heavy<Body, Result>(
    party: string,
    readBody: () => Promise<Body>,
    work: (body: Body) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Parses a body. Large ones take turns, and other requests are served between two of them, because parsing
   * blocks the process.
   */
  parse<Result>(party: string, text: string, parse: () => Result): Promise<Result> | Result;
}

/** `connections` is how many transactions the database works on at once. */
export function createRequestTurns(connections: number): RequestTurns {
  const tooMany = (retryAfter: number) =>
    new DomainError(
      'rate_limited',
      `Too many requests with many rows at once: at most ${HEAVY_EACH} of a tenant. Try again in ${retryAfter} s.`,
      { retryAfter },
    );
  const heavy = new FairQueue(
    // One after the other on the embedded database, which has one session and where nothing is stuck for long.
    connections > 4
      ? { running: 2, runningEach: 1, waitingEach: HEAVY_EACH, waiting: 64, longestWait: HEAVY_WAIT }
      : { running: 1, runningEach: 1, waitingEach: HEAVY_EACH, waiting: 64 },
    tooMany,
  );
  const parsing = new FairQueue({ running: 1, runningEach: 1, waitingEach: 100, waiting: 500 }, (seconds) =>
    serverBusy('Too many large bodies arrive at once', seconds),
  );
  const present = new Places(HEAVY_EACH);
  return {
    async heavy(party, readBody, work) {
      const leave = present.take(party);
      if (!leave) throw tooMany(1);
      try {
        const body = await readBody();
        return await heavy.run([party], () => work(body));
      } finally {
        leave();
      }
    },
    parse: (party, text, parse) =>
      text.length <= LARGE_BODY
        ? parse()
        : parsing.run([party], async () => {
            await setImmediate();
            const began = performance.now();
            try {
              return parse();
            } finally {
              // The process serves others for as long as it was blocked.
              await setTimeout(performance.now() - began);
            }
          }),
  };
}
