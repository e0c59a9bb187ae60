import * as z from 'zod/mini';
import { personId } from '../names.ts';
import { ActorKind, MintableRole, Permission, Role } from '../enum-schemas.ts';
import { described, Id, Instant, text } from '../values.ts';

export const AccessToken = z.object({
  token: described('Send it as `Authorization: Bearer <token>`; keep it in memory only', z.string()),
  token_type: described('How the token is sent', z.literal('Bearer')),
  expires_at: described('When the token expires', Instant),
  role: described('What the token lets its holder do', Role),
});
export type AccessToken = z.infer<typeof AccessToken>;

export const publishableKey = described(
  "The page's publishable key (`pk_…`)",
  text(200, 1).check(z.regex(/^pk_/, 'must be a publishable key (pk_…)')),
);

/** A user name as people type it; some keyboards send letters and accents apart. */
const typedName = text(100, 1).check(z.normalize('NFC'));

const code = described(
  'A code of the second factor, or a recovery code, where the user has a second factor',
  text(40, 6),
);

const namesTenant = z.refine<{ tenant?: string | undefined; publishable_key?: string | undefined }>(
  (body) => (body.tenant === undefined) !== (body.publishable_key === undefined),
  'must name either `tenant` or `publishable_key`',
);

const own = {
  username: described('Name of the user', typedName),
  password: described('Password of the user', text(1000, 1)),
  code: z.optional(code),
  tenant: z.optional(described("The tenant's name in addresses; or give `publishable_key`", text(63, 1))),
  publishable_key: z.optional(
    described("The page's publishable key (`pk_…`); or give `tenant`", publishableKey),
  ),
};
export const LoginRequest = z.strictObject(own).check(namesTenant);
export type LoginRequest = z.input<typeof LoginRequest>;

export const PasswordChange = z
  .strictObject({
    ...own,
    password: described('The present password', text(1000, 1)),
    new_password: described(
      'The new password: at least 12 characters; one that is easy to guess is refused',
      text(1000, 12),
    ),
  })
  .check(namesTenant);
export type PasswordChange = z.input<typeof PasswordChange>;

export type SecondFactorBegin = LoginRequest;
export const SecondFactorBegun = z.object({
  secret: described(
    'The new secret in base32, to type into an authenticator app; shown only once',
    z.string(),
  ),
  uri: described('The secret as an `otpauth:` address, to show as a QR code', z.string()),
});
export type SecondFactorBegun = z.infer<typeof SecondFactorBegun>;
export const SecondFactorConfirm = z
  .strictObject({
    ...own,
    new_code: described(
      'A code of the new second factor: six digits',
      text(6, 6).check(z.regex(/^[0-9]{6}$/, 'must be six digits')),
    ),
  })
  .check(namesTenant);
export type SecondFactorConfirm = z.input<typeof SecondFactorConfirm>;
export const RecoveryCodes = z.object({
  recovery_codes: described(
    'Each signs the user in once in place of a code, for the day on which the device is lost; shown only once',
    z.array(z.string()),
  ),
});
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;
export const SecondFactorConfirmed = z.extend(AccessToken, RecoveryCodes.shape);
export type SecondFactorConfirmed = z.infer<typeof SecondFactorConfirmed>;

const StayHours = z.int().check(z.minimum(0), z.maximum(12));
export const SignInRules = z.object({
  require_second_factor: described(
    'Whether users need a second factor to sign in with their password. Those who have none can only add one',
    z.boolean(),
  ),
  stay_signed_in_hours: described(
    'How many hours people may stay signed in on a device, from the sign-in on, where they choose it: at most 12; 0 for not at all',
    StayHours,
  ),
});
export type SignInRules = z.infer<typeof SignInRules>;
export const SignInRulesChange = z.strictObject({
  require_second_factor: SignInRules.shape.require_second_factor,
  stay_signed_in_hours: z.optional(described('As in the answer; keeps its value if not given', StayHours)),
});
export type SignInRulesChange = z.input<typeof SignInRulesChange>;

export const SignOutRequest = z.strictObject({
  token: described('The token whose session ends, or its refresh token (rt_…)', text(4096, 20)),
});
export type SignOutRequest = z.input<typeof SignOutRequest>;
export const SignedOut = z.object({
  ended: described(
    'Whether a session has ended; false where the token was not valid, had expired or was ended before',
    z.boolean(),
  ),
});
export type SignedOut = z.infer<typeof SignedOut>;

export const SessionRequest = z.strictObject({ publishable_key: publishableKey });
export type SessionRequest = z.input<typeof SessionRequest>;

/** The prefix of the ids of people who signed in with an identity provider. No other id may begin with it. */
export const singleSignOnPrefix = 'sso:';

export const TokenRequest = z.strictObject({
  external_user_id: described(
    "The person's id in your system; it appears as the actor",
    personId(100).check(
      z.refine(
        (id) => !id.startsWith(singleSignOnPrefix),
        `must not begin with ${singleSignOnPrefix}, which is reserved for people of identity providers`,
      ),
    ),
  ),
  role: described('What the person may do; never admin', MintableRole),
  ttl: z._default(
    described('Seconds until the token expires', z.int().check(z.minimum(30), z.maximum(900))),
    900,
  ),
});
export type TokenRequest = z.input<typeof TokenRequest>;

export const Me = z.object({
  tenant: described("The tenant's name in addresses", z.string()),
  actor: described('The id of the caller, as the audit log has it', z.string()),
  name: described(
    "The caller's display name: a person's name or a key's name, or the id if there is no other name",
    z.string(),
  ),
  actor_kind: described('What kind of caller it is', ActorKind),
  role: described(
    "The caller's role; null for a restricted key, which has the permissions it names and no role",
    z.nullable(Role),
  ),
  permissions: described('What the caller may do', z.array(Permission)),
});
export type Me = z.infer<typeof Me>;

export const TokenExchange = z.strictObject({
  token: described(
    'A JWT signed with a registered signing key: header `alg`, `typ` (JWT) and `kid`; claims `iss`, `aud` (chatterfix), `sub`, `role`, `iat`, `exp` (at most 10 minutes after `iat`), `jti` (works once)',
    text(4096, 20),
  ),
});
export type TokenExchange = z.input<typeof TokenExchange>;

export const SignInMethods = z.object({
  identity_providers: described(
    'Identity providers that the page can offer',
    z.array(
      z.object({
        id: described('Identifier of the identity provider', Id),
        name: described('The name on the button: Continue with …', z.string()),
      }),
    ),
  ),
  stay_signed_in_hours: described(
    'How many hours people may stay signed in on a device (`POST /api/auth/device`); 0 for not at all',
    StayHours,
  ),
});
export type SignInMethods = z.infer<typeof SignInMethods>;

const randomText = text(128, 43).check(
  z.regex(/^[\w.~-]+$/, 'must have only letters, digits and the characters . _ ~ -'),
);
const attemptId = 'The attempt to sign in';
export const OidcBegin = z.strictObject({
  publishable_key: publishableKey,
  identity_provider: described('Identifier of the identity provider', Id),
  code_challenge: described(
    'SHA-256, in base64url, of a secret that the page keeps: the `code_verifier` of the last step',
    text(43, 43).check(z.regex(/^[\w-]+$/, 'must be base64url')),
  ),
});
export type OidcBegin = z.input<typeof OidcBegin>;
export const OidcBegun = z.object({
  attempt: described(attemptId, z.string()),
  authorization_url: described('The page opens this address in a new window', z.string()),
  collect_url: described(
    "The page opens this address in a new window if the identity provider's pages cut the first window's link to it; accept messages only from the origin of this address",
    z.string(),
  ),
  expires_at: described('When the attempt expires', Instant),
});
export type OidcBegun = z.infer<typeof OidcBegun>;
export const OidcFinish = z.strictObject({
  publishable_key: publishableKey,
  attempt: described(attemptId, text(100, 1)),
  handover: described(
    'The `handover` that the window posted to the page; it works once, within a minute',
    randomText,
  ),
  code_verifier: described('The secret of which `code_challenge` is the hash', randomText),
});
export type OidcFinish = z.input<typeof OidcFinish>;
