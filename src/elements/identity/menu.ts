import type { CommentAdapter } from '../../adapters/adapter.js';
import type { Identity, Me, Passkeys } from '../../adapters/identity.js';
import type { IdentityTexts } from '../../locales/identity/texts.js';

/** The pages of the menu; `home` leads to all others. */
export type PageName =
  | 'home'
  | 'name'
  | 'fresh'
  | 'apart'
  | 'keep'
  | 'invite'
  | 'recovery'
  | 'makePasskey'
  | 'join'
  | 'usePasskey'
  | 'keys'
  | 'mine'
  | 'erase'
  | 'forget';

/** One page of the menu while it is shown. */
export interface Page {
  readonly title: string;
  /** A template; called again after each change. */
  render(): unknown;
  /** Ends what goes on only while the page is shown. */
  leave?(): void;
}

/** What pages know, and what they can ask for. */
export interface Menu {
  readonly texts: IdentityTexts;
  /** BCP 47 tag, for dates, numbers and plural forms. */
  readonly tag: string;
  readonly threadId: string;
  readonly adapter: CommentAdapter;
  readonly identity: Identity;
  /** Null where there are none, or that is not known yet. */
  readonly passkeys: Passkeys | null;
  /** Who writes from here; null for somebody who has not yet, or is to be somebody new. */
  readonly me: Me | null;
  /** This person has comments in the thread, under whichever key. */
  readonly wrote: boolean;
  /** A key was here before, and is gone without anybody having asked for that. */
  readonly lost: boolean;
  /** Something is on its way: nothing else can be asked for. */
  readonly busy: boolean;
  /** Words that the page was opened with. */
  readonly given: string;
  /** Goes to a page; `home` is what "back" leads to. */
  show(page: PageName): void;
  /** Draws the page anew. */
  update(): void;
  /** Does something that may fail; what went wrong is said on the page. Gives whether it was done. */
  attempt(deed: () => Promise<void>, reasons?: Readonly<Record<string, string>>): Promise<boolean>;
  /** Reads anew who one is, for all who show it. */
  refresh(): Promise<void>;
  /** Says something to those who can't see that it has happened. */
  say(text: string): void;
  /** "Anon · teal otter". */
  who(me: Me): string;
  /** Puts a name into the composer. */
  use(name: string): void;
  close(): void;
}
