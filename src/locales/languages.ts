import { en } from './en.js';
import type { Language } from './texts.js';

/** The languages that there are, by tag; each is a file of its own, loaded when it is spoken. */
const FILES: Readonly<Record<string, () => Promise<Language>>> = {};

/**
 * The language for a BCP 47 tag: the most exact one that there is (`pt-BR`, then `pt`), else English.
 *
 * Rejects where the file can't be fetched.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  for (
    let at = tag.toLowerCase().replaceAll('_', '-');
    at;
    at = at.slice(0, Math.max(0, at.lastIndexOf('-')))
  ) {
    const load = FILES[at];
    if (load) return load();
  }
  return en;
}
