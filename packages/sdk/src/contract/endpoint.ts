import type { $ZodType } from 'zod/v4/core';
import type { EventType, Permission } from './enums.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One operation of the API, described once. The server mounts it, the SDK calls it, and the OpenAPI document
 * and the test matrices are made from it.
 */
export interface Endpoint {
  readonly method: Method;
  /** `{name}` marks a path parameter: `/api/work-orders/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /**
   * Who may call it: callers with this permission; `signed_in`, every caller with a valid credential of a
   * tenant; `operator`, only the server's operator with the operator's key; null, anyone, signed in or not.
   */
  readonly permission: Permission | 'signed_in' | 'operator' | null;
  /** Further permissions that every call needs. They are checked together with `permission`. */
  readonly alsoNeeds?: readonly Permission[];
  /** Further permissions that some calls need, and when: `{ 'assets:write': 'with `create_assets`' }`. */
  readonly mayNeed?: Readonly<Partial<Record<Permission, string>>>;
  /**
   * Only a secret key (`sk_…`) may call it, from a back end. Tokens of people are refused, whatever their
   * role.
   */
  readonly secretKeyOnly?: true;
  /**
   * What counts requests besides the limit of the caller, or of the caller's address where no credential is
   * needed:
   * - `sign_in`: the strict limit of failed sign-ins per address, and the limit of new tokens
   * - `mint`: the limit of new tokens
   * - `chat`: the limit of questions to Fred
   * - `report`: the limits of fault reports by anonymous visitors of pages
   * - `unlimited`: nothing counts it, so that a monitor is never turned away
   */
  readonly limit?: 'sign_in' | 'mint' | 'chat' | 'report' | 'unlimited';
  /**
   * One call is worth hundreds of others. A tenant's calls run one after the other, and are refused with
   * `rate_limited` if too many wait.
   */
  readonly heavy?: true;
  readonly params?: $ZodType;
  readonly query?: $ZodType;
  readonly body?: $ZodType;
  /** The largest body in bytes; see `bodyLimitOf` for what holds unless it is given. */
  readonly bodyLimit?: number;
  readonly response: $ZodType;
  readonly status: 200 | 201;
  /** Further statuses whose body has the schema of `response`: HTTP status → when. */
  readonly alsoAnswers?: Readonly<Partial<Record<503, string>>>;
  /** The answer as text, for callers who ask for it: the media type and an example. */
  readonly alsoText?: { readonly type: 'text/markdown'; readonly example: string };
  /** The server-sent events of the answer, where the caller accepts `text/event-stream`. */
  readonly streams?: $ZodType;
  /** Where in the answer the resource's version is. It is sent as ETag, and changes honour If-Match. */
  readonly versionAt?: readonly string[];
  /**
   * How a write that is repeated with its `Idempotency-Key` is answered, unless with the first answer:
   * - `secret-once`: the answer has a secret, which is not kept; the repetition is refused with
   *   `already_done`
   * - `by-itself`: the operation keeps its own record, or has no effect to repeat
   */
  readonly repeats?: 'secret-once' | 'by-itself';
  /**
   * The events that a successful call may emit, in the transaction of its write. Whoever may read the record
   * gets them at `GET /api/events`.
   */
  readonly emits?: readonly EventType[];
  /** What may fail besides validation, sign-in and permissions: HTTP status → when. */
  readonly problems?: Readonly<Partial<Record<401 | 403 | 404 | 409 | 412 | 429 | 502 | 503 | 504, string>>>;
}

/**
 * Keeps the literal types of an endpoint, so that the server's handler and the SDK's call are checked against
 * them. A property that `Endpoint` does not have does not compile, because nothing would read it.
 */
export function endpoint<const E extends Endpoint>(
  definition: E & Record<Exclude<keyof E, keyof Endpoint>, never>,
): E {
  return definition;
}

const KIB = 1024;
/** The body of an endpoint that anyone may call. */
const PUBLIC_BODY_LIMIT = 16 * KIB;
/** Enough for the longest record if each of its characters is escaped as `\uXXXX`. */
export const BODY_LIMIT = 512 * KIB;
/** The body of an endpoint that takes many rows. */
export const LARGEST_BODY = 1024 * KIB;

/** The largest body, in bytes, that an endpoint accepts. A larger one is refused before it is read. */
export function bodyLimitOf({ bodyLimit, permission }: Pick<Endpoint, 'bodyLimit' | 'permission'>): number {
  return bodyLimit ?? (permission === null ? PUBLIC_BODY_LIMIT : BODY_LIMIT);
}
