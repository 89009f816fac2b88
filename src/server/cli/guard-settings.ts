import { rangesIn } from '../guard/address.js';
import { altcha } from '../guard/altcha.js';
import type { GuardOptions } from '../guard/guard.js';
import { LIMITS_TEXT, limitsIn } from '../guard/limits.js';
import { whole } from './setting.js';
import type { Setting } from './setting.js';

/** How comments are kept clean, as a site owner sets it. */
export interface GuardSettings {
  readonly proxies: readonly string[];
  readonly proxyHeader: 'x-forwarded-for' | 'forwarded';
  /** `writer=10:6, site=off`: so many at once, and so many a minute from then on. */
  readonly limits: string;
  readonly leastTime: number;
  readonly links: number;
  readonly words: readonly string[];
  readonly hold: 'none' | 'first' | 'all';
  readonly work: 'none' | 'attacked';
  readonly addressBans: 'off' | 'on';
}

/** From one text, or from several. */
function list(value: unknown, between: RegExp): readonly string[] | null {
  const texts: readonly unknown[] = [value].flat();
  if (!texts.every((text) => typeof text === 'string')) return null;
  return texts
    .flatMap((text) => text.split(between))
    .map((text) => text.trim())
    .filter(Boolean);
}

const ranges: Setting['read'] = (value) => {
  const all = list(value, /[\s,]+/);
  const fits = all?.every((each) => rangesIn(each));
  return all && fits ? all : { must: 'must be addresses or ranges, as 10.0.0.0/8, loopback or private' };
};

const words: Setting['read'] = (value) => list(value, /[,\n]+/) ?? { must: 'must be words or phrases' };

function oneOf(...choices: readonly string[]): Setting['read'] {
  return (value) => choices.find((choice) => choice === value) ?? { must: `must be ${choices.join(' or ')}` };
}

const limits: Setting['read'] = (value) =>
  typeof value === 'string' && limitsIn(value)
    ? value
    : {
        must: `must be off, or as ${LIMITS_TEXT}: so many at once, and so many a minute, within a day all of them`,
      };

export const GUARD_SETTINGS: Readonly<Record<keyof GuardSettings, Setting>> = {
  proxies: {
    flag: 'proxy',
    about: 'address or range of your proxies; may be repeated',
    initial: [],
    read: ranges,
  },
  proxyHeader: {
    flag: 'proxy-header',
    about: 'the header in which they say for whom they ask',
    initial: 'x-forwarded-for',
    read: oneOf('x-forwarded-for', 'forwarded'),
  },
  limits: { flag: 'limits', about: 'how much may be written, or off', initial: LIMITS_TEXT, read: limits },
  leastTime: {
    flag: 'least-time',
    about: 'milliseconds from opening the box to sending; in less a comment is held',
    initial: 1000,
    read: whole(0, 60_000),
  },
  links: { flag: 'links', about: 'more links than these hold a comment', initial: 4, read: whole(0, 1000) },
  words: {
    flag: 'word',
    about: 'word or phrase that holds a comment; may be repeated',
    initial: [],
    read: words,
  },
  hold: {
    flag: 'hold',
    about: 'which comments wait to be approved: none, first or all',
    initial: 'none',
    read: oneOf('none', 'first', 'all'),
  },
  work: {
    flag: 'work',
    about: 'when a browser has to work for a comment: none or attacked; takes altcha-lib',
    initial: 'none',
    read: oneOf('none', 'attacked'),
  },
  addressBans: {
    flag: 'address-bans',
    about: 'bans by address, for a day: on keeps a hash of it with each comment till then',
    initial: 'off',
    read: oneOf('off', 'on'),
  },
};

/** The same, for the handler. */
export async function guardOptionsOf(settings: GuardSettings): Promise<GuardOptions> {
  const { proxies, proxyHeader, leastTime, links, words: listed, hold } = settings;
  const limited = limitsIn(settings.limits);
  return {
    proxies,
    proxyHeader,
    leastTime,
    links,
    words: listed,
    hold,
    addressBans: settings.addressBans === 'on',
    ...(limited && { limits: limited }),
    ...(settings.work === 'attacked' && { work: await altcha() }),
  };
}
