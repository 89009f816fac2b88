import { expect } from 'chai';
import { mayReferTo } from '../../../src/elements/write/may-refer.js';
import type { Comment } from '../../../src/model/comment.js';
import { comment } from '../thread/fixture.js';

const thread = [
  comment(1, { body: 'The road is too narrow. It always was.' }),
  comment(2, { name: 'Bob Huntley', body: 'I never said that.' }),
  comment(3, { name: 'Zoë', body: 'Ask the mayor.' }),
];
const asks = (body: string, comments: readonly Comment[] = thread): Promise<boolean> =>
  mayReferTo(body, comments, 'Anonymous', () => true);

describe('whether a text may refer to somebody', () => {
  const yes = [
    'Anon (9:16AM), no.',
    'at 21 h 16 you said',
    'see 9.16 pm',
    'I ask @bob',
    '> The road',
    'Bob, no.',
    'To Bob: no.',
    'Zoe: no.',
    'Well.\n\nAnon\n',
    'He said “The road is narrow”.',
    '>>12 yes',
    '#12',
    '[Anon](#comment-1)',
    'So what.\nThe road is too narrow. I think so too.',
  ];
  for (const body of yes) {
    it(`says yes to “${body.replaceAll('\n', '⏎')}”`, async () => {
      expect(await asks(body)).to.equal(true);
    });
  }

  const no = [
    '',
    'I think so too.',
    'Kept, I hope.',
    'Look: 12 lorries a day, and more to come.',
    'The road was wide once. It always was.',
    'mail me @ home',
  ];
  for (const body of no) {
    it(`says no to “${body}”`, async () => {
      expect(await asks(body)).to.equal(false);
    });
  }

  it('says no where there is nobody to refer to', async () => {
    expect(await asks('Anon (9:16AM), @Bob', [])).to.equal(false);
  });

  it('reads long texts and long threads without getting stuck', async () => {
    const long = Array.from({ length: 10_000 }, (_, i) => comment(i + 1, { name: `Someone ${i}` }));
    const hostile = ['((((', '\n', 'a, ', '> ', '"'].map((text) => text.repeat(16_384));
    const answers = await Promise.all(hostile.map((body) => asks(body, long)));
    expect(answers).to.deep.equal([false, false, false, true, true]);
  });
});
