import type { RateLimiter } from '../platform/limits/limiter.ts';
import { networkOf } from '../platform/limits/network.ts';

/** Keeps an account's password from being guessed, and its owner from being locked out by who tries. */
export interface AccountGuard {
  /** Counts an attempt as failed, until it succeeds. Throws `rate_limited` after too many. */
  begin(tenant: string, username: string, ip: string | null): Promise<{ succeeded: () => Promise<void> }>;
}

/**
 * All addresses together have a few failures per account, so that many machines guess no more than one. An address from which the account was signed
 * in within the last week has failures of its own: a flood of guesses from elsewhere does not keep its owner out there.
 */
export function createAccountGuard(limiter: RateLimiter): AccountGuard {
  return {
    async begin(tenant, username, ip) {
      const account = JSON.stringify([tenant, username]);
      const place = `${account}@${networkOf(ip)}`;
      const who = (await limiter.marked(place)) ? place : account;
      await limiter.take('account', who);
      return {
        async succeeded() {
          await limiter.giveBack('account', who);
          await limiter.mark(place);
        },
      };
    },
  };
}

export const unguarded: AccountGuard = { begin: async () => ({ succeeded: async () => {} }) };
