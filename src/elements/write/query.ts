import { flat } from '../../conversation/text/flat.js';
import { lower, plain } from '../../conversation/names/name-keys.js';

/** A clock time, as far as it was typed. */
export interface TypedTime {
  readonly hour: string;
  /** Its first digits; null where no hour was ended yet. */
  readonly minute: string | null;
  readonly half: 'a' | 'p' | null;
}

/** What is looked for: all words, and the time. */
export interface Query {
  readonly words: readonly string[];
  readonly time: TypedTime | null;
}

const TIME =
  /(?<![\p{L}\d])(\d{1,2})(?:\s?[:.h時时点點시]\s?(\d{0,2})|(\d\d))?(?::\d{0,2})?(?:\s?([ap])(?:\.?m?\.?)?)?(?![\p{L}\d])/u;
const NOON = 12;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Small letters without accents, one space between words; the form in which names and texts are compared. */
export function folded(text: string): string {
  return plain(lower(text.normalize('NFC')))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

export function readQuery(text: string): Query {
  const typed = flat(text);
  const match = TIME.exec(typed);
  const rest = match ? text.slice(0, match.index) + ' ' + text.slice(match.index + match[0].length) : text;
  const words = folded(rest)
    .split(' ')
    .filter((word) => word && word !== 'at');
  if (!match) return { words, time: null };
  const [, hour, minute, glued, half] = match;
  return {
    words,
    time: { hour: hour!, minute: minute ?? glued ?? null, half: (half as 'a' | 'p' | undefined) ?? null },
  };
}

/** Whether a minute of the day is the one that was typed, as far as it was; `near` where it is one beside it. */
export function matchTime({ hour, minute, half }: TypedTime, at: number): 'exact' | 'near' | null {
  const fits = (time: number): boolean =>
    fitsHour(hour, minute !== null, half, time) && fitsMinute(minute, time);
  if (fits(at)) return 'exact';
  const whole = minute?.length === 2;
  return whole && [1, -1].some((step) => fits((at + step + DAY) % DAY)) ? 'near' : null;
}

function fitsHour(typed: string, ended: boolean, half: 'a' | 'p' | null, time: number): boolean {
  const hour = Math.floor(time / HOUR);
  if (half && half !== (hour < NOON ? 'a' : 'p')) return false;
  const forms = [hour, hour % NOON || NOON];
  return ended
    ? forms.includes(Number(typed))
    : forms.some((form) => String(form).startsWith(typed) || String(form).padStart(2, '0').startsWith(typed));
}

function fitsMinute(typed: string | null, time: number): boolean {
  return (
    typed === null ||
    String(time % HOUR)
      .padStart(2, '0')
      .startsWith(typed)
  );
}
