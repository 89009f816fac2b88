import type { CommentStore } from './store.js';

/** All that a server keeps, one interface for each area. */
export type Store = CommentStore;
