import type { Language, ReferringTexts } from '../../locales/texts.js';
import type { SessionHost } from '../thread/session.js';

/**
 * Gives the texts for those who refer to comments while they write, in the language that the thread has now: until its file has come, or
 * without a network, those of before.
 *
 * @param changed - Called when they are others.
 */
export async function referringTexts(host: SessionHost, changed?: () => void): Promise<() => ReferringTexts> {
  let language: Language | null = host.language;
  let texts = await textsOf(language);
  const take = async (wanted: Language): Promise<void> => {
    language = wanted;
    const others = await textsOf(wanted).catch(() => null);
    if (wanted !== language) return;
    language = others && wanted;
    texts = others ?? texts;
    if (others) changed?.();
  };
  return () => {
    if (host.language !== language) void take(host.language);
    return texts;
  };
}

async function textsOf({ referring }: Language): Promise<ReferringTexts> {
  return referring ? referring() : (await import('../../locales/en-referring.js')).enReferring;
}
