import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type { SignedOut, SignInRules, SignInRulesChange } from '../../contract/auth/schemas.ts';
import type { DeviceSignInList, DeviceSignInQuery } from '../../contract/device-sign-ins/schemas.ts';
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
   * Changes what the tenant demands of its users when they sign in, and how long people may stay signed in on a
   * device. Sessions of users who lack it end.
   * @example await admin.users.setSignInRules({ require_second_factor: true });
   */
  setSignInRules(rules: SignInRulesChange, options?: CallOptions): CallPromise<SignInRules> {
    return this.#caller.call('PUT /api/sign-in-rules', { body: rules }, options);
  }

  /**
   * Lists the people who stay signed in on a device, the latest first.
   * @example const { device_sign_ins } = await admin.users.deviceSignIns({ actor: 'maria' });
   */
  deviceSignIns(query: DeviceSignInQuery = {}, options?: CallOptions): CallPromise<DeviceSignInList> {
    return this.#caller.call('GET /api/device-sign-ins', { query }, options);
  }

  /**
   * Ends a person's sign-in on a device, with all its tokens. Throws `not_found`.
   * @example await admin.users.endDeviceSignIn(device_sign_ins[0].id);
   */
  endDeviceSignIn(id: string, options?: CallOptions): CallPromise<SignedOut> {
    return this.#caller.call(
      'POST /api/device-sign-ins/{sign_in_id}/end',
      { params: { sign_in_id: id } },
      options,
    );
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
