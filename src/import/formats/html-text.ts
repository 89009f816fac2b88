import { character } from './xml-references.js';

/** A comment's source text. `format` is there only where the text had to stay HTML. */
export interface SourceText {
  readonly body: string;
  readonly format?: 'html';
}

interface Run {
  readonly text: string;
  readonly mark: string;
  readonly href: string;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
]);
const NO_MARK: ReadonlySet<string> = new Set(['a', 'span', 'wbr']);
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['p', '\n\n'],
  ['div', '\n'],
]);
const TAG = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/i;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi;
const OTHER_ENTITY = /&[a-z][a-z0-9]{1,30};/i;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

/**
 * Gives the HTML of a Blogger comment back as the text that was typed: line breaks, and bold, italic and links as
 * Markdown, which is all that Blogger lets through. HTML with anything else in it stays as it is, `format: 'html'`, and
 * goes through the same sanitising as every text when it is shown.
 */
export function sourceTextOf(html: string): SourceText {
  const runs = readRuns(html);
  if (!runs) return { body: html, format: 'html' };
  const lines = runs.map(markdownOf).join('').split('\n');
  const body = lines.map((line) => line.trim()).join('\n');
  return { body: body.replace(/\n{3,}/g, '\n\n').trim() };
}

/** What was typed is Markdown, unless it is paragraphs of HTML: so a system keeps what it had from another one itself. */
export function typedTextOf(text: string): SourceText {
  const isHtml = /^\s*<(?:p|div)[\s>]/i.test(text) && /<\/(?:p|div)>$/i.test(text.trimEnd());
  return isHtml ? sourceTextOf(text) : { body: text };
}

/** HTML as plain words, for titles. */
export function plainTextOf(html: string): string {
  const runs = readRuns(html);
  const text = runs ? runs.map((run) => run.text).join('') : html.replace(/<[^<>]*>/g, '');
  return text.replace(/\s+/g, ' ').trim();
}

function readRuns(html: string): Run[] | null {
  if (OTHER_ENTITY.test(html.replace(ENTITY, ''))) return null;
  const runs: Run[] = [];
  const depths: Record<string, number> = { '**': 0, '*': 0 };
  let href = '';
  const add = (text: string): void => {
    if (text === '') return;
    const mark = (depths['**'] ? '**' : '') + (depths['*'] ? '*' : '');
    const last = runs.at(-1);
    if (last?.mark === mark && last.href === href)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, mark, href });
  };

  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const tag = TAG.exec(html.slice(at, at + 32));
    if (!tag) continue;
    const end = html.indexOf('>', at);
    if (end === -1) break;
    const [, slash, rawName = ''] = tag;
    const name = rawName.toLowerCase();
    add(decode(collapse(html.slice(from, at))));
    const mark = MARKS.get(name);
    const lineBreak = BREAKS.get(name);
    if (mark) depths[mark] = Math.max(0, (depths[mark] ?? 0) + (slash ? -1 : 1));
    else if (lineBreak) add(lineBreak);
    else if (!NO_MARK.has(name)) return null;
    if (name === 'a') href = slash ? '' : addressOf(html.slice(at, end));
    from = end + 1;
    at = end;
  }
  add(decode(collapse(html.slice(from))));
  return runs;
}

function addressOf(tag: string): string {
  const match = HREF.exec(tag);
  const href = decode(match?.[1] ?? match?.[2] ?? '').trim();
  return /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(href) ? href : '';
}

/** Marks stand line by line and close to the words, as Markdown wants it. */
function markdownOf({ text, mark, href }: Run): string {
  if (mark === '' && href === '') return text;
  return text
    .split('\n')
    .map((line) => {
      const words = line.trim();
      if (words === '') return line;
      const before = line.slice(0, line.indexOf(words));
      const after = line.slice(before.length + words.length);
      const inner = words === href ? words : words.replace(/[\\*_`[\]]/g, '\\$&');
      const linked = href === '' || words === href ? inner : `[${inner}](<${href}>)`;
      return before + mark + linked + [...mark].reverse().join('') + after;
    })
    .join('\n');
}

/** White space of HTML source means no more than a space. */
function collapse(html: string): string {
  return html.replace(/[ \t\n\r\f]+/g, ' ');
}

function decode(html: string): string {
  return html.replace(
    ENTITY,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
      name ? (NAMED.get(name.toLowerCase()) ?? whole) : character(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
