import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { build, ofTenant } from '../platform/db/statements.ts';
import { write } from '../platform/db/transaction.ts';
import { isOutdated } from '../platform/secrets/password-hash.ts';
import { hashPassword, passwordMatches } from '../platform/secrets/secrets.ts';
import { users } from './schema.ts';
import { findUser, type ResolvedUser } from './users.ts';

/**
 * Replaces the hash of a password that was made at a lower cost, where somebody has just given the password. The
 * user's other sessions end, as with every change of a user. Returns the user as it is then; undefined if the
 * password was changed at the same time. While too many passwords wait to be hashed, the hash stays as it is.
 */
export async function upgradeHash(
  context: Context,
  user: ResolvedUser,
  password: string,
  parties: readonly string[],
): Promise<ResolvedUser | undefined> {
  if (!isOutdated(user.password_hash)) return user;
  const hash = await hashPassword(password, `tenant ${user.tenant_id}`).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'server_busy') return undefined;
    throw error;
  });
  if (hash === undefined) return user;
  const [changed] = await write(
    context,
    build
      .update(users)
      .set({ password_hash: hash })
      .where(and(ofTenant(users), eq(users.username, user.username), eq(users.version, user.version)))
      .returning({ version: users.version }),
  );
  if (changed) return { ...user, password_hash: hash, version: changed.version };
  // Another sign-in has replaced it, or somebody has changed the user.
  const found = await findUser(context.db, user.tenant, user.username);
  return found && !found.disabled && (await passwordMatches(password, found.password_hash, parties))
    ? found
    : undefined;
}
