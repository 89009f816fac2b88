import { d1Driver } from '../../../dist/server/sql/d1.js';
import { contract } from '../support/databases/contract.mjs';
import { d1 } from '../support/databases/d1.mjs';

// Two minutes of many small files: the long form, `npm run soak`. The runtimes' test asks D1 each time.
const long = process.env.LONG !== undefined;

contract(long ? d1 : { ...d1, missing: d1.missing ?? 'long: npm run soak runs it' }, async (database) =>
  d1Driver({ database }),
);
