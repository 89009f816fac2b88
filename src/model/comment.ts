/**
 * What tells one person from another where names can't: given by the server to whoever holds a key, the same on all
 * comments of one person on the site (in its per-thread mode: in the thread), and nobody else's there. Nobody can choose
 * one. Shown beside the name, where a name can't reach.
 */
export interface Mark {
  /** Two words, three where a site ran out of twos, with a space between: `teal otter`. English, not translated. */
  readonly words: string;
  /** A help for the eye, which others may have too: 0 to 7. */
  readonly color: number;
}

/** Who wrote a comment, as far as the backend knows. */
export interface Author {
  /** The name as it was written. Empty for a person who gave none. */
  readonly name: string;
  /** The backend's stable id of this person, where it truly knows one. */
  readonly id?: string;
  /** The person's own page; shown as a link when it is http or https. */
  readonly url?: string;
  /** Whose key signed the comment; absent where nobody's did, and then nothing is known of who wrote it. */
  readonly mark?: Mark;
  /** The server knows the key as one of the owner's or a moderator's; a badge says so, outside of the name. */
  readonly role?: 'owner' | 'moderator';
}

/** One comment, as a backend keeps it and as it comes back from there. A plain, JSON-safe value. */
export interface Comment {
  /** Unique in its thread; letters, digits and `-._~:` only, so that it can stand in a URL fragment. */
  readonly id: string;
  /** The comment that is answered; null at the top level. It may name a comment that is not there. */
  readonly parentId: string | null;
  readonly author: Author;
  /** The source text exactly as it was written (Markdown, unless `format` says otherwise). Empty in a tombstone. */
  readonly body: string;
  /** `html` only for a backend that has nothing but HTML; it goes through the same sanitising. */
  readonly format?: 'markdown' | 'html';
  /** The backend's time, RFC 3339 in UTC (`2026-11-23T09:16:00.000Z`); null when it was never known (an import). */
  readonly createdAt: string | null;
  /** When the text was last changed, RFC 3339 in UTC. */
  readonly editedAt?: string;
  /** When it was deleted: the comment is a tombstone, which only holds its place for the replies. */
  readonly deletedAt?: string;
  /** Rises by one with every change; an edit names the revision that it was made on. Begins at 1. */
  readonly revision: number;
  /** The writer's IANA time zone, recorded so that a clock time which the writer typed can be read. */
  readonly timeZone?: string;
  /** How many people gave each kind of reaction; kinds that nobody gave are left out. */
  readonly reactions?: Readonly<Record<string, number>>;
  /** The kinds that this reader gave. */
  readonly reacted?: readonly string[];
  /** This reader wrote it: edit and delete are offered. */
  readonly own?: true;
  /** Held back until a moderator has seen it; only its writer gets it. */
  readonly held?: true;
  /** Somebody who used the same name earlier in the thread says that this is not by them. */
  readonly disputed?: Disputed;
}

/** Who says "not me" of a comment; a server says it only where their key did not sign it, and did sign the earlier one. */
export interface Disputed {
  readonly by: Mark;
  /** Id of the comment in which they used the name. */
  readonly earlier: string;
}

/** A comment that is asked for: what an adapter's `create` gets. Complete and already checked. */
export interface Draft {
  readonly threadId: string;
  readonly parentId: string | null;
  readonly author: Author;
  readonly body: string;
  readonly timeZone?: string;
  /** Made once for this comment by whoever writes it. The same key is the same comment, however often it is sent. */
  readonly idempotencyKey: string;
  /** How it was written, for a backend that looks for programs. Not a part of the comment, and never shown. */
  readonly signs?: Signs;
}

/** What tells a person who writes from a program that fills in forms. All of it can be made up, so it only speaks against. */
export interface Signs {
  /** What stands in a field that people don't see; absent when that is empty. */
  readonly trap?: string;
  /** Milliseconds from opening the box to sending; absent for a text that was there already. */
  readonly took?: number;
}

/** A conversation: what an import gives, and what a static archive holds. */
export interface Thread {
  readonly id: string;
  readonly title?: string;
  /** The address of the page that is talked about. */
  readonly url?: string;
  /** IANA zone in which the page showed its clock times. */
  readonly timeZone?: string;
  /** All comments, flat, oldest first. */
  readonly comments: readonly Comment[];
}
