import type { CallOptions } from './caller.ts';
import { ChatterFixError, invalidOptions, invalidRequest } from './errors.ts';
import { version } from './version.ts';

/** The arguments of a call of any endpoint. */
export interface CallArguments {
  params?: Record<string, string | number> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
}

/** What a request consists of, ready to be sent. */
export interface RequestParts {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/**
 * The request of a call. The caller's headers replace others of the same name in any capitalisation. Throws
 * `invalid_options` for values that no request can have.
 */
export function requestOf(
  base: string,
  route: string,
  { body, ...address }: CallArguments,
  accept: string,
  token: string | undefined,
  { headers, idempotencyKey, ifMatch }: CallOptions,
): RequestParts {
  const [method = '', template = ''] = route.split(' ');
  try {
    const all = new Headers({
      accept,
      // In pages the browser names itself, and a header of our own would need permission from other origins.
      ...(typeof location === 'undefined' ? { 'user-agent': `chatterfix-sdk/${version}` } : {}),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    });
    new Headers(headers).forEach((value, name) => all.set(name, value));
    const fields: Record<string, string> = {};
    all.forEach((value, name) => (fields[name] = value));
    return {
      method,
      url: base + addressOf(template, address),
      headers: fields,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
  } catch (error) {
    throw error instanceof ChatterFixError ? error : invalidRequest(error);
  }
}

/**
 * The path of an endpoint with its parameters filled in, and its query. Arrays are joined with commas; an empty
 * one is no filter.
 */
function addressOf(template: string, { params = {}, query = {} }: CallArguments): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => segmentOf(name, params[name]));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) search.set(name, String(value)); // a list with commas
  }
  const searchText = search.toString();
  return path + (searchText && `?${searchText}`);
}

/** A parameter as a segment of a path. An empty one, `.` and `..` would name another path. */
function segmentOf(name: string, value: string | number | undefined): string {
  if (value === undefined || /^(\.{0,2}|null)$/.test(String(value)))
    throw invalidOptions(`${name} must not be "${value}".`);
  return encodeURIComponent(value);
}

/** The options of a call that follows a stream of events behind the one with the id `lastEventId`. */
export function following(
  { headers, ...options }: CallOptions,
  lastEventId: string | undefined,
  signal: AbortSignal | undefined,
): CallOptions {
  const all = new Headers(headers);
  if (lastEventId !== undefined) all.set('last-event-id', lastEventId);
  return { ...options, idempotencyKey: undefined, headers: all, signal };
}

/**
 * A new Idempotency-Key: 128 random bits. `crypto.randomUUID` does not exist in pages without TLS, for
 * example on an intranet.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
