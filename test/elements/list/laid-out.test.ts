import { expect } from 'chai';
import { resting, viewport } from '../../support/commands.js';
import { setup } from '../thread/fixture.js';
import { twin } from '../follow/seed-twin.js';

describe('the rows of a list', () => {
  it('all have their place, also in a thread that comes after another one', async () => {
    await viewport(900, 700);
    for (let i = 0; i < 3; i++) {
      const thread = await setup({ comments: twin });
      const articles = thread.articles();
      await resting(articles.at(-1)!);
      const box = articles[0]!.parentElement!.getBoundingClientRect();
      expect(box.height, `thread ${i}`).to.be.above(500);
      expect(articles.at(-1)!.getBoundingClientRect().bottom).to.be.closeTo(box.bottom, 1);
      const body = articles[0]!.querySelector('p')!.getBoundingClientRect();
      const found = thread.root.elementFromPoint(body.left + 20, body.top + 5)!;
      expect(found.closest('article')?.id).to.equal('comment-1');
      thread.element.remove();
    }
  });
});
