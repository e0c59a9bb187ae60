import { roles, type Role } from '@chatterfix/sdk/contract';
import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import * as z from 'zod/mini';
import type { Actor } from '../context.ts';
import { DomainError } from '../errors.ts';

const ISSUER = 'chatterfix';
const AUDIENCE = 'chatterfix-api';
const TYPE = 'at+jwt';
/** The longest life of a token: one shift. */
export const LONGEST_LIFE_SECONDS = 8 * 3600;
/** Seconds by which the clocks of several servers may differ. */
const TOLERANCE_SECONDS = 30;

/** The content of a token. */
export interface TokenClaims {
  tenant_id: number;
  tenant: string;
  actor: Actor;
  role: Role;
  /** For a user's session: the user's version when the session began. */
  user_version?: number;
  /** For a session that began with an identity provider: its id, and its version when the session began. */
  identity_provider?: { id: number; version: number };
  /** For a session that a key gave: the key, which ends the session when it is revoked. */
  given_by?: { key: 'api_keys' | 'signing_keys'; id: number };
}

/** The content of a token that was issued. */
export interface IssuedClaims extends TokenClaims {
  /** The `jti`, which names the session. */
  session: string;
  /** The instant at which the token was issued, in milliseconds since 1970. */
  issued: number;
  /** The instant at which the token expires, in milliseconds since 1970. */
  expires: number;
}

const Claims = z.object({
  sub: z.string().check(z.regex(/^\P{Cc}{1,150}$/u)),
  iat: z.number(),
  exp: z.number(),
  jti: z.string().check(z.minLength(1), z.maxLength(64)),
  tid: z.int(),
  tenant: z.string(),
  kind: z.enum(['user', 'publishable_key', 'external_user']),
  role: z.enum(roles),
  ver: z.optional(z.int()),
  idp: z.optional(z.int()),
  key: z.optional(z.int()),
  signing_key: z.optional(z.int()),
  name: z.optional(z.string()),
});

export interface Tokens {
  /** Signs a token of a session, a new one unless given, that is valid for the given seconds from now. */
  issue(
    claims: TokenClaims,
    seconds: number,
    now: Date,
    session?: string,
  ): Promise<{ token: string; expires_at: string }>;
  /** Returns the content of a token. Throws `token_expired` or `unauthenticated`. */
  verify(token: string, now: Date): Promise<IssuedClaims>;
}

/**
 * Signs and verifies our own access tokens (JWTs with HS256). Verified tokens are remembered until they
 * expire.
 */
export function createTokens(secret: Uint8Array): Tokens {
  const verified = new LRUCache<string, IssuedClaims>({ max: 10_000 });
  return {
    async issue(claims, seconds, now, session = crypto.randomUUID()) {
      const { tenant_id, tenant, actor, role, user_version, identity_provider, given_by } = claims;
      const issued = Math.floor(now.getTime() / 1000);
      const optional = {
        ...(user_version === undefined ? {} : { ver: user_version }),
        ...(identity_provider ? { idp: identity_provider.id, ver: identity_provider.version } : {}),
        ...(given_by ? { [given_by.key === 'api_keys' ? 'key' : 'signing_key']: given_by.id } : {}),
        ...(actor.name === undefined ? {} : { name: actor.name }),
      };
      const token = await new SignJWT({ tid: tenant_id, tenant, kind: actor.kind, role, ...optional })
        .setProtectedHeader({ alg: 'HS256', typ: TYPE })
        .setSubject(actor.id)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(issued)
        .setExpirationTime(issued + seconds)
        .setJti(session)
        .sign(secret);
      return { token, expires_at: new Date((issued + seconds) * 1000).toISOString() };
    },
    async verify(token, now) {
      const known = verified.get(token);
      if (known && known.expires > now.getTime()) return known;
      try {
        const { payload, protectedHeader } = await jwtVerify(token, secret, {
          algorithms: ['HS256'],
          typ: TYPE,
          issuer: ISSUER,
          audience: AUDIENCE,
          requiredClaims: ['exp', 'iat', 'sub', 'jti'],
          currentDate: now,
        });
        if (Object.keys(protectedHeader).some((name) => name !== 'alg' && name !== 'typ'))
          throw new errors.JWTInvalid('our tokens have only alg and typ in their header');
        const { sub, iat, exp, jti, tid, tenant, kind, role, ver, idp, key, signing_key, name } = z.parse(
          Claims,
          payload,
        );
        if (exp - iat > LONGEST_LIFE_SECONDS || iat > now.getTime() / 1000 + TOLERANCE_SECONDS)
          throw new errors.JWTInvalid('our tokens live at most 8 hours and are not issued in the future');
        const session =
          idp !== undefined
            ? { identity_provider: { id: idp, version: ver ?? 0 } }
            : ver !== undefined
              ? { user_version: ver }
              : {};
        const giver = key ?? signing_key;
        const claims: IssuedClaims = {
          session: jti,
          issued: iat * 1000,
          expires: exp * 1000,
          tenant_id: tid,
          tenant,
          actor: { kind, id: sub, ...(name === undefined ? {} : { name }) },
          role,
          ...session,
          ...(giver === undefined
            ? {}
            : { given_by: { key: key === undefined ? 'signing_keys' : 'api_keys', id: giver } }),
        };
        verified.set(token, claims);
        return claims;
      } catch (error) {
        if (error instanceof errors.JWTExpired)
          throw new DomainError('token_expired', 'The session has ended. Sign in again.');
        throw new DomainError('unauthenticated', 'The bearer token is not valid.');
      }
    },
  };
}
