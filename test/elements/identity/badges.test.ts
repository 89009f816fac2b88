import { expect } from 'chai';
import { enBadges } from '../../../src/locales/en-badges.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { BADGES } from '../../../src/server/identity/badge-words.js';
import type { Author, Comment } from '../../../src/model/comment.js';
import { violations } from '../../support/axe.js';
import { Backend, item } from '../moderation/backend.js';
import { setup as setupModeration } from '../moderation/fixture.js';
import { comment, setup, until } from '../thread/fixture.js';

const by = (id: number, author: Author): Comment => ({ ...comment(id), author });

describe('badges', () => {
  const comments = [
    by(1, { name: 'Olga', role: 'owner' }),
    by(2, { name: 'Marek', role: 'moderator' }),
    by(3, { name: 'Owner' }),
    by(4, { name: '<span part="badge owner">Owner</span>' }),
  ];

  it('stand behind the names of the people who run the site, and nowhere else', async () => {
    const thread = await setup({ comments });
    const badges = comments.map(({ id }) => thread.article(id).querySelector('[part~=badge]')?.textContent);
    expect(badges).to.deep.equal(['Owner', 'Moderator', undefined, undefined]);
    const badge = thread.article(1).querySelector('[part~=badge]')!;
    expect(badge.closest('[part~=name]'), 'out of reach of the name').to.equal(null);
    expect(badge.closest('[role=heading]'), 'read with it').to.not.equal(null);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('go with the comment when it is deleted', async () => {
    const gone = { ...comments[0]!, body: '', deletedAt: '2026-04-24T10:00:00.000Z' };
    const thread = await setup({ comments: [gone, comments[1]!] });
    expect(thread.article(1).querySelector('[part~=badge]')).to.equal(null);
  });

  it('stand at what moderators decide on', async () => {
    const backend = new Backend([
      item(1, { comment: { author: { name: 'Marek', role: 'moderator' } } }),
      item(2),
    ]);
    const { root } = await setupModeration({ backend });
    const badges = [...root.querySelectorAll('[part~=badge]')];
    expect(badges.map((each) => each.textContent)).to.deep.equal(['Moderator']);
  });

  it('have words that the server keeps from everybody else’s names, in every language', async () => {
    const tags = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh'];
    const all = await Promise.all(tags.map(async (tag) => (await loadLanguage(tag)).marks!));
    const words = [enBadges, ...all].flatMap(({ owner, moderator }) => [owner, moderator]);
    expect(words.filter((word) => !BADGES.includes(word.toLowerCase()))).to.deep.equal([]);
  });

  for (const locale of ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh']) {
    it(`are in ${locale}`, async () => {
      const { marks } = await loadLanguage(locale);
      const thread = await setup({ comments, properties: { locale } });
      await until(() => thread.article(1).querySelector('[part~=badge]')?.textContent === marks!.owner);
      expect(marks!.owner).to.not.equal('Owner');
    });
  }
});
