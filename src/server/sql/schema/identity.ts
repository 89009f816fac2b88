import type { Migration } from './migration.js';

export const identity: Migration = ({ key, id, tag, text, integer }) => [
  // `mark`: the words of whoever wrote it, as they stand in `identities`.
  `alter table comments add column mark ${tag}`,
  // JSON: what the writer signed. The last column, since only a few ask for it: lists are read without it.
  `alter table comments add column proof ${text}`,
  // `thread`: the only one that this person may write in, where the site tells people apart in each thread anew.
  // `recovery`: hash of a code that brings a new key in.
  `create table if not exists identities (
    id ${tag} not null primary key, mark ${tag}, thread ${key}, recovery ${tag}, made ${integer} not null)`,
  `create unique index if not exists identities_mark on identities (mark)`,
  `create unique index if not exists identities_recovery on identities (recovery)`,
  // `statements`: JSON, by which one key and another said that they are the same person's.
  `create table if not exists identity_keys (
    id ${tag} not null primary key, identity ${tag} not null, public_key ${text} not null, added ${integer} not null,
    revoked ${integer}, statements ${text})`,
  `create index if not exists identity_keys_identity on identity_keys (identity)`,
  // Codes that bring in another device once, and nonces of what is not known again by itself. Times in milliseconds.
  `create table if not exists link_codes (
    hash ${tag} not null primary key, identity ${tag} not null, ends ${integer} not null, statement ${text} not null)`,
  `create table if not exists nonces (id ${id} not null primary key, ends ${integer} not null)`,
  `create index if not exists nonces_ends on nonces (ends)`,
];
