import { setDirections } from './directions.js';
import { secureLinks, linkHref } from './links.js';
import { parseMarkdown } from './markdown/blocks.js';
import { annotate, toHtml } from './markdown/html.js';
import type { Token } from './markdown/tokens.js';
import { isPlain, MAX_MARKUP, renderPlain } from './plain.js';
import type { Sanitize } from './sanitize.js';

/** What is done to the tokens of a Markdown text before they become HTML; see `references/insert.ts`. */
export type Weave = (tokens: readonly Token[], body: string) => readonly Token[];

/** An HTML text with more is shown as it is: browsers are slow to read many tags that are badly nested. */
const MAX_TAGS = 4000;

export interface RenderOptions {
  /** @default 'markdown' */
  readonly format?: 'markdown' | 'html';
  /** Of Markdown texts only: an HTML text has no place of its own for what was read from it. */
  readonly weave?: Weave;
}

/** Source texts to nodes, and the only way for one into a page: list, preview, card, everywhere. */
export interface Renderer {
  /**
   * A comment's text as nodes: Markdown (or HTML, from a backend that has nothing else) → DOMPurify → nodes. A text over
   * 65,536 units is shown as it is.
   *
   * @throws CommentError `UNKNOWN` where the page lets no sanitiser work; `renderPlain` can still show the source.
   */
  renderBody(body: string, options?: RenderOptions): DocumentFragment;
  /** The way for Markdown that has markup; for plain text it gives the very tree that `renderPlain` gives. */
  renderMarkdown(body: string, weave?: Weave): DocumentFragment;
  /**
   * Several Markdown texts in one pass of the sanitiser, each as `renderMarkdown` gives it alone. Most of what the
   * sanitiser takes for a comment is the making of a document to read it in.
   *
   * @throws CommentError `UNKNOWN`, as `renderBody` does.
   */
  renderAll(bodies: readonly string[]): DocumentFragment[];
}

/** The sanitiser is handed in, as it is by far the larger part, and a page may fetch both side by side. */
export function rendererWith(sanitize: Sanitize): Renderer {
  return { renderBody, renderMarkdown, renderAll };

  function renderBody(body: string, options: RenderOptions = {}): DocumentFragment {
    const { format = 'markdown', weave } = options;
    const html = format === 'html';
    if (body.length > MAX_MARKUP || (html && body.split('<').length > MAX_TAGS)) return renderPlain(body);
    if (html) return finish(sanitize(`<div>${body}</div>`));
    if (!weave && isPlain(body)) return renderPlain(body);
    return renderMarkdown(body, weave);
  }

  function renderMarkdown(body: string, weave?: Weave): DocumentFragment {
    const parsed = parseMarkdown(body, linkHref);
    const tokens = weave ? weave(parsed, body) : parsed;
    const fragment = sanitize(toHtml(tokens));
    annotate(fragment, tokens);
    return finish(fragment);
  }

  function renderAll(bodies: readonly string[]): DocumentFragment[] {
    const parsed = bodies.map((body) => parseMarkdown(body, linkHref));
    const all = sanitize(parsed.map((tokens) => `<div>${toHtml(tokens)}</div>`).join(''));
    const parts = [...all.children];
    // Each text is closed in itself, so there are as many parts as texts; nothing is guessed where that does not hold.
    if (parts.length !== bodies.length) return bodies.map((body) => renderMarkdown(body));
    return parts.map((part, i) => {
      const fragment = new DocumentFragment();
      fragment.append(...part.childNodes);
      annotate(fragment, parsed[i]!);
      return finish(fragment);
    });
  }
}

function finish(fragment: DocumentFragment): DocumentFragment {
  secureLinks(fragment);
  setDirections(fragment);
  return fragment;
}
