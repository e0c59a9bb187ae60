import type { input, output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { AccessToken } from './contract/auth/schemas.ts';
import type { Endpoint } from './contract/endpoint.ts';
import type { health } from './contract/health/endpoints.ts';
import type { Health } from './contract/health/schemas.ts';
import { ChatterFixError, errorOf } from './errors.ts';
import { Assets } from './resources/assets.ts';
import { Auth } from './resources/auth.ts';
import { Chat } from './resources/chat.ts';
import { Parts } from './resources/parts.ts';
import { WorkOrders } from './resources/work-orders.ts';
import { Session, type Credentials } from './session.ts';
import { sendWithRetries, type Transport } from './transport.ts';

/** Options of a client; give at most one of `token`, `getToken` and `key`. */
export interface ChatterFixOptions extends Credentials {
  /** Where the server is: `https://cmms.example.com`, with a path where it is mounted below one. */
  baseUrl: string;
  /** Another `fetch`: for tests, proxies, or a server in the same process. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds for an answer to begin; 30,000 unless given. A streamed answer may take longer, once begun. */
  timeout?: number;
  /** How often a request is tried again; 2 unless given. */
  maxRetries?: number;
}

/** Options of a single call. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  headers?: Record<string, string>;
  /** Of a write: repeated with the same key it takes effect once. Each write gets a key by itself, which covers its retries; give your own to cover a crash of yours. */
  idempotencyKey?: string | undefined;
  /** Of a change: the `version` that you read. Throws `version_mismatch` where somebody else changed the record since. */
  ifMatch?: number | undefined;
}

type Arg<Name extends string, S> = S extends $ZodType
  ? {} extends input<S>
    ? { [N in Name]?: input<S> | undefined }
    : { [N in Name]: input<S> }
  : unknown;
/** What a call of an endpoint needs. */
export type Args<E extends Endpoint> = Arg<'params', E['params']> &
  Arg<'query', E['query']> &
  Arg<'body', E['body']>;
/** What it answers. */
export type Answer<E extends Endpoint> = E['response'] extends $ZodType ? output<E['response']> : never;
/** The route of an endpoint, as its calls name it: a wrong one does not compile. */
export type Route<E extends Endpoint> = `${E['method']} ${E['path']}`;

interface AnyArgs {
  params?: Record<string, string | number> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
}

/**
 * A client of a ChatterFix server, for Node, browsers and other runtimes with `fetch`.
 *
 * @example
 * const chatterfix = new ChatterFix({ baseUrl: 'https://cmms.example.com', key: process.env.CHATTERFIX_KEY });
 * const order = await chatterfix.workOrders.create({ title: 'Replace motor bearings', priority: 'high' });
 */
export class ChatterFix {
  readonly workOrders = new WorkOrders(this);
  readonly assets = new Assets(this);
  readonly parts = new Parts(this);
  readonly chat = new Chat(this);
  readonly auth = new Auth(this);
  readonly #base: string;
  readonly #transport: Transport;
  readonly #session: Session;

  constructor({ baseUrl, fetch, timeout = 30_000, maxRetries = 2, ...credentials }: ChatterFixOptions) {
    if (!/^https?:\/\//.test(baseUrl))
      throw new ChatterFixError(
        'invalid_options',
        'baseUrl must be the address of a server: https://cmms.example.com',
      );
    this.#base = baseUrl.replace(/\/+$/, '');
    this.#transport = { fetch: fetch ?? ((request) => globalThis.fetch(request)), timeout, maxRetries };
    this.#session = new Session(credentials, (path, body) => this.#post(path, body));
  }

  /** Whether the server and its database work. */
  health(options?: CallOptions): Promise<Health> {
    return this.call<typeof health.get>('GET /health', {}, options);
  }

  /** Signs a person in, with the page's publishable key or a tenant's name; later calls are theirs. The token is kept in memory only. */
  signIn(credentials: { username: string; password: string; tenant?: string }): Promise<AccessToken> {
    return this.#session.signIn(credentials);
  }

  /** Takes the token of a person who signed in in another way (`@chatterfix/sdk/sign-in-with`); later calls are theirs. */
  signInWithToken(answer: AccessToken): AccessToken {
    return this.#session.take(answer);
  }

  /** The publishable key of a page's client. */
  get publishableKey(): string | undefined {
    const { key } = this.#session;
    return key?.startsWith('pk_') ? key : undefined;
  }

  signOut(): void {
    this.#session.signOut();
  }

  /** Is told when a person signs in or out, or their session ends; returns how to stop listening. */
  onSessionChange(listener: () => void): () => void {
    return this.#session.onChange(listener);
  }

  /** Calls an endpoint of the contract; resources are made of this. */
  async call<E extends Endpoint>(route: Route<E>, args: Args<E>, options?: CallOptions): Promise<Answer<E>> {
    const response = await this.send(route, args as AnyArgs, options);
    return (await response.json()) as Answer<E>; // the server answers by the same contract
  }

  /** The response itself, for answers that are streams. Throws for anything but a success. */
  async send(
    route: string,
    { params = {}, query, body }: AnyArgs,
    options: CallOptions = {},
  ): Promise<Response> {
    const [method = '', template = ''] = route.split(' ');
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(params[name])),
    );
    // One key for all tries: a write whose answer was lost is not done twice.
    const idempotencyKey = options.idempotencyKey ?? (method === 'GET' ? undefined : newKey());
    const request = async (token: string | undefined) =>
      this.#fetch(method, path + searchOf(query), body, {
        ...options,
        idempotencyKey,
        headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...options.headers },
      });
    const token = await this.#session.token();
    const response = await request(token);
    if (response.ok) return response;
    const error = await errorOf(response);
    const expired = error.code === 'token_expired' || error.code === 'unauthenticated';
    if (!expired || token === undefined || !this.#session.refused(token)) throw error;
    const again = await request(await this.#session.token());
    if (!again.ok) throw await errorOf(again);
    return again;
  }

  async #post(path: string, body: unknown): Promise<AccessToken> {
    const response = await this.#fetch('POST', path, body, {});
    if (!response.ok) throw await errorOf(response);
    return (await response.json()) as AccessToken;
  }

  #fetch(
    method: string,
    path: string,
    body: unknown,
    { signal, headers = {}, idempotencyKey, ifMatch }: CallOptions,
  ): Promise<Response> {
    return sendWithRetries(
      this.#transport,
      this.#base + path,
      {
        method,
        credentials: 'omit',
        signal: signal ?? null,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
          ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      method === 'GET' || idempotencyKey !== undefined,
    );
  }
}

/** 128 random bits. Pages without TLS, as on an intranet, have no `randomUUID`. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function searchOf(query: Record<string, unknown> | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  return search.size > 0 ? `?${search}` : '';
}
