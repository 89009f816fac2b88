import type { Migration } from './migration.js';

export const identity: Migration = ({ key, id, tag, text, integer }) => [
  // `mark`: the words of whoever wrote it, as they stand in `identities`.
  `alter table comments add column mark ${tag}`,
  // JSON: what the writer signed. The last column, since only a few ask for it: lists are read without it.
  `alter table comments add column proof ${text}`,
  // `thread`: the only one that this person may write in, where the site tells people apart in each thread anew.
  `create table if not exists identities (
    id ${tag} not null primary key, mark ${tag}, thread ${key}, made ${integer} not null)`,
  `create unique index if not exists identities_mark on identities (mark)`,
  `create table if not exists identity_keys (
    id ${tag} not null primary key, identity ${tag} not null, public_key ${text} not null, added ${integer} not null)`,
  `create index if not exists identity_keys_identity on identity_keys (identity)`,
  // Of what is not known again by itself. `ends` in milliseconds.
  `create table if not exists nonces (id ${id} not null primary key, ends ${integer} not null)`,
  `create index if not exists nonces_ends on nonces (ends)`,
];
