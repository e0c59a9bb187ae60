import ky from 'ky';
import { pause } from './abort.ts';

// Repeats requests with ky. The client loads this module when it needs it.

interface Retries {
  url: string;
  maxRetries: number;
  /** Ends the tries and the waits between them. */
  signal: AbortSignal;
  /** Milliseconds to wait before the try with this number; undefined for none. */
  waitBefore: (error: unknown, tries: number) => number | undefined;
}

/**
 * Tries again after `failure`, the error of the first try, until `attempt` succeeds or must not be repeated. Throws
 * the error of the last try, or the reason of the signal.
 */
export async function retry<T>(
  failure: unknown,
  attempt: () => Promise<T>,
  { url, maxRetries, signal, waitBefore }: Retries,
): Promise<T> {
  let tries = 0;
  let answer: T;
  // What is sent is the business of `attempt`; for ky each try is a GET, which it may repeat.
  await ky(url, {
    timeout: false,
    fetch: async () => {
      if (tries++ === 0) throw failure; // ky counts the first try too
      answer = await attempt();
      return new Response();
    },
    retry: {
      limit: maxRetries,
      delay: () => 0, // `shouldRetry` waits
      shouldRetry: async ({ error, retryCount }) => {
        const wait = waitBefore(error, retryCount);
        if (wait !== undefined) await pause(wait, signal);
        return wait !== undefined;
      },
    },
  });
  return answer!; // ky ends without an error only after an attempt that succeeded
}
