import type { Reader } from '../../conversation/labels/reader.js';
import { en } from '../../locales/en.js';
import { loadLanguage } from '../../locales/languages.js';
import type { Language } from '../../locales/texts.js';

/** English, until a language file has come. */
export const DEFAULT_LANGUAGE: Language = en;

/** What is there, and what is on its way. */
const loaded = new Map<string, Language | Promise<void>>([
  ['', en],
  ['en', en],
]);

/** The tag by which an element is to speak: its own, that of the nearest element with `lang`, or none. */
export function wantedTag(element: Element, own: string): string {
  if (own) return own;
  // Where the element stands in a shadow root, the page says its language outside of that.
  for (let at: Element | null = element; at; at = outerOf(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** The language for a tag; null while it is loaded, and `onLoad` is called when that is done. */
export function languageOf(tag: string, onLoad: () => void): Language | null {
  let known = loaded.get(tag);
  if (!known) {
    known = loadLanguage(tag)
      // Without a network it can't be fetched: English has to do.
      .catch(() => en)
      .then((language) => void loaded.set(tag, language));
    loaded.set(tag, known);
  }
  if (!(known instanceof Promise)) return known;
  // All threads of a page wait for the same file.
  void known.then(onLoad);
  return null;
}

/** The tag for dates and numbers: as wanted (`en-GB` has its own), unless the texts are of another language. */
export function readerTag(wanted: string, { tag }: Pick<Language, 'tag'>): string {
  return wanted.split('-')[0]!.toLowerCase() === tag.split('-')[0] ? wanted : tag;
}

/** The direction in which an element is laid out; that of the page where English stands in for another language. */
export function directionOf(
  wanted: string,
  { tag, dir }: Pick<Language, 'tag' | 'dir'>,
): Language['dir'] | null {
  return tag !== en.tag || /^en\b/i.test(wanted) ? dir : null;
}

/** The person in front of this machine; their time zone is looked up when it is first needed, as that is slow. */
export function readerOf(locale: string): Reader {
  let zone: string | undefined;
  return {
    locale,
    get timeZone() {
      return (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');
    },
  };
}

function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
