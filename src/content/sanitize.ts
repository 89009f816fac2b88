import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import { CommentError } from '../model/errors.js';

/** The name to allow in a page's `trusted-types` directive. */
const POLICY = 'comment-thread';

const TAGS = 'a b blockquote br code del div em hr i li ol p pre s strong ul'.split(' ');

interface Sanitizer {
  readonly purify: DOMPurify;
  readonly config: Config;
}

/** HTML in, harmless nodes out. */
export type Sanitize = (html: string) => DocumentFragment;

let sanitizer: Sanitizer | null = null;

/**
 * The one way for HTML into a page: 17 tags, no attribute but `href`, addresses that begin with http, https,
 * mailto or `#comment-`. The nodes are never turned back into a string.
 *
 * @throws CommentError `UNKNOWN` where the browser or the page's Trusted Types rules leave nothing that works;
 * the text can then only be shown as it is.
 */
export function sanitize(html: string): DocumentFragment {
  const { purify, config } = (sanitizer ??= createSanitizer());
  // Null: a text that is a frameset has no body, so there is nothing to show.
  const fragment: unknown = purify.sanitize(html, config) ?? new DocumentFragment();
  if (fragment instanceof DocumentFragment) return fragment;
  // Where DOMPurify can't work it gives the text back as it came.
  throw new CommentError('UNKNOWN', 'DOMPurify does not work here');
}

function createSanitizer(): Sanitizer {
  const purify = createDOMPurify(window);
  // No prototype, frozen, passed on every call: a polluted `Object.prototype` or another user of DOMPurify on the
  // page has nothing to turn. No hooks, profiles, predicates, or in-place work.
  const config: Config = Object.assign(Object.create(null) as object, {
    ALLOWED_TAGS: Object.freeze(TAGS) as string[],
    ALLOWED_ATTR: Object.freeze(['href']) as string[],
    ALLOWED_NAMESPACES: Object.freeze(['http://www.w3.org/1999/xhtml']) as string[],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#comment-)/i,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: createPolicy(),
  });
  return { purify, config: Object.freeze(config) };
}

type TrustedTypes = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(html: string): string; createScriptURL(): never },
    ): TrustedTypes;
  };
}

/** Our own policy; null where there is no such thing, or where the page forbids it but takes strings as well. */
function createPolicy(): TrustedTypes | null {
  const { trustedTypes } = window as unknown as TrustedTypesWindow;
  if (!trustedTypes) return null;
  try {
    return trustedTypes.createPolicy(POLICY, {
      createHTML: (html) => html,
      createScriptURL() {
        throw new TypeError();
      },
    });
  } catch (cause) {
    try {
      new DOMParser().parseFromString('', 'text/html');
      return null;
    } catch {
      throw new CommentError('UNKNOWN', `The page's trusted-types directive does not allow "${POLICY}"`, {
        cause,
      });
    }
  }
}
