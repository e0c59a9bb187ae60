import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { connectToRedis } from '../redis.ts';
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
  const { redis, close } = connectToRedis(url, tell, timeoutMs);
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
    close,
  };
}
