import { guardOf } from './guard/guard.js';
import type { Guard, GuardOptions } from './guard/guard.js';
import { BodyCache } from './http/body-cache.js';
import { onceATurn } from './http/once-a-turn.js';
import { originsOf } from './http/origins.js';
import type { Origins } from './http/origins.js';
import { ReadyAnswers } from './http/ready-answers.js';
import { webCompressors } from './http/representation.js';
import type { Compressors } from './http/representation.js';
import { tellEvents } from './live/events.js';
import type { Live } from './live/live.js';
import { attempts } from './moderation/attempts.js';
import type { Attempts } from './moderation/attempts.js';
import type { Store } from './stores.js';
import type { ThreadEvent } from './stores/telling.js';
import { bySignature } from './identity/by-signature.js';
import type { Passkeys } from './identity/ceremony.js';
import { reservedNames } from './identity/reserved.js';
import type { CheckName } from './identity/reserved.js';
import type { Identify } from './writer.js';

export interface HandlerOptions {
  /** Origins of the pages that may show and write comments, as `https://example.org`. */
  readonly sites: readonly string[];
  /** Origin by which browsers reach this server. @default what a request says as its `Host` */
  readonly address?: string;
  /** What stands before the routes in the path of a request. @default '' */
  readonly base?: string;
  /** Longest comment, in UTF-16 units. @default 10000 */
  readonly maxLength?: number;
  /** Largest body of a request, in bytes. @default 65536, and more where the longest comment takes more */
  readonly maxBody?: number;
  /** Seconds for which a cache between server and browsers may answer for the server; 0 for not at all. @default 5 */
  readonly sharedFor?: number;
  /** Bytes of memory for answers that are ready to be sent. @default 32 MiB */
  readonly cache?: number;
  /** @default gzip by Web standards; Node's bridge has brotli too */
  readonly compressors?: Compressors;
  /** Readers who are told as it happens, by `createLive(store)`. @default none: they ask from time to time */
  readonly live?: Live;
  /**
   * The kinds of reactions that people may give: names of 1 to 20 small letters. `up` and `down` are a vote: who gives one
   * takes the other back. None: no reactions. @default ['like', 'thanks']
   */
  readonly reactions?: readonly string[];
  /**
   * Where a person's comments have the same mark: on the whole site, or in each thread another, so that nobody can join
   * what one person wrote in two threads.
   * @default 'site'
   */
  readonly identities?: 'site' | 'thread';
  /**
   * Names that only the keys of the owner and the moderators may use, beside their own and words as "admin"; whatever looks
   * like one of them is meant too.
   * @default []
   */
  readonly reserve?: readonly string[];
  /**
   * Passkeys, by which people get their identity back on other devices: `passkeys()` of `comment-thread/server/passkeys`.
   * @default none
   */
  readonly passkeys?: Passkeys;
  /** How a writer is known again. @default by a key that the writer's browser made, else by a secret */
  readonly identify?: Identify;
  /** How comments are kept clean; `false`: not at all. @default limits that people do not meet, and many links are held */
  readonly guard?: GuardOptions | false;
  /** The clock, in milliseconds. @default Date.now */
  readonly now?: () => number;
  /**
   * Told of each change after it was kept: where mail, web push or webhooks begin. Of several processes only the one that
   * took the change in is told. What it throws or rejects with goes to `onError`, and harms nobody. A process that is
   * killed may leave a change untold: who must not miss any asks `store.changes` from the last `revision` that it knows.
   */
  readonly onEvent?: (event: ThreadEvent) => unknown;
  /**
   * Whether the answer to a change waits for what `onEvent` gives: for Workers, which end with the answer and would tell nothing.
   * @default false
   */
  readonly waitForEvent?: boolean;
  /** Told of every error that is the server's own fault. */
  readonly onError?: (error: unknown) => void;
}

const REACTIONS = ['like', 'thanks'];

/** All that the endpoints work with. */
export interface Service {
  readonly store: Store;
  readonly bodies: BodyCache;
  readonly ready: ReadyAnswers;
  readonly origins: Origins;
  readonly address: string | undefined;
  readonly attempts: Attempts;
  readonly base: string;
  readonly maxLength: number;
  readonly maxBody: number;
  readonly sharedFor: number;
  readonly live: Live | null;
  readonly reactions: readonly string[];
  readonly identities: 'site' | 'thread';
  readonly identify: Identify;
  readonly passkeys: Passkeys | null;
  /** Wrong words of invitations, and passkeys. */
  readonly joining: Attempts;
  readonly checkName: CheckName;
  readonly guard: Guard;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** Bytes that JSON may need for one unit of a text, and for all that is sent beside it. */
const WIDEST = 6;
const BESIDE = 5536;

/** The part of the cache for whole answers; their bodies are mostly those of the other part. */
const WHOLE = 1 / 4;

export function serviceOf(store: Store, options: HandlerOptions): Service {
  const { cache = 32 * 1024 * 1024, compressors = webCompressors, sites } = options;
  const { identities: scope = 'site', onEvent, onError = () => {}, now = Date.now } = options;
  const { maxLength = 10_000, maxBody = Math.max(65_536, maxLength * WIDEST + BESIDE) } = options;
  if (onEvent) tellEvents(store, onEvent, onError, options.waitForEvent ?? false);
  const state = onceATurn(store.state, store.stateNow);
  store.onWrite(state.forget);
  return {
    store: { ...store, state },
    bodies: new BodyCache(cache * (1 - WHOLE), compressors),
    ready: new ReadyAnswers(cache * WHOLE, state),
    origins: originsOf(sites),
    address: options.address,
    attempts: attempts(now, 'There were too many wrong links'),
    base: options.base ?? '',
    maxLength,
    maxBody,
    sharedFor: options.sharedFor ?? 5,
    live: options.live ?? null,
    reactions: options.reactions ?? REACTIONS,
    identities: scope,
    identify: options.identify ?? bySignature({ store, sites, scope, now }),
    passkeys: options.passkeys ?? null,
    joining: attempts(now, 'There were too many wrong words or passkeys'),
    checkName: reservedNames({ store, names: options.reserve ?? [], now }),
    guard: guardOf(options.guard ?? {}, { store, sites, now, onError }),
    now,
    onError,
  };
}
