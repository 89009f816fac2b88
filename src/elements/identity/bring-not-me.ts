import type { Session, SessionHost } from '../thread/session.js';
import { NotMe } from './not-me.js';
import { textsOf } from './texts-of.js';

/** Brings "not me", with its words. Gives what is to be called when the comments are drawn. */
export async function bringNotMe(session: Session, host: SessionHost): Promise<() => void> {
  const notMe = new NotMe(session, host);
  let language = host.language;
  let texts = await textsOf(language);
  return () => {
    if (language === host.language) return notMe.update(texts);
    language = host.language;
    void textsOf(language).then((others) => notMe.update((texts = others)));
  };
}
