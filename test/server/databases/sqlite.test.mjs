import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { contract } from '../support/databases/contract.mjs';
import { sqlite } from '../support/databases/sqlite.mjs';

contract(sqlite, (file) => sqliteDriver({ file }));
