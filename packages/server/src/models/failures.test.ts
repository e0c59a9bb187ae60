import { describe, expect, it } from 'vitest';
import {
  causesOf,
  explainError,
  failureOfError,
  failureOfStatus,
  failureToConnect,
  ProviderFailure,
  retryAfterOf,
  unsupportedField,
} from './failures.ts';

const acme = { name: 'Acme' };

describe('the failure of a status', () => {
  it.each<[status: number, body: string, kind: string]>([
    [400, 'anything', 'refused'],
    [401, '', 'bad_key'],
    [401, 'content_filter', 'bad_key'],
    [402, '', 'quota'],
    [403, '', 'bad_key'],
    [404, '', 'unknown_model'],
    [408, '', 'timeout'],
    [409, '', 'refused'],
    [413, '', 'context_length'],
    [429, '', 'rate_limited'],
    [429, 'insufficient_quota', 'quota'],
    [429, 'You exceeded your current quota', 'quota'],
    [429, 'the engine is at capacity', 'overloaded'],
    [499, '', 'refused'],
    [500, '', 'unavailable'],
    [500, 'You exceeded your current quota', 'unavailable'],
    [500, 'Overloaded', 'overloaded'],
    [502, 'overloaded', 'unavailable'],
    [503, 'high demand', 'overloaded'],
    [503, '', 'unavailable'],
    [504, '', 'timeout'],
    [529, '', 'overloaded'],
    [400, 'your credit balance is too low', 'quota'],
    [400, 'content_filter', 'filter'],
    [500, 'content_filter', 'unavailable'],
    [400, 'API key not valid', 'bad_key'],
    [500, 'invalid_api_key', 'unavailable'],
    [400, 'context_length_exceeded', 'context_length'],
    [500, 'context_length_exceeded', 'unavailable'],
    [400, 'model_not_found', 'unknown_model'],
    [400, "model 'x:7b' not found", 'unknown_model'],
    [400, 'models/x-1 is not found', 'unknown_model'],
    [500, 'model_not_found', 'unavailable'],
  ])('%i with “%s” is %s', (status, body, kind) => {
    const failure = failureOfStatus(acme, status, body);
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain('Acme');
    expect(failure).not.toHaveProperty('retryAfter');
  });

  it('says when to ask again where the provider does, for up to a day', () => {
    for (const [status, kind] of [
      [429, 'rate_limited'],
      [529, 'overloaded'],
      [503, 'unavailable'],
    ] as const)
      expect(failureOfStatus(acme, status, '', 1.2)).toMatchObject({ kind, retryAfter: 2 });
    expect(failureOfStatus(acme, 429, 'exceeded your current quota', 3).kind).toBe('rate_limited');
    expect(failureOfStatus(acme, 429, '', 0).retryAfter).toBe(0);
    expect(failureOfStatus(acme, 429, '', 86_400).retryAfter).toBe(86_400);
    for (const odd of [86_401, -1, Number.NaN])
      expect(failureOfStatus(acme, 429, '', odd)).not.toHaveProperty('retryAfter');
    for (const status of [400, 401, 402, 404, 408])
      expect(failureOfStatus(acme, status, '', 5)).not.toHaveProperty('retryAfter');
  });

  it('names what the provider says of a missing model', () => {
    expect(failureOfStatus({ ...acme, unknownModel: 'Pull it first.' }, 404).message).toBe('Pull it first.');
    expect(failureOfStatus(acme, 404).message).toMatch(/^Acme does not know the model\./);
    expect(failureOfStatus(acme, 502).message).toBe('Acme failed to answer (status 502).');
    expect(failureOfStatus(acme, 418).message).toBe('Acme refused the request (status 418).');
  });
});

// Every word by which a provider explains itself, in a refusal that has no status of its own for it.
it.each<[kind: string, words: string[]]>([
  [
    'quota',
    [
      'insufficient_quota',
      'billing_error',
      'billing_hard_limit_reached',
      'Your credit balance is too low',
      'You are out of credits',
      'no credits left',
      'used all available credits',
      'Payment required',
      'reached its monthly spending limit',
    ],
  ],
  [
    'bad_key',
    [
      'API_KEY_INVALID',
      'API key not valid',
      'Invalid API key',
      'Incorrect API key provided',
      'invalid x-api-key',
      'invalid_api_key',
      'authentication_error',
    ],
  ],
  [
    'context_length',
    [
      'context_length_exceeded',
      'maximum context length is 8192',
      'exceeds the context window',
      'prompt is too long',
      'The input token count (9) exceeds',
      'Input is too long',
      'exceed_context_size_error',
      'request_too_large',
      'too many tokens in the request',
      'too many input tokens in',
    ],
  ],
  [
    'filter',
    [
      'content_filter',
      'violates our content policy',
      'content_policy_violation',
      'content management policy',
      'rejected by our safety system',
      'usage guidelines',
      'the prompt was flagged',
    ],
  ],
  [
    'unknown_model',
    [
      'model_not_found',
      'unknown model',
      'model "x" does not exist',
      "model 'x' was not found",
      'model x:7b is not found',
      'models/x-1 is not found',
      'no such model',
    ],
  ],
])('a refusal in words is %s', (kind, words) => {
  const kinds = words.map((body) => [
    body,
    failureOfStatus(acme, 400, body).kind,
    failureOfError(acme, body).kind,
  ]);
  expect(kinds).toEqual(words.map((body) => [body, kind, kind]));
});

it.each<[kind: string, words: string[]]>([
  [
    'overloaded',
    [
      'overloaded_error',
      'the engine is at capacity',
      'high demand',
      'slow_down',
      'server busy',
      'maximum pending requests exceeded',
      'temporarily unable to answer',
      'RESOURCE_EXHAUSTED: no capacity',
    ],
  ],
  [
    'rate_limited',
    ['rate limit', 'rate_limit_error', 'ratelimit', 'Too many requests', 'RESOURCE_EXHAUSTED'],
  ],
])('a provider within an answer is %s in other words', (kind, words) => {
  const kinds = words.map((body) => [body, failureOfError(acme, { message: body }).kind]);
  expect(kinds).toEqual(words.map((body) => [body, kind]));
});

it.each<[error: unknown, kind: string]>([
  [{ code: 429 }, 'rate_limited'],
  [{ status_code: '402', code: 500 }, 'quota'],
  [{ code: 'insufficient_quota' }, 'quota'],
  ['Overloaded', 'overloaded'],
  [{ type: 'rate_limit_error' }, 'rate_limited'],
  [{ type: 'authentication_error' }, 'bad_key'],
  ['prompt is too long', 'context_length'],
  [{ code: 'content_filter' }, 'filter'],
  [{ code: 'model_not_found' }, 'unknown_model'],
  [{ code: 399 }, 'unavailable'],
  [{ code: 600 }, 'unavailable'],
  [{ code: 400 }, 'refused'],
  [{ code: 599 }, 'unavailable'],
  ['something', 'unavailable'],
  [undefined, 'unavailable'],
])('an error within an answer, %j, is %s', (error, kind) => {
  expect(failureOfError(acme, error).kind).toBe(kind);
});

it.each([
  ['this model does not support tools', 'tools'],
  ['it does not support function calling', 'tools'],
  ['tools are not supported', 'tools'],
  ['A tool is not supported', 'tools'],
  ['tool use is not supported', 'tools'],
  ['temperature: this model does not support it', 'temperature'],
  ['the model does not accept a temperature', 'temperature'],
  ['`temperature` is deprecated for this model', 'temperature'],
  ['Unsupported value: temperature', 'temperature'],
  ['temperature must be at most 2', undefined],
  ['unsupported value: top_p', undefined],
])('the refusal “%s” is about the field %s', (body, field) => {
  expect(unsupportedField(body)).toBe(field);
});

it.each<[headers: Record<string, string>, body: string, seconds: number | undefined]>([
  [{ 'retry-after-ms': '1500', 'retry-after': '9' }, '', 1.5],
  [{ 'retry-after-ms': '0' }, '', 0],
  [{ 'retry-after-ms': 'x', 'retry-after': '9' }, '', 9],
  [{ 'retry-after-ms': '-1', 'retry-after': '9' }, '', 9],
  [{ 'retry-after': '0.5' }, '"retryDelay": "7s"', 0.5],
  [{ 'retry-after': 'Sun, 01 Mar 2026 10:00:30 GMT' }, '', 30],
  [{ 'retry-after': 'Sun, 01 Mar 2026 09:59:00 GMT' }, '', 0],
  [{ 'retry-after': 'soon' }, '"retryDelay": "7s"', undefined],
  [{}, '{"retryDelay": "12.5s"}', 12.5],
  [{}, '{"retryDelay": "12"}', undefined],
  [{}, '', undefined],
])('%j and “%s” ask to wait for %s seconds', (headers, body, seconds) => {
  expect(retryAfterOf(new Headers(headers), body, Date.parse('2026-03-01T10:00:00Z'))).toBe(seconds);
});

it('an error is explained by its causes', () => {
  const refused = Object.assign(new Error('It is internal.'), { code: 'OUTGOING_REFUSED' });
  const within = (cause: unknown) => new Error('outer', { cause: new Error('middle', { cause }) });
  expect(causesOf(within(refused)).map(({ message }) => message)).toEqual([
    'outer',
    'middle',
    'It is internal.',
  ]);
  expect(causesOf('text')).toEqual([]);
  const circle = new Error('circle');
  circle.cause = circle;
  expect(causesOf(circle)).toHaveLength(10);

  expect(failureToConnect('Acme', within(refused))).toEqual({
    kind: 'unavailable',
    message: 'Acme cannot be reached at the address that was set for it. It is internal.',
  });
  const redirected = Object.assign(new Error('to http://evil'), { code: 'REDIRECTED' });
  expect(failureToConnect('Acme', within(redirected))).toEqual({
    kind: 'unavailable',
    message:
      'The address that was set for Acme leads to another one, and redirects are not followed. An admin, or the operator of the server, has to set the other address.',
  });
  expect(failureToConnect('Acme', within('x')).message).toBe('Acme cannot be reached.');

  const known = new ProviderFailure({ kind: 'quota', message: 'none left' });
  expect(explainError('Acme', within(known))).toBe(known.failure);
  expect(explainError('Acme', within(new SyntaxError('x'))).kind).toBe('malformed');
  expect(explainError('Acme', new Error('Did not receive done'))).toEqual({
    kind: 'cut_off',
    message: 'Acme ended the answer before it was complete.',
  });
  expect(explainError('Acme', new Error('reset'))).toEqual({
    kind: 'cut_off',
    message: 'The connection to Acme was lost in the middle of the answer.',
  });
  expect([known.unsupported, known.isMissingPath, known.message]).toEqual([undefined, false, 'none left']);
});
