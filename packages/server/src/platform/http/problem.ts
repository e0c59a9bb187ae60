import type { FieldProblem, Problem, ProblemCode } from '@chatterfix/sdk/contract';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { explainDatabaseError, isDamaged } from '../db/failures.ts';
import { DomainError } from '../../errors.ts';

/** The HTTP status and the title of each code. */
const codes: Record<ProblemCode, [status: ContentfulStatusCode, title: string]> = {
  malformed_json: [400, 'The body is not valid JSON'],
  invalid_input: [422, 'The input is not valid'],
  body_too_large: [413, 'The body is too large'],
  unsupported_media_type: [415, 'The media type is not supported'],
  unauthenticated: [401, 'Sign-in required'],
  token_expired: [401, 'The session has ended'],
  invalid_credentials: [401, 'Wrong username or password'],
  second_factor_required: [401, 'A code of the second factor is needed'],
  second_factor_wrong: [401, 'Wrong code'],
  second_factor_missing: [401, 'A second factor must be added'],
  sign_in_failed: [401, 'The sign-in did not succeed'],
  identity_provider_unavailable: [503, 'The identity provider does not answer'],
  forbidden: [403, 'Not allowed'],
  secret_key_in_browser: [403, 'Secret key in a browser'],
  origin_not_allowed: [403, 'Origin not allowed'],
  not_found: [404, 'Not found'],
  conflict: [409, 'Conflict with another record'],
  illegal_transition: [409, 'This change of status is not allowed'],
  assigned_to_another: [409, 'The work is assigned to somebody else'],
  version_mismatch: [412, 'The resource was changed'],
  idempotency_key_reused: [422, 'The idempotency key belongs to another request'],
  request_in_flight: [409, 'The same request is still running'],
  already_done: [409, 'Already done'],
  rate_limited: [429, 'Too many requests'],
  budget_used_up: [429, 'The money for today is used up'],
  feature_disabled: [404, 'The feature is turned off'],
  provider_not_configured: [503, 'The AI provider is not configured'],
  provider_unavailable: [503, 'The AI provider does not answer'],
  provider_timeout: [504, 'The AI provider is too slow'],
  provider_rate_limited: [503, 'The AI provider’s rate limit was exceeded'],
  answer_cut_off: [502, 'The answer was cut off'],
  answer_refused: [502, 'The AI provider refused to answer'],
  run_in_progress: [409, 'The last question is still being answered'],
  run_stopped: [409, 'The answer was stopped'],
  run_interrupted: [503, 'The answer was interrupted'],
  approval_decided: [409, 'The approval was decided before'],
  approval_expired: [409, 'The approval has expired'],
  approval_stale: [409, 'The record changed since'],
  client_tool_claimed: [409, 'Another page runs the tool'],
  client_tool_answered: [409, 'The call was answered before'],
  client_tool_expired: [409, 'The page did not answer in time'],
  database_unavailable: [503, 'The database does not answer'],
  server_busy: [503, 'The server has too much to do'],
  internal_error: [500, 'Something went wrong on our side'],
};

/**
 * Turns any error into a problem document. The details of unexpected errors go to the log, never to the
 * caller.
 */
export function problemOf(
  error: unknown,
  requestId: string,
  log: (error: unknown) => void,
): { problem: Problem; retryAfter: number | undefined } {
  const known = error instanceof DomainError ? error : explainDatabaseError(error);
  if (!known || isDamaged(error)) log(error);
  const failure =
    known ?? new DomainError('internal_error', `The request failed on our side; its id is ${requestId}.`);
  const [status, title] = codes[failure.code];
  return {
    problem: {
      type: `https://chatterfix.com/problems/${failure.code.replaceAll('_', '-')}`,
      title,
      status,
      detail: failure.message,
      code: failure.code,
      request_id: requestId,
      ...(failure.errors ? { errors: [...failure.errors] as FieldProblem[] } : {}),
      ...(failure.session_id ? { session_id: failure.session_id } : {}),
      ...(failure.run_id ? { run_id: failure.run_id } : {}),
      ...(failure.approval_id ? { approval_id: failure.approval_id } : {}),
      ...(failure.retryAfter === undefined ? {} : { retry_after: failure.retryAfter }),
    },
    retryAfter: failure.retryAfter,
  };
}
