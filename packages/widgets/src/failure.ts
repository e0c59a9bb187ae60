import type { CommonTexts } from './i18n/common/index.ts';

/**
 * What went wrong, in the terms that a widget tells apart. Read from the error's properties rather than its
 * class, because a page may bring a client from another copy of the SDK.
 */
export interface Failure {
  kind:
    | 'connection'
    | 'web-page'
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
  /** Seconds to wait before the next request, where the server has said so. */
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

/** Reads an error of the SDK, or a problem document that arrived in a stream. */
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
  // The status is that of an answer that broke off, if one had begun.
  if ((code === 'connection_failed' || code === 'timed_out') && !(status && status >= 500))
    failure.kind = 'connection';
  else if (status === undefined) failure.kind = 'other';
  // 511: the network wants a sign-in, and an answer came from it instead of the server.
  else if (code === 'unexpected_answer' || status === 511) failure.kind = 'web-page';
  else if (code === 'key_refused') failure.kind = 'key-refused';
  else if (status === 401) failure.kind = 'signed-out';
  else if (status === 403) failure.kind = 'forbidden';
  else if (status === 404) failure.kind = 'not-found';
  else if (code === 'illegal_transition') failure.kind = 'illegal-transition';
  else if (code === 'version_mismatch') failure.kind = 'changed';
  else if (code === 'run_in_progress') failure.kind = 'other';
  else if (status === 429) failure.kind = 'rate-limited';
  else if (status >= 500) failure.kind = 'server';
  else if (status >= 400) failure.kind = 'invalid';
  return failure;
}

/** What went wrong and what the reader can do about it. */
export function explain(
  { kind, code, detail, retryAfter, request_id }: Failure,
  common: CommonTexts,
): { what: string; hint: string } {
  // No server allows a page without an origin, and the browser does not say so.
  const hidden = globalThis.origin === 'null' && common.hiddenAddressHint;
  switch (kind) {
    case 'connection':
      return { what: common.noConnection, hint: hidden || common.noConnectionHint };
    case 'web-page':
      return { what: common.webPage, hint: common.webPageHint };
    case 'key-refused':
      return { what: common.keyRefused, hint: common.keyRefusedHint };
    case 'signed-out':
      return code === 'invalid_credentials'
        ? { what: common.badCredentials, hint: common.badCredentialsHint }
        : { what: common.signedOut, hint: common.signedOutHint };
    case 'forbidden':
      return code === 'origin_not_allowed'
        ? { what: common.notConnected, hint: hidden || common.keyRefusedHint }
        : { what: common.forbidden, hint: common.forbiddenHint };
    case 'not-found':
      return { what: common.notFound, hint: common.notFoundHint };
    case 'changed':
      return { what: common.changed, hint: common.changedHint };
    case 'rate-limited':
      return { what: common.rateLimited, hint: common.rateLimitedHint(retryAfter) };
    case 'server':
      return {
        what: common.serverError,
        hint: retryAfter
          ? common.rateLimitedHint(retryAfter)
          : common.serverErrorHint(request_id !== undefined),
      };
    default:
      return { what: common.failed, hint: detail };
  }
}
