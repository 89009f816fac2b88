import { expect } from 'chai';
import { mayRefer } from '../../../src/elements/follow/may-refer.js';
import { comment } from '../thread/fixture.js';

/** Whether a thread of these texts may hold references. */
const thread = (...bodies: string[]): boolean => {
  const look = mayRefer();
  return bodies.map((body, i) => look(comment(i + 1, { body }))).includes(true);
};

describe('a thread that may hold references', () => {
  it('has a time, a sign, a name at the head of a line, or words in quotation marks', () => {
    for (const body of [
      'Anon (9:16AM), spot on.',
      '@Bob yes',
      'Bob, I agree.',
      '> quoted',
      'He wrote “so it goes on” here.',
      'See [it](#comment-1).',
    ]) {
      expect(thread('The first words.', body), body).to.equal(true);
    }
  });

  it('has none in plain words', () => {
    expect(thread('The first words.', 'I agree with all of that', 'So do I')).to.equal(false);
  });

  it('has none before the second comment: there is nobody to refer to', () => {
    expect(thread('Bob, you were right at 9:16.')).to.equal(false);
  });

  it('has two comments with one sentence', () => {
    const sentence = 'The road is too narrow for lorries';
    expect(thread(`${sentence}. Really.`, `No\n${sentence}.`)).to.equal(true);
  });

  it('has none where a comment is only changed', () => {
    const look = mayRefer();
    expect(look(comment(1, { body: 'Kept, I hope. And more.' }))).to.equal(false);
    expect(look(comment(1, { body: 'Kept, I hope. And something else.' }))).to.equal(false);
  });
});
