/** For whom a label or a time is written: it decides language, clock and zone. */
export interface Reader {
  /** BCP 47 language tag, such as `en-US`. */
  locale: string;
  /** IANA time zone, such as `Asia/Kathmandu`. */
  timeZone: string;
  /** `true`: 9:16 PM; `false`: 21:16; absent: the habit of the locale. */
  hour12?: boolean;
}

/** The person in front of this machine: its time zone, and the given language. */
export function localReader(locale: string): Reader {
  return { locale, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC' };
}
