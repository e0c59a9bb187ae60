import type { Endpoint, Problem } from '@chatterfix/sdk/contract';
import type { Context as HonoContext, Hono } from 'hono';
import type { output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import { authorize, type Context } from '../../context.ts';
import type { Database } from '../db/client.ts';
import { once, type Repeatable } from '../db/idempotency.ts';
import type { Versions } from '../db/versions.ts';
import { DomainError, invalidInput } from '../../errors.ts';
import type { Operator } from '../../identity/tenants.ts';
import { validate } from '../validate.ts';
import type { Admission } from './admission.ts';
import { etagOf, versionsIn } from './etag.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { typedParameters } from './parameters.ts';

/** What every request carries besides its context. */
export interface Env {
  Variables: {
    request_id: string;
    /** The caller's address, as far as it can be trusted. */
    ip: string | null;
    /** What the answer carries, whichever it is: security, limits, and which pages may read it. */
    headers: Record<string, string>;
    /** The answer carries them. */
    complete: boolean;
    /** Who sends it, once that is known. */
    caller: Pick<Context, 'tenant' | 'actor'> | undefined;
  };
}

/** What mounting needs of the application. */
export interface Mounting {
  app: Hono<Env>;
  db: Database;
  admission: Admission;
  /** What tells one request from another without keeping what it says. */
  fingerprint: (text: string) => string;
}

type Of<Schema> = Schema extends $ZodType ? output<Schema> : undefined;
type Result<Schema> = Schema extends $ZodType ? output<Schema> : never;
/** The checked input of an endpoint. */
interface Input<E extends Endpoint> {
  params: Of<E['params']>;
  query: Of<E['query']>;
  body: Of<E['body']>;
  /** The versions that the caller's If-Match names; the write must find one of them. */
  ifMatch: Versions;
  /** Of a request that may be repeated: how its repetitions are known. For an endpoint that keeps its own record of them. */
  repeatable: Repeatable | undefined;
}
type Handler<E extends Endpoint, Caller> = (
  caller: Caller,
  input: Input<E>,
  http: HonoContext<Env>,
) => Promise<Result<E['response']> | Response>;

const BODY_LIMIT = 1024 * 1024;

/** Serves an endpoint of the contract: authenticates, authorises, checks the input, calls the handler, prints what it returns. */
export function mount<E extends Endpoint>(
  mounting: Mounting,
  endpoint: E,
  handler: Handler<E, Context>,
): void {
  const permission = endpoint.permission;
  if (permission === null || permission === 'operator')
    throw new Error(`${endpoint.operationId} is no tenant's: use mountPublic or mountOperator`);
  serve(mounting, endpoint, async (http) => {
    const context = await mounting.admission.caller(http, endpoint);
    if (permission !== 'signed_in') authorize(context, permission);
    for (const also of endpoint.alsoNeeds ?? []) authorize(context, also);
    return handleOnce(mounting, endpoint, context, handler, http);
  });
}

/** Serves an endpoint of the operator's. */
export function mountOperator<E extends Endpoint & { permission: 'operator' }>(
  mounting: Mounting,
  endpoint: E,
  handler: Handler<E, Operator>,
): void {
  serve(mounting, endpoint, async (http) => {
    // Above all tenants: a request's record belongs to none of them.
    const context: Context = {
      tenant_id: 0,
      tenant: '',
      role: 'viewer',
      permissions: new Set(),
      ...(await mounting.admission.operator(http, endpoint)),
    };
    return handleOnce(mounting, endpoint, context, handler, http);
  });
}

/** With an Idempotency-Key, a write and the record of its answer are one transaction. */
async function handleOnce<E extends Endpoint>(
  { fingerprint }: Mounting,
  endpoint: E,
  context: Context,
  handler: Handler<E, Context>,
  http: HonoContext<Env>,
): Promise<unknown> {
  const asked = await inputOf(endpoint, http);
  const key = endpoint.method === 'GET' ? undefined : idempotencyKey(http.req.header('idempotency-key'));
  const repeatable =
    key === undefined
      ? undefined
      : { key, route: endpoint.operationId, fingerprint: fingerprint(JSON.stringify(asked)) };
  const input = { ...asked, repeatable };
  if (!repeatable || endpoint.repeats === 'by-itself') return handler(context, input, http);
  const { answer, replayed } = await once(
    context,
    repeatable,
    endpoint.repeats === 'secret-once',
    async (inside) => JSON.stringify(await handler(inside, input, http)),
  );
  const response = jsonResponse(http, endpoint, answer, () => JSON.parse(answer));
  if (replayed) response.headers.set('idempotent-replayed', 'true');
  return response;
}

/** Serves an endpoint that anyone may call. */
export function mountPublic<E extends Endpoint & { permission: null }>(
  mounting: Mounting,
  endpoint: E,
  handler: Handler<E, Database>,
): void {
  serve(mounting, endpoint, (http) =>
    mounting.admission.anyone(http, endpoint, async () =>
      handler(mounting.db, { ...(await inputOf(endpoint, http)), repeatable: undefined }, http),
    ),
  );
}

function serve(
  { app }: Mounting,
  endpoint: Endpoint,
  run: (http: HonoContext<Env>) => Promise<unknown>,
): void {
  app.on(endpoint.method, endpoint.path.replace(/\{(\w+)\}/g, ':$1'), async (http) => {
    const result = await run(http);
    return result instanceof Response
      ? result
      : jsonResponse(http, endpoint, JSON.stringify(result), () => result);
  });
}

function jsonResponse(
  http: HonoContext<Env>,
  endpoint: Endpoint,
  text: string,
  parsed: () => unknown,
): Response {
  const etag = endpoint.versionAt && etagOf(endpoint, parsed());
  http.set('complete', true);
  return new Response(text, {
    status: endpoint.status,
    headers: {
      ...http.get('headers'),
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': http.get('request_id'),
      ...(etag ? { etag } : {}),
    },
  });
}

async function inputOf<E extends Endpoint>(
  endpoint: E,
  http: HonoContext<Env>,
): Promise<Omit<Input<E>, 'repeatable'>> {
  const params =
    endpoint.params &&
    validate(
      endpoint.params,
      typedParameters(endpoint.params, Object.entries(http.req.param()), 'path'),
      'path',
    );
  const search = queryOf(http.req.url);
  if (!endpoint.query && search.size > 0) throw unknownParameter([...search.keys()][0]!);
  const query =
    endpoint.query && validate(endpoint.query, typedParameters(endpoint.query, search, 'query'), 'query');
  const body = endpoint.body && validate(endpoint.body, await readJson(http), 'body');
  return { params, query, body, ifMatch: versionsIn(http.req.header('if-match')) } as Omit<
    Input<E>,
    'repeatable'
  >; // the schemas' outputs, by construction
}

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start));
}

function unknownParameter(name: string): DomainError {
  const field = `query.${name.slice(0, 100)}`;
  return new DomainError('invalid_input', `${field} is not a known field.`, {
    errors: [{ field, rule: 'is not a known field' }],
  });
}

async function readJson(http: HonoContext<Env>): Promise<unknown> {
  const type = http.req.header('content-type');
  if (type !== undefined && !/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type)) {
    throw new DomainError('unsupported_media_type', 'Send the body as application/json.');
  }
  const text = await readText(http).catch((error: unknown) => {
    // The caller hung up, or stopped in the middle: a socket's error, like a database's, but not ours.
    throw error instanceof DomainError
      ? error
      : new DomainError('malformed_json', 'The body did not arrive whole.', {
          errors: [{ field: 'body', rule: 'must arrive whole' }],
        });
  });
  if (text === '') return {};
  if (type === undefined)
    throw new DomainError('unsupported_media_type', 'Send the body as application/json.');
  if (isDeep(text)) throw invalidInput('body', `must not be nested more than ${DEEPEST} deep`);
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('malformed_json', 'The body is not well-formed JSON.', {
      errors: [{ field: 'body', rule: 'must be well-formed JSON' }],
    });
  }
}

/** Deeper than anything that we take. Some thousand levels overflow the stack of who prints it again; a mebibyte of brackets holds the server for a second. */
const DEEPEST = 100;

function isDeep(text: string): boolean {
  let depth = 0,
    inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inString && sign === '\\') at++;
    else if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The body's text, given up on as soon as it is too large, whatever its headers say. */
async function readText(http: HonoContext<Env>): Promise<string> {
  const length = http.req.header('content-length');
  if (Number(length ?? 0) > BODY_LIMIT) throw tooLarge();
  if (length !== undefined) return decoded(await http.req.arrayBuffer()); // HTTP itself ends the body there
  const request = http.req.raw;
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return decoded(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new DomainError('malformed_json', 'The body is not UTF-8.', {
      errors: [{ field: 'body', rule: 'must be UTF-8' }],
    });
  }
}

function tooLarge(): DomainError {
  return new DomainError('body_too_large', `The body must have at most ${BODY_LIMIT} bytes.`, {
    errors: [{ field: 'body', rule: `must have at most ${BODY_LIMIT} bytes` }],
  });
}

/** A problem document as a response. */
export function problemResponse(http: HonoContext<Env>, problem: Problem, retryAfter?: number): Response {
  http.set('complete', true);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...http.get('headers'),
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': problem.request_id,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) }),
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
  });
}
