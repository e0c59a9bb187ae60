import type {
  LoginRequest,
  SecondFactorBegun,
  SecondFactorConfirm,
  SecondFactorConfirmed,
} from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { beginSecondFactor, confirmSecondFactor } from './second-factor.ts';
import { accessToken, checkPassword, contextOfUser, type Caller, type SignIn } from './sign-in.ts';
import { LONGEST_LIFE_SECONDS } from './tokens.ts';

// A user adds a second factor with the password, so that somebody who has found a token cannot do it. It works
// without a session, because a tenant that demands a second factor gives none before.

/** Begins to add a second factor, or to replace it: that also takes a code of the present one. */
export async function beginOwnSecondFactor(
  signIn: SignIn,
  body: output<typeof LoginRequest>,
  origin: string | undefined,
  caller: Caller,
): Promise<SecondFactorBegun> {
  const { user } = await checkPassword(signIn, body, origin, caller, { enrolling: true });
  return beginSecondFactor(contextOfUser(signIn, user, caller), signIn.encryption);
}

/** Confirms the new second factor with a code of it, and begins a session. All other sessions end. */
export async function confirmOwnSecondFactor(
  signIn: SignIn,
  body: output<typeof SecondFactorConfirm>,
  origin: string | undefined,
  caller: Caller,
): Promise<SecondFactorConfirmed> {
  const { user, actor } = await checkPassword(signIn, body, origin, caller, { enrolling: true });
  const context = contextOfUser(signIn, user, caller);
  const { version, recovery_codes } = await confirmSecondFactor(context, signIn.encryption, body);
  const token = await accessToken(signIn, { ...user, actor, user_version: version }, LONGEST_LIFE_SECONDS);
  return { ...token, recovery_codes };
}
