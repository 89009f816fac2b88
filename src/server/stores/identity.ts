import type { Proof, Signature } from '../../identity/proof.js';
import type { Comment } from '../../model/comment.js';
import type { ModeratorRole } from '../../model/moderation.js';
import type { Spending } from './guard.js';

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
  /** The key was taken out by another one. */
  readonly revoked?: true;
  /** Whose identity it is, where that is the owner's or a moderator's. */
  readonly moderator?: { readonly name: string; readonly role: ModeratorRole };
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
  readonly moderator?: KeyHolder['moderator'];
}

/** Words by which one more key becomes somebody's; they themselves are kept nowhere. */
export interface OfferedWords {
  /** Hash of the words. */
  readonly id: string;
  /** Whose key it becomes: a person's, or that of a moderator by their name. */
  readonly for: { readonly identity: string } | { readonly moderator: string };
  /** Where alone they are good; null for the whole site. */
  readonly thread: string | null;
  /** In milliseconds; null for those that stay until they are used, of which a person has one. */
  readonly ends: number | null;
  readonly nonce?: Nonce;
}

/** Somebody who has the words that somebody else offered. */
export interface Joining {
  /** Hash of the words. */
  readonly words: string;
  /** Where they want to be that person. */
  readonly thread: string;
  /** The key, and who they become by it where a moderator has no identity yet. */
  readonly newcomer: Newcomer;
}

/** Who somebody became. */
export interface Joined {
  readonly mark: string | null;
  /** The names that they used, the last one first. */
  readonly names: readonly string[];
  readonly thread: string | null;
}

export interface StoredKey {
  /** Hash of the key. */
  readonly id: string;
  /** RFC 3339. */
  readonly added: string;
  /** It signs nothing but that one may have a key more. */
  readonly passkey?: true;
}

/** What is kept of a passkey, which leads one more key to a person: https://www.w3.org/TR/webauthn-3/ */
export interface StoredPasskey {
  /** Hash of the id of the credential. */
  readonly id: string;
  /** Whose it is. */
  readonly identity: string;
  /** The id itself, in base64url. */
  readonly credential: string;
  /** COSE (RFC 9052), in base64url. */
  readonly publicKey: string;
  /** How often its authenticator has signed; 0 where that does not count. */
  readonly counter: number;
  /** Where alone it is good; null for the whole site. */
  readonly thread: string | null;
}

export interface NewPasskey extends StoredPasskey {
  /** The key of the person that asks. */
  readonly keyId: string;
  readonly challenge: Nonce;
}

/** Somebody who has used a passkey. */
export interface PasskeyJoining extends Omit<Joining, 'words'>, Pick<StoredPasskey, 'id' | 'counter'> {
  readonly challenge: Nonce;
  /** Of the request: the same one may come twice, since an answer can be lost. */
  readonly nonce?: Nonce;
}

export interface StoredDispute {
  readonly threadId: string;
  readonly id: string;
  /** The id of `Writer`. */
  readonly writer: string;
  readonly withdrawn?: boolean;
  readonly nonce?: Nonce;
  readonly spend?: readonly Spending[];
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
  /** Keeps words; false where the nonce was used before. `NOT_FOUND` for nobody who is known. */
  offer(words: OfferedWords): Promise<boolean>;
  /** Makes a key somebody's by their words, once; again for the same key. Null for words that do nothing (any more). */
  join(joining: Joining): Promise<Joined | null>;
  /** The secret by which challenges of passkeys are known again: the same for all processes of the site, and never told. */
  challengeSecret(): Promise<string>;
  /** By the hash of the credential's id; null for none. */
  passkeyOf(id: string): Promise<StoredPasskey | null>;
  /** The ids of the credentials of a person. */
  credentialsOf(identity: string): Promise<readonly string[]>;
  /**
   * Keeps a passkey, by a challenge that was not used before; true also for one that is theirs already. False for a
   * challenge that was, for the credential of somebody else, and for a key that was taken out.
   */
  keepPasskey(passkey: NewPasskey): Promise<boolean>;
  /** As `join`, by a passkey whose counter has gone on and a challenge that was not used before; null otherwise. */
  joinByPasskey(joining: PasskeyJoining): Promise<Joined | null>;
  /** Keys that were not taken out, the oldest first, and then passkeys. */
  keysOf(identity: string): Promise<readonly StoredKey[]>;
  /**
   * Takes a key out, and makes all words and passkeys of the person useless: whoever had the key may have got some. Or takes
   * out a passkey alone. `NOT_FOUND` for what is not theirs, `FORBIDDEN` for the last key.
   */
  revoke(identity: string, keyId: string): Promise<void>;
  /**
   * Notes that a comment is not by somebody who wrote under its name before, or that they take this back; gives it as it is
   * then. One that others dispute already stays so. `NOT_FOUND`, or `FORBIDDEN` for who did not use the name before.
   */
  dispute(dispute: StoredDispute): Promise<Comment>;
}
