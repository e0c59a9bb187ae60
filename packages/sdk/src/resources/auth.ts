import type { Caller, CallOptions } from '../caller.ts';
import type { auth } from '../contract/auth/endpoints.ts';
import type { AccessToken, Me, TokenRequest } from '../contract/auth/schemas.ts';

type Routes = typeof auth;

/** Tokens, and who the caller is. */
export class Auth {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Mints a token for one of your own system's people, from your back end and with a secret key. `ttl` is in
   * seconds, 30 to 900. Throws `forbidden` for a role that the key may not give.
   * @example const { token } = await chatterfix.auth.token({ external_user_id: 'erp-42', role: 'technician', ttl: 300 });
   */
  token(input: TokenRequest, options?: CallOptions): Promise<AccessToken> {
    return this.#caller.call<Routes['token']>('POST /api/auth/token', { body: input }, options);
  }

  /**
   * Exchanges a token that your own system signed for one of ours; register the key with
   * `admin.keys.createSigningKey`. Each token works once. Throws `unauthenticated`.
   * @example const { token } = await chatterfix.auth.exchange(signedByYou);
   */
  exchange(token: string, options?: CallOptions): Promise<AccessToken> {
    return this.#caller.call<Routes['exchange']>('POST /api/auth/exchange', { body: { token } }, options);
  }

  /**
   * Who the caller is, and what they may do.
   * @example const { role, permissions } = await chatterfix.auth.me();
   */
  me(options?: CallOptions): Promise<Me> {
    return this.#caller.call<Routes['me']>('GET /api/auth/me', {}, options);
  }
}
