// Every operation of the API: `ask(world)` is a request that is right, `roles` says who may send it, `others` how to get
// the statuses that no general mistake leads to. Whoever adds a route adds its rows to the table of its area.
import { comments } from './comments.mjs';
import { identity } from './identity.mjs';
import { live } from './live.mjs';
import { moderation } from './moderation.mjs';
import { reactions } from './reactions.mjs';
import { service } from './service.mjs';
import { session } from './session.mjs';
import { site } from './site.mjs';
import { threads } from './threads.mjs';

export const operations = {
  ...comments,
  ...reactions,
  ...threads,
  ...site,
  ...identity,
  ...live,
  ...moderation,
  ...session,
  ...service,
};
