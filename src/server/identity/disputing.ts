import { homeOf } from '../endpoints/home.js';
import type { Call, Endpoint } from '../endpoints/endpoint.js';
import { json } from '../http/answers.js';
import { tagOf } from '../http/etag.js';
import { threadIn } from '../input/query.js';
import { refuseBanned } from '../moderation/banned.js';
import { signerIn } from './signer-in.js';

/** `POST /comments/{id}/dispute`: "not me", by somebody who wrote under this name earlier in the thread. */
export const dispute: Endpoint = (call) => answer(call, false);

/** `DELETE /comments/{id}/dispute`: takes it back. */
export const withdrawDispute: Endpoint = (call) => answer(call, true);

async function answer(call: Call, withdrawn: boolean): ReturnType<Endpoint> {
  const { ask, id, service } = call;
  const threadId = await homeOf(call);
  const action = withdrawn ? 'undispute' : 'dispute';
  const signer = await signerIn(call, { action, thread: threadIn(call.params), id });
  const { id: writer, nonce } = signer;
  if (!withdrawn) await refuseBanned(call, signer);
  const spend = await service.guard.reacting(ask, writer);
  const asked = { threadId, id, writer, withdrawn, spend, ...(nonce && { nonce }) };
  const comment = await service.store.dispute(asked);
  return json(200, comment, { etag: tagOf(comment.revision) });
}
