import { expect } from 'chai';
import { insertLink, toggleCode, toggleMark } from '../../../src/elements/composer/inline-marks.js';
import type { TextChange, TextSelection } from '../../../src/elements/composer/text-change.js';
import { after } from './marks.js';

const bold = (selection: TextSelection): TextChange => toggleMark(selection, '**');
const italic = (selection: TextSelection): TextChange => toggleMark(selection, '*');

describe('toggleMark', () => {
  it('makes the selection bold and keeps it selected', () => {
    expect(after('say ⟦this⟧ now', bold)).to.equal('say **⟦this⟧** now');
  });
  it('makes bold words plain again', () => {
    expect(after('say **⟦this⟧** now', bold)).to.equal('say ⟦this⟧ now');
  });
  it('sees marks that were selected with the words', () => {
    expect(after('say ⟦**this**⟧ now', bold)).to.equal('say ⟦this⟧ now');
  });
  it('keeps white space outside of the marks, where Markdown wants it', () => {
    expect(after('say⟦ this ⟧now', bold)).to.equal('say **⟦this⟧** now');
  });
  it('adds italic to bold, and takes either off alone', () => {
    expect(after('**⟦a⟧**', italic)).to.equal('***⟦a⟧***');
    expect(after('***⟦a⟧***', italic)).to.equal('**⟦a⟧**');
    expect(after('***⟦a⟧***', bold)).to.equal('*⟦a⟧*');
    expect(after('*⟦a⟧*', bold)).to.equal('***⟦a⟧***');
  });
  it('takes the word at the caret and leaves the caret where it was', () => {
    expect(after('say th|is now', bold)).to.equal('say **th|is** now');
    expect(after('say **th|is** now', bold)).to.equal('say th|is now');
  });
  it('knows words of every script', () => {
    expect(after('скажи это|', bold)).to.equal('скажи **это|**');
    expect(after('कह हिन्दी|', bold)).to.equal('कह **हिन्दी|**');
    expect(after('𝒳𝒴|', bold)).to.equal('**𝒳𝒴|**');
  });
  it('opens empty marks for what comes next, and takes them away again', () => {
    expect(after('say |', bold)).to.equal('say **|**');
    expect(after('say **|**', bold)).to.equal('say |');
    expect(after('|', italic)).to.equal('*|*');
  });
  it('marks each line of several by itself, behind bullets and quote signs', () => {
    expect(after('⟦- one\n- two\n\n> three⟧', bold)).to.equal('- **⟦one**\n- **two**\n\n> **three⟧**');
  });
  it('marks the rest where one line is marked already, and clears them where all are', () => {
    expect(after('⟦**one**\ntwo⟧', bold)).to.equal('**⟦one**\n**two⟧**');
    expect(after('**⟦one**\n**two⟧**', bold)).to.equal('⟦one\ntwo⟧');
  });
  it('works on a selection of nothing but blanks', () => {
    expect(after('a⟦  ⟧b', bold)).to.equal('a**⟦  ⟧**b');
  });
});

describe('toggleCode', () => {
  it('puts words between backticks and takes them off again', () => {
    expect(after('run ⟦npm ci⟧ first', toggleCode)).to.equal('run `⟦npm ci⟧` first');
    expect(after('run `⟦npm ci⟧` first', toggleCode)).to.equal('run ⟦npm ci⟧ first');
  });
  it('fences code that has backticks in it with more of them', () => {
    expect(after('⟦a`b⟧', toggleCode)).to.equal('``⟦a`b⟧``');
    expect(after('⟦`a``⟧', toggleCode)).to.equal('``` ⟦`a``⟧ ```');
  });
  it('makes whole lines a fenced block, and plain again', () => {
    expect(after('see\nif ⟦(a)\n  b⟧();\nend', toggleCode)).to.equal('see\n```\n⟦if (a)\n  b();⟧\n```\nend');
    expect(after('```\n⟦a\nb⟧\n```', toggleCode)).to.equal('⟦a\nb⟧');
    expect(after('x\n````\na ⟦```\nb⟧\n````\ny', toggleCode)).to.equal('x\n⟦a ```\nb⟧\ny');
  });
  it('opens empty backticks at the caret', () => {
    expect(after('run |', toggleCode)).to.equal('run `|`');
    expect(after('run `|`', toggleCode)).to.equal('run |');
  });
});

describe('insertLink', () => {
  it('links the selected words and selects the address to be filled in', () => {
    expect(after('see ⟦here⟧.', insertLink)).to.equal('see [here](⟦https://⟧).');
  });
  it('links a selected address and asks for words', () => {
    expect(after('see ⟦https://example.org/a⟧', insertLink)).to.equal('see [|](https://example.org/a)');
  });
  it('asks for words first where nothing is selected', () => {
    expect(after('see |', insertLink)).to.equal('see [|](https://)');
  });
});
