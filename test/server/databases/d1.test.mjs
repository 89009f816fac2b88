import { d1Driver } from '../../../dist/server/sql/d1.js';
import { contract } from '../support/databases/contract.mjs';
import { d1 } from '../support/databases/d1.mjs';

contract(d1, async (database) => d1Driver({ database }));
