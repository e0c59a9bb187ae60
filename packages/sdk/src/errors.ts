import type { ProblemCode } from './contract/enums.ts';
import type { FieldProblem, Problem } from './contract/problem.ts';
import type { FetchResponse } from './fetch.ts';

/**
 * What went wrong, for programs: a code of the server's problem documents, or one of the client's own codes:
 *
 * - `connection_failed`: the server was not reached, or the connection broke.
 * - `timed_out`: the server, or `getToken`, did not answer in time.
 * - `unexpected_answer`: the answer does not come from the API, but for example from a proxy's sign-in page.
 * - `invalid_options`: the client was called with wrong options; the message says which.
 * - `token_failed`: `getToken` failed, or returned something that is not a token.
 * - `key_refused`: the server does not know the publishable key.
 */
export type ErrorCode =
  | ProblemCode
  | 'connection_failed'
  | 'timed_out'
  | 'unexpected_answer'
  | 'invalid_options'
  | 'token_failed'
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

/** What an error tells of the answer that it comes from. */
interface Origin {
  status?: number | undefined;
  request_id?: string | undefined;
  cause?: unknown;
}

/** The part of an answer that errors keep. */
type AnswerHead = Pick<FetchResponse, 'status' | 'headers'>;

/**
 * The base of every error of this package. Nothing else is thrown, except the reason of a signal that you
 * abort.
 *
 * @example
 * if (error instanceof ChatterFixError && error.code === 'connection_failed') showOfflineNotice();
 */
export class ChatterFixError extends Error {
  override name = 'ChatterFixError';
  /** What went wrong, for programs. Codes are stable; `message` is for people and may change. */
  readonly code: ErrorCode;
  /** The HTTP status; undefined if no answer came. */
  readonly status: number | undefined;
  /** Identifies the request in the server's log. Mention it when you report a problem to the operator. */
  readonly request_id: string | undefined;
  constructor(code: ErrorCode, message: string, { status, request_id, cause }: Origin = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.request_id = request_id;
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
  declare readonly status: number;
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
    problem: Pick<Problem, 'detail' | 'status'> &
      Partial<Omit<Problem, 'code' | 'errors' | 'session_id'>> & {
        code: ErrorCode;
        errors?: readonly FieldProblem[];
        session_id?: string | undefined;
      },
    { retryAfter, cause }: { retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    const { status, request_id } = problem;
    super(problem.code, problem.detail, { status, request_id, cause });
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.retry_after = retryAfter ?? problem.retry_after;
    this.session_id = problem.session_id;
    this.run_id = problem.run_id;
  }
}

/**
 * The server was not reached, or the connection broke. `cause` is the error of `fetch`. Where an answer had
 * begun, `status` and `request_id` are those of the answer.
 *
 * @example
 * if (error instanceof ConnectionError) console.warn('Offline?', error.cause);
 */
export class ConnectionError extends ChatterFixError {
  override name = 'ConnectionError';
  constructor(cause: unknown, answer?: AnswerHead) {
    super(
      'connection_failed',
      answer
        ? 'The connection broke before the answer was complete.'
        : 'The server was not reached. Check the connection and try again.',
      { ...originOf(answer), cause },
    );
  }
}

/**
 * The server did not answer within `timeout` or `totalTimeout`, `getToken` not within `timeout`, or a stream
 * was silent for `idleTimeout`.
 *
 * @example
 * if (error instanceof TimeoutError) console.warn(error.message);
 */
export class TimeoutError extends ChatterFixError {
  override name = 'TimeoutError';
  constructor(seconds: number, late = 'The server', answer?: AnswerHead) {
    super('timed_out', `${late} did not answer within ${seconds} s.`, originOf(answer));
  }
}

/**
 * The error for an answer other than 2xx with this body, which may also be a proxy's own page.
 */
export function apiErrorOf(answer: FetchResponse, body: string): ApiError {
  const { status, statusText } = answer;
  const isPage = isWebPage(answer);
  // A web page with a status such as 404 or 403 says nothing about a record or a permission.
  const isUnexpected = isPage && status < 500 && status !== 429;
  return new ApiError(
    {
      ...originOf(answer),
      code: isUnexpected ? 'unexpected_answer' : codeOf(status),
      detail: isPage
        ? addressAnswered(`${status} with a web page`)
        : `The server answered ${status} ${statusText}`.trim(),
      ...problemOf(body),
      status,
    },
    { retryAfter: retryAfterOf(answer.headers), cause: isPage ? beginningOf(body) : undefined },
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
  answer: AnswerHead,
  expected: string,
  text: string,
  cause: unknown = beginningOf(text),
): ApiError {
  const type = answer.headers.get('content-type')?.split(';')[0] ?? 'an unknown type';
  const answered = text === '' ? 'an empty body' : type.includes('json') ? 'broken JSON' : type;
  return new ApiError(
    {
      ...originOf(answer),
      code: 'unexpected_answer',
      detail: addressAnswered(`with ${isWebPage(answer) ? 'a web page' : answered} instead of ${expected}`),
      status: answer.status,
    },
    { cause },
  );
}

const addressAnswered = (answered: string) =>
  `The address answered ${answered}. Check baseUrl, and whether a proxy asks for a sign-in.`;

function isWebPage({ headers }: AnswerHead): boolean {
  return /html/i.test(headers.get('content-type') ?? '');
}

/** The beginning of a body that was not expected, as the cause of an error. */
function beginningOf(body: string): string | undefined {
  return body.slice(0, 500) || undefined;
}

/**
 * The error for a redirect. It is not followed: nobody has chosen the address to which the token or the
 * password would be sent, and a browser makes a GET of a redirected write.
 */
export function redirected(answer: FetchResponse): ApiError {
  return new ApiError({
    ...originOf(answer),
    code: 'unexpected_answer',
    detail: addressAnswered(
      `with a redirect to ${answer.headers.get('location')?.slice(0, 200) ?? 'elsewhere'}, which is not followed`,
    ),
    status: answer.status,
  });
}

/**
 * The seconds of a Retry-After header, which is a number or a date; undefined if there is no valid one. A date
 * is compared with the server's own clock, where the answer tells it.
 */
function retryAfterOf(headers: AnswerHead['headers']): number | undefined {
  const header = headers.get('retry-after')?.trim();
  if (!header) return undefined;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = /^\d*\.?\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** The error for a request that cannot be made, for example because of the value of a header. */
export function invalidRequest(cause: unknown): ChatterFixError {
  return invalidOptions(`The request cannot be made: ${String(cause)}`, cause);
}

/** What errors keep of an answer. */
export function originOf(answer: AnswerHead | undefined): Pick<Origin, 'status'> & { request_id?: string } {
  const id = answer?.headers.get('x-request-id');
  return { status: answer?.status, ...(id ? { request_id: id } : {}) };
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

/** Settings with which no request can be sent. */
export function invalidOptions(message: string, cause?: unknown): ChatterFixError {
  return new ChatterFixError('invalid_options', message, { cause });
}
