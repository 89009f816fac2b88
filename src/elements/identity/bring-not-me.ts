import type { Language } from '../../locales/texts.js';
import type { Session, SessionHost } from '../thread/session.js';
import { NotMe } from './not-me.js';
import { textsOf } from './texts-of.js';

/** Brings "not me", with its words. Gives what is to be called when the comments are drawn. */
export async function bringNotMe(session: Session, host: SessionHost): Promise<() => void> {
  const notMe = new NotMe(session, host);
  let language: Language | null = host.language;
  let texts = await textsOf(language);
  return () => {
    notMe.update(texts);
    if (language === host.language) return;
    language = host.language;
    textsOf(language).then(
      (others) => notMe.update((texts = others)),
      // Without a network it can't be fetched: the next drawing tries again.
      () => (language = null),
    );
  };
}
