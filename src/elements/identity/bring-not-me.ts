import { lazily } from '../lazily.js';
import type { Session, SessionHost } from '../thread/session.js';
import { textsOf } from './texts-of.js';

/** Brings "not me" for those who wrote in a thread, where the backend lets people say it. Gives what is to be called when it is drawn. */
export function bringNotMe(session: Session, host: SessionHost): () => void {
  const { adapter, feed } = session;
  const bring = lazily(async () => new (await import('./not-me.js')).NotMe(session, host));
  return () => {
    if (!adapter.identity?.dispute || !feed.comments.some(({ own }) => own)) return;
    void bring(async (notMe) => notMe.update(await textsOf(host.language)));
  };
}
