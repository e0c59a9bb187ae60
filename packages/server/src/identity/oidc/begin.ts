import type { OidcBegin, OidcBegun, SessionRequest, SignInMethods } from '@chatterfix/sdk/contract';
import { randomBytes } from 'node:crypto';
import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import type { output } from 'zod/mini';
import { signInAttempts } from '../schema.ts';
import { build, tenantId } from '../../platform/db/statements.ts';
import { write } from '../../platform/db/transaction.ts';
import { DomainError, notFound } from '../../errors.ts';
import { readSignInRules } from '../second-factor.ts';
import { findPageKey, type Caller } from '../sign-in.ts';
import { aboutSecrets, contextOfAttempt, hashOf, reasonOf, recordFailure } from './attempt.ts';
import { redirectUri, type Oidc } from './oidc.ts';
import { findProvider, offeredProviders } from './provider.ts';

const ATTEMPT_MS = 10 * 60_000;

const random = (bytes: number) => randomBytes(bytes).toString('base64url');

/** Lists the identity providers that a page may offer, and says how long people may stay signed in. */
export async function listMethods(
  oidc: Oidc,
  body: output<typeof SessionRequest>,
  origin: string | undefined,
): Promise<SignInMethods> {
  const context = contextOfAttempt(oidc, await findPageKey(oidc.signIn, body.publishable_key, origin));
  const [providers, rules] = await Promise.all([offeredProviders(context), readSignInRules(context)]);
  return { identity_providers: providers, stay_signed_in_hours: rules.stay_signed_in_hours };
}

/**
 * Begins an attempt. The page keeps a secret and sends its hash; the server keeps the hash of the state, and
 * the encrypted nonce and PKCE verifier.
 *
 * @throws `identity_provider_unavailable` if the issuer does not answer correctly.
 */
export async function beginSignIn(
  oidc: Oidc,
  body: output<typeof OidcBegin>,
  origin: string | undefined,
  caller: Caller,
): Promise<OidcBegun> {
  const key = await findPageKey(oidc.signIn, body.publishable_key, origin);
  const context = contextOfAttempt(oidc, key);
  const provider = await findProvider(context, body.identity_provider);
  if (!provider || provider.disabled_at !== null) throw notFound('identity provider');
  const configuration = await oidc.issuers.of(provider).catch(async (error: unknown) => {
    await recordFailure(oidc, provider, caller, `discovery: ${reasonOf(error)}`);
    throw new DomainError(
      'identity_provider_unavailable',
      `${provider.name} does not answer as an OpenID Connect issuer should. Try again later, or sign in another way. The audit log has the reason.`,
      { retryAfter: 10 },
    );
  });
  const [attempt, state, nonce, verifier] = [random(16), random(32), random(32), random(48)];
  const now = context.now().getTime();
  const expiresAt = new Date(now + ATTEMPT_MS).toISOString();
  await write(
    context,
    build.insert(signInAttempts).values({
      tenant_id: tenantId,
      id: attempt,
      identity_provider_id: provider.id,
      origin: origin!,
      code_challenge: body.code_challenge,
      state_hash: hashOf(state),
      expires_at: expiresAt,
      secrets: oidc.signIn.encryption.seal(JSON.stringify({ nonce, verifier }), aboutSecrets(attempt)),
    }),
  );
  const authorizationUrl = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri(oidc, provider.id),
    scope: provider.scopes.join(' '),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return {
    attempt,
    authorization_url: authorizationUrl.href,
    collect_url: `${oidc.publicUrl}/auth/oidc/collect?attempt=${attempt}`,
    expires_at: expiresAt,
  };
}
