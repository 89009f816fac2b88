// The Markdown parser must be linear in any text: twice the text must be about twice the work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { from } from '../runner/bundle.mjs';
import { counted } from './work.mjs';

const SMALL = 8_192;
const LARGE = 8 * SMALL;
/** Runs of blocks for each unit of the text: nested containers, at most 24, are all compared with each line. */
const PER_UNIT = 120;

const { library, work } = await counted(
  `export { parseMarkdown } from ${from('src/content/markdown/blocks.ts')};
  export { linkHref } from ${from('src/content/links.ts')};
  export { HOSTILE, hostile } from ${from('test/content/support/hostile.ts')};`,
);
const { parseMarkdown, linkHref, HOSTILE, hostile } = library;
const parsing = (body) => work(() => parseMarkdown(body, linkHref));

for (const name of Object.keys(HOSTILE)) {
  test(`linear work: ${name}`, async () => {
    const [small, large] = [hostile(name, SMALL), hostile(name, LARGE)];
    const [before, after] = [await parsing(small), await parsing(large)];
    const growth = large.length / small.length;
    assert.ok(after <= PER_UNIT * large.length + 2000, `${after} runs for ${large.length} units`);
    assert.ok(after <= before * growth * 1.3 + 2000, `${before} runs became ${after}`);
  });
}

// What a pattern reads in vain is not counted above. Were it read again and again, this would take hours.
test('patterns that fail do not look far', { timeout: 120_000 }, () => {
  const names = Object.keys(HOSTILE).filter((name) => /half|titles|parentheses|address/.test(name));
  assert.ok(names.length > 8);
  for (const name of names) assert.ok(parseMarkdown(hostile(name, 1_000_000), linkHref).length > 2);
});
