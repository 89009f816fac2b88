import { expect } from 'chai';
import type { Change, CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import type { CommentComposer } from '../../../src/elements/comment-composer.js';
import { exactTime } from '../../../src/content/dates.js';
import { fill } from '../../../src/locales/format.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import type { Comment, Draft } from '../../../src/model/comment.js';
import { CommentError, type CommentErrorCode } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { keys } from '../../support/commands.js';
import { comment, conversation, setup, until, type Thread } from './fixture.js';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh'];

const writes = (thread: Thread): Promise<CommentComposer> =>
  thread.composer(() => thread.part('write').click());

function send(composer: CommentComposer, body: string): void {
  composer.body = body;
  composer.shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
}

/** A backend that keeps what is written for its writer alone, until `approve`. */
function holding(comments: readonly Comment[]) {
  let tell: (change: Change) => void = () => undefined;
  const drafts: Draft[] = [];
  const adapter: CommentAdapter = {
    ...memoryAdapter({ threads: [{ id: 'test', comments }] }),
    async create(draft) {
      drafts.push(draft);
      return comment(50, { body: draft.body, own: true, held: true });
    },
    watch(_thread, onChange) {
      tell = onChange;
      return () => undefined;
    },
  };
  const approve = (body: string): void =>
    tell({ kind: 'updated', comment: comment(50, { body, revision: 2 }) });
  return { adapter, drafts, approve };
}

const wordsIn = ({ root }: Thread): string | undefined =>
  root.querySelector('[part~=held]')?.textContent ?? undefined;

describe('<comment-thread> with a comment that is held', () => {
  it('says so under its text, to the ear too, and nothing is wrong with that', async () => {
    const { adapter } = holding(conversation(2));
    const thread = await setup({ adapter });
    send(await writes(thread), 'Something new.');
    await until(() => wordsIn(thread) !== undefined);
    const article = thread.articles().at(-1)!;
    expect(article.textContent).to.contain('Something new.');
    expect(article.querySelector('[part~=held]')!.textContent).to.equal(
      'Waits to be approved. Only you see it.',
    );
    expect(article.querySelector('[part~=body]')!.nextElementSibling!.getAttribute('part')).to.equal('held');
    await until(() => thread.said() === 'Waits to be approved. Only you see it.');
    expect(thread.part('heading').textContent!.trim()).to.equal('2 comments');
    expect(thread.root.activeElement).to.equal(article);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('stays where it is when the thread is put into another order', async () => {
    const { adapter } = holding(conversation(3));
    const thread = await setup({ adapter, properties: { pageSize: 2 } });
    send(await writes(thread), 'Something new.');
    await until(() => wordsIn(thread) !== undefined);
    thread.element.order = 'newest';
    await until(() => thread.ids()[0] === '50' && thread.ids().length > 1);
    expect(wordsIn(thread)).to.be.a('string');
  });

  it('says nothing more when it is approved, in the same node', async () => {
    const { adapter, approve } = holding(conversation(2));
    const thread = await setup({ adapter });
    send(await writes(thread), 'Something new.');
    await until(() => wordsIn(thread) !== undefined);
    const article = thread.article(50);
    approve('Something new.');
    await until(() => wordsIn(thread) === undefined);
    expect(thread.article(50)).to.equal(article);
    expect(thread.part('heading').textContent!.trim()).to.equal('3 comments');
    expect(thread.button(50, 'edit').isConnected).to.equal(true);
  });

  for (const locale of LANGUAGES) {
    it(`says so in ${locale}`, async () => {
      const { texts } = await loadLanguage(locale);
      const comments = [comment(1, { own: true, held: true })];
      const thread = await setup({ comments, properties: { locale } });
      await until(() => wordsIn(thread) === texts.held);
      expect(texts.held).to.match(/[.।。]$/u);
    });
  }
});

describe('<comment-composer> and programs that fill in forms', () => {
  const trapOf = (composer: CommentComposer): HTMLInputElement =>
    composer.shadowRoot!.querySelector<HTMLInputElement>('#trap')!;

  it('tells how long it took, and nothing more of a person', async () => {
    const { adapter, drafts } = holding([]);
    const thread = await setup({ adapter });
    const composer = await writes(thread);
    const begun = performance.now();
    await keys('Typed');
    composer.shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
    await until(() => drafts.length === 1);
    expect(Object.keys(drafts[0]!.signs!)).to.deep.equal(['took']);
    expect(drafts[0]!.signs!.took).to.be.at.least(0);
    expect(drafts[0]!.signs!.took! - (performance.now() - begun)).to.be.below(15_000);
  });

  it('tells nothing of the time where the text was there already', async () => {
    const { adapter, drafts } = holding([]);
    const thread = await setup({ adapter });
    send(await writes(thread), 'Written on an earlier visit.');
    await until(() => drafts.length === 1);
    expect(drafts[0]!.signs).to.deep.equal({});
  });

  it('has a field that nobody comes to, and tells what stands in it', async () => {
    const { adapter, drafts } = holding([]);
    const thread = await setup({ adapter });
    const composer = await writes(thread);
    const trap = trapOf(composer);
    const place = trap.parentElement!;
    const { width, height } = place.getBoundingClientRect();
    expect([width, height, trap.tabIndex, place.ariaHidden]).to.deep.equal([1, 1, -1, 'true']);
    expect(await violations(composer)).to.deep.equal([]);
    trap.value = 'https://spam.example';
    send(composer, 'Buy.');
    await until(() => drafts.length === 1);
    expect(drafts[0]!.signs!.trap).to.equal('https://spam.example');
  });
});

describe('a refusal', () => {
  const REASONS = [
    ['CLOSED', 'closed'],
    ['FORBIDDEN', 'forbidden'],
    ['FORBIDDEN', 'banned', { reason: 'banned' }],
    ['INVALID', 'invalid'],
    ['RATE_LIMITED', 'tooMany'],
    ['TOO_LONG', 'tooLong'],
  ] as const satisfies [code: CommentErrorCode, key: string, cause?: object][];

  for (const locale of LANGUAGES) {
    it(`is told in ${locale}, and gives the text back`, async () => {
      const language = await loadLanguage(locale);
      const texts = await language.writing();
      for (const [code, key, cause] of REASONS) {
        const adapter: CommentAdapter = {
          ...memoryAdapter({ threads: [{ id: 'test', comments: [] }] }),
          create: () => Promise.reject(new CommentError(code, 'No', { retryAfter: 3_600_000, cause })),
        };
        const thread = await setup({ adapter, properties: { locale } });
        send(await writes(thread), 'Something new.');
        await until(() => thread.root.querySelector('[part~=note]') !== null);
        const note = thread.root.querySelector('[part~=note]')!;
        expect(note.textContent, key).to.contain(texts[key]);
        expect(thread.articles()[0]!.querySelector('[part~=body]')!.textContent).to.equal('Something new.');
        await thread.press(texts.takeBack);
        await until(() => thread.articles().length === 0);
        expect(thread.root.querySelector('comment-composer')!.body).to.equal('Something new.');
        thread.element.remove();
        // What was taken back is a draft, which a thread stores when it closes.
        await Promise.resolve();
        localStorage.clear();
      }
    });
  }

  it('says when a ban ends, in the zone and the language of the reader', async () => {
    const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    for (const locale of LANGUAGES) {
      const { bannedUntil } = await (await loadLanguage(locale)).writing();
      for (const ends of ['2026-12-01T00:00:00.000Z', 'some day']) {
        const cause = { reason: 'banned' };
        const adapter: CommentAdapter = {
          ...memoryAdapter({ threads: [{ id: 'test', comments: [] }] }),
          create: () => Promise.reject(new CommentError('FORBIDDEN', 'No', { until: ends, cause })),
        };
        const thread = await setup({ adapter, properties: { locale } });
        send(await writes(thread), 'Something new.');
        await until(() => thread.root.querySelector('[part~=note]') !== null);
        const said = thread.root.querySelector('[part~=note] p')!.textContent;
        const time = exactTime(ends, { locale, timeZone });
        if (time) expect(said).to.contain(fill(bannedUntil, { time }));
        else expect(said).to.not.contain('{time}');
        thread.element.remove();
        await Promise.resolve();
        localStorage.clear();
      }
    }
  });
});
