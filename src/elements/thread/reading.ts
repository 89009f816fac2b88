/*
 * What a reader of a thread needs besides the first chunk. It is asked for together with the comments, side by side, so
 * that neither waits for the other.
 */
export { renderBody } from '../../content/render.js';
export { labelOf } from '../../conversation/label.js';
export { isNameless } from '../../conversation/nameless.js';
