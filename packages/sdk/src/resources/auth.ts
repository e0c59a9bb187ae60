import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type {
  AccessToken,
  Me,
  SecondFactorBegin,
  SecondFactorBegun,
  SecondFactorConfirm,
  SecondFactorConfirmed,
  SignedOut,
  TokenRequest,
} from '../contract/auth/schemas.ts';

/** Tokens, and the identity of the caller. */
export class Auth {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Mints a token for a person of your own system. Call it from your back end with a secret key. `ttl` is in
   * seconds, from 30 to 900. Throws `forbidden` for a role that the key may not give.
   * @example const { token } = await chatterfix.auth.token({ external_user_id: 'erp-42', role: 'technician', ttl: 300 });
   */
  token(input: TokenRequest, options?: CallOptions): CallPromise<AccessToken> {
    return this.#caller.call('POST /api/auth/token', { body: input }, options);
  }

  /**
   * Exchanges a token that your own system signed for an access token of ChatterFix. Register the signing key
   * with `admin.keys.createSigningKey` first. Each token works once. Throws `unauthenticated`.
   * @example const { token } = await chatterfix.auth.exchange(signedByYou);
   */
  exchange(token: string, options?: CallOptions): CallPromise<AccessToken> {
    return this.#caller.call('POST /api/auth/exchange', { body: { token } }, options);
  }

  /**
   * Begins to add a second factor (TOTP) to a user, or to replace it, with the user's password. Show `uri` as a
   * QR code, then call `confirmSecondFactor`. Throws `invalid_credentials`.
   * @example const { uri } = await chatterfix.auth.beginSecondFactor({ tenant: 'acme', username, password });
   */
  beginSecondFactor(input: SecondFactorBegin, options?: CallOptions): CallPromise<SecondFactorBegun> {
    return this.#caller.call('POST /api/auth/second-factor/begin', { body: input }, options);
  }

  /**
   * Confirms the new second factor with a code of it. All sessions of the user end; the answer has the token of
   * a new one, and recovery codes, which are shown only once. Throws `second_factor_wrong`.
   * @example chatterfix.signInWithToken(await chatterfix.auth.confirmSecondFactor({ tenant: 'acme', username, password, new_code }));
   */
  confirmSecondFactor(input: SecondFactorConfirm, options?: CallOptions): CallPromise<SecondFactorConfirmed> {
    return this.#caller.call('POST /api/auth/second-factor/confirm', { body: input }, options);
  }

  /**
   * Ends the session of a token at the server, for example when a person signs out of your own system. Tells
   * whether there was a session to end. A client's own person signs out with `chatterfix.signOut()`.
   * @example await chatterfix.auth.endSession(tokenOfThePage);
   */
  endSession(token: string, options?: CallOptions): CallPromise<SignedOut> {
    return this.#caller.call('POST /api/auth/sign-out', { body: { token } }, options);
  }

  /**
   * Tells who the caller is and which permissions they have.
   * @example const { role, permissions } = await chatterfix.auth.me();
   */
  me(options?: CallOptions): CallPromise<Me> {
    return this.#caller.call('GET /api/auth/me', {}, options);
  }
}
