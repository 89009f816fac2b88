import { DAY } from '../day.js';
import type { Limit } from '../stores/guard.js';

/** How much may be written; null for without end. */
export interface WriteLimits {
  /** By one writer. */
  readonly writer: Limit | null;
  /** From one address, which a whole school or firm may share. */
  readonly address: Limit | null;
  /** In one thread. */
  readonly thread: Limit | null;
  /** On the whole site. */
  readonly site: Limit | null;
}

const perMinute = (burst: number, rate: number): Limit => ({ burst, every: Math.ceil(60_000 / rate) });

/** More than people write. */
export const WRITE_LIMITS: WriteLimits = {
  writer: perMinute(10, 6),
  address: perMinute(30, 15),
  thread: perMinute(120, 120),
  site: perMinute(600, 600),
};

/** The same text within a day, by whomever and wherever: from then on it is held. */
export const REPEATS: Limit = { burst: 2, every: 43_200_000 };

/** What takes longer than a day to be full again is not: nothing of it is kept for so long. */
export function fitsDay({ burst, every }: Limit): boolean {
  return burst * every <= DAY;
}

/** As they are set: `writer=10:6, site=off`, so many at once and so many a minute from then on. `off` is no limit at all. */
export const LIMITS_TEXT = 'writer=10:6, address=30:15, thread=120:120, site=600:600';

/** Reads such a text, in which what is not named stays as it is; null for another one. */
export function limitsIn(text: string): WriteLimits | null {
  if (text.trim() === 'off') return { writer: null, address: null, thread: null, site: null };
  const limits: { -readonly [Name in keyof WriteLimits]: Limit | null } = { ...WRITE_LIMITS };
  for (const part of text.split(',')) {
    const [, name, burst, rate] =
      /^\s*(writer|address|thread|site)=(?:off|(\d{1,6}):(\d{1,5}))\s*$/.exec(part) ?? [];
    if (name === undefined || Number(burst) === 0 || Number(rate) === 0) return null;
    const limit = burst === undefined ? null : perMinute(Number(burst), Number(rate));
    if (limit && !fitsDay(limit)) return null;
    limits[name as keyof WriteLimits] = limit;
  }
  return limits;
}
