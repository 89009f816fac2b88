import { expect } from 'chai';
import { keys, painted } from '../../support/commands.js';
import { comment, setup, until } from './fixture.js';

const four = [comment(1), comment(2), comment(3), comment(4)];

describe('<comment-thread>: keys of the feed', () => {
  it('goes from comment to comment with Page Down and Page Up', async () => {
    const thread = await setup({ comments: four });
    thread.button(1, 'reply').focus();
    await keys({ press: 'PageDown' });
    expect(thread.focused()).to.equal('comment-2');
    await keys({ press: 'PageDown' });
    await keys({ press: 'PageDown' });
    expect(thread.focused()).to.equal('comment-4');
    await keys({ press: 'PageDown' });
    expect(thread.focused()).to.equal('comment-4');
    await keys({ press: 'PageUp' });
    expect(thread.focused()).to.equal('comment-3');
  });

  it('leaves the feed with Control and Home or End', async () => {
    const thread = await setup({ comments: four });
    thread.article(2).focus();
    await keys({ press: 'Home', mods: ['Control'] });
    expect(thread.focused()).to.equal('order');
    thread.article(2).focus();
    await keys({ press: 'End', mods: ['Control'] });
    expect(thread.root.activeElement!.className).to.equal('end');
  });

  it('lets a comment that is longer than the window be read to its end', async () => {
    const long = comment(1, { body: Array.from({ length: 80 }, (_, i) => `Line ${i}`).join('\n\n') });
    const thread = await setup({ comments: [long, comment(2)] });
    thread.article(1).focus();
    await keys({ press: 'PageDown' });
    await painted();
    expect(thread.focused()).to.equal('comment-1');
  });

  it('leaves the keys to whom is writing', async () => {
    const thread = await setup({ comments: four });
    const composer = await thread.composer(() => thread.button(2, 'reply').click());
    await keys('One line', { press: 'Home', mods: ['Control'] }, { press: 'PageDown' });
    expect(thread.root.activeElement).to.equal(composer);
  });

  it('reaches every control with Tab, in the order of the page', async () => {
    const thread = await setup({ comments: [comment(1, { own: true }), comment(2, { parentId: '1' })] });
    thread.part('order').focus();
    const wanted = ['input', 'write', 'at-1', 'reply', 'edit', 'delete', 'fold', 'at-2', 'reply'];
    const seen: string[] = [];
    while (seen.length < wanted.length) {
      await keys({ press: 'Tab' });
      const active = thread.root.activeElement;
      if (!active) break;
      seen.push(
        active.getAttribute('data-do') ?? (active.id || active.getAttribute('part')) ?? active.localName,
      );
    }
    expect(seen).to.deep.equal(wanted);
  });

  it('numbers the comments for those who hear the feed, and says that it is open-ended', async () => {
    const thread = await setup({ comments: four });
    const numbers = (): (string | null)[] =>
      thread.articles().map((each) => each.getAttribute('aria-posinset'));
    expect(numbers()).to.deep.equal(['1', '2', '3', '4']);
    expect(thread.article(1).getAttribute('aria-setsize')).to.equal('-1');
    thread.arrive(comment(5, { parentId: '1' }));
    await until(() => thread.part('waiting') !== null);
    thread.part('waiting').click();
    await until(() => thread.articles().length === 5);
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['1', '5', '2', '3', '4']);
    expect(numbers()).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('has targets of at least 24 pixels', async () => {
    const thread = await setup({ comments: [comment(1, { own: true }), comment(2, { parentId: '1' })] });
    for (const target of thread.root.querySelectorAll('button, select, label')) {
      if (!target.checkVisibility()) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });
});
