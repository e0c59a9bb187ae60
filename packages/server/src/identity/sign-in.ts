import type { AccessToken, LoginRequest, Me, SessionRequest, TokenRequest } from '@chatterfix/sdk/contract';
import { randomBytes } from 'node:crypto';
import type { output } from 'zod/mini';
import { authorize, type Actor, type Context } from '../context.ts';
import type { Database } from '../platform/db/database.ts';
import { recordSecurityEvent } from '../platform/db/security-events.ts';
import { DomainError } from '../errors.ts';
import type { AccountGuard } from './account-guard.ts';
import type { Encryption } from '../platform/secrets/encryption.ts';
import { upgradeHash } from './hash-upgrade.ts';
import { findKeyName, type ResolvedKey } from './keys.ts';
import { assertMayGive, rolePermissions } from './permissions.ts';
import { standingOf, useSecondFactor } from './second-factor.ts';
import { assertMayHash, passwordMatches } from '../platform/secrets/secrets.ts';
import type { Sessions } from './sessions.ts';
import { LONGEST_LIFE_SECONDS, type TokenClaims, type Tokens } from './tokens.ts';
import { findUser, type ResolvedUser } from './users.ts';

/** What signing in needs of the application. */
export interface SignIn {
  db: Database;
  tokens: Tokens;
  encryption: Encryption;
  findKey: (key: string) => Promise<ResolvedKey | undefined>;
  now: () => Date;
  guard: AccountGuard;
  sessions: Sessions;
}

/** The request that an action belongs to, and the client's address. */
export interface Caller {
  request_id: string;
  ip: string | null;
}

/** Who sends a request, from what its HTTP context keeps. */
export function callerOf(http: { get<Name extends keyof Caller>(name: Name): Caller[Name] }): Caller {
  return { request_id: http.get('request_id'), ip: http.get('ip') };
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
  const { user, actor, factor } = await checkPassword(signIn, body, origin, caller);
  await recordSecurityEvent(signIn.db, { actor, via: 'api', ...caller }, user.tenant_id, {
    action: 'signed_in',
    resource: 'users',
    resource_id: actor.id,
    ...(factor ? { detail: { second_factor: factor } } : {}),
  });
  return accessToken(signIn, { ...user, actor, user_version: user.version }, LONGEST_LIFE_SECONDS);
}

/**
 * Finds the user whose name and password these are, and who has given a code of the second factor where there
 * is one. Each failure is counted and recorded.
 *
 * @throws `invalid_credentials`; `second_factor_required` and `second_factor_wrong`; `second_factor_missing`
 * where the tenant demands one, unless the user is about to add it; `rate_limited` after too many failures;
 * `origin_not_allowed` if the page may not use its key.
 */
export async function checkPassword(
  signIn: SignIn,
  { username, password, code, ...whose }: output<typeof LoginRequest>,
  origin: string | undefined,
  caller: Caller,
  { enrolling = false } = {},
): Promise<{ user: ResolvedUser; actor: Actor; factor?: 'code' | 'recovery code' | undefined }> {
  const pageKey =
    whose.publishable_key === undefined
      ? undefined
      : await findPageKey(signIn, whose.publishable_key, origin);
  const tenant = pageKey?.tenant ?? whose.tenant ?? '';
  const attempt = await signIn.guard.begin(tenant, username, caller.ip);
  const { user, matches } = await comparePassword(signIn, tenant, username, password, attempt.parties).catch(
    async (error: unknown) => {
      await attempt.unchecked();
      throw error;
    },
  );
  // Not what was typed: people sometimes type their password there.
  const actor: Actor = { kind: 'user', id: user?.username ?? 'unknown' };
  const recordFailure = (detail = {}) =>
    recordSecurityEvent(
      signIn.db,
      { actor, via: 'api', ...caller },
      user?.tenant_id ?? pageKey?.tenant_id ?? null,
      {
        action: 'sign_in_failed',
        resource: 'users',
        resource_id: actor.id,
        detail,
      },
    );
  if (!user || !matches || user.disabled) {
    await recordFailure();
    throw new DomainError('invalid_credentials', 'The username or the password is wrong.');
  }
  const { present, required } = await standingOf(signIn.db, tenant, user.username);
  let factor;
  if (present) {
    if (code === undefined) {
      await attempt.unchecked();
      throw new DomainError('second_factor_required', 'Give a code of your second factor, too.');
    }
    await attempt.codeGiven();
    factor = await useSecondFactor(contextOfUser(signIn, user, caller), signIn.encryption, code);
    if (!factor) {
      await recordFailure({ reason: 'second factor' });
      throw new DomainError('second_factor_wrong', 'The code is wrong, or was used before.');
    }
  } else if (required && !enrolling) {
    await attempt.unchecked();
    throw new DomainError(
      'second_factor_missing',
      'Your organization demands a second factor. Add one, then sign in with it.',
    );
  }
  const current = await upgradeHash(contextOfUser(signIn, user, caller), user, password, attempt.parties);
  if (!current) throw new DomainError('invalid_credentials', 'The password was changed at the same time.');
  await attempt.succeeded();
  return { user: current, actor, factor };
}

/** The context of a user who has just given the password. */
export function contextOfUser(
  { db, now }: Pick<SignIn, 'db' | 'now'>,
  user: ResolvedUser,
  caller: Caller,
): Context {
  const { tenant_id, tenant, username, role } = user;
  const actor: Actor = { kind: 'user', id: username };
  return {
    tenant_id,
    tenant,
    actor,
    role,
    permissions: rolePermissions[role],
    db,
    now,
    via: 'api',
    ...caller,
  };
}

async function comparePassword(
  { db }: SignIn,
  tenant: string,
  username: string,
  password: string,
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
      actor: { kind: 'publishable_key', id: `key-${key.key_id}.${randomBytes(16).toString('base64url')}` },
      given_by: { key: 'api_keys', id: key.key_id },
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
    {
      ...context,
      actor: { kind: 'external_user', id: body.external_user_id },
      role: body.role,
      ...givenBy(context.actor),
    },
    body.ttl,
  );
}

/** The key that mints a token. */
function givenBy({ kind, id }: Actor): Pick<TokenClaims, 'given_by'> {
  const key = kind.endsWith('_key') ? /^key-(\d+)/.exec(id)?.[1] : undefined;
  return key === undefined ? {} : { given_by: { key: 'api_keys', id: Number(key) } };
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

/** Issues a token, of a new session unless one is given, and describes it as the API does. */
export async function accessToken(
  { tokens, now }: Pick<SignIn, 'tokens' | 'now'>,
  claims: TokenClaims,
  seconds: number,
  session?: string,
): Promise<AccessToken> {
  return {
    ...(await tokens.issue(claims, seconds, now(), session)),
    token_type: 'Bearer',
    role: claims.role,
  };
}
