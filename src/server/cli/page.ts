/** What the example page may do: only what it needs, and what the README asks of a page. */
export const PAGE_POLICY = [
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

/** The lines to paste into a page, for a server at `origin`. */
export function linesToPaste(origin: string): readonly string[] {
  return [
    `<script type="module" src="${origin}/embed.js"></script>`,
    '',
    `<comment-thread src="${origin}/api/"></comment-thread>`,
  ];
}

/** Where the style sheet of the example page is: its policy allows none in the page. */
export const PAGE_STYLE_PATH = '/page.css';
export const PAGE_STYLE = `body {
  max-inline-size: 44rem;
  margin: 0 auto;
  padding: clamp(1rem, 5vw, 3rem) 1rem;
  font: 1.0625rem/1.55 system-ui, sans-serif;
}
comment-thread {
  display: block;
  margin-block-start: 2.5rem;
}
comment-thread:not(:defined) {
  min-block-size: 100svh;
}
`;

/** A page that shows that the server works. */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Comments</title>
    <link rel="stylesheet" href="${PAGE_STYLE_PATH}" />
    <script type="module" src="/embed.js"></script>
  </head>
  <body>
    <main>
      <h1>Your comment server works</h1>
      <p>Open this page in a second browser: both see what the other writes.</p>
      <comment-thread src="/api/" thread-id="example"></comment-thread>
    </main>
  </body>
</html>
`;
