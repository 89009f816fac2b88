import type { Comment } from '../../model/comment.js';
import { labelWords } from './label-words.js';
import { isNobody } from '../names/nameless.js';
import { People } from '../people/people.js';
import type { Reader } from './reader.js';
import { looksOf } from '../people/skeleton.js';

const APART = { key: 'looks', people: () => new People(isNobody, looksOf) };

/**
 * How a reader calls a comment: `Anon (9:16AM)`, or `Anon · teal otter (9:16AM)` where the mark is needed to tell people apart.
 * Unique in the thread, and stable while comments arrive.
 *
 * @param thread - The comments among which it is to be told apart. Pass the same array for all labels of a view: it is
 * read once, and a longer version of it is read on from where the last one ended.
 */
export function labelOf(comment: Comment, thread: readonly Comment[], reader: Reader): string {
  return labelWords(comment, thread, reader, APART);
}
