import type { Moderator } from '../../model/moderation.js';

/** A link that signs somebody in, once. */
export interface SignInLink {
  /** Hash of what stands in the link; that itself is kept nowhere. */
  readonly hash: string;
  /** When it is too late for it, in milliseconds. */
  readonly ends: number;
}

/** Who may moderate, and by which browsers. Of tokens it knows hashes only. */
export interface AccessStore {
  /** Whether the owner has ever signed in. */
  hasOwner(): Promise<boolean>;
  inviteOwner(link: SignInLink): Promise<void>;
  /** Another moderator, who comes by the link; false where there is one of that name already. */
  invite(name: string, link: SignInLink): Promise<boolean>;
  /** Another link for a moderator who is there; gives the name as it is written, null where there is none. */
  inviteAgain(name: string, link: SignInLink): Promise<string | null>;
  /** The owner first, then by name. */
  moderators(): Promise<readonly Moderator[]>;
  /** Ends their sessions and links too. False where there is nobody of that name; the owner stays. */
  dismiss(name: string): Promise<boolean>;
  /** Uses a link up and begins a session; null where the link is unknown, used or too old. Both are hashes. */
  signIn(link: string, session: string): Promise<Moderator | null>;
  /** Whose session it is; null where it is unknown or has ended. */
  session(hash: string): Promise<Moderator | null>;
  /** Ends a session, or all of the same person. */
  signOut(hash: string, everywhere: boolean): Promise<void>;
}
