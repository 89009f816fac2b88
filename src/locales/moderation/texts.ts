import type { ModerationAction, ModeratorRole, QueueName } from '../../model/moderation.js';
import type { Plural } from '../texts.js';

/** What a moderator sees. A catalogue of its own: nothing of it is loaded by those who read or write comments. */
export interface ModerationTexts {
  // Counts
  readonly chosen: Plural;
  readonly comments: Plural;
  readonly newComments: Plural;
  readonly reports: Plural;

  // Frame
  readonly help: string;
  readonly log: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly moderators: string;
  readonly more: string;
  readonly offline: string;
  readonly queue: string;
  readonly retry: string;
  readonly commentAs: string;
  readonly commentAsHint: string;
  readonly signOut: string;
  readonly signOutEverywhere: string;
  readonly signOutHint: string;
  readonly title: string;

  // The queues, which are also the words for a comment of each; and what is said where there is none
  readonly queues: Readonly<Record<QueueName, string>>;
  readonly none: Readonly<Record<QueueName, string>>;

  // The bar above the list
  readonly choose: string;
  readonly chooseAll: string;
  readonly chooseNone: string;
  readonly clearFilter: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly noMatch: string;
  readonly onlyThread: string;

  // One comment
  readonly addressBanned: string;
  readonly anonymous: string;
  readonly banned: string;
  readonly conflict: string;
  readonly edited: string;
  readonly inReplyTo: string;
  readonly openPage: string;
  readonly parentGone: string;
  readonly settled: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly showWriter: string;
  readonly withReason: string;

  // Why it is here, by the code of the server
  readonly reasons: Readonly<Record<KnownReason, string>>;

  // Actions: what a button says, and what has been done
  readonly actions: Readonly<Record<ModerationAction, string>>;
  readonly done: Readonly<Record<ModerationAction, string>>;
  readonly by: string;
  readonly dismiss: string;
  readonly notDone: string;
  readonly notUndone: string;
  readonly undo: string;
  readonly undone: string;

  // Deciding with a reason
  readonly action: string;
  readonly banAddress: string;
  readonly banAddressHint: string;
  readonly banHint: string;
  readonly banWriter: string;
  readonly cancel: string;
  readonly decide: string;
  readonly duration: string;
  readonly forDay: string;
  readonly forGood: string;
  readonly forMonth: string;
  readonly forWeek: string;
  readonly reason: string;
  readonly reasonHint: string;

  // The log
  readonly logEmpty: string;
  readonly undoneBy: string;
  readonly until: string;

  // Moderators
  readonly copied: string;
  readonly copy: string;
  readonly invite: string;
  readonly invited: string;
  readonly lastSeen: string;
  readonly link: string;
  readonly linkHint: string;
  readonly name: string;
  readonly nameTaken: string;
  readonly newLink: string;
  readonly remove: string;
  readonly removeAsk: string;
  readonly roles: Readonly<Record<ModeratorRole, string>>;
  readonly you: string;

  // Signing in
  readonly oneTimeLink: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly signInModerators: string;
  readonly signInOwner: string;
  readonly tokenRefused: string;

  // Keys
  readonly close: string;
  readonly keyExpand: string;
  readonly keyFirst: string;
  readonly keyNext: string;
  readonly keyPrevious: string;
  readonly keyQueues: string;
  readonly shortcuts: string;

  // Why something failed, by the code of the error
  readonly failures: {
    readonly forbidden: string;
    readonly gone: string;
    readonly invalid: string;
    readonly offline: string;
    readonly tooMany: string;
    readonly unavailable: string;
    readonly unknown: string;
  };
}

/** The codes of the server's own guard. Other guards may have others; these are shown by their `words`. */
export type KnownReason =
  'classifier' | 'fast' | 'first' | 'links' | 'premoderated' | 'repeated' | 'trap' | 'unclassified' | 'word';

/** One language. */
export interface ModerationLanguage {
  /** BCP 47 tag, for `lang` and for `Intl`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: ModerationTexts;
}
