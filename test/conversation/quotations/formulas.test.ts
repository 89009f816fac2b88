import { expect } from 'chai';
import { isFormula } from '../../../src/conversation/quotations/formulas.js';

describe('isFormula', () => {
  it('knows greetings, thanks and condolences', () => {
    for (const text of [
      'Good morning, all of you',
      'Thank you so much for this',
      'Mein Beileid an die Familie',
      'Спасибо за статью!',
      'ご冥福をお祈りします',
      '谢谢大家的帮助',
    ]) {
      expect(isFormula(text), text).to.equal(true);
    }
  });

  it('lets a statement pass', () => {
    for (const text of [
      'Doubletalk from the last century.',
      'The good morning train is late',
      `Thank you ${'very '.repeat(30)}much`,
    ])
      expect(isFormula(text), text).to.equal(false);
  });
});
