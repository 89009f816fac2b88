import type { Language, ReferringTexts } from '../../locales/texts.js';

/** The texts for those who refer to comments while they write. */
export async function referringTexts(language: Language): Promise<ReferringTexts> {
  return language.referring?.() ?? (await import('../../locales/en-referring.js')).enReferring;
}
