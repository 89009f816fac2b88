/** A clock time as it was typed. */
export interface ClockTime {
  /** As written: 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly half: 'am' | 'pm' | null;
  /** Written with a zero before it (`09:16`): rather the 24-hour clock. */
  readonly padded: boolean;
  /** Nothing but a full stop makes it a time: it may as well be another number. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

const AM =
  'a\\.? ?m\\.?|vorm\\.?|morgens|früh|du matin|matin|de la mañana|de la madrugada|da manhã|da madrugada|di mattina|del mattino|del matí|\'s ochtends|ochtends|f\\.m\\.|ap\\.|rano|ráno|dop\\.|dopoledne|утра|дп|ранку|π\\.?μ\\.?|öö|ö\\.ö\\.|sáng|ص|صباحا|صباحًا|לפנה"צ|בבוקר|ق\\.ظ\\.?|ق\\.? ظ|صبح|पूर्वाह्न|सुबह|午前|上午|早上|清晨|凌晨|오전|아침|새벽|ก่อนเที่ยง|pagi|reggel|de\\.|dimineața|priešpiet|priekšp\\.|пр\\.об\\.';
const PM =
  "p\\.? ?m\\.?|nachm\\.?|nachmittags|abends|de l'après-midi|du soir|soir|de la tarde|de la noche|da tarde|da noite|di sera|del pomeriggio|de la tarda|'s middags|'s avonds|'s nachts|middags|avonds|e\\.m\\.|ip\\.|wieczorem|po południu|odp\\.|odpoledne|večer|вечера|дня|ночи|вечора|пп|μ\\.?μ\\.?|ös|ö\\.s\\.|chiều|tối|م|مساء|مساءً|אחה\"צ|בערב|ب\\.ظ\\.?|ب\\.? ظ|عصر|شب|अपराह्न|दोपहर|शाम|रात|午後|下午|晚上|傍晚|夜|오후|저녁|밤|หลังเที่ยง|siang|sore|malam|este|du\\.|seara|popiet|pēcp\\.|сл\\.об\\.|pop\\.";
const LETTER_OR_DIGIT = '\\p{L}\\p{N}';
const COLON = '(\\d{1,2}) ?: ?(\\d{2})(?: ?: ?(\\d{2}))?';
const DOT = '(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?';
const HOUR_WORD = `(\\d{1,2}) ?(?:h|u|uur|uhr|г|ч|час(?:ов|а)?|год|giờ|g|óra|時|时|点|點|시) ?(\\d{2})(?: ?(?:分钟|分|분|(?:min|m|мин|хв|phút|perc)(?![${LETTER_OR_DIGIT}'])))?(?: ?(\\d{2}) ?(?:s|秒|초))?`;
/** Behind the time; they say only that it is one. */
const UNIT =
  "(?: ?(?:uhr|uur|h(?:rs?\\.?|s\\.?)?|hod\\.?|godz\\.?|น\\.?|बजे|ч\\.?|год\\.?|час(?:а|ов)?|ура|óra(?:kor)?|-?kor|giờ|klo|o'clock)(?![" +
  LETTER_OR_DIGIT +
  ']))?';
const BEFORE = new RegExp(`(?:(${AM})|(${PM})) ?`, 'uy');
const AFTER = new RegExp(`(?: ?(?:(${AM})|(${PM})))(?![${LETTER_OR_DIGIT}])`, 'uy');
const FORMS = [new RegExp(COLON, 'y'), new RegExp(HOUR_WORD, 'uy'), new RegExp(DOT, 'y')] as const;
const UNITS = new RegExp(UNIT, 'uy');
/** Marks that are also words of other languages: only glued to the time, or where nothing follows. */
const SHORT = new RegExp(
  `(?:(a)|(p))(?![${LETTER_OR_DIGIT}.])|(?: ?(?:(fm|ap|sa)|(em|ip|ch)))(?= ?(?:[^${LETTER_OR_DIGIT} ]|$)| \\d{1,2} th)`,
  'uy',
);
/** Halves of the day that begin before midnight and end after it. */
const NIGHT = /ночи|noche|noite|madrugada|nachts|夜|晚上|밤|रात|شب|凌晨|새벽|ch$/;

/**
 * Reads a clock time at a place of a stretch that was made `flat`.
 *
 * @param dots - Whether `9.16` counts; beside a date it may be one itself.
 */
export function readClockTime(text: string, at: number, dots: boolean): ClockTime | null {
  BEFORE.lastIndex = at;
  const before = BEFORE.exec(text);
  const start = before ? BEFORE.lastIndex : at;
  for (const form of dots ? FORMS : FORMS.slice(0, 2)) {
    form.lastIndex = start;
    const match = form.exec(text);
    if (!match) continue;
    const end = form.lastIndex;
    // `9:16:5`, `9.16.2019`, `9:16%`, `9:16-9:40` are something else.
    if (/^(?:[\d%€$£°]|[:.,/]\d| ?[-–—~] ?\d)/.test(text.slice(end, end + 4))) return null;
    return complete(text, at, end, match, before, form === FORMS[2]);
  }
  return null;
}

function complete(
  text: string,
  start: number,
  timeEnd: number,
  match: RegExpExecArray,
  before: RegExpExecArray | null,
  dotted: boolean,
): ClockTime | null {
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = match[3] === undefined ? null : Number(match[3]);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  let end = timeEnd;
  let half = before ? halfOf(before, hour) : null;
  UNITS.lastIndex = end;
  if (UNITS.exec(text)) end = UNITS.lastIndex;
  const unit = end > timeEnd;
  if (!before) {
    AFTER.lastIndex = end;
    const after = AFTER.exec(text);
    if (after) {
      end = AFTER.lastIndex;
      half = halfOf(after, hour);
    } else {
      SHORT.lastIndex = end;
      const short = SHORT.exec(text);
      if (short) {
        end = SHORT.lastIndex;
        half = (short[1] ?? short[3]) ? 'am' : 'pm';
      }
    }
    // A full stop that ends the sentence is not of `a.m`.
    if (after && text[end - 1] === '.' && !/\..*\.$/.test(after[0]) && !/^(?: ?\p{L}{2,}\.)$/u.test(after[0]))
      end--;
  }
  if (hour > 12) half = null;
  return {
    hour,
    minute,
    second,
    half,
    padded: match[1]!.startsWith('0'),
    bare: dotted && !unit && half === null && second === null,
    start,
    end,
  };
}

function halfOf(match: RegExpExecArray, hour: number): 'am' | 'pm' {
  const word = match[0].trim();
  if (NIGHT.test(word)) {
    if (/凌晨|새벽|madrugada/.test(word)) return 'am';
    return hour < 6 || hour === 12 ? 'am' : 'pm';
  }
  return match[1] === undefined ? 'pm' : 'am';
}

/** The minutes of the day that it may mean: a time without AM or PM fits both halves. The likelier one first. */
export function minutesOfDay({ hour, minute, half }: ClockTime): number[] {
  if (half !== null && hour <= 12) return [((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute];
  if (hour === 0 || hour > 12) return [hour * 60 + minute];
  return [hour * 60 + minute, ((hour + 12) % 24) * 60 + minute];
}
