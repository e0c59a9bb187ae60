import {
  roles,
  TokenRequest,
  type AccessToken,
  type Role,
  type TokenExchange,
} from '@chatterfix/sdk/contract';
import { createHash } from 'node:crypto';
import { decodeProtectedHeader, importJWK, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import * as z from 'zod/mini';
import type { Actor } from '../context.ts';
import { recordSecurityEvent } from '../platform/db/security-events.ts';
import { DomainError } from '../errors.ts';
import type { Encryption } from '../platform/secrets/encryption.ts';
import { accessToken, type Caller, type SignIn } from './sign-in.ts';
import { aboutSecret, type ResolvedSigningKey } from './signing-keys.ts';

// Vendors sign tokens with a key that an admin registered. Each can be exchanged once for one of our own
// tokens.

/** The `aud` of vendors' tokens. */
const AUDIENCE = 'chatterfix';
const LONGEST_LIFE_SECONDS = 600;
const SESSION_SECONDS = 900;
/** Seconds by which a vendor's clock may differ from ours. */
const TOLERANCE_SECONDS = 30;

const Claims = z.object({
  sub: TokenRequest.shape.external_user_id,
  role: z.enum(roles),
  iat: z.number(),
  exp: z.number(),
  jti: z.string().check(z.minLength(8), z.maxLength(200)),
});

/**
 * Exchanges a vendor's token. Throws `unauthenticated` if it is not valid; the audit log of the key's tenant
 * has the reason.
 */
export async function exchangeToken(
  signIn: SignIn,
  { token }: z.output<typeof TokenExchange>,
  caller: Caller,
): Promise<AccessToken> {
  const kid = kidOf(token);
  const [key] =
    kid === undefined
      ? []
      : await signIn.db.query<ResolvedSigningKey>('select * from resolve_signing_key($1)', [kid]);
  if (!key) throw refused();
  const actor: Actor = { kind: 'system', id: `signing-key-${key.key_id}` };
  const who = { actor, via: 'api' as const, ...caller };
  try {
    if (key.revoked) throw new Refusal('the key was revoked');
    const payload = await verify(signIn.encryption, key, kid!, token, signIn.now());
    const claims = checkClaims(payload, signIn.now());
    await useOnce(signIn, key, claims);
    const role = cap(claims.role, key.max_role);
    const person: Actor = { kind: 'external_user', id: claims.sub };
    await recordSecurityEvent(signIn.db, { ...who, actor: person }, key.tenant_id, {
      action: 'token_exchanged',
      resource: 'signing_keys',
      resource_id: String(key.key_id),
      detail: { role },
    });
    return await accessToken(
      signIn,
      {
        tenant_id: key.tenant_id,
        tenant: key.tenant,
        actor: person,
        role,
        given_by: { key: 'signing_keys', id: key.key_id },
      },
      SESSION_SECONDS,
    );
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    await recordSecurityEvent(signIn.db, who, key.tenant_id, {
      action: 'token_refused',
      resource: 'signing_keys',
      resource_id: String(key.key_id),
      detail: { reason },
    });
    throw refused();
  }
}

/** Why a token is refused, for the audit log. The sender learns only that it was refused. */
class Refusal extends Error {}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^ERR_J(WT|WS|OSE)/.test(code)
    ? (error as Error).message.slice(0, 200)
    : undefined;
}

function refused(): DomainError {
  return new DomainError(
    'unauthenticated',
    'The token is not valid: its signature, kid, typ, iss, aud, sub, role, iat, exp or jti is wrong, or it was used before. The audit log has the reason.',
  );
}

function kidOf(token: string): string | undefined {
  try {
    const { kid } = decodeProtectedHeader(token);
    return typeof kid === 'string' && kid.length <= 100 && !kid.includes('\u0000') ? kid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Verifies the signature and the registered claims. A public key is never used as a shared secret, nor the
 * other way round.
 */
async function verify(
  encryption: Encryption,
  key: ResolvedSigningKey,
  kid: string,
  token: string,
  now: Date,
): Promise<JWTPayload> {
  const options: JWTVerifyOptions = {
    algorithms: [key.algorithm],
    typ: 'JWT',
    issuer: key.issuer,
    audience: AUDIENCE,
    requiredClaims: ['sub', 'role', 'iat', 'exp', 'jti'],
    clockTolerance: TOLERANCE_SECONDS,
    currentDate: now,
  };
  const verified =
    key.algorithm === 'HS256'
      ? await jwtVerify(
          token,
          Buffer.from(encryption.open(key.secret ?? '', aboutSecret(key.tenant_id, kid)), 'base64url'),
          options,
        )
      : await jwtVerify(token, await importJWK(key.public_key ?? {}, key.algorithm), options);
  const { protectedHeader: header } = verified;
  for (const name of ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64'])
    if (name in header) throw new Refusal(`the header has ${name}`);
  return verified.payload;
}

/** Checks the claims that the library does not check. */
function checkClaims(payload: JWTPayload, now: Date): z.output<typeof Claims> {
  const claims = z.safeParse(Claims, payload);
  if (!claims.success) throw new Refusal(`the claim ${String(claims.error.issues[0]?.path[0])} is not valid`);
  const { iat, exp, role } = claims.data;
  if (exp - iat > LONGEST_LIFE_SECONDS) throw new Refusal('the token lives longer than 10 minutes');
  if (iat > now.getTime() / 1000 + TOLERANCE_SECONDS) throw new Refusal('the token was issued in the future');
  if (role === 'admin') throw new Refusal('the token asks for the role admin');
  return claims.data;
}

/**
 * Records the use of a token. Throws if it was used before; the record is kept until no clock accepts the
 * token.
 */
async function useOnce(
  { db }: SignIn,
  key: ResolvedSigningKey,
  { jti, exp }: z.output<typeof Claims>,
): Promise<void> {
  const hash = createHash('sha256').update(jti).digest('hex');
  const first = await db.atOnce([
    [`select set_config('app.tenant', $1, true)`, [String(key.tenant_id)]],
    [
      `with first as (
        insert into used_tokens (tenant_id, signing_key_id, jti_hash, expires_at) values ($1, $2, $3, $4)
        on conflict do nothing returning jti_hash),
      used as (
        update signing_keys set last_used_at = date_trunc('minute', now())
        where tenant_id = $1 and id = $2 and exists (select from first)
          and last_used_at is distinct from date_trunc('minute', now()))
      select jti_hash from first`,
      [key.tenant_id, key.key_id, hash, new Date((exp + TOLERANCE_SECONDS) * 1000).toISOString()],
    ],
  ]);
  if (first.length === 0) throw new Refusal('the token was used before');
}

/** The lower of two roles. */
function cap(role: Role, most: Role): Role {
  return roles[Math.min(roles.indexOf(role), roles.indexOf(most))] ?? 'viewer';
}
