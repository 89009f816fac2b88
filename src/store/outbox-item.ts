import { CommentError } from '../model/errors.js';
import type { OutboxRecord } from './outbox-records.js';
import type { Entry } from './state.js';

/** An unsent comment that this tab takes care of. */
export interface OutboxItem {
  record: OutboxRecord;
  /** Tries that failed in this visit. */
  tries: number;
  error?: CommentError | undefined;
  /** It was sent without a clear answer, now or in an earlier visit. */
  unsure?: boolean;
  /** Gives the lock back; absent while it isn't held. */
  release?: () => void;
  flight?: AbortController | undefined;
  cancelled?: boolean;
  /** As it is shown; made anew after a change. */
  entry?: Entry | undefined;
}

export function entryOf({ record, error }: OutboxItem): Entry {
  const { id, parentId, name, url, body, refused } = record;
  const why = error ?? (refused && new CommentError(...refused));
  return {
    key: id,
    comment: {
      id,
      parentId,
      author: { name, ...(url !== undefined && { url }) },
      body,
      createdAt: null,
      revision: 1,
      own: true,
    },
    sync: refused ? 'failed' : 'sending',
    ...(why && { error: why }),
  };
}
