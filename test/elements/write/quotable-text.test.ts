import { expect } from 'chai';
import { rendererWith } from '../../../src/content/renderer.js';
import { sanitize } from '../../../src/content/sanitize.js';
import { quotableText } from '../../../src/elements/write/quotable-text.js';

const { renderBody } = rendererWith(sanitize);

function looks(body: string): string {
  const holder = document.createElement('div');
  holder.append(renderBody(body));
  return holder.innerHTML;
}

describe('the source text of what is selected', () => {
  for (const body of [
    'Run ``a``` ``b`` now.'.replace('```', '`'),
    'Write `` a`b `` or ``` a``b ``` here.',
    '```\nx = `y`\n```',
    '````\n```js\nrun()\n```\n````',
    'A `` ` `` alone.',
    '3. three\n4. four\n5. five',
    '- one\n- two\n\n  more of two',
    '1. one\n   - a\n   - b\n2. two',
    '> quoted\n> > twice\n\nplain',
    '- \\# no heading\n- \\> no quotation\n- 1\\. no list',
    'a\\\nb',
    '\\* no list\n\n1\\. no list\n\n\\- nor this',
    '**a** *b* ***c*** and **d *e***',
    '[words](https://example.org/a_(b)?x=1&y=2)',
    'snake_case_word, 2 * 3 * 4, a_b_, <b>no</b> &amp; &lt;',
    '- ```\n  code\n  ```\n- x',
    'line\n\n---\n\nline',
  ])
    it(`looks as it did: ${JSON.stringify(body)}`, () => {
      const source = quotableText(renderBody(body));
      expect(looks(source), source).to.equal(looks(body));
    });
});
