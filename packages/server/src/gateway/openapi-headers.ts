import type { Endpoint } from '@chatterfix/sdk/contract';
import type { Json } from './openapi-schemas.ts';

const text = (description: string) => ({ description, schema: { type: 'string' } });

/** The headers of answers, each described once. */
export const headerComponents = {
  'X-Request-Id': text("The request's id in the log and the audit log"),
  RateLimit: text('What is left of the limit that counted the request: `"user";r=599;t=60`, `t` in seconds'),
  'RateLimit-Policy': text('That limit: `"user";q=600;w=60`, `w` in seconds'),
  'Retry-After': text('Seconds to wait before the request is worth repeating'),
  ETag: text("The record's version"),
  'Idempotent-Replayed': text(
    '`true`: the Idempotency-Key was known, and this is the answer to the first request with it',
  ),
};

/** References to the headers that an answer of the endpoint carries. */
export function answerHeaders(endpoint: Endpoint, answer: 'success' | 'problem'): Json {
  const names: (keyof typeof headerComponents)[] = ['X-Request-Id'];
  if (endpoint.limit !== 'unlimited') names.push('RateLimit', 'RateLimit-Policy');
  if (answer === 'success' && endpoint.versionAt) names.push('ETag');
  if (answer === 'success' && takesIdempotencyKey(endpoint) && endpoint.repeats !== 'by-itself')
    names.push('Idempotent-Replayed');
  return refs(names);
}

export function refs(names: readonly (keyof typeof headerComponents)[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

export function takesIdempotencyKey({ method, permission }: Endpoint): boolean {
  return method !== 'GET' && permission !== null;
}

/** Whether the endpoint changes a record that If-Match can name the version of. */
export function takesIfMatch(endpoint: Endpoint): boolean {
  return takesIdempotencyKey(endpoint) && endpoint.versionAt !== undefined && endpoint.params !== undefined;
}
