import { ConnectionError, TimeoutError } from './errors.ts';

export interface Transport {
  fetch: (request: Request) => Promise<Response>;
  /** Milliseconds for an answer to begin. */
  timeout: number;
  maxRetries: number;
}

const TRANSIENT = new Set([408, 502, 503, 504]);
/** Nobody waits longer than this for a retry, whatever Retry-After says. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Sends a request, again where that makes sense: after a lost connection or a transient answer where it is `repeatable`, that is, cannot take effect twice (a
 * GET, or a write with an Idempotency-Key); else only after a 429, which says that it was turned away. Waits as long as Retry-After says, else 0.3 s, 0.6 s,
 * 1.2 s … with jitter. Throws `ConnectionError`, `TimeoutError`, or the caller's abort reason.
 */
export async function sendWithRetries(
  { fetch, timeout, maxRetries }: Transport,
  url: string,
  init: RequestInit,
  repeatable: boolean,
): Promise<Response> {
  for (let tries = 0; ; tries++) {
    init.signal?.throwIfAborted();
    const last = tries >= maxRetries;
    let wait = backoff(tries);
    try {
      const response = await sendOnce(fetch, url, init, timeout);
      if (last || !(response.status === 429 || (repeatable && isTransient(response)))) return response;
      wait = retryAfter(response.headers.get('retry-after')) ?? wait;
      await response.body?.cancel();
    } catch (error) {
      if (last || !repeatable || init.signal?.aborted) throw error;
    }
    await pause(wait, init.signal ?? undefined);
  }
}

/** An answer that a later try may turn into a success; also that the first try is still being worked on. */
function isTransient({ status, headers }: Response): boolean {
  return TRANSIENT.has(status) || (status === 409 && headers.has('retry-after'));
}

async function sendOnce(
  fetch: Transport['fetch'],
  url: string,
  init: RequestInit,
  timeout: number,
): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeout); // only until the answer begins: a stream may take longer
  const signal = init.signal ? AbortSignal.any([init.signal, late.signal]) : late.signal;
  try {
    // The race: some runtimes lose a request's signal to their garbage collector while it waits.
    return await Promise.race([fetch(new Request(url, { ...init, signal })), aborted(signal)]);
  } catch (error) {
    if (init.signal?.aborted) throw init.signal.reason;
    throw late.signal.aborted ? new TimeoutError(timeout / 1000) : new ConnectionError(error);
  } finally {
    clearTimeout(timer);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}

/** Milliseconds of a Retry-After header: seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

function backoff(tries: number): number {
  const [dice = 0] = crypto.getRandomValues(new Uint8Array(1)); // so that many clients do not all come back at once
  return 300 * 2 ** tries * (0.5 + dice / 510);
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
