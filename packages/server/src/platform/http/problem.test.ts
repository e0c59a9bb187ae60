import { describe, expect, it } from 'vitest';
import { DomainError, invalidInput, notFound, versionMismatch } from '../../errors.ts';
import { problemOf } from './problem.ts';

const logged: unknown[] = [];
const problem = (error: unknown) => problemOf(error, 'request-1', (unexpected) => logged.push(unexpected));

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
