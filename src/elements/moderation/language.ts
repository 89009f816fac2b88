import { en } from '../../locales/moderation/en.js';
import { loadModerationLanguage } from '../../locales/moderation/languages.js';
import type { ModerationLanguage } from '../../locales/moderation/texts.js';

const loaded = new Map<string, ModerationLanguage | Promise<void>>([
  ['', en],
  ['en', en],
]);

/** The language for a tag; null while it is loaded, and `onLoad` is called when that is done. English where it can't be had. */
export function moderationLanguage(tag: string, onLoad: () => void): ModerationLanguage | null {
  let known = loaded.get(tag);
  if (!known) {
    known = loadModerationLanguage(tag)
      .catch(() => en)
      .then((language) => void loaded.set(tag, language));
    loaded.set(tag, known);
  }
  if (!(known instanceof Promise)) return known;
  void known.then(onLoad);
  return null;
}
