import { localReader } from '../../conversation/reader.js';
import { counted } from '../../locales/format.js';
import type { CommentComposer } from '../comment-composer.js';
import { readerTag, wantedTag } from '../thread/language.js';
import type { Session, SessionHost } from '../thread/session.js';
import { adopt } from '../../styles/adopt.js';
import { chipStyles } from './chip-styles.js';
import { CommentIndex } from './comment-index.js';
import { MentionList } from './mention-list.js';
import { ReferenceChips } from './reference-chips.js';
import { referringTexts, type Referring } from './referring.js';

const known = new WeakMap<Session, Promise<Referring>>();

/** Helps somebody to refer to other comments in a composer of a thread: the list of who may be meant. */
export async function helpReferring(
  composer: CommentComposer,
  session: Session,
  host: SessionHost,
): Promise<void> {
  let loading = known.get(session);
  if (!loading) known.set(session, (loading = referringOf(session, host)));
  const referring = await loading;
  const { textarea } = composer;
  if (!textarea || session.signal.aborted) return;
  const mentions = new MentionList(composer, textarea, referring);
  const chips = new ReferenceChips(composer, referring);
  adopt(host.root, chipStyles);
  const update = (): void => {
    mentions.update();
    chips.update();
  };
  // A text that is there at once was pasted, or kept from before: both may hold words of others.
  composer.addEventListener('comment-draft', update);
  textarea.addEventListener('paste', ({ clipboardData }) => {
    const words = clipboardData?.getData('text/plain') ?? '';
    // The text has it when the event is over.
    setTimeout(() => void chips.pasted(words));
  });
  update();
  if (!composer.body.includes('\n> ') && composer.body.includes(' ')) void chips.pasted(composer.body);
}

async function referringOf(session: Session, host: SessionHost): Promise<Referring> {
  const { element, language } = host;
  const reader = localReader(readerTag(wantedTag(element, element.locale), language));
  const texts = await referringTexts(language);
  const label = (id: string): string | null => session.feed.label(id);
  return {
    texts,
    reader,
    index: new CommentIndex(reader, label),
    comments: () => session.feed.comments,
    label: (id) => label(id) ?? '',
    announce: (text) => host.announce(text),
    announceCount: (count) => host.announce(counted(texts.candidates, count, language.tag)),
  };
}
