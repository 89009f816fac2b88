import { expect } from 'chai';
import { setup, until, type Thread } from '../thread/fixture.js';
import { timeless, twin } from './seed-twin.js';

const followed = (thread: Thread): Promise<void> =>
  until(() => thread.root.querySelector('[data-reference]') !== null);

describe('references in a thread', () => {
  it('shows the habits of a thread without accounts: a mention, a pasted line, a bare name with a quotation', async () => {
    const thread = await setup({ comments: twin });
    await followed(thread);
    const mention = thread.article(4).querySelector<HTMLAnchorElement>('a[part~=mention]')!;
    expect(mention.getAttribute('href')).to.equal('#comment-1');
    expect(mention.textContent).to.match(/^Anon \(9:16\s?AM\)$/);
  });
});
