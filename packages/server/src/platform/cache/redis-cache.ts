import { Redis } from 'ioredis';
import type { Cache } from './cache.ts';

/** Milliseconds after which an answer of Redis is no longer waited for. */
const TIMEOUT_MS = 300;
const PREFIX = 'chatterfix:cache:';
/** Longest text that is kept, in UTF-16 code units. */
const LONGEST_TEXT = 256 * 1024;

/**
 * A cache in Redis, which several servers share. While Redis is away, stalls or answers nonsense, nothing is found
 * in it; `tell` is called when that begins and ends.
 */
export function redisCache(
  url: string,
  tell: (state: 'lost' | 'found', reason?: string) => void,
  timeoutMs = TIMEOUT_MS,
): { cache: Cache; close: () => void } {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    socketTimeout: timeoutMs,
    commandTimeout: timeoutMs,
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
  /** What Redis answers; the given value where it does not, or where the answer has not the right form. */
  const ask = async <T>(
    command: () => Promise<unknown>,
    isRight: (answer: unknown) => answer is T,
    or: T,
  ) => {
    try {
      const answer = await command();
      return isRight(answer) ? answer : or;
    } catch {
      return or; // `error` and `close` tell of it
    }
  };
  const nothing = async (command: () => Promise<unknown>) => {
    await ask(command, isText, undefined);
  };
  return {
    cache: {
      get: async (key) => (await ask(() => redis.get(PREFIX + key), isText, undefined)) ?? undefined,
      set: (key, text, seconds) =>
        text.length > LONGEST_TEXT
          ? Promise.resolve()
          : nothing(() => redis.set(PREFIX + key, text, 'EX', seconds)),
      delete: (keys) =>
        keys.length === 0 ? Promise.resolve() : nothing(() => redis.del(keys.map((key) => PREFIX + key))),
      count: (counter) => nothing(() => redis.incr(PREFIX + counter)),
      counts: async (counters) => {
        const found = await ask(() => redis.mget(counters.map((name) => PREFIX + name)), isList, []);
        return counters.map((_, at) => {
          const count = Number(found[at] ?? 0);
          return Number.isSafeInteger(count) && count >= 0 ? count : 0;
        });
      },
    },
    close: () => {
      redis.removeAllListeners('close'); // so that closing is not reported as a lost connection
      redis.disconnect();
    },
  };
}

const isText = (answer: unknown): answer is string | undefined => typeof answer === 'string';
const isList = (answer: unknown): answer is unknown[] => Array.isArray(answer);
