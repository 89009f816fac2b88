import { expect } from 'chai';
import { IMITATIONS } from '../../support/imitations.mjs';
import { comment, setup, type Thread } from '../thread/fixture.js';
import { HERON, OTTER } from './fake.js';

/** Badges, and comments whose names others write; `dir` is the page's. */
async function thread(dir: 'ltr' | 'rtl'): Promise<Thread> {
  const place = document.createElement('div');
  place.dir = dir;
  place.style.inlineSize = '360px';
  const genuine = comment(1, { name: 'Admin' });
  const owner = { ...genuine, author: { name: 'Admin', mark: OTTER, role: 'owner' as const } };
  const others = IMITATIONS.map(({ name }, index) => {
    const other = comment(index + 2, { name });
    return { ...other, author: { name, mark: HERON } };
  });
  const made = await setup({ comments: [owner, ...others], properties: { pageSize: 1000 }, place });
  for (let times = 0; made.part('badge') === null && times < 500; times++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return made;
}

describe('T10: names that imitate somebody, beside a genuine Admin', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`stay where names stand, in at most two lines, with no badge, in a page that is ${dir}`, async function () {
      this.timeout(60_000);
      const made = await thread(dir);
      expect(made.root.querySelectorAll('[part~=badge]')).to.have.length(1);
      const all = made.articles().slice(1);
      expect(all).to.have.length(IMITATIONS.length);
      const wrong: string[] = [];
      for (const [index, article] of all.entries()) {
        const { name, how } = IMITATIONS[index]!;
        const author = article.querySelector<HTMLElement>('[part~=author]')!;
        const shown = author.querySelector<HTMLElement>('[part~=name]')!;
        const time = article.querySelector('time')!.getBoundingClientRect();
        const box = shown.getBoundingClientRect();
        const line = parseFloat(getComputedStyle(author).lineHeight) || 24;
        const after = dir === 'rtl' ? box.left - time.right : time.left - box.right;
        const ordered = time.top >= box.bottom - 2 || after >= -1;
        const lines = box.height / line;
        if (!ordered || lines > 2.01 || box.width > 360)
          wrong.push(`${how}: ${JSON.stringify(name)} ${lines}`);
      }
      expect(wrong).to.deep.equal([]);
    });
  }
});
