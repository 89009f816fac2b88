import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { miniflareModule } from '../../runner/databases.mjs';
import { runtimes } from '../../runner/runtimes.mjs';
import { answers, freePorts, runs } from '../support/databases/process.mjs';
import { dataFolder } from '../support/programs.mjs';
import { questions } from '../support/runtimes/questions.mjs';

const path = (name) => fileURLToPath(new URL(`../support/runtimes/${name}`, import.meta.url));

/** How a runtime is told to serve the handler at `PORT`. */
const SERVE = {
  node: () => ['--no-warnings', path('node.mjs')],
  bun: () => ['run', path('handler.mjs')],
  deno: (port) => [
    'serve',
    '--allow-all',
    '--no-check',
    '--host=127.0.0.1',
    `--port=${port}`,
    path('handler.mjs'),
  ],
};

for (const { name, kind, program } of runtimes) {
  const skip = program ? false : `${name} could not be fetched`;
  test(`the same handler answers under ${name}`, { skip }, async (t) => {
    const [port] = await freePorts(1);
    const env = { ...process.env, PORT: String(port), DATABASE: join(dataFolder(t), 'comments.db') };
    const server = runs(program, SERVE[kind](port), { env });
    t.after(() => server.end());
    const ask = (where, request) => fetch(`http://127.0.0.1:${port}${where}`, request);
    await answers(server, () => ask('/healthz', {}));
    await questions(ask);
  });
}

/** A thread of the questions. */
const WHERE = '/comments?thread=%2Fa%20%F0%9F%98%80';
const skip = miniflareModule() ? false : 'miniflare could not be fetched';
for (const flags of [[], ['nodejs_compat']]) {
  test(
    `the same handler answers under workerd, with D1 and ${flags.join() || 'no flags'}`,
    { skip },
    async (t) => {
      const { outputFiles } = await build({
        entryPoints: [path('handler.mjs')],
        bundle: true,
        write: false,
        format: 'esm',
        // Only asked for where there is no D1.
        external: ['node:*', '@photostructure/sqlite'],
      });
      const { Miniflare } = createRequire(import.meta.url)(miniflareModule());
      const runtime = new Miniflare({
        modules: [{ type: 'ESModule', path: 'handler.mjs', contents: outputFiles[0].text }],
        d1Databases: ['DB'],
        compatibilityDate: '2026-04-01',
        compatibilityFlags: flags,
      });
      t.after(() => runtime.dispose());
      const ask = (where, request) => runtime.dispatchFetch(`http://server.test${where}`, request);
      await questions(ask);
      // What another server of the same site writes.
      const database = await runtime.getD1Database('DB');
      const { results: notes } = await database.prepare('select text from notes').all();
      assert.deepEqual(notes.slice(0, 2), [
        { text: 'created A text with 😀 and é' },
        { text: 'updated Another text' },
      ]);
      for (let more = 1; more <= 2; more++) {
        const { revision } = await (await ask(WHERE, {})).json();
        await database.prepare('update threads set revision = revision + 1').run();
        assert.equal((await (await ask(WHERE, {})).json()).revision, revision + 1);
      }
    },
  );
}
