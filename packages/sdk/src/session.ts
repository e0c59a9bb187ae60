import { within } from './abort.ts';
import type { AccessToken, SignedOut } from './contract/auth/schemas.ts';
import { ApiError, ChatterFixError, invalidOptions } from './errors.ts';

/** How the client authenticates. Give none of them if a person is to sign in later. */
export interface Credentials {
  /** A token that your back end minted with `auth.token`. */
  token?: string | undefined;
  /**
   * Returns a token. It is called when a token is needed, and again when the server says that the token has
   * expired. It has as long as one try (`timeout`). If it throws, the call throws `token_failed`, with what it
   * threw as `cause`.
   * @example new ChatterFix({ baseUrl, getToken: async () => (await fetch('/my/token')).text() });
   */
  getToken?: (() => string | Promise<string>) | undefined;
  /** In pages a publishable key (`pk_…`); on servers a secret key (`sk_…`) or a restricted one (`rk_…`). */
  key?: string | undefined;
}

/** The session of a person that goes on when its token has expired. */
export interface LastingSession {
  /** Gets the next token; undefined if the session has ended. What it throws is thrown by the call. */
  renew(): Promise<AccessToken | undefined>;
  /** Ends the session at the server, when the person signs out. */
  end(): Promise<void>;
}

interface Person {
  token: string;
  until: number;
  lasting: LastingSession | undefined;
  renewing?: Promise<AccessToken | undefined> | undefined;
}

/** `hasEnded`: the server no longer accepts the person's session, and nobody has signed out here. */
type SessionListener = (hasEnded: boolean) => void;

type Post = <Answer = AccessToken>(path: string, body: unknown) => Promise<Answer>;

interface PasswordOf {
  username: string;
  password: string;
  code?: string;
  tenant?: string;
}

/** A session is renewed this long before it expires. */
const earlyMilliseconds = 30_000;

function isSecret(key: string | undefined): key is string {
  return /^[rs]k_/.test(key ?? '');
}

/** Decides which token is sent. Tokens are kept in memory only. */
export class Session {
  readonly #credentials: Credentials;
  readonly #post: Post;
  readonly #listeners = new Set<SessionListener>();
  /** The token of the page's session or the last one from `getToken`, and when to renew it. */
  #current: { token: string; until: number } | undefined;
  #asking: Promise<string> | undefined;
  #person: Person | undefined;

  constructor(credentials: Credentials, post: Post) {
    const { token, getToken, key } = credentials;
    const given = [token, getToken, key].filter((way) => way !== undefined).length;
    if (given > 1) throw invalidOptions('Give one of token, getToken and key.');
    const missing = ['token', 'getToken', 'key'].find((name) => name in credentials);
    if (given === 0 && missing) throw invalidOptions(`${missing} is undefined.`);
    if (key !== undefined && !/^[prs]k_/.test(key))
      throw invalidOptions('A key begins with pk_ (for pages), sk_ or rk_.');
    if (isSecret(key) && typeof document !== 'undefined') {
      throw new ChatterFixError(
        'secret_key_in_browser',
        'A secret key (sk_…, rk_…) must never be in a page. Use pk_… or getToken.',
      );
    }
    this.#credentials = credentials;
    this.#post = post;
  }

  /** The token to send; undefined without credentials. `getToken` may take so many milliseconds. */
  async token(timeout: number): Promise<string | undefined> {
    const person = this.#person;
    if (person) {
      if (person.until > Date.now()) return person.token;
      const answer = await (person.renewing ??= person.lasting
        ?.renew()
        .finally(() => (person.renewing = undefined)));
      if (person !== this.#person) return this.token(timeout); // somebody has signed in or out meanwhile
      if (answer) {
        person.until = Date.parse(answer.expires_at);
        return (person.token = answer.token);
      }
      if (person.token) {
        this.#forgetPerson(true);
        throw new ApiError({
          code: 'token_expired',
          status: 401,
          detail: 'The session has ended.',
        });
      }
      this.#person = undefined;
    }
    const { token, getToken, key } = this.#credentials;
    if (token !== undefined) return token;
    if (isSecret(key)) return key;
    if (!getToken && key === undefined) return undefined;
    if (this.#current && this.#current.until > Date.now()) return this.#current.token;
    const asking = (this.#asking ??= this.#ask());
    try {
      return await (getToken ? within(asking, timeout, 'getToken') : asking);
    } finally {
      // Also where it was too slow, so that the next call asks again.
      if (this.#asking === asking) this.#asking = undefined;
    }
  }

  async #ask(): Promise<string> {
    const { getToken, key } = this.#credentials;
    if (getToken) {
      const token = await askProgram(getToken);
      this.#current = { token, until: Infinity };
      return token;
    }
    const { token, expires_at } = await this.#post('/api/auth/session', { publishable_key: key }).catch(
      (error: unknown) => {
        if (!(error instanceof ApiError && error.code === 'unauthenticated')) throw error;
        // The key is wrong: signing in would not help.
        throw new ApiError({ ...error, code: 'key_refused' });
      },
    );
    this.#current = { token, until: Date.parse(expires_at) - earlyMilliseconds };
    return token;
  }

  /**
   * Forgets a token that the server refused. Returns whether another token can be obtained, so that the call
   * can be repeated.
   */
  refused(token: string): boolean {
    const person = this.#person;
    if (person?.token === token) {
      person.until = 0;
      if (!person.lasting) this.#forgetPerson(true);
      return Boolean(person.lasting);
    }
    const { getToken, key } = this.#credentials;
    if (this.#current?.token === token) this.#current = undefined; // otherwise another call has already renewed it
    return Boolean(getToken ?? key?.startsWith('pk_'));
  }

  signIn(body: PasswordOf): Promise<AccessToken> {
    return this.#withPassword('/api/auth/login', body);
  }

  changePassword(body: PasswordOf & { new_password: string }): Promise<AccessToken> {
    return this.#withPassword('/api/auth/password', body);
  }

  async #withPassword(path: string, body: PasswordOf): Promise<AccessToken> {
    const { key } = this.#credentials;
    return this.take(
      await this.#post(
        path,
        body.tenant === undefined && key?.startsWith('pk_') ? { ...body, publishable_key: key } : body,
      ),
    );
  }

  take(answer: AccessToken, lasting?: LastingSession): AccessToken {
    const goesOn = this.#person && lasting;
    this.#person = { token: answer.token, until: Date.parse(answer.expires_at), lasting };
    if (!goesOn) this.#changed();
    return answer;
  }

  get key(): string | undefined {
    return this.#credentials.key;
  }

  async signOut(): Promise<boolean> {
    const person = this.#person;
    if (!person) return true;
    const { token, lasting } = person;
    this.#forgetPerson();
    // Where the server cannot be told, the person is signed out here all the same.
    return Promise.all([
      lasting?.end(),
      token && this.#post<SignedOut>('/api/auth/sign-out', { token }),
    ]).then(
      () => true,
      () => false,
    );
  }

  #forgetPerson(hasEnded?: boolean): void {
    this.#person = undefined;
    this.#changed(hasEnded);
  }

  onChange(listener: SessionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(hasEnded = false): void {
    for (const listener of this.#listeners) listener(hasEnded);
  }
}

/** The token that the program returns. Its own errors become the cause of ours. */
async function askProgram(getToken: () => string | Promise<string>): Promise<string> {
  let token: unknown;
  try {
    token = await getToken();
  } catch (cause) {
    if (cause instanceof ChatterFixError) throw cause;
    const reason = (cause as Error | undefined)?.message ?? String(cause); // whatever it threw
    throw new ChatterFixError('token_failed', `getToken failed: ${reason}`, { cause });
  }
  const text = typeof token === 'string' ? token.trim() : '';
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  // The value is not shown, because it may be a secret with something around it.
  throw new ChatterFixError('token_failed', 'getToken returned no token.');
}
