import { expect } from 'chai';
import { comment, until } from '../thread/fixture.js';
import { card, followed, inCard, link, opened, rest } from './fixture.js';
import { at, twin } from './seed-twin.js';

const html = (id: number, body: string): ReturnType<typeof comment> =>
  comment(id, { name: `Guest ${id}`, createdAt: at(11, id), body, format: 'html' });

describe('references in HTML texts', () => {
  it('are the links in it that lead to comments', async () => {
    const thread = await followed({
      comments: [...twin, html(9, '<p>As <a href="#comment-3">he</a> says.</p>')],
    });
    await until(() => link(thread, 9) !== null);
    expect(link(thread, 9).textContent).to.equal('he');
    await rest(link(thread, 9));
    await opened(thread);
    expect(inCard(thread)).to.contain('They have been digging there for years already');
    expect(card(thread).view!.id).to.equal('3');
  });

  it('are mentions that were typed, where their words stand there once and in one piece', async () => {
    const bodies = [
      '<p><b>Well,</b></p><p>Anon (9:16AM), I &amp; you agree.</p>',
      '<p>Anon (9:16AM), I agree with "Anon (9:16AM)".</p>',
      '<p>Anon (9:<b>16</b>AM), so be it.</p>',
    ];
    const comments = [...twin, ...bodies.map((body, i) => html(9 + i, body))];
    const thread = await followed({ comments });
    await until(() => link(thread, 9) !== null);
    expect(link(thread, 9).getAttribute('href')).to.equal('#comment-1');
    expect(link(thread, 9).textContent!.replace(/\s/g, '')).to.equal('Anon(9:16AM)');
    expect(link(thread, 9).parentElement!.textContent).to.contain(', I & you agree.');
    for (const id of [10, 11]) {
      expect(link(thread, id), `${id}`).to.equal(null);
      expect(thread.article(id).querySelector('[part~=body]')!.textContent).to.contain('AM),');
    }
  });

  it('leave what they quote as it was written, and are named below it', async () => {
    const quotation = html(
      9,
      '<blockquote>Many people are <b>proud</b> of their own name.</blockquote><p>I am.</p>',
    );
    const thread = await followed({ comments: [...twin, quotation] });
    await until(() => thread.article(8).querySelector('[part~=backlinks]') !== null);
    expect(thread.article(8).textContent).to.contain('Quoted by Guest 9');
    expect(thread.article(9).querySelector('blockquote')!.innerHTML).to.contain('<b>proud</b>');
  });
});
