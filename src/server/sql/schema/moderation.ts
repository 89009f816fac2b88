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
  // `was`: JSON, how it was before. `ends`: of a ban. All times in milliseconds.
  `create table if not exists moderation_log (
    id ${id} not null primary key, moderator ${text} not null, made ${integer} not null, action ${tag} not null,
    thread ${key} not null, comment ${id} not null, reason ${text}, ends ${integer}, was ${text} not null,
    undone ${integer} not null, undone_at ${integer}, undone_by ${text})`,
  `create index if not exists moderation_log_comment on moderation_log (thread, comment)`,
  `create table if not exists bans (
    writer ${tag} not null primary key, ends ${integer}, entry ${id} not null)`,
  // What deleted comments have lost, for as long as that can be undone.
  `create table if not exists kept_texts (
    thread ${key} not null, comment ${id} not null, content ${text} not null, ends ${integer} not null,
    primary key (thread, comment))`,
  `create index if not exists kept_texts_ends on kept_texts (ends)`,
  `create table if not exists site_secrets (name ${tag} not null primary key, value ${text} not null)`,
];
