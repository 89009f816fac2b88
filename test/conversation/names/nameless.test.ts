import { expect } from 'chai';
import {
  isNameless,
  namelessAliases,
  namelessShort,
  namelessWord,
} from '../../../src/conversation/names/nameless.js';

describe('the nameless', () => {
  it('are those who gave no name, and those for whom a system wrote a word', () => {
    for (const name of [
      '',
      '  ',
      'Anonymous',
      'anonymous',
      'Anonyme',
      '匿名',
      'Аноним',
      'غير معرف',
      'Anonimowy',
      'Adsız',
    ]) {
      expect(isNameless(name), name).to.equal(true);
    }
  });

  it('are not those who call themselves something like it', () => {
    for (const name of ['Anon', 'Anonymous Coward', 'Anna', 'Nobody'])
      expect(isNameless(name), name).to.equal(false);
  });

  it('are called by the word of the language, by region where it differs', () => {
    expect(namelessWord('en-GB')).to.equal('Anonymous');
    expect(namelessShort('en-GB')).to.equal('Anon');
    expect(namelessWord('pt-BR')).to.equal('Anônimo');
    expect(namelessWord('pt-PT')).to.equal('Anónimo');
    expect(namelessWord('zh-Hant-TW')).to.equal('匿名');
    expect(namelessWord('tlh')).to.equal('Anonymous');
  });

  it('are addressed in the language of the thread or in English', () => {
    expect(namelessAliases('fr')).to.deep.equal(['Anonyme', 'Anonymous', 'Anon', 'Nameless']);
  });
});
