// Many who post as fast as they can. More: FLOOD_SECONDS=60 node --test test/server/guard/attack.test.mjs
import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { describe, test } from 'node:test';
import { dataFolder, startServing } from '../support/programs.mjs';
import { headers, SITE } from '../support/servers.mjs';

const SECONDS = Number(process.env.FLOOD_SECONDS ?? 1);
const ADDRESSES = 1000;
const CONNECTIONS = 32;
/** Of the site: so many at once, and one a minute. */
const BURST = 40;

describe('a server under a flood of comments', () => {
  test('takes what its limits allow, says to others when to come again, and goes on', async (t) => {
    const settings = ['--site', SITE, '--proxy', 'loopback', '--limits', `site=${BURST}:1, thread=off`];
    const { url, errors } = await startServing(t, ['--data', dataFolder(t), ...settings]);
    const { port } = new URL(url);
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS + 4 });
    t.after(() => agent.destroy());
    const statuses = new Map();
    const unexplained = [];
    let serial = 0;

    function send(method, path, more = {}, body) {
      return new Promise((resolve, reject) => {
        const options = { agent, port, host: '127.0.0.1', method, path: `/api${path}` };
        const sent = request({ ...options, headers: { ...headers, ...more } }, (response) => {
          response.resume().once('end', () => resolve(response));
        });
        sent.once('error', reject);
        sent.end(body);
      });
    }

    const begun = Date.now();
    async function attack() {
      while (Date.now() - begun < SECONDS * 1000 || serial < 3 * BURST) {
        const number = ++serial;
        const { statusCode, headers: told } = await send(
          'POST',
          '/comments?thread=t',
          {
            'x-forwarded-for': `198.18.${(number % ADDRESSES) >> 8}.${number & 0xff}`,
            authorization: `Bearer ${'x'.repeat(22)}${number}`,
            'idempotency-key': `${number}`,
          },
          JSON.stringify({ body: `Buy number ${number} of what we have for you today` }),
        );
        statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
        if (statusCode === 429 && !(Number(told['retry-after']) > 0)) unexplained.push(told);
      }
    }

    const slowest = [];
    async function read(attacking) {
      for (let over = false; !over;) {
        void attacking.then(() => (over = true));
        const asked = performance.now();
        const { statusCode } = await send('GET', '/comments?thread=t', { 'x-forwarded-for': '192.0.2.7' });
        slowest.push(performance.now() - asked);
        assert.equal(statusCode, 200);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }

    const attacking = Promise.all(Array.from({ length: CONNECTIONS }, attack));
    await Promise.all([attacking, read(attacking)]);
    const minutes = Math.ceil((Date.now() - begun) / 60_000);
    slowest.sort((a, b) => a - b);
    const p99 = Math.round(slowest[Math.floor(slowest.length * 0.99)]);
    t.diagnostic(
      `${serial} posts, ${JSON.stringify([...statuses])}; p99 of ${slowest.length} reads ${p99} ms`,
    );
    assert.deepEqual([...statuses.keys()].toSorted(), [201, 429]);
    assert.ok(statuses.get(201) >= BURST && statuses.get(201) <= BURST + minutes);
    assert.deepEqual(unexplained, []);
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    assert.equal(errors(), '');
  });
});
