import type { Comment } from '../../model/comment.js';
import type { Referring } from './referring.js';
import type { Stretch } from './stretch.js';
import { isInCode } from './trigger.js';

/** Somebody who seems to be named, at a time or by letters that are not quite theirs. */
export interface Doubt extends Stretch {
  /** What stands in the text. */
  readonly words: string;
  /** What may be meant. */
  readonly comment: Comment;
}

const NAME = "[\\p{L}\\p{M}\\p{N}.'’_-]{1,30}";
const TIME = '\\d{1,2}(?:\\s?[:.h時时点點시]\\s?\\d\\d)(?:\\s?[ap]\\.?m\\b\\.?)?';
/** `Anon (9:17AM)` anywhere, `Anon 9:17,` where somebody is addressed. */
const NAMED = new RegExp(
  `(${NAME}(?: ${NAME}){0,3}) ?[(（]\\s?(${TIME})\\s?[)）]|(?<=^|[@＠])(${NAME}(?: ${NAME}){0,3}?),? (?:@ ?)?(${TIME})`,
  'gimu',
);
/** More of them are not looked up. */
const MOST = 5;

/**
 * Whom a text names a minute beside a comment of theirs, or by letters that only look the same. It stays plain text unless the writer
 * says what was meant.
 *
 * @param taken - What refers to somebody as it stands.
 */
export async function doubtsIn(
  body: string,
  taken: readonly Stretch[],
  { index }: Referring,
  going: () => boolean,
  but?: string,
): Promise<Doubt[]> {
  const doubts: Doubt[] = [];
  for (const match of body.matchAll(NAMED)) {
    const words = (match[1] ?? match[3])!.split(' ');
    while (words.length > 0 && !index.isName(words.join(' '))) words.shift();
    const name = words.join(' ');
    const end = match.index + match[0].length;
    const start = match[1] === undefined ? match.index : match.index + match[1].length - name.length;
    if (!name || taken.some((each) => each.start < end && each.end > start) || isQuiet(body, start)) continue;
    const found = await index.find(`${name} ${match[2] ?? match[4]!}`, 1, going, but);
    if (!going() || doubts.length === MOST) break;
    const [first] = found;
    if (first?.note) doubts.push({ start, end, words: body.slice(start, end), comment: first.comment });
  }
  return doubts;
}

/** In code, in a quotation, in a link. */
function isQuiet(body: string, at: number): boolean {
  const line = body.slice(body.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*>|\[[^\]]*$|\S:\/\/\S*$/.test(line) || isInCode(body, at);
}
