import { abortAfter, followSignal, untilAborted } from './abort.ts';
import {
  ApiError,
  apiErrorOf,
  ChatterFixError,
  ConnectionError,
  redirected,
  TimeoutError,
} from './errors.ts';
import { report, type Listeners } from './reports.ts';
import { discard, fetchArguments, type Fetch, type FetchResponse } from './fetch.ts';

/** How requests are sent. */
export interface Transport extends Listeners {
  fetch: Fetch;
  /** Milliseconds for one try. */
  timeout: number;
  maxRetries: number;
  /** Milliseconds to wait at most before a try. */
  longestWait: number;
}

/** A request to send. */
export interface OutgoingRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** Aborts the request, its waits and its retries. */
  signal: AbortSignal;
  /**
   * Whether the request may be sent again when it is not known whether the first try took effect.
   */
  repeatable: boolean;
}

/** An answer that was read. */
interface Answered<T> {
  data: T;
  response: FetchResponse;
}

/** A kind of answer: the Accept header that requests it, and the function that reads it. */
export interface Reading<T> {
  accept: string;
  read: (response: FetchResponse) => Promise<T>;
  /** Whether the body is still open when `read` has ended, so that the signal must go on to end it. */
  staysOpen?: true;
}

/**
 * Statuses after which the same request may succeed. 409 is one only with Retry-After: the first try is still
 * being worked on.
 */
const transientStatuses = [408, 409, 425, 429, 500, 502, 503, 504];

/**
 * Sends a request and reads its answer. Reading is part of the try: a body that stalls or breaks off is a failed
 * try. A repeatable request is tried again after a transient status, a failed connection or a timeout; any other
 * only after 429, which says that the request was not processed. The wait is what Retry-After says, otherwise
 * about 0.3 s, 0.6 s, 1.2 s …
 *
 * Throws `ApiError`, `ConnectionError`, `TimeoutError`, or the reason of the signal.
 */
export async function sendWithRetries<T>(
  { fetch, timeout, maxRetries, longestWait, ...listeners }: Transport,
  { url, signal, repeatable, ...parts }: OutgoingRequest,
  { read, staysOpen }: Reading<T>,
): Promise<Answered<T>> {
  let saysWhen = false;
  const init = { ...parts, credentials: 'omit', redirect: 'manual' } as const;

  async function attempt(): Promise<Answered<T>> {
    const own = new AbortController();
    const release = followSignal(signal, own);
    const stopTimer = abortAfter(timeout, own);
    let response: FetchResponse | undefined;
    let reportEnd: ReturnType<typeof report> | undefined;
    const fetchAndRead = async () => {
      const request = fetchArguments(url, { ...init, signal: own.signal });
      if (listeners.onRequest || listeners.onResponse) reportEnd = report(listeners, url, request[1]);
      response = await fetch(...request);
      if (own.signal.aborted) throw own.signal.reason;
      if (isRedirect(response)) throw redirected(response);
      saysWhen = response.headers.get('retry-after') !== null;
      if (!response.ok) throw apiErrorOf(response, await response.text());
      return { data: await read(response), response };
    };
    try {
      const answered = await untilAborted(
        fetchAndRead().finally(() => own.signal.aborted && discard(response)),
        own.signal,
      );
      if (!staysOpen) release();
      reportEnd?.(response);
      return answered;
    } catch (cause) {
      release();
      own.abort();
      discard(response);
      const error = errorOf(cause, response);
      reportEnd?.(response, error);
      throw error;
    } finally {
      stopTimer();
    }
  }
  function errorOf(cause: unknown, response: FetchResponse | undefined): ChatterFixError {
    if (cause instanceof TimeoutError) return new TimeoutError(timeout / 1000, undefined, response);
    return cause instanceof ChatterFixError ? cause : new ConnectionError(cause, response);
  }
  const waitBefore = (error: unknown, tries: number) =>
    signal.aborted || (isConflict(error) && !saysWhen)
      ? undefined
      : waitBeforeRetry(error, repeatable, tries, longestWait);

  try {
    const answered = await attempt();
    if (maxRetries > 0) loadRetries().catch(() => {}); // when it is needed, the server may be out of reach
    return answered;
  } catch (failure) {
    try {
      if (maxRetries === 0 || waitBefore(failure, 1) === undefined) throw failure;
      const retries = await loadRetries().catch(() => undefined);
      if (!retries) throw failure;
      return await retries.retry(failure, attempt, { url, maxRetries, signal, waitBefore });
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    }
  }
}

/** ky comes with the first answer, or with the first retry. Pages show their first answer before it is there. */
const loadRetries = () => import('./retries.ts');

/** Milliseconds to wait before a request is sent again; undefined if it must not be. */
function waitBeforeRetry(
  error: unknown,
  repeatable: boolean,
  tries: number,
  longest: number,
): number | undefined {
  if (!(error instanceof ApiError))
    return repeatable && (error instanceof ConnectionError || error instanceof TimeoutError)
      ? backOff(tries)
      : undefined;
  const { status, retry_after: seconds } = error;
  if (!(repeatable ? transientStatuses : [429]).includes(status)) return undefined;
  if (seconds === undefined) return backOff(tries);
  return seconds * 1000 > longest ? undefined : seconds * 1000;
}

const isConflict = (error: unknown) => error instanceof ApiError && error.status === 409;
const backOff = (tries: number) => spread(300 * 2 ** (tries - 1));

/** Browsers hide the status of a redirect that is not followed. A `fetch` of the program's own may follow it. */
function isRedirect({ type, redirected, status }: FetchResponse): boolean {
  return type === 'opaqueredirect' || redirected === true || (status >= 300 && status < 400);
}

/** Shortens a wait at random, by up to half, so that many clients do not try again at the same moment. */
export function spread(milliseconds: number): number {
  const [dice = 0] = crypto.getRandomValues(new Uint8Array(1));
  return milliseconds * (0.5 + dice / 510);
}
