import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killUnderWriters } from './support/killed-server.mjs';
import { dataFolder } from './support/programs.mjs';

// The long form is `npm run soak`: 500 kills, 50 writers.
const kills = Number(process.env.KILLS ?? 5);
const writers = Number(process.env.WRITERS ?? 8);

test(`${kills} times killed under ${writers} writers: nothing acknowledged is lost, nothing is there twice`, async (t) => {
  const { acknowledged, lost, doubled, torn, integrity, slowestStart } = await killUnderWriters(t, {
    folder: dataFolder(t),
    kills,
    writers,
  });
  t.diagnostic(`${acknowledged.size} acknowledged; slowest start ${Math.round(slowestStart)} ms`);
  assert.ok(acknowledged.size >= kills);
  assert.deepEqual({ lost, doubled, torn, integrity }, { lost: [], doubled: [], torn: [], integrity: 'ok' });
});
