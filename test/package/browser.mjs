// What is shipped, in a real browser: a small server for the built files, and pages that count what they load.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../runner/browser.mjs';
import { root } from '../runner/process.mjs';

const TYPES = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8', '.json': 'application/json' };

/** Serves `dist/`, and whatever `pages` (path → text) adds. Gives its origin and a way to stop it. */
export async function serve(pages = {}, headers = {}) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const file = join(root, 'dist', normalize(path));
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (pages[path] === undefined && !existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? 'text/plain';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*', ...headers[path] });
    return pages[path] === undefined ? createReadStream(file).pipe(response) : response.end(pages[path]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** Starts the browser that the tests use. */
export async function launch() {
  const { path, env, shell } = await findBrowser();
  return puppeteer.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    headless: shell ? 'shell' : true,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--js-flags=--expose-gc',
    ],
  });
}

/** Opens a page and records the addresses that it asks for and the errors that it meets. */
export async function open(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests = [];
  const errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url, { waitUntil: 'load' });
  return { page, requests, errors, close: () => context.close() };
}

/** Bytes on the wire of built files that were asked for, brotli at its highest quality. */
export function wireBytes(requests, origin) {
  const paths = [...new Set(requests)]
    .map((url) => url.replace(origin, ''))
    .filter((path) => path.endsWith('.js'));
  return paths.map((path) => ({
    path,
    bytes: brotliCompressSync(readFileSync(join(root, 'dist', path))).length,
  }));
}
