import type { RateLimiter } from '../platform/limits/limiter.ts';
import { networkOf } from '../platform/limits/network.ts';

/** Limits password guesses for an account without locking its owner out. */
export interface AccountGuard {
  /**
   * Counts an attempt as failed until `succeeded` is called. Throws `rate_limited` after too many failures.
   */
  begin(tenant: string, username: string, ip: string | null): Promise<{ succeeded: () => Promise<void> }>;
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

/** Limits nothing. */
export const unguarded: AccountGuard = { begin: async () => ({ succeeded: async () => {} }) };
