/*
 * What texts with markup need, and labels. Asked for together with the comments and with what draws them, side by side,
 * so that none waits for another.
 */
export { renderBody } from '../../content/render.js';
export { labelOf } from '../../conversation/label.js';
export { isNameless } from '../../conversation/nameless.js';
