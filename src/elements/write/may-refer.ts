import type { Comment } from '../../model/comment.js';
import { inSlices } from '../list/slices.js';

/** What only those write who refer to somebody: a clock time, `@`, a quotation's mark, a number of a comment, a link to one. */
const SIGNS =
  /\d\s?[:.hH時时点點시]\s?\d\d|\d\s?[ap]\.?m\b|[@＠][\p{L}\p{N}]|^[ \t]*(?:[>^_*<]|#\d)|>>\d|\[quote|["“”„«»「『].{4}|#comment-/imu;
/** The head of a line, in which somebody may be addressed: "Bob, …", "To Bob: …", or "Bob" alone. */
const HEAD = /^([^,:，：、]*)([:：]?)/;
/** More words than these are no address. */
const WORDS = 2;
const WORDS_BEFORE_COLON = 4;
const ENGLISH = 'Anonymous';
/** As much of a name as stays the same in all its cases. */
const NAME_HEAD = 2;
/** Shorter sentences are turns of phrase. */
const SENTENCE = 12;
/** More lines of a long text are not looked at. */
const MOST = 40;

/**
 * A cheap look whether a text that is being written may refer to one of these comments, so that the code that reads references is
 * loaded only then. It may say yes to what turns out to refer to nobody.
 *
 * @param anonymous - What people without a name are called.
 */
export async function mayReferTo(
  body: string,
  comments: readonly Comment[],
  anonymous: string,
  going: () => boolean,
): Promise<boolean> {
  if (comments.length === 0) return false;
  if (SIGNS.test(body)) return true;
  const lines = body.split('\n').slice(0, MOST);
  const heads = new Set(lines.flatMap(addressed).flatMap(headsOf));
  const sentences = lines.flatMap(firstSentence);
  const known = new Map<string, boolean>();
  const isAddressed = (name: string): boolean => {
    const before = known.get(name) ?? headsOf(name).some((head) => heads.has(head));
    known.set(name, before);
    return before;
  };
  let found = isAddressed(anonymous);
  const look = ({ author, body: words }: Comment): void => {
    found ||= isAddressed(author.name || ENGLISH) || sentences.some((sentence) => words.includes(sentence));
  };
  await inSlices(comments, look, () => going() && !found);
  return found;
}

function addressed(line: string): string[] {
  const [, head = '', colon] = HEAD.exec(line)!;
  const words = head.trim().split(/\s+/);
  return words.length <= (colon ? WORDS_BEFORE_COLON : WORDS) ? words : [];
}

/** How the words of a name begin, without case and accents. */
function headsOf(name: string): string[] {
  const words = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, NAME_HEAD));
}

/** A paragraph that repeats what somebody said begins with a whole sentence of it. */
function firstSentence(line: string): string[] {
  const sentence = line.split(/[.!?。！？]/, 1)[0]!.trim();
  return sentence.length < SENTENCE ? [] : [sentence];
}
