import type { FieldProblem, ProblemCode } from '@chatterfix/sdk/contract';

/**
 * An expected failure of a service. `platform/http/problem.ts` turns it into an HTTP answer; services know no
 * HTTP.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ProblemCode;
  /** The broken rules of fields. */
  readonly errors: readonly FieldProblem[] | undefined;
  /** Seconds after which to try again. */
  readonly retryAfter: number | undefined;
  /** The chat session in which the question was stored. */
  readonly session_id: string | undefined;
  /** The run that failed, or that is still running. */
  readonly run_id: string | undefined;
  /** The approval to look at instead. */
  readonly approval_id: string | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      errors?: readonly FieldProblem[];
      retryAfter?: number | undefined;
      session_id?: string | undefined;
      run_id?: string | undefined;
      approval_id?: string | undefined;
    } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
    this.session_id = more.session_id;
    this.run_id = more.run_id;
    this.approval_id = more.approval_id;
  }
}

export function notFound(what: string): DomainError {
  return new DomainError('not_found', `There is no such ${what}.`);
}

export function invalidInput(field: string, rule: string): DomainError {
  return new DomainError('invalid_input', `${field} ${rule}.`, { errors: [{ field, rule }] });
}

/** So much waits that the request is refused before any work is done. `reason` is a sentence without its end. */
export function serverBusy(reason: string, retryAfter: number): DomainError {
  return new DomainError('server_busy', `${reason}. Try again in ${retryAfter} s.`, { retryAfter });
}

/** The resource was changed after the caller read it. */
export function versionMismatch(what: string, version: number): DomainError {
  const [was, it, is] = what.endsWith('s') ? ['were', 'them', 'they are'] : ['was', 'it', 'it is'];
  return new DomainError(
    'version_mismatch',
    `The ${what} ${was} changed since you read ${it}; ${is} at version ${version} now. Read ${it} again before you change ${it}.`,
  );
}
