import type { Closing, ThreadSettings } from '../stores/threads.js';
import { addressOf } from './draft.js';
import { fieldsOf, invalid, optional, textOf } from './text.js';

/** Ten years. */
const MOST_DAYS = 3653;
const LONGEST_TITLE = 300;

/** What may be settled for a thread; what is not said is as it is without a word. */
export function threadSettingsOf(value: unknown): ThreadSettings {
  const { readOnly, premoderated, closes, title, url } = fieldsOf(value, 'the body');
  const closing = optional(closes, 'closes', closingOf);
  const words = optional(title, 'title', titleOf);
  const address = optional(url, 'url', addressOf);
  return {
    readOnly: optional(readOnly, 'readOnly', flagOf) ?? false,
    premoderated: optional(premoderated, 'premoderated', flagOf) ?? false,
    ...(closing && { closes: closing }),
    ...(words !== undefined && { title: words }),
    ...(address !== undefined && { url: address }),
  };
}

function flagOf(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw invalid(path, 'must be true or false');
  return value;
}

function titleOf(value: unknown, path: string): string {
  const title = textOf(value, path).trim();
  if (title === '' || title.length > LONGEST_TITLE || /\p{Cc}/u.test(title)) {
    throw invalid(path, `must have 1 to ${LONGEST_TITLE} characters in one line`);
  }
  return title;
}

function closingOf(value: unknown, path: string): Closing {
  const { at, days, after } = fieldsOf(value, path);
  if (at != null) {
    const time = textOf(at, `${path}.at`);
    const fits = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(time);
    if (!fits || Number.isNaN(Date.parse(time))) throw invalid(`${path}.at`, 'is no time as in RFC 3339');
    return { at: new Date(time).toISOString() };
  }
  if (!Number.isInteger(days) || !(Number(days) >= 1 && Number(days) <= MOST_DAYS)) {
    throw invalid(`${path}.days`, `must be a whole number from 1 to ${MOST_DAYS}`);
  }
  if (after !== 'first' && after !== 'last') throw invalid(`${path}.after`, 'must be first or last');
  return { days: Number(days), after };
}
