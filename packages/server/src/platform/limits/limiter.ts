import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { DomainError } from '../../errors.ts';
import type { Policy, Quota, RateLimits } from './policies.ts';

/** How far a policy is used up by one caller. */
export interface Standing extends Quota {
  policy: Policy;
  remaining: number;
  /** Seconds until the window begins anew. */
  reset: number;
}

/** Too many of something. `retry_after` says when it goes on. */
export class RateLimited extends DomainError {
  readonly standing: Standing;
  constructor(standing: Standing) {
    super(
      'rate_limited',
      `${words[standing.policy]}: at most ${standing.quota} in ${standing.seconds} s. Try again in ${standing.reset} s.`,
      { retryAfter: standing.reset },
    );
    this.standing = standing;
  }
}

const words: Record<Policy, string> = {
  address: 'Too many requests from this address',
  stranger: 'Too many requests without a valid credential from this address',
  user: 'Too many requests of this person',
  key: 'Too many requests with this key',
  sign_in: 'Too many failed sign-ins from this address',
  account: 'Too many failed sign-ins of this account',
  mint: 'Too many sessions or tokens made',
  chat: 'Too many questions',
  chat_address: 'Too many questions from this address',
};

/** Counts what callers do. A policy that is off counts nothing. */
export interface RateLimiter {
  /** Counts one use. Throws `RateLimited` where it is one too many. */
  take(policy: Policy, who: string): Promise<Standing | undefined>;
  /** Takes a counted use back: it was none of the kind that is limited. */
  giveBack(policy: Policy, who: string): Promise<void>;
  /** Remembers for a week that this was seen. */
  mark(what: string): Promise<void>;
  marked(what: string): Promise<boolean>;
}

/** Where the counts are kept: this process, or `redisCounts`. */
export type Counts = (name: string, quota: Quota, options: { givenBack: boolean }) => RateLimiterAbstract;

const inMemory: Counts = (keyPrefix, { quota, seconds }) =>
  new RateLimiterMemory({ keyPrefix, points: quota, duration: seconds });
const WEEK_SECONDS = 7 * 86_400;

export function createRateLimiter(limits: RateLimits, counts: Counts = inMemory): RateLimiter {
  const limiters = new Map(
    Object.entries(limits).flatMap(([policy, quota]) =>
      quota === null
        ? []
        : [
            [
              policy as Policy,
              {
                quota,
                limiter: counts(policy, quota, { givenBack: policy === 'sign_in' || policy === 'account' }),
              },
            ] as const,
          ],
    ),
  );
  const marks = counts('seen', { quota: 1, seconds: WEEK_SECONDS }, { givenBack: false });
  return {
    async take(policy, who) {
      const found = limiters.get(policy);
      if (!found) return undefined;
      const standing = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Standing => ({
        policy,
        ...found.quota,
        remaining: remainingPoints,
        reset: Math.max(1, Math.ceil(msBeforeNext / 1000)),
      });
      try {
        return standing(await found.limiter.consume(who));
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) throw new RateLimited(standing(refusal));
        throw refusal;
      }
    },
    async giveBack(policy, who) {
      await limiters.get(policy)?.limiter.reward(who);
    },
    async mark(what) {
      await marks.set(what, 1, WEEK_SECONDS);
    },
    async marked(what) {
      return (await marks.get(what)) !== null;
    },
  };
}
