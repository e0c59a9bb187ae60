/** The number of uses in a window of this many seconds. */
export interface Quota {
  quota: number;
  seconds: number;
}

/**
 * The default limits: several times what a busy crew does, and a fraction of what a script could do.
 * `RATE_LIMIT_<NAME>` sets each to another number of uses, or to `off`.
 */
export const defaultLimits = {
  /**
   * All requests from one address. Enough for 200 people behind one NAT who each open a page of widgets (30
   * requests) every minute.
   */
  address: { quota: 6_000, seconds: 60 },
  /**
   * Requests from one address without a valid credential. Enough for that plant if all its tokens expire in
   * the same minute.
   */
  stranger: { quota: 1_200, seconds: 60 },
  /** Requests of one person: ten a second, while clicking fast makes one or two. */
  user: { quota: 600, seconds: 60 },
  /**
   * Requests with one secret, restricted or operator key: fifty a second. Import and bulk send many rows in
   * one request.
   */
  key: { quota: 3_000, seconds: 60 },
  /** Failed sign-ins from one address. Enough for a shift of people who mistype, too few for a word list. */
  sign_in: { quota: 60, seconds: 60 },
  /**
   * Failed sign-ins to one account, from all addresses together: 240 guesses an hour, while passwords are not
   * in word lists.
   */
  account: { quota: 20, seconds: 300 },
  /**
   * Wrong codes of the second factor of one account, beside the right password, within a day. A guess is right
   * once in 330,000 times, so one account in 30 would be guessed in a year.
   */
  second_factor: { quota: 30, seconds: 86_400 },
  /** New sessions and tokens, by one address or one key. */
  mint: { quota: 600, seconds: 60 },
  /** Questions to Fred by one person. Each may cost an answer of a language model. */
  chat: { quota: 30, seconds: 60 },
  /** Questions to Fred by all anonymous visitors from one address. A new session does not reset the limit. */
  chat_address: { quota: 300, seconds: 60 },
  /** Anonymous questions to Fred with one publishable key, within a day. */
  chat_key: { quota: 5_000, seconds: 86_400 },
  /**
   * Records that a tenant writes within a day. Each leaves rows in the audit log, the events and perhaps the kept
   * answers. Enough for a whole plant's history to be imported.
   */
  writes: { quota: 1_000_000, seconds: 86_400 },
  /** Fault reports by all anonymous visitors from one address, within a minute. */
  report: { quota: 10, seconds: 60 },
  /** The same within a day. Enough for a plant behind one address. */
  report_address: { quota: 200, seconds: 86_400 },
  /** Fault reports by all anonymous visitors with one publishable key, within a day. */
  report_key: { quota: 500, seconds: 86_400 },
} as const satisfies Record<string, Quota>;

export type Policy = keyof typeof defaultLimits;
/** Null means not limited. */
export type RateLimits = Readonly<Record<Policy, Quota | null>>;
