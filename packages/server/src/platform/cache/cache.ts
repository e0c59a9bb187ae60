import { LRUCache } from 'lru-cache';

/**
 * Texts that can be made again, kept for a while. Nothing that calls it fails or waits for long because of it: a
 * text that cannot be got is not there.
 */
export interface Cache {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string, seconds: number): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  /** Adds one to a counter. */
  count(counter: string): Promise<void>;
  /** The values of counters. */
  counts(counters: readonly string[]): Promise<number[]>;
}

/** Bytes of all texts in memory, of one text, and texts. The least used give way. */
const MOST_BYTES = 32 * 1024 * 1024,
  LONGEST_TEXT = 256 * 1024,
  MOST_COUNTERS = 20_000;

/** A cache in the memory of this process. */
export function memoryCache(mostBytes = MOST_BYTES): Cache {
  const texts = new LRUCache<string, string>({
    maxSize: mostBytes,
    maxEntrySize: Math.min(LONGEST_TEXT, mostBytes),
    sizeCalculation: (text, key) => 2 * (text.length + key.length) + 200,
  });
  const counters = new LRUCache<string, number>({ max: MOST_COUNTERS });
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    set(key, text, seconds) {
      texts.set(key, text, { ttl: seconds * 1000 });
      return Promise.resolve();
    },
    delete(keys) {
      for (const key of keys) texts.delete(key);
      return Promise.resolve();
    },
    count(counter) {
      counters.set(counter, (counters.get(counter) ?? 0) + 1);
      return Promise.resolve();
    },
    counts: (names) => Promise.resolve(names.map((name) => counters.get(name) ?? 0)),
  };
}
