import type { CommentComposer } from '../comment-composer.js';
import { lazily } from '../lazily.js';
import type { Session, SessionHost } from '../thread/session.js';
import { takeWords } from './invitation-address.js';
import { textsOf } from './texts-of.js';

/**
 * Says at the composers of a thread who one is here, where the backend knows people; gives what is to be called with each. Looking
 * makes and keeps nothing.
 */
export function bringIdentity(session: Session, host: SessionHost): (composer: CommentComposer) => void {
  const { identity } = session.adapter;
  if (!identity) return () => undefined;
  const bring = lazily(async () => {
    const [{ WhoLines }, texts] = await Promise.all([import('./who-lines.js'), textsOf(host.language)]);
    return new WhoLines(session, host, identity, texts);
  });
  const words = identity.join ? takeWords() : '';
  if (words) void bring((lines) => lines.open('join', words));
  return (composer) => {
    if (composer.mode !== 'edit') void bring((lines) => lines.add(composer));
  };
}
