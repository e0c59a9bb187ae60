import type { AccessToken, OidcFinish } from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import { calculatePKCECodeChallenge } from 'openid-client';
import type { output } from 'zod/mini';
import type { Actor } from '../../context.ts';
import { signInAttempts } from '../schema.ts';
import { recordSecurityEvent } from '../../platform/db/security-events.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import { DomainError } from '../../errors.ts';
import { accessToken, findPageKey, type Caller } from '../sign-in.ts';
import { LONGEST_LIFE_SECONDS } from '../tokens.ts';
import { contextOfAttempt, hashOf, recordFailure, type AttemptPerson, type Ending } from './attempt.ts';
import type { Oidc } from './oidc.ts';
import { findProvider } from './provider.ts';

/**
 * Repeats the result of an attempt in another window of the same browser. `cookie` is the value that the
 * callback set.
 */
export async function collect(oidc: Oidc, attempt: string, cookie: string | undefined): Promise<Ending> {
  const [tenant] = /^[\w-]{22}$/.test(attempt)
    ? await oidc.signIn.db.query<{ tenant_id: number; tenant: string }>(
        'select * from tenant_of_attempt($1)',
        [attempt],
      )
    : [];
  if (!tenant) return { error: 'used' };
  const context = contextOfAttempt(oidc, tenant);
  const [found] = await read(
    context,
    build
      .select({ origin: signInAttempts.origin, handover_hash: signInAttempts.handover_hash })
      .from(signInAttempts)
      .where(and(ofTenant(signInAttempts), eq(signInAttempts.id, attempt))),
  );
  if (!found) return { error: 'used' };
  const handover = cookie?.startsWith(`${attempt}.`) ? cookie.slice(attempt.length + 1) : undefined;
  if (handover !== undefined && found.handover_hash === hashOf(handover))
    return { tell: { origin: found.origin, attempt, handover } };
  return { error: 'not_finished', tell: { origin: found.origin, attempt, error: 'not_finished' } };
}

const finishedColumns = {
  identity_provider_id: signInAttempts.identity_provider_id,
  origin: signInAttempts.origin,
  code_challenge: signInAttempts.code_challenge,
  // Both are set when the issuer sends the person back, and before that there is no handover to finish with.
  handover_expires_at: sql<string>`${signInAttempts.handover_expires_at}`.as('handover_expires_at'),
  person: sql<AttemptPerson>`${signInAttempts.person}`.as('person'),
};

/**
 * Finishes an attempt: the page sends the handover that its window received and the secret that it kept, and
 * gets the person's token. A handover works only once, also if it is refused.
 *
 * @throws `sign_in_failed` if anything does not match; the audit log has the reason.
 */
export async function finishSignIn(
  oidc: Oidc,
  body: output<typeof OidcFinish>,
  origin: string | undefined,
  caller: Caller,
): Promise<AccessToken> {
  const { signIn } = oidc;
  const key = await findPageKey(signIn, body.publishable_key, origin);
  const context = contextOfAttempt(oidc, key);
  const [attempt] = await write(
    context,
    build
      .update(signInAttempts)
      .set({ handover_hash: null })
      .where(
        and(
          ofTenant(signInAttempts),
          eq(signInAttempts.id, body.attempt),
          eq(signInAttempts.handover_hash, hashOf(body.handover)),
        ),
      )
      .returning(finishedColumns),
  );
  const refused = () =>
    new DomainError(
      'sign_in_failed',
      'The attempt to sign in is unknown, has expired, was used before, or belongs to another page. Sign in again.',
    );
  if (!attempt) throw refused();
  const provider = await findProvider(context, attempt.identity_provider_id);
  const reason =
    !provider || provider.disabled_at !== null || provider.version !== attempt.person.provider_version
      ? 'the identity provider was changed or disabled during the attempt'
      : attempt.origin !== origin
        ? 'a page of another origin tried to finish the attempt'
        : (await calculatePKCECodeChallenge(body.code_verifier)) !== attempt.code_challenge
          ? 'the code_verifier does not match'
          : Date.parse(attempt.handover_expires_at) <= context.now().getTime()
            ? 'the handover had expired'
            : undefined;
  if (reason !== undefined) {
    if (provider) await recordFailure(oidc, provider, caller, reason);
    throw refused();
  }
  const { id, name, role, subject, provider_version } = attempt.person;
  const actor: Actor = { kind: 'external_user', id, name };
  await recordSecurityEvent(signIn.db, { actor, via: 'api', ...caller }, context.tenant_id, {
    action: 'signed_in',
    resource: 'identity_providers',
    resource_id: String(provider!.id),
    detail: { name, subject, role },
  });
  return accessToken(
    signIn,
    {
      tenant_id: context.tenant_id,
      tenant: context.tenant,
      actor,
      role,
      identity_provider: { id: provider!.id, version: provider_version },
    },
    LONGEST_LIFE_SECONDS,
  );
}
