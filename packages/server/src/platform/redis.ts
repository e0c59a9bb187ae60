import { Redis, type RedisOptions } from 'ioredis';

/**
 * A connection to Redis that never holds a caller up: while Redis is away or does not answer within `timeoutMs`, a
 * command fails at once. `tell` is called when that begins and ends.
 */
export function connectToRedis(
  url: string,
  tell: (state: 'lost' | 'found', reason?: string) => void,
  timeoutMs: number,
  options: RedisOptions = {},
): { redis: Redis; close: () => void } {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    socketTimeout: timeoutMs,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5_000),
    ...options,
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
    redis,
    close: () => {
      redis.removeAllListeners('close'); // so that closing is not reported as a lost connection
      redis.disconnect();
    },
  };
}
