import type { Migration } from './migration.js';

export const guard: Migration = ({ id, text, integer }) => [
  // `full_at`: when the bucket will be full again, in milliseconds. One that is not there is full.
  `create table if not exists buckets (id ${id} not null primary key, full_at ${integer} not null)`,
  `create table if not exists day_secrets (day ${integer} not null primary key, secret ${text} not null)`,
];
