import { expect } from 'chai';
import { triggerAt } from '../../../src/elements/write/trigger.js';
import { fc } from '../../support/properties.js';

const names = new Set(['bob', 'bob huntley', 'anon', '匿名', 'r&d', 'anne + paul']);
const isName = (words: string): boolean => names.has(words.toLowerCase());
const at = (text: string): [start: number, query: string] | null => {
  const found = triggerAt(text, text.length, isName);
  return found && [found.start, found.query];
};

describe('what is being named at the caret', () => {
  const cases: [text: string, found: [number, string] | null][] = [
    ['@', [0, '']],
    ['Well, @bo', [6, 'bo']],
    ['Well, @9:1', [6, '9:1']],
    ['(@bob hunt', [1, 'bob hunt']],
    ['@ bob', null],
    ['me@bob', null],
    ['匿名@匿', [2, '匿']],
    ['Bob (9:1', [0, 'Bob 9:1']],
    ['Yes, Bob Huntley (', [5, 'Bob Huntley ']],
    ['Ask Bob (', [4, 'Bob ']],
    ['Yes, R&D (9', [5, 'R&D 9']],
    ['“Anne + Paul (', [1, 'Anne + Paul ']],
    ['(and/or Bob (', [8, 'Bob ']],
    ['Yes,Bob (', [4, 'Bob ']],
    ['匿名（21', [0, '匿名 21']],
    ['nothing (really', null],
    ['Bob (9:16) and', null],
    ['`@bob', null],
    ['```\n@bob', null],
    ['```\nx\n```\n@bob', [10, 'bob']],
    ['`a` @bob', [4, 'bob']],
    ['@bob\nand', null],
  ];
  for (const [text, found] of cases) {
    it(`is ${found ? `“${found[1]}”` : 'nobody'} in “${text.replaceAll('\n', '⏎')}”`, () => {
      expect(at(text)).to.deep.equal(found);
    });
  }

  it('always stands between its beginning and the caret', () => {
    const text = fc.string({
      maxLength: 80,
      unit: fc.constantFrom('@', '(', ' ', 'Bob', 'Anon', '9', ':', '`', '\n', '匿名'),
    });
    fc.assert(
      fc.property(text, (typed) => {
        const found = triggerAt(typed, typed.length, isName);
        if (!found) return;
        const named = typed.slice(found.start);
        expect(found.start).to.be.within(0, typed.length);
        expect(named).to.not.contain('\n');
        const letters = (words: string): string => words.replace(/[@(]| /g, '');
        expect(letters(named)).to.equal(letters(found.query));
      }),
    );
  });

  it('does not get stuck in hostile texts', () => {
    for (const each of ['@', '(', 'a ', '`', '```\n', 'ab']) {
      expect(at(each.repeat(32_768))).to.satisfy((found: unknown) => found === null || Array.isArray(found));
    }
  });
});
