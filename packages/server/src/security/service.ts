import type { AccessToken, LoginRequest, Me, Role, SessionRequest, TokenRequest } from '@chatterfix/sdk/contract';
import { randomBytes } from 'node:crypto';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import type { Database } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { ResolvedKey } from './authenticate.ts';
import { passwordMatches } from './secrets.ts';
import type { TokenClaims, Tokens } from './tokens.ts';

/** What signing in needs of the application. */
export interface SignIn {
  db: Database;
  tokens: Tokens;
  findKey: (key: string) => Promise<ResolvedKey | undefined>;
  now: () => Date;
}

const USER_SESSION_SECONDS = 8 * 3600; // a shift
const PAGE_SESSION_SECONDS = 15 * 60;

/** Signs a user in, in the tenant that is named or whose publishable key the page has. */
export async function login(signIn: SignIn, body: output<typeof LoginRequest>, origin: string | undefined): Promise<AccessToken> {
  const tenant = body.publishable_key === undefined ? body.tenant ?? '' : (await pageKey(signIn, body.publishable_key, origin)).tenant;
  const [user] = await signIn.db.query<{ tenant_id: number; tenant: string; username: string; role: Role; password_hash: string }>(
    'select * from resolve_user($1, $2)', [tenant, body.username]);
  const matches = await passwordMatches(body.password, user?.password_hash);
  if (!user || !matches) throw new DomainError('invalid_credentials', 'The username or the password is wrong.');
  return accessToken(signIn, { ...user, actor: { kind: 'user', id: user.username } }, USER_SESSION_SECONDS);
}

/** Exchanges a publishable key for a short session, for pages of its origins only. */
export async function createSession(signIn: SignIn, body: output<typeof SessionRequest>, origin: string | undefined): Promise<AccessToken> {
  const key = await pageKey(signIn, body.publishable_key, origin);
  return accessToken(signIn, { ...key, actor: { kind: 'publishable_key', id: `key-${key.key_id}.${randomBytes(12).toString('base64url')}` } }, PAGE_SESSION_SECONDS);
}

/** A token for one of a vendor's people, made by the vendor's back end. */
export async function mintToken(signIn: SignIn, context: Context, body: output<typeof TokenRequest>): Promise<AccessToken> {
  authorize(context, 'tokens:mint');
  return accessToken(signIn, { ...context, actor: { kind: 'external_user', id: body.external_user_id }, role: body.role }, body.ttl);
}

export function whoAmI(context: Context): Me {
  return { tenant: context.tenant, actor: context.actor.id, actor_kind: context.actor.kind, role: context.role, permissions: [...context.permissions] };
}

async function pageKey({ findKey }: SignIn, publishable_key: string, origin: string | undefined): Promise<ResolvedKey> {
  const key = await findKey(publishable_key);
  if (!key || key.kind !== 'publishable') throw new DomainError('unauthenticated', 'The publishable key is not known, or was revoked.');
  if (origin === undefined) throw new DomainError('origin_not_allowed', 'A publishable key works only from a web page: the request has no Origin header.');
  if (!key.allowed_origins.includes(origin)) {
    throw new DomainError('origin_not_allowed', `Pages of ${origin.slice(0, 200)} may not use this publishable key. Add the origin to the key's allowed origins (ALLOWED_ORIGINS for the demo's key).`);
  }
  return key;
}

async function accessToken({ tokens, now }: SignIn, claims: TokenClaims, seconds: number): Promise<AccessToken> {
  return { ...(await tokens.issue(claims, seconds, now())), token_type: 'Bearer', role: claims.role };
}
