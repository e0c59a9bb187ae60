import type { AccessToken, LoginRequest, Me, SessionRequest, TokenRequest } from '@chatterfix/sdk/contract';
import { randomBytes } from 'node:crypto';
import type { output } from 'zod/mini';
import { authorize, type Actor, type Context } from '../context.ts';
import type { Database } from '../platform/db/database.ts';
import { recordSecurityEvent } from '../platform/db/security-events.ts';
import { DomainError } from '../errors.ts';
import type { AccountGuard } from './account-guard.ts';
import type { Encryption } from '../platform/secrets/encryption.ts';
import { findKeyName, type ResolvedKey } from './keys.ts';
import { assertMayGive } from './permissions.ts';
import { assertMayHash, passwordMatches } from '../platform/secrets/secrets.ts';
import { LONGEST_LIFE_SECONDS, type TokenClaims, type Tokens } from './tokens.ts';
import { findUser } from './users.ts';

/** What signing in needs of the application. */
export interface SignIn {
  db: Database;
  tokens: Tokens;
  encryption: Encryption;
  findKey: (key: string) => Promise<ResolvedKey | undefined>;
  now: () => Date;
  guard: AccountGuard;
}

/** The request that an action belongs to, and the client's address. */
export interface Caller {
  request_id: string;
  ip: string | null;
}

const PAGE_SESSION_SECONDS = 15 * 60;

/**
 * Signs a user in. The tenant is the one that `body.tenant` names, or the one of the page's publishable key.
 *
 * @throws `invalid_credentials`; `rate_limited` after too many failures; `server_busy` if too many sign in; `origin_not_allowed` if the page may
 * not use its key.
 */
export async function login(
  signIn: SignIn,
  body: output<typeof LoginRequest>,
  origin: string | undefined,
  caller: Caller,
): Promise<AccessToken> {
  const pageKey =
    body.publishable_key === undefined ? undefined : await findPageKey(signIn, body.publishable_key, origin);
  const tenant = pageKey?.tenant ?? body.tenant ?? '';
  const attempt = await signIn.guard.begin(tenant, body.username, caller.ip);
  const { user, matches } = await checkPassword(signIn, tenant, body, attempt.parties).catch(
    async (error: unknown) => {
      await attempt.unchecked();
      throw error;
    },
  );
  // Not what was typed: people sometimes type their password there.
  const actor: Actor = { kind: 'user', id: user?.username ?? 'unknown' };
  const record = (action: 'signed_in' | 'sign_in_failed') =>
    recordSecurityEvent(
      signIn.db,
      { actor, via: 'api', ...caller },
      user?.tenant_id ?? pageKey?.tenant_id ?? null,
      { action, resource: 'users', resource_id: actor.id },
    );
  if (!user || !matches || user.disabled) {
    await record('sign_in_failed');
    throw new DomainError('invalid_credentials', 'The username or the password is wrong.');
  }
  await attempt.succeeded();
  await record('signed_in');
  return accessToken(signIn, { ...user, actor, user_version: user.version }, LONGEST_LIFE_SECONDS);
}

async function checkPassword(
  { db }: SignIn,
  tenant: string,
  { username, password }: output<typeof LoginRequest>,
  parties: readonly string[],
) {
  assertMayHash(parties); // before anything is asked of the database
  const user = await findUser(db, tenant, username);
  return { user, matches: await passwordMatches(password, user?.password_hash, parties) };
}

/** Exchanges a publishable key for a short session. Only pages of the key's origins may do so. */
export async function createSession(
  signIn: SignIn,
  body: output<typeof SessionRequest>,
  origin: string | undefined,
): Promise<AccessToken> {
  const key = await findPageKey(signIn, body.publishable_key, origin);
  return accessToken(
    signIn,
    {
      ...key,
      actor: { kind: 'publishable_key', id: `key-${key.key_id}.${randomBytes(12).toString('base64url')}` },
    },
    PAGE_SESSION_SECONDS,
  );
}

/**
 * Creates a token for one of a vendor's people, for the vendor's back end.
 *
 * @throws `forbidden` if the role has permissions that the caller lacks.
 */
export async function mintToken(
  signIn: SignIn,
  context: Context,
  body: output<typeof TokenRequest>,
): Promise<AccessToken> {
  authorize(context, 'tokens:mint');
  assertMayGive(context, body.role);
  const detail = { external_user_id: body.external_user_id, role: body.role, ttl: body.ttl };
  await recordSecurityEvent(signIn.db, context, context.tenant_id, {
    action: 'token_minted',
    resource: 'tokens',
    detail,
  });
  return accessToken(
    signIn,
    { ...context, actor: { kind: 'external_user', id: body.external_user_id }, role: body.role },
    body.ttl,
  );
}

/** Describes the caller: `GET /api/auth/me`. */
export async function whoAmI(context: Context): Promise<Me> {
  const { kind, id, name = await findKeyName(context) } = context.actor;
  return {
    tenant: context.tenant,
    actor: id,
    name: name || id,
    actor_kind: kind,
    role: kind === 'restricted_key' ? null : context.role,
    permissions: [...context.permissions],
  };
}

/** Finds a publishable key. Throws unless the page that sends it may use it. */
export async function findPageKey(
  { findKey }: Pick<SignIn, 'findKey'>,
  publishableKey: string,
  origin: string | undefined,
): Promise<ResolvedKey> {
  const key = await findKey(publishableKey);
  if (!key || key.revoked || key.kind !== 'publishable')
    throw new DomainError('unauthenticated', 'The publishable key is unknown or was revoked.');
  if (origin === undefined)
    throw new DomainError(
      'origin_not_allowed',
      'A publishable key works only from a web page: the request has no Origin header.',
    );
  if (!key.allowed_origins.includes(origin)) {
    throw new DomainError(
      'origin_not_allowed',
      `Pages of ${origin.slice(0, 200)} may not use this publishable key. Add the origin to the key's allowed origins (ALLOWED_ORIGINS for the demo's key).`,
    );
  }
  return key;
}

/** Issues a token and describes it as the API does. */
export async function accessToken(
  { tokens, now }: Pick<SignIn, 'tokens' | 'now'>,
  claims: TokenClaims,
  seconds: number,
): Promise<AccessToken> {
  return { ...(await tokens.issue(claims, seconds, now())), token_type: 'Bearer', role: claims.role };
}
