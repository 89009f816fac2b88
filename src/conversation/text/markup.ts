/** A comment's text as it is read; all strings have the length of the body, so that places in them are places in it. */
export interface Source {
  /** Without tags; entities read. For lines and words. */
  readonly text: string;
  /** Furthermore without code, links and addresses. For mentions. */
  readonly prose: string;
  /** Written references: `[Anon (9:16AM)](#comment-7)`. */
  readonly links: readonly WrittenLink[];
  /** Quotations by tags: `[quote]…[/quote]`, `<blockquote>…</blockquote>`. */
  readonly quotes: readonly TaggedQuote[];
}

export interface WrittenLink {
  readonly start: number;
  readonly end: number;
  /** The comment's id. */
  readonly id: string;
}

export interface TaggedQuote {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
}

/** What stands in `prose` for each unit of code, addresses and escaped signs: no quotation begins there. */
export const HIDDEN = '\ufffc';
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])[^<>]{0,2000}>/gi;
const BB_TAG = /\[(\/?)(quote|i|b|u|s|em|strong|color|size|cite)(?:=[^[\]\n]{0,200})?\]/gi;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6}|[lr][ads]quo|hellip|[nm]dash);/gi;
const KNOWN_TAGS = new Set(
  'i em b strong u s br p div span q blockquote cite a li ul ol small sub sup del ins'.split(' '),
);
const BREAKING = new Set('br p div blockquote li ul ol'.split(' '));
const CODE_TAGS = new Set(['code', 'pre', 'kbd', 'samp', 'a']);
const LINK =
  /\[((?:\\.|[^[\]\\\n]){0,300})\]\(\s{0,4}<?([^\s()<>]{0,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s{1,4}["'][^"'\n]{0,200}["'])?\s{0,4}\)/g;
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"«»“”]{1,4000}/gi;
/** What is escaped is the writer's own sign: no mention, and no quotation that begins with it. */
const ESCAPE = /\\[!-/:-@[-`{-~]|&#8288;[^\n]?/g;
const COMMENT_LINK = /^#comment-([A-Za-z0-9\-._~:]+)$/;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** Reads tags, links and code of a body; at no cost where there are none. */
export function readMarkup(body: string, html: boolean): Source {
  let text = body;
  const hidden: [number, number][] = [];
  const quotes: TaggedQuote[] = [];
  if (text.includes('<')) text = withoutTags(text, html, hidden, quotes);
  if (text.includes('[/')) text = withoutBbCode(text, quotes);
  if (html && text.includes('&')) text = withoutEntities(text);
  const links: WrittenLink[] = [];
  if (
    !html &&
    (text.includes('`') ||
      text.includes('~') ||
      text.startsWith('    ') ||
      text.includes('\n    ') ||
      text.includes('\t'))
  )
    findCode(text, hidden);
  if (text.includes('](')) findLinks(text, hidden, links);
  if (text.includes('://')) {
    for (const match of text.matchAll(ADDRESS)) hidden.push([match.index, match.index + match[0].length]);
  }
  if (!html && (text.includes('\\') || text.includes('&#8288;'))) {
    for (const match of text.matchAll(ESCAPE)) hidden.push([match.index, match.index + match[0].length]);
  }
  return { text, prose: hidden.length > 0 ? withHidden(text, hidden) : text, links, quotes };
}

function withHidden(text: string, hidden: [number, number][]): string {
  hidden.sort((a, b) => a[0] - b[0]);
  let result = '';
  let at = 0;
  for (const [start, end] of hidden) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    result += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, HIDDEN);
    at = end;
  }
  return result + text.slice(at);
}

function withoutTags(text: string, html: boolean, hidden: [number, number][], quotes: TaggedQuote[]): string {
  const open: { start: number; textStart: number }[] = [];
  let codeStart = -1;
  return text.replace(TAG, (tag: string, slash: string, rawName: string, at: number) => {
    const name = rawName.toLowerCase();
    if (!html && !KNOWN_TAGS.has(name)) return tag;
    if (name === 'blockquote' || name === 'q') {
      if (slash === '') open.push({ start: at, textStart: at + tag.length });
      else {
        const from = open.pop();
        if (from && open.length === 0) quotes.push({ ...from, end: at + tag.length, textEnd: at });
      }
    }
    if (CODE_TAGS.has(name)) {
      if (slash === '') codeStart = at;
      else if (codeStart >= 0) {
        hidden.push([codeStart, at + tag.length]);
        codeStart = -1;
      }
    }
    if (name === 'i' || name === 'em')
      return slash ? '*'.padStart(tag.length, '\0') : '*'.padEnd(tag.length, '\0');
    const breaks = name === 'br' ? '\n' : BREAKING.has(name) ? '\n\n' : '';
    return breaks.padEnd(tag.length, breaks ? ' ' : '\0');
  });
}

function withoutBbCode(text: string, quotes: TaggedQuote[]): string {
  const open: { start: number; textStart: number }[] = [];
  return text.replace(BB_TAG, (tag: string, slash: string, rawName: string, at: number) => {
    const name = rawName.toLowerCase();
    if (name === 'quote') {
      if (slash === '') open.push({ start: at, textStart: at + tag.length });
      else {
        const from = open.pop();
        if (from && open.length === 0) quotes.push({ ...from, end: at + tag.length, textEnd: at });
      }
      return '\n'.padEnd(tag.length, ' ');
    }
    if (name === 'i') return slash ? '*'.padStart(tag.length, '\0') : '*'.padEnd(tag.length, '\0');
    return '\0'.repeat(tag.length);
  });
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, name: string) => {
    const code = /^#x/i.test(name)
      ? parseInt(name.slice(2), 16)
      : name.startsWith('#')
        ? Number(name.slice(1))
        : 0;
    const char =
      code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : (NAMED[name.toLowerCase()] ?? entity);
    // A letter stays at the end of its word, an apostrophe next to the letter behind it.
    return /\p{L}/u.test(char) ? char.padEnd(entity.length, '\0') : char.padStart(entity.length, '\0');
  });
}

function findLinks(text: string, hidden: [number, number][], links: WrittenLink[]): void {
  const code = [...hidden].sort((a, b) => a[0] - b[0]);
  let next = 0;
  let codeEnd = 0;
  for (const match of text.matchAll(LINK)) {
    while (next < code.length && code[next]![0] <= match.index) codeEnd = Math.max(codeEnd, code[next++]![1]);
    const end = match.index + match[0].length;
    const escaped = text[match.index - 1] === '\\' || text[match.index - 1] === '!';
    const inCode = match.index < codeEnd;
    hidden.push([match.index, end]);
    const id = COMMENT_LINK.exec(match[2]!)?.[1];
    if (id !== undefined && !escaped && !inCode) links.push({ start: match.index, end, id });
  }
}

/** Fenced, indented and inline code of Markdown. */
function findCode(text: string, hidden: [number, number][]): void {
  let fence: { mark: string; start: number } | null = null;
  let blank = true;
  let start = 0;
  const plain: [number, number][] = [];
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence.mark) && line.trim() === mark) {
        hidden.push([fence.start, end]);
        fence = null;
      }
    } else if (
      mark &&
      !(mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))
    ) {
      fence = { mark, start };
    } else if (blank && /^(?: {4}|\t)\s*\S/.test(line)) {
      hidden.push([start, end]);
    } else {
      if (line.includes('`')) plain.push([start, end]);
      blank = line.trim() === '';
    }
    start = end + 1;
  }
  if (fence) hidden.push([fence.start, text.length]);
  for (const [from, to] of plain) findSpans(text, from, to, hidden);
}

/** Runs of backticks of the same length, in one line. */
function findSpans(text: string, from: number, to: number, hidden: [number, number][]): void {
  let opened = new Map<number, number>();
  for (const run of text.slice(from, to).matchAll(/`+/g)) {
    const length = run[0].length;
    const start = opened.get(length);
    if (start === undefined) opened.set(length, from + run.index);
    else {
      hidden.push([start, from + run.index + length]);
      opened = new Map();
    }
  }
}
