import { expect } from 'chai';
import { EXAMPLE } from '../../demo/example-page.js';
import { deleteDatabase, exists } from '../adapters/support/databases.js';
import { PAGE } from '../import/fixtures.js';
import { openPage, type DemoPage } from './page.js';

const DATABASE = 'comment-thread';

const thread = (document: Document): ShadowRoot | null | undefined =>
  document.querySelector('comment-thread')?.shadowRoot;
const articles = (document: Document): HTMLElement[] => [
  ...(thread(document)?.querySelectorAll('article') ?? []),
];
const heading = (document: Document): string =>
  thread(document)?.querySelector('[part=heading]')?.textContent?.trim() ?? '';

/** Writes into the composer as a reader does. */
async function answer(page: DemoPage, words: string): Promise<void> {
  const button = await page.until(
    (document) => thread(document)?.querySelector<HTMLElement>('[part=write]'),
    'the invitation',
  );
  button.click();
  const composer = await page.until(
    (document) =>
      thread(document)?.querySelector('comment-composer')?.shadowRoot?.querySelector('form') &&
      thread(document)!.querySelector('comment-composer')!.shadowRoot!,
    'the composer',
  );
  const text = composer.querySelector('textarea')!;
  text.focus();
  text.value = words;
  text.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  composer.querySelector<HTMLElement>('[part=submit]')!.click();
  await page.until((document) => thread(document)?.textContent?.includes(words), 'the answer');
}

describe('the demo', () => {
  let page: DemoPage | undefined;

  async function open(address: string): Promise<DemoPage> {
    page?.close();
    page = await openPage(address);
    return page;
  }
  const forget = async (): Promise<void> => {
    page?.close();
    page = undefined;
    await deleteDatabase(DATABASE);
  };
  beforeEach(forget);
  after(forget);

  for (const [address, count] of [
    ['/demo/index.html', '24 comments'],
    ['/demo/theming.html', '3 comments'],
  ] as const) {
    it(`opens ${address} without an error, and stores nothing`, async () => {
      const { until, errors } = await open(address);
      await until((document) => heading(document) === count, count);
      await until((document) => articles(document).length > 0, 'a comment');
      expect(errors).to.deep.equal([]);
      const asked = page!.frame.contentWindow!.performance.getEntriesByType('resource');
      expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
      expect(await exists(DATABASE)).to.equal(false);
      expect(localStorage.length).to.equal(0);
    });
  }

  it('has five pages on its theming page, each with its thread', async () => {
    const { document, until } = await open('/demo/theming.html');
    for (const specimen of document.querySelectorAll('.specimen')) {
      const comments = (): number =>
        specimen.querySelector('comment-thread')?.shadowRoot?.querySelectorAll('article').length ?? 0;
      await until(() => comments() === 3, `the comments of ${specimen.className}`);
    }
    expect(document.querySelectorAll('.specimen')).to.have.length(5);
    expect(document.querySelectorAll('comment-thread')).to.have.length(5);
  });

  it('opens the page with nothing but the script tag', async function () {
    if (!(await fetch('/dist/embed.js', { method: 'HEAD' })).ok) this.skip(); // not built
    const { until, errors } = await open('/demo/embed.html');
    await until((document) => thread(document)?.querySelector('[part=write]'), 'the invitation');
    expect(errors).to.deep.equal([]);
  });

  it('has the answer to the article still there after a reload', async () => {
    await answer(await open('/demo/index.html'), 'I would hold the lantern, too.');
    const { until, errors } = await open('/demo/index.html');
    await until((document) => heading(document) === '25 comments', '25 comments');
    await until(
      (document) => articles(document).at(-1)?.textContent?.includes('I would hold the lantern, too.'),
      'the answer',
    );
    expect(errors).to.deep.equal([]);
  });

  it('shows an imported page as a thread, takes an answer, and has both after a reload', async () => {
    const pages = [PAGE];
    const seed = await fetch('/__shared__/seeds/000_b1ead22bcb1bfe36.txt');
    if (seed.ok) pages.push(await seed.text());
    for (const text of pages) {
      const { until, document } = await open('/demo/import.html');
      document.querySelector('textarea')!.value = text;
      document.querySelector<HTMLElement>('.primary')!.click();
      await until((page) => heading(page) === '8 comments', '8 comments');
      await until((page) => articles(page).length === 8, 'eight comments');
      expect(document.querySelector('#problem')!.checkVisibility()).to.equal(false);
      await answer(page!, 'Here I am, years later.');
      const { search } = page!.frame.contentWindow!.location;

      const again = await open(`/demo/import.html${search}`);
      await again.until((page) => articles(page).length === 9, 'nine comments');
      expect(again.document.querySelector('#title')!.textContent).not.to.equal('');
      expect(articles(again.document).at(-1)!.textContent).to.include('Here I am, years later.');
      expect(again.errors).to.deep.equal([]);
    }
  });

  it('knows an export of Artalk or Waline, and discussions of giscus, by how they begin, and says where a database belongs', async () => {
    const { document, until } = await open('/demo/import.html');
    await until(() => document.querySelector('#zones')!.childElementCount > 0, 'the page’s script');
    const said = async (text: string, words: string): Promise<void> => {
      document.querySelector('textarea')!.value = text;
      document.querySelector<HTMLElement>('.primary')!.click();
      await until(() => document.querySelector('main')!.textContent!.includes(words), words);
      // Firefox keeps a database locked whose page went away while it was opened: let the widget have it first.
      await until((page) => articles(page).length === 1, 'the comment');
    };
    const time = '2019-04-24T09:16:00Z';
    const artran = { id: '1', rid: '0', content: 'Words.', created_at: time, page_key: '/clock' };
    await said(JSON.stringify([artran], null, 4), 'Read from an export of Artalk: 1 comments.');
    const rows = [{ objectId: 1, comment: 'Words.', insertedAt: time, url: '/clock' }];
    // What newer versions of Waline say first.
    const waline = { __version: '1.39.3', type: 'waline', version: 1, data: { Comment: rows } };
    await said(JSON.stringify(waline, null, '\t'), 'Read from an export of Waline: 1 comments.');
    const answered = { id: 'DC_1', databaseId: 1, body: 'Words.', createdAt: time };
    const comments = { totalCount: 2, pageInfo: { hasNextPage: false }, nodes: [answered] };
    const discussions = { nodes: [{ id: 'D_1', number: 1, title: 'clock/', body: '', comments }] };
    await said(
      JSON.stringify([{ data: { repository: { discussions } } }], null, 2),
      'Read from the discussions of giscus: 1 comments, of the 2 that the page announces.',
    );
    await said('SQLite format 3\0\u0010', 'comment-thread import isso.');
  });

  it('says what is wrong with a text, and where', async () => {
    const { document, until } = await open('/demo/import.html');
    await until(() => document.querySelector('#zones')!.childElementCount > 0, 'the page’s script');
    document.querySelector('textarea')!.value = '<?xml version="1.0"?>\n<feed>&nbsp;</feed>';
    document.querySelector<HTMLElement>('.primary')!.click();
    const problem = document.querySelector('#problem')!;
    expect(problem.textContent).to.include('line 2, column 7');
    expect(problem.textContent).to.include('<feed>&nbsp;</feed>\n      ^');
    document.querySelector<HTMLElement>('#example')!.click();
    await until((page) => heading(page) === '7 comments', '7 comments and a deleted one');
    expect(problem.checkVisibility()).to.equal(false);
    expect(EXAMPLE).to.include('8 comments:');
  });
});
