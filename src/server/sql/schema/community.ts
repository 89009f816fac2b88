import type { Migration } from './migration.js';

export const community: Migration = ({ key, id, tag, text, integer }) => [
  // `settings`: JSON. `closes`: from when on nothing more is taken, in milliseconds. `moved`: the thread that took over
  // the comments of this one.
  `alter table threads add column settings ${text}`,
  `alter table threads add column closes ${integer}`,
  `alter table threads add column moved ${key}`,
  // `reactions`: how many there are of each kind, JSON, counted from the rows whenever one comes or goes.
  // `reported`: 1 while a report waits for a moderator.
  `alter table comments add column reactions ${text}`,
  `alter table comments add column reported ${integer} not null default 0`,
  `create table if not exists reactions (
    thread ${key} not null, comment ${id} not null, kind ${tag} not null, writer ${tag} not null,
    given ${integer} not null, primary key (thread, comment, kind, writer))`,
  // `settled`: the entry of the log by which a moderator has dealt with it.
  `create table if not exists reports (
    thread ${key} not null, comment ${id} not null, writer ${tag} not null,
    reason ${text} not null, given ${integer} not null, settled ${id}, primary key (thread, comment, writer))`,
  `create index if not exists threads_moved on threads (moved)`,
  `create index if not exists comments_owner on comments (owner, id, thread)`,
  `create index if not exists comments_latest on comments (standing, deleted, created, thread, place)`,
  `create index if not exists comments_reported on comments (reported, deleted, id, thread)`,
  `create index if not exists reactions_writer on reactions (writer, comment, thread)`,
  `create index if not exists reports_writer on reports (writer, comment, thread)`,
];
