import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  fetchUserInfo,
  type Configuration,
} from 'openid-client';
import { signInAttempts } from '../schema.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { write } from '../../platform/db/transaction.ts';
import type { Caller } from '../sign-in.ts';
import {
  aboutSecrets,
  contextOfAttempt,
  hashOf,
  reasonOf,
  recordFailure,
  type AttemptPerson,
  type Ending,
  type SignInError,
} from './attempt.ts';
import { redirectUri, type Oidc } from './oidc.ts';
import { neededClaims, personOf, type Claims, type Person } from './people.ts';
import { findProvider, type Provider } from './provider.ts';

const HANDOVER_MS = 60_000;

/**
 * Continues an attempt after the issuer has sent the person back to `/auth/oidc/callback/{id}`. Bad input
 * does not throw: the ending names the error, and the audit log has the reason.
 */
export async function handleCallback(
  oidc: Oidc,
  providerId: number,
  search: URLSearchParams,
  caller: Caller,
): Promise<Ending> {
  const { db } = oidc.signIn;
  const states = search.getAll('state');
  const stateHash = hashOf(states.length === 1 ? states[0]! : '');
  const [tenant] = await db.query<{ tenant_id: number; tenant: string }>(
    'select * from tenant_of_state($1)',
    [stateHash],
  );
  if (!tenant) return { error: 'used' };
  const context = contextOfAttempt(oidc, tenant);
  const now = context.now();
  const [attempt] = await write(
    context,
    build
      .update(signInAttempts)
      .set({ returned_at: now.toISOString() })
      .where(
        and(
          ofTenant(signInAttempts),
          eq(signInAttempts.state_hash, stateHash),
          isNull(signInAttempts.returned_at),
        ),
      )
      .returning({
        id: signInAttempts.id,
        identity_provider_id: signInAttempts.identity_provider_id,
        origin: signInAttempts.origin,
        secrets: signInAttempts.secrets,
        expires_at: signInAttempts.expires_at,
      }),
  );
  if (!attempt) return { error: 'used' };
  const end = (error: SignInError): Ending => ({
    error,
    tell: { origin: attempt.origin, attempt: attempt.id, error },
  });
  const provider = await findProvider(context, attempt.identity_provider_id);
  if (!provider) return end('failed');
  const refuse = async (error: SignInError, reason: string) => {
    await recordFailure(oidc, provider, caller, reason);
    return end(error);
  };
  if (provider.id !== providerId)
    return refuse('failed', 'the callback was at the address of another identity provider');
  if (Date.parse(attempt.expires_at) <= now.getTime()) return refuse('expired', 'the attempt had expired');
  if (provider.disabled_at !== null) return refuse('failed', 'the identity provider is disabled');
  let person: Person | undefined;
  try {
    person = await personFrom(oidc, provider, attempt, search);
  } catch (error) {
    return refuse(
      error instanceof AuthorizationResponseError && error.error === 'access_denied' ? 'denied' : 'failed',
      reasonOf(error),
    );
  }
  if (!person) return refuse('not_allowed', 'no verified email address of an allowed domain');
  const handover = randomBytes(32).toString('base64url');
  await write(
    context,
    build
      .update(signInAttempts)
      .set({
        handover_hash: hashOf(handover),
        handover_expires_at: new Date(now.getTime() + HANDOVER_MS).toISOString(),
        person: { ...person, provider_version: provider.version } satisfies AttemptPerson,
        secrets: '',
      })
      .where(and(ofTenant(signInAttempts), eq(signInAttempts.id, attempt.id))),
  );
  return { tell: { origin: attempt.origin, attempt: attempt.id, handover } };
}

/**
 * Exchanges the code for an ID token, and checks the state and the token's issuer, nonce, audience, times and
 * signature.
 */
async function personFrom(
  oidc: Oidc,
  provider: Provider,
  attempt: Pick<typeof signInAttempts.$inferSelect, 'id' | 'secrets'>,
  search: URLSearchParams,
): Promise<Person | undefined> {
  const configuration = await oidc.issuers.of(provider);
  const { nonce, verifier } = JSON.parse(
    oidc.signIn.encryption.open(attempt.secrets, aboutSecrets(attempt.id)),
  ) as { nonce: string; verifier: string };
  const tokens = await authorizationCodeGrant(
    configuration,
    new URL(`${redirectUri(oidc, provider.id)}?${search}`),
    {
      expectedState: search.get('state') ?? '',
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    },
  );
  const claims = tokens.claims();
  if (!claims) throw new Error('there is no ID token');
  return personOf(
    provider,
    claims.iss,
    claims.sub,
    await withUserInfo(configuration, provider, tokens.access_token, claims),
  );
}

async function withUserInfo(
  configuration: Configuration,
  provider: Provider,
  accessToken: string,
  claims: Claims & { sub: string },
): Promise<Claims> {
  if (
    configuration.serverMetadata().userinfo_endpoint === undefined ||
    neededClaims(provider).every((name) => Object.hasOwn(claims, name))
  )
    return claims;
  return { ...(await fetchUserInfo(configuration, accessToken, claims.sub)), ...claims };
}
