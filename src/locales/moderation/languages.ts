import { en } from './en.js';
import type { ModerationLanguage } from './texts.js';

/** The languages that there are besides English, by tag; each is a file of its own, loaded when it is spoken. */
const FILES: Readonly<Record<string, () => Promise<ModerationLanguage>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  he: async () => (await import('./he.js')).he,
  hi: async () => (await import('./hi.js')).hi,
  // The tag of Hebrew until 1989; some systems still say it.
  iw: async () => (await import('./he.js')).he,
  ja: async () => (await import('./ja.js')).ja,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ru: async () => (await import('./ru.js')).ru,
  zh: async () => (await import('./zh.js')).zh,
};

/** The language for a BCP 47 tag, as `loadLanguage` of the thread finds it; rejects where the file can't be fetched. */
export async function loadModerationLanguage(tag: string): Promise<ModerationLanguage> {
  for (
    let at = tag.toLowerCase().replaceAll('_', '-');
    at;
    at = at.slice(0, Math.max(0, at.lastIndexOf('-')))
  ) {
    if (Object.hasOwn(FILES, at)) return FILES[at]!();
  }
  return en;
}
