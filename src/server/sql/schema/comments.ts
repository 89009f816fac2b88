import type { Migration } from './migration.js';

export const comments: Migration = ({ key, id, tag, text, integer }) => [
  // `clock`: of the last change, in milliseconds.
  `create table if not exists threads (
    id ${key} not null primary key, revision ${integer} not null, clock ${integer} not null)`,
  // `place`: the thread's revision that brought the comment; `changed`: the one that changed it last.
  `create table if not exists comments (
    thread ${key} not null, id ${id} not null, place ${integer} not null, changed ${integer} not null,
    parent ${id}, name ${text} not null, url ${text}, body ${text} not null, format ${text}, zone ${text},
    created ${integer}, edited ${integer}, deleted ${integer}, revision ${integer} not null,
    owner ${tag}, request ${id}, fingerprint ${text}, primary key (thread, id))`,
  `create unique index if not exists comments_place on comments (thread, place)`,
  `create unique index if not exists comments_request on comments (request)`,
  `create index if not exists comments_changed on comments (thread, changed)`,
];
