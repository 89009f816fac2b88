import { CommentError } from '../../model/errors.js';
import { json, problem } from '../http/answers.js';
import { revisionIn, tagOf } from '../http/etag.js';
import { signsIn } from '../guard/signs.js';
import { idempotencyKeyIn } from '../http/idempotency-key.js';
import { jsonBody } from '../http/json-body.js';
import { createDeed } from '../identity/deeds.js';
import { bodyOf, draftOf } from '../input/draft.js';
import { threadIn } from '../input/query.js';
import { fieldsOf } from '../input/text.js';
import { refuseBanned } from '../moderation/banned.js';
import { trusted } from '../moderation/trusted.js';
import { uuidv7 } from '../sql/uuid.js';
import { digest } from '../writer.js';
import type { Endpoint } from './endpoint.js';
import { homeOf } from './home.js';

/** `POST /comments`: a new comment; sent again with the same `Idempotency-Key`, the same one. */
export const createComment: Endpoint = async (call) => {
  const { ask, params, service } = call;
  const { store, identify, guard, maxBody, maxLength, now } = service;
  const threadId = await homeOf({ params, service });
  const idempotencyKey = idempotencyKeyIn(ask);
  const fields = fieldsOf(await jsonBody(ask, maxBody), 'the body');
  const draft = draftOf(fields, maxLength);
  const asked = threadIn(params);
  const writer = await identify(ask, createDeed(asked, fields, draft));
  await refuseBanned(call, writer);
  await service.checkName(draft.author.name, writer.signing?.moderator);
  const id = uuidv7(now());
  const [key, fingerprint] = await Promise.all([
    writer.keyOf(idempotencyKey),
    // By the address that was used: the comments may be in another thread when it is sent again.
    digest('draft', asked, JSON.stringify(draft)),
  ]);
  const subject = { threadId, ...draft };
  const weighing = { ask, writer: writer.id, subject, signs: signsIn(fields.signs) };
  const weighed = (await trusted(call, writer)) ?? (await guard.weigh(weighing));
  const { id: owner, signing } = writer;
  const kept = { id, threadId, ...draft, owner, key, fingerprint, ...weighed, ...(signing && { signing }) };
  const comment = await store.create(kept);
  return json(201, comment, { etag: tagOf(comment.revision) });
};

/** `PATCH /comments/{id}`: another text. When somebody was faster, 412 with both: `current`, and `yours`. */
export const editComment: Endpoint = async (call) => {
  const { ask, params, id, service } = call;
  const { store, identify, guard, maxBody, maxLength } = service;
  const threadId = await homeOf({ params, service });
  const revision = revisionIn(ask.header('if-match'));
  const body = bodyOf(fieldsOf(await jsonBody(ask, maxBody), 'the body').body, maxLength);
  const thread = threadIn(params);
  const writer = await identify(ask, { action: 'edit', thread, id, revision, text: body });
  await refuseBanned(call, writer);
  // A comment may not become by an edit what it could not have been.
  const subject = { threadId, parentId: undefined, author: undefined, body };
  const weighing = { ask, writer: writer.id, subject, signs: {} };
  const weighed = (await trusted(call, writer)) ?? (await guard.weigh(weighing));
  try {
    const { id: owner, signing } = writer;
    const edit = { threadId, id, body, revision, owner, ...weighed, ...(signing && { signing }) };
    const comment = await store.update(edit);
    return json(200, comment, { etag: tagOf(comment.revision) });
  } catch (error) {
    if (error instanceof CommentError && error.code === 'CONFLICT') return problem(error, { yours: body });
    throw error;
  }
};

/** `DELETE /comments/{id}`: gives the tombstone, however often it is asked for. */
export const removeComment: Endpoint = async ({ ask, params, id, service }) => {
  const threadId = await homeOf({ params, service });
  const writer = await service.identify(ask, { action: 'delete', thread: threadIn(params), id });
  const comment = await service.store.remove({ threadId, id, owner: writer.id });
  return json(200, comment, { etag: tagOf(comment.revision) });
};
