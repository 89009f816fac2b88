import type { Language, OpinionTexts } from '../../locales/texts.js';

/** What is said about opinions, in a language; in English where it has nothing. */
export async function textsOf({ opinions }: Language): Promise<OpinionTexts> {
  return opinions?.() ?? (await import('../../locales/en-opinions.js')).enOpinions;
}
