import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  SigningKey,
  SigningKeyCreate,
  SigningKeyCreated,
  SigningKeyList,
} from '../../contract/keys/schemas.ts';

/** The tenant's keys, and the keys with which your own system signs tokens. */
export class Keys {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the tenant's keys, including revoked ones, without their secrets.
   * @example const { keys } = await admin.keys.list();
   */
  list(options?: CallOptions): CallPromise<ApiKeyList> {
    return this.#caller.call('GET /api/keys', {}, options);
  }

  /**
   * Creates a key. The answer's `key` is shown only once. Throws `invalid_input`, or `forbidden` for a
   * permission that you lack.
   * @example
   * const { key } = await admin.keys.create({ kind: 'restricted', name: 'meter reader', permissions: ['work_orders:create'] });
   */
  create(input: ApiKeyCreate, options?: CallOptions): CallPromise<ApiKeyCreated> {
    return this.#caller.call('POST /api/keys', { body: input }, options);
  }

  /**
   * Revokes a key. It is refused within seconds; tokens that it minted end within 15 minutes. Throws
   * `not_found`.
   * @example await admin.keys.revoke(4);
   */
  revoke(id: number, options?: CallOptions): CallPromise<ApiKey> {
    return this.#caller.call('POST /api/keys/{id}/revoke', { params: { id } }, options);
  }

  /**
   * The keys with which your own system signs tokens.
   * @example const { signing_keys } = await admin.keys.listSigningKeys();
   */
  listSigningKeys(options?: CallOptions): CallPromise<SigningKeyList> {
    return this.#caller.call('GET /api/signing-keys', {}, options);
  }

  /**
   * Registers a key with which your own system signs tokens, to be exchanged with `auth.exchange`. For HS256
   * the server makes the secret and shows it only once. Throws `invalid_input`.
   * @example
   * const { kid } = await admin.keys.createSigningKey({ name: 'ERP', algorithm: 'EdDSA', issuer: 'https://erp.example.com', public_key });
   */
  createSigningKey(input: SigningKeyCreate, options?: CallOptions): CallPromise<SigningKeyCreated> {
    return this.#caller.call('POST /api/signing-keys', { body: input }, options);
  }

  /**
   * Revokes a signing key; tokens signed with it are refused. Throws `not_found`.
   * @example await admin.keys.revokeSigningKey(2);
   */
  revokeSigningKey(id: number, options?: CallOptions): CallPromise<SigningKey> {
    return this.#caller.call('POST /api/signing-keys/{id}/revoke', { params: { id } }, options);
  }
}
