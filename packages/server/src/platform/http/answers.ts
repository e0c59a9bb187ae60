import type { Problem } from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Env } from './env.ts';

/** An answer of the API as JSON, which no cache may store. */
export function jsonAnswer(
  http: HonoContext<Env>,
  { status, text, etag }: { status: number; text: string; etag: string | undefined },
): Response {
  return answer(http, status, text, {
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': http.get('request_id'),
    ...(etag === undefined ? {} : { etag }),
  });
}

/** A Markdown document, which no cache may store. */
export function markdownAnswer(http: HonoContext<Env>, text: string): Response {
  return answer(http, 200, text, {
    'content-type': 'text/markdown; charset=utf-8',
    'x-request-id': http.get('request_id'),
  });
}

/** An error as a problem document (RFC 9457). `retryAfter` is in whole seconds. */
export function problemAnswer(http: HonoContext<Env>, problem: Problem, retryAfter?: number): Response {
  return answer(http, problem.status, JSON.stringify(problem), {
    'content-type': 'application/problem+json; charset=utf-8',
    'x-request-id': problem.request_id,
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  });
}

function answer(
  http: HonoContext<Env>,
  status: number,
  text: string,
  headers: Record<string, string>,
): Response {
  http.set('complete', true);
  return new Response(text, {
    status,
    headers: { ...http.get('headers'), 'cache-control': 'no-store', ...headers },
  });
}
