import type { Reader } from '../../../conversation/labels/reader.js';
import { counted } from '../../../locales/format.js';
import type { ModerationTexts } from '../../../locales/moderation/texts.js';
import type { Plural } from '../../../locales/texts.js';
import type { CommentError, CommentErrorCode } from '../../../model/errors.js';
import type { ModerationAction, QueueName } from '../../../model/moderation.js';
import { isSignedOut } from '../../../model/refusals.js';
import type { DeedOptions } from '../state/queue-state.js';

/** The three pages. */
export type Page = 'queue' | 'log' | 'moderators';

/** What controls ask for. */
export interface Actions {
  act(keys: ReadonlySet<string>, action: ModerationAction, options?: DeedOptions): void;
  choose(key: string, range: boolean): void;
  chooseAll(): void;
  chooseNone(): void;
  /** Opens the dialog in which a reason can be given. */
  decide(keys: ReadonlySet<string>, action: ModerationAction): void;
  dismiss(): void;
  expand(key: string): void;
  filter(words: string): void;
  goTo(page: Page): void;
  help(): void;
  /** Asks where to sign out. */
  leave(): void;
  more(): void;
  reload(): void;
  show(queue: QueueName, threadId: string | null): void;
  signIn(link: string): void;
  signOut(everywhere: boolean): void;
  undo(): void;
  /** Asks for words by which one's own comments are a moderator's. */
  write(): void;
}

/** What everything is drawn with. */
export interface Context {
  readonly texts: ModerationTexts;
  /** Tag for numbers and dates. */
  readonly tag: string;
  readonly reader: Reader;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly headingLevel: number;
  readonly actions: Actions;
}

/** A number in words. */
export const count = ({ tag }: Context, text: Plural, n: number): string => counted(text, n, tag);

/** What was done, in words. */
export function doneIn(
  { done, addressBanned }: ModerationTexts,
  { action, address }: { readonly action: ModerationAction; readonly address?: true },
): string {
  return action === 'ban' && address ? addressBanned : done[action];
}

const FAILURES: Readonly<Partial<Record<CommentErrorCode, keyof ModerationTexts['failures']>>> = {
  FORBIDDEN: 'forbidden',
  INVALID: 'invalid',
  NOT_FOUND: 'gone',
  OFFLINE: 'offline',
  RATE_LIMITED: 'tooMany',
  TOO_LONG: 'invalid',
  UNAVAILABLE: 'unavailable',
};

/** Why something failed, in words. */
export function failureOf(error: CommentError, { conflict, failures, signedOut }: ModerationTexts): string {
  if (isSignedOut(error)) return signedOut;
  const { code } = error;
  return code === 'CONFLICT' ? conflict : failures[FAILURES[code] ?? 'unknown'];
}
