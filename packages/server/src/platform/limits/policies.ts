/** So many uses in a window of so many seconds. */
export interface Quota {
  quota: number;
  seconds: number;
}

/**
 * What is limited when the operator says nothing: several times what a busy crew does, a fraction of what a script could do.
 * Each is set by `RATE_LIMIT_<NAME>`: a number of uses, or `off`.
 */
export const defaultLimits = {
  /** Everything from one address: a plant of 200 people behind one NAT, each opening a page of widgets (30 requests) every minute. */
  address: { quota: 6_000, seconds: 60 },
  /** Requests from one address that carry no credential, or one that is refused: that plant, with every token expiring in the same minute. */
  stranger: { quota: 1_200, seconds: 60 },
  /** One person: ten requests a second, where clicking fast makes one or two. */
  user: { quota: 600, seconds: 60 },
  /** One secret or restricted key, or the operator's: fifty requests a second; more rows go in one request, by import or bulk. */
  key: { quota: 3_000, seconds: 60 },
  /** Failed sign-ins from one address: a shift that begins with a changed keyboard layout, not a word list. */
  sign_in: { quota: 60, seconds: 60 },
  /** Failed sign-ins of one account, from anywhere: 240 guesses an hour against a password that no word list has. */
  account: { quota: 20, seconds: 300 },
  /** Sessions and tokens made: by one address, or by one key. */
  mint: { quota: 600, seconds: 60 },
  /** Questions to Fred by one person: each may cost a model's answer. */
  chat: { quota: 30, seconds: 60 },
  /** Questions to Fred by all anonymous visitors from one address: a new session is no new allowance. */
  chat_address: { quota: 300, seconds: 60 },
} as const satisfies Record<string, Quota>;

export type Policy = keyof typeof defaultLimits;
/** Null: not limited. */
export type RateLimits = Readonly<Record<Policy, Quota | null>>;
