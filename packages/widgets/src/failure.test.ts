import { describe, expect, it, vi } from 'vitest';
import { explain, failureOf, type Failure } from './failure.ts';
import { render } from 'lit';
import { commonTexts } from './i18n/common/index.ts';
import { failureNotice, notice } from './notices.ts';

const english = commonTexts.in('en');

describe('errors are told apart by code and status', () => {
  it.each([
    [{ code: 'connection_failed' }, 'connection', 'The server cannot be reached.'],
    [{ code: 'timed_out' }, 'connection', 'The server cannot be reached.'],
    [{ status: 200, code: 'unexpected_answer' }, 'web-page', 'The address answered with a web page'],
    [{ status: 0, code: 'unexpected_answer' }, 'web-page', 'The address answered with a web page'],
    [{ status: 404, code: 'unexpected_answer' }, 'web-page', 'The address answered with a web page'],
    [{ status: 511, code: 'internal_error' }, 'web-page', 'The address answered with a web page'],
    [{ status: 401, code: 'key_refused' }, 'key-refused', 'This page’s key is not known, or was revoked.'],
    [{ status: 401, code: 'unauthenticated' }, 'signed-out', 'You are not signed in.'],
    [{ status: 401, code: 'invalid_credentials' }, 'signed-out', 'The user name or the password is wrong.'],
    [{ status: 403, code: 'forbidden' }, 'forbidden', 'You may not do this.'],
    [{ status: 403, code: 'origin_not_allowed' }, 'forbidden', 'This page is not connected'],
    [{ status: 404, code: 'not_found' }, 'not-found', 'This record does not exist.'],
    [{ status: 409, code: 'illegal_transition' }, 'illegal-transition', 'That did not work.'],
    [{ status: 412, code: 'version_mismatch' }, 'changed', 'Somebody else changed this work order'],
    [{ status: 429, code: 'rate_limited' }, 'rate-limited', 'Too many requests at once.'],
    [{ status: 400, code: 'invalid_input' }, 'invalid', 'That did not work.'],
    [{ status: 409, code: 'conflict' }, 'invalid', 'That did not work.'],
    [{ status: 409, code: 'run_in_progress' }, 'other', 'That did not work.'],
    [{ status: 302 }, 'other', 'That did not work.'],
    [{ status: 400 }, 'invalid', 'That did not work.'],
    [{ status: 200, code: 'connection_failed' }, 'connection', 'The server cannot be reached.'],
    [{ status: 503, code: 'connection_failed' }, 'server', 'The server had a problem.'],
    [{ status: NaN, code: 'timed_out' }, 'connection', 'The server cannot be reached.'],
    [{ status: 500, code: 'internal_error' }, 'server', 'The server had a problem.'],
    [{ status: 504, code: 'provider_timeout' }, 'server', 'The server had a problem.'],
    [{ message: 'anything else' }, 'other', 'That did not work.'],
    ['not even an object', 'other', 'That did not work.'],
    [undefined, 'other', 'That did not work.'],
  ] satisfies [unknown, Failure['kind'], string][])('%o is %s', (error, kind, words) => {
    const failure = failureOf(error);
    expect(failure.kind).toBe(kind);
    expect(explain(failure, english).what).toContain(words);
  });
});

it('names the sandbox of a frame as the reason why nothing can be reached', () => {
  const hint = () => explain(failureOf({ code: 'connection_failed' }), english).hint;
  expect(hint()).toBe('Check your connection, then try again.');
  vi.stubGlobal('origin', 'null');
  expect(hint()).toContain('the frame’s sandbox needs allow-same-origin');
  expect(explain(failureOf({ status: 403, code: 'origin_not_allowed' }), english).hint).toBe(hint());
  vi.unstubAllGlobals();
});

it('keeps what the reader or the page’s author needs of an error', () => {
  const error = Object.assign(new Error('Wait a little.'), {
    status: 429,
    code: 'rate_limited',
    request_id: 'req_1',
    retry_after: 7,
    session_id: 'ses_1',
  });
  expect(failureOf(error)).toEqual({
    kind: 'rate-limited',
    code: 'rate_limited',
    detail: 'Wait a little.',
    request_id: 'req_1',
    retryAfter: 7,
    session_id: 'ses_1',
  });
});

it('takes the detail before the message, and only what has a meaning', () => {
  expect(failureOf({ status: 400, detail: 'title is required', message: 'failed', code: 5 })).toEqual({
    kind: 'invalid',
    code: '',
    detail: 'title is required',
    request_id: undefined,
    retryAfter: undefined,
    session_id: undefined,
  });
  expect(failureOf({ detail: '', message: 'failed', request_id: '', retry_after: Infinity })).toMatchObject({
    detail: 'failed',
    request_id: undefined,
    retryAfter: undefined,
  });
});

describe('a notice', () => {
  const shown = (template: ReturnType<typeof notice>) => {
    const box = document.createElement('div');
    render(template, box);
    return box;
  };

  it('of a failure of the server has the number of the request, and no other', () => {
    const textOf = (error: object) => shown(failureNotice(failureOf(error), english)).innerText;
    expect(textOf({ status: 500, request_id: 'req_1' })).toContain('req_1');
    expect(textOf({ status: 404, request_id: 'req_1' })).not.toContain('req_1');
    expect(shown(failureNotice(failureOf({ status: 500 }), english)).querySelector('.reference')).toBeNull();
  });

  it('interrupts a screen reader for failures only', () => {
    const roles = (['info', 'warning', 'danger'] as const).map((kind) =>
      shown(notice(kind, 'text')).firstElementChild!.getAttribute('role'),
    );
    expect(roles).toEqual(['note', 'note', 'alert']);
  });
});

describe('hints', () => {
  it.each([
    [{ code: 'connection_failed' }, 'noConnectionHint'],
    [{ status: 401, code: 'key_refused' }, 'keyRefusedHint'],
    [{ status: 401, code: 'invalid_credentials' }, 'badCredentialsHint'],
    [{ status: 401, code: 'token_expired' }, 'signedOutHint'],
    [{ status: 403, code: 'unexpected_answer' }, 'webPageHint'],
    [{ status: 404 }, 'notFoundHint'],
    [{ status: 412, code: 'version_mismatch' }, 'changedHint'],
  ] as const)('of %o are those of its kind', (error, name) => {
    expect(explain(failureOf(error), english).hint).toBe(english[name]);
  });

  const hint = (error: object) => explain(failureOf(error), english).hint;
  it('name the seconds to wait where the server has told them', () => {
    expect(hint({ status: 429, retry_after: 7 })).toBe('Try again in 7 s.');
    expect(hint({ status: 429 })).toBe('Wait a moment, then try again.');
    expect(hint({ status: 503, retry_after: 30 })).toBe('Try again in 30 s.');
  });
  it('ask for the reference of a failure of the server only where the notice shows one', () => {
    expect(hint({ status: 500, request_id: 'req_1' })).toMatch(/tell the people who run it the reference\.$/);
    expect(hint({ status: 502, code: 'bad_gateway' })).toMatch(/tell the people who run it\.$/);
  });
  it('distinguish a missing permission from a page that is not allowed', () => {
    expect(hint({ status: 403, code: 'forbidden' })).toContain('planner or administrator');
    expect(hint({ status: 403, code: 'origin_not_allowed' })).toBe('Tell the people who run this page.');
  });
  it('are the server’s own words where there are no better ones', () => {
    expect(hint({ status: 400, code: 'invalid_input', detail: 'hours: must not be negative' })).toBe(
      'hours: must not be negative',
    );
  });
});
