import { empty, json } from '../http/answers.js';
import { tagOf } from '../http/etag.js';
import type { Deed } from '../../identity/record.js';
import { jsonBody } from '../http/json-body.js';
import { Refusal } from '../http/refusal.js';
import { threadIn } from '../input/query.js';
import { fieldsOf, invalid, optional, textOf } from '../input/text.js';
import { refuseBanned } from '../moderation/banned.js';
import type { Answer } from '../http/exchange.js';
import type { Writer } from '../writer.js';
import type { Call, Endpoint } from './endpoint.js';
import { homeOf } from './home.js';

/** Longest reason of a report, in UTF-16 units. */
const LONGEST_REASON = 1000;

/** The two sides of a vote. */
const OPPOSITE: Readonly<Record<string, string>> = { up: 'down', down: 'up' };

/** `PUT /comments/{id}/reactions/{kind}`: gives the comment with the counts, however often it is sent. */
export const giveReaction: Endpoint = (call) => react(call, true);

/** `DELETE /comments/{id}/reactions/{kind}`: takes it back. */
export const takeReactionBack: Endpoint = (call) => react(call, false);

async function react(call: Call, given: boolean): Promise<Answer> {
  const { ask, id, kind, service } = call;
  const { store, guard, reactions } = service;
  const threadId = await homeOf(call);
  const action = given ? 'react' : 'unreact';
  const deed = { action, thread: threadIn(call.params), id, value: kind } as const;
  const giver = await writerIn(call, deed);
  const { id: writer, nonce } = giver;
  if (given) await refuseBanned(call, giver);
  if (!reactions.includes(kind)) throw new Refusal(404, 'NOT_FOUND', `There is no reaction ${kind}`);
  const opposite = OPPOSITE[kind];
  const comment = await store.react({
    threadId,
    id,
    kind,
    writer,
    given,
    ...(nonce && { nonce }),
    ...(opposite !== undefined && { instead: [opposite] }),
    spend: await guard.reacting(ask, writer),
  });
  return json(200, comment, { etag: tagOf(comment.revision) });
}

/** `POST /comments/{id}/reports`: a moderator is asked to look at it; sent again by the same person, nothing. */
export const reportComment: Endpoint = async (call) => {
  const { ask, id, service } = call;
  const { store, guard, maxBody } = service;
  const threadId = await homeOf(call);
  const fields = fieldsOf(await jsonBody(ask, maxBody), 'the body');
  const text = optional(fields.reason, 'reason', textOf);
  const said = { id, ...(text !== undefined && { text }) };
  const deed = { action: 'report', thread: threadIn(call.params), ...said } as const;
  const reporter = await writerIn(call, deed);
  const { id: writer } = reporter;
  await refuseBanned(call, reporter);
  const reason = text?.trim() ?? '';
  if (reason.length > LONGEST_REASON) throw invalid('reason', `has more than ${LONGEST_REASON} characters`);
  await store.report({ threadId, id, writer, reason, spend: await guard.reacting(ask, writer) });
  return empty(204);
};

/** Whoever wants one of something must be told from others. */
export async function writerIn(
  { ask, service }: Call,
  deed: Deed,
): Promise<Writer & { readonly id: string }> {
  const writer = await service.identify(ask, deed);
  const { id } = writer;
  if (id === null) {
    throw new Refusal(401, 'FORBIDDEN', 'This takes a key or a secret of the writer', {
      'www-authenticate': 'Comment-Key, Bearer',
    });
  }
  return { ...writer, id };
}
