import { expect } from 'chai';
import { inserting } from '../../../src/content/references/insert.js';
import { renderAll, renderBody } from '../../../src/content/render.js';
import { Bodies } from '../../../src/elements/list/bodies.js';
import { comment } from '../thread/fixture.js';

const htmlOf = (nodes: DocumentFragment): string => {
  const holder = document.createElement('div');
  holder.append(nodes);
  return holder.innerHTML;
};

describe('Bodies', () => {
  it('needs no renderer for plain text', () => {
    const bodies = new Bodies();
    const plain = comment(1, { body: 'Just words.\nAnd a line.' });
    expect(bodies.canRender(plain)).to.equal(true);
    expect(htmlOf(bodies.nodes(plain))).to.contain('Just words.<br>And a line.');
  });

  it('shows a text with markup as its source until the renderer is there', () => {
    const bodies = new Bodies();
    const marked = comment(1, { body: 'Some **bold** words.' });
    expect(bodies.canRender(marked)).to.equal(false);
    expect(htmlOf(bodies.nodes(marked))).to.contain('**bold**');
    bodies.useRenderer({ renderBody });
    expect(bodies.canRender(marked)).to.equal(true);
    expect(htmlOf(bodies.nodes(marked))).to.contain('<strong>bold</strong>');
  });

  it('never shows the HTML of a backend as it came', () => {
    const bodies = new Bodies();
    const html = comment(1, { body: '<p>Hello <img src=x onerror=alert(1)></p>', format: 'html' });
    expect(bodies.canRender(html)).to.equal(false);
    expect(bodies.nodes(html).querySelector('img')).to.equal(null);
    bodies.useRenderer({ renderBody });
    expect(bodies.nodes(html).querySelector('img')).to.equal(null);
    expect(bodies.nodes(html).textContent).to.contain('Hello');
  });

  it('shows a text without its references where these can not be shown, and all others as before', () => {
    const bodies = new Bodies();
    bodies.useRenderer({ renderBody });
    const [broken, sound] = [
      comment(1, { body: 'Some **bold** words.' }),
      comment(2, { body: '*More* words.' }),
    ];
    const references = [{ start: 0, end: 4, kind: 'mention', href: '#comment-2' }] as const;
    const all = new Map([broken, sound].map(({ id }) => [id, references]));
    bodies.useReferences(all, inserting, ({ id }) => {
      if (id === '1') throw new Error('a mistake');
    });
    const { error } = console;
    const said: unknown[] = [];
    console.error = (...args: unknown[]): void => void said.push(...args);
    try {
      expect(htmlOf(bodies.nodes(broken)))
        .to.contain('<strong>bold</strong>')
        .and.not.contain('<a');
    } finally {
      console.error = error;
    }
    expect(String(said)).to.contain('a mistake');
    expect(htmlOf(bodies.nodes(sound)))
      .to.contain('<a')
      .and.contain('<em>');
  });

  it('renders the texts of several comments in one go, each as it would be alone', () => {
    const bodies = new Bodies();
    const asked: (readonly string[])[] = [];
    bodies.useRenderer({
      renderBody,
      renderAll(texts) {
        asked.push(texts);
        return renderAll(texts);
      },
    });
    const comments = [
      comment(1, { body: 'Some **bold** words.' }),
      comment(2, { body: 'Just words.' }),
      comment(3, { body: '<p>Hello</p>', format: 'html' }),
      comment(4, { body: '`code`' }),
    ];
    bodies.prepare(comments);
    expect(asked).to.deep.equal([['Some **bold** words.', '`code`']]);
    const alone = comments.map(({ body, format = 'markdown' }) => htmlOf(renderBody(body, { format })));
    expect(comments.map((each) => htmlOf(bodies.nodes(each)))).to.deep.equal(alone);
    // And once more, since the nodes of the first time are on the page.
    expect(comments.map((each) => htmlOf(bodies.nodes(each)))).to.deep.equal(alone);
  });

  it('renders each alone where that does not work', () => {
    const bodies = new Bodies();
    bodies.useRenderer({
      renderBody,
      renderAll() {
        throw new Error('no');
      },
    });
    const marked = comment(1, { body: 'Some **bold** words.' });
    bodies.prepare([marked, comment(2, { body: '*x*' })]);
    expect(htmlOf(bodies.nodes(marked))).to.contain('<strong>bold</strong>');
  });
});
