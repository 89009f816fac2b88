const COMMENT = /^#comment-[\w.~:-]+$/;
const SCHEME = /^(?:https?|mailto):$/;
const REL = 'nofollow ugc noopener noreferrer';

/**
 * The one rule for addresses in comments: http, https and mailto, complete, without a user name or password; or
 * `#comment-<id>`. Gives the address as the browser reads it (WHATWG URL), or null for one that is not a link.
 */
export function linkHref(destination: string): string | null {
  if (COMMENT.test(destination)) return destination;
  try {
    const url = new URL(destination);
    return SCHEME.test(url.protocol) && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

/** Applies that rule to sanitised nodes: what is no link loses its tags, and a link says where it really leads. */
export function secureLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll('a')) {
    const href = linkHref(link.getAttribute('href') ?? '');
    if (!href) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute('href', href);
    if (href.startsWith('#')) continue;
    link.rel = REL;
    const place = hiddenPlace(new URL(href), link.textContent.trim());
    if (place) link.append(` (${place})`);
  }
}

/** The host (or mail address) that a link's text does not tell truly: an international name, or another name. */
function hiddenPlace(url: URL, text: string): string | null {
  if (url.protocol === 'mailto:') return text.includes('@') && text !== url.pathname ? url.pathname : null;
  const host = url.hostname;
  if (host.includes('xn--')) return host;
  if (sameHost(host, text) || sameHost(host, `https://${text}`)) return null;
  const names = text.split(/[^\p{L}\p{N}.。．｡-]+/u);
  const others = names.filter((name) => /^(?:[\p{L}\p{N}-]+[.。．｡])+\p{L}{2,}$/u.test(name));
  return others.every((name) => host === name || host.endsWith(`.${name}`)) ? null : host;
}

function sameHost(host: string, address: string): boolean {
  try {
    return new URL(address).hostname.replace(/^www\./, '') === host.replace(/^www\./, '');
  } catch {
    return false;
  }
}
