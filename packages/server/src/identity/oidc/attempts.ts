import type {
  AccessToken,
  OidcBegin,
  OidcBegun,
  OidcFinish,
  SessionRequest,
  SignInMethods,
} from '@chatterfix/sdk/contract';
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  type Configuration,
} from 'openid-client';
import type { output } from 'zod/mini';
import type { Actor, Context } from '../../context.ts';
import { assignments } from '../../platform/db/columns.ts';
import { signInAttempts } from '../schema.ts';
import { insertOne, ofTenant, read, recordSecurityEvent, writeOne } from '../../platform/db/transaction.ts';
import { DomainError, notFound } from '../../errors.ts';
import { printable } from '../../platform/validate.ts';
import { accessToken, findPageKey, type Caller } from '../sign-in.ts';
import { LONGEST_LIFE_SECONDS } from '../tokens.ts';
import { systemContext } from '../tenants.ts';
import { findProvider, offeredProviders, redirectUri, type Provider } from './identity-providers.ts';
import type { Oidc } from './issuers.ts';
import { neededClaims, personOf, type Claims, type Person } from './people.ts';

// A person's way through an identity provider: begun by a page, back from the issuer in a window, handed over to the page, finished by the page.
// docs/decisions/0009-openid-connect.md says why it is like this.

const ATTEMPT_MS = 10 * 60_000;
const HANDOVER_MS = 60_000;

const random = (bytes: number) => randomBytes(bytes).toString('base64url');
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
const aboutSecrets = (attempt: string) => `sign-in attempt ${attempt}`;
const inTenant = (
  { sign_in: { db, now } }: Oidc,
  { tenant_id, tenant }: { tenant_id: number; tenant: string },
) => systemContext(db, { id: tenant_id, slug: tenant }, 'single-sign-on', 'viewer', now);

/** What a page may offer its visitors, besides user name and password. */
export async function listMethods(
  oidc: Oidc,
  body: output<typeof SessionRequest>,
  origin: string | undefined,
): Promise<SignInMethods> {
  return {
    identity_providers: await offeredProviders(
      inTenant(oidc, await findPageKey(oidc.sign_in, body.publishable_key, origin)),
    ),
  };
}

/** Begins: the page keeps a secret of which it tells the hash; we keep the state, the nonce and a PKCE verifier of our own. */
export async function beginSignIn(
  oidc: Oidc,
  body: output<typeof OidcBegin>,
  origin: string | undefined,
  caller: Caller,
): Promise<OidcBegun> {
  const key = await findPageKey(oidc.sign_in, body.publishable_key, origin);
  const context = inTenant(oidc, key);
  const provider = await findProvider(context, body.identity_provider);
  if (!provider || provider.disabled_at !== null) throw notFound('identity provider');
  const configuration = await oidc.issuers.of(oidc, provider).catch(async (error: unknown) => {
    await recordFailure(oidc, provider, caller, `discovery: ${reasonOf(error)}`);
    throw new DomainError(
      'identity_provider_unavailable',
      `${provider.name} does not answer as an OpenID Connect issuer must. Try again later, or sign in another way; the audit log has the reason.`,
      { retryAfter: 10 },
    );
  });
  const [attempt, state, nonce, verifier] = [random(16), random(32), random(32), random(48)];
  const now = context.now().getTime();
  const expiresAt = new Date(now + ATTEMPT_MS).toISOString();
  await insertOne(
    context,
    signInAttempts,
    {
      id: attempt,
      identity_provider_id: provider.id,
      origin: origin!,
      code_challenge: body.code_challenge,
      state_hash: hashOf(state),
      expires_at: expiresAt,
      secrets: oidc.sign_in.encryption.seal(JSON.stringify({ nonce, verifier }), aboutSecrets(attempt)),
    },
    signInAttempts.id,
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

/** How a way through an identity provider ended, for the window in which it did. */
export interface Ending {
  /** What it is to tell the page, and pages of which origin alone may hear it; undefined where nobody is known to wait. */
  tell?: { origin: string; attempt: string } & ({ handover: string } | { error: SignInError });
  error?: SignInError;
}

/** `denied` by the person; `not_allowed` by the tenant's rules; `not_finished` yet; `used` before, or never begun. */
export type SignInError = 'denied' | 'not_allowed' | 'failed' | 'expired' | 'not_finished' | 'used';

interface Attempt {
  id: string;
  identity_provider_id: number;
  origin: string;
  secrets: string;
  expires_at: string;
}

/** The issuer sent a person back. Never throws for what came from outside: the window is told, and the audit log why. */
export async function comeBack(
  oidc: Oidc,
  providerId: number,
  search: URLSearchParams,
  caller: Caller,
): Promise<Ending> {
  const { db } = oidc.sign_in;
  const states = search.getAll('state');
  const stateHash = hashOf(states.length === 1 ? states[0]! : '');
  const [tenant] = await db.query<{ tenant_id: number; tenant: string }>(
    'select * from tenant_of_state($1)',
    [stateHash],
  );
  if (!tenant) return { error: 'used' };
  const context = inTenant(oidc, tenant);
  const now = context.now();
  const [attempt] = await writeOne<Attempt>(
    context,
    sql`update ${signInAttempts} set returned_at = ${now.toISOString()}::timestamptz
    where ${ofTenant(signInAttempts)} and state_hash = ${stateHash} and returned_at is null returning id, identity_provider_id, origin, secrets, expires_at`,
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
    return refuse('failed', 'came back to the address of another identity provider');
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
  if (!person) return refuse('not_allowed', 'has no verified address of an allowed domain');
  const handover = random(32);
  await writeOne(
    context,
    sql`update ${signInAttempts} set ${assignments(signInAttempts, {
      handover_hash: hashOf(handover),
      handover_expires_at: new Date(now.getTime() + HANDOVER_MS).toISOString(),
      person: { ...person, provider_version: provider.version },
      secrets: '',
    })} where ${ofTenant(signInAttempts)} and id = ${attempt.id}`,
  );
  return { tell: { origin: attempt.origin, attempt: attempt.id, handover } };
}

/** Exchanges the code and checks everything that came with it: state, iss, nonce, aud, times and the ID token's signature. */
async function personFrom(
  oidc: Oidc,
  provider: Provider,
  attempt: Attempt,
  search: URLSearchParams,
): Promise<Person | undefined> {
  const configuration = await oidc.issuers.of(oidc, provider);
  const { nonce, verifier } = JSON.parse(
    oidc.sign_in.encryption.open(attempt.secrets, aboutSecrets(attempt.id)),
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

/** Tells once more how an attempt ended, in another window of the same browser: `cookie` is what that browser was given. */
export async function collect(oidc: Oidc, attempt: string, cookie: string | undefined): Promise<Ending> {
  const [tenant] = /^[\w-]{22}$/.test(attempt)
    ? await oidc.sign_in.db.query<{ tenant_id: number; tenant: string }>(
        'select * from tenant_of_attempt($1)',
        [attempt],
      )
    : [];
  if (!tenant) return { error: 'used' };
  const context = inTenant(oidc, tenant);
  const [found] = await read<{ origin: string; handover_hash: string | null }>(
    context,
    sql`select ${signInAttempts.origin}, ${signInAttempts.handover_hash} from ${signInAttempts}
    where ${ofTenant(signInAttempts)} and id = ${attempt}`,
  );
  if (!found) return { error: 'used' };
  const handover = cookie?.startsWith(`${attempt}.`) ? cookie.slice(attempt.length + 1) : undefined;
  if (handover !== undefined && found.handover_hash === hashOf(handover))
    return { tell: { origin: found.origin, attempt, handover } };
  return { error: 'not_finished', tell: { origin: found.origin, attempt, error: 'not_finished' } };
}

interface Finished {
  identity_provider_id: number;
  origin: string;
  code_challenge: string;
  handover_expires_at: string;
  person: Person & { provider_version: number };
}

/** The page shows what its window was told and the secret that it kept, and has the person's token. Whatever was shown once works no second time. */
export async function finishSignIn(
  oidc: Oidc,
  body: output<typeof OidcFinish>,
  origin: string | undefined,
  caller: Caller,
): Promise<AccessToken> {
  const { sign_in } = oidc;
  const key = await findPageKey(sign_in, body.publishable_key, origin);
  const context = inTenant(oidc, key);
  const [attempt] = await writeOne<Finished>(
    context,
    sql`update ${signInAttempts} set handover_hash = null where ${ofTenant(signInAttempts)} and id = ${body.attempt} and handover_hash = ${hashOf(body.handover)}
    returning identity_provider_id, origin, code_challenge, handover_expires_at, person`,
  );
  const refused = () =>
    new DomainError(
      'sign_in_failed',
      'The attempt to sign in is not known, has expired, was used before, or is not of this page. Sign in again.',
    );
  if (!attempt) throw refused();
  const provider = await findProvider(context, attempt.identity_provider_id);
  const reason =
    !provider || provider.disabled_at !== null || provider.version !== attempt.person.provider_version
      ? 'the identity provider was changed meanwhile'
      : attempt.origin !== origin
        ? 'finished by a page of another origin'
        : (await calculatePKCECodeChallenge(body.code_verifier)) !== attempt.code_challenge
          ? 'the page does not have the secret with which it began'
          : Date.parse(attempt.handover_expires_at) <= context.now().getTime()
            ? 'the handover had expired'
            : undefined;
  if (reason !== undefined) {
    if (provider) await recordFailure(oidc, provider, caller, reason);
    throw refused();
  }
  const { id, name, role, subject, provider_version } = attempt.person;
  const actor: Actor = { kind: 'external_user', id, name };
  await recordSecurityEvent(sign_in.db, { actor, via: 'api', ...caller }, context.tenant_id, {
    action: 'signed_in',
    resource: 'identity_providers',
    resource_id: String(provider!.id),
    detail: { name, subject, role },
  });
  return accessToken(
    sign_in,
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

function recordFailure(
  { sign_in }: Oidc,
  { id, tenant_id }: Provider,
  caller: Caller,
  reason: string,
): Promise<void> {
  const actor: Context['actor'] = { kind: 'system', id: `identity-provider-${id}` };
  return recordSecurityEvent(sign_in.db, { actor, via: 'api', ...caller }, tenant_id, {
    action: 'sign_in_failed',
    resource: 'identity_providers',
    resource_id: String(id),
    detail: { reason },
  });
}

/** For the admin. What the issuer sent is not quoted, but for its error's code: there may be tokens in it. */
function reasonOf(error: unknown): string {
  const {
    message,
    code,
    cause,
    error: said,
  } = error as {
    message?: unknown;
    code?: unknown;
    cause?: { cause?: { claim?: unknown } };
    error?: unknown;
  };
  const parts = [message, code, said, cause?.cause?.claim].filter(
    (part): part is string => typeof part === 'string',
  );
  return printable(parts.join('; ') || 'unknown');
}
