import type { Messages } from './i18n/index.ts';

/** An error of the SDK, told by its shape: a page may hand over a client from another copy of the SDK. */
export interface Failure {
  kind:
    | 'connection'
    | 'key-refused'
    | 'signed-out'
    | 'forbidden'
    | 'not-found'
    | 'illegal-transition'
    | 'changed'
    | 'rate-limited'
    | 'invalid'
    | 'server'
    | 'other';
  code: string;
  detail: string;
  request_id: string | undefined;
  /** Seconds until the server wants to be asked again. */
  retryAfter: number | undefined;
  session_id: string | undefined;
}

function textOf(error: object, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOf(error: object, name: string): number | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** What went wrong, from an error of the SDK or the problem document of a stream. */
export function failureOf(error: unknown): Failure {
  const source = typeof error === 'object' && error !== null ? error : {};
  const status = numberOf(source, 'status');
  const code = textOf(source, 'code') ?? '';
  const failure: Failure = {
    kind: 'other',
    code,
    detail: textOf(source, 'detail') ?? textOf(source, 'message') ?? '',
    request_id: textOf(source, 'request_id'),
    retryAfter: numberOf(source, 'retry_after'),
    session_id: textOf(source, 'session_id'),
  };
  if (status === undefined) {
    if (code === 'connection_failed' || code === 'timed_out') failure.kind = 'connection';
  } else if (code === 'key_refused') failure.kind = 'key-refused';
  else if (status === 401) failure.kind = 'signed-out';
  else if (status === 403) failure.kind = 'forbidden';
  else if (status === 404) failure.kind = 'not-found';
  else if (code === 'illegal_transition') failure.kind = 'illegal-transition';
  else if (code === 'version_mismatch') failure.kind = 'changed';
  else if (status === 429) failure.kind = 'rate-limited';
  else if (status >= 500) failure.kind = 'server';
  else if (status >= 400) failure.kind = 'invalid';
  return failure;
}

/** What happened, and what to do, for people. */
export function explain(
  { kind, code, detail, retryAfter }: Failure,
  common: Messages['common'],
): { what: string; hint: string } {
  switch (kind) {
    case 'connection':
      return { what: common.no_connection, hint: common.no_connection_hint };
    case 'key-refused':
      return { what: common.key_refused, hint: common.key_refused_hint };
    case 'signed-out':
      return code === 'invalid_credentials'
        ? { what: common.bad_credentials, hint: common.bad_credentials_hint }
        : { what: common.signed_out, hint: common.signed_out_hint };
    case 'forbidden':
      return {
        what: common.forbidden,
        hint: code === 'origin_not_allowed' ? common.origin_hint : common.forbidden_hint,
      };
    case 'not-found':
      return { what: common.not_found, hint: common.not_found_hint };
    case 'changed':
      return { what: common.changed, hint: common.changed_hint };
    case 'rate-limited':
      return { what: common.rate_limited, hint: common.rate_limited_hint(retryAfter) };
    case 'server':
      return { what: common.server_error, hint: common.server_error_hint };
    default:
      return { what: common.failed, hint: detail };
  }
}
