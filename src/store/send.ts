import type { CallOptions, CommentAdapter } from '../adapters/adapter.js';
import type { Comment, Draft } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { Core } from './core.js';
import type { OutboxItem } from './outbox-item.js';
import type { OutboxRecord } from './outbox-records.js';
import { patiently } from './patience.js';
import { sendEdit } from './send-edit.js';
import { isPending } from './pending.js';

/** The backend's answer, and the text that it has of the comment. */
export interface Sent {
  readonly comment: Comment;
  readonly text: string;
}

/** One try to send an unsent comment, and then what was changed of it meanwhile. Throws `CommentError`. */
export async function send(core: Core, item: OutboxItem): Promise<Sent> {
  const draft = draftOf(core, item.record);
  const create = async (adapter: CommentAdapter, options: CallOptions): Promise<Comment> => {
    if (!adapter.create) throw new CommentError('CLOSED', 'No comments are taken');
    return adapter.create(draft, options);
  };
  item.flight = new AbortController();
  const comment = await patiently(core, create, item.flight);
  const sent = { comment, text: draft.body };
  return item.cancelled ? sent : sendChanges(core, item, sent);
}

function draftOf({ options, backend }: Core, record: OutboxRecord): Draft {
  const { threadId, timeZone } = options;
  const { parentId, name, url, body, sentBody, key, signs } = record;
  return {
    threadId,
    // A parent that is still under its temporary id was lost on the way: better at the top level than not at all.
    parentId: parentId && isPending(parentId) ? null : parentId,
    author: { name, ...(url !== undefined && { url }) },
    body: (backend.can.update && sentBody) || body,
    ...(timeZone !== undefined && { timeZone }),
    idempotencyKey: key,
    ...(signs && { signs }),
  };
}

/** Sends what the person has made of the text since. A change that is refused for good is left to the caller. */
async function sendChanges(core: Core, item: OutboxItem, first: Sent): Promise<Sent> {
  let sent = first;
  item.unsure = true;
  try {
    while (sent.text !== item.record.body && core.backend.can.update) {
      const { body } = item.record;
      const { id, revision } = sent.comment;
      sent = { comment: await sendEdit(core, id, body, revision), text: body };
    }
  } catch (error) {
    if (CommentError.from(error).retryable) throw error;
  }
  return sent;
}
