import { timingSafeEqual } from 'node:crypto';
import type { DeviceToken, DeviceTokenRequest } from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import type { Actor, Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { recordSecurityEvent, type SecurityEvent } from '../../platform/db/security-events.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { write } from '../../platform/db/transaction.ts';
import type { ResolvedKey } from '../keys.ts';
import { signInRules } from '../schema.ts';
import { accessToken, findPageKey, type Caller, type SignIn } from '../sign-in.ts';
import { systemContext } from '../tenants.ts';
import type { Proof } from './proof.ts';
import { findForChange, type DeviceRow } from './row.ts';
import { deviceSignIns } from './schema.ts';

// A person stays signed in on a device: docs/decisions/0044-stay-signed-in.md explains how and why.

/** A token must be this young, so that one that was stolen later cannot be made to last. */
const YOUNG_MS = 5 * 60_000;
const TOKEN_SECONDS = 30 * 60;

/** A request whose proof was verified. */
interface ProvenRequest {
  body: output<typeof DeviceTokenRequest>;
  proof: Proof;
  origin: string | undefined;
  caller: Caller;
}

/** Stays signed in, with the token of a sign-in, or gets the next token, with a refresh token. */
export function getDeviceToken(signIn: SignIn, request: ProvenRequest): Promise<DeviceToken> {
  return (request.body.token.startsWith('rt_') ? refresh : register)(signIn, request);
}

/**
 * Binds the sign-in of a person to the key of their device.
 *
 * @throws `token_expired` for a token that is not young or whose session has ended; `forbidden` for tokens that
 * are not of a person who signed in, where the tenant does not allow it, and if the sign-in is bound already.
 */
async function register(
  signIn: SignIn,
  { body, proof, origin, caller }: ProvenRequest,
): Promise<DeviceToken> {
  const key = await findPageKey(signIn, body.publishable_key, origin);
  const context = contextOfDevices(signIn, key);
  const now = context.now();
  const claims = await signIn.tokens.verify(body.token, now);
  const { user_version, identity_provider, session, issued, actor, role, given_by } = claims;
  const version = identity_provider?.version ?? user_version;
  if (claims.tenant_id !== key.tenant_id || version === undefined || given_by)
    throw new DomainError(
      'forbidden',
      'Only somebody who signed in at this tenant with a password or an identity provider can stay signed in.',
    );
  if (now.getTime() - issued > YOUNG_MS || !(await signIn.sessions.isOpen(claims))) throw ended();
  const signedInAt = new Date(issued).toISOString();
  const row = await write(context, async (tx) => {
    const inserted = await tx.run(
      build
        .insert(deviceSignIns)
        .values({
          tenant_id: tenantId,
          id: session,
          actor: actor.id,
          name: actor.name ?? null,
          role,
          identity_provider_id: identity_provider?.id ?? null,
          person_version: version,
          key_thumbprint: proof.thumbprint,
          origin: origin!,
          proof_hash: proof.hash,
          signed_in_at: signedInAt,
          last_used_at: now.toISOString(),
          expires_at: sql`${signedInAt}::timestamptz + make_interval(hours => coalesce((
            select ${signInRules.stay_signed_in_hours} from ${signInRules} where ${ofTenant(signInRules)}), 0))`,
        })
        .onConflictDoNothing()
        .returning({ id: deviceSignIns.id }),
    );
    const [found] = await tx.run(findForChange, { id: session });
    if (!found?.unchanged) throw ended();
    if (Date.parse(found.ends_at) <= now.getTime())
      throw new DomainError('forbidden', 'Your organization does not let people stay signed in.');
    if (found.counter > 0 || found.proof_hash !== proof.hash)
      throw new DomainError('forbidden', 'This sign-in is bound to a key already. Sign in again.');
    return { ...found, isNew: inserted.length > 0 };
  });
  if (row.isNew) await record(signIn, key, row, caller, 'device_registered');
  return answerOf(signIn, key, row);
}

/**
 * Gives the next token. Each refresh token works once; the very same request gets the same answer until the
 * next refresh token was used, because answers get lost. Any other use of an earlier token ends the sign-in.
 *
 * @throws `token_expired` if the sign-in has ended, or ends now; `unauthenticated` for a token that is not bound
 * to this key and origin.
 */
async function refresh(signIn: SignIn, { body, proof, origin, caller }: ProvenRequest): Promise<DeviceToken> {
  const key = await findPageKey(signIn, body.publishable_key, origin);
  const context = contextOfDevices(signIn, key);
  const now = context.now();
  const named = idIn(body.token);
  if (named?.tenant_id !== key.tenant_id) throw unknown();
  const { row, result } = await write(context, async (tx) => {
    const [found] = await tx.run(findForChange, { id: named.id });
    if (!found) return { result: 'unknown' as const };
    const isCurrent = isSame(body.token, current(signIn, key, found));
    const isPrevious = isSame(body.token, previous(signIn, key, found));
    if (found.key_thumbprint !== proof.thumbprint || found.origin !== origin)
      return { row: found, result: isCurrent || isPrevious ? ('refused' as const) : ('unknown' as const) };
    if (!found.unchanged || Date.parse(found.ends_at) <= now.getTime())
      return { row: found, result: 'over' as const };
    if (isPrevious && found.proof_hash === proof.hash) return { row: found, result: 'same' as const };
    if (!isCurrent) return { row: found, result: 'reused' as const };
    const next = {
      counter: found.counter + 1,
      proof_hash: proof.hash,
      previous_proof_hash: found.proof_hash,
      last_used_at: now.toISOString(),
    };
    tx.send(
      build
        .update(deviceSignIns)
        .set(next)
        .where(and(ofTenant(deviceSignIns), eq(deviceSignIns.id, found.id)))
        .returning({ id: deviceSignIns.id }),
    );
    return { row: { ...found, ...next }, result: 'next' as const };
  });
  if (!row || result === 'unknown') throw row ? unknown() : ended();
  if (result === 'refused') {
    await record(signIn, key, row, caller, 'token_refused', { reason: 'another key or another origin' });
    throw unknown();
  }
  if (result === 'over' || result === 'reused') {
    await signIn.sessions.end({ tenant_id: key.tenant_id, session: row.id, expires: now.getTime() });
    if (result === 'reused') await record(signIn, key, row, caller, 'refresh_token_reused');
    throw ended();
  }
  return answerOf(signIn, key, row);
}

/**
 * Finds the sign-in that a refresh token belongs to, for its holder who signs out. The last but one works too:
 * the answer with the last one may have been lost.
 */
export async function findByRefreshToken(
  signIn: Pick<SignIn, 'db' | 'now' | 'encryption'>,
  token: string,
): Promise<{ tenant_id: number; session: string; expires: number; actor: Actor } | undefined> {
  const named = idIn(token);
  if (!named) return undefined;
  const { tenant_id, id } = named;
  const context = contextOfDevices(signIn, { tenant_id, tenant: '' });
  const [row] = await write(context, (tx) => tx.run(findForChange, { id }));
  const holders = row ? [current(signIn, named, row), previous(signIn, named, row)] : [];
  if (!row || !holders.some((holder) => isSame(token, holder))) return undefined;
  return { tenant_id, session: id, expires: signIn.now().getTime(), actor: personOf(row) };
}

function contextOfDevices(
  { db, now }: Pick<SignIn, 'db' | 'now'>,
  { tenant_id, tenant }: Pick<ResolvedKey, 'tenant_id' | 'tenant'>,
): Context {
  return systemContext(db, { id: tenant_id, slug: tenant }, 'device-sign-ins', 'viewer', now);
}

type WithSecret = Pick<SignIn, 'encryption'>;
type WithTenant = Pick<ResolvedKey, 'tenant_id'>;

/**
 * Refresh tokens are not kept, not even as hashes: each follows from the server's secret and the proof that it was
 * given for.
 */
function tokenOf(
  { encryption }: WithSecret,
  { tenant_id }: WithTenant,
  id: string,
  counter: number,
  proof: string,
) {
  return `rt_${tenant_id}.${id}.${encryption.secretFor(JSON.stringify(['refresh token', tenant_id, id, counter, proof]))}`;
}
const current = (signIn: WithSecret, key: WithTenant, row: DeviceRow) =>
  tokenOf(signIn, key, row.id, row.counter, row.proof_hash);
const previous = (signIn: WithSecret, key: WithTenant, row: DeviceRow) =>
  row.previous_proof_hash === null
    ? undefined
    : tokenOf(signIn, key, row.id, row.counter - 1, row.previous_proof_hash);

function idIn(token: string): { tenant_id: number; id: string } | undefined {
  const [, tenant, id] = /^rt_(\d{1,9})\.([0-9a-f-]{36})\.[\w-]{43}$/.exec(token) ?? [];
  return tenant === undefined || id === undefined ? undefined : { tenant_id: Number(tenant), id };
}

function isSame(given: string, expected: string | undefined): boolean {
  return expected?.length === given.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

function personOf({ identity_provider_id, actor, name }: DeviceRow): Actor {
  const kind = identity_provider_id === null ? 'user' : 'external_user';
  return { kind, id: actor, ...(name === null ? {} : { name }) };
}

/** The answer follows from the row alone, so a repeated request cannot make a token last longer. */
async function answerOf(signIn: SignIn, key: ResolvedKey, row: DeviceRow): Promise<DeviceToken> {
  const { last_used_at, ends_at, identity_provider_id, person_version } = row;
  const given = new Date(last_used_at);
  const left = Math.floor((Date.parse(ends_at) - given.getTime()) / 1000);
  const token = await accessToken(
    { tokens: signIn.tokens, now: () => given },
    {
      tenant_id: key.tenant_id,
      tenant: key.tenant,
      actor: personOf(row),
      role: row.role,
      ...(identity_provider_id === null
        ? { user_version: person_version }
        : { identity_provider: { id: identity_provider_id, version: person_version } }),
    },
    Math.min(TOKEN_SECONDS, left),
    row.id,
  );
  const remaining = (Date.parse(token.expires_at) - signIn.now().getTime()) / 1000;
  return {
    ...token,
    expires_in: Math.max(0, Math.floor(remaining)),
    refresh_token: current(signIn, key, row),
  };
}

function record(
  { db }: SignIn,
  { tenant_id }: ResolvedKey,
  row: DeviceRow,
  caller: Caller,
  action: SecurityEvent['action'],
  detail: SecurityEvent['detail'] = {},
): Promise<void> {
  return recordSecurityEvent(db, { actor: personOf(row), via: 'api', ...caller }, tenant_id, {
    action,
    resource: 'device_sign_ins',
    resource_id: row.id,
    detail: { origin: row.origin, ...detail },
  });
}

const ended = () => new DomainError('token_expired', 'The session has ended. Sign in again.');
const unknown = () =>
  new DomainError('unauthenticated', 'The refresh token is not valid for this key and this page.');
