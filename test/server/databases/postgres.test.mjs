import { postgresDriver } from '../../../dist/server/sql/postgres.js';
import { contract } from '../support/databases/contract.mjs';
import { postgres } from '../support/databases/postgres.mjs';

contract(postgres, (url) => postgresDriver({ url }));
