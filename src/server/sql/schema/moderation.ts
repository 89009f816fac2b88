import type { Migration } from './migration.js';

export const moderation: Migration = ({ key, id, tag, text, integer }) => [
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
  // `id`: the name, as far as people can tell it from others. `since`: when they first signed in.
  `create table if not exists moderators (
    id ${key} not null primary key, name ${text} not null, role ${tag} not null, since ${integer})`,
  `create table if not exists sign_in_links (
    hash ${tag} not null primary key, moderator ${key} not null, ends ${integer} not null)`,
  `create table if not exists sessions (
    hash ${tag} not null primary key, moderator ${key} not null, began ${integer} not null, used ${integer} not null)`,
  `create index if not exists sessions_moderator on sessions (moderator)`,
];
