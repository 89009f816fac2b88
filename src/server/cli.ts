#!/usr/bin/env node
/* `npx comment-thread …`: the server for site owners. */
import { parseArgs } from 'node:util';
import { jsonLog } from './cli/log.js';
import { linesToPaste } from './cli/page.js';
import { near, wordsWithLink } from './cli/owner-link.js';
import { serve } from './cli/serve.js';
import { SettingError } from './cli/setting.js';
import { SETTINGS, settingsOf, variableOf } from './cli/settings.js';
import type { SettingName, Settings } from './cli/settings.js';

const names = Object.keys(SETTINGS) as SettingName[];

const HELP = `comment-thread serve    starts a server that keeps comments in a file
comment-thread owner    prints a link by which the owner signs in to moderate
comment-thread export   writes all its data to the standard output, as JSON Lines
comment-thread import   fills an empty database with that, from the standard input
comment-thread import SYSTEM   adds what artalk, blogger, disqus, remark42, waline or wordpress has exported, the database of isso,
                               or the discussions of giscus, from the standard input
comment-thread import giscus --query   prints what to ask GitHub for, with gh api graphql --paginate
comment-thread backup FILE   copies the database into a new file, while the server runs
comment-thread doctor   looks whether everything is as it must be, and says what is not

${names
  .map((name) => {
    const { flag, about, initial } = SETTINGS[name];
    return (
      `  --${flag}  `.padEnd(18) + `${about} (${[initial].flat().join() || 'none'}), or ${variableOf(name)}`
    );
  })
  .join('\n')}
  --config FILE   the same from a JSON file: { ${names.map((name) => `"${name}"`).join(', ')} }
`;

async function run(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || /^(--help|-h|help)$/.test(command)) return void process.stdout.write(HELP);
  if (!Object.hasOwn(COMMANDS, command)) {
    throw new SettingError(`There is no command ${command}: see comment-thread --help`);
  }
  const { values, positionals } = wordsOf(rest);
  const { help, config, query, ...flags } = values;
  if (help) return void process.stdout.write(HELP);
  const [word] = positionals;
  if (positionals.length > 1 || (word !== undefined && !WITH_WORD.has(command))) {
    throw new SettingError(`What is ${positionals.at(-1)}? See comment-thread --help`);
  }
  if (query) return printQuery(command, word);
  const settings = settingsOf(flags, process.env, config as string | undefined);
  await COMMANDS[command as keyof typeof COMMANDS](settings, word);
}

/** For the program that asks GitHub: giscus keeps nothing itself. */
async function printQuery(command: string, word: string | undefined): Promise<void> {
  if (command !== 'import' || word !== 'giscus') throw new SettingError('--query goes with import giscus');
  const { GISCUS_QUERY } = await import('../import/giscus/query.js');
  process.stdout.write(GISCUS_QUERY);
}

/** Commands that something may stand behind. */
const WITH_WORD: ReadonlySet<string> = new Set(['backup', 'import']);

/** Each brings what it alone needs: a server starts without the others. */
const COMMANDS = {
  serve: runServer,
  async owner(settings: Settings) {
    const { ownerLinkFor } = await import('./cli/owner.js');
    process.stdout.write(wordsWithLink(await ownerLinkFor(settings)));
  },
  async export(settings: Settings) {
    const { exportTo } = await import('./cli/transfer.js');
    await exportTo(settings, process.stdout);
  },
  async import(settings: Settings, system?: string) {
    if (system !== undefined) {
      const { importThreads } = await import('./cli/import-threads.js');
      const lines = await importThreads(settings, system, process.stdin);
      return void process.stderr.write(lines.map((line) => `${line}\n`).join(''));
    }
    const { importFrom } = await import('./cli/transfer.js');
    const count = await importFrom(settings, process.stdin);
    process.stderr.write(`${count} comments are in the database now\n`);
  },
  async backup(settings: Settings, to?: string) {
    if (!to) throw new SettingError('Say where to: comment-thread backup FILE');
    const { backUp } = await import('./cli/backup.js');
    const { file, comments } = await backUp(settings, to);
    process.stderr.write(`${comments} comments are in ${file}\n`);
  },
  async doctor(settings: Settings) {
    const { examine } = await import('./cli/doctor.js');
    if (!(await examine(settings, (line) => process.stdout.write(`${line}\n`)))) process.exitCode = 1;
  },
};

async function runServer(settings: Settings): Promise<void> {
  // A server goes on when nobody reads any more what it says.
  process.stdout.removeAllListeners('error').on('error', () => {});
  const log = jsonLog((line) => process.stderr.write(line));
  const { url, ownerLink, stop } = await serve(settings, log);
  const reached = settings.address || near(url);
  const example = `Listening at ${url}. Try ${reached}/, and paste this into your pages:`;
  const moderate = ownerLink === null ? [] : [wordsWithLink(ownerLink)];
  process.stdout.write(['', example, '', ...linesToPaste(reached), '', ...moderate, ''].join('\n'));
  const end = (signal: string): void => {
    log('info', 'stopping', { signal });
    // Whoever asks twice does not want to wait.
    process.once('SIGINT', () => process.exit(1)).once('SIGTERM', () => process.exit(1));
    void stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

function wordsOf(args: string[]): { values: Readonly<Record<string, unknown>>; positionals: string[] } {
  const flags = names.map(
    (name) =>
      [SETTINGS[name].flag, { type: 'string', multiple: Array.isArray(SETTINGS[name].initial) }] as const,
  );
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(flags),
        config: { type: 'string' },
        query: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw new SettingError((cause as Error).message.split('. ')[0] ?? '');
  }
}

/** What to do where a server can't listen. */
const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; choose another --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another --host',
  ENOTFOUND: 'there is no such --host',
};

process.stderr.on('error', () => {});
process.stdout.on('error', ({ message }) => {
  process.stderr.write(`comment-thread: Not all could be written: ${message}\n`);
  process.exit(1);
});
run(process.argv.slice(2)).catch((error: unknown) => {
  const { message, code, cause, syscall } = error as NodeJS.ErrnoException;
  const port = code === 'EACCES' && syscall === 'listen' ? 'ports under 1024 are not for everybody' : '';
  const advice = port || (ADVICE[code ?? ''] ?? '');
  const because = cause instanceof Error ? cause.message : '';
  process.stderr.write(`comment-thread: ${[message, advice, because].filter(Boolean).join(': ')}\n`);
  process.exitCode = error instanceof SettingError ? 2 : 1;
});
