import type { AccessToken, PasswordChange } from '@chatterfix/sdk/contract';
import { and, eq } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { recordSecurityEvent } from '../platform/db/security-events.ts';
import { build, ofTenant } from '../platform/db/statements.ts';
import { write } from '../platform/db/transaction.ts';
import { hashPassword } from '../platform/secrets/secrets.ts';
import { DomainError, invalidInput } from '../errors.ts';
import { assertGoodPassword } from './passwords.ts';
import { users } from './schema.ts';
import { accessToken, checkPassword, contextOfUser, type Caller, type SignIn } from './sign-in.ts';
import { LONGEST_LIFE_SECONDS } from './tokens.ts';

/**
 * Changes the caller's own password and begins a new session. All sessions that the user had end.
 *
 * @throws `invalid_credentials` and `rate_limited` as signing in does; `invalid_input` if the new password is
 * easy to guess or the old one; `conflict` if somebody changed the user in the meantime.
 */
export async function changeOwnPassword(
  signIn: SignIn,
  body: output<typeof PasswordChange>,
  origin: string | undefined,
  caller: Caller,
): Promise<AccessToken> {
  const { user, actor } = await checkPassword(signIn, body, origin, caller);
  if (body.new_password.normalize('NFKC') === body.password.normalize('NFKC'))
    throw invalidInput('body.new_password', 'must differ from the present password');
  assertGoodPassword(body.new_password, user.username, 'body.new_password');
  const context = contextOfUser(signIn, user, caller);
  const [changed] = await write(
    context,
    build
      .update(users)
      .set({ password_hash: await hashPassword(body.new_password, `tenant ${user.tenant_id}`) })
      .where(and(ofTenant(users), eq(users.username, user.username), eq(users.version, user.version)))
      .returning({ version: users.version }),
  );
  if (!changed)
    throw new DomainError('conflict', 'The user was changed at the same time. Sign in and try again.');
  await recordSecurityEvent(signIn.db, context, user.tenant_id, {
    action: 'password_changed',
    resource: 'users',
    resource_id: user.username,
  });
  return accessToken(signIn, { ...user, actor, user_version: changed.version }, LONGEST_LIFE_SECONDS);
}
