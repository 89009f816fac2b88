import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { enOpinions } from '../../../src/locales/en-opinions.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { violations } from '../../support/axe.js';
import { comment, setup, until } from '../thread/fixture.js';
import { backend, buttons, pointAt, words } from './fixture.js';

describe('reactions', () => {
  const liked = comment(1, { reactions: { like: 3, cake: 1 }, reacted: ['cake'] });

  it('are shown where somebody gave some, with how many did, and one’s own are ticked', async () => {
    const { adapter } = backend([liked, comment(2)]);
    const thread = await setup({ adapter });
    await until(() => buttons(thread, 1).length > 0);
    expect(words(thread, 1)).to.deep.equal(['Like 3', '✓cake 1']);
    expect(buttons(thread, 1).map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Like, 3 people',
      'cake, 1 person',
    ]);
    expect(words(thread, 2)).to.deep.equal([]);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('are offered where somebody points, or comes by the keyboard', async () => {
    const { adapter } = backend([comment(1), comment(2)]);
    const thread = await setup({ adapter });
    expect(words(thread, 1)).to.deep.equal([]);
    await pointAt(thread, 1);
    expect(words(thread, 1)).to.deep.equal(['Like', 'Thanks', 'cake', 'Report']);
    thread.button(2, 'reply').focus();
    await until(() => words(thread, 2).length === 4);
  });

  it('are given and taken back, and the button keeps the focus', async () => {
    const { adapter, reactions } = backend([comment(1)]);
    const thread = await setup({ adapter });
    await pointAt(thread, 1);
    const like = buttons(thread, 1)[0]!;
    like.focus();
    like.click();
    await until(() => words(thread, 1)[0] === '✓Like 1');
    expect(thread.root.activeElement).to.equal(like);
    expect(buttons(thread, 1)[0]).to.equal(like);
    like.click();
    await until(() => words(thread, 1)[0] === 'Like');
    expect(reactions.map(({ kind, given }) => [kind, given])).to.deep.equal([
      ['like', true],
      ['like', false],
    ]);
  });

  it('stay as they were when the backend fails, which is said', async () => {
    const asked = backend([comment(1)]);
    const thread = await setup({ adapter: asked.adapter });
    await pointAt(thread, 1);
    asked.fails = true;
    buttons(thread, 1)[0]!.click();
    await until(() => thread.said() === enOpinions.failed);
    expect(words(thread, 1)[0]).to.equal('Like');
  });

  it('of others come in while one reads', async () => {
    const asked = backend([comment(1)]);
    let tell: Parameters<NonNullable<CommentAdapter['watch']>>[1] = () => undefined;
    const adapter: CommentAdapter = {
      ...asked.adapter,
      watch(_thread, onChange) {
        tell = onChange;
        return () => undefined;
      },
    };
    const thread = await setup({ adapter });
    tell({ kind: 'updated', comment: comment(1, { reactions: { thanks: 2 } }) });
    await until(() => words(thread, 1).join() === 'Thanks 2');
    tell({ kind: 'updated', comment: comment(1, { reactions: {} }) });
    await until(() => words(thread, 1).length === 0);
  });

  it('follow the language of the page', async () => {
    const thread = await setup({ adapter: backend([liked]).adapter });
    await until(() => words(thread, 1)[0] === 'Like 3');
    const { kinds } = await (await loadLanguage('de')).opinions!();
    thread.element.locale = 'de';
    await until(() => words(thread, 1)[0] === `${kinds.like} 3`);
  });

  it('can not be given to one’s own comments, nor in a closed thread', async () => {
    const own = backend([comment(1, { own: true, reactions: { like: 2 } })]);
    const thread = await setup({ adapter: own.adapter });
    await pointAt(thread, 1);
    expect(words(thread, 1)).to.deep.equal(['Like 2']);
    expect(buttons(thread, 1)[0]!.disabled).to.equal(true);
    const closed = backend([comment(1, { reactions: { like: 2 } })], { closed: 'closed' });
    const other = await setup({ adapter: closed.adapter });
    await pointAt(other, 1);
    await until(() => words(other, 1).includes('Report'));
    expect(buttons(other, 1).map(({ disabled }) => disabled)).to.deep.equal([true, false]);
  });

  it('are nowhere where the backend has none, and nothing is loaded for them', async () => {
    const {
      react: _react,
      report: _report,
      ...adapter
    } = memoryAdapter({
      threads: [{ id: 'test', comments: [liked] }],
    });
    const thread = await setup({ adapter });
    thread.article(1).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    thread.button(1, 'reply').focus();
    await thread.settled();
    expect(buttons(thread, 1)).to.have.length(0);
  });
});
