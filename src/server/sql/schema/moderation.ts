import type { Migration } from './migration.js';

export const moderation: Migration = ({ id, text, integer }) => [
  // `standing`: as a number, 0 for what everybody sees. `appeared`, `vanished`: the thread's revisions that last let
  // readers see the comment, and took it from them. `decision`: the entry of the log that gave it its standing.
  `alter table comments add column standing ${integer} not null default 0`,
  `alter table comments add column appeared ${integer}`,
  `alter table comments add column vanished ${integer}`,
  `alter table comments add column decision ${id}`,
  // JSON: why it was held.
  `alter table comments add column reasons ${text}`,
  `create index if not exists comments_shown on comments (thread, standing, place)`,
  `create index if not exists comments_standing on comments (thread, standing, deleted, id)`,
  `create index if not exists comments_queue on comments (standing, deleted, id, thread)`,
];
