import { empty } from '../http/answers.js';
import type { Answer, Ask } from '../http/exchange.js';

/** What the moderators' page may do: run and ask what is this server's own, and be in no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html comment-thread',
].join('; ');

const HEADERS: Answer['headers'] = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  vary: 'accept-language',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};

/** The languages that `<comment-moderation>` speaks, with the title of the page in each. */
const TITLES: Readonly<Record<string, string>> = {
  ar: 'الإشراف',
  de: 'Moderation',
  en: 'Moderation',
  es: 'Moderación',
  fr: 'Modération',
  he: 'ניהול תגובות',
  hi: 'मॉडरेशन',
  ja: 'コメントの管理',
  pl: 'Moderacja',
  pt: 'Moderação',
  ru: 'Модерация',
  zh: '评论管理',
};

/** Where its style sheet is; without one of its own it would be bare text on a white ground. */
export const STYLE_PATH = '/moderate/page.css';
export const STYLE = `body {
  margin: 0;
  padding: clamp(0.75rem, 3vw, 2rem);
  background: Canvas;
  color: CanvasText;
  font: 16px/1.5 system-ui, sans-serif;
}
`;

/** `/moderate`: a page without anything of anybody in it; it asks for that, and the session decides what it gets. */
export function moderatePage(ask: Ask): Answer {
  const bytes = new TextEncoder().encode(pageIn(languageFor(ask.header('accept-language') ?? '')));
  const { headers } = empty(200);
  return {
    status: 200,
    headers: { ...headers, ...HEADERS, 'content-length': String(bytes.length) },
    body: ask.method === 'HEAD' ? null : bytes,
  };
}

/** The first language of a reader that there is (RFC 9110, section 12.5.4; browsers name them in their order). */
export function languageFor(accepted: string): string {
  for (const part of accepted.toLowerCase().split(',')) {
    const tag = part.split(';')[0]!.trim();
    if (Object.hasOwn(TITLES, tag.split('-')[0]!) && /^[a-z]{2}(-[a-z0-9]{2,8})*$/.test(tag)) return tag;
  }
  return 'en';
}

function pageIn(tag: string): string {
  const language = tag.split('-')[0]!;
  return `<!doctype html>
<html lang="${tag}" dir="${/^(ar|he)$/.test(language) ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${TITLES[language]}</title>
    <link rel="stylesheet" href="${STYLE_PATH}" />
    <script type="module" src="/moderate/app.js"></script>
  </head>
  <body>
    <main>
      <comment-moderation src="/api/"></comment-moderation>
      <noscript>This page needs JavaScript.</noscript>
    </main>
  </body>
</html>
`;
}
