import type { Comment, Mark } from '../model/comment.js';

/** This person as a backend with keys knows them. */
export interface Me {
  /** As it stands on one's comments here; absent as long as the server has not given one. */
  readonly mark?: Mark;
  /** The names that were used with it here, the last one first; none is ''. */
  readonly names: readonly string[];
  /** How long the key is there: as long as this browser keeps it, or only until the page is closed. */
  readonly kept: 'browser' | 'page';
  /** Where the mark is the same: on the whole site, or in this thread alone. */
  readonly scope: 'site' | 'thread';
}

/** Words by which one more device becomes the same person: valid once, and not for long. */
export interface Invitation {
  /** Eight words with spaces between them. */
  readonly words: string;
  /** RFC 3339. */
  readonly expires: string;
}

/** A device that writes as this person. */
export interface KnownKey {
  readonly id: string;
  /** Since when; RFC 3339. */
  readonly added: string;
  /** It is the one of this browser. */
  readonly here: boolean;
  /** It is a passkey: it writes nothing, and leads further devices to this person. */
  readonly passkey?: true;
}

/** Passkeys (https://www.w3.org/TR/webauthn-3/): keys that a device or a manager of passwords keeps for a site. */
export interface Passkeys {
  /**
   * Makes one that leads back to who writes in this thread from here. `NOT_FOUND` for somebody who never wrote there,
   * `ABORTED` when the person did not go through with it, `CONFLICT` where the device has one of theirs already.
   */
  create(threadId: string): Promise<void>;
  /**
   * To be who made the passkey that the person chooses, as by `join`. `ABORTED` when they did not go through with it,
   * `NOT_FOUND` for a passkey that leads to nobody here, `RATE_LIMITED` for who tries too many.
   */
  use(threadId: string): Promise<Me>;
}

/**
 * How a person is known again without an account: by a key that the browser makes when somebody first writes, and that
 * never leaves it. None of these is needed for writing. Failures are `CommentError`; an absent method is an absent feature.
 */
export interface Identity {
  /** Who writes in this thread from here; null for somebody who never wrote there. It makes nothing. */
  me(threadId: string): Promise<Me | null>;
  /** To be somebody new in this thread from the next comment on, whom nobody can join with the one before. */
  fresh(threadId: string): Promise<void>;
  /** The keys go from this browser for good: what was written with them can't be changed from here any more. */
  forget(): Promise<void>;
  /**
   * Whether this person is somebody else in each thread from now on; `choice` decides it, for threads in which they did not
   * write yet. Always true, whatever is chosen, where the site has it so for everybody. It stores nothing unless asked to.
   */
  apart?(choice?: boolean): Promise<boolean>;
  /**
   * Whether the browser promised to keep the key until somebody clears its data, even when it runs out of room. `ask` asks
   * it to, upon which some browsers ask the person. It is asked without that where nobody is, once something was written.
   */
  keep?(ask?: boolean): Promise<boolean>;
  /** Lets one more device be who writes in this thread from here. `NOT_FOUND` for somebody who never wrote there. */
  invite?(threadId: string): Promise<Invitation>;
  /** Twelve words that do the same at any time, and once; those that were given before do no more. `NOT_FOUND` as `invite`. */
  recovery?(threadId: string): Promise<string>;
  /**
   * To be who gave these words: of an invitation, or for recovery. A new key is made here; who one was here before stays who
   * they were. `NOT_FOUND` for words that are not (or no longer) valid; `RATE_LIMITED` for who tries too many.
   */
  join?(threadId: string, words: string): Promise<Me>;
  /** Null where the backend, the browser or the page can have none. To ask makes and stores nothing. */
  passkeys?(): Promise<Passkeys | null>;
  /** The devices that are who writes in this thread from here, and the passkeys that lead to them. */
  keys?(threadId: string): Promise<readonly KnownKey[]>;
  /**
   * Takes a device out: it can't write or change anything as this person any more, and neither words nor passkeys that they
   * have do anything from then on. What it wrote stays theirs. Or takes out a passkey alone.
   */
  revoke?(threadId: string, keyId: string): Promise<void>;
  /**
   * "Not me": somebody else wrote this comment under a name that one used earlier in the thread. Gives the comment with
   * `disputed`; `withdrawn` takes it back. `FORBIDDEN` for who did not use the name before it, or wrote it. `earlier`: one's own
   * comment under that name; whoever wrote it says so, though one is somebody new since.
   */
  dispute?(dispute: {
    readonly threadId: string;
    readonly id: string;
    readonly earlier?: string;
    readonly withdrawn?: boolean;
  }): Promise<Comment>;
}
