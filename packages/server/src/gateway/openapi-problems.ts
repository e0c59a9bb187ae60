import { BODY_LIMIT, bodyLimitOf, Problem, problemCodes, type Endpoint } from '@chatterfix/sdk/contract';
import { DomainError } from '../errors.ts';
import { problemOf } from '../platform/http/problem.ts';
import { refs, takesIdempotencyKey, takesIfMatch } from './openapi-headers.ts';
import type { Json, PrintedSchemas } from './openapi-schemas.ts';

/** The answers that are problem documents, by status. */
const answers: Readonly<Record<number, { name: string; description: string }>> = {
  400: { name: 'MalformedBody', description: 'The body is not well-formed JSON' },
  401: { name: 'Unauthenticated', description: 'The credential is missing or not valid' },
  403: { name: 'Forbidden', description: 'The caller lacks a permission' },
  404: { name: 'NotFound', description: 'There is no such record' },
  409: { name: 'Conflict', description: 'The same request, with this Idempotency-Key, is being worked on' },
  412: { name: 'VersionMismatch', description: 'The record was changed since you read it (If-Match)' },
  413: {
    name: 'BodyTooLarge',
    description: `The body has more than ${BODY_LIMIT} bytes, or than the operation says here`,
  },
  415: { name: 'UnsupportedMediaType', description: 'The body has another media type than JSON' },
  422: { name: 'InvalidInput', description: 'The input breaks a rule: `errors` names fields and rules' },
  429: { name: 'RateLimited', description: 'Too many requests' },
  500: { name: 'InternalError', description: 'The request failed on our side' },
  502: { name: 'BadAnswer', description: 'The AI provider cut the answer off' },
  503: { name: 'Unavailable', description: 'Not available now' },
  504: { name: 'ProviderTimeout', description: 'The AI provider is too slow' },
};

/** One answer for each status of problem documents, with the codes that it may have. */
export function problemComponents(schemas: PrintedSchemas): Json {
  const problems = problemCodes.map(
    (code) => problemOf(new DomainError(code, ''), 'req_5h2Kq9', () => {}).problem,
  );
  return Object.fromEntries(
    Object.entries(answers).map(([status, { name, description }]) => {
      const ofStatus = problems.filter((problem) => problem.status === Number(status));
      const codes = { properties: { code: { enum: ofStatus.map(({ code }) => code) } } };
      const retries = [409, 429, 503].includes(Number(status)) ? (['Retry-After'] as const) : [];
      const media = {
        schema: { allOf: [schemas.of(Problem, 'output'), codes] },
        example: { ...ofStatus[0], detail: `${description}.` },
      };
      return [
        name,
        {
          description,
          headers: refs(['X-Request-Id', 'RateLimit', 'RateLimit-Policy', ...retries]),
          content: { 'application/problem+json': media },
        },
      ];
    }),
  );
}

/** References to the problem documents that an operation may answer with, with the endpoint's own reasons. */
export function problemsOf(endpoint: Endpoint): Json {
  const statuses = [
    ...(endpoint.body ? [400, 413, 415] : []),
    ...(endpoint.permission === null ? [] : [401, 403]),
    ...(endpoint.params || endpoint.query || endpoint.body ? [422] : []),
    ...(takesIdempotencyKey(endpoint) ? [409] : []),
    ...(takesIfMatch(endpoint) ? [412] : []),
    ...(endpoint.limit === 'unlimited' ? [] : [429]),
    500,
    503,
  ];
  const reasons: Readonly<Record<string, string>> = {
    ...(endpoint.body && bodyLimitOf(endpoint) !== BODY_LIMIT
      ? { 413: `The body has more than ${bodyLimitOf(endpoint)} bytes` }
      : {}),
    ...endpoint.problems,
  };
  return Object.fromEntries(
    [...new Set([...statuses, ...Object.keys(reasons).map(Number)])].map((status) => {
      const reason = reasons[status];
      const $ref = `#/components/responses/${answers[status]!.name}`;
      return [String(status), { $ref, ...(reason ? { description: reason } : {}) }];
    }),
  );
}
