import type {
  RecoveryCodes,
  SecondFactorBegun,
  SecondFactorConfirm,
  SignInRules,
  SignInRulesChange,
} from '@chatterfix/sdk/contract';
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Database } from '../platform/db/database.ts';
import { recordSecurityEvent } from '../platform/db/security-events.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { read, write, type Transaction } from '../platform/db/transaction.ts';
import type { Encryption } from '../platform/secrets/encryption.ts';
import { endOlderThan } from './device/row.ts';
import { secondFactors, signInRules, users } from './schema.ts';

// The second factor is a time-based one-time password (TOTP, RFC 6238): six digits from an authenticator app,
// for 30 seconds, with HMAC-SHA-1, because that is what all apps understand.

const ISSUER = 'ChatterFix';
const PERIOD_SECONDS = 30;
/** Codes of the step before and after the present one are accepted, because clocks differ. */
const WINDOW = 1;
const RECOVERY_CODES = 10;

const aboutSecret = ({ tenant_id, actor }: Pick<Context, 'tenant_id' | 'actor'>) =>
  `second factor of ${actor.id} of tenant ${tenant_id}`;

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}

/**
 * Undefined if there is no secret, or if it cannot be decrypted, because the server's own secret changed. The
 * recovery codes work all the same.
 */
function readSecret(
  context: Context,
  encryption: Encryption,
  sealed: string | null | undefined,
): string | undefined {
  try {
    return sealed ? encryption.open(sealed, aboutSecret(context)) : undefined;
  } catch {
    return undefined;
  }
}

/** The time step of a code that is right now, otherwise undefined. */
function stepOf(secret: string | undefined, code: string, now: Date): number | undefined {
  if (secret === undefined) return undefined;
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

const ofUser = ({ actor }: Pick<Context, 'actor'>) =>
  and(ofTenant(secondFactors), eq(secondFactors.username, actor.id));

/**
 * Uses a code of the user's second factor, or one of the recovery codes, and says which. Returns undefined for a
 * wrong one, and for one that was used before, at any server.
 */
export async function useSecondFactor(
  context: Context,
  encryption: Encryption,
  typed: string,
): Promise<'code' | 'recovery code' | undefined> {
  const code = asTyped(typed);
  if (/^\d{6}$/.test(code)) return (await useCode(context, encryption, code)) ? 'code' : undefined;
  return (await useRecoveryCode(context, code)) ? 'recovery code' : undefined;
}

async function useCode(context: Context, encryption: Encryption, code: string): Promise<boolean> {
  const [found] = await read(
    context,
    build.select({ secret: secondFactors.secret }).from(secondFactors).where(ofUser(context)),
  );
  const step = stepOf(readSecret(context, encryption, found?.secret), code, context.now());
  if (step === undefined) return false;
  const used = await write(
    context,
    build
      .update(secondFactors)
      .set({ last_step: step })
      .where(and(ofUser(context), lt(secondFactors.last_step, step)))
      .returning({ last_step: secondFactors.last_step }),
  );
  return used.length > 0;
}

async function useRecoveryCode(context: Context, code: string): Promise<boolean> {
  const hash = hashOf(code);
  const used = await write(
    context,
    build
      .update(secondFactors)
      .set({ recovery_hashes: sql`array_remove(${secondFactors.recovery_hashes}, ${hash})` })
      .where(and(ofUser(context), sql`${hash} = any(${secondFactors.recovery_hashes})`))
      .returning({ username: secondFactors.username }),
  );
  return used.length > 0;
}

/** Makes a new secret. It is not asked for when signing in before it is confirmed with a code. */
export async function beginSecondFactor(
  context: Context,
  encryption: Encryption,
): Promise<SecondFactorBegun> {
  const secret = new Secret({ size: 20 }).base32;
  const pending = encryption.seal(secret, aboutSecret(context));
  await write(
    context,
    build
      .insert(secondFactors)
      .values({ tenant_id: tenantId, username: context.actor.id, pending })
      .onConflictDoUpdate({ target: [secondFactors.tenant_id, secondFactors.username], set: { pending } })
      .returning({ username: secondFactors.username }),
  );
  return { secret, uri: totpOf(secret, `${context.tenant}: ${context.actor.id}`).toString() };
}

/**
 * Confirms the new secret with a code of it. From now on signing in asks for a code. All sessions of the user
 * end. Returns the recovery codes and the user's new version.
 *
 * @throws `second_factor_wrong`
 */
export async function confirmSecondFactor(
  context: Context,
  encryption: Encryption,
  { new_code }: Pick<output<typeof SecondFactorConfirm>, 'new_code'>,
): Promise<RecoveryCodes & { version: number }> {
  const [found] = await read(
    context,
    build.select({ pending: secondFactors.pending }).from(secondFactors).where(ofUser(context)),
  );
  const pending = found?.pending;
  const step = stepOf(readSecret(context, encryption, pending), new_code, context.now());
  if (!pending || step === undefined)
    throw new DomainError(
      'second_factor_wrong',
      'This is not a code of the new second factor. Begin again, or check the clock of your device.',
    );
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  const version = await write(context, async (tx) => {
    const confirmed = await tx.run(
      build
        .update(secondFactors)
        .set({
          secret: pending,
          pending: null,
          last_step: step,
          recovery_hashes: recoveryCodes.map(hashOf),
        })
        .where(and(ofUser(context), eq(secondFactors.pending, pending)))
        .returning({ username: secondFactors.username }),
    );
    if (confirmed.length === 0)
      throw new DomainError('conflict', 'The second factor was changed at the same time.');
    const [user] = await tx.run(
      build
        .update(users)
        .set({ second_factor: true })
        .where(and(ofTenant(users), eq(users.username, context.actor.id)))
        .returning({ version: users.version }),
    );
    return user!.version;
  });
  await recordSecurityEvent(context.db, context, context.tenant_id, {
    action: 'second_factor_added',
    resource: 'users',
    resource_id: context.actor.id,
  });
  return { recovery_codes: recoveryCodes, version };
}

/** A code of 24 letters and digits without look-alikes: 118 bits. */
function newRecoveryCode(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  let code = '';
  while (code.length < 24)
    for (const byte of randomBytes(32)) if (byte < 248 && code.length < 24) code += alphabet[byte % 31];
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Apps show codes in groups of digits; recovery codes are shown in groups of letters. */
function asTyped(code: string): string {
  return code.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
}

/** Recovery codes are random, so a plain hash is enough. */
function hashOf(code: string): string {
  return createHash('sha256').update(asTyped(code)).digest('hex');
}

/** What the tenant demands of its users when they sign in. */
export async function getSignInRules(context: Context): Promise<SignInRules> {
  authorize(context, 'users:manage');
  return readSignInRules(context);
}

/** The rules, for whatever the server itself does. */
export async function readSignInRules(context: Context): Promise<SignInRules> {
  const [rules] = await read(
    context,
    build.select(ruleColumns).from(signInRules).where(ofTenant(signInRules)),
  );
  return rules ?? { require_second_factor: false, stay_signed_in_hours: 0 };
}
const ruleColumns = {
  require_second_factor: signInRules.require_second_factor,
  stay_signed_in_hours: signInRules.stay_signed_in_hours,
};

/**
 * Changes what the tenant demands. Sessions of users who lack what is demanded from now on end, and so do
 * sign-ins on devices that are older than is allowed from now on.
 */
export async function setSignInRules(
  context: Context,
  rules: output<typeof SignInRulesChange>,
): Promise<SignInRules> {
  authorize(context, 'users:manage');
  return write(context, async (tx) => {
    const [changed] = await tx.run(
      build
        .insert(signInRules)
        .values({ tenant_id: tenantId, ...rules })
        .onConflictDoUpdate({ target: [signInRules.tenant_id, signInRules.id], set: rules })
        .returning(ruleColumns),
    );
    tx.send(endOlderThan(changed!.stay_signed_in_hours, context.now()));
    if (rules.require_second_factor)
      // Their version counts on, which ends their sessions.
      tx.send(
        build
          .update(users)
          .set({ second_factor: false })
          .where(and(ofTenant(users), eq(users.second_factor, false)))
          .returning({ id: users.id }),
      );
    return changed!;
  });
}

/** Forgets a user's second factor, for an admin whose colleague has lost it. */
export function forgetSecondFactor(tx: Transaction, username: string): void {
  tx.send(
    build
      .delete(secondFactors)
      .where(and(ofTenant(secondFactors), eq(secondFactors.username, username)))
      .returning({ username: secondFactors.username }),
  );
}

/** Whether the tenant demands a second factor and whether the user has one. */
export async function standingOf(
  db: Database,
  tenant: string,
  username: string,
): Promise<SecondFactorStanding> {
  const [standing] = await db.query<SecondFactorStanding>('select * from second_factor_of($1, $2)', [
    tenant,
    username,
  ]);
  return standing ?? { present: false, required: false };
}

interface SecondFactorStanding {
  present: boolean;
  required: boolean;
}
