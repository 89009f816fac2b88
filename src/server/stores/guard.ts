/** How often something may happen: so many times at once, and from then on once in so many milliseconds; all of them within a day. */
export interface Limit {
  readonly burst: number;
  readonly every: number;
}

/** One token of one bucket. */
export interface Spending {
  /** Whose bucket: at most 128 characters of ASCII. */
  readonly bucket: string;
  readonly limit: Limit;
  /** What comes of an empty bucket: the request is refused, or what it brings is held back. @default 'refuse' */
  readonly empty?: 'refuse' | 'hold';
}

/**
 * Where somebody wrote from on a day: whoever comes from there on the same day has the same hash. When the day is over,
 * nobody can make or compare it any more.
 */
export interface DayAddress {
  readonly hash: string;
  /** Of UTC, counted from 1970. */
  readonly day: number;
}

/** What limits are kept in. Nothing of it outlives 24 hours, and nothing of it says who wrote a comment. */
export interface GuardStore {
  /**
   * Takes a token out of each bucket, or out of none: `RATE_LIMITED`, with the time until there is one again. Gives the
   * buckets that were empty and only hold back.
   */
  spend(spendings: readonly Spending[]): Promise<readonly string[]>;
  /** `RATE_LIMITED` where `spend` would say so now; takes nothing. */
  check(spendings: readonly Spending[]): Promise<void>;
  /** The secret of a day, counted from 1970; the same for all processes, and made when it is first asked for. */
  daySecret(day: number): Promise<string>;
  /** Whether a writer has a comment that everybody sees. */
  isApproved(writer: string): Promise<boolean>;
  /**
   * Forgets full buckets, which is all that they say, and secrets, addresses and bans by address of days before this one;
   * where `addresses` is false, those of this day too, because the owner wants none. @default true
   */
  forget(kept?: { readonly addresses?: boolean }): Promise<void>;
}
