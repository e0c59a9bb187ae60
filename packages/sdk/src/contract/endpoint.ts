import type { $ZodType } from 'zod/v4/core';
import type { Permission } from './enums.ts';

export type Method = 'GET' | 'POST' | 'PUT';

/**
 * One operation of the API, described once. The server mounts it, the SDK calls it, OpenAPI and the test matrices are printed from it.
 * `permission: null` means that anyone may call it, signed in or not; `operator` that only the server's operator may, with the operator's key.
 */
export interface Endpoint {
  readonly method: Method;
  /** `{name}` marks a path parameter: `/api/work-orders/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly permission: Permission | 'operator' | null;
  /** Only with a secret key (`sk_…`), from a back end: no person's token will do, whatever the role. */
  readonly secretKeyOnly?: true;
  readonly params?: $ZodType;
  readonly query?: $ZodType;
  readonly body?: $ZodType;
  readonly response: $ZodType;
  readonly status: 200 | 201;
  /** Where in the answer the resource's version stands: it is sent as ETag, and writes honour If-Match. */
  readonly versionAt?: readonly string[];
  /**
   * How a write repeated with its `Idempotency-Key` is answered, unless with the first answer: `secret-once` has a secret in its answer, which is not kept;
   * `by-itself` keeps its own record, or has no effect to repeat.
   */
  readonly repeats?: 'secret-once' | 'by-itself';
  /** The events of the same operation when the caller accepts `text/event-stream`. */
  readonly events?: $ZodType;
  /** What else than validation, sign-in and rights may fail: HTTP status → when. */
  readonly problems?: Readonly<Partial<Record<401 | 403 | 404 | 409 | 412 | 429 | 502 | 503 | 504, string>>>;
}

/**
 * Keeps the literal types of an endpoint, so that the server's handler and the SDK's call are checked against them.
 * A property that `Endpoint` does not have does not compile: it would be ignored in silence.
 */
export function endpoint<const E extends Endpoint>(
  definition: E & Record<Exclude<keyof E, keyof Endpoint>, never>,
): E {
  return definition;
}
