import type { Ask } from '../http/exchange.js';
import type { Store } from '../stores.js';
import type { Limit, Spending } from '../stores/guard.js';
import { addressOf } from './address-of.js';
import type { AddressOf } from './address-of.js';
import { admission } from './admission.js';
import type { Classify } from './classifier.js';
import { clientOf } from './client.js';
import type { ProxyOptions } from './client.js';
import { dayHash } from './day-hash.js';
import { WRITE_LIMITS, fitsDay } from './limits.js';
import type { WriteLimits } from './limits.js';
import { costOfReacting } from './reacting.js';
import { tidying } from './tidying.js';
import { weigh } from './weigh.js';
import type { Weighed, Weighing } from './weigh.js';
import { wordFinder } from './words.js';
import type { Work } from './work.js';

/** How comments are kept clean. */
export interface GuardOptions extends ProxyOptions {
  /** How much may be written, by writer, address, thread and site. @default more than people write */
  readonly limits?: Partial<WriteLimits>;
  /**
   * Requests of any kind from one address, counted by each process for itself; null for without end. It is for floods
   * alone, and does not hold for addresses that are not of the internet: those may be a proxy's. @default 600 at once, and
   * 50 a second
   */
  readonly requests?: Limit | null;
  /** Milliseconds from opening the box to sending; in less a comment is held. @default 1000 */
  readonly leastTime?: number;
  /** More links in a comment than these hold it. @default 4 */
  readonly links?: number;
  /** Words and phrases that hold a comment; `word*` is every word that begins so. @default none */
  readonly words?: readonly string[];
  /** Whose comments wait for a moderator whatever they say: of those who have none approved, or of all. @default 'none' */
  readonly hold?: 'none' | 'first' | 'all';
  /**
   * Whether moderators may ban all who write from an address, for the rest of a day (of UTC). For that, and until then, a hash
   * of the address of each comment is kept. @default false
   */
  readonly addressBans?: boolean;
  /** Akismet, a model, or rules of one's own. */
  readonly classify?: Classify;
  /** Milliseconds that the classifier has; after that a comment is held. @default 5000 */
  readonly patience?: number;
  /**
   * What a comment takes where a thread or the site gets more than its limit: `await altcha()` of `comment-thread/server/altcha`.
   * @default nothing: everybody waits
   */
  readonly work?: Work | null;
}

/** What stands between those who write and the store. */
export interface Guard {
  readonly weigh: (weighing: Weighing) => Promise<Weighed>;
  /** What a reaction or a report of a writer costs. */
  readonly reacting: (ask: Ask, writer: string) => Promise<readonly Spending[]>;
  /** Where a request comes from, for bans by address; null where there are none. */
  readonly addressOf: AddressOf | null;
  /** To be called for each request: throws `RATE_LIMITED` in a flood. */
  readonly admit: (ask: Ask) => void;
  /** To be called for each request: forgets what was kept long enough. Gives when that is done, where it was begun now. */
  readonly tidy: () => Promise<void> | undefined;
}

export interface GuardSurroundings {
  readonly store: Store;
  readonly sites: readonly string[];
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** `false`: takes everything from everybody, as for an import or a test. */
export function guardOf(options: GuardOptions | false, surroundings: GuardSurroundings): Guard {
  const { store, sites, now, onError } = surroundings;
  if (options === false) {
    return {
      weigh: async () => ({ standing: 'shown', reasons: [], spend: [] }),
      reacting: async () => [],
      addressOf: null,
      admit: () => {},
      tidy: tidying(surroundings, false),
    };
  }
  const {
    leastTime = 1000,
    links = 4,
    words = [],
    hold = 'none',
    classify = null,
    patience = 5000,
    work = null,
    addressBans = false,
  } = options;
  const limits = { ...WRITE_LIMITS, ...options.limits };
  for (const [name, limit] of Object.entries(limits)) {
    if (limit && !fitsDay(limit))
      throw new RangeError(`The limit ${name} takes longer than a day to be full again`);
  }
  const from = { clientOf: clientOf(options), hash: dayHash(store, now), now };
  const scales = {
    store,
    ...from,
    addressOf: addressBans ? addressOf(from, options.proxies) : null,
    limits,
    leastTime,
    links,
    findWord: wordFinder(words),
    hold,
    classify,
    patience,
    work,
    sites,
    onError,
  };
  return {
    weigh: (weighing) => weigh(scales, weighing),
    admit: admission(scales.clientOf, options.requests, now),
    reacting: (ask, writer) => costOfReacting(scales, ask, writer),
    addressOf: scales.addressOf,
    tidy: tidying(surroundings, addressBans),
  };
}
