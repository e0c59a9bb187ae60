import type { SignedOut } from '@chatterfix/sdk/contract';
import { DomainError } from '../errors.ts';
import { recordSecurityEvent } from '../platform/db/security-events.ts';
import type { Caller, SignIn } from './sign-in.ts';
import type { IssuedClaims } from './tokens.ts';

/**
 * The session of a token, if it is valid and has not ended.
 */
export async function openSessionOf(
  { tokens, sessions, now }: Pick<SignIn, 'tokens' | 'sessions' | 'now'>,
  token: string,
): Promise<IssuedClaims | undefined> {
  const claims = await tokens.verify(token, now()).catch((error: unknown) => {
    if (error instanceof DomainError) return undefined;
    throw error;
  });
  return claims && (await sessions.isOpen(claims)) ? claims : undefined;
}

/**
 * Ends a session, at every server. A token that is not valid, or no longer, has no session to end: that is no
 * error, so that signing out can be repeated.
 */
export async function signOut(
  { sessions, db }: Pick<SignIn, 'sessions' | 'db'>,
  session: Pick<IssuedClaims, 'tenant_id' | 'session' | 'expires' | 'actor'> | undefined,
  caller: Caller,
): Promise<SignedOut> {
  if (!session) return { ended: false };
  await sessions.end(session);
  if (session.actor.kind !== 'publishable_key')
    await recordSecurityEvent(db, { actor: session.actor, via: 'api', ...caller }, session.tenant_id, {
      action: 'signed_out',
      resource: 'tokens',
    });
  return { ended: true };
}
