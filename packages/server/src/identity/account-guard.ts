import type { RateLimiter } from '../platform/limits/limiter.ts';
import { networkOf } from '../platform/limits/network.ts';

/** Limits password guesses for an account without locking its owner out. */
export interface AccountGuard {
  /**
   * Counts an attempt as failed until `succeeded` is called. Throws `rate_limited` after too many failures.
   */
  begin(tenant: string, username: string, ip: string | null): Promise<SignInAttempt>;
}

interface SignInAttempt {
  /** Counts a code of the second factor as wrong until `succeeded` is called. */
  codeGiven(): Promise<void>;
  succeeded(): Promise<void>;
  /** The password was not checked. */
  unchecked(): Promise<void>;
  /**
   * Who takes turns with others for the check of the password: the address and the account, so that neither many
   * accounts nor many addresses get more turns; or the account at an address where its owner has signed in, which
   * waits behind nobody's guesses.
   */
  parties: readonly string[];
}

/**
 * All addresses share a few failures per account, so that many machines can try no more passwords than one.
 * An address from which somebody signed in to the account within the last week has failures of its own, so
 * that guesses from elsewhere do not lock the owner out there.
 */
export function createAccountGuard(limiter: RateLimiter): AccountGuard {
  return {
    async begin(tenant, username, ip) {
      const account = JSON.stringify([tenant, username]);
      const place = `${account}@${networkOf(ip)}`;
      const isKnown = await limiter.marked(place);
      const who = isKnown ? place : account;
      await limiter.take('account', who);
      let gaveCode = false;
      return {
        parties: isKnown ? [place] : [networkOf(ip), account],
        unchecked: () => limiter.giveBack('account', who),
        async codeGiven() {
          await limiter.take('second_factor', who);
          gaveCode = true;
        },
        async succeeded() {
          await limiter.giveBack('account', who);
          if (gaveCode) await limiter.giveBack('second_factor', who);
          await limiter.mark(place);
        },
      };
    },
  };
}

/** Limits nothing. */
export const unguarded: AccountGuard = {
  begin: async (tenant, username, ip) => ({
    codeGiven: async () => {},
    succeeded: async () => {},
    unchecked: async () => {},
    parties: [networkOf(ip), JSON.stringify([tenant, username])],
  }),
};
