import { problemCodes, type ProblemCode } from '@chatterfix/sdk/contract';
import { describe, expect, it } from 'vitest';
import { DomainError, invalidInput, notFound, versionMismatch } from '../../errors.ts';
import { problemOf } from './problem.ts';

const logged: unknown[] = [];
const problem = (error: unknown) => problemOf(error, 'request-1', (unexpected) => logged.push(unexpected));

/** The codes of each status. */
const statuses: [status: number, codes: ProblemCode[]][] = [
  [400, ['malformed_json']],
  [
    401,
    [
      'unauthenticated',
      'token_expired',
      'invalid_credentials',
      'second_factor_required',
      'second_factor_wrong',
      'second_factor_missing',
      'sign_in_failed',
    ],
  ],
  [403, ['forbidden', 'secret_key_in_browser', 'origin_not_allowed']],
  [404, ['not_found', 'feature_disabled']],
  [
    409,
    [
      'conflict',
      'illegal_transition',
      'assigned_to_another',
      'request_in_flight',
      'already_done',
      'run_in_progress',
      'run_stopped',
      'approval_decided',
      'approval_expired',
      'approval_stale',
      'client_tool_claimed',
      'client_tool_answered',
      'client_tool_expired',
    ],
  ],
  [412, ['version_mismatch']],
  [413, ['body_too_large']],
  [415, ['unsupported_media_type']],
  [422, ['invalid_input', 'idempotency_key_reused']],
  [429, ['rate_limited', 'budget_used_up']],
  [500, ['internal_error']],
  [502, ['answer_cut_off', 'answer_refused']],
  [
    503,
    [
      'identity_provider_unavailable',
      'provider_not_configured',
      'provider_unavailable',
      'provider_rate_limited',
      'run_interrupted',
      'database_unavailable',
      'server_busy',
    ],
  ],
  [504, ['provider_timeout']],
];

describe('a problem document', () => {
  it('names the field and the rule', () => {
    expect(problem(invalidInput('body.title', 'is required'))).toEqual({
      problem: {
        type: 'https://chatterfix.com/problems/invalid-input',
        title: 'The input is not valid',
        status: 422,
        detail: 'body.title is required.',
        code: 'invalid_input',
        request_id: 'request-1',
        errors: [{ field: 'body.title', rule: 'is required' }],
      },
      retryAfter: undefined,
    });
  });

  it('has the status of its code, and says after how many seconds to try again', () => {
    expect(problem(notFound('asset')).problem).toMatchObject({
      status: 404,
      detail: 'There is no such asset.',
    });
    expect(problem(versionMismatch('asset', 4)).problem).toMatchObject({
      status: 412,
      detail:
        'The asset was changed since you read it; it is at version 4 now. Read it again before you change it.',
    });
    const limited = problem(new DomainError('rate_limited', 'Too many requests.', { retryAfter: 7 }));
    expect([limited.problem.status, limited.retryAfter]).toEqual([429, 7]);
  });

  it.each(statuses)('has the status %i for %j', (status, codes) => {
    const details = { retryAfter: 0, session_id: 'session-1', run_id: 'run-1', approval_id: 'approval-1' };
    expect(codes.map((code) => problem(new DomainError(code, 'd', details)).problem)).toEqual(
      codes.map((code) => ({
        type: `https://chatterfix.com/problems/${code.replace(/_/g, '-')}`,
        title: expect.stringMatching(/^[A-Z]/) as string,
        status,
        detail: 'd',
        code,
        request_id: 'request-1',
        session_id: 'session-1',
        run_id: 'run-1',
        approval_id: 'approval-1',
        retry_after: 0,
      })),
    );
  });

  it('has one status for each code', () => {
    const codes = statuses.flatMap(([, some]) => some);
    expect(codes.toSorted()).toEqual([...problemCodes].toSorted());
  });

  it('hides an unexpected error from the caller, and shows it to the log', () => {
    const error = new Error('connect ECONNREFUSED 10.0.0.5');
    logged.length = 0;
    expect(problem(error).problem).toEqual({
      type: 'https://chatterfix.com/problems/internal-error',
      title: 'Something went wrong on our side',
      status: 500,
      detail: expect.stringContaining('request-1') as string,
      code: 'internal_error',
      request_id: 'request-1',
    });
    expect(JSON.stringify(problem(error))).not.toContain('10.0.0.5');
    expect(logged).toEqual([error, error]);
    problem(notFound('asset'));
    expect(logged).toHaveLength(2);
  });
});
