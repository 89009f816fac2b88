import {
  dismissModerator,
  inviteAgain,
  inviteModerator,
  listModerators,
} from '../moderation/people-endpoints.js';
import { closeSession, openSession, readSession } from '../moderation/session-endpoints.js';
import type { Route } from './route.js';

export const MODERATION: readonly Route[] = [
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
