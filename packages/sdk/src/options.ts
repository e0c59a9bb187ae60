import { invalidOptions } from './errors.ts';
import type { Fetch } from './fetch.ts';
import type { Listeners } from './reports.ts';
import type { Credentials } from './session.ts';

/** Options of a client. Give at most one of `token`, `getToken` and `key`. */
export interface ChatterFixOptions extends Credentials {
  /** The server's address: `https://cmms.example.com`, with a path if the server is mounted below one. */
  baseUrl: string;
  /**
   * Used instead of the global `fetch`: for tests, proxies, or a server in the same process. It is called with
   * a `Request`, and with its parts in the second argument for a `fetch` that does not know the `Request` of
   * this runtime, such as those of undici and node-fetch.
   * @example new ChatterFix({ baseUrl, key, fetch: async (request) => app.fetch(request) });
   * @example new ChatterFix({ baseUrl, key, fetch: (url, init) => undici.fetch(url, { ...init, dispatcher: proxy }) });
   */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds that one try may take until its answer is read, and that `getToken` may take; 30,000 by
   * default. A streamed answer only has to begin within them.
   */
  timeout?: number | undefined;
  /** Milliseconds that a call may take with all its tries and the waits between them; no limit by default. */
  totalTimeout?: number | undefined;
  /**
   * Milliseconds without a byte after which a stream counts as broken; 45,000 by default. The server sends a
   * heartbeat every 15 s where there is nothing else to send.
   */
  idleTimeout?: number | undefined;
  /** How often a request is tried again; 2 by default, 0 for never. */
  maxRetries?: number | undefined;
  /**
   * Milliseconds that the client waits at most before it tries again; 60,000 by default. If Retry-After asks for
   * more, the call fails at once, with the seconds as `retry_after` on the error.
   */
  longestWait?: number | undefined;
  /**
   * Is told of each request before it is sent, also of repetitions. Bodies are left out, and secrets in headers
   * are replaced by `[redacted]`. What it throws is ignored.
   * @example new ChatterFix({ baseUrl, key, onRequest: ({ method, url }) => log.debug({ method, url }) });
   */
  onRequest?: Listeners['onRequest'];
  /**
   * Is told how each request ended, in the same way.
   * @example new ChatterFix({ baseUrl, key, onResponse: ({ url, status, milliseconds }) => log.info({ url, status, milliseconds }) });
   */
  onResponse?: Listeners['onResponse'];
}

/** The longest delay that a timer accepts, in milliseconds: about 24 days. */
const longestTimeout = 2 ** 31 - 1;

/** Throws `invalid_options` for values with which no request can be sent. */
export function checkOptions({ baseUrl, ...options }: ChatterFixOptions): void {
  const address = parse(baseUrl);
  if (
    !address ||
    !/^https?:$/.test(address.protocol) ||
    address.username + address.password + address.search + address.hash !== ''
  )
    throw invalidOptions('baseUrl must be an address without credentials, query and fragment');
  checkLimits(options);
}

/** Throws `invalid_options` for limits of a client or a call that mean nothing. */
export function checkLimits({
  timeout,
  totalTimeout,
  idleTimeout,
  longestWait,
  maxRetries = 0,
}: Partial<Omit<ChatterFixOptions, 'baseUrl'>>): void {
  for (const [name, value] of Object.entries({ timeout, totalTimeout, idleTimeout, longestWait }))
    if (value !== undefined && !(value > 0 && value <= longestTimeout))
      throw invalidOptions(`${name} must be milliseconds, above 0 and at most ${longestTimeout}.`);
  if (!Number.isInteger(maxRetries) || maxRetries < 0)
    throw invalidOptions('maxRetries must be 0 or a positive integer.');
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
