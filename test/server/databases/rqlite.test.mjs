import { rqliteDriver } from '../../../dist/server/sql/rqlite.js';
import { contract } from '../support/databases/contract.mjs';
import { rqlite } from '../support/databases/rqlite.mjs';

contract(rqlite, (url) => rqliteDriver({ url }));
