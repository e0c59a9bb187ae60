import { abortAfter, followSignal, untilAborted } from './abort.ts';
import type { Answer, Args, Caller, CallOptions, Route } from './caller.ts';
import type { AccessToken } from './contract/auth/schemas.ts';
import type { Endpoint } from './contract/endpoint.ts';
import type { health } from './contract/health/endpoints.ts';
import type { Health } from './contract/health/schemas.ts';
import { ApiError, unexpectedAnswer } from './errors.ts';
import { checkOptions, type ChatterFixOptions } from './options.ts';
import { addressOf, headersOf, newIdempotencyKey, type CallArguments } from './request.ts';
import { Approvals } from './resources/approvals.ts';
import { Assets } from './resources/assets.ts';
import { Auth } from './resources/auth.ts';
import { Chat } from './resources/chat.ts';
import { Events } from './resources/events.ts';
import { Parts } from './resources/parts.ts';
import { Runs } from './resources/runs.ts';
import { WorkOrders } from './resources/work-orders.ts';
import { Session } from './session.ts';
import { sendWithRetries, type Transport } from './transport.ts';

/**
 * A client of a ChatterFix server, for Node, browsers and other runtimes with `fetch`. Its methods throw a
 * `ChatterFixError`: an `ApiError` if the server refuses the request, a `ConnectionError` or a `TimeoutError`.
 * If you abort a call yourself, it throws the reason of your signal.
 *
 * @example
 * const chatterfix = new ChatterFix({ baseUrl: 'https://cmms.example.com', key: process.env.CHATTERFIX_KEY });
 * const order = await chatterfix.workOrders.create({ title: 'Replace motor bearings', priority: 'high' });
 */
export class ChatterFix implements Caller {
  /** Work orders, open and finished. */
  readonly workOrders = new WorkOrders(this);
  /** The machines and other equipment that are maintained. */
  readonly assets = new Assets(this);
  /** Spare parts and their stock. */
  readonly parts = new Parts(this);
  /** Fix It Fred, who answers questions about maintenance. */
  readonly chat = new Chat(this);
  /** The work on Fred's answers. */
  readonly runs = new Runs(this);
  /** The changes that Fred proposes. */
  readonly approvals = new Approvals(this);
  /** Changes of records, as they happen. */
  readonly events = new Events(this);
  /** Tokens, and the identity of the caller. */
  readonly auth = new Auth(this);
  readonly #base: string;
  readonly #transport: Transport;
  readonly #totalTimeout: number | undefined;
  readonly #session: Session;

  /**
   * Throws `invalid_options` for options that contradict each other, `secret_key_in_browser` for a secret key
   * in a page.
   */
  constructor(options: ChatterFixOptions) {
    checkOptions(options);
    const { baseUrl, fetch, timeout = 30_000, totalTimeout, maxRetries = 2, ...credentials } = options;
    this.#base = baseUrl.replace(/\/+$/, '');
    this.#transport = { fetch: fetch ?? ((request) => globalThis.fetch(request)), timeout, maxRetries };
    this.#totalTimeout = totalTimeout;
    this.#session = new Session(credentials, (path, body) => this.#signIn(path, body));
  }

  /**
   * Whether the server and its database work.
   * @example const { status } = await chatterfix.health();
   */
  health(options?: CallOptions): Promise<Health> {
    return this.call<typeof health.get>('GET /health', {}, options);
  }

  /**
   * Signs a person in with their password: at the tenant that is given, or at the tenant of the client's
   * publishable key. Later calls are made as this person. Where the person has a second factor, the call throws
   * `second_factor_required`: then give a `code` of it, or a recovery code, too. The token is kept in memory only. Throws
   * `invalid_credentials`.
   * @example await chatterfix.signIn({ username: 'maria', password });
   */
  signIn(credentials: {
    username: string;
    password: string;
    code?: string;
    tenant?: string;
  }): Promise<AccessToken> {
    return this.#session.signIn(credentials);
  }

  /**
   * Uses the token of a person who has signed in elsewhere, for example at your own back end. Later calls are
   * made as this person. The token is kept in memory only.
   * @example chatterfix.signInWithToken(await myBackEnd.tokenFor(person));
   */
  signInWithToken(answer: AccessToken): AccessToken {
    return this.#session.take(answer);
  }

  /**
   * The server's address, without a slash at its end.
   * @example console.log(`Signing in at ${new URL(chatterfix.baseUrl).host}`);
   */
  get baseUrl(): string {
    return this.#base;
  }

  /**
   * The publishable key (`pk_…`) that the client was made with, if any.
   * @example if (chatterfix.publishableKey === undefined) hideSignIn();
   */
  get publishableKey(): string | undefined {
    const { key } = this.#session;
    return key?.startsWith('pk_') ? key : undefined;
  }

  /**
   * Changes a person's own password; `password` is the present one. All sessions of the person end, and later
   * calls are made in a new one. Throws `invalid_credentials`, and `invalid_input` for a password that is easy
   * to guess.
   * @example await chatterfix.changePassword({ username: 'maria', password, new_password });
   */
  changePassword(change: {
    username: string;
    password: string;
    new_password: string;
    code?: string;
    tenant?: string;
  }): Promise<AccessToken> {
    return this.#session.changePassword(change);
  }

  /**
   * Signs the person out: here at once, so that later calls use the client's own credentials again, and at the
   * server, which then refuses the token. Resolves with false if the server could not be told; the token then
   * stays valid until it expires.
   * @example await chatterfix.signOut();
   */
  signOut(): Promise<boolean> {
    return this.#session.signOut();
  }

  /**
   * Calls `listener` when a person signs in or out, or their session ends. Returns a function that removes
   * it.
   * @example const stop = chatterfix.onSessionChange(() => render());
   */
  onSessionChange(listener: () => void): () => void {
    return this.#session.onChange(listener);
  }

  /**
   * Calls an endpoint of the contract. All resources use this method; call it yourself for an endpoint that no
   * resource offers.
   * @example
   * import type { workOrders } from '@chatterfix/sdk/contract';
   * const order = await chatterfix.call<typeof workOrders.get>('GET /api/work-orders/{id}', { params: { id: 17 } });
   */
  async call<E extends Endpoint>(
    route: Route<E>,
    args: Args<E>,
    options: CallOptions = {},
  ): Promise<Answer<E>> {
    const own = new AbortController();
    const release = followSignal(options.signal, own);
    try {
      return (await this.#send(route, args as CallArguments, options, own, json)) as Answer<E>; // the server answers by the same contract
    } finally {
      release();
    }
  }

  /**
   * Calls an endpoint that streams events, and returns the response so that you can read it while it arrives.
   * `options.signal` stays attached to the response: pass one that lives only as long as the stream.
   * `chat.stream` is built on this method.
   * @example const response = await chatterfix.openStream<typeof chat.send>('POST /api/chat', { body: { message } });
   */
  openStream<E extends Endpoint>(
    route: Route<E>,
    args: Args<E>,
    options: CallOptions = {},
  ): Promise<Response> {
    const own = new AbortController();
    followSignal(options.signal, own);
    return this.#send(route, args as CallArguments, options, own, eventStream);
  }

  /** Sends a call, and once more with a new token if the server says that the token has expired. */
  async #send<T>(
    route: string,
    args: CallArguments,
    options: CallOptions,
    own: AbortController,
    { accept, read }: Reading<T>,
  ): Promise<T> {
    const [method = '', template = ''] = route.split(' ');
    // All tries share one key, also those with a renewed token, so that a write whose answer was lost is not
    // done twice.
    const idempotencyKey = options.idempotencyKey ?? (method === 'GET' ? undefined : newIdempotencyKey());
    const { signal } = own;
    const send = (token: string | undefined) =>
      sendWithRetries(
        this.#transport,
        {
          method,
          url: this.#base + addressOf(template, args),
          headers: headersOf(accept, token, { ...options, idempotencyKey }),
          json: args.body,
          signal,
          repeatable: true,
        },
        read,
      );
    const stopTimer = abortAfter(this.#totalTimeout, own);
    try {
      const token = await untilAborted(this.#session.token(), signal);
      try {
        return await send(token);
      } catch (error) {
        if (token === undefined || !isRefusedToken(error) || !this.#session.refused(token)) throw error;
        return await send(await untilAborted(this.#session.token(), signal));
      }
    } finally {
      stopTimer();
    }
  }

  /** Requests a session. The request is not idempotent, so it is not repeated. */
  async #signIn<Answer>(path: string, body: unknown): Promise<Answer> {
    const own = new AbortController();
    const stopTimer = abortAfter(this.#totalTimeout, own);
    try {
      const answer = await sendWithRetries(
        this.#transport,
        {
          method: 'POST',
          url: this.#base + path,
          headers: headersOf(json.accept, undefined, {}),
          json: body,
          signal: own.signal,
          repeatable: false,
        },
        json.read,
      );
      return answer as Answer; // the server answers by the same contract
    } finally {
      stopTimer();
    }
  }
}

/** A kind of answer: the Accept header that requests it, and the function that reads it. */
interface Reading<T> {
  accept: string;
  read: (response: Response) => Promise<T>;
}

const json: Reading<unknown> = {
  accept: 'application/json',
  async read(response) {
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch (error) {
      throw unexpectedAnswer(response, 'JSON', text, error);
    }
  },
};

const eventStream: Reading<Response> = {
  accept: 'text/event-stream',
  async read(response) {
    if (/text\/(event-stream|markdown)/.test(response.headers.get('content-type') ?? '')) return response;
    throw unexpectedAnswer(response, 'a stream of events', await response.text());
  },
};

function isRefusedToken(error: unknown): boolean {
  return error instanceof ApiError && ['token_expired', 'unauthenticated'].includes(error.code);
}
