import { expect } from 'chai';
import { followStyles } from '../../../src/elements/follow/follow-styles.js';
import type { Comment } from '../../../src/model/comment.js';
import { violations } from '../../support/axe.js';
import { painted } from '../../support/commands.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';
import { below, followed, link } from './fixture.js';
import { at, timeless, twin } from './seed-twin.js';

const body = (thread: Thread, id: number): HTMLElement =>
  thread.article(id).querySelector<HTMLElement>('[part~=body]')!;
const target = (element: Element): string | null => element.getAttribute('href');

/** What must be seen of the thread that the habits come from, and of its twin. */
function showsTheHabits(thread: Thread): void {
  const mention = link(thread, 4);
  expect(target(mention)).to.equal('#comment-1');
  expect(mention.textContent!.replace(/\s/g, '')).to.equal('Anon(9:16AM)');
  const pasted = body(thread, 6).querySelector('blockquote')!;
  expect(target(pasted.querySelector('a[part~=cite]')!)).to.equal('#comment-2');
  expect(pasted.querySelector('[part~=check]'), 'exact').to.equal(null);
  expect(target(link(thread, 7))).to.equal('#comment-6');
  expect(link(thread, 7).textContent).to.equal('Anon');
  const quoted = body(thread, 7).querySelector('blockquote')!;
  expect(quoted.textContent).to.match(/^["“]How is the .*\?["”]$/);
  expect(quoted.querySelector('[part~=check]'), 'exact').to.equal(null);
  for (const id of [1, 2, 3, 5, 8])
    expect(body(thread, id).querySelector('a, blockquote'), `${id}`).to.equal(null);
}

describe('references in a thread', () => {
  it('shows the habits of a thread without accounts: a mention, a pasted line, a bare name with a quotation', async () => {
    const thread = await followed();
    showsTheHabits(thread);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('shows them in the thread that they were learned from', async function () {
    const answer = await fetch('/__shared__/seeds/000_b1ead22bcb1bfe36.txt');
    if (!answer.ok) return this.skip();
    const comments = fromSeed(await answer.text());
    expect(comments).to.have.length(8);
    showsTheHabits(await followed({ comments }));
  });

  it('leaves a mention by time plain text where no comment has a time', async () => {
    const thread = await followed({ comments: timeless });
    expect(body(thread, 4).querySelector('a')).to.equal(null);
    expect(body(thread, 4).textContent).to.contain('Anon (9:16AM),');
    expect(target(body(thread, 6).querySelector('a[part~=cite]')!)).to.equal('#comment-2');
  });

  it('says the clock time of the reader, the same as the comment itself shows', async () => {
    const thread = await followed();
    const shown = thread.article(1).querySelector('time')!.textContent!;
    const [, clock] = /\((.*)\)/.exec(link(thread, 4).textContent!)!;
    expect(shown.replace(/\s/g, '')).to.contain(clock!.replace(/\s/g, ''));
  });

  it('calls a likely one so, and keeps what was typed', async () => {
    const likely = comment(9, { createdAt: at(10, 40), body: 'K.Poster,\n\nwho are they?' });
    const thread = await followed({ comments: [...twin, likely] });
    expect(link(thread, 9).textContent).to.equal('K.Poster (probably)');
    expect(target(link(thread, 9))).to.equal('#comment-4');
  });

  it('says in words how a quotation differs: shortened, altered, of a text that was edited or is gone', async () => {
    const from = 'They have been digging there for years already, at night, without a word.';
    const comments: Comment[] = [
      comment(1, { name: 'Ana', createdAt: at(9, 0), body: from }),
      comment(2, {
        name: 'Bo',
        createdAt: at(9, 1),
        body: 'The north canal is as tight as a drum now.',
        editedAt: at(12, 0),
      }),
      comment(3, { name: 'Cy', createdAt: at(9, 2), body: '', deletedAt: at(12, 0) }),
      comment(4, {
        createdAt: at(9, 10),
        body: '> They have been digging there for years … without a word.\n\nNo.',
      }),
      comment(5, {
        createdAt: at(9, 11),
        body: '> They have been digging here for years already, by night, without a word.\n\nNo.',
      }),
      comment(6, { createdAt: at(9, 12), body: '> The north canal was as tight as a drum once.\n\nNo.' }),
      comment(7, {
        createdAt: at(9, 13),
        body: '[Cy (9:02AM)](#comment-3):\n\n> The harbour master knows all of it.\n\nNo.',
      }),
    ];
    const thread = await followed({ comments });
    const check = (id: number): string | undefined => link(thread, id, 'check')?.textContent ?? undefined;
    expect(check(4)).to.equal('shortened');
    expect(check(5)).to.equal('differs from the original');
    expect(check(6)).to.equal('the original was edited');
    expect(check(7)).to.equal('the original is gone');
    expect(body(thread, 7).textContent).to.not.contain('Cy');
  });

  it('reads what arrives later, and touches no comment that stays the same', async () => {
    const thread = await followed();
    const kept = link(thread, 4);
    const words = 'Rob Hartley said: "Straight out of a bad novel." I read it.';
    thread.arrive(comment(9, { name: 'Zoe', createdAt: at(23, 0), body: words }));
    await until(() => thread.part('waiting') !== null);
    thread.part('waiting').click();
    await until(() => thread.root.querySelector('article:last-of-type [data-reference]') !== null);
    expect(thread.root.querySelector('article:last-of-type [data-reference]')).to.not.equal(null);
    expect(link(thread, 4)).to.equal(kept);
  });

  it('loads nothing for a thread in which nobody points at anybody', async () => {
    const thread = await setup({
      comments: [comment(1, { body: 'Nice canal' }), comment(2, { body: 'Good fish' })],
    });
    for (let i = 0; i < 10; i++) await painted();
    expect(thread.root.adoptedStyleSheets).to.not.include(followStyles.styleSheet);
    const answered = await followed();
    expect(answered.root.adoptedStyleSheets).to.include(followStyles.styleSheet);
    expect(answered.root.querySelector('comment-card'), 'nobody has pointed at anything yet').to.equal(null);
  });

  it('says below a comment who answers it where replies no longer stand there', async () => {
    const comments = [
      comment(1, { name: 'Bob' }),
      comment(2, { name: 'Ana', parentId: '1' }),
      comment(3, { name: 'Cid', body: '[Bob (9:01AM)](#comment-1), yes.' }),
    ];
    const thread = await followed({ comments });
    expect(below(thread, 1)).to.equal('Answered by Cid (9:03AM)');
    thread.element.view = 'flat';
    await until(() => below(thread, 1).startsWith('Answered by Ana (9:02AM), Cid (9:03AM)'));
    thread.element.view = 'threaded';
    await until(() => below(thread, 1) === 'Answered by Cid (9:03AM)');
  });
});

/** The comments of the seed's text; only the first has a time that is known, so the others get one of that day. */
function fromSeed(text: string): Comment[] {
  const [, list = ''] = text.split(/^\d+ comments:$/m);
  const parts = list.split(/^(.+) said\.\.\.$/m).slice(1);
  return Array.from({ length: parts.length / 2 }, (_, i) => {
    const name = parts[i * 2]!.trim();
    return comment(i + 1, { name, createdAt: at(9, 16 + i * 5), body: parts[i * 2 + 1]!.trim() });
  });
}
