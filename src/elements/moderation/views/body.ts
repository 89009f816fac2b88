import { renderPlain } from '../../../content/plain.js';
import { renderBody } from '../../../content/render.js';
import type { Comment } from '../../../model/comment.js';

const drawn = new WeakMap<Comment, HTMLElement>();

/** A comment's text, drawn by the renderer of the thread, and once for as long as it is the same comment. */
export function bodyOf(comment: Comment): HTMLElement {
  let body = drawn.get(comment);
  if (!body) {
    body = document.createElement('div');
    body.className = 'prose';
    body.append(nodesOf(comment));
    drawn.set(comment, body);
  }
  return body;
}

function nodesOf({ body, format = 'markdown' }: Comment): DocumentFragment {
  try {
    return renderBody(body, { format });
  } catch {
    // Where the page lets no sanitiser work, the source is still to be read.
    return renderPlain(body);
  }
}

/** Longer ones are folded. */
const LONG = 1200;
const MANY_LINES = 14;

/** Whether a text is so long that the next one would be out of sight. */
export function isLong({ body }: Comment): boolean {
  return body.length > LONG || body.split('\n', MANY_LINES + 1).length > MANY_LINES;
}
