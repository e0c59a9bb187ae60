import * as z from 'zod/mini';
import { MintableRole, Role } from '../enum-schemas.ts';
import { displayName } from '../names.ts';
import { described, describedFields, Id, Instant, namesAField, text, Version } from '../values.ts';

/** What the fields of an identity provider mean, in answers and in inputs. */
const texts = {
  id: 'Identifier of the identity provider',
  name: 'The name on the button: Continue with …',
  issuer: "The issuer's address; its `/.well-known/openid-configuration` is read",
  client_id: 'The client that is registered at the issuer',
  client_secret: 'Kept encrypted and never shown; null for a public client',
  has_client_secret: 'Whether a client secret is set; the secret itself is never shown',
  redirect_uri: 'Register exactly this at the issuer; it belongs to this identity provider alone',
  scopes: 'The scopes that are requested from the issuer; `openid` is always one of them',
  default_role: 'The role of people for whom `role_map` has none; never admin',
  role_claim: 'The claim that decides the role, such as `groups`: a text or a list of texts; null for none',
  role_map:
    'The role for each value of the claim. If several values match, the highest role counts; never admin',
  allowed_email_domains:
    'If there is one, only people with a verified address at one of these domains can sign in',
  created_at: 'When the identity provider was registered',
  disabled_at:
    'When it was disabled: nobody can sign in with it, and its sessions are refused. Null while it is enabled',
  version: 'Counts the changes of the identity provider, from 1; also its ETag, for `If-Match`',
};

export const IdentityProvider = z.object(
  describedFields(texts, {
    id: Id,
    name: z.string(),
    issuer: z.string(),
    client_id: z.string(),
    has_client_secret: z.boolean(),
    redirect_uri: z.string(),
    scopes: z.array(z.string()),
    default_role: Role,
    role_claim: z.nullable(z.string()),
    role_map: z.record(z.string(), Role),
    allowed_email_domains: z.array(z.string()),
    created_at: Instant,
    disabled_at: z.nullable(Instant),
    version: Version,
  }),
);
export type IdentityProvider = z.infer<typeof IdentityProvider>;

const issuer = text(255, 1).check(
  z.refine((value) => {
    try {
      const url = new URL(value);
      return (
        /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && !/[?#]/.test(value)
      );
    } catch {
      return false;
    }
  }, 'must be the issuer’s address, such as https://login.example.com: https, without user, query and fragment'),
);
const scope = text(100, 1).check(
  z.regex(
    /^[\x21\x23-\x5b\x5d-\x7e]+$/,
    'must be a scope: printable ASCII without spaces, quotes and backslashes',
  ),
);
const domain = text(253, 1).check(
  z.regex(
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/,
    'must be a domain in lower case, such as example.com',
  ),
);

const fields = describedFields(texts, {
  name: displayName(100),
  client_id: text(255, 1),
  client_secret: z.nullable(text(1000, 1)),
  scopes: z.array(scope).check(
    z.minLength(1),
    z.maxLength(20),
    z.refine((scopes) => scopes.includes('openid'), 'must have openid'),
  ),
  default_role: MintableRole,
  role_claim: z.nullable(text(200, 1)),
  role_map: z
    .record(text(200, 1), MintableRole)
    .check(z.refine((map) => Object.keys(map).length <= 100, 'must have at most 100 entries')),
  allowed_email_domains: z.array(domain).check(z.maxLength(50)),
});

export const IdentityProviderCreate = z.strictObject({
  ...fields,
  ...describedFields(texts, { issuer }),
  client_secret: z._default(fields.client_secret, null),
  scopes: z._default(fields.scopes, ['openid', 'profile', 'email']),
  role_claim: z._default(fields.role_claim, null),
  role_map: z._default(fields.role_map, {}),
  allowed_email_domains: z._default(fields.allowed_email_domains, []),
});
export type IdentityProviderCreate = z.input<typeof IdentityProviderCreate>;
export const IdentityProviderUpdate = z
  .partial(
    z.strictObject({
      ...fields,
      disabled: described(
        'True disables it: nobody can sign in with it. False enables it again',
        z.boolean(),
      ),
    }),
  )
  .check(namesAField);
export type IdentityProviderUpdate = z.input<typeof IdentityProviderUpdate>;
export const IdentityProviderList = z.object({
  identity_providers: described('All identity providers of the tenant', z.array(IdentityProvider)),
});
export type IdentityProviderList = z.infer<typeof IdentityProviderList>;
