import { offsetAt } from '../../../src/conversation/labels/clock.js';
import type { Comment } from '../../../src/model/comment.js';
import type { QuotationState } from '../../../src/model/reference.js';

/** A reference that a careful reader finds at this place. */
export interface ExpectedReference {
  readonly kind: 'mention' | 'quotation';
  readonly start: number;
  readonly end: number;
  /** Nearest first. */
  readonly targets: readonly string[];
  readonly likely: boolean;
  /** Quotations only. */
  readonly state?: QuotationState;
}

/** A place that looks like a reference and is none. */
export interface Trap {
  readonly start: number;
  readonly end: number;
}

export interface LabelledComment {
  readonly comment: Comment;
  readonly expected: readonly ExpectedReference[];
  readonly traps: readonly Trap[];
}

export interface LabelledThread {
  readonly title: string;
  readonly locale: string;
  /** The zone in which the thread's times are written down here; `options.timeZone` only where it is told. */
  readonly zone: string;
  /** What is given to the resolver besides the comments. */
  readonly options: { timeZone?: string; locale?: string; article?: string };
  readonly comments: readonly LabelledComment[];
}

export interface ThreadSettings {
  readonly locale: string;
  readonly zone: string;
  /** How the resolver gets to know the zone: told for the thread, recorded with each comment, or not at all. */
  readonly known: 'thread' | 'writer' | 'no';
  readonly article?: string;
}

export interface CommentSettings {
  /**
   * Clock time in the thread's zone: `9:16`, `21:16:30`, `2019-04-24 9:16`; without a date, that of the comment before.
   * `1:30-05:00` with the offset, for the hour that comes twice. null: not known.
   */
  readonly at: string | null;
  readonly parent?: string;
  /** The writer's own zone, where each comment has one. */
  readonly zone?: string;
  /** When it was edited, written like `at`. The text is that of after the edit. */
  readonly edited?: string;
  readonly deleted?: true;
}

type Line = (previous: string, settings: ThreadSettings) => { day: string; labelled: LabelledComment };

/**
 * One comment of a labelled thread. The text is in paragraphs; expected references are marked in it:
 *
 * - `⟦m a|Anon (9:16AM)⟧` mentions comment `a`; `⟦m b,a|…⟧` may be either, `b` being nearer; `⟦m? a|@Bob⟧` is a likely one
 * - `⟦q a|some words⟧` quotes `a` word for word; `⟦q a altered|…⟧` in another state
 * - `⟦-|Romans (9:16)⟧` looks like one and must stay plain
 */
export function c(
  id: string,
  name: string,
  when: string | CommentSettings,
  ...paragraphs: readonly string[]
): Line {
  const settings = typeof when === 'string' ? { at: when } : when;
  return (previous, thread) => {
    const created = settings.at === null ? null : instant(settings.at, previous, thread.zone);
    const edited = settings.edited && instant(settings.edited, created?.day ?? previous, thread.zone);
    const { body, expected, traps } = read(paragraphs.join('\n\n'), `${id}: `);
    const comment: Comment = {
      id,
      parentId: settings.parent ?? null,
      author: { name },
      body,
      createdAt: created?.iso ?? null,
      revision: edited ? 2 : 1,
      ...(edited ? { editedAt: edited.iso } : {}),
      ...(settings.deleted ? { deletedAt: edited ? edited.iso : '2030-01-01T00:00:00.000Z' } : {}),
      ...(thread.known === 'writer' ? { timeZone: settings.zone ?? thread.zone } : {}),
    };
    return { day: created?.day ?? previous, labelled: { comment, expected, traps } };
  };
}

/** A whole conversation. The first comment with a time must have a date. */
export function thread(title: string, settings: ThreadSettings, lines: readonly Line[]): LabelledThread {
  const { locale, zone, known, article } = settings;
  const comments: LabelledComment[] = [];
  let day = '';
  for (const line of lines) {
    const result = line(day, settings);
    day = result.day;
    comments.push(result.labelled);
  }
  const options = {
    locale,
    ...(known === 'thread' ? { timeZone: zone } : {}),
    ...(article === undefined ? {} : { article }),
  };
  return { title, locale, zone, options, comments };
}

/** A clock time on a wall in the zone, as a moment. */
function instant(at: string, previous: string, zone: string): { iso: string; day: string } {
  const match = /^(?:(\d{4}-\d\d-\d\d) )?(\d{1,2}:\d\d(?::\d\d)?)([+-]\d\d:\d\d)?$/.exec(at);
  const day = match?.[1] ?? previous;
  if (!match?.[2] || !day) throw new Error(`Not a time: ${at}`);
  const clock = match[2].replace(/^(?=\d:)/, '0');
  if (match[3]) return { iso: new Date(`${day}T${clock}${match[3]}`).toISOString(), day };
  const wall = Date.parse(`${day}T${clock}Z`);
  let time = wall - offsetAt(wall, zone);
  time = wall - offsetAt(time, zone);
  return { iso: new Date(time).toISOString(), day };
}

const STATES: ReadonlySet<string> = new Set(['exact', 'shortened', 'altered', 'edited', 'gone']);

/** Takes the marks out of a text and remembers what they said. */
function read(marked: string, where: string): Pick<LabelledComment, 'expected' | 'traps'> & { body: string } {
  const expected: ExpectedReference[] = [];
  const traps: Trap[] = [];
  let body = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(?:(-)|([mq])(\?)? (\S+?)(?: (\S+))?)\|([^⟦⟧]*)⟧/g)) {
    const [all, trap, kind, likely, targets = '', state = 'exact', text = ''] = match;
    body += marked.slice(from, match.index);
    from = match.index + all.length;
    const start = body.length;
    body += text;
    const end = body.length;
    if (trap) traps.push({ start, end });
    else {
      if (!STATES.has(state)) throw new Error(`${where}${state} is no state`);
      const common = { start, end, targets: targets.split(','), likely: likely !== undefined };
      expected.push(
        kind === 'm'
          ? { kind: 'mention', ...common }
          : { kind: 'quotation', ...common, state: state as QuotationState },
      );
    }
  }
  body += marked.slice(from);
  if (/[⟦⟧]/.test(body)) throw new Error(`${where}a mark is not closed: ${body}`);
  return { body, expected, traps };
}
