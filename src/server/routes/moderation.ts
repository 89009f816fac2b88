import {
  dismissModerator,
  inviteAgain,
  inviteModerator,
  listModerators,
} from '../moderation/people-endpoints.js';
import { act, readLog, readQueue, undo } from '../moderation/queue-endpoints.js';
import { closeSession, openSession, readSession } from '../moderation/session-endpoints.js';
import type { Route } from './route.js';

export const MODERATION: readonly Route[] = [
  { path: /^\/moderation\/queue$/, own: true, methods: { GET: readQueue } },
  { path: /^\/moderation\/actions$/, own: true, methods: { POST: act } },
  { path: /^\/moderation\/log$/, own: true, methods: { GET: readLog } },
  { path: /^\/moderation\/log\/([\w-]{1,64})\/undo$/, own: true, methods: { POST: undo } },
  { path: /^\/session$/, own: true, methods: { GET: readSession, POST: openSession, DELETE: closeSession } },
  {
    path: /^\/moderation\/moderators$/,
    own: true,
    methods: { GET: listModerators, POST: inviteModerator },
  },
  {
    path: /^\/moderation\/moderators\/(?<name>[^/]{1,800})\/link$/,
    own: true,
    methods: { POST: inviteAgain },
  },
  {
    path: /^\/moderation\/moderators\/(?<name>[^/]{1,800})$/,
    own: true,
    methods: { DELETE: dismissModerator },
  },
];
