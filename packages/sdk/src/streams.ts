// What the streams of answers and of changes share.
import { ApiError, ChatterFixError, ConnectionError } from './errors.ts';
import type { Received } from './stream-reader.ts';

/** What reads streams is loaded by the first one, because many pages have none. */
export const loadReader = () =>
  import('./stream-reader.ts').catch((error: unknown) => {
    throw new ConnectionError(error);
  });

/** The events of a response, those that came together at once. Whoever leaves the loop ends the connection. */
export async function* eventsOf<Event>(response: Promise<Response>): AsyncGenerator<Received<Event>[]> {
  const opened = await response;
  const { eventsIn } = await loadReader(); // there by now, for the response
  yield* eventsIn<Event>(opened);
}

/** Whether connecting again may succeed. */
export function mayPass(error: unknown): boolean {
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500;
  return error instanceof ChatterFixError && /^(?:connection_failed|timed_out)$/.test(error.code);
}

/** The error for the problem that a stream ended with. */
export function failureOf(problem: ConstructorParameters<typeof ApiError>[0] | undefined): ApiError {
  return new ApiError({ code: 'internal_error', status: 500, detail: 'The server failed.', ...problem });
}
