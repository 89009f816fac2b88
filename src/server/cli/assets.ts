import { createHash } from 'node:crypto';
import { accessSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { empty, problem } from '../http/answers.js';
import { matches } from '../http/etag.js';
import type { Answer, Ask } from '../http/exchange.js';
import { Refusal } from '../http/refusal.js';
import { Representation } from '../http/representation.js';
import { nodeCompressors } from '../node/compress.js';
import { moderatePage, STYLE, STYLE_PATH } from './moderate-page.js';
import { PAGE, PAGE_POLICY, PAGE_STYLE, PAGE_STYLE_PATH } from './page.js';

/** The folder of this package's built files, from wherever this is bundled to. */
const DIST = fileURLToPath(new URL('.', import.meta.resolve('comment-thread/embed')));

/** Answers with a file; null for a path where there is none. */
export type Assets = (ask: Ask) => Promise<Answer | null>;

interface Asset {
  readonly body: Representation;
  readonly headers: Answer['headers'];
}

/** Chunks have a hash of their content in their names. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_WHILE = 'public, max-age=300';

/**
 * The script tag's files, the example page and that of the moderators, each read when it is first asked for. Only what is
 * named in the folder can be asked for: no path of a request becomes one of the disk. Throws where the package is not
 * built.
 */
export function readAssets(): Assets {
  const assets = new Map<string, () => Asset>();
  const add = (path: string, make: () => Asset): void => {
    let made: Asset | undefined;
    assets.set(path, () => (made ??= make()));
  };
  const script = (path: string, cache: string): void => {
    const headers = { 'cache-control': cache };
    add(`/${path}`, () =>
      assetOf(readFileSync(DIST + path, 'utf8'), 'text/javascript; charset=utf-8', headers),
    );
  };
  accessSync(`${DIST}embed.js`);
  script('embed.js', FOR_A_WHILE);
  for (const folder of ['embed', 'moderate']) {
    for (const file of readdirSync(DIST + folder).filter((name) => name.endsWith('.js'))) {
      script(`${folder}/${file}`, file === 'app.js' ? FOR_A_WHILE : FOR_EVER);
    }
  }
  const style = { 'cache-control': FOR_A_WHILE };
  add(STYLE_PATH, () => assetOf(STYLE, 'text/css; charset=utf-8', style));
  add(PAGE_STYLE_PATH, () => assetOf(PAGE_STYLE, 'text/css; charset=utf-8', style));
  const page = { 'cache-control': 'no-cache', 'content-security-policy': PAGE_POLICY };
  add('/', () => assetOf(PAGE, 'text/html; charset=utf-8', page));

  return async (ask) => {
    const isPage = ask.path === '/moderate';
    if (!/^(GET|HEAD)$/.test(ask.method)) {
      return isPage || assets.has(ask.path) ? onlyToRead(ask.method) : null;
    }
    if (isPage) return moderatePage(ask);
    const asset = madeBy(assets.get(ask.path));
    if (!asset) return null;
    const { body, headers } = asset;
    if (matches(ask.header('if-none-match'), headers.etag ?? '')) return { status: 304, headers, body: null };
    const { bytes, coding } = await body.for(ask.header('accept-encoding'));
    return {
      status: 200,
      headers: {
        ...headers,
        'content-length': String(bytes.length),
        ...(coding && { 'content-encoding': coding }),
      },
      body: ask.method === 'HEAD' ? null : bytes,
    };
  };
}

/** What a file answers to whoever does not want to have it. */
function onlyToRead(method: string): Answer {
  const headers = { allow: 'GET, HEAD, OPTIONS' };
  if (method === 'OPTIONS') return empty(204, headers);
  const { headers: all, ...refused } = problem(
    new Refusal(405, 'INVALID', `${method} is not for this address`),
    {},
    405,
  );
  return { ...refused, headers: { ...all, ...headers } };
}

/** Null also for a file that is gone since the start: somebody installed another version over this one. */
function madeBy(make: (() => Asset) | undefined): Asset | null {
  try {
    return make?.() ?? null;
  } catch {
    return null;
  }
}

function assetOf(content: string, type: string, headers: Answer['headers']): Asset {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return {
    body: new Representation(content, nodeCompressors),
    headers: {
      'access-control-allow-origin': '*',
      'content-type': type,
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      etag: `W/"${hash}"`,
      vary: 'accept-encoding',
      ...headers,
    },
  };
}
