/** What the widget has put between the words of a comment: checks, names of sources. */
const NOT_SAID = '[part~=check], [part~=cite], .quiet, footer';
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
      return `\n\n\`\`\`\n${node.textContent.trimEnd()}\n\`\`\`\n\n`;
    case 'blockquote':
      return `\n\n${sourceOf(node).trim().replace(/^/gm, '> ')}\n\n`;
    case 'li':
      return `\n- ${sourceOf(node).trim().replaceAll('\n', '\n  ')}`;
    case 'ul':
    case 'ol':
      return `\n\n${sourceOf(node).trim()}\n\n`;
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
  const ticks = text.includes('`') ? '``' : '`';
  const room = ticks.length > 1 ? ' ' : '';
  return ticks + room + text + room + ticks;
}

/** Marks stand at the words: none may be between them and a space. */
function marked(text: string, mark: string): string {
  return mark ? text.replace(/^(\s*)(.*\S)(\s*)$/s, `$1${mark}$2${mark}$3`) : text;
}

/** Links out stay links; whom a quoted comment names is not named by the one that quotes it. */
function linked(link: Element, text: string): string {
  const href = link.getAttribute('href') ?? '';
  return /^https?:/.test(href) && text !== href && text.trim() ? `[${text}](<${href}>)` : text;
}

function withoutBlockMarks(text: string): string {
  return text.replace(BLOCK_MARKS, '$1\\$2').replace(NUMBERED, '$1\\$2');
}
