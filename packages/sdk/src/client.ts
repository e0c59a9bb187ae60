import { abortAfter, followSignal, untilAborted } from './abort.ts';
import { callPromise, type CallPromise, type WithResponse } from './call-promise.ts';
import type { Caller, CallOptions } from './caller.ts';
import type { AccessToken } from './contract/auth/schemas.ts';
import type { Health } from './contract/health/schemas.ts';
import { ApiError, originOf, unexpectedAnswer } from './errors.ts';
import type { FetchResponse } from './fetch.ts';
import type { Operations } from './operations.ts';
import { checkLimits, checkOptions, type ChatterFixOptions } from './options.ts';
import { newIdempotencyKey, requestOf, type CallArguments, type RequestParts } from './request.ts';
import { Approvals } from './resources/approvals.ts';
import { Assets } from './resources/assets.ts';
import { Auth } from './resources/auth.ts';
import { Chat } from './resources/chat.ts';
import { Events } from './resources/events.ts';
import { Parts } from './resources/parts.ts';
import { Runs } from './resources/runs.ts';
import { WorkOrders } from './resources/work-orders.ts';
import { Session, type LastingSession } from './session.ts';
import { loadReader } from './streams.ts';
import { sendWithRetries, type Reading, type Transport } from './transport.ts';

/**
 * A client of a ChatterFix server, for Node, browsers and other runtimes with `fetch`. Its methods throw a
 * `ChatterFixError`: an `ApiError` if the server refuses the request, a `ConnectionError` or a `TimeoutError`.
 * If you abort a call yourself, it throws the reason of your signal. Nothing else is thrown.
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
  readonly #idleTimeout: number;
  readonly #session: Session;

  /**
   * Throws `invalid_options` for options that contradict each other, `secret_key_in_browser` for a secret key
   * in a page.
   */
  constructor(options: ChatterFixOptions) {
    checkOptions({ ...options });
    const {
      baseUrl,
      fetch = (request) => globalThis.fetch(request),
      timeout = 30_000,
      totalTimeout,
      idleTimeout = 45_000,
      maxRetries = 2,
      longestWait = 60_000,
      onRequest,
      onResponse,
      ...credentials
    } = options;
    this.#base = baseUrl.replace(/\/+$/, '');
    this.#transport = { fetch, timeout, maxRetries, longestWait, onRequest, onResponse };
    this.#totalTimeout = totalTimeout;
    this.#idleTimeout = idleTimeout;
    this.#session = new Session(credentials, (path, body) => this.#signIn(path, body));
  }

  /**
   * Whether the server and its database work.
   * @example const { status } = await chatterfix.health();
   */
  health(options?: CallOptions): CallPromise<Health> {
    return this.call('GET /health', {}, options);
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
   * made as this person. The token is kept in memory only. `lasting` gives the next token of the same person when
   * this one has expired; `@chatterfix/sdk/stay-signed-in` makes one. An empty token stands for one that `lasting`
   * is to give first; if it has none, the client's own credentials are used.
   * @example chatterfix.signInWithToken(await myBackEnd.tokenFor(person));
   */
  signInWithToken(answer: AccessToken, lasting?: LastingSession): AccessToken {
    return this.#session.take(answer, lasting);
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
   * Calls `listener` when a person signs in or out, or their session ends: then with true, because nobody has signed
   * out here. Returns a function that removes it.
   * @example const stop = chatterfix.onSessionChange((hasEnded) => render(hasEnded));
   */
  onSessionChange(listener: (hasEnded: boolean) => void): () => void {
    return this.#session.onChange(listener);
  }

  /**
   * Calls an endpoint of the contract. All resources use this method; call it yourself for an endpoint that no
   * resource offers.
   * @example const order = await chatterfix.call('GET /api/work-orders/{id}', { params: { id: 17 } });
   */
  call<R extends keyof Operations>(
    route: R,
    args: Operations[R]['args'],
    options?: CallOptions,
  ): CallPromise<Operations[R]['answer']>;
  call(route: string, args: CallArguments, options: CallOptions = {}): CallPromise<unknown> {
    const own = new AbortController();
    const release = followSignal(options.signal, own);
    return callPromise(this.#send(route, args, options, own, json).finally(release));
  }

  /**
   * Calls an endpoint that streams events, and returns the response so that you can read it while it arrives.
   * Reading it fails with a `TimeoutError` after `idleTimeout` without a byte, with a `ConnectionError`, or with
   * the reason of your signal. `chat.stream` is built on this method.
   * @example const response = await chatterfix.openStream('POST /api/chat', { body: { message } });
   */
  openStream<R extends keyof Operations>(
    route: R,
    args: Operations[R]['args'],
    options?: CallOptions,
  ): Promise<Response>;
  async openStream(route: string, args: CallArguments, options: CallOptions = {}): Promise<Response> {
    const own = new AbortController();
    const release = followSignal(options.signal, own);
    try {
      const loading = loadReader();
      loading.catch(() => {}); // reported below
      const { response } = await this.#send(route, args, options, own, eventStream);
      const { limitBody } = await loading;
      return limitBody(response, own, options.idleTimeout ?? this.#idleTimeout, release);
    } catch (error) {
      release();
      own.abort(); // ends the connection where an answer had begun
      throw error;
    }
  }

  /** Sends a call, and once more with a new token if the server says that the token has expired. */
  async #send<T>(
    route: string,
    args: CallArguments,
    options: CallOptions,
    own: AbortController,
    reading: Reading<T>,
  ): Promise<WithResponse<T>> {
    // All tries share one key, also those with a renewed token, so that a write whose answer was lost is not
    // done twice.
    const idempotencyKey =
      options.idempotencyKey ?? (route.startsWith('GET') ? undefined : newIdempotencyKey());
    const { timeout = this.#transport.timeout } = options;
    const token = () =>
      options.withoutToken ? undefined : untilAborted(this.#session.token(timeout), own.signal);
    const send = (token: string | undefined) =>
      this.#transmit(
        requestOf(this.#base, route, args, reading.accept, token, { ...options, idempotencyKey }),
        options,
        own,
        true,
        reading,
      );
    checkLimits(options);
    const stopTimer = abortAfter(options.totalTimeout ?? this.#totalTimeout, own);
    try {
      const first = await token();
      try {
        return await send(first);
      } catch (error) {
        if (first === undefined || !isRefusedToken(error) || !this.#session.refused(first)) throw error;
        return await send(await token());
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
      const request = requestOf(this.#base, `POST ${path}`, { body }, json.accept, undefined, {});
      const { data } = await this.#transmit(request, {}, own, false, json);
      return data as Answer; // the server answers by the same contract
    } finally {
      stopTimer();
    }
  }

  async #transmit<T>(
    request: RequestParts,
    { timeout = this.#transport.timeout, maxRetries = this.#transport.maxRetries }: CallOptions,
    { signal }: AbortController,
    repeatable: boolean,
    reading: Reading<T>,
  ): Promise<WithResponse<T>> {
    const { data, response } = await sendWithRetries(
      { ...this.#transport, timeout, maxRetries },
      { ...request, signal, repeatable },
      reading,
    );
    // It is a `Response`, unless the program's own fetch has another class with the same members.
    return { data, response: response as Response, request_id: originOf(response).request_id };
  }
}

const json: Reading<object> = {
  accept: 'application/json',
  async read(response) {
    const text = await response.text();
    let answer: unknown;
    let cause: unknown;
    try {
      answer = JSON.parse(text);
    } catch (error) {
      cause = error;
    }
    if (typeof answer === 'object' && answer) return answer;
    throw unexpectedAnswer(response, 'JSON', text, cause);
  },
};

const eventStream: Reading<FetchResponse> = {
  accept: 'text/event-stream',
  staysOpen: true,
  async read(response) {
    if (/text\/(event-stream|markdown)/.test(response.headers.get('content-type') ?? '')) return response;
    throw unexpectedAnswer(response, 'a stream of events', await response.text());
  },
};

function isRefusedToken(error: unknown): boolean {
  return error instanceof ApiError && ['token_expired', 'unauthenticated'].includes(error.code);
}
