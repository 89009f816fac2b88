// Finds a Chromium to test in, or gets one. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath, root, succeeds } from './process.mjs';

const SPARTICUZ = '153.0.0';
const PLAYWRIGHT = '1.65.1';
const linux = process.platform === 'linux';
const mac = process.platform === 'darwin';
const cache = join(root, 'node_modules', '.cache', 'test-browser');

/**
 * A browser that starts: `{ path, version, from, env, shell? }`.
 * Looks for an installed one first; the ways that download come next, and the one that changes the machine comes last.
 */
export async function findBrowser() {
  for (const name of ['CHROME_PATH', 'CHROME_BIN']) {
    const path = process.env[name];
    if (!path) continue;
    const version = versionOf(path);
    if (!version) throw new Error(`${name}=${path} does not start`);
    return { path, version, from: name, env: {} };
  }
  const browser =
    firstWorking(installed(), 'installed') ??
    (await packed({ download: false })) ??
    (await packed({ download: true })) ??
    fromPlaywright() ??
    fromDebian();
  if (!browser)
    throw new Error('No Chromium to test in: install Chrome, Chromium or Edge, or set CHROME_PATH');
  return browser;
}

// A snap stub exists and is executable, but prints no version.
function versionOf(path, env = {}) {
  if (!path || !existsSync(path)) return undefined;
  const options = { encoding: 'utf8', timeout: 20_000, env: { ...process.env, ...env } };
  const { status, stdout } = spawnSync(path, ['--version'], options);
  return status === 0 && /\d+\.\d+\.\d+/.test(stdout) ? stdout.trim() : undefined;
}

function firstWorking(paths, from) {
  for (const path of paths) {
    const version = versionOf(path);
    if (version) return { path, version, from, env: {} };
  }
  return undefined;
}

function installed() {
  if (process.env.TEST_BROWSER_FETCH) return []; // to try the other ways on a machine that has a browser
  const paths = [];
  if (linux) {
    const names = [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'brave-browser',
    ];
    paths.push(...names.map(onPath));
  }
  if (mac) {
    for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']) {
      paths.push(`/Applications/${name}.app/Contents/MacOS/${name}`);
    }
  }
  return [...paths, ...downloaded()].filter(Boolean);
}

/** What Playwright and Puppeteer have fetched earlier. */
function downloaded() {
  const playwright =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), mac ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
  const puppeteer = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer');
  return [
    newest(playwright, [/^chromium_headless_shell-/, /^chrome-/, /^(headless_shell|chrome-headless-shell)$/]),
    newest(playwright, [/^chromium-/, /^chrome-linux/, /^chrome$/]),
    newest(puppeteer, [/^chrome$/, /\d/, /^chrome-/, /^chrome$/]),
  ];
}

function newest(folder, [name, ...rest]) {
  if (!existsSync(folder)) return undefined;
  const matching = readdirSync(folder).filter((entry) => name.test(entry));
  matching.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const entry of matching) {
    const path = join(folder, entry);
    const found = rest.length === 0 ? path : newest(path, rest);
    if (found) return found;
  }
  return undefined;
}

/** A headless Chromium inside an npm package: Linux x64, needs neither root nor a display, brings its libraries. */
async function packed({ download }) {
  if (!linux || process.arch !== 'x64') return undefined;
  const home = join(cache, 'node_modules/@sparticuz/chromium');
  if (!existsSync(join(home, 'package.json'))) {
    if (!download) return undefined;
    mkdirSync(cache, { recursive: true });
    const args = ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!succeeds('npm', [...args, `@sparticuz/chromium@${SPARTICUZ}`])) return undefined;
  }
  const { default: chromium, inflate } = await import(pathToFileURL(join(home, 'build/index.js')));
  // It unpacks into the temporary folder and takes whatever already lies there: give it one of its own.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(cache, `unpacked-${SPARTICUZ}`);
  mkdirSync(process.env.TMPDIR, { recursive: true });
  try {
    const path = await chromium.executablePath();
    const libraries = join(await inflate(join(home, 'bin/al2023.tar.br')), 'lib');
    const fonts = await inflate(join(home, 'bin/fonts.tar.br'));
    const env = {
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...fontsFrom(fonts),
    };
    const version = versionOf(path, env);
    return version && { path, version, from: `@sparticuz/chromium ${SPARTICUZ}`, env, shell: true };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Its own configuration looks for fonts where we don't unpack them, and without any font it crashes. */
function fontsFrom(folder) {
  const file = join(folder, 'with-system.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? file };
}

function fromPlaywright() {
  const dependencies = linux && process.getuid() === 0 ? ['--with-deps'] : [];
  const args = ['--yes', `playwright@${PLAYWRIGHT}`, 'install', '--only-shell', ...dependencies, 'chromium'];
  return succeeds('npx', args) ? firstWorking(downloaded().filter(Boolean), 'playwright') : undefined;
}

function fromDebian() {
  return installDebian(['chromium']) ? firstWorking([onPath('chromium')], 'apt') : undefined;
}

/** Installs Debian packages where that is possible without a question; false where it is not. */
export function installDebian(packages) {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  // On Ubuntu the browsers' packages are stubs for a snap.
  if (!/^ID=debian$/m.test(release) || !onPath('apt-get')) return false;
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const [command, ...args] = [...sudo, 'apt-get'];
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return (
    succeeds(command, [...args, 'update', '-qq'], options) &&
    succeeds(command, [...args, 'install', '-y', '-qq', '--no-install-recommends', ...packages], options)
  );
}
