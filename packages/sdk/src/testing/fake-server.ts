import { ChatterFix, type ChatterFixOptions } from '../index.ts';
// The client loads these when it needs them. That would take time while a test has stopped the clock.
import '../retries.ts';
import '../run-client-tools.ts';
import '../stream-reader.ts';

/** Answers the n-th request, counted from 1. */
export type Handler = (request: Request, n: number) => Response | Promise<Response>;

/** A client whose requests go to `handler`, and a list of them in their order. */
export function clientOf(handler: Handler, options: Partial<ChatterFixOptions> = {}) {
  const requests: Request[] = [];
  const chatterfix = new ChatterFix({
    baseUrl: 'https://cmms.example/base/',
    fetch: async (request) => {
      requests.push(request.clone());
      return handler(request, requests.length);
    },
    ...options,
  });
  return { chatterfix, requests };
}

/** An answer with a JSON body. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
}

/** An answer with a problem document. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return json(
    { type: 't', title: 'T', status, code, detail: `detail of ${code}`, request_id: 'r-1' },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
}

export const order = { id: 1, title: 'x' };

/** The error that a call ends with. */
export const errorOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** Never answers, and does not heed the request's signal. */
export const deaf: Handler = () => new Promise(() => {});
