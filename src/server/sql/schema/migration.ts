import type { Dialect } from '../dialect.js';

/** Brings a database from one version of the schema to the next. Statements may meet what is there already. */
export type Migration = (types: Dialect['types']) => readonly string[];
