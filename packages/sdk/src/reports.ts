import { originOf, type ChatterFixError } from './errors.ts';
import type { FetchInit, FetchResponse } from './fetch.ts';

// What `onRequest` and `onResponse` are told.

/** A request, for logs. It has no body, and secrets in its headers are replaced by `[redacted]`. */
export interface RequestReport {
  method: string;
  url: string;
  headers: Record<string, string>;
}

/** The end of a request, for logs: an answer, or the error with which the request failed. */
export interface ResponseReport extends RequestReport {
  /** Undefined if no answer came. */
  status: number | undefined;
  request_id: string | undefined;
  /** The headers of the answer, without secrets. */
  response_headers: Record<string, string>;
  /** How long the request took until its answer was read, or a stream began. */
  milliseconds: number;
  /** Why it failed. A call may go on with another try. */
  error: ChatterFixError | undefined;
}

/** What a program is told of its requests. */
export interface Listeners {
  onRequest?: ((request: RequestReport) => void) | undefined;
  onResponse?: ((response: ResponseReport) => void) | undefined;
}

const secretNames = /^(?!idempotency-key).*(auth|cookie|key|token|secret|passw|session|jwt)/i;
const secretValues = /\b(bearer|basic) |\b(sk|rk|pk|op)_|\beyJ/i;

function withoutSecrets(headers: Iterable<[string, string]>): Record<string, string> {
  const isSecret = (name: string, value: string) => secretValues.test(value) || secretNames.test(name);
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [name, isSecret(name, value) ? '[redacted]' : value]),
  );
}

/** Tells the listeners of a request. Returns the function that tells them how it ended. */
export function report(
  { onRequest, onResponse }: Listeners,
  url: string,
  { method, headers }: FetchInit,
): (response: FetchResponse | undefined, error?: ChatterFixError) => void {
  const began = performance.now();
  const request = { method, url, headers: withoutSecrets(Object.entries(headers)) };
  tell(onRequest, request);
  return (response, error) =>
    tell(onResponse, {
      ...request,
      status: response?.status,
      request_id: error?.request_id ?? originOf(response).request_id,
      response_headers: withoutSecrets((response?.headers as Headers | undefined) ?? []), // every fetch's headers can be iterated
      milliseconds: performance.now() - began,
      error,
    });
}

/** A listener that fails must not make the call fail. */
function tell<Report>(listener: ((report: Report) => void) | undefined, report: Report): void {
  try {
    listener?.(report);
  } catch {
    // The call goes on.
  }
}
