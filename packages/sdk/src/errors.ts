import type { ProblemCode } from './contract/enums.ts';
import type { FieldProblem, Problem } from './contract/problem.ts';

/**
 * What went wrong, for programs: a code of the server's problem documents, or one of the client's own codes:
 *
 * - `connection_failed`: the server was not reached, or the connection broke.
 * - `timed_out`: the server did not answer in time.
 * - `unexpected_answer`: the answer does not come from the API, but for example from a proxy's sign-in page.
 * - `invalid_options`: the client was called with wrong options; the message says which.
 * - `key_refused`: the server does not know the publishable key.
 */
export type ErrorCode =
  | ProblemCode
  | 'connection_failed'
  | 'timed_out'
  | 'unexpected_answer'
  | 'invalid_options'
  | 'key_refused'
  | SignInCode;

/** How signing in with an identity provider can end, besides the server's problems. */
export type SignInCode =
  | 'popup_blocked'
  | 'sign_in_cancelled'
  | 'sign_in_denied'
  | 'sign_in_not_allowed'
  | 'sign_in_expired'
  | 'sign_in_not_finished';

/**
 * The base of every error of this package.
 *
 * @example
 * if (error instanceof ChatterFixError && error.code === 'connection_failed') showOfflineNotice();
 */
export class ChatterFixError extends Error {
  override name = 'ChatterFixError';
  /** What went wrong, for programs. Codes are stable; `message` is for people and may change. */
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The server answered with a problem document, or a proxy in front of it answered with something else.
 *
 * @example
 * try {
 *   await chatterfix.workOrders.complete(17);
 * } catch (error) {
 *   if (error instanceof ApiError && error.code === 'illegal_transition') console.log(error.detail, error.request_id);
 * }
 */
export class ApiError extends ChatterFixError {
  override name = 'ApiError';
  /**
   * The HTTP status. It is 200 if a streamed answer failed after it had begun, or if something other than the
   * API answered.
   */
  readonly status: number;
  /** Identifies the request in the server's log. Mention it when you report a problem to the operator. */
  readonly request_id: string | undefined;
  /** What is wrong, for people. */
  readonly detail: string;
  /**
   * The rules that the request breaks, each with its field:
   * `{ field: 'body.title', rule: 'must not be empty' }`.
   */
  readonly errors: readonly FieldProblem[];
  /** Seconds to wait before trying again, if the server says so. */
  readonly retry_after: number | undefined;
  /** The chat session that kept the question, if there is one. */
  readonly session_id: string | undefined;
  /** The run that failed, or that is still running. */
  readonly run_id: string | undefined;

  constructor(
    problem: Pick<Problem, 'detail' | 'status'> & Partial<Omit<Problem, 'code'>> & { code: ErrorCode },
    { retryAfter, cause }: { retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(problem.code, problem.detail, cause === undefined ? {} : { cause });
    this.status = problem.status;
    this.request_id = problem.request_id;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.retry_after = retryAfter ?? problem.retry_after;
    this.session_id = problem.session_id;
    this.run_id = problem.run_id;
  }
}

/**
 * The server was not reached, or the connection broke. `cause` is the error of `fetch`.
 *
 * @example
 * if (error instanceof ConnectionError) console.warn('Offline?', error.cause);
 */
export class ConnectionError extends ChatterFixError {
  override name = 'ConnectionError';
  constructor(cause: unknown) {
    super('connection_failed', 'The server was not reached. Check the connection and try again.', { cause });
  }
}

/**
 * The server did not answer within `timeout` or `totalTimeout` of the client.
 *
 * @example
 * if (error instanceof TimeoutError) console.warn(error.message);
 */
export class TimeoutError extends ChatterFixError {
  override name = 'TimeoutError';
  constructor(seconds: number) {
    super('timed_out', `The server did not answer within ${seconds} s.`);
  }
}

/**
 * The error for an answer other than 2xx with this body, which may also be a proxy's own page.
 */
export function apiErrorOf({ status, statusText, headers }: Response, body: string): ApiError {
  return new ApiError(
    {
      code: codeOf(status),
      detail: `The server answered ${status} ${statusText}`.trim(),
      status,
      ...requestIdOf(headers),
      ...problemOf(body),
    },
    { retryAfter: retryAfterOf(headers) },
  );
}

/** The problem document in a body, or nothing if it is something else. */
function problemOf(body: string): Partial<Problem> {
  try {
    const json: unknown = JSON.parse(body);
    const isProblem =
      typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'string';
    return isProblem ? (json as Partial<Problem>) : {};
  } catch {
    return {};
  }
}

/** The error for a 2xx answer that does not come from the API: it has `text` where `expected` was expected. */
export function unexpectedAnswer(
  { status, headers }: Response,
  expected: string,
  text: string,
  cause?: unknown,
): ApiError {
  const type = headers.get('content-type')?.split(';')[0] ?? 'an unknown type';
  const answered = text === '' ? 'an empty body' : type.includes('json') ? 'broken JSON' : type;
  return new ApiError(
    {
      code: 'unexpected_answer',
      detail: `The server answered with ${answered} instead of ${expected}. Check baseUrl, and whether a proxy asks people to sign in.`,
      status,
      ...requestIdOf(headers),
    },
    { cause },
  );
}

/**
 * The error for a redirect. It is not followed: nobody has chosen the address to which the token or the
 * password would be sent.
 */
export function redirected({ status, headers }: Response): ApiError {
  return new ApiError({
    code: 'unexpected_answer',
    detail:
      `The server redirects to ${headers.get('location')?.slice(0, 200) ?? 'another address'}, where the client ` +
      'does not send its credentials. Check baseUrl, and whether a proxy asks people to sign in.',
    status,
    ...requestIdOf(headers),
  });
}

/** The seconds of a Retry-After header, which is a number or a date; undefined if there is no valid one. */
export function retryAfterOf(headers: Headers): number | undefined {
  const header = headers.get('retry-after');
  if (header === null) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** The request id that the server, or a proxy before it, gave an answer. */
export function requestIdOf(headers: Headers): { request_id?: string } {
  const id = headers.get('x-request-id');
  return id ? { request_id: id } : {};
}

function codeOf(status: number): ProblemCode {
  const codes: Record<number, ProblemCode> = {
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not_found',
    413: 'body_too_large',
    429: 'rate_limited',
    502: 'database_unavailable',
    503: 'database_unavailable',
    504: 'database_unavailable',
  };
  return codes[status] ?? 'internal_error';
}
