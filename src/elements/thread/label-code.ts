/* Tells comments apart by name and time. A chunk of its own: most threads are read without it. */
export { labelWords } from '../../conversation/labels/label-words.js';
export { isNameless, isNobody } from '../../conversation/names/nameless.js';
