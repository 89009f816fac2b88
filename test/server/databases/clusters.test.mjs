import assert from 'node:assert/strict';
import { test } from 'node:test';
import { galera } from '../support/databases/galera.mjs';
import { killNode } from '../support/databases/killed-node.mjs';
import { rqliteCluster } from '../support/databases/rqlite-cluster.mjs';

// The long form is `npm run soak`: more comments, and the node comes back.
const comments = Number(process.env.CLUSTER_COMMENTS ?? 150);
const rejoin = process.env.LONG !== undefined;
const writers = 8;

for (const kind of [galera, rqliteCluster]) {
  const name = `${kind.name}, 3 nodes, 2 servers, ${writers} writers, one node killed: nothing acknowledged is lost, nothing is there twice`;
  test(name, { skip: kind.missing }, async (t) => {
    const cluster = await kind.start();
    t.after(() => cluster.stop());
    const { acknowledged, perSecond, gap, usual, found } = await killNode(t, cluster, {
      writers,
      comments,
      rejoin,
    });
    t.diagnostic(
      `${kind.name}: ${acknowledged} acknowledged, ${Math.round(perSecond)}/s; longest time without one ${Math.round(gap)} ms, before the kill ${Math.round(usual)} ms`,
    );
    assert.ok(acknowledged >= comments);
    for (const node of found) {
      assert.deepEqual(node, { kept: acknowledged, lost: [], doubled: [], torn: [] });
    }
  });
}
