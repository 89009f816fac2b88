/** What closes a quotation that this mark opens, in any language. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”“',
  '”': '”',
  '„': '“”"„',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '〝': '〞〟',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '’': '’',
};
const OPENER = /["＂“”„‟«»‹›「『﹁〝‘‚'’]/g;
const SINGLE = /[‘‚'’]/;
export const LETTER = /[\p{L}\p{N}]/u;
/** Longer ones are no quotation but a mark that was forgotten. */
const LONGEST = 20_000;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches in quotation marks, the marks included; the outermost where they are nested. */
export function findMarkedStretches(text: string, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  /** Closing marks that don't come any more. */
  const none = new Set<string>();
  const stretch = text.slice(from, to);
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(stretch); match; match = OPENER.exec(stretch)) {
    const mark = match[0];
    const start = from + match.index;
    if (none.has(mark) || !opens(text, start, mark, from)) continue;
    const end = findCloser(text, start, Math.min(to, start + LONGEST), mark);
    if (end < 0) none.add(mark);
    else {
      found.push({ start, end });
      OPENER.lastIndex = end - from;
    }
  }
  return found;
}

function opens(text: string, at: number, mark: string, from: number): boolean {
  const before = at > from ? text[at - 1]! : ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/.test(after) && mark !== '«') return false;
  if (SINGLE.test(mark)) return !LETTER.test(before) && before !== mark && !/\s/.test(after);
  if (mark === '"') return !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(before);
  return true;
}

function findCloser(text: string, open: number, to: number, mark: string): number {
  const closers = CLOSERS[mark]!;
  const single = SINGLE.test(mark);
  for (let i = open + 1; i < to; i++) {
    if (!closers.includes(text[i]!)) continue;
    if (single && LETTER.test(text[i + 1] ?? ' ')) continue;
    // `"` that opens another quotation does not close this one.
    if (mark === '"' && /\s/.test(text[i - 1]!) && LETTER.test(text[i + 1] ?? ' ')) continue;
    return i + 1;
  }
  return -1;
}
