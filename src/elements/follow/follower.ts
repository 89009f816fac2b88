import type { RenderReference } from '../../content/render.js';
import type { FollowingTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { inSlices } from '../list/slices.js';
import type { Session, SessionHost } from '../thread/session.js';
import { drawBacklinks } from './backlinks-line.js';
import { CardController } from './card-controller.js';
import { ChainView } from './chain-view.js';
import { followStyles } from './follow-styles.js';
import { finishReferences } from './reference-marks.js';
import { ThreadReferences, toRender } from './thread-references.js';

/** Finds out how the comments of a thread point at each other, and lets a reader follow that. */
export class Follower {
  readonly references: ThreadReferences;
  readonly texts: FollowingTexts;
  readonly session: Session;
  readonly host: SessionHost;
  readonly card: CardController;
  readonly chain: ChainView;
  /** What is shown of each comment's references; the same array while they are the same. */
  #shown = new Map<string, readonly RenderReference[]>();
  #known: ReadonlyMap<string, readonly Reference[]> = new Map();
  #drawing = 0;

  constructor(session: Session, host: SessionHost, texts: FollowingTexts) {
    this.session = session;
    this.host = host;
    this.texts = texts;
    this.references = new ThreadReferences(host.language.tag);
    const { root } = host;
    const sheet = followStyles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.chain = new ChainView(this);
    this.card = new CardController(this);
  }

  /** To be called when the comments have been drawn. */
  async update(): Promise<void> {
    const { feed, signal } = this.session;
    this.chain.update();
    // What is being sent has neither its id nor its time yet.
    const comments = feed.comments.filter(({ id }) => !id.startsWith('pending-'));
    const news = await this.references.read(comments);
    if (signal.aborted || !news) return;
    await this.#draw(comments);
  }

  /** The text of a reference where it was written. */
  wordsOf(from: string, { start, end }: Reference): string {
    return this.session.feed.comment(from)?.body.slice(start, end) ?? '';
  }

  readonly label = (id: string): string | null => this.session.feed.label(id);

  async #draw(comments: readonly Comment[]): Promise<void> {
    const { feed } = this.session;
    const run = ++this.#drawing;
    const going = (): boolean => run === this.#drawing && !this.session.signal.aborted;
    const before = this.#known;
    const shown = new Map<string, readonly RenderReference[]>();
    for (const [id, references] of this.references.all) {
      const same = before.get(id) === references ? this.#shown.get(id) : undefined;
      const rendered = same ?? toRender(references, this.label);
      if (rendered.length > 0) shown.set(id, rendered);
    }
    this.#known = this.references.all;
    this.#shown = shown;
    const changed = feed.bodies.useReferences(shown, (comment, nodes) => this.#finish(comment, nodes));
    await inSlices(changed, (id) => feed.row(id)?.drawBody(), going);
    await inSlices(comments, ({ id }) => drawBacklinks(this, id), going);
    this.chain.update();
  }

  #finish(comment: Comment, nodes: DocumentFragment): void {
    const references = this.references.of(comment.id).filter(({ kind }) => kind !== 'reply');
    finishReferences(nodes, comment, references, this.texts, this.label);
  }
}
