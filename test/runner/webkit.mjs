// WebKitGTK for the test runner: plain WebDriver (W3C) over fetch, under an Xvfb of its own where there is no display.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

/** Where Debian's packages put WebKit's browser. */
export const MINIBROWSER = [`/usr/lib/${architecture}-linux-gnu/webkit2gtk-4.1/MiniBrowser`];

/** A launcher in the runner's `BrowserLauncher` shape; `driver` is what the input plugin uses. */
export function webkitLauncher({ binary, driver = '/usr/bin/WebKitWebDriver', xvfb = '/usr/bin/Xvfb' }) {
  const children = [];
  let base = '';
  let session = '';
  let starting;
  let activeId = null;
  let activeUrl = '';

  async function request(method, path, body) {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
  const inSession = (method, path, body) => request(method, `/session/${session}${path}`, body);

  async function start() {
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startDisplay(xvfb, children);
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
    await untilAnswered(() => request('GET', '/status'));
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    session = (await request('POST', '/session', { capabilities: { alwaysMatch: options } })).sessionId;
    await inSession('POST', '/timeouts', { script: 60_000, pageLoad: 120_000 });
  }

  process.on('exit', () => children.forEach((child) => child.kill()));
  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    driver: {
      performActions: (actions) => inSession('POST', '/actions', { actions }),
      releaseActions: () => inSession('DELETE', '/actions'),
      execute: (script) => inSession('POST', '/execute/sync', { script, args: [] }),
      setWindowRect: (rect) => inSession('POST', '/window/rect', rect),
    },
    async startSession(id, url) {
      await (starting ??= start());
      [activeId, activeUrl] = [id, url];
      // Now and then the driver reports an error for a page that does open; then the page is asked for once more.
      await inSession('POST', '/url', { url }).catch(() => inSession('POST', '/url', { url }));
    },
    isActive: (id) => activeId === id,
    getBrowserUrl: () => inSession('GET', '/url').catch(() => activeUrl),
    async stopSession() {
      await inSession('POST', '/url', { url: 'about:blank' });
      activeId = null;
      return { testCoverage: undefined };
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debugging session');
    },
    async stop() {
      await request('DELETE', `/session/${session}`).catch(() => undefined);
      for (const child of children.reverse()) child.kill();
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startDisplay(xvfb, children) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(server);
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended')));
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return `:${number}`;
}

async function untilAnswered(ask) {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
