/** A mistake in what was set; the message is for the person who set it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export type Value = string | number | readonly string[];

/** One setting, the same in a flag (`--max-length`), the environment (`COMMENT_THREAD_MAX_LENGTH`) and the file. */
export interface Setting {
  readonly flag: string;
  readonly about: string;
  readonly initial: Value;
  /** The value, or what it should have been. */
  readonly read: (value: unknown) => Value | { readonly must: string };
}

export function whole(least: number, most: number): Setting['read'] {
  return (value) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    const fits = Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
    return fits ? Number(number) : { must: `must be a whole number from ${least} to ${most}` };
  };
}

export const text: Setting['read'] = (value) =>
  typeof value === 'string' && value !== '' ? value : { must: 'must be a text that is not empty' };

/** What stands between spaces and commas, of one text or of several, as of a flag that is repeated. */
const parts = (value: unknown): readonly unknown[] =>
  [value]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? each.split(/[\s,]+/).filter(Boolean) : [each]));

export const origins: Setting['read'] = (value) => {
  const list = parts(value);
  for (const each of list) {
    const url = typeof each === 'string' && URL.canParse(each) ? new URL(each) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return { must: 'must be an origin, as https://example.org' };
    if (url.origin !== each) return { must: `must be an origin: not ${String(each)}, but ${url.origin}` };
  }
  return list as readonly string[];
};

/** One origin, or nothing. */
export const origin: Setting['read'] = (value) => {
  if (value === '') return value;
  const read = typeof value === 'string' ? origins(value) : { must: 'must be an origin' };
  if (!Array.isArray(read)) return read;
  return read.length === 1 ? (read[0] as string) : { must: 'must be one origin, as https://example.org' };
};

/** Nothing, or an address that begins with one of the protocols, as `redis:`. */
export function addressOf(protocols: readonly string[]): Setting['read'] {
  return (value) => {
    const fits =
      typeof value === 'string' && URL.canParse(value) && protocols.includes(new URL(value).protocol);
    return value === '' || fits
      ? value
      : { must: `must be an address that begins with ${protocols.join(', ')}` };
  };
}

/** Names of kinds, which stand in addresses; `none` is none at all. */
export const kinds: Setting['read'] = (value) => {
  const list = parts(value);
  if (list.length === 1 && list[0] === 'none') return [];
  const fits = list.every((each) => typeof each === 'string' && /^[a-z]{1,20}$/.test(each));
  return fits && new Set(list).size === list.length && list.length <= 12
    ? (list as readonly string[])
    : { must: 'must be up to 12 different names of 1 to 20 small letters, or none' };
};

/** Names, with commas between them. */
export const names: Setting['read'] = (value) => {
  const list: readonly unknown[] = [value].flat();
  if (!list.every((each) => typeof each === 'string')) return { must: 'must be names' };
  return list
    .flatMap((each) => each.split(','))
    .map((each) => each.trim())
    .filter(Boolean);
};
