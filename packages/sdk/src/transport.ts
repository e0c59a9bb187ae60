import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import { untilAborted } from './abort.ts';
import {
  apiErrorOf,
  ChatterFixError,
  ConnectionError,
  redirected,
  retryAfterOf,
  TimeoutError,
} from './errors.ts';

/** How requests are sent. */
export interface Transport {
  fetch: (request: Request) => Promise<Response>;
  /** Milliseconds for one try. */
  timeout: number;
  maxRetries: number;
}

/** A request to send. */
export interface OutgoingRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** The body, sent as JSON; undefined for none. */
  json: unknown;
  /**
   * Aborts the request, its waits and its retries. Use a signal that belongs to this call alone, because ky
   * leaves a listener on it.
   */
  signal: AbortSignal;
  /**
   * Whether the request may be sent again when it is not known whether the first try took effect.
   */
  repeatable: boolean;
}

/** A client waits at most this long for a retry. If Retry-After asks for more, the call fails at once. */
const longestWaitSeconds = 60;

/**
 * Statuses after which the same request may succeed. 409 is one only with Retry-After: the first try is still
 * being worked on.
 */
const transientStatuses = [408, 409, 429, 502, 503, 504];

/**
 * Sends a request with ky and reads its answer with `read`. Reading is part of the try: a body that stalls or
 * breaks off is a failed try. A repeatable request is tried again after a transient status, a failed
 * connection or a timeout; any other only after 429, which says that the request was not processed. The wait
 * is what Retry-After says, otherwise about 0.3 s, 0.6 s, 1.2 s …
 *
 * Throws `ApiError`, `ConnectionError`, `TimeoutError`, or the reason of the signal.
 */
export async function sendWithRetries<T>(
  { fetch, timeout, maxRetries }: Transport,
  { url, signal, repeatable, ...request }: OutgoingRequest,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const answers = new WeakMap<Response, T>();
  const problems = new WeakMap<Response, string>();
  const statuses = repeatable ? transientStatuses : [429];

  const fetchAndRead = async (request: Request): Promise<Response> => {
    try {
      const response = await untilAborted(fetch(request), signal);
      if (isRedirect(response)) {
        void response.body?.cancel();
        throw redirected(response);
      }
      if (request.signal.aborted) void response.body?.cancel(); // ky has already given up on this try
      else if (response.ok) answers.set(response, await untilAborted(read(response), signal));
      else problems.set(response, await untilAborted(response.text(), signal));
      return response;
    } catch (error) {
      throw error instanceof ChatterFixError ? error : new ConnectionError(error);
    }
  };

  const shouldRetry = (error: Error): boolean | undefined => {
    if (signal.aborted) return false;
    if (error instanceof HTTPError) {
      const seconds = retryAfterOf(error.response.headers);
      if (error.response.status === 409 && seconds === undefined) return false;
      if (seconds !== undefined && seconds > longestWaitSeconds) return false;
      return undefined; // ky decides by the status, and waits as long as Retry-After says
    }
    return repeatable && (error instanceof ConnectionError || error instanceof KyTimeoutError);
  };

  try {
    const response = await ky(url, {
      ...request,
      signal,
      credentials: 'omit',
      redirect: 'manual',
      fetch: (request) => fetchAndRead(request as Request), // ky always makes a Request
      timeout,
      retry: {
        limit: maxRetries,
        methods: ['get', 'post', 'put', 'patch', 'delete'],
        statusCodes: statuses,
        afterStatusCodes: statuses,
        jitter: spread,
        shouldRetry: ({ error }) => shouldRetry(error),
      },
    });
    return answers.get(response) as T; // ky returns only responses that were read
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ChatterFixError) throw error;
    if (error instanceof HTTPError) throw apiErrorOf(error.response, problems.get(error.response) ?? '');
    if (error instanceof KyTimeoutError) throw new TimeoutError(timeout / 1000);
    // Any other error means that the runtime cannot build a request from these headers or this body.
    throw new ChatterFixError('invalid_options', `The request cannot be made: ${String(error)}`, {
      cause: error,
    });
  }
}

/** Browsers hide the status of a redirect that is not followed. A `fetch` of the program's own may follow it. */
function isRedirect({ type, redirected, status }: Response): boolean {
  return type === 'opaqueredirect' || redirected || (status >= 300 && status < 400);
}

/** Shortens a wait at random, by up to half, so that many clients do not try again at the same moment. */
export function spread(milliseconds: number): number {
  const [dice = 0] = crypto.getRandomValues(new Uint8Array(1));
  return milliseconds * (0.5 + dice / 510);
}
