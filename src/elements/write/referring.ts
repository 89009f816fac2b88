import { localReader, type Reader } from '../../conversation/labels/reader.js';
import { counted } from '../../locales/format.js';
import type { ReferringTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { readerTag, wantedTag } from '../thread/language.js';
import type { Session, SessionHost } from '../thread/session.js';
import { CommentIndex } from './comment-index.js';
import { referringTexts } from './referring-texts.js';

const known = new WeakMap<Session, Promise<Referring>>();

/** What those who refer to comments need of the thread. */
export interface Referring {
  /** In the language that the thread has now, as its tag. */
  readonly texts: ReferringTexts;
  readonly tag: string;
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

/** The same for all composers of a thread, so that its comments are read once. */
export function referringOf(session: Session, host: SessionHost): Promise<Referring> {
  const before = known.get(session);
  if (before) return before;
  const referring = createReferring(session, host);
  known.set(session, referring);
  referring.catch(() => known.delete(session));
  return referring;
}

async function createReferring(session: Session, host: SessionHost): Promise<Referring> {
  const { element } = host;
  const reader = localReader(readerTag(wantedTag(element, element.locale), host.language));
  const [texts] = await Promise.all([referringTexts(host), session.feed.tellApart()]);
  const label = (id: string): string | null => session.feed.label(id);
  return {
    get texts() {
      return texts();
    },
    get tag() {
      return host.language.tag;
    },
    reader,
    index: new CommentIndex(reader, label),
    comments: () => session.feed.comments,
    label: (id) => label(id) ?? '',
    announce: (text) => host.announce(text),
    announceCount: (count) => host.announce(counted(texts().candidates, count, host.language.tag)),
  };
}
