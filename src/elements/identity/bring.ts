import type { Session, SessionHost } from '../thread/session.js';
import { takeWords } from './invitation-address.js';
import { textsOf } from './texts-of.js';
import { WhoLines } from './who-lines.js';

/** Brings what says who one is; words that the page was opened with are offered. Looking makes and keeps nothing. */
export async function bringWhoLines(session: Session, host: SessionHost): Promise<WhoLines> {
  const identity = session.adapter.identity!;
  const texts = await textsOf(host.language);
  // Not before: where a file can't be fetched, this is tried again, and the words are still there.
  const words = identity.join ? takeWords() : '';
  const lines = new WhoLines(session, host, identity, texts);
  // Who was faster than this file is told too.
  const sent = session.store.value.entries.findLast(
    ({ key, sync, comment }) => comment.own && sync === 'saved' && key !== comment.id,
  );
  if (sent) void lines.tell(sent.comment);
  if (words) lines.open('join', words);
  return lines;
}
