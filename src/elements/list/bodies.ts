import { isPlain, renderPlain } from '../../content/plain.js';
import type { RenderReference } from '../../content/references/marks.js';
import type { Renderer, Weave } from '../../content/renderer.js';
import type { Comment } from '../../model/comment.js';

/** Renders what is more than plain text: Markdown, HTML, references; several Markdown texts at once cost less. */
export type BodyRenderer = Pick<Renderer, 'renderBody'> & Partial<Pick<Renderer, 'renderAll'>>;

/**
 * Turns comments into nodes. Text without any markup needs nothing; the rest needs the sanitiser, which is loaded side by
 * side with the comments. Until it is there (or for good, should it not come) such a body is shown as its source text.
 */
export class Bodies {
  #render: BodyRenderer['renderBody'] | null = null;
  #renderAll: Renderer['renderAll'] | null = null;
  /** Rendered beforehand. */
  #ready: ReadonlyMap<Comment, DocumentFragment> = new Map();
  #references: ReadonlyMap<string, readonly RenderReference[]> = new Map();
  #inserting: ((references: readonly RenderReference[]) => Weave) | null = null;
  #finish: (comment: Comment, nodes: DocumentFragment) => void = () => undefined;

  /** Whether this comment looks as it should only with the renderer. */
  needsRenderer(comment: Comment): boolean {
    return comment.format === 'html' || this.#references.has(comment.id) || !isPlain(comment.body);
  }

  /** Whether `nodes` gives this comment its final look. */
  canRender(comment: Comment): boolean {
    return this.#render !== null || !this.needsRenderer(comment);
  }

  useRenderer({ renderBody, renderAll }: BodyRenderer): void {
    this.#render = renderBody;
    this.#renderAll = renderAll ?? null;
  }

  /** Renders what several comments need, in one go; `nodes` is asked for them next. */
  prepare(comments: readonly Comment[]): void {
    if (!this.#renderAll) return;
    const marked = comments.filter(
      (comment) =>
        this.needsRenderer(comment) && comment.format !== 'html' && !this.#references.has(comment.id),
    );
    try {
      const rendered = this.#renderAll(marked.map(({ body }) => body));
      this.#ready = new Map(marked.map((comment, i) => [comment, rendered[i]!]));
    } catch {
      // Each alone shows which of them it is.
      this.#renderAll = null;
    }
  }

  /**
   * The references that have become known, how they get into a text, and what has still to be done to the nodes that
   * show them. Returns the ids of the comments that look different now.
   */
  useReferences(
    references: ReadonlyMap<string, readonly RenderReference[]>,
    inserting: (references: readonly RenderReference[]) => Weave,
    finish: (comment: Comment, nodes: DocumentFragment) => void,
  ): string[] {
    const before = this.#references;
    this.#references = references;
    this.#inserting = inserting;
    this.#finish = finish;
    return [...new Set([...before.keys(), ...references.keys()])].filter(
      (id) => before.get(id) !== references.get(id),
    );
  }

  /** New nodes each time; who draws a comment keeps them. */
  nodes(comment: Comment): DocumentFragment {
    if (!this.#render || !this.needsRenderer(comment)) return renderPlain(comment.body);
    const { body, format = 'markdown' } = comment;
    const references = this.#references.get(comment.id);
    if (references && this.#inserting) {
      try {
        const weave = this.#inserting(references);
        const nodes = this.#render(body, { format, weave });
        this.#finish(comment, nodes);
        return nodes;
      } catch (error) {
        // What was read from a text must not cost the text: it is shown without.
        console.error(error);
      }
    }
    const ready = this.#ready.get(comment);
    // Given away once: who asks again gets new nodes.
    if (ready?.hasChildNodes()) return ready;
    try {
      return this.#render(body, { format });
    } catch (error) {
      // A page that lets no sanitiser work still shows what people wrote.
      this.#render = null;
      console.error(error);
      return renderPlain(body);
    }
  }
}
