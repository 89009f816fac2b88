import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { enOpinions } from '../../../src/locales/en-opinions.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { violations } from '../../support/axe.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';
import { backend, buttons, pointAt, words, type Asked } from './fixture.js';

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
