import { enOpinions } from '../../locales/en-opinions.js';
import type { Language, OpinionTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { isPending } from '../../store/pending.js';
import { adopt } from '../../styles/adopt.js';
import { inSlices } from '../list/slices.js';
import type { Session, SessionHost } from '../thread/session.js';
import { opinionStyles } from './opinion-styles.js';
import { drawReactions } from './reactions-line.js';
import { askForReport } from './report-box.js';

/** What readers think of comments: reactions with their counts, and the word to the moderators. */
export class Opinions {
  readonly #session: Session;
  readonly #host: SessionHost;
  #texts: OpinionTexts;
  /** Which the texts are in. */
  #language: Language;
  /** Comments at which somebody has pointed: there one can say something too. */
  readonly #offered = new Set<string>();
  #run = 0;

  constructor(session: Session, host: SessionHost, language: Language, texts: OpinionTexts = enOpinions) {
    this.#session = session;
    this.#host = host;
    this.#language = language;
    this.#texts = texts;
    adopt(host.root, opinionStyles);
    const { signal } = session;
    const list = host.root.querySelector<HTMLElement>('[role=feed]')!;
    list.addEventListener('pointerover', ({ target }) => this.offer(target as Element), { signal });
    list.addEventListener('focusin', ({ target }) => this.offer(target as Element), { signal });
    list.addEventListener('click', (event) => this.#onClick(event), { signal });
  }

  /** To be called when the comments have been drawn. */
  async update(): Promise<void> {
    const run = ++this.#run;
    const going = (): boolean => run === this.#run && !this.#session.signal.aborted;
    const { language } = this.#host;
    if (language !== this.#language) {
      try {
        const texts = (await language.opinions?.()) ?? enOpinions;
        if (!going()) return;
        [this.#language, this.#texts] = [language, texts];
      } catch {
        // Without a network the words stay those that are here.
      }
    }
    await inSlices(this.#session.feed.comments, (comment) => this.#draw(comment), going);
  }

  /** Shows what can be said of the comment in which something stands. */
  offer(target: Element): void {
    const id = target.closest('article')?.id.slice('comment-'.length);
    if (id === undefined || this.#offered.has(id)) return;
    this.#offered.add(id);
    const comment = this.#session.feed.comment(id);
    if (comment) this.#draw(comment);
  }

  #draw(comment: Comment): void {
    const row = this.#session.feed.row(comment.id);
    if (!row || isPending(comment.id)) return;
    const { closed, reactions } = this.#session.store.value;
    const { react, report } = this.#session.adapter;
    drawReactions(row.element, comment, {
      texts: this.#texts,
      tag: this.#language.tag,
      kinds: (react && reactions) ?? [],
      offered: this.#offered.has(comment.id),
      open: !closed && !comment.own,
      reports: !!report && !comment.own,
    });
  }

  #onClick({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-react], [data-report]');
    const id = button?.closest('article')?.id.slice('comment-'.length);
    if (!button || id === undefined) return;
    const kind = button.dataset['react'];
    if (kind === undefined) this.#askForReport(id, button);
    else void this.#react(id, kind, button.getAttribute('aria-pressed') !== 'true');
  }

  async #react(id: string, kind: string, given: boolean): Promise<void> {
    const { store, threadId } = this.#session;
    const done = store.act(async (adapter) => adapter.react?.({ threadId, id, kind, given }));
    await done.catch(() => this.#host.announce(this.#texts.failed));
  }

  #askForReport(id: string, button: HTMLElement): void {
    const { store, threadId, feed } = this.#session;
    const row = feed.row(id);
    if (!row) return;
    askForReport(row.inside, button, this.#texts, async (reason) => {
      await store.act(async (adapter) => adapter.report?.({ threadId, id, reason }));
      this.#host.announce(this.#texts.reported);
    });
  }
}
