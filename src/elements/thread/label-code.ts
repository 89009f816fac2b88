/* Tells comments apart by name and time. A chunk of its own: most threads are read without it. */
export { labelOf } from '../../conversation/label.js';
export { isNameless } from '../../conversation/nameless.js';
