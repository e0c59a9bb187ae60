import type { CallOptions } from './caller.ts';

/** The arguments of a call of any endpoint. */
export interface CallArguments {
  params?: Record<string, string | number> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
}

/** The path of an endpoint with its parameters filled in, and its query. Arrays are joined with commas. */
export function addressOf(template: string, { params = {}, query = {} }: CallArguments): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  const searchText = search.toString();
  return searchText === '' ? path : `${path}?${searchText}`;
}

/** The headers of a call. The caller's headers replace others of the same name in any capitalisation. */
export function headersOf(
  accept: string,
  token: string | undefined,
  { headers = {}, idempotencyKey, ifMatch }: CallOptions,
): Record<string, string> {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    accept,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    ...Object.fromEntries(own),
  };
}

/**
 * A new Idempotency-Key: 128 random bits. `crypto.randomUUID` does not exist in pages without TLS, for
 * example on an intranet.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
