import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteDevServer } from 'vite';
import type { Thread } from '../src/model/comment.js';
import { signerFor } from './people.js';
import type { Built } from './people.js';

export interface Running {
  /** Where it listens: `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly child: ChildProcess;
}

/** Puts the conversation there, each comment at its time and signed by who wrote it, where nobody has written yet. */
export async function seed(vite: ViteDevServer, data: string): Promise<void> {
  const built: Built = (path) => import(pathToFileURL(join(vite.config.root, 'dist', path)).href);
  const [{ sqlStore }, { sqliteDriver }, { conversation, people }] = await Promise.all([
    built('server/index.js'),
    built('server/sql/sqlite.js'),
    vite.ssrLoadModule('/demo/conversation.ts'),
  ]);
  const { id: threadId, comments } = conversation as Thread;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  let now = 0;
  const store = await sqlStore!(await sqliteDriver!({ file: join(data, 'comments.db') }), { now: () => now });
  try {
    const { revision } = await store.state(threadId);
    const signed = await signerFor(built, threadId, await store.markSecret());
    for (const comment of revision > 0 ? [] : comments) {
      const { id, parentId, author, body, createdAt, timeZone } = comment;
      now = Date.parse(createdAt!);
      await store.create({
        id,
        threadId,
        parentId,
        author,
        body,
        timeZone,
        ...(await signed(comment, people.get(id))),
        key: `demo ${id}`,
        fingerprint: id,
      });
    }
  } finally {
    await store.close();
  }
}

/** `comment-thread serve` at any free port, for pages of these origins. */
export function serve(cli: string, data: string, sites: readonly string[]): Promise<Running> {
  const args = ['--no-warnings', cli, 'serve', '--port', '0', '--data', data, '--live', '100'];
  const child = spawn(process.execPath, [...args, ...sites.flatMap((site) => ['--site', site])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      const [, url] = /Listening at (http:\S+)\. /.exec(said) ?? [];
      if (url !== undefined) resolve({ url, child });
    });
    child.once('error', reject).once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
}
