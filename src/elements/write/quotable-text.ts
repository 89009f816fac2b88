/** What the widget has put between the words of a comment: checks, names of sources. */
const NOT_SAID = '[part~=check], [part~=cite], .quiet, footer';
const BLOCKS = 'blockquote, hr, ol, p, pre, ul';
const INLINE: Readonly<Record<string, string>> = { STRONG: '**', EM: '*' };
/** Characters that Markdown would read as marks where they stand. */
const MARKS = /\\(?=[!-/:-@[-`{-~])|`|\*|(?<!\w)_|_(?!\w)|\[(?=[^\]]*\]\()|<(?=[a-z/!?])|&(?=#?\w+;)/gi;
const BLOCK_MARKS = /^([ \t]*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~~~|---|===)/gm;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s|$)/gm;

/** The source text of some nodes of a rendered comment, so that quoted it looks as it did there. */
export function quotableText(nodes: DocumentFragment): string {
  const text = sourceOf(nodes)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return /[\p{L}\p{N}\p{S}]/u.test(text) ? text : '';
}

function sourceOf(parent: Node): string {
  return Array.from(parent.childNodes, sourceOfNode).join('');
}

function sourceOfNode(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ').replace(MARKS, '\\$&');
  if (!(node instanceof Element) || node.matches(NOT_SAID)) return '';
  switch (node.localName) {
    case 'br':
      return '\n';
    case 'code':
      return inCode(node.textContent);
    case 'pre':
      return inFence(node.textContent.trimEnd());
    case 'hr':
      return '\n\n---\n\n';
    case 'blockquote':
      return `\n\n${sourceOf(node).trim().replace(/^/gm, '> ')}\n\n`;
    case 'li':
      return listItem(node);
    case 'ul':
    case 'ol':
      // An empty line would set the items of the list around it apart.
      return node.parentElement?.localName === 'li'
        ? `\n${sourceOf(node).trim()}`
        : `\n\n${sourceOf(node).trim()}\n\n`;
    case 'p':
    case 'div':
      return `\n\n${withoutBlockMarks(sourceOf(node).trim())}\n\n`;
    case 'a':
      return linked(node, sourceOf(node));
    default:
      return marked(sourceOf(node), INLINE[node.tagName] ?? '');
  }
}

function inCode(text: string): string {
  const ticks = ticksFor(text, 1);
  const room = ticks.length > 1 ? ' ' : '';
  return ticks + room + text + room + ticks;
}

function inFence(text: string): string {
  const ticks = ticksFor(text, 3);
  return `\n\n${ticks}\n${text}\n${ticks}\n\n`;
}

/** More backticks than stand in a row anywhere in a code, and at least so many. */
function ticksFor(code: string, least: number): string {
  const runs = code.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}

/** With its bullet or number; of what it holds, only its own words may look like marks of a block. */
function listItem(item: Element): string {
  const list = item.parentElement;
  const mark = list instanceof HTMLOListElement ? `${list.start + [...list.children].indexOf(item)}. ` : '- ';
  const nodes = [...item.childNodes];
  const blocks = nodes.findIndex((node) => node instanceof Element && node.matches(BLOCKS));
  const [own, rest] = blocks < 0 ? [nodes, []] : [nodes.slice(0, blocks), nodes.slice(blocks)];
  const words = withoutBlockMarks(own.map(sourceOfNode).join('').trim());
  const text = (words + rest.map(sourceOfNode).join('')).trim();
  return `\n${mark}${text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`;
}

/** Marks stand at the words: none may be between them and a space. */
function marked(text: string, mark: string): string {
  return mark ? text.replace(/^(\s*)(.*\S)(\s*)$/s, `$1${mark}$2${mark}$3`) : text;
}

/**
 * Links out stay links, without the address that was put behind their words; whom a quoted comment names is not named by the one
 * that quotes it.
 */
function linked(link: Element, said: string): string {
  const href = link.getAttribute('href') ?? '';
  if (!/^https?:/.test(href) || !said.trim()) return said;
  const address = ` (${new URL(href).host})`;
  const text = said.endsWith(address) ? said.slice(0, -address.length) : said;
  return text === href ? text : `[${text}](<${href}>)`;
}

function withoutBlockMarks(text: string): string {
  return text.replace(BLOCK_MARKS, '$1\\$2').replace(NUMBERED, '$1\\$2');
}
