import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type { SignInRules } from '../../contract/auth/schemas.ts';
import type { User, UserCreate, UserList, UserUpdate } from '../../contract/users/schemas.ts';

/** The users, who sign in with a user name and password. */
export class Users {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the tenant's users.
   * @example const { users } = await admin.users.list();
   */
  list(options?: CallOptions): CallPromise<UserList> {
    return this.#caller.call('GET /api/users', {}, options);
  }

  /**
   * What the tenant demands of its users when they sign in.
   * @example const { require_second_factor } = await admin.users.signInRules();
   */
  signInRules(options?: CallOptions): CallPromise<SignInRules> {
    return this.#caller.call('GET /api/sign-in-rules', {}, options);
  }

  /**
   * Changes what the tenant demands of its users when they sign in. Sessions of users who lack it end.
   * @example await admin.users.setSignInRules({ require_second_factor: true });
   */
  setSignInRules(rules: SignInRules, options?: CallOptions): CallPromise<SignInRules> {
    return this.#caller.call('PUT /api/sign-in-rules', { body: rules }, options);
  }

  /**
   * Creates a user. Throws `invalid_input` for a password that is short or easily guessed, `conflict` if the
   * name is taken.
   * @example await admin.users.create({ username: 'maria', password, role: 'technician' });
   */
  create(input: UserCreate, options?: CallOptions): CallPromise<User> {
    return this.#caller.call('POST /api/users', { body: input }, options);
  }

  /**
   * Changes a user's password or role, or disables them. All sessions of the user end. Throws `not_found`,
   * `invalid_input`, or `version_mismatch` (see `ifMatch`).
   * @example await admin.users.update(7, { disabled: true });
   */
  update(id: number, fields: UserUpdate, options?: CallOptions): CallPromise<User> {
    return this.#caller.call('PUT /api/users/{id}', { params: { id }, body: fields }, options);
  }
}
