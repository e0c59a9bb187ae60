import { createHash } from 'node:crypto';
import type { Actor, Context } from '../../context.ts';
import { recordSecurityEvent } from '../../platform/db/security-events.ts';
import { printable } from '../../platform/validate.ts';
import type { Caller } from '../sign-in.ts';
import { systemContext } from '../tenants.ts';
import type { Oidc } from './oidc.ts';
import type { Person } from './people.ts';
import type { Provider } from './provider.ts';

// One attempt to sign in with an identity provider: a page begins it (begin.ts), the issuer sends the window
// back (callback.ts), the window hands the result to the page, and the page finishes it (finish.ts).
// docs/decisions/0009-openid-connect.md explains why.

/**
 * Why an attempt did not succeed: the person refused (`denied`), or the tenant's rules exclude them
 * (`not_allowed`).
 */
export type SignInError = 'denied' | 'not_allowed' | 'failed' | 'expired' | 'not_finished' | 'used';

/** The result of an attempt, for the window in which the person signed in. */
export interface Ending {
  /** The message for the page that began, and that page's origin; undefined if the attempt is unknown. */
  tell?: { origin: string; attempt: string } & ({ handover: string } | { error: SignInError });
  error?: SignInError;
}

/** The person of an attempt, with the identity provider's version at that time. */
export interface AttemptPerson extends Person {
  provider_version: number;
}

/** How the secrets of an attempt are stored. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Binds the encrypted secrets of an attempt to it. */
export function aboutSecrets(attempt: string): string {
  return `sign-in attempt ${attempt}`;
}

/**
 * The context in which an attempt is read and written: it belongs to a tenant, and nobody is signed in yet.
 */
export function contextOfAttempt(
  { signIn: { db, now } }: Oidc,
  { tenant_id, tenant }: { tenant_id: number; tenant: string },
): Context {
  return systemContext(db, { id: tenant_id, slug: tenant }, 'single-sign-on', 'viewer', now);
}

/** Records a failed sign-in in the audit log of the identity provider's tenant. */
export function recordFailure(
  { signIn }: Oidc,
  { id, tenant_id }: Provider,
  caller: Caller,
  reason: string,
): Promise<void> {
  const actor: Actor = { kind: 'system', id: `identity-provider-${id}` };
  return recordSecurityEvent(signIn.db, { actor, via: 'api', ...caller }, tenant_id, {
    action: 'sign_in_failed',
    resource: 'identity_providers',
    resource_id: String(id),
    detail: { reason },
  });
}

/**
 * The reason of an error for the audit log. Of the issuer's answer only the error code is included, because
 * the rest may contain tokens.
 */
export function reasonOf(error: unknown): string {
  const {
    message,
    code,
    cause,
    error: issuersCode,
  } = error as {
    message?: unknown;
    code?: unknown;
    cause?: { cause?: { claim?: unknown } };
    error?: unknown;
  };
  const parts = [message, code, issuersCode, cause?.cause?.claim].filter(
    (part): part is string => typeof part === 'string',
  );
  return printable(parts.join('; ') || 'unknown');
}
