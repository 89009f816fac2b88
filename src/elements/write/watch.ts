import type { CommentComposer } from '../comment-composer.js';
import { lazily } from '../lazily.js';
import type { Session, SessionHost } from '../thread/session.js';
import { mayReferTo } from './may-refer.js';
import { mayTrigger } from './may-trigger.js';
import type { MentionList } from './mention-list.js';
import { Pastes } from './pastes.js';
import type { ReferenceChips } from './reference-chips.js';

/** Milliseconds without a letter before a text is read. */
const PAUSE = 350;

/**
 * Looks at what is written, and brings what helps to refer to other comments when a text may need it: the list of who may be meant
 * at an `@` or a name with a parenthesis, the chips below once it may refer to somebody. Most texts need neither.
 */
export function watchReferring(composer: CommentComposer, session: Session, host: SessionHost): void {
  const pastes = new Pastes();
  let text = '';
  let timer = 0;
  /** An input method is at work: nothing may open under its hands. */
  let composing = false;
  let list: MentionList | null = null;
  let chips: ReferenceChips | null = null;
  const bringList = lazily(async () => {
    const { listMentions } = await import('./mention-list.js');
    return (list = await listMentions(composer, session, host));
  });
  const bringChips = lazily(async () => {
    const { showReferences } = await import('./reference-chips.js');
    return (chips = await showReferences(composer, pastes, session, host));
  });

  const mention = (): void => {
    const { start, end } = composer.selection;
    if (list ? composing && !list.isOpen : composing || start !== end || !mayTrigger(text, end)) return;
    void bringList((list) => list.update());
  };
  const read = async (): Promise<void> => {
    // What was sent is in the thread now, and is no quotation of itself.
    if (follow()) return;
    const now = text;
    const going = (): boolean => now === text && composer.isConnected;
    const needed =
      chips !== null ||
      pastes.stretches.length > 0 ||
      (await mayReferTo(text, session.feed.comments, host.language.texts.anonymous, going));
    if (needed && going()) void bringChips((chips) => void (going() && chips.read()));
  };
  /** True where the text is another one. */
  const follow = (): boolean => {
    const { body } = composer;
    if (body === text) return false;
    text = body;
    chips?.follow();
    pastes.follow(text);
    clearTimeout(timer);
    timer = window.setTimeout(() => void read(), text.trim() ? PAUSE : 0);
    return true;
  };

  composer.addEventListener('comment-draft', () => {
    if (follow()) mention();
  });
  // A text that was kept from before, and one that was taken, come and go without a word.
  composer.addEventListener('focusin', follow);
  composer.addEventListener('comment-submit', () => setTimeout(follow));
  composer.addEventListener('paste', (event) => {
    if (event.composedPath()[0] === composer.textarea) pastes.expect(composer.selection);
  });
  composer.addEventListener('compositionstart', () => (composing = true));
  composer.addEventListener('compositionend', () => {
    composing = false;
    mention();
  });
}
