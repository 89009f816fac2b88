import { expect } from 'chai';
import { excerpt } from '../../src/content/excerpt.js';

describe('excerpt', () => {
  it('gives a short text whole, in one line', () => {
    expect(excerpt('One\ntwo.\n\n  Three.', 40)).to.equal('One two. Three.');
  });

  it('cuts at a word, with an ellipsis, and keeps to the length', () => {
    const body = 'Doublespeak from 1984, says the troll.';
    expect(excerpt(body, 24)).to.equal('Doublespeak from 1984…');
    for (let length = 1; length < 45; length++) expect(excerpt(body, length).length).to.be.at.most(length);
  });

  it('shows words, not markup', () => {
    const body = '# A *b*\n\n- [c](https://d.example) `e`\n- &lt;f&gt;\n\n```\ng\n```';
    expect(excerpt(body, 80)).to.equal('A b c e <f> g');
  });

  it('gives own words before quoted ones', () => {
    expect(excerpt('> quoted words\n\nown words', 80)).to.equal('own words');
    expect(excerpt('> only quoted', 80)).to.equal('only quoted');
  });

  it('reads words out of HTML', () => {
    const html =
      '<p>One <b>t</b>wo</p><p>three &amp; &lt;four&gt; \\*</p><script>five</script><STYLE>six</style >seven';
    expect(excerpt(html, 80, 'html')).to.equal('One two three & <four> \\* seven');
  });

  it('cuts no character in two', () => {
    expect(excerpt('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 24)).to.equal('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
    expect(excerpt('日本語の長い文章です。', 6)).to.equal('日本語の長…');
  });

  it('of nothing is empty', () => {
    expect(excerpt('', 10)).to.equal('');
    expect(excerpt(' \n ', 10)).to.equal('');
    expect(excerpt('<br>', 10, 'html')).to.equal('');
  });
});
