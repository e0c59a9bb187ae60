import { bodyLimitOf, type Endpoint } from '@chatterfix/sdk/contract';
import type { Context as HonoContext, Hono } from 'hono';
import type { output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import { assertSecretKey, authorize, partyOf, type Context, type Operator } from '../../context.ts';
import type { Database } from '../db/database.ts';
import { once, type Repeatable } from '../db/idempotency.ts';
import type { Versions } from '../db/versions.ts';
import { DomainError } from '../../errors.ts';
import { validate } from '../validate.ts';
import type { Admission } from './admission.ts';
import { jsonAnswer } from './answers.ts';
import { parseJson, readBody } from './body.ts';
import type { Env } from './env.ts';
import { etagOf, versionsIn } from './etag.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { typedParameters } from './parameters.ts';
import type { RequestTurns } from './request-turns.ts';

/** Values in a body: enough for any record, and for a thousand rows. */
const VALUES = 2_000,
  MANY_VALUES = 50_000;

/** What endpoints need of the application. */
export interface Mounting {
  app: Hono<Env>;
  db: Database;
  admission: Admission;
  /** An HMAC of a request, to recognise its repetition without storing its content. */
  fingerprint: (text: string) => string;
  turns: RequestTurns;
  /** To be called when an admin has changed a setting of the context's tenant, which this server may remember. */
  settingsChanged: (context: Context) => void;
}

type Of<Schema> = Schema extends $ZodType ? output<Schema> : undefined;
type Result<Schema> = Schema extends $ZodType ? output<Schema> : never;
/** The checked input of an endpoint. */
interface Input<E extends Endpoint> {
  params: Of<E['params']>;
  query: Of<E['query']>;
  body: Of<E['body']>;
  /** The versions that If-Match allows; the write must find one of them. */
  ifMatch: Versions;
  /**
   * Identifies repetitions of the request; set if it has an Idempotency-Key. For endpoints that store answers
   * themselves.
   */
  repeatable: Repeatable | undefined;
}
type Handler<E extends Endpoint, Caller> = (
  caller: Caller,
  input: Input<E>,
  http: HonoContext<Env>,
) => Promise<Result<E['response']> | Response>;

/** Does slow work that must not run inside a transaction, and returns the write that follows it. */
type Preparation<E extends Endpoint> = (
  context: Context,
  input: Input<E>,
) => Promise<(inside: Context, http: HonoContext<Env>) => ReturnType<Handler<E, Context>>>;

/**
 * Serves an endpoint of the contract: authenticates, authorises, checks the input, calls the handler and
 * answers with its result.
 */
export function mount<E extends Endpoint>(
  mounting: Mounting,
  endpoint: E,
  handler: Handler<E, Context>,
): void {
  mountPrepared(mounting, endpoint, withoutPreparation(handler));
}

/**
 * Serves an endpoint whose write needs slow work first, such as hashing a password. A write with an
 * Idempotency-Key is a transaction around the whole handler, so the preparation runs before it begins.
 *
 * @example
 * mountPrepared(to, users.create, (context, { body }) => prepareUserCreation(context, body));
 */
export function mountPrepared<E extends Endpoint>(
  mounting: Mounting,
  endpoint: E,
  prepare: Preparation<E>,
): void {
  const permission = endpoint.permission;
  if (permission === null || permission === 'operator')
    throw new Error(`${nameOf(endpoint)} has no permission of a tenant: use mountPublic or mountOperator`);
  serve(mounting, endpoint, async (http) => {
    const context = await mounting.admission.caller(http, endpoint);
    if (permission !== 'signed_in') authorize(context, permission);
    for (const also of endpoint.alsoNeeds ?? []) authorize(context, also);
    if (endpoint.secretKeyOnly) assertSecretKey(context);
    return handleOnce(mounting, endpoint, context, prepare, http);
  });
}

/** Serves an endpoint that only the server's operator may call. */
export function mountOperator<E extends Endpoint & { permission: 'operator' }>(
  mounting: Mounting,
  endpoint: E,
  handler: Handler<E, Operator>,
): void {
  serve(mounting, endpoint, async (http) => {
    // The operator belongs to no tenant, and so do the answers kept for repeated requests.
    const context: Context = {
      tenant_id: 0,
      tenant: '',
      role: 'viewer',
      permissions: new Set(),
      ...(await mounting.admission.operator(http, endpoint)),
    };
    return handleOnce(mounting, endpoint, context, withoutPreparation(handler), http);
  });
}

function withoutPreparation<E extends Endpoint>(handler: Handler<E, Context>): Preparation<E> {
  return async (_, input) => (inside, http) => handler(inside, input, http);
}

/** Reads and checks the input, in turn with other requests where it is much, and answers. */
async function handleOnce<E extends Endpoint>(
  mounting: Mounting,
  endpoint: E,
  context: Context,
  prepare: Preparation<E>,
  http: HonoContext<Env>,
): Promise<unknown> {
  const { turns } = mounting;
  const party = partyOf(context);
  const readText = () => textOf(endpoint, http);
  const answer = async (text: string | undefined) => {
    const input = await inputOf(endpoint, http, text, (parse) => turns.parse(party, text!, parse));
    if (endpoint.heavy) await mounting.admission.rows(context, rowsIn(input.body));
    return answerOnce(mounting, endpoint, context, prepare, input, http);
  };
  return endpoint.heavy ? turns.heavy(party, readText, answer) : answer(await readText());
}

/** How many rows the body of a heavy request has. */
function rowsIn(body: unknown): number {
  return Math.max(1, ...Object.values(body ?? {}).map((value) => (Array.isArray(value) ? value.length : 1)));
}

/**
 * Prepares and runs the handler. With an Idempotency-Key, the write and the record of its answer are one
 * transaction.
 */
async function answerOnce<E extends Endpoint>(
  { fingerprint }: Mounting,
  endpoint: E,
  context: Context,
  prepare: Preparation<E>,
  input: Omit<Input<E>, 'repeatable'>,
  http: HonoContext<Env>,
): Promise<unknown> {
  const key = endpoint.method === 'GET' ? undefined : idempotencyKey(http.req.header('idempotency-key'));
  const repeatable =
    key === undefined
      ? undefined
      : { key, route: nameOf(endpoint), fingerprint: fingerprint(JSON.stringify(input)) };
  const run = await prepare(context, { ...input, repeatable });
  if (!repeatable || endpoint.repeats === 'by-itself') return run(context, http);
  const { answer, replayed } = await once(
    context,
    repeatable,
    { secret: endpoint.repeats === 'secret-once', givesWay: endpoint.heavy },
    async (inside) => JSON.stringify(await run(inside, http)),
  );
  const response = endpointAnswer(http, endpoint, answer, () => JSON.parse(answer));
  if (replayed) response.headers.set('idempotent-replayed', 'true');
  return response;
}

/** Serves an endpoint that everybody may call. */
export function mountPublic<E extends Endpoint & { permission: null }>(
  mounting: Mounting,
  endpoint: E,
  handler: Handler<E, Database>,
): void {
  serve(mounting, endpoint, (http) =>
    mounting.admission.anyone(http, endpoint, async () => {
      const text = await textOf(endpoint, http);
      const input = await inputOf(endpoint, http, text, (parse) => parse());
      return handler(mounting.db, { ...input, repeatable: undefined }, http);
    }),
  );
}

function nameOf({ method, path }: Endpoint): string {
  return `${method} ${path}`;
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
      : endpointAnswer(http, endpoint, JSON.stringify(result), () => result);
  });
}

/** The answer of an endpoint, with its ETag if the endpoint has one. */
function endpointAnswer(
  http: HonoContext<Env>,
  endpoint: Endpoint,
  text: string,
  parsed: () => unknown,
): Response {
  const etag = endpoint.versionAt && etagOf(endpoint, parsed());
  return jsonAnswer(http, { status: endpoint.status, text, etag });
}

/** The text of the body; undefined if the endpoint has none. */
async function textOf(endpoint: Endpoint, http: HonoContext<Env>): Promise<string | undefined> {
  return endpoint.body && (await readBody(http, bodyLimitOf(endpoint)));
}

async function inputOf<E extends Endpoint>(
  endpoint: E,
  http: HonoContext<Env>,
  text: string | undefined,
  parseInTurn: (parse: () => unknown) => unknown,
): Promise<Omit<Input<E>, 'repeatable'>> {
  const params =
    endpoint.params &&
    validate(
      endpoint.params,
      typedParameters(endpoint.params, Object.entries(http.req.param()), 'path'),
      'path',
    );
  const search = queryOf(http.req.url);
  if (!endpoint.query && search.size > 0) throw unknownParameter(search.keys().next().value!);
  const query =
    endpoint.query && validate(endpoint.query, typedParameters(endpoint.query, search, 'query'), 'query');
  const { body: schema } = endpoint;
  const body =
    schema &&
    (await parseInTurn(() =>
      validate(schema, parseJson(text!, endpoint.heavy ? MANY_VALUES : VALUES), 'body'),
    ));
  return { params, query, body, ifMatch: versionsIn(http.req.header('if-match')) } as Omit<
    Input<E>,
    'repeatable'
  >; // the schemas' outputs, by construction
}

const noQuery = new URLSearchParams();

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf('?');
  return start < 0 ? noQuery : new URLSearchParams(url.slice(start));
}

function unknownParameter(name: string): DomainError {
  const field = `query.${name.slice(0, 100)}`;
  return new DomainError('invalid_input', `${field} is not a known field.`, {
    errors: [{ field, rule: 'is not a known field' }],
  });
}
