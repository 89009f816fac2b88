import type { Migration } from './migration.js';

export const addressBans: Migration = ({ key, id, tag, integer }) => [
  // Where comments came from, for one day alone, and only where the owner wants it. `hash`: under the secret of that day,
  // `day`: of UTC, counted from 1970.
  `create table if not exists comment_addresses (
    comment ${id} not null, thread ${key} not null, hash ${tag} not null, day ${integer} not null,
    primary key (comment, thread))`,
  `create index if not exists comment_addresses_thread on comment_addresses (thread)`,
  `create index if not exists comment_addresses_day on comment_addresses (day)`,
  `create table if not exists address_bans (
    hash ${tag} not null primary key, ends ${integer} not null, entry ${id} not null)`,
  `create index if not exists address_bans_entry on address_bans (entry)`,
];
