import { expect } from 'chai';
import { linkHref } from '../../src/content/links.js';
import { renderBody } from '../../src/content/render.js';

/** A link's text as it is shown. */
function textOf(body: string): string {
  const link = renderBody(body).querySelector('a');
  return link ? link.textContent : 'no link';
}

describe('linkHref', () => {
  it('takes complete addresses of three schemes, and comments of the page', () => {
    expect(linkHref('https://a.example/b')).to.equal('https://a.example/b');
    expect(linkHref('HTTP://A.example')).to.equal('http://a.example/');
    expect(linkHref('mailto:a@b.example')).to.equal('mailto:a@b.example');
    expect(linkHref('#comment-1f~2.3:4_5-6')).to.equal('#comment-1f~2.3:4_5-6');
  });

  it('takes nothing else', () => {
    const refused = [
      'javascript:alert(1)',
      ' \u0001javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,a',
      'vbscript:a',
      'blob:https://a.example/b',
      'file:///etc/passwd',
      'ftp://a.example',
      'tel:1',
      'https://',
      'https://user@a.example',
      'https://a.example:b@c.example',
      '//a.example',
      '/a',
      'a',
      '?a',
      '',
      '#',
      '#top',
      '#comment-',
      '#comment-a b',
      '#comment-"',
    ];
    expect(refused.filter((destination) => linkHref(destination) !== null)).to.deep.equal([]);
  });
});

describe('a link out', () => {
  it('passes nothing on and counts for nothing', () => {
    const link = renderBody('[a](https://b.example)').querySelector('a')!;
    expect(link.rel).to.equal('nofollow ugc noopener noreferrer');
    expect(link.target).to.equal('');
  });

  it('to a comment of the page is an ordinary one', () => {
    expect(renderBody('[a](#comment-1)').querySelector('a')!.rel).to.equal('');
  });

  it('says where it leads, unless its text is its address', () => {
    expect(textOf('[the report](https://www.b.example/c)')).to.equal('the report (www.b.example)');
    expect(textOf('https://b.example/c')).to.equal('https://b.example/c');
    expect(textOf('https://b.example')).to.equal('https://b.example');
    expect(textOf('<mailto:a@b.example>')).to.equal('mailto:a@b.example (a@b.example)');
    expect(textOf('<a@b.example>')).to.equal('a@b.example');
  });

  it('cannot pass for another site', () => {
    expect(textOf('[https://good.example](https://bad.example)')).to.equal(
      'https://good.example (bad.example)',
    );
    expect(textOf('[https://bad.example.good.example](https://bad.example)')).to.contain('(bad.example)');
    expect(textOf('[https://good.example@bad.example](https://bad.example)')).to.contain('(bad.example)');
    expect(textOf('[a@good.example](mailto:b@bad.example)')).to.equal('a@good.example (b@bad.example)');
    expect(textOf('https://good.example@bad.example/')).to.equal('no link');
  });

  it('shows an international name in ASCII as well', () => {
    expect(textOf('https://аpple.example/')).to.equal('https://аpple.example/ (xn--pple-43d.example)');
    expect(textOf('https://münchen.example')).to.equal('https://münchen.example (xn--mnchen-3ya.example)');
  });
});
