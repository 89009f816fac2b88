import { expect } from 'chai';
import { insertQuotation, toggleList, toggleQuote } from '../../../src/elements/composer/line-marks.js';
import type { TextChange, TextSelection } from '../../../src/elements/composer/text-change.js';
import { after } from './marks.js';

describe('toggleQuote', () => {
  it('quotes the line of the caret and takes the sign off again', () => {
    expect(after('one|', toggleQuote)).to.equal('> one|');
    expect(after('> one|', toggleQuote)).to.equal('one|');
  });
  it('quotes whole lines, the blank ones between too, so that it stays one quotation', () => {
    expect(after('on⟦e\n\ntw⟧o', toggleQuote)).to.equal('⟦> one\n>\n> two⟧');
  });
  it('takes the sign off all lines', () => {
    expect(after('⟦> one\n>\n> two⟧', toggleQuote)).to.equal('⟦one\n\ntwo⟧');
  });
  it('keeps the line below out of the quotation', () => {
    expect(after('one|\ntwo', toggleQuote)).to.equal('> one|\n\ntwo');
  });
  it('does not take the line behind a selected line break', () => {
    expect(after('⟦one\n⟧two', toggleQuote)).to.equal('⟦> one⟧\n\ntwo');
  });
  it('begins a quotation on an empty line', () => {
    expect(after('one\n\n|', toggleQuote)).to.equal('one\n\n>|');
  });
  it('works at the very beginning, before a line break', () => {
    expect(after('|\nb', toggleQuote)).to.equal('>|\n\nb');
  });
});

describe('toggleList', () => {
  it('makes lines items, leaves blank lines, and goes back', () => {
    expect(after('⟦one\n\ntwo⟧', toggleList)).to.equal('⟦- one\n\n- two⟧');
    expect(after('⟦- one\n\n- two⟧', toggleList)).to.equal('⟦one\n\ntwo⟧');
  });
  it('begins a list on an empty line', () => {
    expect(after('|', toggleList)).to.equal('- |');
  });
  it('takes numbers and other bullets off too', () => {
    expect(after('⟦1. one\n2) two\n* three⟧', toggleList)).to.equal('⟦one\ntwo\nthree⟧');
  });
});

describe('insertQuotation', () => {
  const quote =
    (words: string, lead?: string) =>
    (selection: TextSelection): TextChange =>
      insertQuotation(selection, words, lead);

  it('stands alone in an empty box, with the caret below', () => {
    expect(after('|', quote('one\ntwo'))).to.equal('> one\n> two\n\n|');
  });
  it('says first who is quoted', () => {
    expect(after('|', quote('one', '[Anon (9:16AM)](#comment-1):'))).to.equal(
      '[Anon (9:16AM)](#comment-1):\n> one\n\n|',
    );
  });
  it('keeps what was written, a line apart', () => {
    expect(after('mine|', quote('one'))).to.equal('mine\n\n> one\n\n|');
    expect(after('mine\n|', quote('one'))).to.equal('mine\n\n> one\n\n|');
    expect(after('mine\n\n|', quote('one'))).to.equal('mine\n\n> one\n\n|');
  });
  it('never replaces a selection, and adds no more lines below than are needed', () => {
    expect(after('⟦mine⟧\n\nmore', quote('one'))).to.equal('mine\n\n> one\n\n|more');
  });
});
