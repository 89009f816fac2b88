import type { CommentStore } from './store.js';
import type { AccessStore } from './stores/access.js';
import type { GuardStore } from './stores/guard.js';
import type { IdentityStore } from './stores/identity.js';
import type { ModerationStore } from './stores/moderation.js';
import type { OwnStore } from './stores/own.js';
import type { ReactionStore } from './stores/reactions.js';
import type { SiteStore } from './stores/site.js';
import type { TellingStore } from './stores/telling.js';
import type { ThreadStore } from './stores/threads.js';

/** All that a server keeps, one interface for each area. */
export type Store = CommentStore &
  AccessStore &
  GuardStore &
  IdentityStore &
  ModerationStore &
  OwnStore &
  ReactionStore &
  SiteStore &
  TellingStore &
  ThreadStore;
