import type { Endpoint } from '../endpoints/endpoint.js';
import { listLatest } from '../endpoints/latest.js';
import { eraseOwn, readOwn } from '../endpoints/own.js';
import { giveReaction, reportComment, takeReactionBack } from '../endpoints/reactions.js';
import { addAlias, readSettings, removeAlias, writeSettings } from '../endpoints/threads.js';
import type { Route } from './route.js';

/** What readers do with comments beside writing them, and what holds for threads. */
/** Large, since it reads Markdown: a server starts without it. */
const readFeed: Endpoint = async (call) => (await import('../endpoints/feed.js')).readFeed(call);

export const COMMUNITY: readonly Route[] = [
  {
    path: /^\/comments\/(?<id>[\w.~:-]{1,128})\/reactions\/(?<kind>[a-z]{1,20})$/,
    methods: { PUT: giveReaction, DELETE: takeReactionBack },
  },
  { path: /^\/comments\/([\w.~:-]{1,128})\/reports$/, methods: { POST: reportComment } },
  { path: /^\/threads\/settings$/, own: true, methods: { GET: readSettings, PUT: writeSettings } },
  { path: /^\/threads\/aliases$/, own: true, methods: { POST: addAlias, DELETE: removeAlias } },
  { path: /^\/latest$/, methods: { GET: listLatest } },
  { path: /^\/feed$/, methods: { GET: readFeed } },
  { path: /^\/mine$/, methods: { GET: readOwn, DELETE: eraseOwn } },
];
