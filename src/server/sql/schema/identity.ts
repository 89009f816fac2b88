import type { Migration } from './migration.js';

export const identity: Migration = ({ key, id, tag, text, integer }) => [
  // `mark`: the words of whoever wrote it, as they stand in `identities`. `role`: of a moderator whose key it was when it was
  // written. `disputed`: the words of who says that it is not by them, and `earlier` the comment that they wrote before.
  `alter table comments add column mark ${tag}`,
  `alter table comments add column role ${tag}`,
  `alter table comments add column disputed ${tag}`,
  `alter table comments add column earlier ${id}`,
  // JSON: what the writer signed. The last column, since only a few ask for it: lists are read without it.
  `alter table comments add column proof ${text}`,
  // `thread`: the only one that this person may write in, where the site tells people apart in each thread anew.
  // `moderator`: who that is. `changes`: how often keys or words came or went, so that of two at once one waits.
  `create table if not exists identities (
    id ${tag} not null primary key, mark ${tag}, thread ${key}, made ${integer} not null, moderator ${key},
    changes ${integer} not null default 0)`,
  `create unique index if not exists identities_mark on identities (mark)`,
  `create index if not exists identities_moderator on identities (moderator)`,
  `create table if not exists identity_keys (
    id ${tag} not null primary key, identity ${tag} not null, public_key ${text} not null, added ${integer} not null,
    revoked ${integer})`,
  `create index if not exists identity_keys_identity on identity_keys (identity)`,
  // Words by which one more key becomes that of a person, or of a moderator, and the key that did. `thread`: only there.
  // `ends`: null for those that are kept for recovery.
  `create table if not exists identity_words (
    id ${tag} not null primary key, identity ${tag}, moderator ${key}, thread ${key}, ends ${integer}, used_by ${tag})`,
  `create index if not exists identity_words_identity on identity_words (identity)`,
  // `id`: a hash of the credential's. `counter`: how often its authenticator has signed, where it counts that. `thread`: only
  // there. All the rest of a passkey is with its authenticator.
  `create table if not exists passkeys (
    id ${tag} not null primary key, identity ${tag} not null, credential ${text} not null, public_key ${text} not null,
    counter ${integer} not null, thread ${key}, added ${integer} not null)`,
  `create index if not exists passkeys_identity on passkeys (identity)`,
  // `writer`: who says "not me".
  `create table if not exists disputes (
    thread ${key} not null, comment ${id} not null, earlier ${id} not null, writer ${tag} not null,
    primary key (thread, comment))`,
  `create index if not exists disputes_earlier on disputes (thread, earlier)`,
  // Of what is not known again by itself. `ends` in milliseconds.
  `create table if not exists nonces (id ${id} not null primary key, ends ${integer} not null)`,
  `create index if not exists nonces_ends on nonces (ends)`,
];
