import type { IdentityTexts } from './identity/texts.js';

/** A text that depends on a number, by the plural forms of its language (`Intl.PluralRules`). `{n}` is the number. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * What a reader of a thread sees. Loaded with the language; English is in the first chunk, so each text here costs every
 * reader. Words in braces are filled in. Keys are alphabetical inside their group.
 */
export interface Texts {
  // Counts
  readonly comments: Plural;
  readonly loadedMore: Plural;
  readonly newComments: Plural;
  readonly replies: Plural;

  // Frame
  readonly closed: string;
  readonly conversation: string;
  readonly empty: string;
  readonly full: string;
  readonly heading: string;
  readonly loadEarlier: string;
  readonly loadFailed: string;
  readonly loadLater: string;
  readonly loading: string;
  readonly memory: string;
  readonly newest: string;
  readonly notHere: string;
  readonly offline: string;
  readonly oldest: string;
  readonly order: string;
  readonly retry: string;
  readonly threaded: string;
  readonly write: string;

  // One comment
  readonly anonymous: string;
  readonly continuesFrom: string;
  readonly deleted: string;
  readonly deletedLabel: string;
  readonly deleteIt: string;
  readonly edit: string;
  readonly edited: string;
  readonly held: string;
  readonly isNew: string;
  readonly own: string;
  readonly reply: string;
  readonly replyTo: string;
  readonly sending: string;
}

/** What a person who writes sees besides. Loaded with the composer, when somebody begins to write. */
export interface WritingTexts {
  readonly composer: ComposerTexts;

  // Comments on their way
  readonly cancel: string;
  readonly conflict: string;
  readonly conflictMine: string;
  readonly conflictTheirs: string;
  readonly deleteAsk: string;
  readonly deleteNow: string;
  readonly isDeleted: string;
  readonly isEdited: string;
  readonly isPosted: string;
  readonly keepMine: string;
  readonly keepTheirs: string;
  readonly notSent: string;
  readonly sendAgain: string;
  readonly takeBack: string;

  // Why something failed, by the code of the error
  readonly closed: string;
  readonly banned: string;
  /** The same, where it is known when that ends. */
  readonly bannedUntil: string;
  readonly forbidden: string;
  readonly gone: string;
  readonly invalid: string;
  readonly noNetwork: string;
  readonly noRoom: string;
  readonly tooLong: string;
  readonly tooMany: string;
  readonly unavailable: string;
  readonly unknown: string;
}

/** The box in which a comment is written. */
export interface ComposerTexts {
  readonly charactersLeft: Plural;
  readonly charactersOver: Plural;

  readonly bold: string;
  readonly code: string;
  readonly editing: string;
  readonly empty: string;
  readonly formatting: string;
  readonly italic: string;
  readonly link: string;
  readonly list: string;
  readonly name: string;
  readonly nothingToShow: string;
  readonly optional: string;
  readonly post: string;
  readonly postReply: string;
  readonly preview: string;
  readonly quote: string;
  readonly rememberName: string;
  readonly replyingTo: string;
  readonly save: string;
  readonly sending: string;
  readonly write: string;
  readonly writeReply: string;
}

/** What is said about references: who points at whom, the card, the checks of quotations. Loaded with what reads them. */
export interface FollowingTexts {
  readonly conversationOf: Plural;
  readonly more: Plural;

  // Below a comment
  readonly answeredBy: string;
  /** Between the items of a list, with its space. */
  readonly comma: string;
  readonly quotedBy: string;

  // At a reference
  readonly altered: string;
  readonly original: string;
  readonly probably: string;
  readonly several: string;
  readonly shortened: string;
  readonly sourceEdited: string;
  readonly sourceGone: string;

  // The card
  readonly back: string;
  readonly candidates: string;
  readonly card: string;
  readonly cardHint: string;
  readonly close: string;
  readonly difference: string;
  readonly fetching: string;
  readonly goTo: string;
  readonly notThere: string;
  readonly showAll: string;
  readonly showConversation: string;
}

/** Badges of the people who run the site; behind the name, where a name can't reach. */
export interface BadgeTexts {
  readonly moderator: string;
  readonly owner: string;
}

/** What is said of a name that two people used. */
export interface NameLineTexts {
  /** Of a comment under a name, such as "Bob Huntley", that another person used in an earlier comment; it links to that one. */
  readonly borrowed: string;
  /** What that means, in a sentence. */
  readonly borrowedHint: string;
  /** Of such a comment, where `{who}` used the name before: "Bob Huntley · teal otter says: not me". */
  readonly disputed: string;
  /** What is proven of it. */
  readonly disputedHint: string;
}

/** Who is who. Loaded where a backend knows that. */
export type MarkTexts = BadgeTexts & NameLineTexts;

/** What readers think of comments. Loaded where somebody has said so, or points at a comment. */
export interface OpinionTexts {
  /** After the name of a kind: how many gave it. */
  readonly people: Plural;
  /** Names of kinds of reactions; other kinds are called as the site calls them. */
  readonly kinds: Readonly<Record<string, string>> & {
    readonly down: string;
    readonly like: string;
    readonly thanks: string;
    readonly up: string;
  };

  readonly cancel: string;
  readonly failed: string;
  readonly report: string;
  readonly reportNow: string;
  readonly reportWhy: string;
  readonly reported: string;
}

/** What is said to those who refer to comments while they write. Loaded when words are selected, or when somebody writes. */
export interface ReferringTexts {
  readonly candidates: Plural;

  // At a selection
  readonly quoteHint: string;
  readonly quoteSelection: string;

  // The list of comments that may be meant
  readonly comments: string;
  readonly lookalike: string;
  readonly nearMinute: string;

  // The chips below the text
  readonly altered: string;
  readonly choose: string;
  readonly chooseOne: string;
  readonly gone: string;
  readonly likely: string;
  readonly makePlain: string;
  readonly meant: string;
  readonly mention: string;
  readonly quotation: string;
  readonly references: string;
  readonly shortened: string;

  // A pasted line of another comment
  readonly pasteOffer: string;
  readonly pasteQuote: string;
}

/** One language: what is read is there at once, what only few need is loaded when it is needed. */
export interface Language {
  /** BCP 47 tag, for `lang` and for `Intl`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Texts;
  /** Absent: English has to do. */
  readonly marks?: MarkTexts;
  /** Absent: English has to do. */
  following?(): Promise<FollowingTexts>;
  /** Absent: English has to do. */
  identity?(): Promise<IdentityTexts>;
  /** Absent: English has to do. */
  opinions?(): Promise<OpinionTexts>;
  /** Absent: English has to do. */
  referring?(): Promise<ReferringTexts>;
  writing(): Promise<WritingTexts>;
}
