import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { DomainError } from '../../errors.ts';
import type { Policy, Quota, RateLimits } from './policies.ts';

/** How much of a policy's quota one caller has used. */
export interface Standing extends Quota {
  policy: Policy;
  remaining: number;
  /** Seconds until the current window ends. */
  reset: number;
}

/** The caller exceeded a rate limit. `retryAfter` says after how many seconds to try again. */
export class RateLimited extends DomainError {
  readonly standing: Standing;
  constructor(standing: Standing) {
    super(
      'rate_limited',
      `${subjects[standing.policy]}: at most ${standing.quota} in ${standing.seconds} s. Try again in ${standing.reset} s.`,
      { retryAfter: standing.reset },
    );
    this.standing = standing;
  }
}

const subjects: Record<Policy, string> = {
  address: 'Too many requests from this address',
  stranger: 'Too many requests without a valid credential from this address',
  user: 'Too many requests by this person',
  key: 'Too many requests with this key',
  sign_in: 'Too many failed sign-ins from this address',
  account: 'Too many failed sign-ins to this account',
  second_factor: 'Too many wrong codes of the second factor of this account',
  mint: 'Too many new sessions or tokens',
  chat: 'Too many questions',
  chat_address: 'Too many questions from this address',
  chat_key: 'Too many anonymous questions on the pages with this key',
  writes: 'Too many changes by this tenant',
  report: 'Too many reports from this address',
  report_address: 'Too many reports from this address',
  report_key: 'Too many anonymous reports on the pages with this key',
};

/** Counts what callers do. Policies that are off count nothing. */
export interface RateLimiter {
  /** Counts uses, one unless given. Throws `RateLimited` if they exceed the quota. */
  take(policy: Policy, who: string, uses?: number): Promise<Standing | undefined>;
  /** Undoes one counted use, for example when a sign-in succeeded. */
  giveBack(policy: Policy, who: string): Promise<void>;
  /** Remembers a text for a week. */
  mark(what: string): Promise<void>;
  /** Whether a text was marked within the last week. */
  marked(what: string): Promise<boolean>;
}

/** Makes the counter of a policy: in this process, or in Redis (`redisCounts`). */
export type Counts = (name: string, quota: Quota, options: { givenBack: boolean }) => RateLimiterAbstract;

const inMemory: Counts = (keyPrefix, { quota, seconds }) =>
  new RateLimiterMemory({ keyPrefix, points: quota, duration: seconds });
const WEEK_SECONDS = 7 * 86_400;
/** Policies that count failures: a use is undone when it succeeded. */
const givenBack: ReadonlySet<string> = new Set<Policy>(['sign_in', 'account', 'second_factor']);

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
                limiter: counts(policy, quota, { givenBack: givenBack.has(policy) }),
              },
            ] as const,
          ],
    ),
  );
  const marks = counts('seen', { quota: 1, seconds: WEEK_SECONDS }, { givenBack: false });
  return {
    async take(policy, who, uses = 1) {
      const found = limiters.get(policy);
      if (!found) return undefined;
      const standing = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Standing => ({
        policy,
        ...found.quota,
        remaining: remainingPoints,
        reset: Math.max(1, Math.ceil(msBeforeNext / 1000)),
      });
      try {
        return standing(await found.limiter.consume(who, uses));
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
