import { connectToRedis } from '../redis.ts';
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
  const { redis, close } = connectToRedis(url, tell, timeoutMs, { commandTimeout: timeoutMs });
  /** What Redis answers; the given value where it does not, or where the answer has not the right form. */
  const ask = async <T, Or>(
    command: () => Promise<unknown>,
    isRight: (answer: unknown) => answer is T,
    or: Or,
  ): Promise<T | Or> => {
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
      get: (key) => ask(() => redis.get(PREFIX + key), isText, undefined),
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
    close,
  };
}

const isText = (answer: unknown): answer is string => typeof answer === 'string';
const isList = (answer: unknown): answer is unknown[] => Array.isArray(answer);
