import { expect } from 'chai';
import { renderBody } from '../../src/content/render.js';
import { sanitize } from '../../src/content/sanitize.js';
import { reportOf } from './support/frames.js';
import type { StrictReport } from './support/strict-page.js';

const PAGE = './strict-page.ts';
const GOOD = [
  '<p dir="auto"><strong>bold</strong> &lt;b&gt;text&lt;/b&gt;</p>',
  '<div dir="auto"><b>bold</b></div>',
  '<p dir="auto"><a href="#comment-1" data-reference="0">Anon (9:16AM)</a>, yes</p>',
];
const csp = (rules: string): string => `<meta http-equiv="Content-Security-Policy" content="${rules}">`;

describe('sanitize', () => {
  it('keeps the elements that a comment may have, and the words of all others', () => {
    const target = document.createElement('div');
    target.append(
      sanitize(
        '<h1>A</h1><table><tr><td><u>B</u></td></tr></table><p class="c">C <a href="mailto:d@e.f">D</a></p>',
      ),
    );
    expect(target.innerHTML).to.equal('AB<p>C <a href="mailto:d@e.f">D</a></p>');
  });

  it('gives nodes that belong to no page yet', () => {
    const fragment = sanitize('<p>words</p>');
    expect(fragment).to.be.instanceOf(DocumentFragment);
    expect(fragment.firstElementChild!.isConnected).to.equal(false);
  });

  it('shows nothing of a text that is a frameset', () => {
    expect(sanitize('<frameset onload="alert(1)">').childNodes).to.have.length(0);
  });

  it('is not turned by hooks and settings of others who use DOMPurify on the page', async () => {
    const { default: shared } = await import('dompurify');
    shared.setConfig({ ADD_TAGS: ['img'], ADD_ATTR: ['onerror'] });
    shared.addHook('uponSanitizeAttribute', (_, data) => {
      data.forceKeepAttr = true;
    });
    try {
      const target = document.createElement('div');
      target.append(sanitize('<img src="x" onerror="alert(1)"><p onclick="alert(1)">words</p>'));
      expect(target.innerHTML).to.equal('<p>words</p>');
    } finally {
      shared.removeAllHooks();
      shared.clearConfig();
    }
  });
});

describe('under strict page rules', () => {
  it('works with its own Trusted Types policy and no other', async () => {
    const rules = "require-trusted-types-for 'script'; trusted-types comment-thread";
    const { rendered, violations } = await reportOf<StrictReport>(csp(rules), PAGE);
    expect(rendered).to.deep.equal(GOOD);
    expect(violations).to.deep.equal([]);
  });

  it('works where nothing but the page’s own scripts may run and no style may be in markup', async () => {
    const rules = `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}`;
    const { rendered, violations } = await reportOf<StrictReport>(csp(rules), PAGE);
    expect(rendered).to.deep.equal(GOOD);
    expect(violations).to.deep.equal([]);
  });

  it('tells what to allow where its policy is refused, instead of showing empty comments', async function () {
    if (!('trustedTypes' in window)) return this.skip();
    const rules = "require-trusted-types-for 'script'; trusted-types other";
    const { rendered } = await reportOf<StrictReport>(csp(rules), PAGE);
    const message = 'CommentError: The page\'s trusted-types directive does not allow "comment-thread"';
    expect(rendered).to.deep.equal([message, message, message]);
  });

  it('works where its policy is refused, but not needed', async () => {
    const { rendered } = await reportOf<StrictReport>(csp('trusted-types other'), PAGE);
    expect(rendered).to.deep.equal(GOOD);
  });

  it('works beside a second copy of itself where the page allows duplicates', async function () {
    if (!('trustedTypes' in window)) return this.skip();
    const first = '<script>trustedTypes.createPolicy("comment-thread", {})</script>';
    const rules = "require-trusted-types-for 'script'; trusted-types comment-thread";
    const { rendered } = await reportOf<StrictReport>(csp(`${rules} 'allow-duplicates'`) + first, PAGE);
    expect(rendered).to.deep.equal(GOOD);
    const refused = await reportOf<StrictReport>(csp(rules) + first, PAGE);
    expect(refused.rendered[0]).to.contain('trusted-types');
  });

  it('is not turned by a polluted Object.prototype', async () => {
    const members = {
      tagNameCheck: '/./',
      attributeNameCheck: '/./',
      allowCustomizedBuiltInElements: 'true',
      ALLOWED_TAGS: '["img","script"]',
      ALLOWED_ATTR: '["onerror","src","onclick"]',
      ADD_TAGS: '() => true',
      ADD_ATTR: '() => true',
      CUSTOM_ELEMENT_HANDLING: '{ tagNameCheck: /./, attributeNameCheck: /./ }',
      USE_PROFILES: '{ svg: true }',
      IN_PLACE: 'true',
      innerHTML: '"<img src=x onerror=alert(1)>"',
      href: '"javascript:alert(1)"',
      src: '"x"',
      onerror: '"alert(1)"',
      img: 'true',
      script: 'true',
      onclick: 'true',
      toJSON: '() => "x"',
    };
    const polluting = Object.entries(members).map(([name, value]) => `Object.prototype.${name} = ${value};`);
    const { rendered } = await reportOf<StrictReport>(`<script>${polluting.join('')}</script>`, PAGE);
    expect(rendered).to.deep.equal(GOOD);
  });

  it('is not turned by a page with another base address', async () => {
    const base = `<base href="https://elsewhere.example/">`;
    const { rendered } = await reportOf<StrictReport>(base, PAGE);
    expect(rendered).to.deep.equal(GOOD);
  });
});

describe('renderBody with HTML', () => {
  const shown = (html: string): string => {
    const target = document.createElement('div');
    target.append(renderBody(html, { format: 'html' }));
    return target.innerHTML;
  };

  it('keeps paragraphs, breaks and quotations as they come', () => {
    expect(shown('one<br />two<blockquote><p>three</p></blockquote>')).to.equal(
      '<div dir="auto">one<br>two<blockquote><p dir="auto">three</p></blockquote></div>',
    );
  });

  it('takes the tags off a link that leads nowhere it may', () => {
    expect(
      shown('<a href="/relative">a</a> <a>b</a> <a href="#top">c</a> <a href="ftp://d.example">d</a>'),
    ).to.equal('<div dir="auto">a b c d</div>');
  });
});
