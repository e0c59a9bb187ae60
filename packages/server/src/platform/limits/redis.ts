import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Counts } from './limiter.ts';

/** If Redis takes longer than this, the process counts alone. */
const TIMEOUT_MS = 500;

/**
 * Counts in Redis, so that several servers count together. While Redis does not answer, each process counts
 * alone: the limits are then more generous, and no request fails.
 */
export function redisCounts(
  url: string,
  tell: (state: 'lost' | 'found', reason?: string) => void,
  timeoutMs = TIMEOUT_MS,
): { counts: Counts; close: () => void } {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    socketTimeout: timeoutMs,
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
        // Redis is not asked again about a caller who is over the limit.
        ...(givenBack ? {} : { inMemoryBlockOnConsumed: quota + 1 }),
      });
    },
    close: () => {
      redis.removeAllListeners('close'); // so that closing is not reported as a lost connection
      redis.disconnect();
    },
  };
}
