import { expect } from 'chai';
import { excerpt } from '../../src/content/excerpt.js';
import { MAX_MARKUP } from '../../src/content/plain.js';
import { renderBody } from '../../src/content/render.js';
import { HOSTILE, hostile } from './support/hostile.js';

// That the work grows with the length alone is counted in test/package/markdown-work.test.mjs.
const names = Object.keys(HOSTILE);
const HTML = [
  '<x>',
  '<div>',
  '<b>',
  '<p>',
  '<ul>',
  '<li>',
  '<b><p>',
  '<b><i><a><u></b>',
  '<svg><b>',
  'a<br>',
  '<table>',
];

describe('texts made to be slow', () => {
  it('are shown when they are as long as a text may be', () => {
    for (const name of names) {
      const body = hostile(name, MAX_MARKUP).slice(0, MAX_MARKUP);
      const hasWords = /\w/.test(body.replaceAll('&amp;', '&'));
      expect(/\w/.test(renderBody(body).textContent), name).to.equal(hasWords);
    }
  });

  it('are shown as they are, whole, when they are longer', () => {
    for (const name of names) {
      const body = hostile(name, MAX_MARKUP * 2);
      const shown = renderBody(body).textContent.replace(/\s/g, '');
      expect(shown === body.replaceAll('\0', '\uFFFD').replace(/\s/g, ''), name).to.equal(true);
    }
  });

  it('are shown as they are when they are HTML of very many tags', () => {
    for (const tag of HTML) {
      const body = tag.repeat(MAX_MARKUP / tag.length);
      expect(renderBody(body, { format: 'html' }).textContent === body, tag).to.equal(true);
      const fewer = renderBody(tag.repeat(700), { format: 'html' });
      expect(fewer.textContent.includes('<'), tag).to.equal(false);
    }
  });

  it('make excerpts that keep to their length', () => {
    for (const name of names) {
      const body = hostile(name, MAX_MARKUP);
      expect(excerpt(body, 100).length, name).to.be.at.most(100);
      expect(excerpt(body, 100, 'html').length, name).to.be.at.most(100);
    }
  });
});
