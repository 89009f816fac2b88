import { inserting } from '../../content/references/insert.js';
import type { RenderReference } from '../../content/references/marks.js';
import { COMMENT_HASH } from '../../controllers/comment-address.js';
import type { FollowingTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { adopt } from '../../styles/adopt.js';
import { inSlices } from '../list/slices.js';
import type { Session, SessionHost } from '../thread/session.js';
import { drawBacklinks } from './backlinks-line.js';
import { CloserLook } from './closer-look.js';
import { followStyles } from './follow-styles.js';
import { linkHtmlReferences } from './html-references.js';
import { finishReferences } from './reference-marks.js';
import { ThreadReferences, toRender } from './thread-references.js';
import { isPending } from '../../store/pending.js';

/** For an HTML text in which links lead to comments, and nothing else is to be shown. */
const NONE: readonly RenderReference[] = [];

/** Finds out how the comments of a thread point at each other, and lets a reader follow that. */
export class Follower {
  readonly references: ThreadReferences;
  readonly texts: FollowingTexts;
  readonly session: Session;
  readonly host: SessionHost;
  readonly look: CloserLook;
  /** What is shown of each comment's references; the same array while they are the same. */
  #shown = new Map<string, readonly RenderReference[]>();
  #known: ReadonlyMap<string, readonly Reference[]> = new Map();
  /** Comments whose text has to be drawn anew; a drawing that is overtaken by the next one leaves some. */
  readonly #due = new Set<string>();
  readonly #ended = new AbortController();
  #drawing = 0;
  /** The view for which it was drawn: in the flat one, replies don't say by their place whom they answer. */
  #view = '';

  constructor(session: Session, host: SessionHost, texts: FollowingTexts) {
    this.session = session;
    this.host = host;
    this.texts = texts;
    this.references = new ThreadReferences(host.language.tag);
    session.signal.addEventListener('abort', () => this.end(), { signal: this.signal });
    adopt(host.root, followStyles);
    this.look = new CloserLook(this);
  }

  /** Aborts when it ends, with the session at the latest. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  end(): void {
    this.#ended.abort();
  }

  /** To be called when the comments have been drawn. */
  async update(): Promise<void> {
    const { signal } = this;
    const { feed } = this.session;
    this.look.parts?.chain.update();
    // What is being sent has neither its id nor its time yet.
    const comments = feed.comments.filter(({ id }) => !isPending(id));
    const news = await this.references.read(comments);
    const { view } = this.host.element;
    if (signal.aborted || (!news && view === this.#view)) return;
    this.#view = view;
    await this.#draw(comments);
  }

  /** The text of a reference where it was written. */
  wordsOf(from: string, { start, end }: Reference): string {
    return this.session.feed.comment(from)?.body.slice(start, end) ?? '';
  }

  readonly label = (id: string): string | null => this.session.feed.label(id);

  /** Text and backlinks of a comment at once, so that what stands below it moves once, if at all. */
  async #draw(comments: readonly Comment[]): Promise<void> {
    const { signal } = this;
    const { feed } = this.session;
    const run = ++this.#drawing;
    const going = (): boolean => run === this.#drawing && !signal.aborted;
    const { all } = this.references;
    const shown = new Map<string, readonly RenderReference[]>();
    const render = ([id, references]: readonly [string, readonly Reference[]]): void => {
      const same = this.#known.get(id) === references ? this.#shown.get(id) : undefined;
      const rendered = same ?? toRender(references, this.label);
      if (rendered.length > 0) shown.set(id, rendered);
    };
    await inSlices(all, render, going);
    if (!going()) return;
    for (const { id, format, body } of comments) {
      if (format === 'html' && !shown.has(id) && body.includes(COMMENT_HASH)) shown.set(id, NONE);
    }
    this.#known = all;
    this.#shown = shown;
    const changed = feed.bodies.useReferences(shown, inserting, (comment, nodes) =>
      this.#finish(comment, nodes),
    );
    for (const id of changed) this.#due.add(id);
    const draw = ({ id }: Comment): void => {
      if (this.#due.delete(id)) feed.row(id)?.drawBody();
      drawBacklinks(this, id);
    };
    await inSlices(comments, draw, going);
    this.look.parts?.chain.update();
  }

  #finish(comment: Comment, nodes: DocumentFragment): void {
    const references = this.references.of(comment.id).filter(({ kind }) => kind !== 'reply');
    if (comment.format === 'html') linkHtmlReferences(nodes, comment.body, references);
    finishReferences(nodes, comment, references, this.texts, this.label);
  }
}
