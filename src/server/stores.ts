import type { CommentStore } from './store.js';
import type { GuardStore } from './stores/guard.js';
import type { TellingStore } from './stores/telling.js';

/** All that a server keeps, one interface for each area. */
export type Store = CommentStore & GuardStore & TellingStore;
