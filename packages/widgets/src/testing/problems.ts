import type { Problem, ProblemCode } from '@chatterfix/sdk';

const statuses: Partial<Record<ProblemCode, number>> = {
  invalid_input: 400,
  unauthenticated: 401,
  token_expired: 401,
  invalid_credentials: 401,
  second_factor_required: 401,
  second_factor_wrong: 401,
  second_factor_missing: 401,
  sign_in_failed: 401,
  identity_provider_unavailable: 503,
  forbidden: 403,
  origin_not_allowed: 403,
  not_found: 404,
  feature_disabled: 404,
  conflict: 409,
  approval_decided: 409,
  approval_expired: 409,
  approval_stale: 409,
  client_tool_claimed: 409,
  illegal_transition: 409,
  assigned_to_another: 409,
  version_mismatch: 412,
  rate_limited: 429,
  internal_error: 500,
  answer_cut_off: 502,
  provider_unavailable: 503,
  provider_rate_limited: 503,
  provider_timeout: 504,
};

export function problem(code: ProblemCode, changes: Partial<Problem> = {}): Problem {
  return {
    type: `https://chatterfix.dev/problems/${code}`,
    title: code,
    status: statuses[code] ?? 500,
    detail: `The server says: ${code}`,
    code,
    request_id: 'req_7f3a',
    ...changes,
  };
}
