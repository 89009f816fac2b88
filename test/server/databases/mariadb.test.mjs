import { mysqlDriver } from '../../../dist/server/sql/mysql.js';
import { contract } from '../support/databases/contract.mjs';
import { mariadb } from '../support/databases/mariadb.mjs';

contract(mariadb, (url) => mysqlDriver({ url }));
