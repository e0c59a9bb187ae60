import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Counts } from './limiter.ts';

/** How long Redis may take for an answer before the count is made without it. */
const PATIENCE_MS = 500;

/**
 * Counts in a Redis, so that all replicas count together. While it does not answer, each process counts for itself: a limit is then a little
 * more generous, and no request fails for it.
 */
export function redisCounts(
  url: string,
  tell: (state: 'lost' | 'found', reason?: string) => void,
  patienceMs = PATIENCE_MS,
): { counts: Counts; close: () => void } {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    socketTimeout: patienceMs,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5_000),
  });
  let lost = false;
  const lose = (reason?: string) => {
    if (!lost) tell('lost', reason);
    lost = true;
  };
  redis.on('error', (error: Error) => lose(error.message));
  redis.on('close', () => lose());
  redis.on('ready', () => {
    if (lost) tell('found');
    lost = false;
  });
  return {
    counts: (name, { quota, seconds }, { givenBack }) => {
      const options = { keyPrefix: `chatterfix:${name}`, points: quota, duration: seconds };
      return new RateLimiterRedis({
        ...options,
        storeClient: redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory(options),
        ...(givenBack ? {} : { inMemoryBlockOnConsumed: quota + 1 }), // who is over the limit is not asked about again
      });
    },
    close: () => {
      redis.removeAllListeners('close'); // we hang up ourselves
      redis.disconnect();
    },
  };
}
