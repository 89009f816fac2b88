import type { Migration } from './migration.js';

/** For readers who are told of changes in portions. */
export const portions: Migration = () => [
  `create index if not exists comments_appeared on comments (thread, appeared)`,
  `create index if not exists comments_vanished on comments (thread, vanished)`,
];
