// The three engines, as launchers of the test runner.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findBrowser, installDebian } from './browser.mjs';
import { MINIBROWSER, webkitLauncher } from './webkit.mjs';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const ENGINES = {
  async chromium() {
    const browser = await findBrowser();
    console.log(`chromium: ${browser.version} (${browser.from})`);
    const shell = browser.shell
      ? ['--headless=shell', '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader']
      : [];
    return chromeLauncher({
      // Two tabs of one window would stop each other's animation frames.
      concurrency: 1,
      createPage: patientPage,
      launchOptions: {
        executablePath: browser.path,
        env: { ...process.env, ...browser.env },
        headless: browser.shell ? 'shell' : true,
        // Only our own pages are loaded; root and some systems can't start the sandbox.
        args: [
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--disable-background-networking',
          '--js-flags=--expose-gc',
          ...shell,
        ],
      },
    });
  },
  async firefox() {
    const executablePath = installedOr(FIREFOX, ['firefox-esr']);
    if (!executablePath) return undefined;
    return chromeLauncher({
      concurrency: 1,
      createPage: patientPage,
      puppeteer,
      launchOptions: { browser: 'firefox', headless: true, executablePath },
    });
  },
  async webkit() {
    const binary = installedOr(MINIBROWSER, ['webkit2gtk-driver', 'xvfb']);
    return binary && webkitLauncher({ binary });
  },
};

/** A page that may take its time: on a busy machine, a file's many modules come in more than puppeteer's 30 s. */
async function patientPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(120_000);
  return page;
}

/** The Firefox that is installed; undefined where there is none. */
export const installedFirefox = () => FIREFOX.find((path) => existsSync(path));

/** The engines that tests can be asked for. */
export const engineNames = Object.keys(ENGINES);

function installedOr(paths, packages) {
  const find = () => paths.find((path) => existsSync(path));
  return find() ?? (installDebian(packages) ? find() : undefined);
}

/** Launchers for the named engines; an engine that can't be had is an error, never silently left out. */
export async function launchers(names) {
  const list = [];
  for (const name of names) {
    const launcher = await ENGINES[name]?.();
    if (!launcher) throw new Error(`No ${name} here, and no way to install it`);
    list.push(launcher);
  }
  return list;
}
