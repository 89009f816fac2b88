import type { Language } from '../../locales/texts.js';
import type { WhoLines } from '../identity/who-lines.js';
import type { NoteTexts } from './notes.js';
import type { SessionHost } from './session.js';

/**
 * The words of a desk, in the language that the thread has now: its file may come after the first click, and a page may change
 * its language.
 */
export class Spoken {
  texts: NoteTexts;
  /** What says who one is, once it is there. */
  who: WhoLines | null = null;
  readonly #host: SessionHost;
  readonly #changed: () => void;
  #language: Language | null = null;

  /** @param changed - Called when the words are others. */
  constructor(host: SessionHost, texts: NoteTexts, changed: () => void) {
    this.#host = host;
    this.texts = texts;
    this.#changed = changed;
  }

  /** To be called after each drawing. */
  follow(): void {
    const { language } = this.#host;
    if (language === this.#language) return;
    this.#language = language;
    void this.#take(language);
  }

  /** Without a network the words stay those that are here. */
  async #take(language: Language): Promise<void> {
    try {
      const texts = await language.writing();
      await this.who?.speak(language);
      if (language !== this.#language) return;
      const { keyLost, keyRevoked } = this.who?.texts ?? {};
      this.texts = { ...texts, ...(keyLost && keyRevoked && { keyLost, keyRevoked }) };
      this.#changed();
    } catch {
      if (language === this.#language) this.#language = null;
    }
  }

  /** From now on it is also said who one is. */
  knows(who: WhoLines): void {
    this.who = who;
    this.#language = null;
    this.follow();
  }
}
