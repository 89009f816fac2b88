import { readFileSync } from 'node:fs';
import { databaseAddress } from './database.js';
import { GUARD_SETTINGS } from './guard-settings.js';
import type { GuardSettings } from './guard-settings.js';
import { BUS_PROTOCOLS } from '../node/bus/options.js';
import { SettingError, addressOf, kinds, names, origin, origins, text, whole } from './setting.js';
import type { Setting, Value } from './setting.js';

/** How a server is to run. */
export interface Settings extends GuardSettings {
  readonly port: number;
  readonly host: string;
  /** Origin by which browsers reach the server, where a proxy stands before it; empty: where it listens. */
  readonly address: string;
  /** Folder of the database; it is made where there is none. */
  readonly data: string;
  /** Address of a database server, or another file; empty: the file in the folder. */
  readonly database: string;
  /** Origins of the pages that may show and write comments; none: only the server's own example page. */
  readonly sites: readonly string[];
  readonly maxLength: number;
  /** Kinds of reactions that people may give. */
  readonly reactions: readonly string[];
  /** Where a person's comments have the same mark. */
  readonly identities: 'site' | 'thread';
  /** Names that only the owner and the moderators may use. */
  readonly reserve: readonly string[];
  /** Readers at the same time who are told of changes as they happen; 0: they ask from time to time. */
  readonly live: number;
  /** Address of what carries word between server processes; empty: they look at the revisions of threads. */
  readonly bus: string;
  /** Which events are logged: failures, or every request too. */
  readonly log: 'errors' | 'requests';
}

export type SettingName = keyof Settings;

export const SETTINGS: Readonly<Record<SettingName, Setting>> = {
  port: { flag: 'port', about: 'port to listen at; 0 for any', initial: 8080, read: whole(0, 65_535) },
  host: { flag: 'host', about: 'address to listen at', initial: '127.0.0.1', read: text },
  address: {
    flag: 'address',
    about: 'how browsers reach the server, as https://comments.example',
    initial: '',
    read: origin,
  },
  data: { flag: 'data', about: 'folder of the database', initial: 'comment-thread-data', read: text },
  database: {
    flag: 'database',
    about: 'postgres://, mysql:// or rqlite://user:password@host:port/name, or a file',
    initial: '',
    read: databaseAddress,
  },
  sites: {
    flag: 'site',
    about: 'origin of a page with comments; may be repeated',
    initial: [],
    read: origins,
  },
  maxLength: { flag: 'max-length', about: 'longest comment', initial: 10_000, read: whole(1, 60_000) },
  reactions: {
    flag: 'reactions',
    about: 'kinds of reactions, as like, up, down; or none',
    initial: ['like', 'thanks'],
    read: kinds,
  },
  identities: {
    flag: 'identities',
    about: 'where people are known again: on the whole site, or in each thread apart',
    initial: 'site',
    read: (value) => (value === 'site' || value === 'thread' ? value : { must: 'must be site or thread' }),
  },
  reserve: {
    flag: 'reserve',
    about: 'name that only you and moderators may use; may be repeated',
    initial: [],
    read: names,
  },
  ...GUARD_SETTINGS,
  live: {
    flag: 'live',
    about: 'readers who are told of changes as they happen; 0: they ask',
    initial: 0,
    read: whole(0, 1_000_000),
  },
  bus: {
    flag: 'bus',
    about: 'word between server processes, as redis://, nats:// or postgres://',
    initial: '',
    read: addressOf(BUS_PROTOCOLS),
  },
  log: {
    flag: 'log',
    about: 'what is logged: errors, or requests too',
    initial: 'errors',
    read: (value) =>
      value === 'errors' || value === 'requests' ? value : { must: 'must be errors or requests' },
  },
};

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** `COMMENT_THREAD_MAX_LENGTH` of `maxLength`. */
export function variableOf(name: SettingName): string {
  return `COMMENT_THREAD_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** Flags win over the environment, and that over the file; `config` is the path of the file. */
export function settingsOf(
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
  config?: string,
): Settings {
  const file = config === undefined ? {} : fileOf(config);
  checkVariables(environment);
  const entries = NAMES.map((name): [SettingName, Value] => {
    const { flag, initial, read } = SETTINGS[name];
    const variable = variableOf(name);
    const said = environment[variable];
    const [where, value] =
      flags[flag] !== undefined
        ? [`--${flag}`, flags[flag]]
        : said !== undefined && !OF_KUBERNETES.test(said)
          ? [variable, said]
          : [`${config}: ${name}`, file[name] ?? initial];
    const result = read(value);
    if (typeof result === 'object' && 'must' in result) throw new SettingError(`${where} ${result.must}`);
    return [name, result];
  });
  return Object.fromEntries(entries) as unknown as Settings;
}

/** Kubernetes sets variables for each service, here one that is named as this program: `COMMENT_THREAD_PORT=tcp://…`. */
const OF_KUBERNETES = /^tcp:\/\/|^COMMENT_THREAD_(SERVICE_(HOST|PORT)|PORT_\d)/;

/** A name that is mistyped, as `COMMENT_THREAD_SITE`, would go unnoticed. */
function checkVariables(environment: Readonly<Record<string, unknown>>): void {
  const known = NAMES.map(variableOf);
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('COMMENT_THREAD_') && !known.includes(name) && !OF_KUBERNETES.test(name),
  );
  if (unknown !== undefined) {
    throw new SettingError(`There is no variable ${unknown}, but ${known.join(', ')}`);
  }
}

function fileOf(path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new SettingError(`${path} can't be read: ${(cause as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SettingError(`${path} must hold one JSON object`);
  }
  const unknown = Object.keys(value).find((key) => !NAMES.includes(key as SettingName));
  if (unknown !== undefined) {
    throw new SettingError(`${path}: there is no setting ${unknown}, but ${NAMES.join(', ')}`);
  }
  return value as Readonly<Record<string, unknown>>;
}
