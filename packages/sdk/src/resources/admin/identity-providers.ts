import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type {
  IdentityProvider,
  IdentityProviderCreate,
  IdentityProviderList,
  IdentityProviderUpdate,
} from '../../contract/identity-providers/schemas.ts';

/** OpenID Connect issuers that the tenant's people may sign in with. */
export class IdentityProviders {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the tenant's identity providers, including disabled ones.
   * @example const { identity_providers } = await admin.identityProviders.list();
   */
  list(options?: CallOptions): CallPromise<IdentityProviderList> {
    return this.#caller.call('GET /api/identity-providers', {}, options);
  }

  /**
   * Registers an issuer. Register the answer's `redirect_uri` at the issuer. Throws `invalid_input` for an
   * issuer without https, `conflict` if the name is taken.
   * @example
   * const { redirect_uri } = await admin.identityProviders.create({
   *   name: 'Plant login',
   *   issuer: 'https://login.example.com',
   *   client_id,
   *   client_secret,
   *   default_role: 'requester',
   * });
   */
  create(input: IdentityProviderCreate, options?: CallOptions): CallPromise<IdentityProvider> {
    return this.#caller.call('POST /api/identity-providers', { body: input }, options);
  }

  /**
   * Changes or disables an identity provider. All sessions that began with it end. Throws `not_found`,
   * `version_mismatch` (see `ifMatch`).
   * @example await admin.identityProviders.update(3, { disabled: true });
   */
  update(id: number, fields: IdentityProviderUpdate, options?: CallOptions): CallPromise<IdentityProvider> {
    return this.#caller.call('PUT /api/identity-providers/{id}', { params: { id }, body: fields }, options);
  }
}
