import { expect } from 'chai';
import { importGiscus } from '../../src/import/giscus.js';
import { answer, comment, discussion } from './discussions.js';

/** The page of a discussion: its address, or its path; nothing where nobody can tell. */
function pageOf(title: string, body: string): string | undefined {
  const text = JSON.stringify(answer([discussion(7, [comment(1)], { title, body })]));
  const [thread] = importGiscus(text);
  return thread!.url ?? thread!.path;
}

const SHA1 = '\n\n<!-- sha1: 5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8 -->';

describe('importGiscus, pages', () => {
  it('takes the address that giscus wrote behind title and description', () => {
    const address = 'https://gazette.example/2019/clock.html';
    const cases: [title: string, body: string][] = [
      ['2019/clock', `# 2019/clock\n\nWhat time it is.\n\n${address}${SHA1}`],
      ['The clock', `# The clock\r\n\r\nhttps://elsewhere.example/\r\n\r\n${address}\r\n`],
      ['The clock', `# The clock\n\n\n\n${address}#comments\n\n<!-- a note\t-->\n<!-- one more -->`],
      [address, `# ${address}\n\n\n\n${address}`],
      // What utterances wrote, and what people write.
      ['2019/clock', `# The clock\n\n\n\n[${address}](${address})`],
      ['The clock', `<${address}>`],
    ];
    for (const [title, body] of cases) expect(pageOf(title, body), body).to.equal(address);
  });

  it('keeps a query that tells pages apart, and none where the path alone does', () => {
    expect(pageOf('The clock', 'https://gazette.example/?p=7')).to.equal('https://gazette.example/?p=7');
    expect(pageOf('index', 'https://gazette.example/?ref=mail')).to.equal('https://gazette.example/');
    for (const title of ['clock', '/clock'])
      expect(pageOf(title, 'https://gazette.example/clock.html?ref=mail'), title).to.equal(
        'https://gazette.example/clock.html',
      );
  });

  it('takes only the path where somebody wrote the first comment at home', () => {
    expect(pageOf('2019/clock/', `http://localhost:4000/2019/clock/${SHA1}`)).to.equal('/2019/clock/');
    expect(pageOf('The clock', 'http://127.0.0.1:1313/?p=7')).to.equal('/?p=7');
  });

  it('takes the title where it is an address or a path', () => {
    expect(pageOf('https://gazette.example/clock#top', 'Our own words.')).to.equal(
      'https://gazette.example/clock',
    );
    expect(pageOf('2019/clock/', '')).to.equal('/2019/clock/');
    expect(pageOf('/2019/clock/', 'See https://gazette.example/ there')).to.equal('/2019/clock/');
    expect(pageOf('index', 'About the front page')).to.equal('/');
  });

  it('makes up no page of words', () => {
    const titles = ['Ideas', 'Ideas for 2019/2020', '', 'https://[/', 'https://gazette.example and more'];
    for (const title of titles)
      expect(pageOf(title, 'What would you like to read?'), title).to.equal(undefined);
    const bodies = [
      'javascript:alert(1)',
      'mailto:ruth@mail.example',
      'https://[/',
      `https://${'x'.repeat(9000)}/`,
    ];
    for (const body of bodies) expect(pageOf('The clock', body), body.slice(0, 40)).to.equal(undefined);
  });
});
