import { excerpt } from '../../content/excerpt.js';
import { clockTime } from '../../content/dates.js';
import { compareQuotation, type ComparedWords } from '../../conversation/quotations/compare.js';
import { labelWords } from '../../conversation/labels/label-words.js';
import { isNameless } from '../../conversation/names/nameless.js';
import { shownName } from '../../conversation/names/shown-name.js';
import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { authorMark } from '../list/author-mark.js';
import { part } from '../list/row-template.js';
import { stateWords } from './reference-marks.js';
import type { Follower } from './follower.js';
import { markQuoted } from './quoted-words.js';

/** One comment in the card, and why it is there. */
export interface Level {
  /** The comment that is shown. */
  readonly id: string;
  /** The comment that points at it; null for a link that is no reference. */
  readonly from: string | null;
  readonly reference: Reference | null;
  /** All that the reference may mean, nearest first; empty where it is clear. */
  readonly candidates: readonly string[];
}

/** What the card shows. */
export interface CardView {
  readonly id: string;
  readonly state: 'shown' | 'fetching' | 'missing';
  readonly label: string;
  /** Who wrote it: shape and name, and what has to be said of that. */
  readonly by: Node | null;
  readonly comment: Comment | null;
  readonly time: string;
  readonly body: DocumentFragment | null;
  /** What is to be known of the reference, in words. */
  readonly note: string | null;
  /** The quotation beside its source, where the two differ. */
  readonly difference: readonly ComparedWords[];
  readonly candidates: readonly Candidate[];
  /** There is another card below it. */
  readonly deeper: boolean;
  /** It hangs together with others, and these can be shown alone. */
  readonly chained: boolean;
}

/** One of several comments that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly shown: boolean;
}

const EXCERPT = 90;

/** Everything that the card says about a comment. `comment` is null while it is fetched, or where there is none. */
export function cardView(
  follower: Follower,
  level: Level,
  comment: Comment | null,
  state: CardView['state'],
  deeper: boolean,
): CardView {
  const { session, references, texts } = follower;
  const { id, from, reference } = level;
  const { reader, bodies } = session.feed;
  const live = comment?.deletedAt === undefined;
  const body = comment && live ? bodies.nodes(comment) : null;
  const quotation = from === null ? null : quotationOf(follower, level);
  const quoted = quotation && from !== null ? follower.wordsOf(from, quotation) : '';
  const source = body?.textContent ?? '';
  if (body && quoted) markQuoted(body, quoted);
  const differs = quotation?.state === 'altered' || quotation?.state === 'edited';
  const compared = differs ? compareQuotation(quoted, source) : null;
  return {
    id,
    state,
    comment,
    body,
    deeper,
    label: follower.label(id) ?? (comment && reader ? labelWords(comment, [comment], reader, null) : ''),
    by: comment && authorOf(follower, comment),
    time: comment?.createdAt && reader ? clockTime(comment.createdAt, Date.now(), reader) : '',
    note: reference?.likely ? texts.probably : stateWords(quotation?.state, texts),
    difference: compared?.words.some(({ kind }) => kind !== 'same') ? compared.words : [],
    candidates: level.candidates.map((each) => candidate(follower, each, id)),
    chained: references.of(id).length + (references.backlinks.get(id)?.length ?? 0) > 0,
  };
}

function authorOf({ session, host }: Follower, comment: Comment): HTMLElement {
  const { texts, marks } = host.language;
  const live = comment.deletedAt === undefined;
  const name = live ? shownName(comment.author.name) : '';
  const shape = part('i', '');
  shape.className = authorMark(isNameless(name) ? '' : name, live ? comment.author.mark : undefined);
  const author = part(
    'span',
    '',
    shape,
    part('bdi', 'author', live ? name || texts.anonymous : texts.deleted),
  );
  const by = part('span', '', author);
  session.feed.labels.marks?.draw(author, comment, marks);
  return by;
}

/** The words that a reference repeats: its own, or those that stand behind a mention of the same comment. */
function quotationOf({ references }: Follower, { id, from, reference }: Level): Reference | null {
  if (!reference || reference.kind === 'quotation') return reference;
  const behind = references
    .of(from!)
    .find(({ kind, start, targets }) => kind === 'quotation' && start >= reference.end && targets[0] === id);
  return behind ?? null;
}

function candidate({ session, label }: Follower, id: string, shown: string): Candidate {
  const comment = session.feed.comment(id);
  const words = comment ? excerpt(comment.body, EXCERPT, comment.format) : '';
  return { id, words, label: label(id) ?? '', shown: id === shown };
}
