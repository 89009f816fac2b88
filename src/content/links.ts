const COMMENT = /^#comment-[\w.~:-]+$/;
const SCHEME = /^(?:https?|mailto):$/;

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

/**
 * Applies that rule to sanitised nodes. What is no link loses its tags. A link whose text is not its own address
 * says where it leads, in ASCII: `report (www.example.org)`; so no text can pass for another site's.
 */
export function secureLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll('a')) {
    const href = linkHref(link.getAttribute('href') ?? '');
    if (!href) link.replaceWith(...link.childNodes);
    else if (!href.startsWith('#')) {
      const { origin, host, pathname } = new URL(href);
      const text = link.textContent.trim().toLowerCase();
      const honest = host ? `${text}/`.startsWith(`${origin}/`) : text === pathname.toLowerCase();
      if (!honest) link.append(` (${host || pathname})`);
      link.href = href;
      link.rel = 'nofollow ugc noopener noreferrer';
    }
  }
}
