import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { operations as rows } from './api/operations.mjs';
import { openWorld, roles } from './api/world.mjs';
import { operations } from './support/documented.mjs';

const OUTCOMES = { 401: 'unknown', 403: 'refused', 404: 'missing' };
const outcomeOf = ({ ok, status }) => (ok ? 'done' : (OUTCOMES[status] ?? String(status)));

/** Every operation × every role, each with a server of its own. */
describe('the authorisation table', () => {
  test('has a row for every operation, and a word for every role', () => {
    assert.deepEqual(Object.keys(rows).toSorted(), operations.map(({ key }) => key).toSorted());
    for (const [key, row] of Object.entries(rows)) {
      assert.deepEqual(Object.keys(row.roles).toSorted(), roles.toSorted(), key);
    }
  });

  for (const { key, method } of operations) {
    test(`holds for ${key}`, async (t) => {
      const row = rows[key];
      const found = {};
      for (const role of roles) {
        const world = await openWorld(t);
        found[role] = outcomeOf(await world.as(role, method, await row.ask(world)));
      }
      assert.deepEqual(found, Object.fromEntries(roles.map((role) => [role, row.roles[role]])));
    });
  }
});
