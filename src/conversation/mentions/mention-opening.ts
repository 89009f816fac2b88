import { ALONE, LETTER, kindOf } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { wordAt } from '../names/name-tokens.js';
import { GREETINGS, TO_WORDS } from '../names/name-words.js';
import { spokenBeforeLength, spokenLength } from '../text/speech.js';
import { ADDRESS, PARENS, readTimeFirst, readWithMoment } from './timed-name.js';
import type { MentionForm, ReadingContext, TypedMention } from './typed-mention.js';

const OPENING = /^(?:[ \t\u00a0\u3000*_~]|[¿¡])*/;
const LEADS: ReadonlySet<string> = new Set([...TO_WORDS, ...GREETINGS]);
/** Of these, the ones that ask for a case of the name. */
const INFLECTING = /^(?:do|dla|k|ke|pro|к|ко|кому|для|до)$/i;
/** What begins the heading of a mail: `On Apr 24 at 9:16, Bob wrote:`. */
const DATED = new Set('on am le el il op em den dne w в у at um à'.split(' '));

/** Reads a mention at the start of a paragraph. */
export function readOpening(text: string, line: Line, context: ReadingContext): TypedMention | null {
  let at = line.textStart;
  if (!isLetter(text, at)) at += OPENING.exec(text.slice(at, Math.min(line.end, at + 8)))![0].length;
  // What has an `@` is read wherever it stands.
  if (/[@＠]/.test(text.charAt(at)) && text[at + 1] !== ' ') return null;
  const first = wordAt(text, at);
  const small = first.toLowerCase();
  const named = text[at] === '@' || (first !== '' && context.directory.mayBegin(first));
  // Most paragraphs end here.
  if (!named && /^[a-z]/.test(small) && !LEADS.has(small) && !DATED.has(small)) return null;
  if (/^\p{Nd}/u.test(first) || PARENS.test(text.slice(at, at + 2)))
    return readTimeFirst(text, at, line, context);
  if (DATED.has(small)) {
    const dated = readTimeFirst(text, at, line, context);
    if (dated && spokenLength(text, dated.end) > 0) return dated;
  }
  const direct = named ? readNamed(text, at, line, context) : null;
  return direct ?? readLed(text, at, first, line, context);
}

/** A name behind a word that leads to it: `To Bob:`, `Hi Bob,`, `كتب أحمد:`. */
function readLed(
  text: string,
  at: number,
  first: string,
  line: Line,
  context: ReadingContext,
): TypedMention | null {
  if (text.startsWith('@ ', at)) return readNamed(text, at + 2, line, context);
  const end = at + first.length;
  if (LEADS.has(first.toLowerCase())) {
    const gap = /^[ \u00a0:]{1,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    return gap > 0 ? readNamed(text, end + gap, line, context, INFLECTING.test(first)) : null;
  }
  const verb = spokenBeforeLength(text, at);
  return verb > 0 ? readNamed(text, at + verb, line, context) : null;
}

function isLetter(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === LETTER || kind === ALONE;
}

/**
 * A name with what must follow it at the start of a paragraph.
 *
 * @param inflected - It may stand in any case: `Do Haliny:`.
 */
function readNamed(
  text: string,
  at: number,
  line: Line,
  context: ReadingContext,
  inflected = false,
): TypedMention | null {
  const sign = text[at] === '@' || text[at] === '＠';
  const nameStart = sign ? at + 1 : at;
  if (!context.directory.mayBegin(wordAt(text, nameStart))) return null;
  const any = context.directory.matchAt(text, nameStart, true);
  if (!any) return null;
  const timed = readWithMoment(text, any, at, line.end, context);
  if (timed || sign) return timed;
  const name = any.form && !inflected ? context.directory.matchAt(text, nameStart, false) : any;
  if (!name || name.end > line.end) return null;
  const { end } = name;
  const untimed = (form: MentionForm, addressed: boolean, reach = end): TypedMention => ({
    form,
    start: at,
    end,
    name,
    moment: null,
    inProse: false,
    at: false,
    addressed,
    reach,
  });
  const rest = text.slice(end, Math.min(line.end, end + 48));
  if (/^[ \u00a0,:;.…*_~!]*$/.test(rest) && end + rest.length === line.end) {
    const addressed = /^[ ]?[,:]/.test(rest);
    return untimed(addressed ? 'address' : 'line', addressed);
  }
  if (ADDRESS.test(rest)) return untimed('address', true);
  const reach = end + spokenLength(text, end);
  if (reach === end) return null;
  const after = text.slice(reach, Math.min(line.end, reach + 12));
  return /^[ \u00a0]?(?:[:：]|[,，]? ?["“„«「『]|\.{3}|…|$)/.test(after)
    ? untimed('speech', true, reach)
    : null;
}
