import type { Proof, Signature } from '../../identity/proof.js';
import type { Comment } from '../../model/comment.js';

/** What makes a request one that is done only once. */
export interface Nonce {
  /** A hash. */
  readonly id: string;
  /** Until when it must be remembered, in milliseconds. */
  readonly ends: number;
}

/** Whose a key is. */
export interface KeyHolder {
  /** The id of `Writer`. */
  readonly identity: string;
  /** Two words, as they stand on the comments of this person. */
  readonly mark: string | null;
  /** The only thread that this person may write in; null for the whole site. */
  readonly thread: string | null;
}

/** Somebody who was not here before, who is kept with what they write. */
export interface Newcomer {
  /** The id of `Writer`. */
  readonly identity: string;
  /** Hash of the key. */
  readonly keyId: string;
  readonly publicKey: string;
  readonly thread: string | null;
  /** Marks to choose from: the first that nobody has is theirs. */
  readonly marks: readonly string[];
}

/** What a comment or an edit is kept with when it was signed. */
export interface Signing {
  readonly signature: Signature;
  readonly mark: string | null;
  readonly newcomer?: Newcomer;
}

/** People by their keys. */
export interface IdentityStore {
  /** By the hash of the key; null for one that nobody wrote with. */
  holderOf(keyId: string): Promise<KeyHolder | null>;
  /** The secret from which marks are made: the same on the whole site for ever, and never told. */
  markSecret(): Promise<string>;
  /** A comment that everybody sees, with what its writer signed; null for one without. `NOT_FOUND`. */
  proofOf(threadId: string, id: string): Promise<{ readonly comment: Comment; readonly proof: Proof | null }>;
  isNonceUsed(nonce: Nonce): Promise<boolean>;
  /** Uses a nonce up; false where that was done before. */
  useNonce(nonce: Nonce): Promise<boolean>;
}
