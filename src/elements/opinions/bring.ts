import type { Comment } from '../../model/comment.js';
import { lazily } from '../lazily.js';
import type { Session, SessionHost } from '../thread/session.js';
import type { Opinions } from './opinions.js';

/**
 * Brings reactions and reports where the backend has them: with comments that somebody has reacted to, or when a reader
 * first points at one. Gives what is to be called when the comments have been drawn.
 */
export function bringOpinions(session: Session, host: SessionHost, list: HTMLElement): () => void {
  const { adapter, feed, signal } = session;
  if (!adapter.react && !adapter.report) return () => undefined;
  let opinions: Opinions | null = null;
  const bring = lazily(async () => {
    const { language } = host;
    const [{ Opinions }, texts] = await Promise.all([import('./opinions.js'), language.opinions?.()]);
    return (opinions ??= new Opinions(session, host, language, texts));
  });
  const onPoint = ({ target }: Event): void => {
    if (!opinions) void bring((opinions) => opinions.offer(target as Element));
  };
  list.addEventListener('pointerover', onPoint, { signal });
  list.addEventListener('focusin', onPoint, { signal });
  const isGiven = ({ reactions }: Comment): boolean => !!reactions && Object.keys(reactions).length > 0;
  return () => {
    if (opinions || feed.comments.some(isGiven)) void bring((opinions) => void opinions.update());
  };
}
