import type { CallOptions, ChatterFix } from '../client.ts';
import type { auth } from '../contract/auth/endpoints.ts';
import type { AccessToken, Me, TokenRequest } from '../contract/auth/schemas.ts';

type Routes = typeof auth;

/** Tokens, and who the caller is. */
export class Auth {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  /**
   * Mints a token for one of your system's people; from your back end, with a secret key. `ttl` in seconds, at most 900.
   * @example const { token } = await chatterfix.auth.token({ external_user_id: 'erp-42', role: 'technician' });
   */
  token(input: TokenRequest, options?: CallOptions): Promise<AccessToken> {
    return this.#client.call<Routes['token']>('POST /api/auth/token', { body: input }, options);
  }

  /** Exchanges a token that your own system signed (`keys.createSigningKey` of `Admin`) for one of ours. Each works once. Throws `unauthenticated`. */
  exchange(token: string, options?: CallOptions): Promise<AccessToken> {
    return this.#client.call<Routes['exchange']>('POST /api/auth/exchange', { body: { token } }, options);
  }

  /** Who the caller is, and what they may do. */
  me(options?: CallOptions): Promise<Me> {
    return this.#client.call<Routes['me']>('GET /api/auth/me', {}, options);
  }
}
