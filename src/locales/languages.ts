import { en } from './en.js';
import type { Language } from './texts.js';

/** The languages that there are besides English, by tag; each is a file of its own, loaded when it is spoken. */
const FILES: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  // The tag of Hebrew until 1989; some systems still say it.
  iw: () => import('./he.js'),
  ja: () => import('./ja.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

/**
 * The language for a BCP 47 tag: the most exact one that there is (`pt-BR`, then `pt`), else English.
 *
 * Rejects where the file can't be fetched.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  for (let at = tag.toLowerCase().replaceAll('_', '-'); at; at = at.replace(/-?[^-]*$/, '')) {
    if (Object.hasOwn(FILES, at)) return (await FILES[at]!()).language;
  }
  return en;
}
