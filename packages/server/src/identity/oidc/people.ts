import { roles, singleSignOnPrefix, type Role } from '@chatterfix/sdk/contract';
import { createHash } from 'node:crypto';
import { printable } from '../../platform/validate.ts';
import type { Provider } from './provider.ts';

/** Somebody who signed in with an identity provider. */
export interface Person {
  /**
   * Unique per issuer and subject: `sso:` and a hash. No user, key or vendor's person can have such an id.
   */
  id: string;
  /** The display name. */
  name: string;
  role: Role;
  /** The person's id at the issuer. */
  subject: string;
}

/** What the issuer says about a person. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The claims that `personOf` needs. Issuers may put them into the ID token or answer them at the userinfo
 * endpoint.
 */
export function neededClaims({ role_claim, allowed_email_domains }: Provider): string[] {
  return [
    'name',
    ...(role_claim === null ? [] : [role_claim]),
    ...(allowed_email_domains.length > 0 ? ['email', 'email_verified'] : []),
  ];
}

/** Makes a person from claims. Returns undefined if the tenant's rules do not let this person in. */
export function personOf(
  provider: Provider,
  issuer: string,
  subject: string,
  claims: Claims,
): Person | undefined {
  if (
    provider.allowed_email_domains.length > 0 &&
    !hasVerifiedAddressIn(provider.allowed_email_domains, claims)
  )
    return undefined;
  const hash = createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url');
  const name =
    [claims['name'], claims['preferred_username'], claims['email'], subject].find(
      (value): value is string => typeof value === 'string' && value.trim() !== '',
    ) ?? subject;
  return {
    id: singleSignOnPrefix + hash,
    name: shown(name),
    role: roleOf(provider, claims),
    subject: shown(subject),
  };
}

/**
 * Whether the person has a verified address of one of the domains. Anybody can enter an address that is not
 * verified.
 */
function hasVerifiedAddressIn(domains: readonly string[], { email, email_verified }: Claims): boolean {
  return (
    typeof email === 'string' &&
    (email_verified === true || email_verified === 'true') &&
    domains.includes(domainOf(email) ?? '')
  );
}

/**
 * The domain of an email address: everything behind its only @ (or behind the quoted part, which may have
 * more). Undefined for a text that is no address, such as `x@evil.example@plant.example`.
 */
function domainOf(email: string): string | undefined {
  const [, domain] =
    /^(?:[^\s\p{C}"(),:;<>@[\\\]]{1,64}|"[^\p{C}"\\]{0,62}")@((?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63})$/iu.exec(
      email,
    ) ?? [];
  return domain?.toLowerCase();
}

/** The highest role that any value of the role claim gives. */
function roleOf({ default_role, role_claim, role_map }: Provider, claims: Claims): Role {
  const claim = role_claim !== null && Object.hasOwn(claims, role_claim) ? claims[role_claim] : undefined;
  const given = (Array.isArray(claim) ? claim : [claim]).flatMap((value: unknown) =>
    typeof value === 'string' && Object.hasOwn(role_map, value) ? [role_map[value]!] : [],
  );
  return given.length === 0
    ? default_role
    : given.reduce((most, role) => (roles.indexOf(role) > roles.indexOf(most) ? role : most));
}

/** Text of an issuer as it may be stored and shown: at most 100 printable characters. */
const shown = (text: string) =>
  printable(text)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '\uFFFD')
    .trim()
    .slice(0, 100)
    .toWellFormed();
