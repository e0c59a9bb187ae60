import type { ProblemCode } from './contract/enums.ts';
import type { FieldProblem, Problem } from './contract/problem.ts';

/** What went wrong, for programs: a code of the server's problem documents, or one of the client's own. `key_refused`: the server does not know the publishable key. */
export type ErrorCode =
  | ProblemCode
  | 'connection_failed'
  | 'timed_out'
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

/** Every error of this package. `code` is stable; `message` is for people. */
export class ChatterFixError extends Error {
  override name = 'ChatterFixError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The server answered with a problem document.
 *
 * @example
 * try { await chatterfix.workOrders.complete(17); }
 * catch (error) { if (error instanceof ApiError && error.code === 'illegal_transition') console.log(error.detail, error.request_id); }
 */
export class ApiError extends ChatterFixError {
  override name = 'ApiError';
  /** The HTTP status; 200 where a streamed answer failed after it had begun. */
  readonly status: number;
  /** Quote it to the operator: the server's log has it. */
  readonly request_id: string | undefined;
  readonly detail: string;
  /** The broken rules, by field. */
  readonly errors: readonly FieldProblem[];
  /** Seconds to wait before trying again. */
  readonly retry_after: number | undefined;
  /** The chat session in which the question was kept. */
  readonly session_id: string | undefined;

  constructor(
    problem: Pick<Problem, 'detail' | 'status'> & Partial<Omit<Problem, 'code'>> & { code: ErrorCode },
    retryAfter?: number,
  ) {
    super(problem.code, problem.detail);
    this.status = problem.status;
    this.request_id = problem.request_id;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.retry_after = retryAfter;
    this.session_id = problem.session_id;
  }
}

/** The server was not reached, or the connection broke. */
export class ConnectionError extends ChatterFixError {
  override name = 'ConnectionError';
  constructor(cause: unknown) {
    super('connection_failed', 'The server was not reached. Check the connection and try again.', { cause });
  }
}

/** The server did not answer in time. */
export class TimeoutError extends ChatterFixError {
  override name = 'TimeoutError';
  constructor(seconds: number) {
    super('timed_out', `The server did not answer within ${seconds} s.`);
  }
}

/** The error that an answer other than 2xx stands for; also where a proxy answered with a page of its own. */
export async function errorOf(response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => '');
  const after = Number(response.headers.get('retry-after') ?? NaN);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const fallback = {
    code: codeOf(response.status),
    detail: `The server answered ${response.status} ${response.statusText}`.trim(),
    status: response.status,
    ...(requestId ? { request_id: requestId } : {}),
  };
  let problem: Partial<Problem> = {};
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && 'code' in json) problem = json as Partial<Problem>;
  } catch {
    /* not ours: the fallback says what is known */
  }
  return new ApiError({ ...fallback, ...problem }, Number.isNaN(after) ? undefined : after);
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
