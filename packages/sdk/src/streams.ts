// What the streams of answers and of changes share.
import { ApiError, ChatterFixError, ConnectionError } from './errors.ts';

/** What reads streams is loaded by the first one, because many pages have none. */
export const loadReader = () =>
  import('./stream-reader.ts').catch((error: unknown) => {
    throw new ConnectionError(error);
  });

/** Whether connecting again may succeed. */
export function mayPass(error: unknown): boolean {
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500;
  return error instanceof ChatterFixError && /^(?:connection_failed|timed_out)$/.test(error.code);
}

/** The error for the problem that a stream ended with. */
export function failureOf(problem: ConstructorParameters<typeof ApiError>[0] | undefined): ApiError {
  return new ApiError({ code: 'internal_error', status: 500, detail: 'The server failed.', ...problem });
}
