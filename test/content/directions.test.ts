import { expect } from 'chai';
import { renderBody } from '../../src/content/render.js';

/** The direction that each element of a kind gets from its text. */
function directions(body: string, selector: string): string[] {
  const host = document.createElement('div');
  host.append(renderBody(body));
  document.body.append(host);
  const found = [...host.querySelectorAll(selector)].map((element) => getComputedStyle(element).direction);
  host.remove();
  return found;
}

describe('directions', () => {
  it('are each paragraph’s own', () => {
    expect(directions('שלום *עולם*\n\nHello\n\n> مرحبا\n>\n> Hello', 'p')).to.deep.equal([
      'rtl',
      'ltr',
      'rtl',
      'ltr',
    ]);
    expect(directions('שלום\n\nHello', 'p')).to.deep.equal(['rtl', 'ltr']);
  });

  it('are one for a list and all that is in it', () => {
    expect(directions('- שלום\n- עולם', 'ul, li')).to.deep.equal(['rtl', 'rtl', 'rtl']);
    expect(directions('1. שלום\n\n   עולם\n\n2. a', 'ol, li, p')).to.deep.equal([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
    ]);
  });

  it('of code follow the code', () => {
    expect(directions('```\nlet a;\n```', 'pre')).to.deep.equal(['ltr']);
  });
});
