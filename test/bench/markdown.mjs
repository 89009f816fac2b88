// What Markdown costs: talk and hostile texts, beside splitting the same text into lines. Run: node test/bench/markdown.mjs
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { parseMarkdown } from './src/content/markdown/blocks.ts';
      export { toHtml } from './src/content/markdown/html.ts';
      export { linkHref } from './src/content/links.ts';
      export { isPlain } from './src/content/plain.ts';
      export { HOSTILE, hostile } from './test/content/support/hostile.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { parseMarkdown, toHtml, linkHref, isPlain, HOSTILE, hostile } = await import(
  `data:text/javascript;base64,${code}`
);

const LIMIT = 65_536;
const talk =
  'Anon (9:16AM),\n\nI *think* that is right, see https://example.com/a or [this](https://example.com/b).\n\n' +
  '> They would be under no obligation to lift so much as a finger\n\nNot `quite`. **Two** things:\n\n- one\n- two\n\n';

/** Milliseconds of the fastest of some runs. */
function fastest(perform, runs = 7) {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    perform();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const row = (name, ...values) =>
  console.log(name.padEnd(32), ...values.map((value) => `${value.toFixed(2)} ms`.padStart(11)));
const render = (body) => toHtml(parseMarkdown(body, linkHref));
const long = talk.repeat(LIMIT / talk.length);

console.log(`64 KiB of`.padEnd(32), ...['lines', 'isPlain', 'Markdown'].map((name) => name.padStart(11)));
for (const [name, body] of [
  ['talk', long],
  ...Object.keys(HOSTILE).map((name) => [name, hostile(name, LIMIT)]),
]) {
  row(
    name,
    fastest(() => body.split('\n').map((line) => line.trim())),
    fastest(() => isPlain(body)),
    fastest(() => render(body)),
  );
}
