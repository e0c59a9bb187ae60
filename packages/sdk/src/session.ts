import type { AccessToken } from './contract/auth/schemas.ts';
import { ApiError, ChatterFixError } from './errors.ts';

/** Ways to be known to the server; none where a person signs in later. */
export interface Credentials {
  /** A token that your back end minted. */
  token?: string | undefined;
  /** Asked for a token when one is needed, and anew when the server says that it has expired. */
  getToken?: (() => string | Promise<string>) | undefined;
  /** A publishable key (`pk_…`) in pages; on servers a secret key (`sk_…`) or a restricted one (`rk_…`). */
  key?: string | undefined;
}

type Post = (path: string, body: unknown) => Promise<AccessToken>;

/** A session is renewed so long before it ends. */
const EARLY_MS = 30_000;

function isSecret(key: string | undefined): key is string {
  return /^[rs]k_/.test(key ?? '');
}

/** Knows which token to send. Tokens live in memory only. */
export class Session {
  readonly #credentials: Credentials;
  readonly #post: Post;
  readonly #listeners = new Set<() => void>();
  /** The page's session or the last token got, and when it is to be renewed. */
  #current: { token: string; until: number } | undefined;
  #asking: Promise<string> | undefined;
  #person: { token: string; until: number } | undefined;

  constructor(credentials: Credentials, post: Post) {
    const { token, getToken, key } = credentials;
    if ([token, getToken, key].filter((way) => way !== undefined).length > 1)
      throw new ChatterFixError('invalid_options', 'Give one of token, getToken and key.');
    if (key !== undefined && !/^[prs]k_/.test(key))
      throw new ChatterFixError('invalid_options', 'A key begins with pk_ (pages), sk_ or rk_ (servers).');
    if (isSecret(key) && typeof document !== 'undefined') {
      throw new ChatterFixError(
        'secret_key_in_browser',
        'A secret key (sk_…, rk_…) must never be in a page. Use a publishable key (pk_…), or getToken.',
      );
    }
    this.#credentials = credentials;
    this.#post = post;
  }

  /** The token to send, or undefined where there is no way to have one. */
  async token(): Promise<string | undefined> {
    if (this.#person) {
      if (this.#person.until > Date.now()) return this.#person.token;
      this.signOut();
      throw new ApiError({
        code: 'token_expired',
        status: 401,
        detail: 'The session has ended; sign in again.',
      });
    }
    const { token, getToken, key } = this.#credentials;
    if (token !== undefined) return token;
    if (isSecret(key)) return key;
    if (!getToken && key === undefined) return undefined;
    if (this.#current && this.#current.until > Date.now()) return this.#current.token;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<string> {
    const { getToken, key } = this.#credentials;
    if (getToken) {
      const token = await getToken();
      this.#current = { token, until: Infinity };
      return token;
    }
    const { token, expires_at } = await this.#post('/api/auth/session', { publishable_key: key }).catch(
      (error: unknown) => {
        if (!(error instanceof ApiError && error.code === 'unauthenticated')) throw error;
        // Nobody can mend that by signing in: the key is wrong.
        const { status, detail, request_id } = error;
        throw new ApiError({ code: 'key_refused', status, detail, ...(request_id ? { request_id } : {}) });
      },
    );
    this.#current = { token, until: Date.parse(expires_at) - EARLY_MS };
    return token;
  }

  /** The server refused this token. True where another can be had, so that asking again makes sense. */
  refused(token: string): boolean {
    if (this.#person?.token === token) {
      this.signOut();
      return false;
    }
    const { getToken, key } = this.#credentials;
    if (this.#current?.token === token) this.#current = undefined; // else another call has noticed already
    return getToken !== undefined || key?.startsWith('pk_') === true;
  }

  async signIn(body: { username: string; password: string; tenant?: string }): Promise<AccessToken> {
    const { key } = this.#credentials;
    return this.take(
      await this.#post(
        '/api/auth/login',
        body.tenant === undefined && key?.startsWith('pk_') ? { ...body, publishable_key: key } : body,
      ),
    );
  }

  take(answer: AccessToken): AccessToken {
    this.#person = { token: answer.token, until: Date.parse(answer.expires_at) };
    this.#changed();
    return answer;
  }

  get key(): string | undefined {
    return this.#credentials.key;
  }

  signOut(): void {
    if (!this.#person) return;
    this.#person = undefined;
    this.#changed();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
