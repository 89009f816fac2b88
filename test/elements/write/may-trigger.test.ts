import { expect } from 'chai';
import { lineBefore, mayTrigger } from '../../../src/elements/write/may-trigger.js';

describe('whether somebody may be named at the caret', () => {
  for (const text of ['@', 'Hello @b', '(@bob', 'Bob (', 'Bob (9:1', '匿名（', '匿名@', '＠bob']) {
    it(`may be in “${text}”`, () => expect(mayTrigger(text, text.length)).to.equal(true));
  }
  for (const text of ['', 'Hello', 'me@example.org', '(really)', 'one\n', '@bob\nand then']) {
    it(`is not in “${text.replace('\n', '⏎')}”`, () => expect(mayTrigger(text, text.length)).to.equal(false));
  }

  it('looks at what stands before the caret only', () => {
    expect(mayTrigger('one @bob', 3)).to.equal(false);
  });

  it('looks no further back than a mention can reach', () => {
    const far = `@${'x'.repeat(100)}`;
    expect(mayTrigger(far, far.length)).to.equal(false);
    expect(lineBefore(far, far.length)).to.have.length(60);
    expect(lineBefore('one\ntwo', 7)).to.equal('two');
  });
});
