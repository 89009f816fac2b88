import type { Reader } from '../../conversation/reader.js';
import type { Language, ReferringTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { CommentIndex } from './comment-index.js';

/** What those who refer to comments need of the thread. */
export interface Referring {
  readonly texts: ReferringTexts;
  readonly reader: Reader;
  /** Shared by all composers of a thread. */
  readonly index: CommentIndex;
  /** All comments that are loaded, oldest first. */
  comments(): readonly Comment[];
  /** What the reader calls a comment. */
  label(id: string): string;
  /** Says something to those who can't see that it has happened. */
  announce(text: string): void;
  /** Says how many comments are to choose from. */
  announceCount(count: number): void;
}

/** The texts for those who refer to comments while they write. */
export async function referringTexts(language: Language): Promise<ReferringTexts> {
  return language.referring?.() ?? (await import('../../locales/en-referring.js')).enReferring;
}
