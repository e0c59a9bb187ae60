import { ChatterFixError } from './errors.ts';
import type { Credentials } from './session.ts';

/** Options of a client. Give at most one of `token`, `getToken` and `key`. */
export interface ChatterFixOptions extends Credentials {
  /** The server's address: `https://cmms.example.com`, with a path if the server is mounted below one. */
  baseUrl: string;
  /**
   * Used instead of the global `fetch`: for tests, proxies, or a server in the same process.
   * @example new ChatterFix({ baseUrl, key, fetch: async (request) => app.fetch(request) });
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Milliseconds that one try may take until its answer is read; 30,000 by default. A streamed answer only
   * has to begin within them.
   */
  timeout?: number | undefined;
  /** Milliseconds that a call may take with all its tries and the waits between them; no limit by default. */
  totalTimeout?: number | undefined;
  /** How often a request is tried again; 2 by default, 0 for never. */
  maxRetries?: number | undefined;
}

/** The longest delay that a timer accepts, in milliseconds: about 24 days. */
const longestTimeout = 2 ** 31 - 1;

/** Throws `invalid_options` for values with which no request can be sent. */
export function checkOptions({ baseUrl, timeout, totalTimeout, maxRetries = 0 }: ChatterFixOptions): void {
  const address = parse(baseUrl);
  if (
    !address ||
    !/^https?:$/.test(address.protocol) ||
    [address.username, address.password, address.search, address.hash].some((part) => part !== '')
  )
    throw invalid(
      'baseUrl must be the address of a server, without credentials, query and fragment: https://cmms.example.com',
    );
  for (const [name, value] of Object.entries({ timeout, totalTimeout }))
    if (value !== undefined && !(value > 0 && value <= longestTimeout))
      throw invalid(`${name} must be milliseconds, more than 0 and at most ${longestTimeout}.`);
  if (!Number.isInteger(maxRetries) || maxRetries < 0)
    throw invalid('maxRetries must be 0 or a positive integer.');
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function invalid(message: string): ChatterFixError {
  return new ChatterFixError('invalid_options', message);
}
