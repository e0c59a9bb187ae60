import * as z from 'zod/mini';
import { AccessToken, publishableKey } from '../auth/schemas.ts';
import { Role } from '../enum-schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import { described, describedFields, Instant, text } from '../values.ts';

export const DeviceTokenRequest = z.strictObject({
  publishable_key: publishableKey,
  token: described(
    'The token of a person who signed in at most 5 minutes ago; later the `refresh_token` of the last answer',
    text(4096, 20),
  ),
  proof: described(
    'Proof that the caller has the private key: a JWT as RFC 9449 describes it. Its header has `typ` (dpop+jwt), `alg` (ES256) and `jwk` (the public key); its claims are `jti`, `htm` (POST), `htu` (the address of this request), `iat`, and `ath`, the SHA-256 of `token` in base64url',
    text(2000, 100).check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'must be a signed JWT')),
  ),
});
export type DeviceTokenRequest = z.input<typeof DeviceTokenRequest>;

export const DeviceToken = z.extend(AccessToken, {
  expires_in: described(
    'Seconds from now until the token expires, for devices whose clock may be wrong. 0 where it has expired already, because the answer repeats an earlier one: then refresh again',
    z.int().check(z.minimum(0)),
  ),
  refresh_token: described(
    'Gives the next token, together with a proof by the same key. It works once',
    z.string(),
  ),
});
export type DeviceToken = z.infer<typeof DeviceToken>;

export const DeviceSignIn = z.object({
  id: described('Identifier, a UUID', z.string()),
  ...describedFields(
    {
      actor: 'The id of the person, as the audit log has it',
      name: 'Their display name',
      role: 'What they may do',
      origin: 'The origin of the page on which they signed in',
      signed_in_at: 'When they signed in',
      last_used_at: 'When the device last asked for a token',
      expires_at: 'When they have to sign in again',
    },
    {
      actor: z.string(),
      name: z.string(),
      role: Role,
      origin: z.string(),
      signed_in_at: Instant,
      last_used_at: Instant,
      expires_at: Instant,
    },
  ),
});
export type DeviceSignIn = z.infer<typeof DeviceSignIn>;

export const DeviceSignInQuery = z.strictObject({
  actor: z.optional(described('Only those of this person', text(150, 1))),
  ...pageQuery,
});
export type DeviceSignInQuery = z.input<typeof DeviceSignInQuery>;
export const DeviceSignInList = z.object({
  device_sign_ins: described('The sign-ins of this page, the latest first', z.array(DeviceSignIn)),
  ...pageFields,
});
export type DeviceSignInList = z.infer<typeof DeviceSignInList>;

export const DeviceSignInParams = z.strictObject({
  sign_in_id: described('The sign-in', text(64, 1)),
});
