import type { Me } from '../../adapters/identity.js';
import type { IdentityTexts } from '../../locales/identity/texts.js';

/** What a person is called here: "Bob Huntley · teal otter"; isolated from the words around it, whatever its letters are. */
export function whoIs({ names, mark }: Pick<Me, 'names' | 'mark'>, anonymous: string): string {
  const words = [names[0] ?? anonymous, ...(mark ? [mark.words] : [])];
  return words.map((each) => `\u2068${each}\u2069`).join(' · ');
}

/** How long one is known here, in sentences; of what may end it too, where something may. */
export function keptWords({ kept }: Pick<Me, 'kept'>, texts: IdentityTexts): string {
  return kept === 'browser' ? texts.keptBrowser : texts.keptPage;
}

/** Whether the page stands in a frame of another site, for which browsers keep things apart. */
export function isFramed(view: Pick<Window, 'top' | 'location'> = window): boolean {
  try {
    return view.top !== view && view.top!.location.origin !== view.location.origin;
  } catch {
    return true;
  }
}

/**
 * Whether the browser clears what pages keep after seven days of use without a visit (WebKit, "Full Third-Party Cookie
 * Blocking and More", 2020), whatever it has promised. WebKit is told by `navigator.vendor` (HTML, section 8.10.1.1).
 */
export function isForgetful({ vendor }: Pick<Navigator, 'vendor'> = navigator): boolean {
  return vendor.startsWith('Apple');
}
