import { expect } from 'chai';
import type { CommentAdapter, Reaction, Report } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { enOpinions } from '../../../src/locales/en-opinions.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import type { Comment } from '../../../src/model/comment.js';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';

interface Asked {
  readonly adapter: CommentAdapter;
  readonly reactions: Reaction[];
  readonly reports: Report[];
  fails: boolean;
}

/** A backend where one may react, and which fails when told so. */
function backend(comments: readonly Comment[], extra: { closed?: 'closed' } = {}): Asked {
  const memory = memoryAdapter({ threads: [{ id: 'test', comments }] });
  const asked: Asked = {
    reactions: [],
    reports: [],
    fails: false,
    adapter: {
      ...memory,
      async list(query, options) {
        return { ...(await memory.list(query, options)), reactions: ['like', 'thanks', 'cake'], ...extra };
      },
      async react(reaction, options) {
        asked.reactions.push(reaction);
        if (asked.fails) throw new CommentError('UNAVAILABLE', 'No');
        return memory.react!(reaction, options);
      },
      async report(report) {
        asked.reports.push(report);
        if (asked.fails) throw new CommentError('UNAVAILABLE', 'No');
      },
    },
  };
  return asked;
}

const buttons = (thread: Thread, id: number): HTMLButtonElement[] => [
  ...thread.article(id).querySelectorAll<HTMLButtonElement>('[part~=opinions] button'),
];
const words = (thread: Thread, id: number): string[] =>
  buttons(thread, id).map(
    ({ textContent, ariaPressed }) => `${ariaPressed === 'true' ? '✓' : ''}${textContent}`,
  );

async function pointAt(thread: Thread, id: number): Promise<void> {
  thread.article(id).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await until(() => buttons(thread, id).length > 0);
}

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

describe('a report', () => {
  const open = async (asked: Asked): Promise<{ thread: Thread; box: () => HTMLElement | null }> => {
    const thread = await setup({ adapter: asked.adapter });
    await pointAt(thread, 1);
    buttons(thread, 1).at(-1)!.click();
    return { thread, box: () => thread.article(1).querySelector('[part~=report-box]') };
  };

  it('asks what is wrong, sends it, and says thank you', async () => {
    const asked = backend([comment(1)]);
    const { thread, box } = await open(asked);
    const field = box()!.querySelector('textarea')!;
    expect(thread.root.activeElement).to.equal(field);
    expect(await violations(thread.element)).to.deep.equal([]);
    field.value = ' An advertisement. ';
    box()!.querySelector<HTMLElement>('.strong')!.click();
    await until(() => box()!.textContent!.includes(enOpinions.reported));
    expect(asked.reports).to.deep.equal([{ threadId: 'test', id: '1', reason: 'An advertisement.' }]);
    expect(thread.root.activeElement!.textContent).to.equal(enOpinions.reported);
  });

  it('is put away by Escape, and the focus goes back', async () => {
    const { thread, box } = await open(backend([comment(1)]));
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    box()!.querySelector('textarea')!.dispatchEvent(escape);
    expect(box()).to.equal(null);
    expect(thread.root.activeElement!.textContent).to.equal('Report');
  });

  it('keeps its words when it could not be sent', async () => {
    const asked = backend([comment(1)]);
    const { box } = await open(asked);
    asked.fails = true;
    box()!.querySelector('textarea')!.value = 'An advertisement.';
    box()!.querySelector<HTMLElement>('.strong')!.click();
    await until(() => box()!.querySelector('[role=alert]') !== null);
    expect(box()!.querySelector('textarea')!.value).to.equal('An advertisement.');
    asked.fails = false;
    box()!.querySelector<HTMLElement>('.strong')!.click();
    await until(() => box()!.textContent!.includes(enOpinions.reported));
    expect(asked.reports).to.have.length(2);
  });

  /** Sends a report that is answered when the given function is called. */
  async function slowly(fails: boolean) {
    let answer = (): void => undefined;
    const asked = backend([comment(1), comment(2)]);
    const { report } = asked.adapter;
    asked.fails = fails;
    const adapter: CommentAdapter = {
      ...asked.adapter,
      async report(given) {
        await new Promise<void>((resolve) => (answer = resolve));
        await report!(given);
      },
    };
    const { thread, box } = await open({ ...asked, adapter });
    box()!.querySelector('textarea')!.value = 'An advertisement.';
    box()!.querySelector<HTMLElement>('.strong')!.click();
    return { thread, box, answer: () => answer() };
  }

  it('leaves the focus where the reader has gone meanwhile', async () => {
    const { thread, box, answer } = await slowly(false);
    thread.button(2, 'reply').focus();
    answer();
    await until(() => box()!.textContent!.includes(enOpinions.reported));
    expect(thread.root.activeElement === thread.button(2, 'reply')).to.equal(true);
  });

  it('is not put away while it is sent, so that its words are there if that fails', async () => {
    const { box, answer } = await slowly(true);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    box()!.querySelector('textarea')!.dispatchEvent(escape);
    answer();
    await until(() => box()?.querySelector('[role=alert]') != null);
    expect(box()!.querySelector('textarea')!.value).to.equal('An advertisement.');
  });

  it('gives the focus to its comment when the thanks are put away', async () => {
    const { thread, box } = await open(backend([comment(1)]));
    box()!.querySelector<HTMLElement>('.strong')!.click();
    await until(() => box()!.textContent!.includes(enOpinions.reported));
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    box()!.querySelector('p')!.dispatchEvent(escape);
    expect(box()).to.equal(null);
    expect(thread.focused()).to.equal('comment-1');
  });

  for (const locale of ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh']) {
    it(`is offered in ${locale}`, async () => {
      const texts = await (await loadLanguage(locale)).opinions!();
      const thread = await setup({ adapter: backend([comment(1)]).adapter, properties: { locale } });
      await pointAt(thread, 1);
      expect(words(thread, 1)).to.deep.equal([texts.kinds.like, texts.kinds.thanks, 'cake', texts.report]);
    });
  }
});
