import type { Ask } from '../http/exchange.js';
import { Refusal } from '../http/refusal.js';

/** Browsers take the prefix only over https, for this one host and all of its paths (RFC 6265bis, section 4.1.3.2). */
const NAME = '__Host-comment-thread';

/** What every cookie of ours says: for no script, and for no request that another site has begun. */
const ALWAYS = 'Path=/; HttpOnly; SameSite=Strict';

/** A server that is tried out on one's own machine has no https; not every browser keeps a secure cookie there. */
const isLocal = (hostname: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** Cookies are the same for all ports of a host. */
const localName = (port: string): string => `comment-thread-${port || 80}`;

/**
 * The cookie that holds a session, for `Set-Cookie`; seconds 0 takes it away. `FORBIDDEN` for a page without https that
 * is not on the same machine: everybody on the way could read it.
 */
export function sessionCookie(ask: Ask, token: string, seconds: number): string {
  const { protocol, hostname, port } = new URL(ask.header('origin') ?? '');
  if (protocol === 'https:') return `${NAME}=${token}; ${ALWAYS}; Secure; Max-Age=${seconds}`;
  if (isLocal(hostname)) return `${localName(port)}=${token}; ${ALWAYS}; Max-Age=${seconds}`;
  throw new Refusal(403, 'FORBIDDEN', 'To sign in, the server must be reached by https');
}

/** The session that a request comes with. The name without the prefix counts for nothing but on the same machine. */
export function sessionTokenIn(ask: Ask): string | null {
  const [, hostname = '', port = ''] = /^(\[[^\]]*\]|[^:]*):?(\d*)$/.exec(ask.header('host') ?? '') ?? [];
  const names = [NAME, ...(isLocal(hostname) ? [localName(port)] : [])];
  const cookies = (ask.header('cookie') ?? '').split(';').map((part) => part.trim());
  for (const name of names) {
    const found = cookies.find((cookie) => cookie.startsWith(`${name}=`));
    if (found) return found.slice(name.length + 1);
  }
  return null;
}
