import type { IdentityTexts } from '../../locales/identity/texts.js';
import type { Language } from '../../locales/texts.js';

/** What is said about who one is, in a language; in English where it has nothing. */
export async function textsOf({ identity }: Language): Promise<IdentityTexts> {
  return identity ? identity() : (await import('../../locales/en-identity.js')).enIdentity;
}
