import { describe } from 'node:test';
import { httpSuite } from './support/http-suite.mjs';

describe('httpAdapter, which asks', () => httpSuite({}, 15));

// Who is told at once need not ask again in an hour.
describe('httpAdapter, which is told', () => httpSuite({ live: {} }, 3_600_000));
