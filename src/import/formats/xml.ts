import { badData } from '../kit/place.js';
import { decodeXml } from './xml-references.js';

/** An element, its namespace resolved. Text and elements stand in `children` in the order of the file. */
export interface XmlElement {
  readonly namespace: string;
  /** The name without its prefix. */
  readonly name: string;
  /** By the name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Where its tag begins in the text. */
  readonly offset: number;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
  readonly tag: string;
  readonly scope: Scope;
}

/** Namespace prefixes, each element's own first. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

const XML_SCOPE: Scope = {
  prefixes: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  outer: null,
};
const MAX_DEPTH = 256;
const NAME = /[^\s<>/=&'"!?]+/y;
const ATTRIBUTE = /\s+([^\s<>/=&'"!?]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * Reads an XML 1.0 document with namespaces, in one pass. Strict about what is well-formed, and without document
 * types, so that there are no entities beyond the five of XML itself and nothing to expand.
 * Throws `BAD_DATA` with the place.
 */
export function readXml(text: string): XmlElement {
  const stack: OpenElement[] = [];
  let root: XmlElement | null = null;
  let at = 0;

  const matchAt = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const skipPast = (end: string, what: string): string => {
    const found = text.indexOf(end, at);
    if (found === -1) throw badData(`The ${what} is never closed`, text, at);
    const inside = text.slice(at, found);
    at = found + end.length;
    return inside;
  };
  const addText = (piece: string, offset: number): void => {
    const open = stack.at(-1);
    if (open) open.children.push(piece);
    else if (piece.trim() !== '') throw badData('There is text outside the root element', text, offset);
  };

  while (at < text.length) {
    const start = at;
    const next = text.indexOf('<', at);
    at = next === -1 ? text.length : next;
    if (at > start) addText(decodeXml(text, start, at), start);
    if (next === -1) break;
    if (text.startsWith('<!--', at)) skipPast('-->', 'comment');
    else if (text.startsWith('<?', at)) skipPast('?>', 'processing instruction');
    else if (text.startsWith('<![CDATA[', at)) addText(skipPast(']]>', 'CDATA section').slice(9), next);
    else if (text.startsWith('<!', at)) throw badData('Document types are not read', text, at);
    else if (text.startsWith('</', at)) {
      const tag = skipPast('>', 'end tag').slice(2).trimEnd();
      const open = stack.pop();
      if (open?.tag !== tag) throw badData(`</${tag.slice(0, 40)}> closes nothing that is open`, text, next);
    } else {
      if (root && stack.length === 0) throw badData('There is a second root element', text, next);
      if (stack.length === MAX_DEPTH) throw badData(`Elements lie more than ${MAX_DEPTH} deep`, text, next);
      at++;
      const tag = matchAt(NAME)?.[0];
      if (tag === undefined) throw badData('This "<" begins no tag', text, next);
      const attributes = new Map<string, string>();
      for (let match = matchAt(ATTRIBUTE); match; match = matchAt(ATTRIBUTE)) {
        const [, name = '', double, single] = match;
        if (attributes.has(name)) throw badData(`The attribute ${name} stands twice`, text, next);
        const valueStart = at - 1 - (double ?? single ?? '').length;
        attributes.set(name, decodeXml(text, valueStart, at - 1));
      }
      const end = matchAt(TAG_END);
      if (!end) throw badData(`The tag <${tag.slice(0, 40)}> is not well-formed`, text, at);
      const element = openElement(text, tag, attributes, stack.at(-1)?.scope ?? XML_SCOPE, next);
      stack.at(-1)?.children.push(element);
      root ??= element;
      if (end[1] === '') stack.push(element);
    }
  }
  const unclosed = stack.at(-1);
  if (unclosed)
    throw badData(`<${unclosed.tag}> is never closed; the file may be cut off`, text, text.length);
  if (!root) throw badData('There is no element in it', text, 0);
  return root;
}

/** The child elements of that name, in order. */
export function childrenOf(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.name === name && child.namespace === namespace,
  );
}

/** The text of the first child of that name, without space around it; empty where there is none. */
export function textIn(element: XmlElement, namespace: string, name: string): string {
  const [child] = childrenOf(element, namespace, name);
  return child ? textOf(child).trim() : '';
}

/** All text inside, of the elements in it too. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function openElement(
  text: string,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  outer: Scope,
  offset: number,
): OpenElement {
  const prefixes = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name === 'xmlns') prefixes.set('', value);
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
  }
  const scope = prefixes.size > 0 ? { prefixes, outer } : outer;
  const colon = tag.indexOf(':');
  const prefix = tag.slice(0, Math.max(colon, 0));
  const namespace = lookUp(scope, prefix);
  if (namespace === undefined)
    throw badData(`The prefix ${prefix.slice(0, 40)}: is not declared`, text, offset);
  return { namespace, name: tag.slice(colon + 1), attributes, children: [], offset, tag, scope };
}

function lookUp(scope: Scope, prefix: string): string | undefined {
  for (let inner: Scope | null = scope; inner; inner = inner.outer) {
    const namespace = inner.prefixes.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return prefix === '' ? '' : undefined;
}
